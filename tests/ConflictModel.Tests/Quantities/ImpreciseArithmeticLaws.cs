using System;
using System.Linq;
using ConflictModel.Quantities;
using ConflictModel.Testing;
using NodaTime;
using Xunit;
using static ConflictModel.Testing.Generate;

namespace ConflictModel.Tests.Quantities;

public class ImpreciseArithmeticLaws
{
    private static readonly long[] Numbers = [.. Enumerable.Range(-6, 16).Select(n => (long)n)];
    private static readonly Imprecise<long> Zero = Imprecise<long>.Create(Interval.Exactly(0L), hedge: Hedge.Unhedged);

    [Fact]
    public void Results_keep_the_invariants() => Law.Holds(ImpreciseLongs, ImpreciseLongs, (a, b) =>
        Keeps(a + b) && Keeps(a - b) && Keeps(a * 3L) && Keeps(a * 0L) && Keeps(Imprecise.Min(a, b)) && Keeps(Imprecise.Max(a, b)));

    [Fact]
    public void Results_contain_what_every_pair_gives() => Law.Holds(ImpreciseLongs, ImpreciseLongs, (a, b) =>
        Pairs(a.Possible, b.Possible).All(p => (a + b).Possible.Contains(p.X + p.Y) && (a - b).Possible.Contains(p.X - p.Y)
            && Imprecise.Min(a, b).Possible.Contains(long.Min(p.X, p.Y)) && Imprecise.Max(a, b).Possible.Contains(long.Max(p.X, p.Y)))
        && Pairs(a.Plausible, b.Plausible).All(p => (a + b).Plausible.Contains(p.X + p.Y) && (a - b).Plausible.Contains(p.X - p.Y)
            && Imprecise.Min(a, b).Plausible.Contains(long.Min(p.X, p.Y)) && Imprecise.Max(a, b).Plausible.Contains(long.Max(p.X, p.Y))));

    [Fact]
    public void Bounded_results_contain_nothing_else() => Law.Holds(ImpreciseLongs, ImpreciseLongs, (a, b) =>
        !Bounded(a.Possible) || !Bounded(b.Possible) || Pairs(a.Possible, b.Possible) is not { Length: > 0 } pairs
        || ((a + b).Possible == Interval.Between(pairs.Min(p => p.X + p.Y), pairs.Max(p => p.X + p.Y))
            && (a - b).Possible == Interval.Between(pairs.Min(p => p.X - p.Y), pairs.Max(p => p.X - p.Y))
            && Imprecise.Min(a, b).Possible == Interval.Between(pairs.Min(p => long.Min(p.X, p.Y)), pairs.Max(p => long.Min(p.X, p.Y)))
            && Imprecise.Max(a, b).Possible == Interval.Between(pairs.Min(p => long.Max(p.X, p.Y)), pairs.Max(p => long.Max(p.X, p.Y)))
            && (a * 3L).Possible == Interval.Between(pairs.Min(p => 3 * p.X), pairs.Max(p => 3 * p.X))));

    [Fact]
    public void Best_is_what_both_give() => Law.Holds(ImpreciseLongs, ImpreciseLongs, (a, b) =>
        a.Best is not long x || b.Best is not long y
        || ((a + b).Best == ((a + b).Plausible.IsUnbounded ? null : x + y)
            && (a - b).Best == ((a - b).Plausible.IsUnbounded ? null : x - y)));

    [Fact]
    public void Addition_is_commutative_and_associative() => Law.Holds(ImpreciseLongs, ImpreciseLongs, ImpreciseLongs, (a, b, c) =>
        a + b == b + a && (Far(a, b, c) || (a + b) + c == a + (b + c)));

    [Fact]
    public void Zero_changes_nothing_but_the_hedge() => Law.Holds(ImpreciseLongs, a =>
        a + Zero == a - Zero && (a + Zero).Hedge == Hedge.Derived && (a + Zero).Possible == a.Possible
        && (a + Zero).Plausible == a.Plausible && (a + Zero).Best == a.Best);

    [Fact]
    public void Subtraction_undoes_addition() => Law.Holds(ImpreciseLongs, ImpreciseLongs, (a, b) =>
        b.IsImpossible || a.Possible.IsSubsetOf(((a + b) - b).Possible));

    [Fact]
    public void Min_and_Max_are_commutative_and_idempotent() => Law.Holds(ImpreciseLongs, ImpreciseLongs, (a, b) =>
        Imprecise.Min(a, b) == Imprecise.Min(b, a) && Imprecise.Max(a, b) == Imprecise.Max(b, a)
        && Imprecise.Min(a, a) == a && Imprecise.Max(a, a) == a);

