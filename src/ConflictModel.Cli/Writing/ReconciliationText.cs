using System;
using System.Buffers;
using System.Collections.Generic;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using ConflictModel.Json;
using ConflictModel.Reconciliation;

namespace ConflictModel.Cli.Writing;

/// <summary>Writes a reconciliation as JSON, piece by piece: the text of <see cref="ConflictModelJson"/>, of which no more is held than a piece.</summary>
internal sealed class ReconciliationText : IDisposable
{
    private const int Piece = 1 << 16; // in bytes, about

    private static readonly JsonWriterOptions Indented = new()
    {
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping, Indented = true, IndentSize = 2, NewLine = "\n",
    };

    private readonly ArrayBufferWriter<byte> _buffer = new(Piece * 2);
    private readonly Utf8JsonWriter _writer;

    private ReconciliationText() => _writer = new(_buffer, Indented);

    /// <summary>The pieces of a reconciliation, the last of which ends a line.</summary>
    /// <param name="reconciliation">The reconciliation.</param>
    /// <param name="why">Its explanation, which is its last member; null for none.</param>
    public static IEnumerable<string> Of(Reconciliation.Reconciliation reconciliation, Explanation? why)
    {
        using var text = new ReconciliationText();
        foreach (string piece in text.Pieces(reconciliation, why)) yield return piece;
    }

    public void Dispose() => _writer.Dispose();

    private IEnumerable<string> Pieces(Reconciliation.Reconciliation reconciliation, Explanation? why)
    {
        _writer.WriteStartObject();
        foreach (string piece in List("incidents", reconciliation.Incidents)) yield return piece;
        foreach (string piece in List("links", reconciliation.Links)) yield return piece;
        foreach (string piece in List("undated", reconciliation.Undated)) yield return piece;
        foreach (string piece in List("setAside", reconciliation.SetAside)) yield return piece;
        foreach (string piece in List("tallies", reconciliation.Tallies)) yield return piece;
        foreach (string piece in List("strengths", reconciliation.Strengths)) yield return piece;
        foreach (string piece in List("foretold", reconciliation.Foretold)) yield return piece;
        if (why is not null)
        {
            _writer.WritePropertyName("explanation");
            JsonSerializer.Serialize(_writer, why, Type<Explanation>());
        }
        _writer.WriteEndObject();
        yield return Written() + "\n";
    }

    private IEnumerable<string> List<T>(string name, ValueList<T> items)
    {
        JsonTypeInfo<T> type = Type<T>();
        _writer.WriteStartArray(name);
        for (int i = 0; i < items.Count; i++)
        {
            JsonSerializer.Serialize(_writer, items[i], type);
            if (_writer.BytesPending + _buffer.WrittenCount > Piece) yield return Written();
        }
        _writer.WriteEndArray();
    }

    private static JsonTypeInfo<T> Type<T>() => (JsonTypeInfo<T>)ConflictModelJson.Reconciliation.Options.GetTypeInfo(typeof(T));

    private string Written()
    {
        _writer.Flush();
        string written = Encoding.UTF8.GetString(_buffer.WrittenSpan);
        _buffer.ResetWrittenCount();
        return written;
    }
}
