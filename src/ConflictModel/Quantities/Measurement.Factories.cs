using System;
using System.Runtime.CompilerServices;

namespace ConflictModel.Quantities;

public readonly partial struct Measurement
{
    /// <summary>A bare value, "122 mm", read as stated.</summary>
    /// <param name="value">The value, 0 or more.</param>
    /// <param name="unit">The UCUM code of its unit.</param>
    /// <returns>That value alone, <see cref="Quantities.Hedge.Unhedged"/>.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="value"/> is negative.</exception>
    /// <exception cref="ArgumentException"><paramref name="unit"/> is not a UCUM code that is known here.</exception>
    public static Measurement Of(decimal value, string unit) => Said(Interval.Exactly(NotNegative(value)), unit, Hedge.Unhedged);

    /// <summary>"exactly 122 mm".</summary>
    /// <param name="value">The value, 0 or more.</param>
    /// <param name="unit">The UCUM code of its unit.</param>
    /// <returns>That value alone, <see cref="Quantities.Hedge.Exactly"/>.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="value"/> is negative.</exception>
    /// <exception cref="ArgumentException"><paramref name="unit"/> is not a UCUM code that is known here.</exception>
    public static Measurement Exactly(decimal value, string unit) => Said(Interval.Exactly(NotNegative(value)), unit, Hedge.Exactly);

    /// <summary>"at least 20 kg": the value or any above it.</summary>
    /// <param name="value">The least possible value, 0 or more.</param>
    /// <param name="unit">The UCUM code of its unit.</param>
    /// <returns><c>[value,)</c>, <see cref="Quantities.Hedge.AtLeast"/>.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="value"/> is negative.</exception>
    /// <exception cref="ArgumentException"><paramref name="unit"/> is not a UCUM code that is known here.</exception>
    public static Measurement AtLeast(decimal value, string unit) => Said(Interval.AtLeast(NotNegative(value)), unit, Hedge.AtLeast);

    /// <summary>"more than 140 km": any value above it, plausibly below 150 (n + g) where the number is round.</summary>
    /// <param name="value">The value that is exceeded, 0 or more.</param>
    /// <param name="unit">The UCUM code of its unit.</param>
    /// <returns><c>(value,)</c>, <see cref="Quantities.Hedge.MoreThan"/>; without a plausible end where g is below 10.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="value"/> is negative.</exception>
    /// <exception cref="ArgumentException"><paramref name="unit"/> is not a UCUM code that is known here.</exception>
    public static Measurement MoreThan(decimal value, string unit)
    {
        decimal g = Grain(NotNegative(value));
        var possible = Interval.MoreThan(value);
        bool isRound = g >= 10m && value <= decimal.MaxValue - g;
        Interval<decimal> plausible = isRound ? Interval.Create(value, value + g, lowerOpen: true, upperOpen: true) : possible;
        return Said(possible, plausible, null, unit, Hedge.MoreThan);
    }

    /// <summary>"up to 20 km", "as far as 20 km": 0 to 20, plausibly above 0.</summary>
    /// <param name="value">The greatest possible value, 0 or more.</param>
    /// <param name="unit">The UCUM code of its unit.</param>
    /// <returns><c>[0,value]</c>, <see cref="Quantities.Hedge.AtMost"/>.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="value"/> is negative.</exception>
    /// <exception cref="ArgumentException"><paramref name="unit"/> is not a UCUM code that is known here.</exception>
    public static Measurement UpTo(decimal value, string unit)
    {
        var possible = Interval.Between(0m, NotNegative(value));
        return Said(possible, value == 0m ? possible : Interval.Create(0m, value, lowerOpen: true), null, unit, Hedge.AtMost);
    }

    /// <summary>"at most 20 km", "no more than 20 km": 0 to 20.</summary>
    /// <param name="value">The greatest possible value, 0 or more.</param>
    /// <param name="unit">The UCUM code of its unit.</param>
    /// <returns><c>[0,value]</c>, <see cref="Quantities.Hedge.AtMost"/>.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="value"/> is negative.</exception>
    /// <exception cref="ArgumentException"><paramref name="unit"/> is not a UCUM code that is known here.</exception>
    public static Measurement AtMost(decimal value, string unit) => Said(Interval.Between(0m, NotNegative(value)), unit, Hedge.AtMost);

    /// <summary>"less than 20 km", "under 20 km": 0 to below 20.</summary>
    /// <param name="value">The value that is not reached, above 0.</param>
    /// <param name="unit">The UCUM code of its unit.</param>
    /// <returns><c>[0,value)</c>, <see cref="Quantities.Hedge.FewerThan"/>.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="value"/> is 0 or negative: nothing is less than 0.</exception>
    /// <exception cref="ArgumentException"><paramref name="unit"/> is not a UCUM code that is known here.</exception>
    public static Measurement LessThan(decimal value, string unit) =>
        Said(Interval.Create(0m, Positive(value), upperOpen: true), unit, Hedge.FewerThan);

    /// <summary>"about 3 km", "some 3 km": above 0, best 3, plausibly 2.7 to 3.3.</summary>
    /// <param name="value">The value, above 0, with the digits that were written: 3.0 is said more exactly than 3.</param>
    /// <param name="unit">The UCUM code of its unit.</param>
    /// <returns><c>(0,)</c>, plausibly the value plus or minus min(g/2, n/10), where g is the unit of the last significant digit written,
    /// <see cref="Quantities.Hedge.About"/>.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="value"/> is 0 or negative: "about 0" asserts and denies
    /// existence.</exception>
    /// <exception cref="ArgumentException"><paramref name="unit"/> is not a UCUM code that is known here.</exception>
    public static Measurement About(decimal value, string unit)
    {
        decimal h = Spread(Positive(value));
        var plausible = value <= decimal.MaxValue - h ? Interval.Between(value - h, value + h) : Interval.AtLeast(value - h);
        return Said(Interval.MoreThan(0m), plausible.Intersect(Interval.MoreThan(0m)), value, unit, Hedge.About);
    }

    /// <summary>"nearly 3 km", "almost 3 km": below 3, plausibly not below 2.7.</summary>
    /// <param name="value">The value that is not reached, above 0, with the digits that were written.</param>
    /// <param name="unit">The UCUM code of its unit.</param>
    /// <returns><c>(0,value)</c>, plausibly from the value less min(g/2, n/10), <see cref="Quantities.Hedge.Nearly"/>.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="value"/> is 0 or negative.</exception>
    /// <exception cref="ArgumentException"><paramref name="unit"/> is not a UCUM code that is known here.</exception>
    public static Measurement Nearly(decimal value, string unit)
    {
        var possible = Interval.Create(0m, Positive(value), lowerOpen: true, upperOpen: true);
        decimal least = value - Spread(value); // the value itself, where that is too small to be halved
        return Said(possible, least == value ? possible : possible.Intersect(Interval.AtLeast(least)), null, unit, Hedge.Nearly);
    }

    /// <summary>"between 120 and 125 mm", "120 to 125 mm": both ends included.</summary>
    /// <param name="least">The least possible value, 0 or more.</param>
    /// <param name="greatest">The greatest possible value.</param>
    /// <param name="unit">The UCUM code of their unit.</param>
    /// <returns><c>[least,greatest]</c>, <see cref="Quantities.Hedge.Between"/>.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="least"/> is negative.</exception>
    /// <exception cref="ArgumentException"><paramref name="least"/> is above <paramref name="greatest"/>, or <paramref name="unit"/> is not
    /// a UCUM code that is known here.</exception>
    public static Measurement Between(decimal least, decimal greatest, string unit) =>
        Said(Interval.Between(NotNegative(least), greatest), unit, Hedge.Between);

    /// <summary>A measurement from its parts; a set without a lower bound begins at 0.</summary>
    /// <param name="unit">The UCUM code of the unit; empty only where the other parts say nothing.</param>
    /// <param name="possible">The values that the words do not exclude.</param>
    /// <param name="plausible">The values that a reader takes them to mean; those of <paramref name="possible"/> where left out.</param>
    /// <param name="best">The single value that the words give; filled in where one alone is plausible.</param>
    /// <param name="hedge">How the words qualify the value.</param>
    /// <returns>The measurement.</returns>
    /// <exception cref="ArgumentOutOfRangeException">A bound is negative.</exception>
    /// <exception cref="ArgumentException"><paramref name="unit"/> is not a UCUM code that is known here, or is missing;
    /// <paramref name="plausible"/> is not a subset of <paramref name="possible"/>; <paramref name="best"/> is not in
    /// <paramref name="plausible"/> or that is <c>[0,)</c>; or <paramref name="hedge"/> is undefined, says one value while
    /// <paramref name="possible"/> has several, or says none while that is not 0.</exception>
    public static Measurement Create(
        string unit, Interval<decimal> possible, Interval<decimal>? plausible = null, decimal? best = null, Hedge hedge = Hedge.Unstated)
    {
        ArgumentNullException.ThrowIfNull(unit);
        return TryCreate(possible, plausible ?? possible, best, hedge, unit, out Measurement measurement, out QuantityError error)
                ? measurement
            : error.Code == QuantityErrorCode.OutOfRange ? throw new ArgumentOutOfRangeException(nameof(possible), error.Message)
            : throw new ArgumentException(error.Message, error.Code is QuantityErrorCode.UnitMissing or QuantityErrorCode.UnknownUnit
                ? nameof(unit)
                : nameof(possible));
    }

    // Of parts that came from a measurement, and its unit.
    internal static Measurement Trusted(Imprecise<decimal> value, string unit) => new(value, unit);

    internal static bool TryCreate(
        Interval<decimal> possible,
        Interval<decimal> plausible,
        decimal? best,
        Hedge hedge,
        string unit,
        out Measurement measurement,
        out QuantityError error)
    {
        measurement = default;
        if (possible is { HasLower: true, Lower: < 0m } or { HasUpper: true, Upper: < 0m }
            || plausible is { HasLower: true, Lower: < 0m } or { HasUpper: true, Upper: < 0m })
        {
            error = new(QuantityErrorCode.OutOfRange, 0, $"A measurement is 0 or more, which {possible} does not allow for.");
            return false;
        }

        possible = possible.Intersect(Whole);
        plausible = plausible.Intersect(Whole);
        if (!Imprecise<decimal>.TryCreate(possible, plausible, best, hedge, out Imprecise<decimal> value, out error)) return false;
        error = CheckNone(possible, hedge) ?? CheckBest(plausible, best) ?? CheckUnit(unit, isNeeded: value.Possible != Whole
            || value.Plausible != Whole || hedge != Hedge.Unstated) ?? default;
        if (error.Code == QuantityErrorCode.None) measurement = new(value, unit);
        return error.Code == QuantityErrorCode.None;
    }

    private static QuantityError? CheckNone(Interval<decimal> possible, Hedge hedge) =>
        hedge == Hedge.NoneOf && !possible.IsEmpty && !possible.Contains(0m)
            ? new(QuantityErrorCode.HedgeContradictsBounds, 0, $"The hedge noneOf says 0, not {possible}: use 0, or another hedge.")
            : null;

    private static QuantityError? CheckBest(Interval<decimal> plausible, decimal? best) => best is not null && plausible == Whole
        ? new(
            QuantityErrorCode.BestWithoutBounds,
            0,
            "The best value comes without bounds: say what is plausible around it, or what is possible.")
        : null;

    private static QuantityError? CheckUnit(string unit, bool isNeeded) =>
        unit.Length == 0
            ? isNeeded ? new(QuantityErrorCode.UnitMissing, 0, $"There is no unit: give a UCUM code such as {UcumCode.Examples}.") : null
        : !UcumCode.IsCode(unit)
            ? new(
                QuantityErrorCode.UnknownUnit,
                UcumCode.FirstError(unit),
                $"\"{unit}\" is not a unit that is known here: use a UCUM code, in this case, such as {UcumCode.Examples}.")
        : null;

    private static Measurement Said(Interval<decimal> possible, string unit, Hedge hedge) => Said(possible, possible, null, unit, hedge);

    private static Measurement Said(Interval<decimal> possible, Interval<decimal> plausible, decimal? best, string unit, Hedge hedge)
    {
        ArgumentNullException.ThrowIfNull(unit);
        return CheckUnit(unit, isNeeded: true) is QuantityError error
            ? throw new ArgumentException(error.Message, nameof(unit))
            : new(Imprecise<decimal>.Join(possible, plausible, Canonical(best), hedge), unit);
    }

    private static decimal? Canonical(decimal? value) => value is decimal number ? Interval<decimal>.Canonical(number) : null;

    private static decimal NotNegative(decimal value, [CallerArgumentExpression(nameof(value))] string? name = null)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(value, name);
        return value;
    }

    private static decimal Positive(decimal value, [CallerArgumentExpression(nameof(value))] string? name = null)
    {
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(value, name);
        return value;
    }

    // g: the unit of the last significant digit written. Zeros after the point are significant, those before it are not.
    private static decimal Grain(decimal value)
    {
        if (value.Scale > 0) return new decimal(1, 0, 0, isNegative: false, value.Scale);
        decimal grain = 1m;
        while (value != 0m && value % 10m == 0m)
        {
            value /= 10m;
            grain *= 10m;
        }

        return grain;
    }

    // h: half of that unit, at most a tenth of the value.
    private static decimal Spread(decimal value) => decimal.Min(Grain(value) / 2m, value / 10m);
}
