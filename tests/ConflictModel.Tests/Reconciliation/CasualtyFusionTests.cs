using System.Linq;
using ConflictModel.Incidents;
using ConflictModel.Quantities;
using ConflictModel.Reconciliation;
using ConflictModel.Sources;
using ConflictModel.Testing;
using FsCheck.Fluent;
using Xunit;

namespace ConflictModel.Tests.Reconciliation;

public class CasualtyFusionTests
{
    // Greater than any bound that a small number can be derived to be.
    private static readonly long[] Numbers = [.. Enumerable.Range(0, 12).Select(n => (long)n)];

    [Fact]
    public void Killed_or_injured_are_the_killed_and_the_injured() =>
        Law.Holds(Generate.StatedCounts.ToArbitrary(), Generate.StatedCounts.ToArbitrary(), Generate.StatedCounts.ToArbitrary(), (killed, injured, both) =>
        {
            Incident incident = Fused.Incident([
                new CasualtyClaim("C1", Fused.By(1), Harm.Killed, killed), new CasualtyClaim("C2", Fused.By(2), Harm.Injured, injured),
                new CasualtyClaim("C3", Fused.By(3), Harm.KilledOrInjured, both)]);
            (long K, long I)[] worlds = [.. Numbers.SelectMany(k => Numbers.Select(i => (k, i)))
                .Where(world => killed.Contains(world.k) && injured.Contains(world.i) && both.Contains(world.k + world.i))];
            return worlds.All(world => Holds(incident, Harm.Killed, world.K) && Holds(incident, Harm.Injured, world.I)
                    && Holds(incident, Harm.KilledOrInjured, world.K + world.I))
                && (worlds.Length == 0 || incident.Casualties.All(finding => finding.Misfits.IsEmpty));
        });

    [Fact]
    public void What_is_denied_supports_no_number_and_is_kept_as_it_was_said()
    {
        Attribution denied = new([new("outlet"), new("iran", AttributionMode.Denied)]);
        Incident incident = Fused.Incident([
            new CasualtyClaim("C1", Fused.By(1), Harm.Killed, Count.Of(3)), new CasualtyClaim("C2", denied, Harm.Killed, Count.Of(3)),
            new ResponsibilityClaim("C3", denied, ResponsibilityKind.Denied, new Actor("iran", "Iran"))]);
        Assert.Equal(["R1/C1"], incident.Casualties.Single().Count.Positions.Single().Claims.Select(claim => $"{claim}").ToValueList());
        Assert.Equal(["R1/C2"], incident.Listed.Select(claim => $"{claim}").ToValueList());
        Assert.Equal(ResponsibilityKind.Denied, incident.Responsibility.Single().Kind);
    }

    [Fact]
    public void Twenty_casualties_of_whom_three_died_leave_seventeen_injured()
    {
        Incident incident = Fused.Incident([
            new CasualtyClaim("C1", Fused.By(1), Harm.KilledOrInjured, Count.Of(20)), new CasualtyClaim("C2", Fused.By(2), Harm.Killed, Count.Of(3))]);
        CasualtyFinding injured = incident.Casualties.Single(finding => finding.Harm == Harm.Injured);
        Assert.Equal((Agreement.Unstated, 17), (injured.Count.Agreement, injured.Derived[0].Count.Least));
        Assert.Equal(["R1/C1", "R1/C2"], injured.Derived[0].Claims.Select(claim => $"{claim}").ToValueList());
    }

    [Fact]
    public void A_part_is_at_most_its_whole()
    {
        CasualtyFinding part = Injured(
            new("C1", Fused.By(1), Harm.Injured, Count.Of(9)),
            new("C2", Fused.By(1), Harm.Injured, Count.AtLeast(1), new("US", "military"), partOf: "C1")).Single(finding => finding.IsPart);
        Assert.Equal(Interval.Between(1L, 9L), Assert.Single(part.Derived).Count.Possible);
    }

    [Fact]
    public void What_follows_is_told_in_words() => Assert.Equal(
        "all injured is at least 5: Iraqi injured (1) plus US military injured (4)",
        Injured(
            new("C1", Fused.By(1), Harm.Injured, Count.AtLeast(1)), new("C2", Fused.By(2), Harm.Injured, Count.Of(4), new("US", "military")),
            new("C3", Fused.By(3), Harm.Injured, Count.Of(1), new("IQ")))[0].Derived[0].Because);

