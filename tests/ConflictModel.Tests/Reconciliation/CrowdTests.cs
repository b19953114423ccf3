using System;
using System.Linq;
using ConflictModel.Incidents;
using ConflictModel.Quantities;
using ConflictModel.Reconciliation;
using ConflictModel.Sources;
using ConflictModel.Time;
using NodaTime;
using Xunit;

namespace ConflictModel.Tests.Reconciliation;

/// <summary>Thousands of accounts where there are usually a few.</summary>
public class CrowdTests
{
    private const int Many = 10_000;

    private static readonly LocalDate Day = new(2024, 1, 20);

    [Fact]
    public void Thousands_that_say_the_same_are_one_incident_with_a_link_for_each()
    {
        var reconciliation = Reconciler.Reconcile(Enumerable.Range(0, Many).Select(n => Of(n, Day, Base, 5)));
        Assert.Equal(Many, Assert.Single(reconciliation.Incidents).Accounts.Count);
        Assert.InRange(reconciliation.Links.Count, Many - 1, 2 * Many);
    }

    [Fact]
    public void Thousands_that_differ_in_a_number_are_one_incident_too()
    {
        var reconciliation = Reconciler.Reconcile(Enumerable.Range(0, Many / 5).Select(n => Of(n, Day, Base, n)));
        Assert.Equal(Many / 5, Assert.Single(reconciliation.Incidents).Accounts.Count);
        Assert.InRange(reconciliation.Links.Count, (Many / 5) - 1, 2 * Many / 5);
    }

    [Fact]
    public void A_base_that_is_attacked_every_day_has_an_incident_for_each()
    {
        var reconciliation = Reconciler.Reconcile(Enumerable.Range(0, Many).Select(n => Of(n, Day.PlusDays(n / 4 * 2), Base, 5)));
        Assert.Equal(Many / 4, reconciliation.Incidents.Count);
        Assert.All(reconciliation.Incidents, incident => Assert.Equal(4, incident.Accounts.Count));
    }

    [Fact]
    public void IncidentOf_may_be_asked_of_each_of_thousands_and_of_other_incidents_afterwards()
    {
        var reconciliation = Reconciler.Reconcile(Enumerable.Range(0, Many).Select(n => Of(n, Day.PlusDays(n / 2 * 2), Base, 5)));
        Assert.All(reconciliation.Incidents, incident => Assert.All(incident.Accounts, account => Assert.Same(incident, reconciliation.IncidentOf(account))));
        var fewer = reconciliation with { Incidents = reconciliation.Incidents.Skip(1).ToValueList() };
        Assert.Null(fewer.IncidentOf(reconciliation.Incidents[0].Id));
        Assert.Same(reconciliation.Incidents[0], reconciliation.IncidentOf(reconciliation.Incidents[0].Id));
    }

    [Fact]
    public void Accounts_of_one_report_that_say_the_same_are_never_guessed_at()
    {
        Account[] same = [.. Enumerable.Range(0, 200).Select(n => Account("R1:" + n, "C" + n, Day, Base, 5))];
        var one = new Report("R1", "afp", default, [new("afp", "AFP")], same.ToValueList());
        var reconciliation = Reconciler.Reconcile([one, Of(2, Day, Base, 5)]);
        Assert.Equal(201, reconciliation.Incidents.Count);
        Assert.Equal(200, reconciliation.Links.Count(link => link is { Second: "R2:1", Decision: LinkDecision.Undecided }));
    }

    [Fact]
    public void What_agrees_equally_with_two_that_exclude_each_other_is_left_to_a_person()
    {
        Report[] reports = [Of(1, Day, Base, 5), Of(2, Day.PlusDays(10), Base, 5), In(3, UncertainDate.In(new YearMonth(2024, 1)), Base)];
        var reconciliation = Reconciler.Reconcile(reports);
        Assert.Equal(3, reconciliation.Incidents.Count);
        Assert.Equal(2, reconciliation.Links.Count(link => link.Decision == LinkDecision.Undecided));
        Assert.Equal(2, Reconciler.Reconcile(reports[..1].Concat(reports[2..])).Incidents[0].Accounts.Count);
    }

    [Fact]
    public void Thousands_without_a_place_are_compared_with_nothing_but_their_actor()
    {
        var reconciliation = Reconciler.Reconcile(Enumerable.Range(0, Many).Select(n => Of(n, Day, place: null, 5)));
        Assert.Equal(Many, reconciliation.Incidents.Count);
        Assert.Empty(reconciliation.Links);
    }

