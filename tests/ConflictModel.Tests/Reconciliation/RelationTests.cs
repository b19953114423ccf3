using System.Linq;
using ConflictModel.Incidents;
using ConflictModel.Reconciliation;
using ConflictModel.Time;
using NodaTime;
using Xunit;

namespace ConflictModel.Tests.Reconciliation;

public class RelationTests
{
    [Fact]
    public void The_nearest_before_it_is_the_first_of_several()
    {
        RelationFinding found = Found(UncertainDate.On(2024, 1, 20), ["A", "B", "C", "D", "E"],
            ("A", UncertainDate.NotAfter(new LocalDate(2024, 1, 9))), ("B", UncertainDate.On(2024, 1, 22)), ("C", UncertainDate.Unknown),
            ("D", UncertainDate.On(2024, 1, 12)), ("E", UncertainDate.Between(new(2024, 1, 17), new(2024, 1, 18))));
        Assert.Equal(
            [new("E", ["E"], 2, 3), new("D", ["D"], 8, 8), new("A", ["A"], 11), new("C", ["C"]), new RelatedIncident("B", ["B"], -2, -2)], found.Incidents);
        Assert.Equal(["A", "B", "C", "D", "E"], found.Accounts);
    }

    [Fact]
    public void Without_a_day_they_stand_as_they_are_named_and_what_took_no_part_is_no_incident()
    {
        RelationFinding found = Found(
            UncertainDate.Unknown, ["B", "Z", "A"], ("A", UncertainDate.On(2024, 1, 22)), ("B", UncertainDate.On(2024, 1, 1)));
        Assert.Equal([new RelatedIncident("B", ["B"]), new RelatedIncident("A", ["A"])], found.Incidents);
    }

    [Fact]
    public void The_other_end_is_the_incident_that_the_account_is_of_whatever_comes_later()
    {
        Report[] reports = [At("R1", "B", UncertainDate.On(2024, 1, 1)), Response(UncertainDate.On(2024, 1, 5), ["B"])];
        Report third = At("R3", "A", UncertainDate.On(2024, 1, 1));
        var first = Reconciler.Reconcile(reports);
        var both = first.With([third]);
        Assert.Equal(new RelatedIncident("B", ["B"], 4, 4), first.IncidentOf("this")!.Relations[0].Incidents.Single());
        Assert.Equal(new RelatedIncident("A", ["B"], 4, 4), both.IncidentOf("this")!.Relations[0].Incidents.Single());
        Assert.Equal(Reconciler.Reconcile([.. reports, third]), both);
        Assert.Equal(["relations"], both.ChangesSince(first).Incidents.Single(change => change.After is ["this"]).Findings);
    }

    [Fact]
    public void Explain_says_which_is_the_nearest()
    {
        Report[] reports = [
            At("R1", "A", UncertainDate.On(2024, 1, 1)), At("R2", "B", UncertainDate.On(2024, 1, 4)), Response(UncertainDate.On(2024, 1, 5), ["A", "B"])];
        Incident incident = Reconciler.Reconcile(reports).IncidentOf("this")!;
        Assert.Contains(incident.Explain(reports).Parts, part => part.Sentence ==
            "AFP said that it was in response to what AFP reports in R2, 1 day before it, the nearest, or what AFP reports in R1, 4 days before it " +
            "(1 independent origin, 1 report).");
    }

    [Fact]
    public void Explain_says_of_three_which_is_the_nearest()
    {
        Report[] reports = [
            At("R1", "A", UncertainDate.On(2024, 1, 1)), At("R2", "B", UncertainDate.On(2024, 1, 4)), At("R3", "C", UncertainDate.On(2024, 1, 1), "port"),
            Response(UncertainDate.On(2024, 1, 5), ["A", "B", "C"])];
        Assert.Contains(Reconciler.Reconcile(reports).IncidentOf("this")!.Explain(reports).Parts, part => part.Sentence ==
            "AFP said that it was in response to what AFP reports in R2, 1 day before it, the nearest, what AFP reports in R1, 4 days before it or " +
            "what AFP reports in R3, 4 days before it (1 independent origin, 1 report).");
    }

    [Fact]
    public void A_response_in_the_sample_may_be_to_two_attacks_of_which_the_one_of_November_is_named_first()
    {
        var all = Reconciler.Reconcile(Samples.AinAlAsad);
        RelationFinding found = all.IncidentOf("R001:RESPONSE-2019-11")!.Relations.Single();
        Assert.Equal(Combination.OneOf, found.Combination);
        Assert.Equal(["R001:BASE-N-BAGHDAD-2019-11", "R001:ASAD-2019-12-03"], found.Incidents.Select(one => one.Incident).ToValueList());
        Explanation explained = all.IncidentOf("R001:RESPONSE-2019-11")!.Explain(Samples.AinAlAsad).Parts.Single(part => part.Subject == "a relation");
        Assert.Contains("R001 (R001:BASE-N-BAGHDAD-2019-11), which is named first, or what", explained.Sentence, System.StringComparison.Ordinal);
    }

    private static RelationFinding Found(UncertainDate day, ValueList<string> named, params (string Id, UncertainDate Day)[] others) =>
        Reconciler.Reconcile([.. others.Select((other, i) => At($"R{i}", other.Id, other.Day, $"place-{i}")), Response(day, named)])
            .IncidentOf("this")!.Relations.Single();

    private static Report Response(UncertainDate day, ValueList<string> named) => Of("R9", [
        new RelationClaim("C9", new([new("afp")]), RelationKind.ResponseTo, named, combination: named.Count > 1 ? Combination.OneOf : Combination.AllOf),
        .. day.IsUnknown ? (Claim[])[] : [new WhenClaim("C1", new([new("afp")]), new(day))]]);

    private static Report At(string report, string account, UncertainDate day, string place = "base") => Of(report, [
        new WhereClaim("C2", new([new("afp")]), new(place, place)),
        .. day.IsUnknown ? (Claim[])[] : [new WhenClaim("C1", new([new("afp")]), new(day))]], account);

    private static Report Of(string id, Claim[] claims, string account = "this") => new(id, "afp", default, [new("afp", "AFP")], [new(account, [.. claims])]);
}
