using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Runtime.CompilerServices;
using System.Text;
using System.Text.Json.Nodes;
using ConflictModel.Json;
using Xunit;

namespace ConflictModel.Tests.Json;

public class SchemaTests
{
    private static readonly string[] Typing = ["type", "$ref", "const", "anyOf"];

    /// <summary>Set <c>CONFLICTMODEL_ACCEPT=1</c> to rewrite the published file.</summary>
    [Theory]
    [InlineData("report")]
    [InlineData("judgements")]
    [InlineData("reconciliation")]
    public void Published_schema_is_that_of_the_metadata(string document)
    {
        string published = Path.Combine(Path.GetDirectoryName(Here())!, "..", "..", "..", "docs", "schema", document + ".schema.json");
        string schema = Encoding.UTF8.GetString(Schema(document));
        if (Environment.GetEnvironmentVariable("CONFLICTMODEL_ACCEPT") == "1") File.WriteAllText(published, schema);
        Assert.Equal(File.ReadAllText(published), schema);
    }

    [Theory]
    [InlineData("report")]
    [InlineData("judgements")]
    [InlineData("reconciliation")]
    public void No_member_is_left_without_a_type(string document)
    {
        JsonNode schema = JsonNode.Parse(Schema(document))!;
        Assert.Empty(Untyped(schema, "$"));
    }

    private static byte[] Schema(string document) => document switch
    {
        "report" => ConflictModelJson.ReportSchema(),
        "judgements" => ConflictModelJson.JudgementsSchema(),
        _ => ConflictModelJson.ReconciliationSchema(),
    };

    private static IEnumerable<string> Untyped(JsonNode? node, string path)
    {
        if (node is JsonArray array)
        {
            for (int i = 0; i < array.Count; i++)
                foreach (string found in Untyped(array[i], $"{path}[{i}]")) yield return found;
        }
        if (node is not JsonObject schema) yield break;
        if (schema["properties"] is JsonObject members)
        {
            foreach ((string name, JsonNode? member) in members)
            {
                if (member is not JsonObject typed || !Typing.Any(typed.ContainsKey))
                    yield return $"{path}.{name}";
            }
        }
        foreach ((string name, JsonNode? child) in schema)
            foreach (string found in Untyped(child, $"{path}.{name}")) yield return found;
    }

    private static string Here([CallerFilePath] string path = "") => path;
}
