using System;
using System.Linq;
using ConflictModel.Quantities;
using ConflictModel.Testing;
using Xunit;
using static ConflictModel.Testing.Generate;

namespace ConflictModel.Tests.Quantities;

public class CountLaws
{
    private static readonly long[] Numbers = [.. Enumerable.Range(0, 40).Select(n => (long)n)];

    [Fact]
    public void Default_is_unknown_and_never_zero()
    {
        Assert.True(default(Count) == Count.Unknown && default(Count) != Count.None && default(Count).IsUnknown);
        Assert.Equal("[0,)", default(Count).ToString());
        Assert.True(default(Count).IsExactly(0).IsUnknown && default(Count).Best is null
            && default(Count).Possible == Interval.AtLeast(0L));
        Assert.Equal(Count.Unknown, Count.Create(Interval<long>.Unbounded));
        Assert.NotEqual(Count.Unknown, Count.AtLeast(0));
    }

    [Fact]
    public void Invariants_hold() => Law.Holds(Counts, Keeps);

    [Fact]
    public void Invariants_survive_operations() => Law.Holds(Counts, Counts, (a, b) =>
        Keeps(a.Intersect(b)) && Keeps(a.Hull(b)) && Keeps(a + b) && Keeps(a.Minus(b)));

    [Fact]
    public void From_inverts_ToImprecise() => Law.Holds(Counts, a => Count.From(a.ToImprecise()) == a);

    [Fact]
    public void Intersect_is_a_semilattice() => Semilattice.Holds(Counts, (a, b) => a.Intersect(b), Count.Unknown);

    [Fact]
    public void Hull_is_a_semilattice() => Semilattice.Holds(Counts, (a, b) => a.Hull(b), Count.Impossible);

    [Fact]
    public void Intersect_and_hull_contain_what_they_should() => Law.Holds(Counts, Counts, (a, b) => Numbers.All(n =>
        a.Intersect(b).Contains(n) == (a.Contains(n) && b.Contains(n)) && (!(a.Contains(n) || b.Contains(n)) || a.Hull(b).Contains(n))));

    [Fact]
    public void Addition_contains_every_sum() => Law.Holds(Counts, Counts, (a, b) =>
        Pairs(a.Possible, b.Possible).All(p => (a + b).Contains(p.X + p.Y))
            && Pairs(a.Plausible, b.Plausible).All(p => (a + b).Plausible.Contains(p.X + p.Y)));

    [Fact]
    public void Addition_is_the_narrowest() => Law.Holds(Counts, Counts, (a, b) => a.IsImpossible || b.IsImpossible
        ? (a + b).IsImpossible
        : (a + b).Least == long.Min(long.MaxValue - a.Least, b.Least) + a.Least
            && (a + b).Greatest == (a.Greatest is long x && b.Greatest is long y && x <= long.MaxValue - y ? x + y : null));

    [Fact]
    public void Addition_is_commutative() => Law.Holds(Counts, Counts, (a, b) => a + b == b + a);

    [Fact]
    public void Addition_is_associative() => Law.Holds(Counts, Counts, Counts, (a, b, c) => (a + b) + c == a + (b + c));

    [Fact]
    public void Zero_is_neutral() => Law.Holds(Counts, a => a.Best == 0 && a.Possible == Interval.Exactly(0L)
        ? (a + Count.None).Possible == a.Possible
        : a + Count.None == a && a + Count.Of(0) == a && a.Minus(Count.None) == a);

    [Fact]
    public void Minus_contains_every_difference_that_is_not_negative() => Law.Holds(Counts, Counts, (a, b) =>
        Pairs(a.Possible, b.Possible).Where(p => p.X >= p.Y).All(p => a.Minus(b).Contains(p.X - p.Y))
        && (!a.Minus(b).IsImpossible || Pairs(a.Possible, b.Possible).All(p => p.X < p.Y)));

    [Fact]
    public void Minus_undoes_addition() =>
        Law.Holds(Counts, Counts, (a, b) => a.IsImpossible || b.IsImpossible || a.Possible.IsSubsetOf((a + b).Minus(b).Possible));

    [Fact]
    public void Questions_agree_with_every_possible_number() => Law.Holds(Counts, Numbers.AsArbitrary(), (a, n) =>
        !IsSmall(a) || (a.IsExactly(n) == Answer(a, x => x == n) && a.IsAtLeast(n) == Answer(a, x => x >= n)
            && a.IsAtMost(n) == Answer(a, x => x <= n)));

    [Fact]
    public void Plausible_questions_agree_with_every_plausible_number() => Law.Holds(Counts, Numbers.AsArbitrary(), (a, n) =>
        !IsSmall(a)
            || (a.IsPlausiblyAtLeast(n) == Answer(a.Plausible, x => x >= n) && a.IsPlausiblyAtMost(n) == Answer(a.Plausible, x => x <= n)));

    [Fact]
    public void A_certain_answer_is_plausible_too() => Law.Holds(Counts, Numbers.AsArbitrary(), (a, n) =>
        a.IsAtLeast(n).IsUnknown || a.IsStrained || a.IsPlausiblyAtLeast(n) == a.IsAtLeast(n));

    [Fact]
    public void Least_and_Greatest_are_refused_where_no_number_is_possible()
    {
        Assert.Throws<InvalidOperationException>(() => Count.Impossible.Least);
        Assert.Throws<InvalidOperationException>(() => Count.Impossible.Greatest);
        Assert.Equal((14L, null), (Count.AtLeast(14).Least, Count.AtLeast(14).Greatest));
    }

    [Fact]
    public void Equality_agrees_with_hash_and_text() => Law.Holds(Counts, Counts, (a, b) =>
        (a == b) == (a.ToString() == b.ToString()) && (a == b) == a.Equals((object)b) && (a != b || a.GetHashCode() == b.GetHashCode()));

    [Fact]
    public void Several_and_a_later_two_is_strain_and_no_contradiction()
    {
        Count both = Count.Several.Intersect(Count.Of(2));
        Assert.True(both.IsStrained && !both.IsImpossible && both.IsExactly(2).IsTrue && both.Best is null);
        Assert.True(Count.Of(14).Intersect(Count.Of(15)).IsImpossible);
    }

    private static bool Keeps(Count a) =>
        a.Possible.IsSubsetOf(Interval.AtLeast(0L)) && a.Plausible.IsSubsetOf(a.Possible)
        && !a.Possible.IsLowerOpen && !a.Plausible.IsLowerOpen
        && (!a.Plausible.TryGetSingle(out long only) || a.Best == only)
        && (a.Best is not long best || (a.Plausible.Contains(best) && a.Plausible != Interval.AtLeast(0L)))
        && (a.Hedge is not (Hedge.Exactly or Hedge.Unhedged) || a.Possible.IsEmpty || a.Possible.TryGetSingle(out _))
        && (a.Hedge != Hedge.NoneOf || a.Possible.IsSubsetOf(Interval.Exactly(0L)));

    private static (long X, long Y)[] Pairs(Interval<long> a, Interval<long> b) =>
        [.. from x in Numbers.Where(a.Contains) from y in Numbers.Where(b.Contains) select (x, y)];

    private static bool IsSmall(Count a) => a.IsImpossible || a.Greatest < Numbers.Length;

    private static Truth Answer(Count a, Func<long, bool> question) => Answer(a.Possible, question);

    private static Truth Answer(Interval<long> set, Func<long, bool> question)
    {
        bool[] cases = [.. Numbers.Where(set.Contains).Select(question)];
        return cases.Length == 0 ? Truth.Unknown : Truth.From(cases.Contains(true), !cases.Contains(false));
    }
}
