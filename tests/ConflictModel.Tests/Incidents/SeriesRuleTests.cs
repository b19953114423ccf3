using System;
using System.Linq;
using System.Text;
using ConflictModel.Incidents;
using ConflictModel.Json;
using ConflictModel.Quantities;
using ConflictModel.Sources;
using ConflictModel.Time;
using Xunit;
using static ConflictModel.Tests.Incidents.Refusal;

namespace ConflictModel.Tests.Incidents;

public class SeriesRuleTests
{
    private static readonly Attribution By = new([new("afp")]);
    private static readonly Actor Actor = new("us", "the United States");

    [Fact]
    public void A_target_says_what_it_is()
    {
        Rejects("targets", "Claim 'C1' states no target; give it", () => new TargetClaim("C1", By));
        Rejects("targets", "Claim 'C1' names the target 'base' twice; name it once.", () => new TargetClaim("C1", By, ["base", "base"]));
        Rejects("isOpen", "Claim 'C1' leaves an empty list of users open", () => new TargetClaim("C1", By, ["base"], isOpen: true));
        Rejects("users", "Claim 'C1' has one of its users twice; give it once.", () => new TargetClaim("C1", By, ["base"], users: [Actor, Actor]));
        Rejects("number", "Claim 'C1' gives no possible number", () => new TargetClaim("C1", By, ["base"], number: Count.Impossible));
        Rejects("state", "Claim 'C1' says more of a target that it does not state",
            () => new TargetClaim("C1", By, number: Count.Of(3), state: ClaimState.ExplicitlyUnknown));
    }

    [Fact]
    public void A_relation_says_to_what_and_only_what_fits_its_kind()
    {
        Rejects("accounts", "Claim 'C1' states no other incident; give it", () => new RelationClaim("C1", By, RelationKind.PartOf));
        Rejects("accounts", "Claim 'C1' names the account 'A' twice", () => new RelationClaim("C1", By, RelationKind.PartOf, ["A", "A"]));
        Rejects("series", "Claim 'C1' names the series 'T' twice", () => new RelationClaim("C1", By, RelationKind.PartOf, series: ["T", "T"]));
        Rejects("after", "Claim 'C1': what it is a part of did not come before it",
            () => new RelationClaim("C1", By, RelationKind.PartOf, ["A"], after: Measurement.Of(1, "d")));
        Rejects("after", "Claim 'C1': 'km' is no unit of time; give s, min",
            () => new RelationClaim("C1", By, RelationKind.Following, ["A"], after: Measurement.Of(1, "km")));
        Rejects("ordinal", "Claim 'C1': only a part of a series has a number in it",
            () => new RelationClaim("C1", By, RelationKind.Following, ["A"], ordinal: 2));
        Assert.Equal("ordinal", Assert.Throws<ArgumentOutOfRangeException>(
            () => new RelationClaim("C1", By, RelationKind.PartOf, ["A"], ordinal: 0)).ParamName);
        Rejects("state", "Claim 'C1' says more of a relation that it does not state",
            () => new RelationClaim("C1", By, RelationKind.PartOf, ordinal: 2, state: ClaimState.ExplicitlyUnknown));
    }

    [Fact]
    public void A_status_counts_people_only_where_it_is_of_people()
    {
        Rejects("of", "Claim 'C1': the status UnderInvestigation is not one of people", () => new StatusClaim("C1", By, StatusKind.UnderInvestigation, "C2"));
        Rejects("of", "Claim 'C1': the status Ongoing is not one of people", () => new StatusClaim("C1", By, StatusKind.Ongoing, count: Count.Of(1)));
        Rejects("of", "Claim 'C1' cannot be about itself", () => new StatusClaim("C1", By, StatusKind.Discharged, "C1"));
        Rejects("share", "Claim 'C1' has a count and a share; make it two claims.",
            () => new StatusClaim("C1", By, StatusKind.Discharged, count: Count.Of(1), share: Share.All));
        Rejects("count", "Claim 'C1' has the state NoneReported and so cannot also state a number",
            () => new StatusClaim("C1", By, StatusKind.Discharged, count: Count.Of(1), state: ClaimState.NoneReported));
        Rejects("claims", "'C2', whose people a claim is about, is no casualty claim of account 'A'.",
            () => new Account("A", [new StatusClaim("C1", By, StatusKind.Discharged, "C2"), new DamageClaim("C2", By, "a hangar")]));
    }

