using System;
using System.ComponentModel;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace ConflictModel.Sources;

/// <summary>Reads and writes an attribution as the array of its hops.</summary>
/// <remarks>It is public so that serialisation contexts outside this library can use attributions; code has no need of it.</remarks>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class AttributionJsonConverter : JsonConverter<Attribution>, IArrayJsonConverter
{
    private static readonly ValueListJsonConverter<Hop> Hops = new();

    Type IArrayJsonConverter.ElementType => typeof(Hop);

    /// <inheritdoc/>
    public override Attribution Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        new(Hops.Read(ref reader, typeof(ValueList<Hop>), options));

    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter writer, Attribution value, JsonSerializerOptions options) =>
        Hops.Write(writer, value.Hops, options);
}
