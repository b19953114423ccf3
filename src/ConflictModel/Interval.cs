using System;
using System.Collections.Generic;
using System.Diagnostics.CodeAnalysis;

namespace ConflictModel;

/// <summary>A convex set of values: empty, one value, or everything between two bounds, of which each may be absent, closed or
/// open.</summary>
/// <typeparam name="T">The type of the values, whose <see cref="IComparable{T}.CompareTo"/> is a total order.</typeparam>
/// <remarks>
/// <para>Invariants (the normal form): a set without values is <see cref="Empty"/>, so reversed bounds, <c>(a,a)</c> and <c>[a,a)</c>
/// are; for <see cref="int"/> and <see cref="long"/> an open bound is stored as the closed one next to it, so <c>(140,)</c> is
/// <c>[141,)</c> and <c>(0,1)</c> is empty. Every other type is treated as dense. At the extreme of an integer type an open bound has no
/// neighbour: it stays open, and <c>(9223372036854775807,)</c> stands for the values that the type cannot hold. For binary floating point
/// the values are the finite numbers: an infinite bound is an absent one, and NaN is rejected.</para>
/// <para>Equality is that of the normal form, bound by bound with <see cref="EqualityComparer{T}.Default"/>, so that it agrees with the
/// hash. The algebra uses <see cref="IComparable{T}.CompareTo"/> alone. The two differ for types such as UnitsNet quantities, where 1 m
/// and 100 cm compare as the same and are not equal: there <c>[1 m,2 m]</c> and <c>[100 cm,2 m]</c> contain the same values, are subsets
/// of each other, and are not <c>==</c>; of two such bounds an operation keeps the one of its left operand. There is no order.</para>
/// <para>The default value is <see cref="Unbounded"/>: nothing is known. Immutable. Made by the factories of <see cref="Interval"/>.</para>
/// <para>Source: IEEE 1788-2015 (set-based intervals), with open bounds added and arithmetic limited to what is monotone.</para>
/// </remarks>
/// <example>
/// <code>
/// Interval&lt;long&gt; shafaq = ConflictModel.Interval.AtLeast(15L);
/// Interval&lt;long&gt; centcom = ConflictModel.Interval.Exactly(17L);
/// Console.WriteLine(shafaq.Intersect(centcom));
/// Console.WriteLine(shafaq.Hull(ConflictModel.Interval.AtLeast(12L)));
/// Console.WriteLine(ConflictModel.Interval.MoreThan(140L));
/// // [17,17]
/// // [12,)
/// // [141,)
/// </code>
/// </example>
public readonly partial struct Interval<T> : IEquatable<Interval<T>>, IFormattable
    where T : IComparable<T>
{
    private readonly T _lower;
    private readonly T _upper;
    private readonly Shape _shape; // zero: no bounds, so that default is Unbounded

    private Interval(Bound lower, Bound upper)
    {
        _lower = lower.Exists ? lower.Value : default!;
        _upper = upper.Exists ? upper.Value : default!;
        _shape = (lower.Exists ? Shape.HasLower : Shape.None) | (lower.IsOpen ? Shape.LowerOpen : Shape.None)
            | (upper.Exists ? Shape.HasUpper : Shape.None) | (upper.IsOpen ? Shape.UpperOpen : Shape.None);
    }

    private Interval(Shape shape)
    {
        _lower = default!;
        _upper = default!;
        _shape = shape;
    }

    [Flags]
    private enum Shape : byte
    {
        None = 0,
        HasLower = 1,
        LowerOpen = 2,
        HasUpper = 4,
        UpperOpen = 8,
        Empty = 16,
    }

    /// <summary>Every value: nothing is known. This is the default value.</summary>
    public static Interval<T> Unbounded => default;

    /// <summary>No value at all: what is left when bounds contradict each other.</summary>
    public static Interval<T> Empty => new(Shape.Empty);

    /// <summary>Whether no value lies in it.</summary>
    public bool IsEmpty => _shape == Shape.Empty;

    /// <summary>Whether every value lies in it.</summary>
    public bool IsUnbounded => _shape == Shape.None;

    /// <summary>Whether there is a lower bound; the empty interval has none.</summary>
    public bool HasLower => (_shape & Shape.HasLower) != Shape.None;

    /// <summary>Whether there is an upper bound; the empty interval has none.</summary>
    public bool HasUpper => (_shape & Shape.HasUpper) != Shape.None;

    /// <summary>Whether there is a lower bound and it lies outside itself.</summary>
    public bool IsLowerOpen => (_shape & Shape.LowerOpen) != Shape.None;

    /// <summary>Whether there is an upper bound and it lies outside itself.</summary>
    public bool IsUpperOpen => (_shape & Shape.UpperOpen) != Shape.None;

    /// <summary>The lower bound.</summary>
    /// <exception cref="InvalidOperationException">There is none: ask <see cref="HasLower"/> or <see cref="TryGetLower"/>
    /// first.</exception>
    public T Lower => HasLower
        ? _lower
        : throw new InvalidOperationException($"The interval {this} has no lower bound: ask HasLower or TryGetLower first.");

    /// <summary>The upper bound.</summary>
    /// <exception cref="InvalidOperationException">There is none: ask <see cref="HasUpper"/> or <see cref="TryGetUpper"/>
    /// first.</exception>
    public T Upper => HasUpper
        ? _upper
        : throw new InvalidOperationException($"The interval {this} has no upper bound: ask HasUpper or TryGetUpper first.");

    /// <summary>Gives the lower bound where there is one.</summary>
    /// <param name="lower">The lower bound, or the default of its type.</param>
    /// <returns><see cref="HasLower"/>.</returns>
    public bool TryGetLower([MaybeNullWhen(false)] out T lower)
    {
        lower = _lower;
        return HasLower;
    }

    /// <summary>Gives the upper bound where there is one.</summary>
    /// <param name="upper">The upper bound, or the default of its type.</param>
    /// <returns><see cref="HasUpper"/>.</returns>
    public bool TryGetUpper([MaybeNullWhen(false)] out T upper)
    {
        upper = _upper;
        return HasUpper;
    }

    /// <summary>Gives the value where there is exactly one.</summary>
    /// <param name="value">The one value, or the default of its type.</param>
    /// <returns>Whether the two bounds compare as the same.</returns>
    public bool TryGetSingle([MaybeNullWhen(false)] out T value)
    {
        bool single = HasLower && HasUpper && _lower.CompareTo(_upper) == 0;
        value = single ? _lower : default;
        return single;
    }

    /// <summary>The bounds in the notation of mathematics: <c>[14,)</c>, <c>(0.5,1]</c>, <c>[3,3]</c>, <c>(,)</c>, or
    /// <c>empty</c>.</summary>
    /// <returns>Text that does not depend on culture, if that of <typeparamref name="T"/> under the invariant culture does not.</returns>
    public override string ToString() => IsEmpty
        ? "empty"
        : (HasLower && !IsLowerOpen ? "[" : "(")
            + Text(HasLower, _lower) + "," + Text(HasUpper, _upper)
            + (HasUpper && !IsUpperOpen ? "]" : ")");

    string IFormattable.ToString(string? format, IFormatProvider? formatProvider) => ToString();

    /// <inheritdoc/>
    public bool Equals(Interval<T> other) => _shape == other._shape
        && EqualityComparer<T>.Default.Equals(_lower, other._lower)
        && EqualityComparer<T>.Default.Equals(_upper, other._upper);

    /// <inheritdoc/>
    public override bool Equals([NotNullWhen(true)] object? obj) => obj is Interval<T> other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(_shape, _lower, _upper);

    /// <summary>Whether two intervals have equal bounds.</summary>
    public static bool operator ==(Interval<T> left, Interval<T> right) => left.Equals(right);

    /// <summary>Whether two intervals differ in a bound.</summary>
    public static bool operator !=(Interval<T> left, Interval<T> right) => !left.Equals(right);
}
