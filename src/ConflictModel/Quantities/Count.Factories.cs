using System;
using System.Runtime.CompilerServices;

namespace ConflictModel.Quantities;

public readonly partial struct Count
{
    /// <summary>"none", "no casualties": 0. That none were reported is a state of a claim, not this value.</summary>
    public static Count None => Said(Interval.Exactly(0L), Hedge.NoneOf);

    /// <summary>"a drone": 1 or more, plausibly 1, because the indefinite article asserts existence and not number.</summary>
    public static Count OneOrMore => Said(Interval.AtLeast(1L), Interval.Exactly(1L), null, Hedge.Vague);

    /// <summary>A bare number, "14", read as stated.</summary>
    /// <param name="value">The number, 0 or more.</param>
    /// <returns>That number alone, <see cref="Quantities.Hedge.Unhedged"/>.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="value"/> is negative.</exception>
    public static Count Of(long value) => Said(Interval.Exactly(NotNegative(value)), Hedge.Unhedged);

    /// <summary>"exactly 14".</summary>
    /// <param name="value">The number, 0 or more.</param>
    /// <returns>That number alone, <see cref="Quantities.Hedge.Exactly"/>.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="value"/> is negative.</exception>
    public static Count Exactly(long value) => Said(Interval.Exactly(NotNegative(value)), Hedge.Exactly);

    /// <summary>"at least 14", "14 or more": the number or any above it.</summary>
    /// <param name="value">The least possible number, 0 or more.</param>
    /// <returns><c>[value,)</c>, <see cref="Quantities.Hedge.AtLeast"/>.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="value"/> is negative.</exception>
    public static Count AtLeast(long value) => Said(Interval.AtLeast(NotNegative(value)), Hedge.AtLeast);

    /// <summary>"more than 140", "over 140": any number above it, plausibly up to 149 (n + g - 1) where the number is round.</summary>
    /// <param name="value">The number that is exceeded, 0 or more.</param>
    /// <returns><c>[value+1,)</c>, <see cref="Quantities.Hedge.MoreThan"/>; without a plausible end where g is below 10.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="value"/> is negative or <see cref="long.MaxValue"/>.</exception>
    public static Count MoreThan(long value)
    {
        ArgumentOutOfRangeException.ThrowIfEqual(value, long.MaxValue);
        long g = Grain(NotNegative(value));
        var possible = Interval.MoreThan(value);
        return Said(possible, g < 10 ? possible : possible.Intersect(UpTo((Int128)value + g - 1)), null, Hedge.MoreThan);
    }

    /// <summary>"up to 20", "as many as 20": 0 to 20, plausibly at least 1.</summary>
    /// <param name="value">The greatest possible number, 0 or more.</param>
    /// <returns><c>[0,value]</c>, <see cref="Quantities.Hedge.AtMost"/>.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="value"/> is negative.</exception>
    public static Count UpTo(long value)
    {
        var possible = Interval.Between(0L, NotNegative(value));
        return Said(possible, value == 0 ? possible : Interval.Between(1L, value), null, Hedge.AtMost);
    }

    /// <summary>"at most 3", "no more than 3": 0 to 3.</summary>
    /// <param name="value">The greatest possible number, 0 or more.</param>
    /// <returns><c>[0,value]</c>, <see cref="Quantities.Hedge.AtMost"/>.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="value"/> is negative.</exception>
    public static Count AtMost(long value) => Said(Interval.Between(0L, NotNegative(value)), Hedge.AtMost);

    /// <summary>"fewer than 10", "under 10": 0 to 9.</summary>
    /// <param name="value">The number that is not reached, 1 or more.</param>
    /// <returns><c>[0,value-1]</c>, <see cref="Quantities.Hedge.FewerThan"/>.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="value"/> is below 1: nothing is fewer than 0.</exception>
    public static Count FewerThan(long value)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(value, 1);
        return Said(Interval.Between(0L, value - 1), Hedge.FewerThan);
    }

    /// <summary>"about 900", "some 900": 1 or more, best 900, plausibly 850 to 950.</summary>
    /// <param name="value">The number, 1 or more.</param>
    /// <returns><c>[1,)</c>, plausibly the number plus or minus max(1, min(g/2, n/10)), <see cref="Quantities.Hedge.About"/>.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="value"/> is below 1: "about 0" asserts and denies
    /// existence.</exception>
    public static Count About(long value)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(value, 1);
        long h = Spread(value);
        return Said(Interval.AtLeast(1L), Interval.AtLeast(long.Max(1, value - h)).Intersect(UpTo((Int128)value + h)), value, Hedge.About);
    }

    /// <summary>"nearly 2,500", "almost 2,500": below the number, plausibly not below 2,450.</summary>
    /// <param name="value">The number that is not reached, 2 or more.</param>
    /// <returns><c>[1,value-1]</c>, plausibly from the number less max(1, min(g/2, n/10)), <see cref="Quantities.Hedge.Nearly"/>.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="value"/> is below 2: "nearly 1" would be 0 of something that
    /// exists.</exception>
    public static Count Nearly(long value)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(value, 2);
        long least = long.Max(1, value - Spread(value));
        return Said(Interval.Between(1L, value - 1), Interval.Between(least, value - 1), null, Hedge.Nearly);
    }

    /// <summary>"between 20 and 30", "20 to 30": both ends included.</summary>
    /// <param name="least">The least possible number, 0 or more.</param>
    /// <param name="greatest">The greatest possible number.</param>
    /// <returns><c>[least,greatest]</c>, <see cref="Quantities.Hedge.Between"/>.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="least"/> is negative.</exception>
    /// <exception cref="ArgumentException"><paramref name="least"/> is above <paramref name="greatest"/>.</exception>
    public static Count Between(long least, long greatest) => Said(Interval.Between(NotNegative(least), greatest), Hedge.Between);

    /// <summary>A count from its parts; a set without a lower bound begins at 0.</summary>
    /// <param name="possible">The numbers that the words do not exclude.</param>
    /// <param name="plausible">The numbers that a reader takes them to mean; those of <paramref name="possible"/> where left out.</param>
    /// <param name="best">The single number that the words give; filled in where one number alone is plausible.</param>
    /// <param name="hedge">How the words qualify the number.</param>
    /// <returns>The count.</returns>
    /// <exception cref="ArgumentOutOfRangeException">A bound is negative, or open at <see cref="long.MaxValue"/>.</exception>
    /// <exception cref="ArgumentException"><paramref name="plausible"/> is not a subset of <paramref name="possible"/>,
    /// <paramref name="best"/> is not in <paramref name="plausible"/> or that is <c>[0,)</c>, or <paramref name="hedge"/> is undefined,
    /// says one number while
    /// <paramref name="possible"/> has several, or says none while that is not 0.</exception>
    public static Count Create(
        Interval<long> possible, Interval<long>? plausible = null, long? best = null, Hedge hedge = Hedge.Unstated) =>
        TryCreate(possible, plausible ?? possible, best, hedge, out Count count, out QuantityError error) ? count
        : error.Code == QuantityErrorCode.OutOfRange ? throw new ArgumentOutOfRangeException(nameof(possible), error.Message)
        : throw new ArgumentException(error.Message, nameof(possible));

    /// <summary>The count that a general imprecise value is; a set without a lower bound begins at 0.</summary>
    /// <param name="value">The value.</param>
    /// <returns>A count with the parts of <paramref name="value"/>.</returns>
    /// <exception cref="ArgumentException">As for <see cref="Create"/>.</exception>
    public static Count From(Imprecise<long> value) => Create(value.Possible, value.Plausible, value.Best, value.Hedge);

    internal static bool TryCreate(
        Interval<long> possible, Interval<long> plausible, long? best, Hedge hedge, out Count count, out QuantityError error)
    {
        count = default;
        if (!IsInRange(possible) || !IsInRange(plausible))
        {
            error = new(QuantityErrorCode.OutOfRange, 0, $"A count lies between 0 and {long.MaxValue}, which {possible} does not.");
            return false;
        }

        possible = possible.Intersect(Whole);
        plausible = plausible.Intersect(Whole);
        if (!Imprecise<long>.TryCreate(possible, plausible, best, hedge, out Imprecise<long> value, out error)) return false;
        if (hedge == Hedge.NoneOf && !possible.IsEmpty && !possible.Contains(0))
        {
            error = new(QuantityErrorCode.HedgeContradictsBounds, 0, $"The hedge noneOf says 0, not {possible}: use 0, or another hedge.");
        }
        else if (best is long figure && plausible == Whole)
        {
            error = new(
                QuantityErrorCode.BestWithoutBounds,
                0,
                $"The best number {figure} comes without bounds: say what is plausible around it, or what is possible.");
        }

        count = error.Code == QuantityErrorCode.None ? new(value) : default;
        return error.Code == QuantityErrorCode.None;
    }

    private static bool IsInRange(Interval<long> set) =>
        set is not { HasLower: true, Lower: < 0 } && set is not { HasUpper: true, Upper: < 0 } && !set.IsLowerOpen;

    private static Count Said(Interval<long> possible, Hedge hedge) => Said(possible, possible, null, hedge);

    private static Count Said(Interval<long> possible, Interval<long> plausible, long? best, Hedge hedge) =>
        new(Imprecise<long>.Join(possible, plausible, best, hedge));

    private static long NotNegative(long value, [CallerArgumentExpression(nameof(value))] string? name = null)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(value, name);
        return value;
    }

    private static Interval<long> UpTo(Int128 value) => value > long.MaxValue ? Interval<long>.Unbounded : Interval.AtMost((long)value);

    // g: ten to the number of trailing zeros, the unit in which the number was probably said.
    private static long Grain(long value)
    {
        long grain = 1;
        while (value != 0 && value % 10 == 0)
        {
            value /= 10;
            grain *= 10;
        }

        return grain;
    }

    // h: half the grain, at most a tenth of the number, at least 1.
    private static long Spread(long value) => long.Max(1, long.Min(Grain(value) / 2, value / 10));
}
