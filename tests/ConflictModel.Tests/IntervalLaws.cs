using System;
using System.Linq;
using ConflictModel.Testing;
using Xunit;
using static ConflictModel.Testing.Generate;

namespace ConflictModel.Tests;

public class IntervalLaws
{
    // More than the generators' bounds and their neighbours, so that intervals with equal members here are equal.
    private static readonly long[] Numbers =
        [long.MinValue, long.MinValue + 1, .. Enumerable.Range(-7, 20).Select(n => (long)n), long.MaxValue - 1, long.MaxValue];

    private static readonly decimal[] Fractions = [.. Enumerable.Range(-12, 30).Select(n => n * 0.125m)];

    [Fact]
    public void Default_is_unbounded() =>
        Assert.True(default(Interval<long>) is { IsUnbounded: true, IsEmpty: false, HasLower: false, HasUpper: false });

    [Fact]
    public void Contains_agrees_with_the_bounds_that_were_given()
    {
        foreach (int open in Enumerable.Range(0, 4))
        {
            foreach (decimal a in Fractions)
            {
                foreach (decimal b in Fractions)
                {
                    var interval = Interval.Create(a, b, open % 2 == 1, open / 2 == 1);
                    Assert.All(Fractions, v =>
                        Assert.Equal((open % 2 == 1 ? v > a : v >= a) && (open / 2 == 1 ? v < b : v <= b), interval.Contains(v)));
                    Assert.True(!interval.IsEmpty || a > b || (a == b && open > 0));
                }
            }
        }
    }

    [Fact]
    public void Whole_numbers_with_the_same_members_are_equal() =>
        Law.Holds(LongIntervals, LongIntervals, (a, b) =>
            Beyond(a) || Beyond(b) || (a == b) == (Same(a, b) && a.HasLower == b.HasLower && a.HasUpper == b.HasUpper));

    [Fact]
    public void Whole_numbers_have_closed_bounds_but_at_the_extremes() =>
        Law.Holds(LongIntervals, a => (!a.IsLowerOpen || a.Lower == long.MaxValue) && (!a.IsUpperOpen || a.Upper == long.MinValue));

    [Fact]
    public void Whole_numbers_are_normalised()
    {
        Assert.Equal(Interval.AtLeast(141L), Interval.MoreThan(140L));
        Assert.Equal(Interval.AtMost(139), Interval.LessThan(140));
        Assert.True(Interval.Create(0L, 1L, lowerOpen: true, upperOpen: true).IsEmpty);
        Assert.False(Interval.Create(0m, 1m, lowerOpen: true, upperOpen: true).IsEmpty);
        Assert.True(Interval.Create(2m, 2m, lowerOpen: true).IsEmpty);
        Assert.Equal("(9223372036854775807,)", Interval.MoreThan(long.MaxValue).ToString());
        Assert.False(Interval.MoreThan(long.MaxValue).IsEmpty);
        Assert.True(Interval.MoreThan(long.MaxValue).Intersect(Interval.AtMost(long.MaxValue)).IsEmpty);
        Assert.Equal("[1.5,2]", Interval.Between(1.50m, 2.00m).ToString());
        Assert.Equal("[0,0]", Interval.Exactly(-0.0).ToString());
    }

    [Fact]
    public void Intersect_is_a_semilattice()
    {
        Semilattice.Holds(LongIntervals, (a, b) => a.Intersect(b), Interval<long>.Unbounded, Interval<long>.Empty);
        Semilattice.Holds(DecimalIntervals, (a, b) => a.Intersect(b), Interval<decimal>.Unbounded, Interval<decimal>.Empty);
    }

    [Fact]
    public void Intersect_contains_what_both_contain()
    {
        Law.Holds(LongIntervals, LongIntervals, (a, b) => Numbers.All(v => a.Intersect(b).Contains(v) == (a.Contains(v) && b.Contains(v))));
        Law.Holds(DecimalIntervals, DecimalIntervals, (a, b) =>
            Fractions.All(v => a.Intersect(b).Contains(v) == (a.Contains(v) && b.Contains(v))));
    }

    [Fact]
    public void Hull_is_a_semilattice()
    {
        Semilattice.Holds(LongIntervals, (a, b) => a.Hull(b), Interval<long>.Empty, Interval<long>.Unbounded);
        Semilattice.Holds(DecimalIntervals, (a, b) => a.Hull(b), Interval<decimal>.Empty, Interval<decimal>.Unbounded);
    }

