using System.Linq;
using ConflictModel.Incidents;
using ConflictModel.Quantities;
using ConflictModel.Reconciliation;
using ConflictModel.Testing;
using ConflictModel.Time;
using Xunit;

namespace ConflictModel.Tests.Reconciliation;

/// <summary>Numbers of people of several groups against small worlds in which everyone is known.</summary>
public class CasualtyLedgerLaws
{
    private const int Cases = 400;
    private const int MostCompared = 64;

    [Fact]
    public void What_is_true_of_one_day_never_misfits_and_what_follows_holds() => Law.Holds(World.Of(days: 1), Cases, world =>
        world.Fuse().Casualties.All(found => found.Misfits.IsEmpty
            && (IsReading(world, found) || (found.Count.Agreement != Agreement.Disputed
                && (found.Count.Positions.IsEmpty || found.Count.Established.Contains(Truth(world, found)))))
            && found.Derived.All(derived => derived.Count.Contains(Truth(world, found)))));

    [Fact]
    public void What_is_true_of_its_day_never_misfits_while_the_toll_grows() => Law.Holds(World.Of(days: 3), Cases, world =>
        world.Fuse().Casualties.All(found => found.Misfits.IsEmpty));

    [Theory]
    [InlineData(7UL)]
    [InlineData(8UL)]
    public void Sources_that_are_right_when_they_speak_never_misfit(ulong seed)
    {
        var simulation = new Simulation(new(seed, incidents: 300, places: 300, atBase: 0, developing: 0.3, wrongDays: 0, wrongPlaces: 0, wrongNumbers: 0));
        CasualtyFinding[] all = [.. Reconciler.Reconcile(simulation.Reports).Incidents.SelectMany(incident => incident.Casualties)];
        Assert.Empty(all.SelectMany(found => found.Misfits));
        Assert.True(all.Count(found => !found.Derived.IsEmpty) > 50);
    }

    [Fact]
    public void Totals_of_what_is_true_contain_the_truth() => Law.Holds(World.Of(days: 1), Cases, world =>
    {
        if (world.Counts.Any(counting => counting.Severity != Severity.Unstated)) return true; // a reading: see below
        var reconciliation = world.Reconcile();
        return world.Counts.Select(counting => counting.Group).Append(null).Distinct().All(group => new[] { Harm.Killed, Harm.Injured, Harm.KilledOrInjured }.All(harm =>
            reconciliation.Total(harm, group: group).Count.Contains(world.Number(harm, Severity.Unstated, group, 1))));
    });

    [Fact]
    public void Table_and_totals_have_no_wider_bounds_than_what_follows() => Law.Holds(World.Of(days: 1), Cases, world =>
    {
        var reconciliation = world.Reconcile();
        return reconciliation.Incidents[0].Casualties.Where(found => !found.IsPart && !found.Derived.IsEmpty).All(found =>
            reconciliation.Total(found.Harm, group: found.Group).Reported.Possible.IsSubsetOf(found.Derived[0].Count.Possible));
    });

    [Fact]
    public void Women_and_men_who_are_more_than_all_are_one_misfit_of_three_findings()
    {
        Incident incident = Fused.Incident([Killed(1, 3, new(gender: "female")), Killed(2, 4, new(gender: "male")), Killed(3, 5)]);
        Misfit misfit = Assert.Single(incident.Casualties.SelectMany(found => found.Misfits).Distinct());
        Assert.Equal((3, 3), (incident.Casualties.Count(found => !found.Misfits.IsEmpty), misfit.Claims.Count));
        Assert.Equal("1", Cell(incident, "disputes"));
    }

    [Fact]
    public void More_women_than_people_are_a_misfit_without_a_claim_that_names_the_whole()
    {
        Incident incident = Fused.Incident([Killed(1, 3, new(gender: "female")), Killed(2, 2)]);
        Assert.All(incident.Casualties, found => Assert.Single(found.Misfits));
        Assert.Equal("1", Cell(incident, "disputes"));
    }

    [Fact]
    public void A_second_misfit_is_found_too_and_nothing_follows_from_either()
    {
        Incident incident = Fused.Incident([
            Killed(1, 3, new(gender: "female")), Killed(2, 2), Injured(3, 7, new("US")), Injured(4, 5), new CasualtyClaim("C5", Fused.By(5), Harm.Missing, Count.AtLeast(1), new("US")), Missing(6, 4)]);
        Assert.Equal(2, incident.Casualties.SelectMany(found => found.Misfits).Distinct().Count());
        Assert.Equal([Harm.Missing], incident.Casualties.Where(found => !found.Derived.IsEmpty).Select(found => found.Harm).ToValueList());
    }

