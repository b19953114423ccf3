using System;
using System.ComponentModel;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace ConflictModel.Sources;

/// <summary>Reads and writes a grade as its letter and digit.</summary>
/// <remarks>It is public so that serialisation contexts outside this library can use grades; code has no need of it.</remarks>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class AdmiraltyGradeJsonConverter : JsonConverter<AdmiraltyGrade>
{
    /// <inheritdoc/>
    public override AdmiraltyGrade Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        Span<char> buffer = stackalloc char[2];
        return reader.TokenType == JsonTokenType.String && !reader.HasValueSequence && reader.ValueSpan.Length == buffer.Length
            && AdmiraltyGrade.TryParse(buffer[..reader.CopyString(buffer)], null, out AdmiraltyGrade grade)
                ? grade
                : throw new JsonException("A grade is a string of a letter A to F and a digit 1 to 6, such as \"B2\".");
    }

    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter writer, AdmiraltyGrade value, JsonSerializerOptions options) =>
        writer.WriteStringValue(value.ToString());
}
