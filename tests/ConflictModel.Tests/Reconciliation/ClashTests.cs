using System;
using System.Linq;
using ConflictModel.Incidents;
using ConflictModel.Quantities;
using ConflictModel.Reconciliation;
using ConflictModel.Sources;
using ConflictModel.Testing;
using ConflictModel.Time;
using Xunit;

namespace ConflictModel.Tests.Reconciliation;

public class ClashTests
{
    [Fact]
    public void Reports_of_one_id_and_two_contents_take_no_part()
    {
        var reconciliation = Reconciler.Reconcile([Saying("R1", "R1:1", 2), Saying("R1", "R1:1", 3), Saying("R2", "R2:1", 2)]);
        Assert.Equal([new SetAside(SetAsideKind.Report, "R1", "2 reports of different content have this id")], reconciliation.SetAside);
        Assert.Equal("R2:1", Assert.Single(reconciliation.Incidents).Id);
    }

    [Fact]
    public void Thousands_of_contents_of_one_id_are_no_danger()
    {
        var reconciliation = Reconciler.Reconcile(Enumerable.Range(0, 50_000).Select(n => Saying("R1", "R1:1", n)));
        Assert.Equal([new SetAside(SetAsideKind.Report, "R1", "50000 reports of different content have this id")], reconciliation.SetAside);
    }

    [Fact]
    public void A_report_given_twice_is_no_clash()
    {
        var once = Reconciler.Reconcile([Saying("R1", "R1:1", 2)]);
        Assert.Equal(once, Reconciler.Reconcile([Saying("R1", "R1:1", 2), Saying("R1", "R1:1", 2)]));
        Assert.Empty(once.SetAside);
    }

    [Fact]
    public void Accounts_of_one_id_in_two_reports_take_no_part_and_the_rest_does()
    {
        var reconciliation = Reconciler.Reconcile([Saying("R1", "A", 2), Saying("R2", "A", 2), Saying("R3", "R3:1", 2)]);
        Assert.Equal([(SetAsideKind.Account, "A")], reconciliation.SetAside.Select(item => (item.Kind, item.Id)).ToValueList());
        Assert.Null(reconciliation.IncidentOf("A"));
        Assert.Single(reconciliation.Incidents);
        Assert.Empty(reconciliation.Links);
    }

    [Fact]
    public void A_source_of_two_contents_counts_as_anonymous()
    {
        EvidenceUnits Units(string name) => Reconciler.Reconcile(
            [Saying("R1", "R1:1", 2, "afp"), Saying("R2", "R2:1", 2, "upi"), Saying("R3", "R3:1", 2, "upi", name)],
            [Judgement.Same("R1:1", "R2:1"), Judgement.Same("R2:1", "R3:1")]).Incidents[0].Casualties[0].Count.Positions[0].Units;
        Assert.Equal(new(2, 2), Units("a source"));
        Assert.Equal(new(1, 2), Units("another name"));
        var clashing = Reconciler.Reconcile([Saying("R2", "R2:1", 2, "upi"), Saying("R3", "R3:1", 2, "upi", "another name")]);
        Assert.Equal([(SetAsideKind.Source, "upi")], clashing.SetAside.Select(item => (item.Kind, item.Id)).ToValueList());
        Assert.Equal(2, clashing.Incidents.SelectMany(incident => incident.Accounts).Count());
    }

    [Fact]
    public void What_differs_is_said_as_it_is()
    {
        SetAside account = Assert.Single(Reconciler.Reconcile([Saying("R1", "A", 2), Saying("R2", "A", 2)]).SetAside);
        Assert.Equal("the account A took no part: the reports R1 and R2 each have an account of this id", account.Describe());
        SetAside source = Assert.Single(Reconciler.Reconcile([Saying("R1", "R1:1", 2), Saying("R2", "R2:1", 2, name: "another name")]).SetAside);
        Assert.Equal(
            "nothing is taken as known of the source afp, whose claims count all the same: reports differ on its name (\"a source\" or \"another name\")",
            source.Describe());
    }

    [Fact]
    public void Reasons_do_not_depend_on_the_order_of_reports() => Law.Holds(Generate.Corpora, Generate.AmendedCorpora, 100, (some, others) =>
    {
        Report[] all = [.. some, .. others];
        var aside = Reconciler.Reconcile(all).SetAside;
        return aside == Reconciler.Reconcile(all.Reverse()).SetAside
            && aside.All(item => item.Describe() is var text
                && char.IsLower(text[0]) && !text.EndsWith('.') && text.Contains(item.Reason, StringComparison.Ordinal));
    });

    [Fact]
    public void An_account_of_a_day_after_its_publication_is_named_and_takes_part()
    {
        Assert.Equal(["R1:1"], Foretold("2024-01-20", "2024-01-22"));
        Assert.Equal(["R1:1"], Foretold("2024-01-20", "2024-03"));
        Assert.Empty(Foretold("2024-01-20", "2024-01-21"));
        Assert.Empty(Foretold("2024-01-20", "2024-01"));
        Assert.Empty(Foretold("2024-01", "2024-01-31"));
        Assert.Empty(Foretold("unknown", "2024-01-22"));

        static ValueList<string> Foretold(string published, string day)
        {
            Attribution by = new([new("afp")]);
            var report = new Report("R1", "afp", UncertainDate.Parse(published), [new("afp", "AFP")], [
                new("R1:1", [new WhenClaim("C1", by, new(UncertainDate.Parse(day)))]), new("R1:2", [new DamageClaim("C2", by, "a roof")])]);
            var reconciliation = Reconciler.Reconcile([report]);
            Assert.Equal(UncertainDate.Parse(day), reconciliation.IncidentOf("R1:1")!.Day.Established);
            return reconciliation.Foretold;
        }
    }

    [Fact]
    public void A_claim_of_a_time_alone_leaves_the_day_to_the_others()
    {
        Attribution by = new([new("afp")]);
        var report = new Report("R1", "afp", default, [new("afp", "AFP")], [new("R1:1", [
            new WhenClaim("C1", by, new(UncertainDate.On(2024, 1, 20))),
            new WhenClaim("C2", by, new(UncertainDate.Unknown, UncertainTime.Parse("12:30")))])]);
        var reconciliation = Reconciler.Reconcile([report]);
        Assert.Empty(reconciliation.Undated);
        Assert.Equal(UncertainDate.On(2024, 1, 20), reconciliation.Incidents[0].Day.Established);
    }

    [Fact]
    public void An_event_that_is_said_to_be_unknown_is_not_left_out()
    {
        Attribution by = new([new("afp")]);
        var report = new Report("R1", "afp", default, [new("afp", "AFP")], [new("R1:1", [
            new EventClaim("C1", by, state: ClaimState.ExplicitlyUnknown), new EventClaim("C2", by, "attack", Count.Of(2))])]);
        ValueList<EventFinding> events = Reconciler.Reconcile([report]).Incidents[0].Events;
        Assert.Equal([null, "attack"], events.Select(finding => finding.Event).ToValueList());
        Assert.Equal([new ClaimReference("R1", "C1")], events[0].Number.ExplicitlyUnknown);
        Assert.Equal(Count.Of(2), events[1].Number.Established);
    }

    private static Report Saying(string id, string account, int killed, string publisher = "afp", string name = "a source") => new(
        id, publisher, UncertainDate.On(2024, 1, 23), [new(publisher, name, SourceKind.NewsAgency)],
        [new(account, [new CasualtyClaim("C1", new([new(publisher)]), Harm.Killed, Count.Of(killed))])]);
}