    [Fact]
    public void More_knowledge_never_widens_a_result() => Law.Holds(ImpreciseLongs, ImpreciseLongs, ImpreciseLongs, (a, b, more) =>
        (a.Intersect(more) + b).Possible.IsSubsetOf((a + b).Possible) && (b - a.Intersect(more)).Possible.IsSubsetOf((b - a).Possible));

    [Fact]
    public void Durations_work()
    {
        Imprecise<Duration> About(int minutes) => Imprecise<Duration>.Create(
            Interval.MoreThan(Duration.Zero),
            Interval.Between(Duration.FromMinutes(minutes - 5), Duration.FromMinutes(minutes + 5)),
            Duration.FromMinutes(minutes),
            Hedge.About);
        Imprecise<Duration> both = About(20) + About(30);
        Assert.Equal(Duration.FromMinutes(50), both.Best);
        Assert.True(both.IsPlausiblyIn(Interval.Between(Duration.FromMinutes(40), Duration.FromMinutes(60))).IsTrue);
        Assert.True(both.IsMoreThan(Duration.Zero).IsTrue && both.IsMoreThan(Duration.FromMinutes(1)).IsUnknown);
        Assert.Equal(Duration.FromMinutes(40), About(20).ScaleBy(2L).Best);
        Assert.Equal(Duration.FromMinutes(10), About(20).ScaleBy(0.5).Best);
        var longest = Imprecise<Duration>.Create(Interval.Between(Duration.Zero, Duration.MaxValue), best: Duration.MaxValue);
        Assert.Null(longest.ScaleBy(2L).Best);
        Assert.True((About(20) - About(30)).IsPlausiblyLessThan(Duration.FromMinutes(1)).IsTrue);
    }

    [Fact]
    public void Physical_quantities_work()
    {
        var range = Imprecise<Length>.Create(Interval.Between(Length.Metres(1), Length.Centimetres(200)), best: Length.Centimetres(150));
        Assert.True((range + range).IsIn(Interval.Between(Length.Metres(2), Length.Metres(4))).IsTrue);
        Assert.True((range * 2.0).Best is Length twice && twice.CompareTo(Length.Metres(3)) == 0);
        Assert.True((range - range).MayEqual(Length.Metres(0)).IsTrue);
        Assert.True(range.IsAtLeast(Length.Centimetres(100)).IsTrue && range.IsMoreThan(Length.Centimetres(100)).IsUnknown);
        Assert.True(range.IsExactly(Length.Metres(1)).IsUnknown && Imprecise.Min(range, range) == range);
        var nothing = Imprecise<Length>.Create(Interval.Exactly(Length.Centimetres(0)));
        Assert.True((range + nothing).Possible.IsSubsetOf(range.Possible) && (range - nothing).Best is Length best
            && best.CompareTo(Length.Metres(1.5)) == 0);
    }

    [Fact]
    public void Overflow_widens_and_takes_the_figure_away()
    {
        var most = Imprecise<long>.Create(Interval.Between(1L, long.MaxValue), best: long.MaxValue);
        Assert.Equal("[2,) derived", (most + most).ToString());
        Assert.Equal("[2,) derived", (most * 2L).ToString());
        Assert.Throws<ArgumentOutOfRangeException>(() => most * -1L);
    }

    private static (long X, long Y)[] Pairs(Interval<long> a, Interval<long> b) =>
        [.. from x in Numbers.Where(a.Contains) from y in Numbers.Where(b.Contains) select (x, y)];

    private static bool Bounded(Interval<long> set) => set.HasLower && set.HasUpper && set.Lower >= -6 && set.Upper <= 9;

    private static bool Far(params Imprecise<long>[] values) => values.Any(v => !Near(v.Possible) || !Near(v.Plausible));

    private static bool Near(Interval<long> set) =>
        (!set.HasLower || long.Abs(set.Lower / 2) < 100) && (!set.HasUpper || long.Abs(set.Upper / 2) < 100);

    private static bool Keeps(Imprecise<long> a) =>
        a == Imprecise<long>.Create(a.Possible, a.Plausible, a.Best, a.Hedge)
        && (a.Hedge != Hedge.Unstated || a == Imprecise<long>.Unknown || !a.Possible.IsUnbounded || !a.Plausible.IsUnbounded);
}
