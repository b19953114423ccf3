using System;
using System.Collections.Generic;
using System.Linq;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace ConflictModel.Cli.Tests;

/// <summary>What is wrong with a document by a schema of ours: the words of JSON Schema 2020-12 that those use, and no others.</summary>
internal sealed class JsonShape(JsonObject schema)
{
    private static readonly string[] Known =
    [
        "$schema", "$id", "$defs", "$ref", "title", "type", "properties", "required", "additionalProperties", "items", "enum", "anyOf", "default", "const",
        "minimum", "maximum", "minItems", "maxItems", "pattern", "description", "minLength", "maxLength", "uniqueItems", "format", "exclusiveMinimum",
        "if", "then", "allOf", "not",
    ];

    public IEnumerable<string> Faults(JsonNode? node, string? definition = null) =>
        Faults(node, definition is null ? schema : schema["$defs"]![definition], "$");

    private IEnumerable<string> Faults(JsonNode? node, JsonNode? shape, string path)
    {
        if (shape is not JsonObject rule) return shape?.GetValueKind() == JsonValueKind.False ? [path + " is not allowed"] : [];
        string? unknown = rule.Select(word => word.Key).FirstOrDefault(word => !Known.Contains(word, StringComparer.Ordinal));
        if (unknown is not null) return [$"{path} has the word {unknown}, which this test does not know"];
        if (rule["$ref"] is { } reference) return Faults(node, schema["$defs"]![reference.GetValue<string>()["#/$defs/".Length..]], path);
        if (rule["anyOf"] is JsonArray options && options.All(option => Faults(node, option, path).Any())) return [path + " is none of its kinds"];
        if (rule["not"] is { } not && !Faults(node, not, path).Any()) return [path + " is what it may not be"];
        if (rule["allOf"] is JsonArray all && all.SelectMany(one => Faults(node, one, path)).ToList() is { Count: > 0 } faults) return faults;
        if (rule["if"] is { } condition && !Faults(node, condition, path).Any() && Faults(node, rule["then"], path).ToList() is { Count: > 0 } then)
            return then;
        if (rule["type"] is { } type && !Types(type).Any(name => IsOf(node, name))) return [$"{path} is no {type.ToJsonString()}"];
        if (rule["enum"] is JsonArray values && !values.Any(value => JsonNode.DeepEquals(value, node))) return [path + " is none of its values"];
        return node switch
        {
            JsonArray array => array.SelectMany((item, i) => Faults(item, rule["items"], $"{path}[{i}]")),
            JsonObject members => Members(members, rule, path),
            _ => [],
        };
    }

    private IEnumerable<string> Members(JsonObject members, JsonObject rule, string path)
    {
        foreach (JsonNode? name in rule["required"]?.AsArray() ?? [])
            if (!members.ContainsKey(name!.GetValue<string>())) yield return $"{path}.{name} is missing";
        foreach ((string name, JsonNode? member) in members)
        {
            JsonNode? shape = rule["properties"]?[name];
            foreach (string fault in Faults(member, shape ?? rule["additionalProperties"], $"{path}.{name}")) yield return fault;
        }
    }

    private static IEnumerable<string> Types(JsonNode type) =>
        type is JsonArray several ? several.Select(one => one!.GetValue<string>()) : [type.GetValue<string>()];

    private static bool IsOf(JsonNode? node, string type) => (node?.GetValueKind() ?? JsonValueKind.Null) switch
    {
        JsonValueKind.Null => type == "null",
        JsonValueKind.Object => type == "object",
        JsonValueKind.Array => type == "array",
        JsonValueKind.String => type == "string",
        JsonValueKind.Number => type == "number" || (type == "integer" && node!.AsValue().TryGetValue(out long _)),
        _ => type == "boolean",
    };
}