    [Fact]
    public void Hull_is_the_least_that_contains_both() => Law.Holds(DecimalIntervals, DecimalIntervals, DecimalIntervals, (a, b, c) =>
        a.IsSubsetOf(a.Hull(b)) && b.IsSubsetOf(a.Hull(b)) && (!a.IsSubsetOf(c) || !b.IsSubsetOf(c) || a.Hull(b).IsSubsetOf(c)));

    [Fact]
    public void Operations_absorb_each_other() =>
        Law.Holds(DecimalIntervals, DecimalIntervals, (a, b) => a.Intersect(a.Hull(b)) == a && a.Hull(a.Intersect(b)) == a);

    [Fact]
    public void Overlaps_says_whether_the_intersection_has_members() =>
        Law.Holds(LongIntervals, LongIntervals, (a, b) =>
            Beyond(a) || Beyond(b) || a.Overlaps(b) == Numbers.Any(v => a.Contains(v) && b.Contains(v)));

    [Fact]
    public void IsSubsetOf_agrees_with_intersection() =>
        Law.Holds(DecimalIntervals, DecimalIntervals, (a, b) => a.IsSubsetOf(b) == (a.Intersect(b) == a));

    [Fact]
    public void TryGetSingle_finds_the_only_member() =>
        Law.Holds(LongIntervals, a => a.TryGetSingle(out long v)
            ? a == Interval.Exactly(v)
            : Beyond(a) || Numbers.Count(a.Contains) != 1 || !a.HasLower || !a.HasUpper);

    [Fact]
    public void Bounds_are_given_or_refused_alike() => Law.Holds(LongIntervals, a =>
        a.TryGetLower(out long lower) == a.HasLower && (a.HasLower ? a.Lower == lower : Throws<InvalidOperationException>(() => a.Lower))
        && a.TryGetUpper(out long upper) == a.HasUpper
        && (a.HasUpper ? a.Upper == upper : Throws<InvalidOperationException>(() => a.Upper)));

    [Fact]
    public void Equality_agrees_with_hash_and_text() => Law.Holds(DecimalIntervals, DecimalIntervals, (a, b) =>
        (a == b) == (a.ToString() == b.ToString()) && (a == b) == a.Equals((object)b) && (a != b || a.GetHashCode() == b.GetHashCode()));

    [Fact]
    public void ToString_does_not_depend_on_culture() => HostileCulture.Run(() =>
    {
        Assert.Equal("(-0.5,1]", Interval.Create(-0.5m, 1m, lowerOpen: true).ToString());
        Assert.Equal("[-14,)", Interval.AtLeast(-14L).ToString());
        Assert.Equal("(,)", Interval<double>.Unbounded.ToString());
        Assert.Equal("empty", Interval<double>.Empty.ToString());
    });

    [Fact]
    public void Factories_reject_what_is_no_bound()
    {
        Assert.Throws<ArgumentException>(() => Interval.Between(2L, 1L));
        Assert.Throws<ArgumentNullException>(() => Interval.AtLeast<string>(null!));
        Assert.Throws<ArgumentNullException>(() => Interval.AtLeast("a").Contains(null!));
        Func<double, Interval<double>>[] factories =
            [Interval.Exactly, Interval.AtLeast, Interval.MoreThan, Interval.AtMost, Interval.LessThan];
        Assert.All(factories, factory => Assert.Throws<ArgumentException>(() => factory(double.NaN)));
        Assert.Throws<ArgumentException>(() => Interval.AtLeast(float.NaN));
    }

    [Fact]
    public void Infinities_are_absent_bounds()
    {
        Assert.True(Interval.AtLeast(double.NegativeInfinity).IsUnbounded);
        Assert.True(Interval.LessThan(float.PositiveInfinity).IsUnbounded);
        Assert.Equal(Interval.AtMost(3.0), Interval.Between(double.NegativeInfinity, 3.0));
        Assert.Throws<ArgumentException>(() => Interval.AtLeast(double.PositiveInfinity));
        Assert.Throws<ArgumentException>(() => Interval.AtMost(double.NegativeInfinity));
        Assert.Throws<ArgumentException>(() => Interval.Exactly(double.NegativeInfinity));
        Assert.False(Interval<double>.Unbounded.Contains(double.NaN));
        Assert.False(Interval.AtLeast(1.0).Contains(double.PositiveInfinity));
    }

    private static bool Same(Interval<long> a, Interval<long> b) => Numbers.All(v => a.Contains(v) == b.Contains(v));

    // Whether it stands for values that the type cannot hold, so that trying those it can says nothing.
    private static bool Beyond(Interval<long> a) => a.IsLowerOpen || a.IsUpperOpen;

    private static bool Throws<TException>(Func<object> action)
        where TException : Exception
    {
        try
        {
            action();
            return false;
        }
        catch (TException)
        {
            return true;
        }
    }
}
