using System;
using System.ComponentModel;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace ConflictModel.Incidents;

/// <summary>Reads and writes a point as a GeoJSON position: longitude, then latitude (RFC 7946, section 3.1.1).</summary>
/// <remarks>It is public so that serialisation contexts outside this library can use points; code has no need of it.</remarks>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class GeoPointJsonConverter : JsonConverter<GeoPoint>
{
    private const string Form = "A point is a GeoJSON position: an array of the longitude and the latitude, two numbers.";

    /// <inheritdoc/>
    public override GeoPoint Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        if (reader.TokenType != JsonTokenType.StartArray) throw new JsonException(Form);
        double longitude = Number(ref reader), latitude = Number(ref reader);
        if (!reader.Read() || reader.TokenType != JsonTokenType.EndArray) throw new JsonException(Form + " It has no altitude.");
        string? fault = GeoPoint.FaultOf(latitude, 90, nameof(latitude)) ?? GeoPoint.FaultOf(longitude, 180, nameof(longitude));
        return fault is null ? new(latitude, longitude) : throw new JsonException($"{fault} {Form}");
    }

    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter writer, GeoPoint value, JsonSerializerOptions options)
    {
        writer.WriteStartArray();
        writer.WriteNumberValue(value.Longitude);
        writer.WriteNumberValue(value.Latitude);
        writer.WriteEndArray();
    }

    private static double Number(ref Utf8JsonReader reader) =>
        reader.Read() && reader.TokenType == JsonTokenType.Number && reader.TryGetDouble(out double value) ? value : throw new JsonException(Form);
}
