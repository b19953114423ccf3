using System;
using System.ComponentModel;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace ConflictModel.Time;

/// <summary>A value of this namespace as a JSON string in its text form; anything else is refused with a reason.</summary>
/// <typeparam name="T">The type of the value.</typeparam>
/// <remarks>It is public so that serialisation contexts outside this library can use times; code has no need of it.</remarks>
[EditorBrowsable(EditorBrowsableState.Never)]
public abstract class TimeTextJsonConverter<T> : JsonConverter<T>
    where T : notnull
{
    private const int Short = 64;

    private protected TimeTextJsonConverter()
    {
    }

    /// <summary>What would be right: "A date is a string such as ...".</summary>
    private protected abstract string Right { get; }

    /// <inheritdoc/>
    public sealed override T Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        if (reader.TokenType != JsonTokenType.String) throw new JsonException($"{Shown(reader.TokenType)} is out of place. {Right}");
        if (reader.HasValueSequence || reader.ValueSpan.Length > Short) return Read(reader.GetString());
        Span<char> buffer = stackalloc char[Short];
        return Read(buffer[..reader.CopyString(buffer)]);
    }

    /// <inheritdoc/>
    public sealed override void Write(Utf8JsonWriter writer, T value, JsonSerializerOptions options) =>
        writer.WriteStringValue(value.ToString());

    private protected abstract bool TryRead(ReadOnlySpan<char> text, out T? value, out EdtfError error);

    private T Read(ReadOnlySpan<char> text) =>
        TryRead(text, out T? value, out EdtfError error) ? value! : throw new JsonException($"{error.Message} {Right}");

    private static string Shown(JsonTokenType token) => token switch
    {
        JsonTokenType.Number => "A number",
        JsonTokenType.True or JsonTokenType.False => "A boolean",
        JsonTokenType.Null => "null",
        JsonTokenType.StartArray => "An array",
        _ => "An object",
    };
}
