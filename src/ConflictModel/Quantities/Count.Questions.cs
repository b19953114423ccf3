namespace ConflictModel.Quantities;

// The questions of Imprecise<T>, with one scheme: the question whether a number is as a factory says has the factory's name.
public readonly partial struct Count
{
    /// <summary>Whether a number is possible.</summary>
    /// <param name="value">The number.</param>
    /// <returns><see langword="true"/> where the words do not exclude it; never for a negative one.</returns>
    public bool Contains(long value) => Possible.Contains(value);

    /// <summary>Whether some number is possible under both.</summary>
    /// <param name="other">The other count.</param>
    /// <returns><see langword="false"/> where the two contradict each other. Symmetric.</returns>
    public bool Overlaps(Count other) => Possible.Overlaps(other.Possible);

    /// <summary>Whether the number is the same as the given one, as far as the words decide it.</summary>
    /// <param name="value">The number.</param>
    /// <returns>True where that holds of every possible number, false where of none, else unknown; unknown where none is
    /// possible.</returns>
    public Truth IsExactly(long value) => ToImprecise().IsExactly(value);

    /// <summary>Whether the number is the same as the given one, as a reader takes the words.</summary>
    /// <param name="value">The number.</param>
    /// <returns>As <see cref="IsExactly"/>, over the plausible numbers; unknown where none is plausible.</returns>
    public Truth IsPlausiblyExactly(long value) => ToImprecise().IsPlausiblyExactly(value);

    /// <summary>Whether the number is the same as or above the given one, as far as the words decide it.</summary>
    /// <param name="value">The number.</param>
    /// <returns>True where that holds of every possible number, false where of none, else unknown; unknown where none is
    /// possible.</returns>
    public Truth IsAtLeast(long value) => ToImprecise().IsAtLeast(value);

    /// <summary>Whether the number is the same as or above the given one, as a reader takes the words.</summary>
    /// <param name="value">The number.</param>
    /// <returns>As <see cref="IsAtLeast(long)"/>, over the plausible numbers; unknown where none is plausible.</returns>
    public Truth IsPlausiblyAtLeast(long value) => ToImprecise().IsPlausiblyAtLeast(value);

    /// <summary>Whether the number is the same as or below the given one, as far as the words decide it.</summary>
    /// <param name="value">The number.</param>
    /// <returns>True where that holds of every possible number, false where of none, else unknown; unknown where none is
    /// possible.</returns>
    public Truth IsAtMost(long value) => ToImprecise().IsAtMost(value);

    /// <summary>Whether the number is the same as or below the given one, as a reader takes the words.</summary>
    /// <param name="value">The number.</param>
    /// <returns>As <see cref="IsAtMost(long)"/>, over the plausible numbers; unknown where none is plausible.</returns>
    public Truth IsPlausiblyAtMost(long value) => ToImprecise().IsPlausiblyAtMost(value);

    /// <summary>Whether the number is above the given one, as far as the words decide it.</summary>
    /// <param name="value">The number.</param>
    /// <returns>True where that holds of every possible number, false where of none, else unknown; unknown where none is
    /// possible.</returns>
    public Truth IsMoreThan(long value) => ToImprecise().IsMoreThan(value);

    /// <summary>Whether the number is above the given one, as a reader takes the words.</summary>
    /// <param name="value">The number.</param>
    /// <returns>As <see cref="IsMoreThan(long)"/>, over the plausible numbers; unknown where none is plausible.</returns>
    public Truth IsPlausiblyMoreThan(long value) => ToImprecise().IsPlausiblyMoreThan(value);

    /// <summary>Whether the number is below the given one, as far as the words decide it.</summary>
    /// <param name="value">The number.</param>
    /// <returns>True where that holds of every possible number, false where of none, else unknown; unknown where none is
    /// possible.</returns>
    public Truth IsFewerThan(long value) => ToImprecise().IsLessThan(value);

    /// <summary>Whether the number is below the given one, as a reader takes the words.</summary>
    /// <param name="value">The number.</param>
    /// <returns>As <see cref="IsFewerThan(long)"/>, over the plausible numbers; unknown where none is plausible.</returns>
    public Truth IsPlausiblyFewerThan(long value) => ToImprecise().IsPlausiblyLessThan(value);

    /// <summary>Whether the words leave it open that the number is the given one, or say so.</summary>
    /// <param name="value">The number.</param>
    /// <returns>True where it is possible, false where it is not; unknown where no number is.</returns>
    public Truth MayEqual(long value) => ToImprecise().MayEqual(value);

    /// <summary>Whether a reader takes the words to leave it open that the number is the given one, or to say so.</summary>
    /// <param name="value">The number.</param>
    /// <returns>True where it is plausible, false where it is not; unknown where no number is.</returns>
    public Truth MayPlausiblyEqual(long value) => ToImprecise().MayPlausiblyEqual(value);
}
