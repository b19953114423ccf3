using System;
using System.Collections.Generic;
using System.Linq;
using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using ConflictModel.Incidents;
using ConflictModel.Json;
using ConflictModel.Testing;
using FsCheck.Fluent;
using Xunit;
using static ConflictModel.Testing.Generate;

namespace ConflictModel.Tests.Json;

public class ReadReportMutationLaws
{
    private static readonly string[] Foreign =
    [
        "null", "true", "0", "-1", "1e400", "1.5", "123456789012345678901234567890", "\"\"", "\" x\"", "\"\\ud800\"", "\"a\\u0000b\"", "[]", "{}", "[[]]", "{\"x\":1}",
        "\"2023-02-30\"", "[null]", "{\"\\udc00\":1}",
    ];

    [Fact]
    public void Any_one_mutation_is_harmless_or_told_where_it_is() =>
        Law.Holds(Reports, ArbMap.Default.ArbFor<int>(), 200, (report, seed) =>
        {
            JsonNode root = JsonNode.Parse(ConflictModelJson.Write(report))!;
            (string mutated, JsonNode? place) = Mutated(root, (int)((uint)seed % 1_000_003));
            ReportReading reading = Read(mutated);
            return reading.Problems.IsEmpty
                ? reading.Report is not null
                : reading.Problems.All(problem => Exists(mutated, problem.Path) && problem.Message.Length > 0) && KeepsOthers(report, reading, place);
        });

    [Fact]
    public void A_document_that_breaks_off_is_not_json_at_every_byte() => Law.Holds(Reports, 15, report =>
    {
        byte[] document = ConflictModelJson.Write(report);
        return Enumerable.Range(0, document.Length).Where(end => end % 7 == document.Length % 7 || end < 20).All(end =>
            ConflictModelJson.ReadReport(document.AsSpan(0, end)) is { Report: null, Problems: { Count: 1 } problems } && problems[0].Code == JsonProblemCode.Syntax);
    });

    [Fact]
    public void A_flipped_byte_never_throws_and_never_passes_in_silence() => Law.Holds(Reports, 15, report =>
    {
        byte[] document = ConflictModelJson.Write(report);
        for (int i = document.Length % 11; i < document.Length; i += 11)
        {
            byte was = document[i];
            foreach (byte now in (byte[])[(byte)(was ^ 1), (byte)(was ^ 0x20), (byte)(was ^ 0x80), 0, (byte)'"'])
            {
                document[i] = now;
                ReportReading reading = ConflictModelJson.ReadReport(document);
                if (reading.Problems.IsEmpty && reading.Report is null) return false;
            }
            document[i] = was;
        }
        return true;
    });

    [Fact]
    public void Deep_nesting_is_a_problem_and_no_crash()
    {
        foreach (string open in (string[])["[", "{\"a\":", "{\"accounts\":["])
        {
            ReportReading reading = Read(string.Concat(Enumerable.Repeat(open, 100_000)));
            JsonProblem problem = Assert.Single(reading.Problems);
            Assert.Equal(JsonProblemCode.Syntax, problem.Code);
            Assert.StartsWith("nested deeper than 64 levels at line 1, byte ", problem.Message, StringComparison.Ordinal);
        }
    }

    [Fact]
    public void A_string_of_ten_megabytes_is_a_problem_and_no_crash()
    {
        string huge = new('x', 10_000_000);
        Assert.NotEmpty(Read($$"""{"id":"{{huge}}","publisher":"a","published":"unknown","sources":[{"id":"a","name":"A"}],"accounts":[]}""").Problems);
        Assert.NotEmpty(Read($$"""{"{{huge}}":1}""").Problems);
        Assert.NotEmpty(Read($$"""{"id":"R","publisher":"a","published":"{{huge}}","sources":[{"id":"a","name":"A"}],"accounts":[]}""").Problems);
    }

    [Fact]
    public void Half_of_a_surrogate_pair_is_told_wherever_it_stands()
    {
        foreach (string half in (string[])["\\ud800", "\\udc00", "\\udc00\\ud800", "x\\ud83d"])
        {
            Assert.NotEmpty(Read($$"""{"{{half}}":1}""").Problems);
            Assert.NotEmpty(Read($$"""{"id":"{{half}}"}""").Problems);
            Assert.NotEmpty(Read($$"""{"accounts":[{"id":"A","claims":[{"claim":"{{half}}"}]}]}""").Problems);
            Assert.NotEmpty(Read($$"""{"accounts":[{"id":"A","claims":[{"{{half}}":"when"}]}]}""").Problems);
            Assert.NotEmpty(Read($$"""{"accounts":[{"id":"A","claims":[{"claim":"casualties","count":{"{{half}}":1},"harm":"{{half}}"}]}]}""").Problems);
            Assert.NotEmpty(Read($$"""{"published":"{{half}}"}""").Problems);
        }
    }

