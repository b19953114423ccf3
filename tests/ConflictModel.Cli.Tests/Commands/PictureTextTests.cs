using System;
using Xunit;

namespace ConflictModel.Cli.Tests.Commands;

/// <summary>Words of the picture that were once raw or untrue.</summary>
public sealed class PictureTextTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void A_place_whose_name_has_its_country_is_not_given_it_twice()
    {
        string flat = Picture(ReportText.Of(extra: Where("northern Iraq", "IQ")));
        Assert.Contains("20 January 2024, northern Iraq =", flat, StringComparison.Ordinal);
        Assert.Contains("Town X, Iraq =", Picture(ReportText.Of(extra: Where("Town X", "IQ"))), StringComparison.Ordinal);
    }

    [Fact]
    public void A_name_with_an_article_is_not_given_another() => Assert.DoesNotContain("the The", Picture(
        ReportText.Of(source: "The Government").Replace("newsAgency", "government", StringComparison.Ordinal)), StringComparison.Ordinal);

    [Fact]
    public void A_time_that_is_only_consistent_has_its_zone()
    {
        _folder.Add("b.json", ReportText.Of("R2", "R2:attack", sourceId: "upi").Replace(
            "\"date\": \"2024-01-20\"", "\"date\": \"2024-01-20\", \"time\": \"15:30\", \"zone\": \"America/New_York\"", StringComparison.Ordinal));
        string judged = _folder.Add("judged.txt", """[{ "kind": "same", "first": "R1:attack", "second": "R2:attack" }]""");
        string flat = Picture(
            ReportText.Of().Replace(
                "\"date\": \"2024-01-20\"", "\"date\": \"2024-01-20\", \"time\": \"23:30\", \"zone\": \"Asia/Baghdad\"", StringComparison.Ordinal),
            "--judgements", judged);
        Assert.Contains("consistent with 23:30, Asia/Baghdad (AFP)", flat, StringComparison.Ordinal);
    }

    [Fact]
    public void A_report_of_a_day_to_come_is_named_and_its_account_takes_part()
    {
        string file = _folder.Add("a.json", ReportText.Of(date: "2024-03-20"));
        Ran ran = Ran.With("reconcile", file);
        Assert.Equal(
            $"{file}: $.accounts[0]: the report was published before the day that the account \"R1:attack\" is of (20 March 2024), namely 23 January 2024; "
                + "correct the one or the other: until then the account takes part as it stands\n", ran.Error);
        Assert.Equal(Tool.Problems, ran.Code);
        Assert.Contains(
            "1 account of a day after the report was published, one of which is wrong; they take part as they stand: R1:attack.", ran.Flat,
            StringComparison.Ordinal);
        Assert.Contains("1 incident in 1 report", ran.Flat, StringComparison.Ordinal);
        Assert.Equal(ran.Error, Ran.With("validate", file).Error);
    }

    [Fact]
    public void A_source_that_two_reports_describe_differently_is_told_as_what_it_is()
    {
        _folder.Add("b.json", ReportText.Of("R2", "R2:attack", source: "Agence"));
        Assert.Contains(
            "Set aside: nothing is taken as known of the source afp, whose claims count all the same: reports differ on its name (\"AFP\" or \"Agence\").",
            Picture(ReportText.Of()), StringComparison.Ordinal);
    }

    [Fact]
    public void Weapons_that_are_left_open_are_named_in_text_and_json()
    {
        string weapon = """
            , { "claim": "weapon", "id": "C2", "weapons": ["rocket", "drone"], "combination": "oneOf", "attribution": [{ "source": "afp" }] }
            """;
        Assert.Contains("weapon drone or rocket (1 independent origin", Picture(ReportText.Of(extra: weapon)), StringComparison.Ordinal);
        Ran json = Ran.With("reconcile", _folder["a.json"], "--format", "json");
        Assert.Contains("\"oneOf\": [ [ \"drone\" ], [ \"rocket\" ] ]", json.Flat, StringComparison.Ordinal);
    }

    [Fact]
    public void Who_counts_a_wider_kind_of_event_is_not_said_to_count_the_narrower()
    {
        string two = Event("afp", "attack", ", \"number\": { \"min\": 2, \"max\": 2 }");
        string five = Event("afp", "rocket-attack", ", \"number\": { \"min\": 5, \"max\": 5 }", "C8");
        Assert.Contains(
            "either attack, 2 of them (1 independent origin, 1 report: AFP) or rocket attack, 5 of them (",
            Picture(ReportText.Of(extra: two + five)), StringComparison.Ordinal);
    }

    [Fact]
    public void A_tally_can_be_judged_as_a_claim_can()
    {
        string tally = """, "tallies": [{ "id": "T1", "event": "attack", "count": { "min": 8 }, "attribution": [{ "source": "afp" }] }] }""";
        string judged = _folder.Add("judged.txt", """[{ "kind": "discounted", "claim": { "report": "R1", "claim": "T1" }, "reason": "of another war" }]""");
        string flat = Picture(ReportText.Of().TrimEnd()[..^1] + tally, "--judgements", judged);
        Assert.Contains("not believed AFP reports that there were at least eight attacks. (discounted: of another war)", flat, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(
        """, "number": { "min": 1, "max": 1 }""",
        "kind of event 1 rocket attack (2 independent origins, 2 reports: AFP; UPI) named more widely: \"attack\" (AFP)")]
    [InlineData("", "kind of event rocket attack (UPI) named more widely: \"attack\" (AFP)")]
    public void Who_names_a_wider_kind_of_event_is_not_said_to_name_the_narrower(string number, string expected)
    {
        _folder.Add("b.json", ReportText.Of("R2", "R2:attack", sourceId: "upi", source: "UPI", extra: Event("upi", "rocket-attack", number)));
        string judged = _folder.Add("judged.txt", """[{ "kind": "same", "first": "R1:attack", "second": "R2:attack" }]""");
        Assert.Contains(expected, Picture(ReportText.Of(extra: Event("afp", "attack", number)), "--judgements", judged), StringComparison.Ordinal);
    }

    private static string Event(string source, string kind, string number, string id = "C9") => $$"""
        , { "claim": "event", "id": "{{id}}", "event": "{{kind}}"{{number}}, "attribution": [{ "source": "{{source}}" }] }
        """;

    private string Picture(string report, params string[] more)
    {
        _folder.Add("a.json", report);
        Ran ran = Ran.With(["reconcile", _folder.Path, .. more]);
        return ran.Flat;
    }

    private static string Where(string name, string country) => $$"""
        , { "claim": "where", "id": "C2", "place": { "id": "x", "name": "{{name}}", "country": "{{country}}" }, "attribution": [{ "source": "afp" }] }
        """;
}
