using System;
using System.Linq;
using ConflictModel.Incidents;
using ConflictModel.Quantities;
using ConflictModel.Reconciliation;
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
