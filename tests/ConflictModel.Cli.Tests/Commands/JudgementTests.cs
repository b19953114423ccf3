using System;
using System.Linq;
using Xunit;

namespace ConflictModel.Cli.Tests.Commands;

/// <summary>What persons decided, given with --judgements.</summary>
public sealed class JudgementTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public JudgementTests()
    {
        _folder.Add("a.json", ReportText.Of("R1", "R1:attack", extra: ReportText.Landed(2)));
        _folder.Add("b.json", ReportText.Of("R2", "R2:attack", extra: ReportText.Landed(5)));
    }

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void A_judgement_joins_two_accounts_in_every_command()
    {
        string file = Judged("""[{ "kind": "same", "first": "R2:attack", "second": "R1:attack" }]""");
        Assert.Contains("1 incident in 2 reports", Ran.With("reconcile", _folder.Path, "--judgements", file).Flat, StringComparison.Ordinal);
        Assert.Contains("R1:attack\tR2\tR2:attack\n", Ran.With("link", _folder.Path, "--judgements", file).Output, StringComparison.Ordinal);
        Assert.Equal(0, Ran.With("validate", _folder.Path, "--judgements", file).Code);
    }

    [Fact]
    public void A_discounted_claim_takes_no_part()
    {
        string file = Judged("""[{ "kind": "discounted", "claim": { "report": "R1", "claim": "C2" }, "reason": "of another attack" }]""");
        Ran ran = Ran.With("reconcile", _folder.Path, "--judgements", file, "--format", "json");
        Assert.Contains("\"of another attack\"", ran.Output, StringComparison.Ordinal);
        Assert.Equal(0, ran.Code);
    }

    [Fact]
    public void Judgements_that_contradict_each_other_are_named_and_the_rest_is_reconciled()
    {
        string file = Judged("""
            [{ "kind": "same", "first": "R1:attack", "second": "R2:attack" }, { "kind": "nonsense" },
             { "kind": "different", "first": "R1:attack", "second": "R2:attack" }]
            """);
        Ran ran = Ran.With("reconcile", _folder.Path, "--judgements", file);
        const string Advice = "it contradicts other judgements; keep those that hold: until then none of them does";
        Assert.Equal(
            [$"{file}: $[1].kind: \"nonsense\" is not allowed; expected \"same\", \"different\", \"discounted\", \"preferred\"", $"{file}: $[0]: {Advice}", $"{file}: $[2]: {Advice}"],
            ran.Error.Split('\n', StringSplitOptions.RemoveEmptyEntries));
        Assert.Contains("in 2 reports", ran.Flat, StringComparison.Ordinal);
        Assert.Equal(1, ran.Code);
    }

    [Theory]
    [InlineData("", "$: the document is empty; expected a list of judgements, which begins with [")]
    [InlineData("{}", "$: expected an array, found an object")]
    [InlineData("[{\"kind\":\"same\",\"first\":\"R1:attack\"}]", "$[0].second: ")]
    [InlineData("[{\"kind\":\"same\",\"first\":\"R1:attack\",\"secnd\":\"R2:attack\"}]", "$[0].secnd: unknown member \"secnd\"; did you mean \"second\"?")]
    [InlineData("[{\"kind\":\"discounted\",\"claim\":{\"report\":\"R1\",\"claim\":\"C2\"}}]", "$[0].reason: ")]
    [InlineData("[{\"kind\":\"same\",\"first\":\"R1:attack\",\"second\":\"X\"}]", "$[0].second: no report has the account \"X\"; check the id, or give the report")]
    [InlineData("[{\"kind\":\"preferred\",\"claim\":{\"report\":\"R1\",\"claim\":\"C9\"}}]", "$[0].claim: no report has the claim \"R1/C9\"; check the ids")]
    [InlineData("[", "$: not JSON at line 1, byte ")]
    public void A_problem_is_told_with_its_path(string text, string expected)
    {
        string file = Judged(text);
        Ran ran = Ran.With("validate", _folder.Path, "--judgements", file);
        Assert.StartsWith($"{file}: {expected}", ran.Error, StringComparison.Ordinal);
        Assert.Equal((1, 1), (ran.Code, ran.Error.Count(c => c == '\n')));
    }

    [Fact]
    public void A_file_that_is_not_there_is_a_problem() => Assert.Equal(
        "nowhere.json: $: there is no such file or folder; check the path\n",
        Ran.With("validate", _folder.Path, "--judgements", "nowhere.json").Error);

    private string Judged(string text) => _folder.Add("judgements.txt", text);
}
