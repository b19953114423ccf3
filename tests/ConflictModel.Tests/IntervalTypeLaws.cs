using System;
using System.Linq;
using System.Numerics;
using ConflictModel.Testing;
using FsCheck;
using FsCheck.Fluent;
using NodaTime;
using Xunit;
using static ConflictModel.Testing.Generate;

namespace ConflictModel.Tests;

/// <summary>What holds for the types of value that an interval may have: numbers that round, durations, and those that only
/// compare.</summary>
public class IntervalTypeLaws
{
    private const int Scale = 1_074;

    private static readonly Arbitrary<Interval<double>> Doubles = Bounded(
        Gen.Elements(-3, -1, -0.1, 0, 0.1, 0.3, 1, 1e-320, double.Epsilon, 4e-292, 1e16, 1e16 + 2, 1e300, double.MaxValue));

    private static readonly Arbitrary<Interval<float>> Floats = Bounded(
        Gen.Elements(-3f, -0.1f, 0f, 0.1f, 0.3f, 1f, float.Epsilon, 1e8f, float.MaxValue));

    private static readonly Arbitrary<Interval<decimal>> Decimals = Bounded(
        Gen.Elements(-3m, -0.1m, 0m, 0.1m, 1m, 1e-28m, 3e-28m, 1e20m, 1e28m, decimal.MaxValue));

    [Fact]
    public void Results_reach_from_the_least_to_the_greatest_that_double_computes() =>
        Law.Holds(Doubles, Doubles, Gen.Elements(0, 0.1, 1, 3, 1e-300, 1e10).ToArbitrary(), (a, b, factor) => Members(a).All(x =>
            Reaches(a.ScaleBy(factor), x * factor) && Members(b).All(y => Reaches(a + b, x + y) && Reaches(a - b, x - y))));

    [Fact]
    public void Results_reach_from_the_least_to_the_greatest_that_float_computes() => Law.Holds(Floats, Floats, (a, b) =>
        Members(a).All(x => Reaches(a.ScaleBy(0.1f), x * 0.1f) && Members(b).All(y => Reaches(a + b, x + y) && Reaches(a - b, x - y))));

    [Fact]
    public void Results_reach_from_the_least_to_the_greatest_that_decimal_computes() => Law.Holds(Decimals, Decimals, (a, b) =>
        Members(a).All(x => Reaches(a.ScaleBy(0.3m), Try(() => x * 0.3m))
            && Members(b).All(y => Reaches(a + b, Try(() => x + y)) && Reaches(a - b, Try(() => x - y)))));

    // By integers that hold any double exactly.
    [Fact]
    public void A_bound_is_open_only_where_double_holds_it_exactly() => Law.Holds(Doubles, Doubles, (a, b) =>
        !(a + b).TryGetLower(out double lower) || !(a + b).HasUpper || (a + b).TryGetSingle(out _)
        || (a + b).IsLowerOpen == ((a.IsLowerOpen || b.IsLowerOpen) && Exact(a.Lower) + Exact(b.Lower) == Exact(lower)));

    [Fact]
    public void A_product_is_open_only_where_double_holds_it_exactly() => Law.Holds(Doubles, Gen.Elements(0.1, 3, 0.5).ToArbitrary(),
        (a, f) => !a.ScaleBy(f).TryGetLower(out double lower) || a.Lower == 0 || double.Abs(lower) < 1e-290
            || a.ScaleBy(f).TryGetSingle(out _)
            || a.ScaleBy(f).IsLowerOpen == (a.IsLowerOpen && Exact(a.Lower) * Exact(f) == Exact(lower) << Scale));

    [Fact]
    public void Open_bounds_stay_open_where_nothing_is_rounded()
    {
        Assert.Equal("(1,3)", (Open(0.0, 1.0) + Open(1.0, 2.0)).ToString());
        Assert.Equal("(-2,0)", (Open(0.0, 1.0) - Open(1.0, 2.0)).ToString());
        Assert.Equal("(0,3)", Open(0.0, 1.5).ScaleBy(2.0).ToString());
        Assert.Equal("(0,0.25]", Interval.Create(0m, 1m, lowerOpen: true).ScaleBy(0.25m).ToString());
        Assert.Equal("(0.5,0.75)", (Open(0.25m, 0.5m) + Interval.Exactly(0.25m)).ToString());
        Assert.Equal("(3 m,6 m)", Open(Length.Metres(1), Length.Metres(2)).ScaleBy(3.0).ToString());
        Assert.False((Open(0.0, 4.0) + Interval.Exactly(1e16)).IsLowerOpen == (Open(0.5, 4.0) + Interval.Exactly(1e16)).IsLowerOpen);
    }