    [Fact]
    public void A_part_that_is_more_than_its_whole_is_a_misfit_of_both()
    {
        CasualtyFinding[] findings = Injured(
            new("C1", Fused.By(1), Harm.Injured, Count.Of(3)),
            new("C2", Fused.By(1), Harm.Injured, Count.Of(5), new("US", "military"), partOf: "C1"));
        Assert.All(findings, finding => Assert.Equal(["R1/C1", "R1/C2"], Assert.Single(finding.Misfits).Claims.Select(claim => $"{claim}").ToValueList()));
    }

    [Fact]
    public void Parts_that_go_round_in_a_circle_are_no_error() => Assert.Equal(3, Injured(
        new("C1", Fused.By(1), Harm.Injured, Count.Of(9)), new("C2", Fused.By(1), Harm.Injured, Count.AtLeast(1), new("US"), partOf: "C1"),
        new("C3", Fused.By(1), Harm.Injured, Count.AtLeast(1), new("IQ"), partOf: "C2"), new("C4", Fused.By(2), Harm.Injured, Count.Of(9)),
        new("C5", Fused.By(2), Harm.Injured, Count.AtLeast(1), new("IQ"), partOf: "C4"),
        new("C6", Fused.By(2), Harm.Injured, Count.AtLeast(1), new("US"), partOf: "C5")).Length);

    [Fact]
    public void The_seriously_injured_are_all_until_somebody_counts_more()
    {
        CasualtyClaim badly = new("C1", Fused.By(1), Harm.Injured, Count.Of(3), severity: Severity.Serious);
        CasualtyFinding[] alone = Injured(badly);
        Assert.Equal([(false, 3L), (true, 3L)], alone.Select(finding => (finding.IsPart, finding.Count.Established.Least)).ToValueList());
        Finding<Count> all = Injured(badly, new("C2", Fused.By(2), Harm.Injured, Count.Of(10)))[0].Count;
        Assert.Equal((10, 1), (all.Established.Least, all.Positions.Count));
        Conflict conflict = Assert.Single(all.Conflicts);
        Assert.Equal((ConflictKind.Severity, "R1/C2"), (conflict.Kind, $"{conflict.ExplainedBy}"));
        Assert.Equal(Agreement.Disputed, Injured(badly, new("C2", Fused.By(2), Harm.Injured, Count.Of(2)))[0].Count.Agreement);
    }

    [Fact]
    public void Those_in_critical_condition_are_seriously_injured_too()
    {
        CasualtyFinding[] findings = Injured(
            new("C1", Fused.By(1), Harm.Injured, Count.Of(1), severity: Severity.Serious),
            new("C2", Fused.By(2), Harm.Injured, Count.Of(2), severity: Severity.Critical));
        Finding<Count> serious = findings.Single(finding => finding.Severity == Severity.Serious).Count;
        Assert.Equal((Agreement.Disputed, ConflictKind.Severity), (serious.Agreement, serious.Conflicts[0].Kind));
        Assert.Equal(Agreement.Single, findings.Single(finding => finding.Severity == Severity.Critical).Count.Agreement);
    }

    [Fact]
    public void Groups_that_are_left_open_are_those_that_all_leave_open()
    {
        Group us = new("US", "military"), civilian = new(role: "civilian"), coalition = new(role: "coalition-military");
        CasualtyFinding finding = Assert.Single(Injured(
            new("C1", Fused.By(1), Harm.Injured, Count.Of(2), oneOf: [us, civilian, coalition]),
            new("C2", Fused.By(2), Harm.Injured, Count.Of(2), oneOf: [civilian, us])));
        Assert.Equal([us, civilian], finding.OneOf);
    }

    private static CasualtyFinding[] Injured(params CasualtyClaim[] claims) => [.. Fused.Incident(claims).Casualties];

    // Whether what is stated and what follows from it have room for a number.
    private static bool Holds(Incident incident, Harm harm, long number) => incident.Casualties.Where(finding => finding.Harm == harm)
        .All(finding => finding.Count.Established.Contains(number) && finding.Derived.All(derived => derived.Count.Contains(number)));
}