    [Fact]
    public void Nothing_at_all_throws() => Law.Holds(ArbMap.Default.ArbFor<byte[]>(), bytes =>
        ConflictModelJson.ReadReport(bytes) is { Report: null, Problems.IsEmpty: false });

    private static ReportReading Read(string document) => ConflictModelJson.ReadReport(Encoding.UTF8.GetBytes(document));

    // One member or element removed, renamed, doubled or replaced; and the node that it was in.
    private static (string Document, JsonNode? Place) Mutated(JsonNode root, int choice)
    {
        JsonNode[] nodes = [.. Below(root)];
        JsonNode node = nodes[choice % nodes.Length];
        JsonNode parent = node.Parent!;
        string marker = "\u0001";
        string replacement = (choice / nodes.Length % 5) switch
        {
            0 => "",
            1 when parent is JsonObject => $"\"{node.GetPropertyName()}x\":{node.ToJsonString()}",
            2 when parent is JsonObject => $"\"{node.GetPropertyName()}\":{node.ToJsonString()},\"{node.GetPropertyName()}\":{node.ToJsonString()}",
            2 => $"{node.ToJsonString()},{node.ToJsonString()}",
            _ => (parent is JsonObject ? $"\"{node.GetPropertyName()}\":" : "") + Foreign[choice / nodes.Length % Foreign.Length],
        };
        string whole = parent is JsonObject ? $"\"{node.GetPropertyName()}\":\"\\u0001\"" : "\"\\u0001\"";
        node.ReplaceWith<JsonNode>(JsonValue.Create(marker)!);
        string document = root.ToJsonString().Replace(whole, replacement.Length == 0 ? "\u0002" : replacement, StringComparison.Ordinal);
        document = document.Replace("\u0002,", "", StringComparison.Ordinal).Replace(",\u0002", "", StringComparison.Ordinal).Replace("\u0002", "", StringComparison.Ordinal);
        return (document, parent);
    }

    private static IEnumerable<JsonNode> Below(JsonNode node) => (node switch
    {
        JsonObject members => members.Select(member => member.Value),
        JsonArray elements => elements,
        _ => [],
    }).OfType<JsonNode>().SelectMany(child => Below(child).Prepend(child));

    // All accounts but the one that was touched are kept as they are.
    private static bool KeepsOthers(Report report, ReportReading reading, JsonNode? place)
    {
        string path = place!.GetPath();
        if (!path.StartsWith("$.accounts[", StringComparison.Ordinal)) return true;
        int touched = int.Parse(path["$.accounts[".Length..path.IndexOf(']', StringComparison.Ordinal)], null);
        return reading.Report is not null && report.Accounts.Where((_, i) => i != touched).All(account => reading.Report.Accounts.Contains(account));
    }

    // Whether the path leads to something in the document, or to a member that its parent should have.
    private static bool Exists(string document, string path)
    {
        if (path == "$") return true;
        using JsonDocument parsed = JsonDocument.Parse(document);
        JsonElement at = parsed.RootElement;
        string[] steps = Steps(path);
        for (int i = 0; i < steps.Length; i++)
        {
            bool found = at.ValueKind switch
            {
                JsonValueKind.Array => int.TryParse(steps[i], out int index) && index < at.GetArrayLength() && Step(at[index], out at),
                JsonValueKind.Object => at.TryGetProperty(steps[i], out JsonElement member) && Step(member, out at),
                _ => false,
            };
            if (!found) return i == steps.Length - 1 && at.ValueKind == JsonValueKind.Object;
        }
        return true;
    }

    private static bool Step(JsonElement to, out JsonElement at)
    {
        at = to;
        return true;
    }

    private static string[] Steps(string path) =>
        path[1..].Replace("['", ".", StringComparison.Ordinal).Replace("']", "", StringComparison.Ordinal)
            .Replace("[", ".", StringComparison.Ordinal).Replace("]", "", StringComparison.Ordinal).Split('.', StringSplitOptions.RemoveEmptyEntries);
}
