using System;

namespace ConflictModel.Quantities;

public readonly partial struct Count
{
    /// <summary>What two statements about the same number say together.</summary>
    /// <param name="other">The other statement.</param>
    /// <returns>As <see cref="Imprecise{T}.Intersect"/>. Commutative, associative and idempotent, with <see cref="Unknown"/> as
    /// identity.</returns>
    public Count Intersect(Count other) => new(_value.Intersect(other._value));

    /// <summary>The narrowest statement that is implied by each of two: what holds whichever of them is right.</summary>
    /// <param name="other">The other statement.</param>
    /// <returns>As <see cref="Imprecise{T}.Hull"/>, without Best where Plausible has become <c>[0,)</c>. Commutative, associative and
    /// idempotent, with <see cref="Impossible"/> as identity.</returns>
    public Count Hull(Count other) => Bounded(ToImprecise().Hull(other.ToImprecise()));

    /// <summary>How many there are in two groups that have no member in common.</summary>
    /// <param name="left">The number of the one group.</param>
    /// <param name="right">The number of the other.</param>
    /// <returns>Possible and Plausible hold all pairwise sums; a bound beyond <see cref="long.MaxValue"/> becomes unbounded above and
    /// <see cref="long.MaxValue"/> below. Best is the sum where both have one. The hedge is <see cref="Hedge.Derived"/>, unless one group
    /// is exactly and plausibly empty: then the result is the other, and of two such with different hedges 0,
    /// <see cref="Hedge.Derived"/>. Commutative and associative.</returns>
    public static Count operator +(Count left, Count right) =>
        left.IsZero && right.IsZero ? left.Intersect(right)
        : left.IsZero ? right
        : right.IsZero ? left
        : Bounded(Imprecise<long>.Join(
            Sum(left.Possible, right.Possible),
            Sum(left.Plausible, right.Plausible),
            left.Best is long a && right.Best is long b && a <= long.MaxValue - b ? a + b : null,
            Hedge.Derived));

    /// <summary>How many remain of this number when a part of it is taken away.</summary>
    /// <param name="part">The number of the part, which is not above the whole.</param>
    /// <returns>Possible and Plausible hold all pairwise differences that are not negative, and are empty where there is none. Best is the
    /// difference where both have one. The hedge is <see cref="Hedge.Derived"/>, unless the part is exactly and plausibly 0: then the
    /// result is this.</returns>
    public Count Minus(Count part) => part.IsZero ? this : Bounded(Imprecise<long>.Join(
        Difference(Possible, part.Possible),
        Difference(Plausible, part.Plausible),
        Best is long a && part.Best is long b && a >= b ? a - b : null,
        Hedge.Derived));

    /// <summary>How many there are in several groups, each of this same number.</summary>
    /// <param name="factor">How many groups, 0 or more.</param>
    /// <returns>Possible and Plausible reach from the product of the least to that of the greatest number; a bound beyond
    /// <see cref="long.MaxValue"/> becomes unbounded above and <see cref="long.MaxValue"/> below. Best is the product where there is one.
    /// The hedge is <see cref="Hedge.Derived"/>, unless <paramref name="factor"/> is 1: then the result is this.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="factor"/> is negative.</exception>
    public Count ScaleBy(long factor)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(factor);
        return factor == 1 ? this : Bounded(Imprecise<long>.Join(
            Product(Possible, factor),
            Product(Plausible, factor),
            Best is long best && (Int128)best * factor is var product && product <= long.MaxValue ? (long)product : null,
            Hedge.Derived));
    }

    /// <summary>The lesser of two numbers.</summary>
    /// <param name="left">The one number.</param>
    /// <param name="right">The other number.</param>
    /// <returns>As <see cref="Imprecise.Min"/>.</returns>
    public static Count Min(Count left, Count right) => Bounded(Imprecise.Min(left.ToImprecise(), right.ToImprecise()));

    /// <summary>The greater of two numbers.</summary>
    /// <param name="left">The one number.</param>
    /// <param name="right">The other number.</param>
    /// <returns>As <see cref="Imprecise.Max"/>.</returns>
    public static Count Max(Count left, Count right) => Bounded(Imprecise.Max(left.ToImprecise(), right.ToImprecise()));

    // What remains of it when other knowledge excludes numbers.
    internal Count NarrowedTo(Interval<long> possible) =>
        Bounded(Imprecise<long>.Join(possible, Plausible.Intersect(possible), Best, Hedge.Derived));

    private bool IsZero => Best == 0 && Possible.TryGetSingle(out _);

    // A computed value: [0,) bounds nothing, so a figure alone does not survive there.
    private static Count Bounded(Imprecise<long> value) => new(
        value.Plausible == Whole ? Imprecise<long>.Join(value.Possible, value.Plausible, null, value.Hedge) : value);

    private static Interval<long> Sum(Interval<long> left, Interval<long> right)
    {
        if (left.IsEmpty || right.IsEmpty) return Interval<long>.Empty;
        var lower = Interval.AtLeast((long)Int128.Min((Int128)left.Lower + right.Lower, long.MaxValue));
        return left.HasUpper && right.HasUpper ? lower.Intersect(UpTo((Int128)left.Upper + right.Upper)) : lower;
    }

    private static Interval<long> Difference(Interval<long> whole, Interval<long> part)
    {
        if (whole.IsEmpty || part.IsEmpty) return Interval<long>.Empty;
        var lower = Interval.AtLeast(part.HasUpper ? long.Max(0, whole.Lower - part.Upper) : 0);
        return whole.HasUpper ? lower.Intersect(Interval.AtMost(whole.Upper - part.Lower)) : lower;
    }

    private static Interval<long> Product(Interval<long> set, long factor)
    {
        if (set.IsEmpty) return set;
        if (factor == 0) return Interval.Exactly(0L);
        var lower = Interval.AtLeast((long)Int128.Min((Int128)set.Lower * factor, long.MaxValue));
        return set.HasUpper ? lower.Intersect(UpTo((Int128)set.Upper * factor)) : lower;
    }
}