    [Fact]
    public void A_statement_says_something_and_an_assessment_judges_something()
    {
        Rejects("statement", "Claim 'C1' states no statement; give it", () => new StatementClaim("C1", By, StatementKind.Demand));
        Rejects("statement", "statement is empty; a name has", () => new StatementClaim("C1", By, StatementKind.Demand, ""));
        Rejects("credibility", "An assessment judges something", () => new Assessment());
        Rejects("share", "Claim 'C1' gives a share and no actor",
            () => new ResponsibilityClaim("C1", By, ResponsibilityKind.Claimed, state: ClaimState.ExplicitlyUnknown, share: Share.Most));
    }

    [Fact]
    public void Groups_left_open_are_several_and_stand_alone()
    {
        const string fault = "Claim 'C1' leaves open which of several groups; give two or more, and no group beside them.";
        Group us = new("US"), iq = new("IQ");
        Rejects("oneOf", fault, () => new CasualtyClaim("C1", By, Harm.Injured, Count.Of(2), oneOf: [us]));
        Rejects("oneOf", fault, () => new CasualtyClaim("C1", By, Harm.Injured, Count.Of(2), us, oneOf: [us, iq]));
        Rejects("oneOf", "Claim 'C1' has one of its oneOf twice", () => new CasualtyClaim("C1", By, Harm.Injured, Count.Of(2), oneOf: [us, us]));
    }

    [Fact]
    public void A_tally_or_a_strength_is_whole()
    {
        Rejects("event", "event is empty; an identifier has", () => new Tally("T1", By, ""));
        Rejects("count", "Tally 'T1' has the state NoneReported", () => new Tally("T1", By, "attack", Count.Of(2), state: ClaimState.NoneReported));
        Rejects("count", "Tally 'T1' gives no possible number", () => new Tally("T1", By, "attack", Count.Impossible));
        Rejects("partOf", "Tally 'T1' cannot be part of itself", () => new Tally("T1", By, "attack", partOf: "T1"));
        Rejects("places", "Tally 'T1' has one of its places twice", () => new Tally("T1", By, "attack", places: [new("iraq", "Iraq"), new("iraq", "Iraq")]));
        Rejects("against", "Tally 'T1' has one of its against twice", () => new Tally("T1", By, "attack", against: [Actor, Actor]));
        Rejects("claims", "Claim 'C1' has no place in tally 'T1': a series has a period and no day",
            () => new Tally("T1", By, "attack", claims: [new WhenClaim("C1", By, new(UncertainDate.On(2024, 1, 20)))]));
        Rejects("count", "Strength 'S1' states no count; give it", () => new Strength("S1", By, Actor, "military"));
        Rejects("count", "Strength 'S1' has the state ExplicitlyUnknown",
            () => new Strength("S1", By, Actor, "military", Count.Of(2), state: ClaimState.ExplicitlyUnknown));
        Rejects("claims", "Claim 'C1' has no place in strength 'S1': a strength has statements",
            () => new Strength("S1", By, Actor, "military", Count.Of(2), claims: [new DamageClaim("C1", By, "a hangar")]));
        Assert.True(new Strength("S1", By, Actor, "military", change: StrengthChange.Increase).Count.IsUnknown);
    }

    [Fact]
    public void A_report_rejects_series_that_do_not_hang_together()
    {
        Rejects("tallies", "'T9', which a tally is said to be part of, is no tally of the report.", () => Of([new("T1", By, "attack", partOf: "T9")]));
        Rejects("tallies", "Tally 'T1' is part of itself over other tallies; break the circle.",
            () => Of([new("T1", By, "attack", partOf: "T2"), new("T2", By, "attack", partOf: "T1")]));
        Rejects("tallies", "The id 'T1' stands twice in the report; give each claim, tally and strength its own id.",
            () => Of([new("T1", By, "attack"), new("T1", By, "attack")]));
        Rejects("strengths", "The id 'T1' stands twice in the report",
            () => Of([new("T1", By, "attack")], [new("T1", By, Actor, "military", Count.Of(900))]));
        Rejects("tallies", "The source 'nobody' is not declared among the sources", () => Of([new("T1", new([new("afp"), new("nobody")]), "attack")]));
        Rejects("tallies", "Claim 'C1' relates the series 'T1' to itself; name another.",
            () => Of([new("T1", By, "attack", claims: [new RelationClaim("C1", By, RelationKind.PartOf, series: ["T1"])])]));
        Rejects("accounts", "The series 'T9', which a claim relates to, is no tally of the report; declare it.",
            () => Of([], [], new Account("A", [new RelationClaim("C1", By, RelationKind.PartOf, series: ["T9"])])));
        Rejects("claims", "Claim 'C1' relates account 'A' to itself; name another account.",
            () => new Account("A", [new RelationClaim("C1", By, RelationKind.ResponseTo, ["B", "A"])]));
    }

