using System;
using System.Buffers;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Serialization.Metadata;
using ConflictModel.Incidents;
using ConflictModel.Reconciliation;

namespace ConflictModel.Json;

/// <summary>The JSON contract: reading that is strict and explains itself, writing that is canonical, and the schema.</summary>
/// <remarks>
/// Reading rejects unknown and duplicate members, numbers for enums and wrong case. Writing gives the same bytes for the same value: members
/// in a fixed order, absent where they would say nothing. Everything is source-generated; there is no reflection.
/// </remarks>
/// <example>
/// <code>
/// Attribution afp = new([new("afp")]);
/// var report = new Report("R1", "afp", UncertainDate.On(2024, 1, 23), [new("afp", "AFP", SourceKind.NewsAgency)],
///     [new("R1:attack", [new WhenClaim("C1", afp, new(UncertainDate.On(2024, 1, 20)))])]);
/// byte[] json = ConflictModelJson.Write(report);
/// Console.WriteLine(ConflictModelJson.ReadReport(json).Report == report);
/// // True
/// </code>
/// </example>
public static partial class ConflictModelJson
{
    private const string Contract = "urn:conflictmodel:contract:0.1:";

    private static readonly JsonWriterOptions Compact = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    private static readonly JsonWriterOptions Indented = new()
    {
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping, Indented = true, IndentSize = 2, NewLine = "\n",
    };

    /// <summary>The options of the contract, read-only, for use with types of your own that hold values of the model.</summary>
    public static JsonSerializerOptions Options => ConflictModelJsonContext.Default.Options;

    /// <summary>The contract of a report.</summary>
    public static JsonTypeInfo<Report> Report => ConflictModelJsonContext.Default.Report;

    /// <summary>The contract of a reconciliation.</summary>
    public static JsonTypeInfo<Reconciliation.Reconciliation> Reconciliation => ReconciliationJsonContext.Default.Reconciliation;

    /// <summary>Reads a report, or as much of it as can be read.</summary>
    /// <param name="utf8">The document, in UTF-8; a byte order mark is passed over.</param>
    /// <returns>The report and the problems. Bad input of any kind is a problem, never an exception.</returns>
    public static ReportReading ReadReport(ReadOnlySpan<byte> utf8) => ReadReport(utf8, line: 1);

    // Problems with the syntax name the line, and the document may begin at any line of a stream.
    private static ReportReading ReadReport(ReadOnlySpan<byte> utf8, long line)
    {
        if (utf8.StartsWith("\uFEFF"u8)) utf8 = utf8[3..];
        try
        {
            if (JsonSerializer.Deserialize(utf8, Report) is Report report) return new(report, []);
        }
        catch (Exception fault) when (fault is JsonException or ArgumentException or InvalidOperationException or NotSupportedException)
        {
            // The document is wrong somewhere (a claim without its kind is "not supported", half of a surrogate pair an "invalid operation"):
            // the slow reader finds out where, and what is left without it.
        }
        return new ReportDiagnosis(line).Read(utf8);
    }

    /// <summary>Reads a list of judgements, or as much of it as can be read.</summary>
    /// <param name="utf8">The document, a JSON array, in UTF-8; a byte order mark is passed over.</param>
    /// <returns>The judgements and the problems. Bad input of any kind is a problem, never an exception.</returns>
    public static JudgementReading ReadJudgements(ReadOnlySpan<byte> utf8) =>
        ReportDiagnosis.ReadJudgements(utf8.StartsWith("\uFEFF"u8) ? utf8[3..] : utf8);

    /// <summary>Writes a list of judgements.</summary>
    /// <param name="judgements">The judgements.</param>
    /// <param name="indented">Whether to write one member a line, for a person; else without white space.</param>
    /// <returns>The document, in UTF-8: the same bytes for equal lists.</returns>
    public static byte[] Write(ValueList<Judgement> judgements, bool indented = false) =>
        Write(judgements, ConflictModelJsonContext.Default.ValueListJudgement, indented);

    /// <summary>Writes a report.</summary>
    /// <param name="report">The report.</param>
    /// <param name="indented">Whether to write one member a line, for a person; else without white space.</param>
    /// <returns>The document, in UTF-8: the same bytes for equal reports.</returns>
    public static byte[] Write(Report report, bool indented = false)
    {
        ArgumentNullException.ThrowIfNull(report);
        return Write(report, Report, indented);
    }

    /// <summary>Writes a reconciliation.</summary>
    /// <param name="reconciliation">The reconciliation.</param>
    /// <param name="indented">Whether to write one member a line, for a person; else without white space.</param>
    /// <returns>The document, in UTF-8: the same bytes for equal reconciliations.</returns>
    public static byte[] Write(Reconciliation.Reconciliation reconciliation, bool indented = false)
    {
        ArgumentNullException.ThrowIfNull(reconciliation);
        return Write(reconciliation, Reconciliation, indented);
    }

    /// <summary>Writes an incident, as it stands in a reconciliation: one a line makes a stream of them.</summary>
    /// <param name="incident">The incident.</param>
    /// <param name="indented">Whether to write one member a line, for a person; else without white space.</param>
    /// <returns>The document, in UTF-8: the same bytes for equal incidents.</returns>
    public static byte[] Write(Incident incident, bool indented = false)
    {
        ArgumentNullException.ThrowIfNull(incident);
        return Write(incident, ReconciliationJsonContext.Default.Incident, indented);
    }

    /// <summary>Writes an explanation.</summary>
    /// <param name="explanation">The explanation.</param>
    /// <param name="indented">Whether to write one member a line, for a person; else without white space.</param>
    /// <returns>The document, in UTF-8: the same bytes for equal explanations.</returns>
    public static byte[] Write(Explanation explanation, bool indented = false)
    {
        ArgumentNullException.ThrowIfNull(explanation);
        return Write(explanation, ReconciliationJsonContext.Default.Explanation, indented);
    }

    /// <summary>The JSON Schema (2020-12) of a report.</summary>
    /// <returns>The schema, in UTF-8, indented.</returns>
    public static byte[] ReportSchema() => Bytes(ContractSchema.Of(Report, Contract + "report"));

    /// <summary>The JSON Schema (2020-12) of a list of judgements.</summary>
    /// <returns>The schema, in UTF-8, indented.</returns>
    public static byte[] JudgementsSchema() => Bytes(ContractSchema.OfJudgements(Contract + "judgements"));

    /// <summary>The JSON Schema (2020-12) of a reconciliation.</summary>
    /// <returns>The schema, in UTF-8, indented.</returns>
    public static byte[] ReconciliationSchema() => Bytes(ContractSchema.Of(Reconciliation, Contract + "reconciliation"));

    private static byte[] Bytes(JsonNode schema)
    {
        var buffer = new ArrayBufferWriter<byte>();
        using (var writer = new Utf8JsonWriter(buffer, Indented)) schema.WriteTo(writer);
        return buffer.WrittenSpan.ToArray();
    }

    private static byte[] Write<T>(T value, JsonTypeInfo<T> type, bool indented)
    {
        var buffer = new ArrayBufferWriter<byte>();
        using (var writer = new Utf8JsonWriter(buffer, indented ? Indented : Compact)) JsonSerializer.Serialize(writer, value, type);
        return buffer.WrittenSpan.ToArray();
    }
}