    [Fact]
    public void Two_days_that_many_origins_name_each_are_two_incidents()
    {
        // An attack a day for two days, told by as many as are given of each.
        Assert.Equal(3, Single(2, 1));
        Assert.Equal(3, Single(1, 2));
        Assert.Equal(4, Single(2, 2));
        Assert.Equal(16, Single(15, 1));
        var reconciliation = Told(15, 15);
        Assert.Equal([15, 15], reconciliation.Incidents.Select(incident => incident.Accounts.Count));
        LinkEvidence day = reconciliation.Compare("R0:1", "R20:1").Evidence[0];
        Assert.Equal("days apart, within the tolerance, each told by at least 15 origins", day.Level);
        Assert.Equal(15 * LinkWeights.Default.Of(LinkLevel.DaysApart), day.Weight, 1e-9);
        // Whoever repeats one origin adds nothing to it.
        Assert.Single(Told(15, 15, "spokesman").Incidents);

        static int Single(int first, int second) => Assert.Single(Told(first, second).Incidents).Accounts.Count;
        static ConflictModel.Reconciliation.Reconciliation Told(int first, int second, string? origin = null) => Reconciler.Reconcile(
            [.. Enumerable.Range(0, first).Select(n => By(n, Day, origin)), .. Enumerable.Range(20, second).Select(n => By(n, Day.PlusDays(1), origin))]);
    }

    [Fact]
    public void A_base_that_is_attacked_every_day_and_told_of_by_thirty_has_an_incident_for_each_day()
    {
        var reconciliation = Reconciler.Reconcile(Enumerable.Range(0, 300).Select(n => By(n, Day.PlusDays(n / 30), origin: null)));
        Assert.Equal(Enumerable.Repeat(30, 10), reconciliation.Incidents.Select(incident => incident.Accounts.Count));
    }

    [Fact]
    public void Each_of_thousands_that_is_a_part_of_the_next_is_of_the_people_of_the_last()
    {
        Incident incident = Fused.Incident(Enumerable.Range(0, Many).Select(n => new CasualtyClaim(
            $"C{n}", Fused.By(1), Harm.Killed, Count.Of(Many), n == Many - 1 ? new Group("US") : null, partOf: n == Many - 1 ? null : $"C{n + 1}")));
        Assert.Equal([false, true], incident.Casualties.Select(found => found.IsPart).ToValueList());
        Assert.All(incident.Casualties, found => Assert.Equal("US", found.Group?.Nationality));
    }

    [Fact]
    public void Each_of_thousands_that_say_that_none_were_reported_is_revised_by_the_last_number()
    {
        Attribution ministry = new([new("outlet"), new("ministry")]);
        Incident incident = Telling.Incident([
            Telling.Told("R1", "outlet-1", UncertainDate.On(2024, 1, 20), [.. Enumerable.Range(0, Many).Select(n =>
                new CasualtyClaim($"C{n}", ministry, Harm.Killed, state: ClaimState.NoneReported))]),
            Telling.Told("R2", "outlet-2", UncertainDate.On(2024, 1, 21), [.. Enumerable.Range(0, Many).Select(n =>
                new CasualtyClaim($"C{n}", ministry, Harm.Killed, Count.Of(Many - n)))])]);
        ValueList<Revision> revisions = Assert.Single(incident.Casualties).Count.Revisions;
        Assert.Equal(Many, revisions.Count);
        Assert.All(revisions, revision => Assert.Equal("R2/C0", $"{revision.Later}"));
    }

    [Fact]
    public void A_strength_that_is_the_same_on_thousands_of_days_is_one_finding()
    {
        var one = new Report("R1", "afp", default, [new("afp", "AFP")], default, strengths: [.. Enumerable.Range(0, Many).Select(n => new Strength(
            "S" + n, new([new("afp")]), new("us", "US"), "troops", Count.AtLeast(n % 7), asOf: UncertainDate.Exactly(Day.PlusDays(n))))]);
        Assert.Equal(Many, Assert.Single(Reconciler.Reconcile([one]).Strengths).Strengths.Count);
    }

    private static Report By(int n, LocalDate day, string? origin)
    {
        string publisher = "outlet-" + n;
        Attribution by = origin is null ? new([new(publisher)]) : new([new(publisher), new(origin, AttributionMode.Said)]);
        return new("R" + n, publisher, default, [new(publisher, "Outlet"), .. origin is null ? (Source[])[] : [new(origin, "a spokesman")]], [new($"R{n}:1", [
            new WhenClaim("C1", by, new(UncertainDate.Exactly(day))), new WhereClaim("C2", by, Base),
            new EventClaim("C3", by, "rocket-attack"), new WeaponClaim("C4", by, ["rocket"])])]);
    }

    private static Place Base => new("base", "Ain al-Asad", ["iraq"]);

    private static Report Of(int n, LocalDate day, Place? place, int number) =>
        new("R" + n, "afp", default, [new("afp", "AFP")], [Account($"R{n}:1", "C", day, place, number)]);

    private static Report In(int n, UncertainDate days, Place place) => new("R" + n, "afp", default, [new("afp", "AFP")], [new($"R{n}:1", [
        new WhenClaim("C1", new([new("afp")]), new(days)), new WhereClaim("C2", new([new("afp")]), place),
        new MunitionClaim("C3", new([new("afp")]), MunitionPhase.Launched, Count.Of(5))])]);

    private static Account Account(string id, string claims, LocalDate day, Place? place, int number) => new(id, [
        new WhenClaim(claims + ".1", new([new("afp")]), new(UncertainDate.Exactly(day))),
        .. place is null ? (Claim[])[] : [new WhereClaim(claims + ".2", new([new("afp")]), place)],
        new MunitionClaim(claims + ".3", new([new("afp")]), MunitionPhase.Launched, Count.Of(number))]);
}