    [Fact]
    public void A_report_replaces_and_retracts_others()
    {
        Rejects("replaces", "Report 'R1' cannot take its own place; name an earlier report.", () => Naming(["R1"], []));
        Rejects("retracts", "Report 'R1' cannot take its own place; name an earlier report.", () => Naming([], ["R0", "R1"]));
        Rejects("replaces", "Report 'R1' names the report 'R0' twice; name it once.", () => Naming(["R0", "R0"], []));
        Assert.NotEqual(Naming(["R0"], []), Naming([], ["R0"]));
    }

    [Theory]
    [InlineData("""{"id":"T1","event":"attack","partOf":"T9","attribution":[{"source":"afp"}]}""", "$.tallies[0].partOf", "no tally of the report")]
    [InlineData("""{"id":"T1","event":"","attribution":[{"source":"afp"}]}""", "$.tallies[0].event", "event is empty")]
    [InlineData("""{"id":"T1","event":"attack","attribution":[{"source":"upi"}]}""", "$.tallies[0].attribution[0]", "begin it with the publisher")]
    [InlineData("""{"id":"T1","event":"attack","period":"2024/2023","attribution":[{"source":"afp"}]}""", "$.tallies[0].period", "in every reading")]
    public void A_faulty_tally_is_set_aside_and_the_rest_kept(string tally, string path, string message)
    {
        ReportReading reading = ConflictModelJson.ReadReport(Encoding.UTF8.GetBytes(
            $$"""
            {"id":"R1","publisher":"afp","published":"unknown","sources":[{"id":"afp","name":"AFP"}],"accounts":[],
             "tallies":[{{tally}},{"id":"T2","event":"attack","attribution":[{"source":"afp"}]}]}
            """));
        JsonProblem problem = Assert.Single(reading.Problems);
        Assert.Equal(path, problem.Path);
        Assert.Contains(message, problem.Message, StringComparison.Ordinal);
        Assert.Equal("T2", Assert.Single(reading.Report!.Tallies).Id);
    }

    [Fact]
    public void A_faulty_claim_of_a_tally_is_set_aside_alone()
    {
        ReportReading reading = ConflictModelJson.ReadReport(
            """
            {"id":"R1","publisher":"afp","published":"unknown","sources":[{"id":"afp","name":"AFP"}],
             "accounts":[{"id":"R1:1","claims":[{"claim":"relation","id":"C1","kind":"partOf","series":["T9"],"attribution":[{"source":"afp"}]}]}],
             "tallies":[{"id":"T1","event":"attack","attribution":[{"source":"afp"}],"claims":[
                {"claim":"statement","id":"C2","kind":"motive","statement":"a motive","attribution":[{"source":"nobody"}]},
                {"claim":"weapon","id":"C3","weapons":["drone"],"attribution":[{"source":"afp"}]}]}]}
            """u8);
        Assert.Equal(["$.tallies[0].claims[0].attribution[0]", "$.accounts[0].claims[0].series[0]"], reading.Problems.Select(p => p.Path).ToValueList());
        Assert.Empty(reading.Report!.Accounts);
        Assert.Equal("C3", Assert.Single(Assert.Single(reading.Report.Tallies).Claims).Id);
    }

    private static Report Of(ValueList<Tally> tallies, ValueList<Strength> strengths = default, params Account[] accounts) =>
        new("R1", "afp", default, [new("afp", "AFP")], accounts.ToValueList(), tallies: tallies, strengths: strengths);

    private static Report Naming(ValueList<string> replaces, ValueList<string> retracts) =>
        new("R1", "afp", default, [new("afp", "AFP")], [], replaces: replaces, retracts: retracts);
}
