using System;

namespace ConflictModel;

/// <summary>Makes <see cref="Interval{T}"/> values, and computes with those whose values can be added and multiplied.</summary>
/// <remarks>
/// <para>A bound is never null or NaN. An infinite bound of a floating-point type is an absent one, except where it would leave no
/// value.</para>
/// <para>A file that uses NodaTime too says which it means: <c>using Interval = ConflictModel.Interval;</c>.</para>
/// </remarks>
/// <example>
/// <code>
/// Interval&lt;decimal&gt; most = ConflictModel.Interval.MoreThan(0.5m).Intersect(ConflictModel.Interval.AtMost(1m));
/// Console.WriteLine(most);
/// Console.WriteLine(ConflictModel.Interval.Between(3L, 5L) + ConflictModel.Interval.AtLeast(2L));
/// Console.WriteLine(ConflictModel.Interval.Between(3L, 5L).ScaleBy(2L));
/// // (0.5,1]
/// // [5,)
/// // [6,10]
/// </code>
/// </example>
public static partial class Interval
{
    /// <summary>One value: <c>[value,value]</c>.</summary>
    /// <typeparam name="T">The type of the value.</typeparam>
    /// <param name="value">The value.</param>
    /// <returns>The interval that contains it alone.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="value"/> is null.</exception>
    /// <exception cref="ArgumentException"><paramref name="value"/> is NaN or infinite.</exception>
    public static Interval<T> Exactly<T>(T value)
        where T : IComparable<T> => Interval<T>.Of(
            Interval<T>.LowerFrom(value, open: false, nameof(value)),
            Interval<T>.UpperFrom(value, open: false, nameof(value)));

    /// <summary>A value and everything above it: <c>[value,)</c>.</summary>
    /// <typeparam name="T">The type of the values.</typeparam>
    /// <param name="value">The lower bound, included.</param>
    /// <returns>The interval without an upper bound.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="value"/> is null.</exception>
    /// <exception cref="ArgumentException"><paramref name="value"/> is NaN or positive infinity.</exception>
    public static Interval<T> AtLeast<T>(T value)
        where T : IComparable<T> => Interval<T>.Of(Interval<T>.LowerFrom(value, open: false, nameof(value)), default);

    /// <summary>Everything above a value: <c>(value,)</c>.</summary>
    /// <typeparam name="T">The type of the values.</typeparam>
    /// <param name="value">The lower bound, excluded.</param>
    /// <returns>The interval without an upper bound.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="value"/> is null.</exception>
    /// <exception cref="ArgumentException"><paramref name="value"/> is NaN or positive infinity.</exception>
    public static Interval<T> MoreThan<T>(T value)
        where T : IComparable<T> => Interval<T>.Of(Interval<T>.LowerFrom(value, open: true, nameof(value)), default);

    /// <summary>A value and everything below it: <c>(,value]</c>.</summary>
    /// <typeparam name="T">The type of the values.</typeparam>
    /// <param name="value">The upper bound, included.</param>
    /// <returns>The interval without a lower bound.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="value"/> is null.</exception>
    /// <exception cref="ArgumentException"><paramref name="value"/> is NaN or negative infinity.</exception>
    public static Interval<T> AtMost<T>(T value)
        where T : IComparable<T> => Interval<T>.Of(default, Interval<T>.UpperFrom(value, open: false, nameof(value)));

    /// <summary>Everything below a value: <c>(,value)</c>.</summary>
    /// <typeparam name="T">The type of the values.</typeparam>
    /// <param name="value">The upper bound, excluded.</param>
    /// <returns>The interval without a lower bound.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="value"/> is null.</exception>
    /// <exception cref="ArgumentException"><paramref name="value"/> is NaN or negative infinity.</exception>
    public static Interval<T> LessThan<T>(T value)
        where T : IComparable<T> => Interval<T>.Of(default, Interval<T>.UpperFrom(value, open: true, nameof(value)));

    /// <summary>Everything from one value to another, both included: <c>[lower,upper]</c>.</summary>
    /// <typeparam name="T">The type of the values.</typeparam>
    /// <param name="lower">The lower bound.</param>
    /// <param name="upper">The upper bound.</param>
    /// <returns>The closed interval.</returns>
    /// <exception cref="ArgumentNullException">A bound is null.</exception>
    /// <exception cref="ArgumentException">A bound is NaN, <paramref name="lower"/> is positive or <paramref name="upper"/> negative
    /// infinity, or <paramref name="lower"/> is above <paramref name="upper"/>.</exception>
    public static Interval<T> Between<T>(T lower, T upper)
        where T : IComparable<T> => Create(lower, upper) is { IsEmpty: false } interval
            ? interval
            : throw new ArgumentException(
                $"The lower bound {Interval<T>.Text(lower)} is above the upper bound {Interval<T>.Text(upper)}: give the lesser one first.",
                nameof(lower));

    /// <summary>Everything between two bounds, each of which may be open; bounds that leave no value give the empty interval.</summary>
    /// <typeparam name="T">The type of the values.</typeparam>
    /// <param name="lower">The lower bound.</param>
    /// <param name="upper">The upper bound.</param>
    /// <param name="lowerOpen">Whether the lower bound itself is excluded.</param>
    /// <param name="upperOpen">Whether the upper bound itself is excluded.</param>
    /// <returns>The interval, which is empty where the bounds are reversed, or meet and one of them is open.</returns>
    /// <exception cref="ArgumentNullException">A bound is null.</exception>
    /// <exception cref="ArgumentException">A bound is NaN, <paramref name="lower"/> is positive or <paramref name="upper"/> negative
    /// infinity.</exception>
    public static Interval<T> Create<T>(T lower, T upper, bool lowerOpen = false, bool upperOpen = false)
        where T : IComparable<T> => Interval<T>.Of(
            Interval<T>.LowerFrom(lower, lowerOpen, nameof(lower)),
            Interval<T>.UpperFrom(upper, upperOpen, nameof(upper)));

    /// <summary>The lesser of a value of each: what the smaller of two unknown values may be.</summary>
    /// <typeparam name="T">The type of the values.</typeparam>
    /// <param name="left">The one interval.</param>
    /// <param name="right">The other interval.</param>
    /// <returns>The interval of all pairwise minima, empty where an operand is. Commutative, associative, idempotent.</returns>
    public static Interval<T> Min<T>(Interval<T> left, Interval<T> right)
        where T : IComparable<T> => left.Lesser(right);

    /// <summary>The greater of a value of each: what the larger of two unknown values may be.</summary>
    /// <typeparam name="T">The type of the values.</typeparam>
    /// <param name="left">The one interval.</param>
    /// <param name="right">The other interval.</param>
    /// <returns>The interval of all pairwise maxima, empty where an operand is. Commutative, associative, idempotent.</returns>
    public static Interval<T> Max<T>(Interval<T> left, Interval<T> right)
        where T : IComparable<T> => left.Greater(right);
}
