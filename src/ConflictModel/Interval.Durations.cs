using System;
using NodaTime;

namespace ConflictModel;

// Duration can be multiplied, but does not say so through IMultiplyOperators.
public static partial class Interval
{
    /// <summary>The products of its durations with a whole number that is not negative.</summary>
    /// <param name="interval">The interval.</param>
    /// <param name="factor">The factor, 0 or more.</param>
    /// <returns>The narrowest interval of all products, empty where <paramref name="interval"/> is. A bound that a duration cannot hold
    /// becomes an absent one.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="factor"/> is negative.</exception>
    public static Interval<Duration> ScaleBy(this Interval<Duration> interval, long factor)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(factor);
        return Scaled(interval, factor, factor == 0, static (value, by) => value * by, static (_, _, _) => true);
    }

    /// <summary>The products of its durations with a number that is not negative.</summary>
    /// <param name="interval">The interval.</param>
    /// <param name="factor">The factor, 0 or more.</param>
    /// <returns>The narrowest interval of all products, as durations are computed: in whole nanoseconds. Empty where
    /// <paramref name="interval"/> is. A bound that a duration cannot hold becomes an absent one, and an open bound a closed one, because
    /// products are rounded.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="factor"/> is negative or not a finite number.</exception>
    public static Interval<Duration> ScaleBy(this Interval<Duration> interval, double factor)
    {
        if (!double.IsFinite(factor) || factor < 0)
        {
            throw new ArgumentOutOfRangeException(nameof(factor), factor, "The factor is a finite number, 0 or more.");
        }

        return Scaled(interval, factor, factor == 0, static (value, by) => value * by, static (_, _, _) => false);
    }

    private static Interval<Duration> Scaled<TFactor>(
        Interval<Duration> interval,
        TFactor factor,
        bool isZero,
        Func<Duration, TFactor, Duration> multiply,
        Func<Duration, TFactor, Duration, bool> isExact)
    {
        if (interval.IsEmpty) return interval;
        if (isZero) return Exactly(Duration.Zero);
        return Interval<Duration>.OfRounded(Product(interval.LowerBound), Product(interval.UpperBound));

        Interval<Duration>.Bound Product(Interval<Duration>.Bound bound) =>
            bound.Exists ? Held(bound.Value, factor, bound.IsOpen, multiply, isExact) : default;
    }
}
