namespace ConflictModel.Quantities;

// The questions of Imprecise<T>.
public readonly partial struct Share
{
    /// <summary>Whether a fraction is possible.</summary>
    /// <param name="value">The fraction.</param>
    /// <returns><see langword="true"/> where the words do not exclude it; never outside 0..1.</returns>
    public bool Contains(decimal value) => Possible.Contains(value);

    /// <summary>Whether the fraction is the same as the given one, as far as the words decide it.</summary>
    /// <param name="value">The fraction.</param>
    /// <returns>True where that holds of every possible fraction, false where of none, else unknown; unknown where none is
    /// possible.</returns>
    public Truth IsExactly(decimal value) => ToImprecise().IsExactly(value);

    /// <summary>Whether the fraction is the same as the given one, as a reader takes the words.</summary>
    /// <param name="value">The fraction.</param>
    /// <returns>As <see cref="IsExactly"/>, over the plausible fractions; unknown where none is plausible.</returns>
    public Truth IsPlausiblyExactly(decimal value) => ToImprecise().IsPlausiblyExactly(value);

    /// <summary>Whether the fraction is the same as or above the given one, as far as the words decide it.</summary>
    /// <param name="value">The fraction.</param>
    /// <returns>True where that holds of every possible fraction, false where of none, else unknown; unknown where none is
    /// possible.</returns>
    public Truth IsAtLeast(decimal value) => ToImprecise().IsAtLeast(value);

    /// <summary>Whether the fraction is the same as or above the given one, as a reader takes the words.</summary>
    /// <param name="value">The fraction.</param>
    /// <returns>As <see cref="IsAtLeast"/>, over the plausible fractions; unknown where none is plausible.</returns>
    public Truth IsPlausiblyAtLeast(decimal value) => ToImprecise().IsPlausiblyAtLeast(value);

    /// <summary>Whether the fraction is the same as or below the given one, as far as the words decide it.</summary>
    /// <param name="value">The fraction.</param>
    /// <returns>True where that holds of every possible fraction, false where of none, else unknown; unknown where none is
    /// possible.</returns>
    public Truth IsAtMost(decimal value) => ToImprecise().IsAtMost(value);

    /// <summary>Whether the fraction is the same as or below the given one, as a reader takes the words.</summary>
    /// <param name="value">The fraction.</param>
    /// <returns>As <see cref="IsAtMost"/>, over the plausible fractions; unknown where none is plausible.</returns>
    public Truth IsPlausiblyAtMost(decimal value) => ToImprecise().IsPlausiblyAtMost(value);

    /// <summary>Whether the fraction is above the given one, as far as the words decide it.</summary>
    /// <param name="value">The fraction.</param>
    /// <returns>True where that holds of every possible fraction, false where of none, else unknown; unknown where none is
    /// possible.</returns>
    public Truth IsMoreThan(decimal value) => ToImprecise().IsMoreThan(value);

    /// <summary>Whether the fraction is above the given one, as a reader takes the words.</summary>
    /// <param name="value">The fraction.</param>
    /// <returns>As <see cref="IsMoreThan"/>, over the plausible fractions; unknown where none is plausible.</returns>
    public Truth IsPlausiblyMoreThan(decimal value) => ToImprecise().IsPlausiblyMoreThan(value);

    /// <summary>Whether the fraction is below the given one, as far as the words decide it.</summary>
    /// <param name="value">The fraction.</param>
    /// <returns>True where that holds of every possible fraction, false where of none, else unknown; unknown where none is
    /// possible.</returns>
    public Truth IsLessThan(decimal value) => ToImprecise().IsLessThan(value);

    /// <summary>Whether the fraction is below the given one, as a reader takes the words.</summary>
    /// <param name="value">The fraction.</param>
    /// <returns>As <see cref="IsLessThan"/>, over the plausible fractions; unknown where none is plausible.</returns>
    public Truth IsPlausiblyLessThan(decimal value) => ToImprecise().IsPlausiblyLessThan(value);

    /// <summary>Whether the words leave it open that the fraction is the given one, or say so.</summary>
    /// <param name="value">The fraction.</param>
    /// <returns>True where it is possible, false where it is not; unknown where no fraction is.</returns>
    public Truth MayEqual(decimal value) => ToImprecise().MayEqual(value);

    /// <summary>Whether a reader takes the words to leave it open that the fraction is the given one, or to say so.</summary>
    /// <param name="value">The fraction.</param>
    /// <returns>True where it is plausible, false where it is not; unknown where no fraction is.</returns>
    public Truth MayPlausiblyEqual(decimal value) => ToImprecise().MayPlausiblyEqual(value);

    /// <summary>Whether the fractions behind two shares are the same.</summary>
    /// <param name="other">The other share.</param>
    /// <returns>True where both have one and the same possible fraction, false where they have none in common, else unknown; unknown where
    /// one is impossible. Symmetric, and not <c>==</c>, which compares the statements.</returns>
    public Truth IsSameAs(Share other) => ToImprecise().IsSameAs(other.ToImprecise());

    /// <summary>Whether the fractions behind two shares are the same, as a reader takes the words of both.</summary>
    /// <param name="other">The other share.</param>
    /// <returns>As <see cref="IsSameAs"/>, over the plausible fractions; unknown where one has none.</returns>
    public Truth IsPlausiblySameAs(Share other) => ToImprecise().IsPlausiblySameAs(other.ToImprecise());
}