    [Fact]
    public void Four_of_one_nationality_and_one_of_another_are_at_least_five()
    {
        Incident incident = Fused.Incident([Injured(1, 4, new("US", "military")), Injured(2, 1, new("IQ")), new CasualtyClaim("C3", Fused.By(3), Harm.Injured, Count.Several)]);
        CasualtyFinding all = incident.Casualties.Single(found => found.Group is null);
        Assert.Equal(5, Assert.Single(all.Derived).Count.Least);
        Assert.Equal(["R1/C1", "R1/C2"], all.Derived[0].Claims.Select(claim => $"{claim}").ToValueList());
        Assert.Equal("5", Cell(incident, "injured_low"));
    }

    [Fact]
    public void More_women_on_a_later_day_show_that_the_whole_has_grown()
    {
        Incident incident = Fused.Incident([
            new CasualtyClaim("C1", Fused.By(1), Harm.Killed, Count.Of(5), asOf: UncertainDate.On(2024, 1, 20)),
            new CasualtyClaim("C2", Fused.By(2), Harm.Killed, Count.Of(6), new(gender: "female"), asOf: UncertainDate.On(2024, 1, 22))]);
        CasualtyFinding all = incident.Casualties.Single(found => found.Group is null);
        Assert.Empty(all.Misfits);
        Assert.Equal((5, 6), (all.Count.Established.Least, Assert.Single(all.Derived).Count.Least));
        Assert.Equal("6", Cell(incident, "killed_low"));
    }

    [Fact]
    public void Women_and_men_of_a_later_day_together_show_that_the_whole_has_grown()
    {
        Incident incident = Fused.Incident([KilledAsOf(20, 5), KilledAsOf(22, 3, "female"), KilledAsOf(22, 4, "male")]);
        CasualtyFinding all = incident.Casualties.Single(found => found.Group is null);
        Assert.Empty(all.Misfits);
        Assert.Equal((5, 7), (all.Count.Established.Least, Assert.Single(all.Derived).Count.Least));
        Assert.Equal("7", Cell(incident, "killed_low"));
    }

    [Fact]
    public void More_women_before_than_people_are_a_misfit_whatever_is_counted_later()
    {
        CasualtyClaim[] told = [KilledAsOf(20, 6, "female"), KilledAsOf(21, 5), KilledAsOf(22, 7, "male")];
        Misfit before = Assert.Single(Fused.Incident(told[..2]).Casualties.SelectMany(found => found.Misfits).Distinct());
        Assert.Equal(before, Assert.Single(Fused.Incident(told).Casualties.SelectMany(found => found.Misfits).Distinct()));
    }

    [Fact]
    public void No_group_that_may_overlap_with_another_adds_to_it()
    {
        Incident incident = Fused.Incident([Killed(1, 3, new(age: "child")), Killed(2, 4, new(role: "civilian")), Killed(3, 5)]);
        Assert.All(incident.Casualties, found => Assert.Empty(found.Misfits));
    }

    [Theory]
    [InlineData(MostCompared - 4, true)]
    [InlineData(1_000, false)]
    public void Groups_without_end_are_counted_and_compared_as_far_as_there_is_time(int groups, bool areCompared)
    {
        string[] nationalities = [.. Country.All.Take(20).Select(country => country.Code)], genders = ["female", "male", "x"];
        CasualtyClaim[] claims = [.. Enumerable.Range(0, groups).Select(i => new CasualtyClaim(
            $"C{i}", Fused.By(i), Harm.Injured, Count.AtLeast(i + 1), new(nationalities[i % 20], "role-" + (i / 60), gender: genders[i / 20 % 3])))];
        Incident incident = Fused.Incident([.. claims, Injured(groups, 5)]);
        Assert.Equal(groups + 1, incident.Casualties.Count);
        Assert.Equal(areCompared, incident.Casualties.Any(found => !found.Misfits.IsEmpty));
    }

    // Who counts those of a severity alone is taken to count all, which need not be so.
    private static bool IsReading(World world, CasualtyFinding found) => !found.IsPart && found.Count.Positions.SelectMany(position => position.Claims)
        .Any(claim => world.Counts[int.Parse(claim.Claim[1..], null)].Severity != Severity.Unstated);

    private static long Truth(World world, CasualtyFinding found) => world.Number(found.Harm, found.Severity, found.Group, 1);

    private static CasualtyClaim Killed(int claim, long number, Group? group = null) => new($"C{claim}", Fused.By(claim), Harm.Killed, Count.Of(number), group);

    private static CasualtyClaim KilledAsOf(int day, long number, string? gender = null) => new(
        $"C{gender ?? "all"}", Fused.By(day), Harm.Killed, Count.Of(number), gender is null ? null : new(gender: gender), asOf: UncertainDate.On(2024, 1, day));

    private static CasualtyClaim Injured(int claim, long number, Group? group = null) => new($"C{claim}", Fused.By(claim), Harm.Injured, Count.Of(number), group);

    private static CasualtyClaim Missing(int claim, long number, Group? group = null) => new($"C{claim}", Fused.By(claim), Harm.Missing, Count.Of(number), group);

    private static string Cell(Incident incident, string column) => IncidentTable.Row(incident)[IncidentTable.Columns.ToList().IndexOf(column)];
}
