using System;
using System.Collections.Generic;
using System.ComponentModel;
using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;

namespace ConflictModel;

/// <summary>A converter that reads and writes a JSON array, and can say of what: so problems can be traced to one element.</summary>
internal interface IArrayJsonConverter
{
    /// <summary>The type of the elements.</summary>
    Type ElementType { get; }
}

/// <summary>Reads and writes a list as a JSON array. The contexts that use it name each closed type, since an open one would need reflection.</summary>
/// <typeparam name="T">The type of the elements.</typeparam>
/// <remarks>It is public so that serialisation contexts outside this library can use lists; code has no need of it.</remarks>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class ValueListJsonConverter<T> : JsonConverter<ValueList<T>>, IArrayJsonConverter
{
    Type IArrayJsonConverter.ElementType => typeof(T);

    /// <inheritdoc/>
    public override ValueList<T> Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        if (reader.TokenType != JsonTokenType.StartArray) throw new JsonException("Expected an array.");
        JsonConverter<T> element = Element(options);
        var items = new List<T>();
        while (reader.Read() && reader.TokenType != JsonTokenType.EndArray)
        {
            if (reader.TokenType == JsonTokenType.Null) throw new JsonException("A list has no null elements; leave the element out.");
            items.Add(element.Read(ref reader, typeof(T), options)!);
        }
        return new([.. items]);
    }

    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter writer, ValueList<T> value, JsonSerializerOptions options)
    {
        JsonConverter<T> element = Element(options);
        writer.WriteStartArray();
        foreach (T item in value) element.Write(writer, item, options);
        writer.WriteEndArray();
    }

    // The element's own converter, so that nothing is scanned twice.
    private static JsonConverter<T> Element(JsonSerializerOptions options) =>
        (JsonConverter<T>)((JsonTypeInfo<T>)options.GetTypeInfo(typeof(T))).Converter;
}
