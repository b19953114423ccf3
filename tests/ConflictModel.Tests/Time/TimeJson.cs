using System.Text.Json;
using System.Text.Json.Serialization;

namespace ConflictModel.Tests.Time;

/// <summary>The JSON of the types of this folder under strict options.</summary>
internal static class TimeJson
{
    private static readonly JsonSerializerOptions Strict = new()
    {
        PropertyNamingPolicy = JsonNamingPolicy.CamelCase,
        AllowDuplicateProperties = false,
        UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow,
        RespectNullableAnnotations = true,
        RespectRequiredConstructorParameters = true,
        Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    public static string Write<T>(T value) => JsonSerializer.Serialize(value, Strict);

    public static T? Read<T>(string json) => JsonSerializer.Deserialize<T>(json, Strict);

    public static bool RoundTrips<T>(T value)
        where T : notnull => value.Equals(Read<T>(Write(value))) && Write(Read<T>(Write(value))) == Write(value);

    /// <summary>The message of the refusal, or null where the text is accepted; any other exception escapes.</summary>
    public static string? Refusal<T>(string json)
    {
        try
        {
            Read<T>(json);
            return null;
        }
        catch (JsonException refused)
        {
            return refused.Message;
        }
    }

    /// <summary>A text as a JSON string; what is no Unicode is replaced.</summary>
    public static string Quote(string text) => $"\"{JsonEncodedText.Encode(Sent(text))}\"";

    /// <summary>What arrives of a text: a lone surrogate does not.</summary>
    public static string Sent(string text) => text.Replace('\uD800', '\uFFFD');
}
