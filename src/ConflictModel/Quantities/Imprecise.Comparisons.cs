namespace ConflictModel.Quantities;

// The same questions about two imprecise values.
public readonly partial struct Imprecise<T>
{
    /// <summary>Whether the exact value is the same as that behind another, as far as the words decide it.</summary>
    /// <param name="other">The other value, which is taken to vary independently.</param>
    /// <returns>True where that holds of every possible pair, false where of none, else unknown; unknown where one is
    /// impossible. Symmetric, and not <c>==</c>, which
    /// compares the statements.</returns>
    public Truth IsSameAs(Imprecise<T> other) => Same(Possible, other.Possible);

    /// <summary>Whether the exact value is the same as that behind another, as a reader takes the words.</summary>
    /// <param name="other">The other value, which is taken to vary independently.</param>
    /// <returns>As <see cref="IsSameAs(Imprecise{T})"/>, over the plausible values.</returns>
    public Truth IsPlausiblySameAs(Imprecise<T> other) => Same(Plausible, other.Plausible);

    /// <summary>Whether the exact value is the same as or above that behind another, as far as the words decide it.</summary>
    /// <param name="other">The other value, which is taken to vary independently.</param>
    /// <returns>True where that holds of every possible pair, false where of none, else unknown; unknown where one is
    /// impossible.</returns>
    public Truth IsAtLeast(Imprecise<T> other) => NotAbove(other.Possible, Possible);

    /// <summary>Whether the exact value is the same as or above that behind another, as a reader takes the words.</summary>
    /// <param name="other">The other value, which is taken to vary independently.</param>
    /// <returns>As <see cref="IsAtLeast(Imprecise{T})"/>, over the plausible values.</returns>
    public Truth IsPlausiblyAtLeast(Imprecise<T> other) => NotAbove(other.Plausible, Plausible);

    /// <summary>Whether the exact value is the same as or below that behind another, as far as the words decide it.</summary>
    /// <param name="other">The other value, which is taken to vary independently.</param>
    /// <returns>True where that holds of every possible pair, false where of none, else unknown; unknown where one is
    /// impossible.</returns>
    public Truth IsAtMost(Imprecise<T> other) => NotAbove(Possible, other.Possible);

    /// <summary>Whether the exact value is the same as or below that behind another, as a reader takes the words.</summary>
    /// <param name="other">The other value, which is taken to vary independently.</param>
    /// <returns>As <see cref="IsAtMost(Imprecise{T})"/>, over the plausible values.</returns>
    public Truth IsPlausiblyAtMost(Imprecise<T> other) => NotAbove(Plausible, other.Plausible);

    /// <summary>Whether the exact value is above that behind another, as far as the words decide it.</summary>
    /// <param name="other">The other value, which is taken to vary independently.</param>
    /// <returns>True where that holds of every possible pair, false where of none, else unknown; unknown where one is
    /// impossible.</returns>
    public Truth IsMoreThan(Imprecise<T> other) => Below(other.Possible, Possible);

    /// <summary>Whether the exact value is above that behind another, as a reader takes the words.</summary>
    /// <param name="other">The other value, which is taken to vary independently.</param>
    /// <returns>As <see cref="IsMoreThan(Imprecise{T})"/>, over the plausible values.</returns>
    public Truth IsPlausiblyMoreThan(Imprecise<T> other) => Below(other.Plausible, Plausible);

    /// <summary>Whether the exact value is below that behind another, as far as the words decide it.</summary>
    /// <param name="other">The other value, which is taken to vary independently.</param>
    /// <returns>True where that holds of every possible pair, false where of none, else unknown; unknown where one is
    /// impossible.</returns>
    public Truth IsLessThan(Imprecise<T> other) => Below(Possible, other.Possible);

    /// <summary>Whether the exact value is below that behind another, as a reader takes the words.</summary>
    /// <param name="other">The other value, which is taken to vary independently.</param>
    /// <returns>As <see cref="IsLessThan(Imprecise{T})"/>, over the plausible values.</returns>
    public Truth IsPlausiblyLessThan(Imprecise<T> other) => Below(Plausible, other.Plausible);

    private static Truth Same(Interval<T> left, Interval<T> right) => left.IsEmpty || right.IsEmpty
        ? Truth.Unknown
        : Truth.From(left.Overlaps(right), left.TryGetSingle(out _) && right.TryGetSingle(out _) && left.Overlaps(right));

    private static Truth Below(Interval<T> left, Interval<T> right) => left.IsEmpty || right.IsEmpty
        ? Truth.Unknown
        : Truth.From(!right.IsAtMost(left), left.IsBelow(right));

    private static Truth NotAbove(Interval<T> left, Interval<T> right) => left.IsEmpty || right.IsEmpty
        ? Truth.Unknown
        : Truth.From(!right.IsBelow(left), left.IsAtMost(right));
}
