using System.Linq;
using ConflictModel.Incidents;
using ConflictModel.Quantities;
using ConflictModel.Reconciliation;
using ConflictModel.Sources;
using ConflictModel.Testing;
using ConflictModel.Time;
using Xunit;

namespace ConflictModel.Tests.Reconciliation;

public class NoneRevisedTests
{
    [Fact]
    public void No_casualties_and_later_two_injured_by_one_spokesman_is_a_revision()
    {
        Incident incident = Told(None(1, "ministry", Harm.KilledOrInjured), Number(2, "ministry", Harm.Injured, 2));
        Finding<Count> casualties = incident.Casualties.Single(found => found.Harm == Harm.KilledOrInjured).Count;
        Assert.Empty(casualties.NoneReported);
        Assert.Equal(["R2/C1 revises R1/C1"], casualties.Revisions.Select(revision => $"{revision}").ToValueList());
        Assert.Equal(2, incident.Casualties.Single(found => found.Harm == Harm.Injured).Count.Established.Least);
    }

    [Fact]
    public void None_killed_and_later_one_killed_are_one_finding_that_was_revised() => Assert.Equal(
        Agreement.Revised, Assert.Single(Told(None(1, "ministry", Harm.Killed), Number(2, "ministry", Harm.Killed, 1)).Casualties).Count.Agreement);

    [Fact]
    public void None_reported_stands_where_another_counts_or_none_are_counted_or_others_or_before()
    {
        Assert.True(Stands(None(1, "ministry", Harm.KilledOrInjured), Number(2, "hospital", Harm.Injured, 2)));
        Assert.True(Stands(None(1, "ministry", Harm.KilledOrInjured), Number(2, "ministry", Harm.Injured, 0)));
        Assert.True(Stands(None(1, "ministry", Harm.Killed), Number(2, "ministry", Harm.Injured, 2)));
        Assert.True(Stands(None(2, "ministry", Harm.KilledOrInjured), Number(1, "ministry", Harm.Injured, 2)));
        Assert.True(Stands(None(1, "ministry", Harm.KilledOrInjured), Number(1, "ministry", Harm.Injured, 2)));
        Assert.False(Stands(None(1, "ministry", Harm.KilledOrInjured), Number(2, "ministry", Harm.Killed, 1)));
    }

    [Fact]
    public void Explanation_and_table_of_what_was_revised_say_neither_none_nor_zero()
    {
        Incident incident = Told(None(1, "ministry", Harm.KilledOrInjured), Number(2, "ministry", Harm.Injured, 2));
        Explanation why = incident.Explain().Parts.Single(part => part.Subject == "the number of people killed or injured");
        Assert.Equal(["R1/C1", "R2/C1"], why.Claims.Select(claim => $"{claim}").ToValueList());
        Assert.Equal("unstated", IncidentTable.Row(incident)[IncidentTable.Columns.ToList().IndexOf("killed_agreement")]);
    }

    [Fact]
    public void Every_claim_that_none_was_reported_is_listed_as_such_or_as_revised_by_a_later_number() => Law.Holds(Generate.AmendedCorpora, 100, reports =>
        Reconciler.Reconcile(reports).Incidents.All(incident => incident.Casualties.All(found =>
            !found.Count.NoneReported.Intersect(found.Count.Revisions.Select(revision => revision.Earlier)).Any()
            && found.Count.Revisions.All(revision => Find(reports, revision.Later) is CasualtyClaim { State: ClaimState.Stated } later
                && Find(reports, revision.Earlier) is CasualtyClaim earlier && earlier.Attribution.Origin == later.Attribution.Origin
                && (earlier.State == ClaimState.Stated || later.Count.Least > 0)))));

    private static Claim? Find(ValueList<Report> reports, ClaimReference reference) => reports.First(report => report.Id == reference.Report)
        .Accounts.SelectMany(account => account.Claims).FirstOrDefault(claim => claim.Id == reference.Claim);

    private static bool Stands(params (int Day, Claim Claim)[] told) => Told(told).Casualties.Any(found => !found.Count.NoneReported.IsEmpty);

    private static (int Day, Claim Claim) None(int day, string origin, Harm harm) =>
        (day, new CasualtyClaim("C1", By(origin), harm, state: ClaimState.NoneReported));

    private static (int Day, Claim Claim) Number(int day, string origin, Harm harm, long number) => (day, new CasualtyClaim("C1", By(origin), harm, Count.Of(number)));

    private static Attribution By(string origin) => new([new("outlet"), new(origin)]);

    private static Incident Told(params (int Day, Claim Claim)[] told) => Telling.Incident(told.Select((one, i) =>
        Telling.Told($"R{i + 1}", $"outlet{i}", UncertainDate.On(2024, 1, 20 + one.Day), [one.Claim])));
}