    [Fact]
    public void Open_bounds_are_closed_where_decimal_rounds()
    {
        Assert.Equal("[100000000000000000000,100000000000000000001)", (Open(1e-28m, 1m) + Interval.Exactly(1e20m)).ToString());
        Assert.Equal("(99999999999999999999,100000000000000000000]", (Interval.Exactly(1e20m) - Open(1e-28m, 1m)).ToString());
        Assert.Equal("[0,0.3)", Open(1e-28m, 1m).ScaleBy(0.3m).ToString());
    }

    [Fact]
    public void Operator_star_is_ScaleBy() =>
        Law.Holds(LongIntervals, DecimalIntervals, (a, b) => a * 3L == a.ScaleBy(3L) && b * 0.5m == b.ScaleBy(0.5m));

    [Fact]
    public void Int_is_a_whole_number_too()
    {
        Assert.Equal("[4,6]", (Interval.MoreThan(1).Intersect(Interval.LessThan(4)) * 2).ToString());
        Assert.Equal(Interval.AtLeast(int.MaxValue), Interval.Exactly(int.MaxValue - 1) + Interval.Between(1, 2));
        Assert.True(Interval.Create(0, 1, lowerOpen: true, upperOpen: true).IsEmpty);
    }

    [Fact]
    public void Duration_overflow_widens()
    {
        var longest = Interval.Between(Duration.Zero, Duration.MaxValue);
        Assert.Equal(Interval.AtLeast(Duration.FromDays(1)), longest + Interval.Exactly(Duration.FromDays(1)));
        Assert.Equal(Interval.AtMost(Duration.Zero), Interval.AtMost(Duration.Zero) - longest.Hull(Interval.AtLeast(Duration.Zero)));
        Assert.Equal(Interval.AtLeast(Duration.Zero), longest.ScaleBy(2L));
        Assert.Equal(Interval.AtLeast(Duration.Zero), longest.ScaleBy(1e9));
    }

    [Fact]
    public void Durations_are_scaled_by_whole_and_other_numbers()
    {
        var flight = Interval.Create(Duration.FromMinutes(4), Duration.FromMinutes(6), lowerOpen: true);
        Assert.Equal(Interval.Create(Duration.FromMinutes(8), Duration.FromMinutes(12), lowerOpen: true), flight.ScaleBy(2L));
        Assert.Equal(Interval.Between(Duration.FromMinutes(2), Duration.FromMinutes(3)), flight.ScaleBy(0.5));
        Assert.Equal(Interval.Exactly(Duration.Zero), flight.ScaleBy(0L));
        Assert.True(Interval<Duration>.Empty.ScaleBy(2.0).IsEmpty);
        Assert.Throws<ArgumentOutOfRangeException>(() => flight.ScaleBy(-1L));
        Assert.Throws<ArgumentOutOfRangeException>(() => flight.ScaleBy(double.NaN));
    }

    [Fact]
    public void Dates_and_instants_have_the_algebra_of_order()
    {
        var january = Interval.Between(new LocalDate(2024, 1, 1), new LocalDate(2024, 1, 31));
        var since = Interval.AtLeast(new LocalDate(2024, 1, 20));
        Assert.Equal(Interval.Between(new LocalDate(2024, 1, 20), new LocalDate(2024, 1, 31)), january.Intersect(since));
        Assert.Equal(Interval.AtLeast(new LocalDate(2024, 1, 1)), january.Hull(since));
        Assert.True(january.Contains(new LocalDate(2024, 1, 20)) && !since.IsSubsetOf(january) && january.Overlaps(since));
        Instant noon = Instant.FromUtc(2024, 1, 20, 12, 0);
        Assert.Equal(Interval.LessThan(noon), Interval.Min(Interval.LessThan(noon), Interval.AtLeast(noon)));
        Assert.True(Interval.MoreThan(noon).Intersect(Interval.AtMost(noon)).IsEmpty);
    }

    [Fact]
    public void Min_and_Max_contain_the_lesser_and_the_greater_of_every_pair() => Law.Holds(DecimalIntervals, DecimalIntervals, (a, b) =>
        Quarters.Where(a.Contains).All(x => Quarters.Where(b.Contains).All(y =>
            Interval.Min(a, b).Contains(decimal.Min(x, y)) && Interval.Max(a, b).Contains(decimal.Max(x, y)))));

