using System;
using System.Numerics;

namespace ConflictModel.Quantities;

/// <summary>Computes with imprecise values: any that can be compared, and those that can be added and multiplied.</summary>
/// <remarks>
/// <para>Possible and Plausible of a result hold what the values of the operands give pair by pair, as <see cref="Interval"/> computes
/// them: a bound that the type cannot hold becomes an absent one. Operands are taken to vary independently.</para>
/// <para>Best is what the Best of each gives, where both have one. Nobody said a result, so its hedge is <see cref="Hedge.Derived"/>; only
/// the lesser or greater of two values with one hedge keeps it.</para>
/// </remarks>
/// <example>
/// <code>
/// var flight = Imprecise&lt;Duration&gt;.Create(
///     ConflictModel.Interval.Between(Duration.FromMinutes(20), Duration.FromMinutes(30)),
///     best: Duration.FromMinutes(25),
///     hedge: Hedge.About);
/// var warning = Imprecise&lt;Duration&gt;.Create(ConflictModel.Interval.AtLeast(Duration.FromMinutes(5)), hedge: Hedge.AtLeast);
/// Console.WriteLine(flight + warning);
/// Console.WriteLine((flight - warning).IsMoreThan(Duration.FromMinutes(25)));
/// // [0:00:25:00,) derived
/// // false
/// </code>
/// </example>
public static partial class Imprecise
{
    /// <summary>Addition and subtraction of imprecise values that can be added and subtracted.</summary>
    /// <typeparam name="T">The type of the exact value.</typeparam>
    extension<T>(Imprecise<T>)
        where T : struct, IComparable<T>, IAdditionOperators<T, T, T>, ISubtractionOperators<T, T, T>, IAdditiveIdentity<T, T>
    {
        /// <summary>The sum of two quantities that have nothing in common.</summary>
        /// <param name="left">The one value.</param>
        /// <param name="right">The other value.</param>
        /// <returns>All pairwise sums. Commutative, and associative while no bound overflows or is rounded.</returns>
        public static Imprecise<T> operator +(Imprecise<T> left, Imprecise<T> right) => Computed(
            left.Possible + right.Possible,
            left.Plausible + right.Plausible,
            Figure(left.Best, right.Best, static (a, b) => checked(a + b)));

        /// <summary>The difference of two quantities.</summary>
        /// <param name="left">The value to subtract from.</param>
        /// <param name="right">The value to subtract.</param>
        /// <returns>All pairwise differences.</returns>
        public static Imprecise<T> operator -(Imprecise<T> left, Imprecise<T> right) => Computed(
            left.Possible - right.Possible,
            left.Plausible - right.Plausible,
            Figure(left.Best, right.Best, static (a, b) => checked(a - b)));
    }

    /// <summary>Scaling of imprecise values that can be multiplied.</summary>
    /// <typeparam name="T">The type of the exact value.</typeparam>
    /// <typeparam name="TFactor">The type of the factor: that of the value for numbers, a number for physical quantities.</typeparam>
    extension<T, TFactor>(Imprecise<T>)
        where T : struct, IComparable<T>, IMultiplyOperators<T, TFactor, T>, IAdditiveIdentity<T, T>
        where TFactor : struct, IComparable<TFactor>, IAdditiveIdentity<TFactor, TFactor>
    {
        /// <summary>The product with a factor that is not negative.</summary>
        /// <param name="left">The value.</param>
        /// <param name="right">The factor, 0 or more.</param>
        /// <returns>All products.</returns>
        /// <exception cref="ArgumentOutOfRangeException"><paramref name="right"/> is negative or not a finite number.</exception>
        public static Imprecise<T> operator *(Imprecise<T> left, TFactor right) => left.ScaleBy(right);
    }

    /// <summary>The product with a factor that is not negative.</summary>
    /// <typeparam name="T">The type of the exact value.</typeparam>
    /// <typeparam name="TFactor">The type of the factor: that of the value for numbers, a number for physical quantities.</typeparam>
    /// <param name="value">The value.</param>
    /// <param name="factor">The factor, 0 or more.</param>
    /// <returns>All products.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="factor"/> is negative or not a finite number.</exception>
    public static Imprecise<T> ScaleBy<T, TFactor>(this Imprecise<T> value, TFactor factor)
        where T : struct, IComparable<T>, IMultiplyOperators<T, TFactor, T>, IAdditiveIdentity<T, T>
        where TFactor : struct, IComparable<TFactor>, IAdditiveIdentity<TFactor, TFactor> => Computed(
            value.Possible.ScaleBy(factor),
            value.Plausible.ScaleBy(factor),
            Figure(value.Best, (TFactor?)factor, static (a, b) => checked(a * b)));

    /// <summary>The lesser of two quantities.</summary>
    /// <typeparam name="T">The type of the exact value.</typeparam>
    /// <param name="left">The one value.</param>
    /// <param name="right">The other value.</param>
    /// <returns>All pairwise minima. The hedge is the common one, else <see cref="Hedge.Derived"/>. Commutative and idempotent; associative
    /// but for Best and hedge.</returns>
    public static Imprecise<T> Min<T>(Imprecise<T> left, Imprecise<T> right)
        where T : struct, IComparable<T> => Imprecise<T>.Join(
            Interval.Min(left.Possible, right.Possible),
            Interval.Min(left.Plausible, right.Plausible),
            Figure(left.Best, right.Best, static (a, b) => b.CompareTo(a) < 0 ? b : a),
            left.Hedge == right.Hedge ? left.Hedge : Hedge.Derived);

    /// <summary>The greater of two quantities.</summary>
    /// <typeparam name="T">The type of the exact value.</typeparam>
    /// <param name="left">The one value.</param>
    /// <param name="right">The other value.</param>
    /// <returns>All pairwise maxima. The hedge is the common one, else <see cref="Hedge.Derived"/>. Commutative and idempotent; associative
    /// but for Best and hedge.</returns>
    public static Imprecise<T> Max<T>(Imprecise<T> left, Imprecise<T> right)
        where T : struct, IComparable<T> => Imprecise<T>.Join(
            Interval.Max(left.Possible, right.Possible),
            Interval.Max(left.Plausible, right.Plausible),
            Figure(left.Best, right.Best, static (a, b) => b.CompareTo(a) > 0 ? b : a),
            left.Hedge == right.Hedge ? left.Hedge : Hedge.Derived);

    // A bound that overflows widens its own set alone, and what is plausible stays possible.
    private static Imprecise<T> Computed<T>(Interval<T> possible, Interval<T> plausible, T? best)
        where T : struct, IComparable<T> => Imprecise<T>.Join(possible, plausible.Intersect(possible), best, Hedge.Derived);

    // A figure that the type cannot hold is none.
    private static T? Figure<T, TOther>(T? left, TOther? right, Func<T, TOther, T> operation)
        where T : struct, IComparable<T>
        where TOther : struct => left is T a && right is TOther b
            && Interval.Held(a, b, open: false, operation, static (_, _, _) => true) is { Exists: true } bound
                ? bound.Value
                : null;
}
