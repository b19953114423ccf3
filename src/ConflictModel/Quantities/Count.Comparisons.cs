namespace ConflictModel.Quantities;

// The same questions about two counts.
public readonly partial struct Count
{
    /// <summary>Whether the number is the same as another, as far as the words of both decide it.</summary>
    /// <param name="other">The other count, which is taken to vary independently.</param>
    /// <returns>True where that holds of every possible pair, false where of none, else unknown; unknown where one is
    /// impossible. Symmetric, and not <c>==</c>, which compares the statements.</returns>
    public Truth IsSameAs(Count other) => ToImprecise().IsSameAs(other.ToImprecise());

    /// <summary>Whether the number is the same as another, as a reader takes the words of both.</summary>
    /// <param name="other">The other count, which is taken to vary independently.</param>
    /// <returns>As <see cref="IsSameAs"/>, over the plausible numbers; unknown where one has none.</returns>
    public Truth IsPlausiblySameAs(Count other) => ToImprecise().IsPlausiblySameAs(other.ToImprecise());

    /// <summary>Whether the number is the same as or above another, as far as the words of both decide it.</summary>
    /// <param name="other">The other count, which is taken to vary independently.</param>
    /// <returns>True where that holds of every possible pair, false where of none, else unknown; unknown where one is
    /// impossible.</returns>
    public Truth IsAtLeast(Count other) => ToImprecise().IsAtLeast(other.ToImprecise());

    /// <summary>Whether the number is the same as or above another, as a reader takes the words of both.</summary>
    /// <param name="other">The other count, which is taken to vary independently.</param>
    /// <returns>As <see cref="IsAtLeast(Count)"/>, over the plausible numbers; unknown where one has none.</returns>
    public Truth IsPlausiblyAtLeast(Count other) => ToImprecise().IsPlausiblyAtLeast(other.ToImprecise());

    /// <summary>Whether the number is the same as or below another, as far as the words of both decide it.</summary>
    /// <param name="other">The other count, which is taken to vary independently.</param>
    /// <returns>True where that holds of every possible pair, false where of none, else unknown; unknown where one is
    /// impossible.</returns>
    public Truth IsAtMost(Count other) => ToImprecise().IsAtMost(other.ToImprecise());

    /// <summary>Whether the number is the same as or below another, as a reader takes the words of both.</summary>
    /// <param name="other">The other count, which is taken to vary independently.</param>
    /// <returns>As <see cref="IsAtMost(Count)"/>, over the plausible numbers; unknown where one has none.</returns>
    public Truth IsPlausiblyAtMost(Count other) => ToImprecise().IsPlausiblyAtMost(other.ToImprecise());

    /// <summary>Whether the number is above another, as far as the words of both decide it.</summary>
    /// <param name="other">The other count, which is taken to vary independently.</param>
    /// <returns>True where that holds of every possible pair, false where of none, else unknown; unknown where one is
    /// impossible.</returns>
    public Truth IsMoreThan(Count other) => ToImprecise().IsMoreThan(other.ToImprecise());

    /// <summary>Whether the number is above another, as a reader takes the words of both.</summary>
    /// <param name="other">The other count, which is taken to vary independently.</param>
    /// <returns>As <see cref="IsMoreThan(Count)"/>, over the plausible numbers; unknown where one has none.</returns>
    public Truth IsPlausiblyMoreThan(Count other) => ToImprecise().IsPlausiblyMoreThan(other.ToImprecise());

    /// <summary>Whether the number is below another, as far as the words of both decide it.</summary>
    /// <param name="other">The other count, which is taken to vary independently.</param>
    /// <returns>True where that holds of every possible pair, false where of none, else unknown; unknown where one is
    /// impossible.</returns>
    public Truth IsFewerThan(Count other) => ToImprecise().IsLessThan(other.ToImprecise());

    /// <summary>Whether the number is below another, as a reader takes the words of both.</summary>
    /// <param name="other">The other count, which is taken to vary independently.</param>
    /// <returns>As <see cref="IsFewerThan(Count)"/>, over the plausible numbers; unknown where one has none.</returns>
    public Truth IsPlausiblyFewerThan(Count other) => ToImprecise().IsPlausiblyLessThan(other.ToImprecise());
}
