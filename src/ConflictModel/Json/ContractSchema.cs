using System;
using System.Collections.Generic;
using System.Linq;
using System.Text.Json.Nodes;
using System.Text.Json.Schema;
using System.Text.Json.Serialization.Metadata;
using ConflictModel.Incidents;
using ConflictModel.Reconciliation;
using ConflictModel.Sources;
using ConflictModel.Time;

namespace ConflictModel.Json;

/// <summary>Makes the JSON Schema of a document from the metadata that serialises it, with one definition for each type of the model.</summary>
/// <remarks>A value that has a text or object form of its own says what that is in <see cref="ValueSchema"/>; the metadata cannot know.</remarks>
internal sealed class ContractSchema
{
    private static readonly HashSet<Type> Defined =
    [
        typeof(Account), typeof(Actor), typeof(Assessment), typeof(Attribution), typeof(Claim), typeof(Group), typeof(Hop), typeof(Place),
        typeof(Source), typeof(Strength), typeof(Tally), typeof(UncertainMoment), typeof(Wording), .. ValueSchema.Types,
        typeof(ClaimReference), typeof(Conflict), typeof(Revision), typeof(Assumption), typeof(DerivedCount), typeof(Misfit), typeof(EvidenceUnits),
        typeof(Incident), typeof(Link), typeof(SetAside), typeof(Judgement), typeof(Explanation),
    ];

    private readonly SortedDictionary<string, JsonNode> _definitions = new(StringComparer.Ordinal);

    private ContractSchema()
    {
    }

    /// <summary>The schema of a document.</summary>
    /// <param name="type">The contract of the document.</param>
    /// <param name="id">The name of the schema and its version.</param>
    public static JsonObject Of(JsonTypeInfo type, string id)
    {
        var schema = new ContractSchema();
        var document = new JsonObject
        {
            ["$schema"] = "https://json-schema.org/draft/2020-12/schema",
            ["$id"] = id,
            ["title"] = type.Type.Name,
        };
        foreach ((string name, JsonNode? node) in schema.Export(type).AsObject().ToArray())
        {
            node?.Parent?.AsObject().Remove(name);
            document.Add(name, node);
        }
        document.Add("$defs", new JsonObject(schema._definitions.Select(item => KeyValuePair.Create(item.Key, (JsonNode?)item.Value))));
        return document;
    }

    /// <summary>The schema of a list of judgements, with what each kind of them needs.</summary>
    /// <param name="id">The name of the schema and its version.</param>
    public static JsonObject OfJudgements(string id)
    {
        JsonObject document = Of(ConflictModelJsonContext.Default.ValueListJudgement, id);
        document["title"] = "Judgements";
        JsonObject judgement = document["$defs"]![nameof(Judgement)]!.AsObject();
        judgement["allOf"] = new JsonArray(
            Needs(["same", "different"], ["first", "second"], ["claim", "reason"]),
            Needs(["discounted"], ["claim", "reason"], ["first", "second"]),
            Needs(["preferred"], ["claim"], ["first", "second", "reason"]));
        return document;
    }

    // Of judgements of some kinds, the members that they have and those that they have not.
    private static JsonObject Needs(string[] kinds, string[] members, string[] without) => new()
    {
        ["if"] = new JsonObject
        {
            ["properties"] = new JsonObject { ["kind"] = new JsonObject { ["type"] = "string", ["enum"] = Names(kinds) } },
            ["required"] = Names(["kind"]),
        },
        ["then"] = new JsonObject
        {
            ["required"] = Names(members),
            ["properties"] = new JsonObject(without.Select(name => KeyValuePair.Create(name, (JsonNode?)new JsonObject { ["type"] = "null" }))),
        },
    };

    private static JsonArray Names(string[] names) => new([.. names.Select(name => (JsonNode)name)]);

    private JsonNode Export(JsonTypeInfo type) => type.GetJsonSchemaAsNode(new JsonSchemaExporterOptions
    {
        TreatNullObliviousAsNonNullable = true,
        TransformSchemaNode = (context, node) => Transform(context, node),
    });

    private JsonNode Transform(JsonSchemaExporterContext context, JsonNode node)
    {
        if (ValueSchema.Of(context.TypeInfo.Type) is JsonNode value) return value;
        if (ArraySchema(context.TypeInfo) is JsonNode array) return array;
        if (node is not JsonObject schema) return node;
        // The exporter leaves the type of an enum open, and states the null that an absent member stands for.
        if (schema["enum"] is JsonArray names && !schema.ContainsKey("type"))
            schema.Insert(0, "type", names.Contains(null) ? new JsonArray("string", "null") : "string");
        if (schema.TryGetPropertyValue("default", out JsonNode? absent) && absent is null) schema.Remove("default");
        if (schema["properties"] is JsonObject properties) Refer(properties, context.TypeInfo);
        return schema;
    }

    // The exporter does not offer a member with a default and a converter of its own for transformation, so that the object has to.
    private void Refer(JsonObject properties, JsonTypeInfo type)
    {
        foreach (JsonPropertyInfo member in type.Properties)
        {
            if (!properties.ContainsKey(member.Name)) continue;
            JsonTypeInfo of = type.Options.GetTypeInfo(member.PropertyType);
            JsonNode? schema = Defined.Contains(of.Type) ? Reference(of) : ArraySchema(of);
            if (schema is null) continue;
            bool mayBeNull = !of.Type.IsValueType && member.IsSetNullable;
            properties[member.Name] = mayBeNull ? new JsonObject { ["anyOf"] = new JsonArray(schema, new JsonObject { ["type"] = "null" }) } : schema;
        }
    }

    private JsonObject? ArraySchema(JsonTypeInfo type) => type.Converter is IArrayJsonConverter array
        ? new() { ["type"] = "array", ["items"] = Reference(type.Options.GetTypeInfo(array.ElementType)) }
        : null;

    private JsonNode Reference(JsonTypeInfo type)
    {
        if (!Defined.Contains(type.Type)) return Export(type);
        string name = type.Type.Name;
        if (!_definitions.ContainsKey(name))
        {
            // Reserves the name first: a type may refer to itself.
            _definitions[name] = true;
            _definitions[name] = Export(type);
        }
        return new JsonObject { ["$ref"] = "#/$defs/" + name };
    }
}
