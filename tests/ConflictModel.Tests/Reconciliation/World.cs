using System;
using System.Linq;
using ConflictModel.Incidents;
using ConflictModel.Quantities;
using ConflictModel.Reconciliation;
using ConflictModel.Time;
using FsCheck;
using FsCheck.Fluent;

namespace ConflictModel.Tests.Reconciliation;

/// <summary>A small world: who was harmed, when, and who says how many there were of a description.</summary>
/// <param name="Victims">Everyone who was harmed.</param>
/// <param name="Counts">What is said of them, all of it true when it was said.</param>
internal sealed record World(ValueList<Victim> Victims, ValueList<Counting> Counts)
{
    private static readonly string?[] Roles = ["military", "police", "contractor", "journalist", "militant"];
    private static readonly Group?[] Groups =
    [
        null, null, new("US"), new("IQ"), new("US", "military"), new("IQ", "security-force"), new(role: "military"), new(role: "security-force"),
        new(role: "police"), new(role: "civilian"), new(role: "contractor"), new("US", "civilian"), new(gender: "female"), new(gender: "male"),
        new(age: "child"), new(age: "adult"), new(age: "child", gender: "female"), new("US", gender: "female"),
    ];

    /// <summary>Worlds of some days, on each of which more may be known.</summary>
    public static Arbitrary<World> Of(int days) => Arb.From(
        from size in Gen.Choose(0, 7)
        from victims in SomeVictim(days).ArrayOf(size)
        from tellings in Gen.Choose(1, 6)
        from counts in SomeCounting(victims, days).ArrayOf(tellings)
        select new World(victims.ToValueList(), counts.ToValueList()),
        world => Enumerable.Range(0, world.Counts.Count).Where(_ => world.Counts.Count > 1)
            .Select(i => world with { Counts = world.Counts.Where((_, j) => j != i).ToValueList() }));

    public Incident Fuse() => Fused.Incident(Counts.Select(Claim));

    public ConflictModel.Reconciliation.Reconciliation Reconcile() => Reconciler.Reconcile([Fused.Of("R1", Counts.Select(Claim))]);

    /// <summary>How many there were on a day.</summary>
    public long Number(Harm harm, Severity severity, Group? group, int day) => Victims.Count(victim => victim.Is(harm, severity, group, day));

    private static Claim Claim(Counting counting, int i) => new CasualtyClaim(
        Fused.Id(i), Fused.By(i), counting.Harm, counting.Count, counting.Group, counting.Severity, asOf: UncertainDate.On(2024, 1, counting.Day));

    private static Gen<Victim> SomeVictim(int days) =>
        from nationality in Gen.Elements("US", "IQ")
        from role in Gen.Elements(Roles)
        from age in Gen.Elements("child", "adult")
        from gender in Gen.Elements("female", "male")
        from day in Gen.Choose(1, days + 1)
        from isKilled in Gen.Elements(true, false)
        from severity in Gen.Elements(Severity.Slight, Severity.Serious, Severity.Critical)
        select new Victim(new(nationality, role, age, gender), day, isKilled, severity);

    private static Gen<Counting> SomeCounting(Victim[] victims, int days) =>
        from harm in Gen.Elements(Harm.Killed, Harm.Killed, Harm.Injured, Harm.KilledOrInjured)
        from @group in Gen.Elements(Groups)
        from day in Gen.Choose(1, days)
        from badly in Gen.Frequency((3, Gen.Constant(Severity.Unstated)), (1, Gen.Elements(Enum.GetValues<Severity>())))
        let severity = harm == Harm.Injured ? badly : Severity.Unstated
        let number = (long)victims.Count(victim => victim.Is(harm, severity, @group, day))
        from less in Gen.Choose(0, 2)
        from more in Gen.Choose(0, 2)
        from count in Gen.Frequency(
            (4, Gen.Constant(Count.Of(number))), (1, Gen.Constant(Count.AtMost(number + more))),
            (1, Gen.Constant(Count.AtLeast(Math.Max(0, number - less)))), (1, Gen.Constant(Count.Between(Math.Max(0, number - less), number + more))))
        select new Counting(harm, severity, @group, count.IsUnknown ? Count.Of(number) : count, day);
}

/// <summary>Someone of whom it is known from a day on that they were killed or injured: both only grow.</summary>
internal sealed record Victim(Group Who, int Day, bool IsKilled, Severity Severity)
{
    public bool Is(Harm harm, Severity severity, Group? group, int day) =>
        Day <= day && (severity == Severity.Unstated || severity == Severity || (severity, Severity) is (Severity.Serious, Severity.Critical))
        && IsOf(group) && (harm == Harm.KilledOrInjured || (harm == Harm.Killed) == IsKilled);

    private bool IsOf(Group? group) => group is null
        || ((group.Nationality is null || group.Nationality == Who.Nationality) && (group.Age is null || group.Age == Who.Age)
            && (group.Gender is null || group.Gender == Who.Gender) && (group.Role is null || Taxonomy.Groups.Includes(group.Role, Who.Role!)));
}

/// <summary>What somebody says as of a day.</summary>
internal sealed record Counting(Harm Harm, Severity Severity, Group? Group, Count Count, int Day);
