using System;
using System.Numerics;

namespace ConflictModel;

public static partial class Interval
{
    /// <summary>Addition and subtraction of intervals whose values can be added and subtracted.</summary>
    /// <typeparam name="T">The type of the values.</typeparam>
    extension<T>(Interval<T>)
        where T : IComparable<T>, IAdditionOperators<T, T, T>, ISubtractionOperators<T, T, T>, IAdditiveIdentity<T, T>
    {
        /// <summary>The sums of a value of each. A bound that the type cannot hold becomes an absent one; it never wraps.</summary>
        /// <param name="left">The one interval.</param>
        /// <param name="right">The other interval.</param>
        /// <returns>The narrowest interval of all pairwise sums; empty where an operand is. A bound is rounded to nearest where the type
        /// does not hold it exactly, and is then a closed one. Commutative, and associative while no bound overflows or is
        /// rounded.</returns>
        public static Interval<T> operator +(Interval<T> left, Interval<T> right) => left.IsEmpty || right.IsEmpty
            ? Interval<T>.Empty
            : Interval<T>.OfRounded(
                Combine(left.LowerBound, right.LowerBound, static (a, b) => checked(a + b), Rounding.IsExactSum),
                Combine(left.UpperBound, right.UpperBound, static (a, b) => checked(a + b), Rounding.IsExactSum));

        /// <summary>The differences of a value of each. A bound that the type cannot hold becomes an absent one; it never wraps.</summary>
        /// <param name="left">The interval to subtract from.</param>
        /// <param name="right">The interval to subtract.</param>
        /// <returns>The narrowest interval of all pairwise differences; empty where an operand is. It takes the operands to vary
        /// independently: <c>x - x</c> is not zero unless x is one value. A bound is rounded to nearest where the type does not hold it
        /// exactly, and is then a closed one.</returns>
        public static Interval<T> operator -(Interval<T> left, Interval<T> right) => left.IsEmpty || right.IsEmpty
            ? Interval<T>.Empty
            : Interval<T>.OfRounded(
                Combine(left.LowerBound, right.UpperBound, static (a, b) => checked(a - b), Rounding.IsExactDifference),
                Combine(left.UpperBound, right.LowerBound, static (a, b) => checked(a - b), Rounding.IsExactDifference));
    }

    /// <summary>Scaling of intervals whose values can be multiplied.</summary>
    /// <typeparam name="T">The type of the values.</typeparam>
    /// <typeparam name="TFactor">The type of the factor: that of the values for numbers, a number for physical quantities.</typeparam>
    extension<T, TFactor>(Interval<T>)
        where T : IComparable<T>, IMultiplyOperators<T, TFactor, T>, IAdditiveIdentity<T, T>
        where TFactor : IComparable<TFactor>, IAdditiveIdentity<TFactor, TFactor>
    {
        /// <summary>The products of its values with a factor that is not negative: <see cref="ScaleBy{T, TFactor}"/>.</summary>
        /// <param name="left">The interval.</param>
        /// <param name="right">The factor, 0 or more.</param>
        /// <returns>The narrowest interval of all products, empty where <paramref name="left"/> is.</returns>
        /// <exception cref="ArgumentNullException"><paramref name="right"/> is null.</exception>
        /// <exception cref="ArgumentOutOfRangeException"><paramref name="right"/> is negative or not a finite number.</exception>
        public static Interval<T> operator *(Interval<T> left, TFactor right) => left.ScaleBy(right);
    }

    /// <summary>The products of its values with a factor that is not negative.</summary>
    /// <typeparam name="T">The type of the values.</typeparam>
    /// <typeparam name="TFactor">The type of the factor: that of the values for numbers, a number for physical quantities.</typeparam>
    /// <param name="interval">The interval.</param>
    /// <param name="factor">The factor, 0 or more.</param>
    /// <returns>The narrowest interval of all products; empty where <paramref name="interval"/> is. A bound that the type cannot hold
    /// becomes an absent one; it never wraps. A bound is rounded to nearest where a number type does not hold it exactly, and is then a
    /// closed one.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="factor"/> is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="factor"/> is negative or not a finite number.</exception>
    public static Interval<T> ScaleBy<T, TFactor>(this Interval<T> interval, TFactor factor)
        where T : IComparable<T>, IMultiplyOperators<T, TFactor, T>, IAdditiveIdentity<T, T>
        where TFactor : IComparable<TFactor>, IAdditiveIdentity<TFactor, TFactor>
    {
        if (factor is null) throw new ArgumentNullException(nameof(factor));
        int sign = factor.CompareTo(TFactor.AdditiveIdentity); // NaN is below every number
        if (sign < 0 || Interval<TFactor>.InfinitySign(factor) != 0)
        {
            throw new ArgumentOutOfRangeException(nameof(factor), factor, "The factor is a finite number, 0 or more.");
        }

        if (interval.IsEmpty) return interval;
        if (sign == 0) return Exactly(T.AdditiveIdentity);
        return Interval<T>.OfRounded(Scaled(interval.LowerBound, factor), Scaled(interval.UpperBound, factor));
    }

    private static Interval<T>.Bound Scaled<T, TFactor>(Interval<T>.Bound bound, TFactor factor)
        where T : IComparable<T>, IMultiplyOperators<T, TFactor, T> =>
        !bound.Exists ? default : Held(
            bound.Value, factor, bound.IsOpen, static (value, by) => checked(value * by), Rounding.IsExactProduct);

    private static Interval<T>.Bound Combine<T>(
        Interval<T>.Bound left, Interval<T>.Bound right, Func<T, T, T> operation, Func<T, T, T, bool> isExact)
        where T : IComparable<T> => !left.Exists || !right.Exists
            ? default
            : Held(left.Value, right.Value, left.IsOpen || right.IsOpen, operation, isExact);

    // A number reports overflow, a duration an argument out of its range.
    internal static Interval<T>.Bound Held<T, TOther>(
        T left, TOther right, bool open, Func<T, TOther, T> operation, Func<T, TOther, T, bool> isExact)
        where T : IComparable<T>
    {
        try
        {
            T value = operation(left, right);
            return Interval<T>.InfinitySign(value) != 0 ? default : new(true, value, open && isExact(left, right, value));
        }
        catch (Exception overflow) when (overflow is OverflowException or ArgumentOutOfRangeException)
        {
            return default;
        }
    }
}
