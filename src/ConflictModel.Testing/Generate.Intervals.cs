using System.Collections.Generic;
using System.Linq;
using FsCheck;
using FsCheck.Fluent;

namespace ConflictModel.Testing;

public static partial class Generate
{
    /// <summary>Intervals of whole numbers: small clashing bounds of either sign, absent and open ones, and the extremes of the
    /// type.</summary>
    public static Arbitrary<Interval<long>> LongIntervals { get; } = Arb.From(
        IntervalsOver(Gen.Frequency((12, Gen.Choose(-4, 9).Select(n => (long)n)), (1, Gen.Elements(long.MinValue, long.MaxValue)))),
        ShrinkInterval);

    /// <summary>Intervals of decimals, open and closed, with bounds that are multiples of a quarter between -1 and 2.</summary>
    public static Arbitrary<Interval<decimal>> DecimalIntervals { get; } = Arb.From(
        IntervalsOver(Gen.Choose(-4, 8).Select(n => n * 0.25m)),
        ShrinkInterval);

    private static IEnumerable<Interval<long>> ShrinkInterval(Interval<long> interval) =>
        ShrinkBounds(interval).Concat(
            from lower in interval.HasLower ? Nearer(interval.Lower) : []
            select interval.HasUpper
                ? Interval.Create(lower, interval.Upper, upperOpen: interval.IsUpperOpen)
                : Interval.AtLeast(lower)).Concat(
            from upper in interval.HasUpper ? Nearer(interval.Upper) : []
            select interval.HasLower ? Interval.Create(interval.Lower, upper, interval.IsLowerOpen) : Interval.AtMost(upper));

    private static IEnumerable<Interval<decimal>> ShrinkInterval(Interval<decimal> interval) =>
        ShrinkBounds(interval).Concat(interval is { HasLower: true, HasUpper: true } and ({ IsLowerOpen: true } or { IsUpperOpen: true })
            ? [Interval.Create(interval.Lower, interval.Upper)]
            : []);

    // Fewer bounds first; one value instead of many.
    private static IEnumerable<Interval<T>> ShrinkBounds<T>(Interval<T> interval)
        where T : System.IComparable<T>
    {
        if (interval.HasLower && interval.HasUpper)
        {
            yield return interval.IsLowerOpen ? Interval.MoreThan(interval.Lower) : Interval.AtLeast(interval.Lower);
            yield return interval.IsUpperOpen ? Interval.LessThan(interval.Upper) : Interval.AtMost(interval.Upper);
        }
        else if (interval.HasLower || interval.HasUpper)
        {
            yield return Interval<T>.Unbounded;
        }
    }

    // Values of the same sign that are closer to zero.
    private static IEnumerable<long> Nearer(long value) => value switch
    {
        0 => [],
        1 or -1 => [0],
        _ => [0, value / 2, value - long.Sign(value)],
    };

    private static Gen<Interval<T>> IntervalsOver<T>(Gen<T> bound)
        where T : System.IComparable<T> => Gen.Frequency(
            (1, Gen.Elements(Interval<T>.Unbounded, Interval<T>.Empty)),
            (2, bound.Select(Interval.Exactly)),
            (2, bound.Select(Interval.AtLeast)),
            (1, bound.Select(Interval.MoreThan)),
            (2, bound.Select(Interval.AtMost)),
            (1, bound.Select(Interval.LessThan)),
            (6, from a in bound
                from b in bound
                from open in Gen.Choose(0, 3)
                select a.CompareTo(b) <= 0
                    ? Interval.Create(a, b, open % 2 == 1, open / 2 == 1)
                    : Interval.Create(b, a, open % 2 == 1, open / 2 == 1)));
}
