using System;
using NodaTime;

namespace ConflictModel.Quantities;

// Duration can be multiplied, but does not say so through IMultiplyOperators.
public static partial class Imprecise
{
    /// <summary>The product of a duration with a whole number that is not negative.</summary>
    /// <param name="value">The duration.</param>
    /// <param name="factor">The factor, 0 or more.</param>
    /// <returns>All products.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="factor"/> is negative.</exception>
    public static Imprecise<Duration> ScaleBy(this Imprecise<Duration> value, long factor) => Computed(
        value.Possible.ScaleBy(factor),
        value.Plausible.ScaleBy(factor),
        Figure(value.Best, (long?)factor, static (duration, by) => duration * by));

    /// <summary>The product of a duration with a number that is not negative.</summary>
    /// <param name="value">The duration.</param>
    /// <param name="factor">The factor, 0 or more.</param>
    /// <returns>All products, in whole nanoseconds.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="factor"/> is negative or not a finite number.</exception>
    public static Imprecise<Duration> ScaleBy(this Imprecise<Duration> value, double factor) => Computed(
        value.Possible.ScaleBy(factor),
        value.Plausible.ScaleBy(factor),
        Figure(value.Best, (double?)factor, static (duration, by) => duration * by));
}
