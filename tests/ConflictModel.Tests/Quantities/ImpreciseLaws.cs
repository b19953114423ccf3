using System;
using System.Collections.Generic;
using System.Linq;
using ConflictModel.Quantities;
using ConflictModel.Testing;
using Xunit;
using static ConflictModel.Testing.Generate;

namespace ConflictModel.Tests.Quantities;

public class ImpreciseLaws
{
    private static readonly long[] Numbers = [.. Enumerable.Range(-6, 16).Select(n => (long)n)];

    [Fact]
    public void Default_is_unknown() =>
        Assert.True(default(Imprecise<long>) == Imprecise<long>.Unknown && default(Imprecise<long>).Possible.IsUnbounded);

    [Fact]
    public void Invariants_hold() => Law.Holds(ImpreciseLongs, Keeps);

    [Fact]
    public void Invariants_survive_operations() =>
        Law.Holds(ImpreciseLongs, ImpreciseLongs, (a, b) => Keeps(a.Intersect(b)) && Keeps(a.Hull(b)));

    [Fact]
    public void Create_rebuilds_a_value_from_its_parts() =>
        Law.Holds(ImpreciseLongs, a => Imprecise<long>.Create(a.Possible, a.Plausible, a.Best, a.Hedge) == a);

    [Fact]
    public void Intersect_is_a_semilattice() => Semilattice.Holds(ImpreciseLongs, (a, b) => a.Intersect(b), Imprecise<long>.Unknown);

    [Fact]
    public void Intersect_says_what_both_say() => Law.Holds(ImpreciseLongs, ImpreciseLongs, (a, b) =>
        a.Intersect(b).Possible == a.Possible.Intersect(b.Possible) && a.Intersect(b).Plausible == a.Plausible.Intersect(b.Plausible));

    [Fact]
    public void Hull_is_a_semilattice() => Semilattice.Holds(ImpreciseLongs, (a, b) => a.Hull(b), Imprecise<long>.Impossible);

    [Fact]
    public void Operations_keep_the_invariants_and_are_associative_in_every_case_over_two_values()
    {
        Imprecise<long>[] all = [.. SmallUniverse()];
        foreach (Imprecise<long> a in all)
        {
            foreach (Imprecise<long> b in all)
            {
                (Imprecise<long> intersection, Imprecise<long> hull) = (a.Intersect(b), a.Hull(b));
                Assert.True(Keeps(intersection) && Keeps(hull));
                foreach (Imprecise<long> c in all)
                {
                    if (intersection.Intersect(c) != a.Intersect(b.Intersect(c))) Assert.Fail($"({a}) and ({b}) and ({c})");
                    if (hull.Hull(c) != a.Hull(b.Hull(c))) Assert.Fail($"({a}) or ({b}) or ({c})");
                }
            }
        }
    }

    [Fact]
    public void Hull_keeps_the_best_value_of_the_only_operand_that_is_plausible() => Law.Holds(ImpreciseLongs, ImpreciseLongs, (a, b) =>
        !a.Plausible.IsEmpty || a.Hull(b).Best == b.Best);

    [Fact]
    public void Hull_is_implied_by_both() => Law.Holds(ImpreciseLongs, ImpreciseLongs, (a, b) =>
        a.Possible.IsSubsetOf(a.Hull(b).Possible) && a.Plausible.IsSubsetOf(a.Hull(b).Plausible));

    [Fact]
    public void IsIn_agrees_with_every_possible_value() => Law.Holds(ImpreciseLongs, LongIntervals, (a, set) =>
        !Bounded(a.Possible) || a.IsIn(set) == Answer([.. Numbers.Where(a.Possible.Contains).Select(set.Contains)]));

    [Fact]
    public void IsPlausiblyIn_agrees_with_every_plausible_value() => Law.Holds(ImpreciseLongs, LongIntervals, (a, set) =>
        !Bounded(a.Plausible) || a.IsPlausiblyIn(set) == Answer([.. Numbers.Where(a.Plausible.Contains).Select(set.Contains)]));

    [Fact]
    public void IsSameAs_agrees_with_every_pair() => Law.Holds(ImpreciseLongs, ImpreciseLongs, (a, b) =>
        !Bounded(a.Possible) || !Bounded(b.Possible) || a.IsSameAs(b) == Answer([..
            from x in Numbers.Where(a.Possible.Contains) from y in Numbers.Where(b.Possible.Contains) select x == y]));

