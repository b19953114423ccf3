using System;

namespace ConflictModel;

public readonly partial struct Interval<T>
{
    /// <summary>Whether a value lies in it. NaN and the infinities are not values and lie in none.</summary>
    /// <param name="value">The value.</param>
    /// <returns><see langword="true"/> where no bound excludes it.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="value"/> is null.</exception>
    public bool Contains(T value)
    {
        if (value is null) throw new ArgumentNullException(nameof(value));
        return !IsEmpty && IsFinite(value)
            && (!HasLower || value.CompareTo(_lower) is var low && (low > 0 || (low == 0 && !IsLowerOpen)))
            && (!HasUpper || value.CompareTo(_upper) is var high && (high < 0 || (high == 0 && !IsUpperOpen)));
    }

    /// <summary>Whether a value lies in both.</summary>
    /// <param name="other">The other interval.</param>
    /// <returns><see langword="true"/> where <see cref="Intersect"/> is not empty. Symmetric.</returns>
    public bool Overlaps(Interval<T> other) => !Intersect(other).IsEmpty;

    /// <summary>Whether every value of this lies in another; the empty interval is a subset of all.</summary>
    /// <param name="other">The other interval.</param>
    /// <returns><see langword="true"/> where no bound of <paramref name="other"/> excludes a value of this. A partial order, up to values
    /// that compare as the same.</returns>
    public bool IsSubsetOf(Interval<T> other) => IsEmpty || (!other.IsEmpty
        && CompareLower(other.LowerBound, LowerBound) <= 0
        && CompareUpper(UpperBound, other.UpperBound) <= 0);

    /// <summary>The values that lie in both: what two statements say together.</summary>
    /// <param name="other">The other interval.</param>
    /// <returns>The intersection. Commutative, associative, idempotent; <see cref="Unbounded"/> is the identity and <see cref="Empty"/>
    /// absorbs.</returns>
    public Interval<T> Intersect(Interval<T> other) => IsEmpty || other.IsEmpty
        ? Empty
        : Of(
            CompareLower(LowerBound, other.LowerBound) >= 0 ? LowerBound : other.LowerBound,
            CompareUpper(UpperBound, other.UpperBound) <= 0 ? UpperBound : other.UpperBound);

    /// <summary>The narrowest interval that contains both.</summary>
    /// <param name="other">The other interval.</param>
    /// <returns>The convex hull. Commutative, associative, idempotent; <see cref="Empty"/> is the identity and <see cref="Unbounded"/>
    /// absorbs.</returns>
    public Interval<T> Hull(Interval<T> other) => IsEmpty ? other : other.IsEmpty
        ? this
        : Of(
            CompareLower(LowerBound, other.LowerBound) <= 0 ? LowerBound : other.LowerBound,
            CompareUpper(UpperBound, other.UpperBound) >= 0 ? UpperBound : other.UpperBound);

    // The set of the lesser of a value of each; of the greater.
    internal Interval<T> Lesser(Interval<T> other) => IsEmpty || other.IsEmpty
        ? Empty
        : Of(
            CompareLower(LowerBound, other.LowerBound) <= 0 ? LowerBound : other.LowerBound,
            CompareUpper(UpperBound, other.UpperBound) <= 0 ? UpperBound : other.UpperBound);

    internal Interval<T> Greater(Interval<T> other) => IsEmpty || other.IsEmpty
        ? Empty
        : Of(
            CompareLower(LowerBound, other.LowerBound) >= 0 ? LowerBound : other.LowerBound,
            CompareUpper(UpperBound, other.UpperBound) >= 0 ? UpperBound : other.UpperBound);

    // Whether every value is below, or at most, every value of another; neither may be empty.
    internal bool IsBelow(Interval<T> other) => HasUpper && other.HasLower
        && _upper.CompareTo(other._lower) is var order && (order < 0 || (order == 0 && (IsUpperOpen || other.IsLowerOpen)));

    internal bool IsAtMost(Interval<T> other) => HasUpper && other.HasLower && _upper.CompareTo(other._lower) <= 0;

    // Negative where the left bound admits more: an absent one is below all, a closed one below the open one at its value.
    private static int CompareLower(Bound left, Bound right) =>
        !left.Exists || !right.Exists ? left.Exists.CompareTo(right.Exists)
        : left.Value.CompareTo(right.Value) is var order and not 0 ? order
        : left.IsOpen.CompareTo(right.IsOpen);

    // Positive where the left bound admits more.
    private static int CompareUpper(Bound left, Bound right) =>
        !left.Exists || !right.Exists ? right.Exists.CompareTo(left.Exists)
        : left.Value.CompareTo(right.Value) is var order and not 0 ? order
        : right.IsOpen.CompareTo(left.IsOpen);
}
