using System;
using System.Linq;
using ConflictModel.Testing;
using NodaTime;
using Xunit;
using static ConflictModel.Testing.Generate;

namespace ConflictModel.Tests;

public class IntervalArithmeticLaws
{
    private static readonly long[] Numbers = [.. Enumerable.Range(-8, 22).Select(n => (long)n)];

    [Fact]
    public void Addition_contains_every_sum() => Law.Holds(LongIntervals, LongIntervals, (a, b) =>
        Numbers.Where(a.Contains).All(x => Numbers.Where(b.Contains).All(y => (a + b).Contains(x + y))));

    [Fact]
    public void Addition_is_the_narrowest() => Law.Holds(DecimalIntervals, DecimalIntervals, (a, b) => a + b == Sum(a, b));

    [Fact]
    public void Addition_is_commutative_and_associative() =>
        Law.Holds(DecimalIntervals, DecimalIntervals, DecimalIntervals, (a, b, c) => a + b == b + a && (a + b) + c == a + (b + c));

    [Fact]
    public void Zero_is_neutral() => Law.Holds(LongIntervals, a => a + Interval.Exactly(0L) == a && a - Interval.Exactly(0L) == a);

    [Fact]
    public void Subtraction_contains_every_difference() => Law.Holds(LongIntervals, LongIntervals, (a, b) =>
        Numbers.Where(a.Contains).All(x => Numbers.Where(b.Contains).All(y => (a - b).Contains(x - y))));

    [Fact]
    public void Subtraction_adds_the_mirror_image() => Law.Holds(DecimalIntervals, DecimalIntervals, (a, b) => a - b == a + Mirror(b));

    [Fact]
    public void ScaleBy_contains_every_product() => Law.Holds(LongIntervals, LongIntervals, (a, b) =>
        Numbers.Where(x => x >= 0).All(factor => Numbers.Where(a.Contains).All(x => a.ScaleBy(factor).Contains(x * factor))));

    [Fact]
    public void ScaleBy_one_changes_nothing_and_by_zero_leaves_zero() =>
        Law.Holds(DecimalIntervals, a => a.ScaleBy(1m) == a && a.ScaleBy(0m) == (a.IsEmpty ? a : Interval.Exactly(0m)));

    [Fact]
    public void Overflow_widens_and_never_wraps()
    {
        Assert.Equal(Interval.AtLeast(long.MaxValue), Interval.Exactly(long.MaxValue - 1) + Interval.Between(1L, 2L));
        Assert.True((Interval.AtLeast(long.MaxValue) + Interval.Exactly(1L)).IsUnbounded);
        Assert.True((Interval.AtMost(long.MinValue) - Interval.Exactly(1L)).IsUnbounded);
        Assert.Equal(Interval.AtLeast(4L), Interval.Between(2L, long.MaxValue).ScaleBy(2L));
        Assert.Equal(Interval.AtLeast(4m), Interval.Between(2m, decimal.MaxValue).ScaleBy(2m));
        Assert.Equal(Interval.AtLeast(4.0), Interval.Between(2.0, double.MaxValue).ScaleBy(2.0));
    }

    [Fact]
    public void Rounding_never_empties_an_interval()
    {
        Assert.False((Interval.Create(0.0, 1.0, true, true) + Interval.Exactly(1e20)).IsEmpty);
        Assert.False(Interval.Create(0.0, double.Epsilon, true, true).ScaleBy(0.1).IsEmpty);
        Assert.False((Interval.Create(0m, 1e-28m, true, true) + Interval.Exactly(1e20m)).IsEmpty);
    }

    [Fact]
    public void ScaleBy_rejects_what_is_no_factor()
    {
        Assert.Throws<ArgumentOutOfRangeException>(() => Interval.AtLeast(1L).ScaleBy(-1L));
        Assert.Throws<ArgumentOutOfRangeException>(() => Interval.AtLeast(1.0).ScaleBy(double.NaN));
        Assert.Throws<ArgumentOutOfRangeException>(() => Interval.AtLeast(1.0).ScaleBy(double.PositiveInfinity));
    }

    [Fact]
    public void Durations_work_unchanged()
    {
        var flight = Interval.Between(Duration.FromMinutes(3), Duration.FromMinutes(5));
        Assert.Equal(Interval.Between(Duration.FromMinutes(6), Duration.FromMinutes(10)), flight + flight);
        Assert.Equal(Interval.Between(Duration.FromMinutes(-2), Duration.FromMinutes(2)), flight - flight);
    }

    [Fact]
    public void Physical_quantities_work_although_equal_values_may_not_be_Equal()
    {
        Length metre = Length.Metres(1), centimetres = Length.Centimetres(100), two = Length.Metres(2);
        Assert.True(metre.CompareTo(centimetres) == 0 && !metre.Equals(centimetres));
        var a = Interval.Between(metre, two);
        var b = Interval.Between(centimetres, two);
        Assert.True(a != b && a.IsSubsetOf(b) && b.IsSubsetOf(a) && a.Overlaps(b));
        Assert.Equal(a, a.Intersect(b));
        Assert.Equal(b, b.Hull(a));
        Assert.True(Interval.Create(metre, centimetres, lowerOpen: true).IsEmpty);
        Assert.True(Interval.Between(metre, centimetres).TryGetSingle(out Length single) && single.Equals(metre));
        Assert.True((a + b).Contains(Length.Centimetres(200)) && (a - b).Contains(Length.Metres(0)));
        Assert.Equal(Interval.Between(Length.Metres(3), Length.Metres(6)), a.ScaleBy(3.0));
    }

    // By definition, over the ends.
    private static Interval<decimal> Sum(Interval<decimal> a, Interval<decimal> b)
    {
        if (a.IsEmpty || b.IsEmpty) return Interval<decimal>.Empty;
        Interval<decimal> lower = !a.HasLower || !b.HasLower ? default
            : a.IsLowerOpen || b.IsLowerOpen ? Interval.MoreThan(a.Lower + b.Lower) : Interval.AtLeast(a.Lower + b.Lower);
        Interval<decimal> upper = !a.HasUpper || !b.HasUpper ? default
            : a.IsUpperOpen || b.IsUpperOpen ? Interval.LessThan(a.Upper + b.Upper) : Interval.AtMost(a.Upper + b.Upper);
        return lower.Intersect(upper);
    }

    private static Interval<decimal> Mirror(Interval<decimal> a)
    {
        if (a.IsEmpty) return a;
        Interval<decimal> lower = !a.HasUpper ? default : a.IsUpperOpen ? Interval.MoreThan(-a.Upper) : Interval.AtLeast(-a.Upper);
        Interval<decimal> upper = !a.HasLower ? default : a.IsLowerOpen ? Interval.LessThan(-a.Lower) : Interval.AtMost(-a.Lower);
        return lower.Intersect(upper);
    }
}