    [Fact]
    public void More_knowledge_never_takes_an_answer_back() => Law.Holds(ImpreciseLongs, ImpreciseLongs, LongIntervals, (a, b, set) =>
        a.IsIn(set).IsUnknown || a.Intersect(b).IsImpossible || a.Intersect(b).IsIn(set) == a.IsIn(set));

    [Fact]
    public void Strain_is_never_refilled() =>
        Law.Holds(ImpreciseLongs, ImpreciseLongs, (a, b) => !a.Plausible.IsEmpty || a.Intersect(b).Plausible.IsEmpty);

    [Fact]
    public void Equality_agrees_with_hash_and_text() => Law.Holds(ImpreciseLongs, ImpreciseLongs, (a, b) =>
        (a == b) == (a.ToString() == b.ToString()) && (a == b) == a.Equals((object)b) && (a != b || a.GetHashCode() == b.GetHashCode()));

    [Fact]
    public void Create_rejects_parts_that_contradict_each_other()
    {
        Interval<long> some = Interval.Between(3L, 9L);
        Assert.Throws<ArgumentException>("plausible", () => Imprecise<long>.Create(some, Interval.Between(2L, 5L)));
        Assert.Throws<ArgumentException>("best", () => Imprecise<long>.Create(some, best: 10));
        Assert.Throws<ArgumentException>("best", () => Imprecise<long>.Create(Interval.Exactly(3L), best: 4));
        Assert.Throws<ArgumentException>("best", () => Imprecise<long>.Create(some, Interval<long>.Empty, best: 4));
        Assert.Throws<ArgumentException>("best", () => Imprecise<long>.Create(Interval<long>.Unbounded, best: 4));
        Assert.Throws<ArgumentException>("hedge", () => Imprecise<long>.Create(some, hedge: Hedge.Exactly));
        Assert.Throws<ArgumentException>("hedge", () => Imprecise<long>.Create(some, hedge: (Hedge)99));
        Assert.Throws<ArgumentException>("best", () => Imprecise<double>.Create(Interval.Between(0.0, 1.0), best: double.NaN));
    }

    [Fact]
    public void Physical_quantities_work_although_equal_values_may_not_be_Equal()
    {
        var a = Imprecise<Length>.Create(Interval.Between(Length.Metres(1), Length.Metres(2)), best: Length.Centimetres(100));
        var b = Imprecise<Length>.Create(Interval.AtMost(Length.Centimetres(100)));
        Imprecise<Length> both = a.Intersect(b);
        Assert.True(both.Best is Length best && best.CompareTo(Length.Metres(1)) == 0 && !both.IsImpossible);
        Assert.True(a.IsSameAs(b).IsUnknown && both.IsSameAs(both).IsTrue
            && a.Hull(b).IsIn(Interval.AtMost(Length.Centimetres(200))).IsTrue);
        Assert.Equal("[1 m,2 m] best 100 cm", a.ToString());
    }

    // Every value with bounds 0 and 1, without bounds, or empty.
    private static IEnumerable<Imprecise<long>> SmallUniverse()
    {
        Interval<long>[] sets =
        [
            Interval<long>.Empty, Interval.Exactly(0L), Interval.Exactly(1L), Interval.Between(0L, 1L), Interval.AtLeast(0L),
                Interval.AtMost(1L), default,
        ];
        return
            from possible in sets
            from plausible in sets
            where plausible.IsSubsetOf(possible)
            from best in new long?[] { null, 0, 1 }
            where best is not long value || (plausible.Contains(value) && !plausible.IsUnbounded && !plausible.TryGetSingle(out _))
            from hedge in new[] { Hedge.Unstated, Hedge.About, Hedge.Exactly }
            where hedge != Hedge.Exactly || possible.IsEmpty || possible.TryGetSingle(out _)
            select Imprecise<long>.Create(possible, plausible, best, hedge);
    }

    private static bool Keeps(Imprecise<long> a) =>
        a.Plausible.IsSubsetOf(a.Possible)
        && (!a.Plausible.TryGetSingle(out long only) || a.Best == only)
        && (a.Best is not long best || (a.Plausible.Contains(best) && !a.Plausible.IsUnbounded))
        && (a.Hedge is not (Hedge.Exactly or Hedge.Unhedged or Hedge.NoneOf) || a.Possible.IsEmpty || a.Possible.TryGetSingle(out _));

    private static bool Bounded(Interval<long> set) => set.IsEmpty || (set.HasLower && set.HasUpper);

    private static Truth Answer(bool[] cases) =>
        cases.Length == 0 ? Truth.Unknown : Truth.From(cases.Contains(true), !cases.Contains(false));
}
