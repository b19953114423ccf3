using System.Linq;
using ConflictModel.Incidents;
using ConflictModel.Quantities;
using ConflictModel.Reconciliation;
using ConflictModel.Testing;
using Xunit;
using static ConflictModel.Testing.Generate;

namespace ConflictModel.Tests.Reconciliation;

/// <summary>Which numbers count the same things, and so can contradict each other.</summary>
public class CountedKindsTests
{
    [Fact]
    public void Numbers_of_kinds_that_exclude_each_other_never_conflict() => Law.Holds(Counts, Counts, 200, (a, b) =>
        a.IsImpossible || b.IsImpossible || a.IsUnknown || b.IsUnknown || Launched((a, "ballistic-missile"), (b, "rocket"))
            .All(finding => finding.Count.Agreement != Agreement.Disputed));

    [Fact]
    public void Parts_stand_beside_the_whole()
    {
        MunitionFinding[] found = Launched((Count.Of(5), "ballistic-missile"), (Count.Of(12), "rocket"), (Count.Of(17), "missile"));
        Assert.Equal(
            [("missile", false, 17L), ("ballistic-missile", true, 5L), ("rocket", true, 12L)],
            found.Select(finding => (finding.Weapon!, finding.IsPart, finding.Count.Established.Least)));
    }

    [Fact]
    public void Loose_and_exact_words_for_one_kind_count_the_same()
    {
        MunitionFinding found = Assert.Single(Launched((Count.AtLeast(14), "missile"), (Count.Of(14), "rocket"), (Count.Of(14), null)));
        Assert.Equal(("missile", Agreement.Refined), (found.Weapon, found.Count.Agreement));
    }

    [Fact]
    public void Soldiers_and_policemen_are_counted_apart_and_soldiers_among_the_security_forces()
    {
        CasualtyFinding[] apart = Killed((3, "military"), (2, "police"));
        Assert.Equal([("military", 3L), ("police", 2L)], apart.Select(finding => (finding.Group!.Role!, finding.Count.Established.Least)));
        CasualtyFinding among = Assert.Single(Killed((5, "security-force"), (3, "military")));
        Assert.Equal((Agreement.Refined, 5L), (among.Count.Agreement, among.Count.Established.Greatest));
        Assert.Equal(Agreement.Disputed, Assert.Single(Killed((3, "security-force"), (5, "military"))).Count.Agreement);
    }

    // A soldier is of the security forces and a combatant, and neither of these includes the other.
    [Fact]
    public void A_class_under_two_that_are_counted_apart_is_a_part_and_never_the_whole()
    {
        CasualtyFinding[] found = Killed((9, "combatant"), (5, "security-force"), (3, "military"));
        Assert.Equal(
            [("combatant", Agreement.Refined), ("security-force", Agreement.Single)],
            found.Select(finding => (finding.Group!.Role!, finding.Count.Agreement)));
    }

    [Fact]
    public void Children_are_counted_beside_all_and_never_against_them()
    {
        Incident incident = Fused.Incident([
            new CasualtyClaim("C00", Fused.By(0), Harm.Killed, Count.Of(10), new(role: "civilian")),
            new CasualtyClaim("C01", Fused.By(1), Harm.Killed, Count.Of(3), new(role: "civilian", age: "child")),
            new CasualtyClaim("C02", Fused.By(2), Harm.Killed, Count.Of(4), new(gender: "female"))]);
        Assert.Equal(3, incident.Casualties.Count);
        Assert.All(incident.Casualties, finding => Assert.Equal(Agreement.Single, finding.Count.Agreement));
        Assert.Contains(incident.Casualties, finding => finding.Group == new Group(role: "civilian", age: "child"));
    }

    [Fact]
    public void What_was_seized_or_not_there_was_not_used()
    {
        Incident incident = Fused.Incident([
            new MunitionClaim("C00", Fused.By(0), MunitionPhase.Launched, Count.Several, weapon: "drone"),
            new MunitionClaim("C01", Fused.By(1), MunitionPhase.Seized, Count.Of(1), weapon: "rocket"),
            new MunitionClaim("C02", Fused.By(2), MunitionPhase.Launched, Count.None, weapon: "ballistic-missile")]);
        Assert.Equal(["drone"], incident.Weapons.Established);
    }

    [Fact]
    public void What_one_origin_names_was_used_together()
    {
        Incident incident = Fused.Incident([new WeaponClaim("C00", Fused.By(0), ["drone"]), new WeaponClaim("C01", Fused.By(0), ["rocket"])]);
        Assert.Equal((Agreement.Single, "[drone, rocket]"), (incident.Weapons.Agreement, incident.Weapons.Established.ToString()));
    }

    [Fact]
    public void Places_nest_over_others()
    {
        Finding<Place> place = Fused.Places([new("baghdadi", "Al-Baghdadi", ["anbar"]), new("anbar", "Anbar", ["iraq"]), new("iraq", "Iraq")]);
        Assert.Equal((Agreement.Refined, "baghdadi"), (place.Agreement, place.Established!.Id));
    }

    [Fact]
    public void Numbers_that_do_not_add_up_are_a_misfit_of_each_phase()
    {
        Incident incident = Fused.Incident([
            new MunitionClaim("C00", Fused.By(0), MunitionPhase.Launched, Count.Of(10)),
            new MunitionClaim("C01", Fused.By(1), MunitionPhase.Landed, Count.Of(12))]);
        Assert.All(incident.Munitions, finding => Assert.Equal(2, Assert.Single(finding.Misfits).Claims.Count));
        Assert.All(incident.Munitions, finding => Assert.Empty(finding.Misfits[0].Assuming));
    }

    private static MunitionFinding[] Launched(params (Count Count, string? Weapon)[] said) => [.. Fused.Incident(
        said.Select((one, i) => new MunitionClaim(Fused.Id(i), Fused.By(i), MunitionPhase.Launched, one.Count, weapon: one.Weapon))).Munitions];

    private static CasualtyFinding[] Killed(params (long Number, string Role)[] said) => [.. Fused.Incident(
        said.Select((one, i) => new CasualtyClaim(Fused.Id(i), Fused.By(i), Harm.Killed, Count.Of(one.Number), new(role: one.Role)))).Casualties];
}
