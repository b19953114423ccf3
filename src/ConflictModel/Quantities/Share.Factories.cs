using System;

namespace ConflictModel.Quantities;

public readonly partial struct Share
{
    /// <summary>A bare fraction, "40 percent", read as stated.</summary>
    /// <param name="value">The fraction, from 0 to 1.</param>
    /// <returns>That fraction alone, <see cref="Quantities.Hedge.Unhedged"/>.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="value"/> is negative or above 1.</exception>
    public static Share Of(decimal value) => Said(Interval.Exactly(Fraction(value)), Hedge.Unhedged);

    /// <summary>"at least 40 percent".</summary>
    /// <param name="value">The least possible fraction, from 0 to 1.</param>
    /// <returns><c>[value,1]</c>, <see cref="Quantities.Hedge.AtLeast"/>.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="value"/> is negative or above 1.</exception>
    public static Share AtLeast(decimal value) => Said(Interval.Between(Fraction(value), 1m), Hedge.AtLeast);

    /// <summary>"more than 40 percent".</summary>
    /// <param name="value">The fraction that is exceeded, from 0 and below 1.</param>
    /// <returns><c>(value,1]</c>, <see cref="Quantities.Hedge.MoreThan"/>.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="value"/> is negative, or 1 or more: no share is above 1.</exception>
    public static Share MoreThan(decimal value)
    {
        ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual(value, 1m);
        return Said(Above(Fraction(value)), Hedge.MoreThan);
    }

    /// <summary>"at most 40 percent", "up to 40 percent".</summary>
    /// <param name="value">The greatest possible fraction, from 0 to 1.</param>
    /// <returns><c>[0,value]</c>, <see cref="Quantities.Hedge.AtMost"/>.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="value"/> is negative or above 1.</exception>
    public static Share AtMost(decimal value) => Said(Interval.Between(0m, Fraction(value)), Hedge.AtMost);

    /// <summary>"less than 40 percent".</summary>
    /// <param name="value">The fraction that is not reached, above 0 and up to 1.</param>
    /// <returns><c>[0,value)</c>, <see cref="Quantities.Hedge.FewerThan"/>.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="value"/> is 0 or negative, or above 1: nothing is less than
    /// 0.</exception>
    public static Share LessThan(decimal value)
    {
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(value);
        return Said(Interval.Create(0m, Fraction(value), upperOpen: true), Hedge.FewerThan);
    }

    /// <summary>"about 40 percent", "about half": above 0, best 40 percent, plausibly 36 to 44.</summary>
    /// <param name="value">The fraction, above 0 and up to 1.</param>
    /// <returns><c>(0,1]</c>, plausibly the fraction plus or minus min(g/2, n/10) up to 1, where g is the unit of its last digit that is
    /// not 0, <see cref="Quantities.Hedge.About"/>.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="value"/> is 0 or negative, or above 1.</exception>
    public static Share About(decimal value)
    {
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(value);
        decimal exact = Interval<decimal>.Canonical(Fraction(value));
        decimal h = decimal.Min(new decimal(1, 0, 0, isNegative: false, exact.Scale) / 2m, exact / 10m);
        return new(Imprecise<decimal>.Join(
            Above(0m), Interval.Between(exact - h, exact + h).Intersect(Above(0m)), exact, Hedge.About));
    }

    /// <summary>"between 20 and 40 percent": both ends included.</summary>
    /// <param name="least">The least possible fraction, from 0 to 1.</param>
    /// <param name="greatest">The greatest possible fraction, from <paramref name="least"/> to 1.</param>
    /// <returns><c>[least,greatest]</c>, <see cref="Quantities.Hedge.Between"/>.</returns>
    /// <exception cref="ArgumentOutOfRangeException">A fraction is negative or above 1.</exception>
    /// <exception cref="ArgumentException"><paramref name="least"/> is above <paramref name="greatest"/>.</exception>
    public static Share Between(decimal least, decimal greatest) =>
        Said(Interval.Between(Fraction(least), Fraction(greatest)), Hedge.Between);

    /// <summary>A share from its parts; a set without a bound on a side ends at 0 or 1 there.</summary>
    /// <param name="possible">The fractions that the words do not exclude.</param>
    /// <param name="plausible">The fractions that a reader takes them to mean; those of <paramref name="possible"/> where left out.</param>
    /// <param name="best">The single fraction that the words give; filled in where one alone is plausible.</param>
    /// <param name="hedge">How the words qualify the fraction.</param>
    /// <returns>The share.</returns>
    /// <exception cref="ArgumentOutOfRangeException">A bound lies outside 0..1.</exception>
    /// <exception cref="ArgumentException"><paramref name="plausible"/> is not a subset of <paramref name="possible"/>,
    /// <paramref name="best"/> is not in <paramref name="plausible"/> or that is <c>[0,1]</c>, or <paramref name="hedge"/> is undefined,
    /// says one number while
    /// <paramref name="possible"/> has several, or says none while that is not 0.</exception>
    public static Share Create(
        Interval<decimal> possible, Interval<decimal>? plausible = null, decimal? best = null, Hedge hedge = Hedge.Unstated) =>
        TryCreate(possible, plausible ?? possible, best, hedge, out Share share, out QuantityError error) ? share
        : error.Code == QuantityErrorCode.OutOfRange ? throw new ArgumentOutOfRangeException(nameof(possible), error.Message)
        : throw new ArgumentException(error.Message, nameof(possible));

    internal static bool TryCreate(
        Interval<decimal> possible, Interval<decimal> plausible, decimal? best, Hedge hedge, out Share share, out QuantityError error)
    {
        share = default;
        if (!IsInRange(possible) || !IsInRange(plausible))
        {
            error = new(QuantityErrorCode.OutOfRange, 0, "A share lies between 0 and 1: divide a percentage by 100.");
            return false;
        }

        possible = possible.Intersect(Whole);
        plausible = plausible.Intersect(Whole);
        if (!Imprecise<decimal>.TryCreate(possible, plausible, best, hedge, out Imprecise<decimal> value, out error)) return false;
        if (hedge == Hedge.NoneOf && !possible.IsEmpty && !possible.Contains(0m))
        {
            error = new(QuantityErrorCode.HedgeContradictsBounds, 0, $"The hedge noneOf says 0, not {possible}: use 0, or another hedge.");
        }
        else if (best is not null && plausible == Whole)
        {
            error = new(
                QuantityErrorCode.BestWithoutBounds,
                0,
                "The best fraction comes without bounds: say what is plausible around it, or what is possible.");
        }

        share = error.Code == QuantityErrorCode.None ? new(value) : default;
        return error.Code == QuantityErrorCode.None;
    }

    private static bool IsInRange(Interval<decimal> set) =>
        (!set.TryGetLower(out decimal lower) || lower is >= 0m and <= 1m)
        && (!set.TryGetUpper(out decimal upper) || upper is >= 0m and <= 1m);

    private static Interval<decimal> Above(decimal value) => Interval.Create(value, 1m, lowerOpen: true);

    private static Share Said(Interval<decimal> possible, Hedge hedge) => Said(possible, possible, hedge);

    private static Share Said(Interval<decimal> possible, Interval<decimal> plausible, Hedge hedge) =>
        new(Imprecise<decimal>.Join(possible, plausible, null, hedge));

    private static decimal Fraction(decimal value)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(value);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(value, 1m);
        return value;
    }
}