    [Fact]
    public void Min_and_Max_contain_nothing_else() => Law.Holds(DecimalIntervals, DecimalIntervals, (a, b) => Quarters.All(z =>
        Interval.Min(a, b).Contains(z)
            == (!a.IsEmpty && !b.IsEmpty && ((a.Contains(z) && HasFrom(b, z)) || (b.Contains(z) && HasFrom(a, z))))
        && (!Interval.Max(a, b).Contains(z) || a.Contains(z) || b.Contains(z))));

    [Fact]
    public void Min_and_Max_are_commutative_associative_and_idempotent() =>
        Law.Holds(DecimalIntervals, DecimalIntervals, DecimalIntervals, (a, b, c) =>
            Interval.Min(a, b) == Interval.Min(b, a) && Interval.Max(a, b) == Interval.Max(b, a)
            && Interval.Min(Interval.Min(a, b), c) == Interval.Min(a, Interval.Min(b, c))
            && Interval.Max(Interval.Max(a, b), c) == Interval.Max(a, Interval.Max(b, c))
            && Interval.Min(a, a) == a && Interval.Max(a, a) == a);

    private static decimal[] Quarters => [.. Enumerable.Range(-12, 30).Select(n => n * 0.125m)];

    // Whether some value of it is at least the given one.
    private static bool HasFrom(Interval<decimal> set, decimal value) => !set.Intersect(Interval.AtLeast(value)).IsEmpty;

    private static Interval<T> Open<T>(T lower, T upper)
        where T : IComparable<T> => Interval.Create(lower, upper, lowerOpen: true, upperOpen: true);

    private static Arbitrary<Interval<T>> Bounded<T>(Gen<T> bound)
        where T : IComparable<T> => (
        from a in bound
        from b in bound
        from open in Gen.Choose(0, 3)
        select a.CompareTo(b) <= 0
            ? Interval.Create(a, b, open % 2 == 1, open / 2 == 1)
            : Interval.Create(b, a, open % 2 == 1, open / 2 == 1)).ToArbitrary();

    // The outermost values and some between.
    private static double[] Members(Interval<double> set) => set.IsEmpty ? [] : [.. new[]
    {
        set.Lower, Math.BitIncrement(set.Lower), (set.Lower / 2) + (set.Upper / 2), Math.BitDecrement(set.Upper), set.Upper,
    }.Where(set.Contains)];

    private static float[] Members(Interval<float> set) => set.IsEmpty ? [] : [.. new[]
    {
        set.Lower, MathF.BitIncrement(set.Lower), (set.Lower / 2) + (set.Upper / 2), MathF.BitDecrement(set.Upper), set.Upper,
    }.Where(set.Contains)];

    private static decimal[] Members(Interval<decimal> set) => set.IsEmpty ? [] : [.. new[]
    {
        set.Lower, set.Upper, Try(() => set.Lower + 1e-28m), Try(() => set.Lower + 1e-10m), Try(() => set.Upper - 1e-28m),
        Try(() => (set.Lower / 2) + (set.Upper / 2)),
    }.OfType<decimal>().Where(set.Contains)];

    // What overflows is beyond any bound; what is rounded may meet an open one.
    private static bool Reaches(Interval<double> set, double value) =>
        !double.IsFinite(value) || set.Contains(value) || IsBound(set, value);

    private static bool Reaches(Interval<float> set, float value) =>
        !float.IsFinite(value) || set.Contains(value) || IsBound(set, value);

    private static bool Reaches(Interval<decimal> set, decimal? value) =>
        value is not decimal exact || set.Contains(exact) || IsBound(set, exact);

    private static bool IsBound<T>(Interval<T> set, T value)
        where T : IComparable<T> => (set.TryGetLower(out T? lower) && value.CompareTo(lower) == 0)
            || (set.TryGetUpper(out T? upper) && value.CompareTo(upper) == 0);

    private static BigInteger Exact(double value)
    {
        long bits = BitConverter.DoubleToInt64Bits(value);
        int exponent = (int)((bits >> 52) & 0x7FF);
        long mantissa = (bits & 0xFFFFFFFFFFFFFL) | (exponent == 0 ? 0 : 1L << 52);
        return (bits < 0 ? -1 : 1) * ((BigInteger)mantissa << int.Max(exponent - 1, 0));
    }

    private static decimal? Try(Func<decimal> compute)
    {
        try
        {
            return compute();
        }
        catch (OverflowException)
        {
            return null;
        }
    }
}
