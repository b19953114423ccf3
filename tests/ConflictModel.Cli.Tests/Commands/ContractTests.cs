using System;
using System.Linq;
using System.Text.Json;
using System.Text.Json.Nodes;
using ConflictModel.Cli.Reading;
using ConflictModel.Json;
using ConflictModel.Reconciliation;
using Xunit;

namespace ConflictModel.Cli.Tests.Commands;

/// <summary>What the tool writes is what the published schemas say.</summary>
public sealed class ContractTests
{
    private static readonly JsonShape Shape = new(JsonNode.Parse(ConflictModelJson.ReconciliationSchema())!.AsObject());

    [Fact]
    public void Json_is_as_the_schema_says() => Assert.Empty(Shape.Faults(JsonNode.Parse(Json())));

    [Fact]
    public void Json_with_an_explanation_is_as_the_schema_says() => Assert.Empty(Shape.Faults(JsonNode.Parse(Json("--explain"))));

    [Fact]
    public void Lines_with_an_explanation_are_as_the_schema_says_of_an_incident() => Assert.Empty(
        Ran.With("reconcile", Repository.Sample, "--format", "ndjson", "--explain").Output.Split('\n', StringSplitOptions.RemoveEmptyEntries)
            .SelectMany(line => Shape.Faults(JsonNode.Parse(line), "Incident")));

    [Theory]
    [InlineData("""{ "incidents": [] }""")]
    [InlineData("""{ "incidents": [], "links": [], "undated": [], "setAside": [], "tallies": [], "strengths": [], "more": 1 }""")]
    [InlineData("""{ "incidents": [1], "links": [], "undated": [], "setAside": [], "tallies": [], "strengths": [] }""")]
    [InlineData("""{ "incidents": [], "links": [], "undated": [], "setAside": [], "tallies": [], "strengths": [], "explanation": { "rule": "none" } }""")]
    public void The_schema_refuses_what_is_none(string document) => Assert.NotEmpty(Shape.Faults(JsonNode.Parse(document)));

    [Fact]
    public void What_carries_its_explanation_is_read_without_it()
    {
        var read = JsonSerializer.Deserialize(Json("--explain"), ConflictModelJson.Reconciliation);
        Assert.Equal(Reconciler.Reconcile(ReportFiles.Read([Repository.Sample]).Reports), read);
    }

    private static string Json(params string[] more) => Ran.With(["reconcile", Repository.Sample, "--format", "json", .. more]).Output;
}
