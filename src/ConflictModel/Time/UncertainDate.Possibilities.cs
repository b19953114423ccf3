namespace ConflictModel.Time;

// "Is" asks about every pair of possible days and "May" about some pair. Nothing is answered about the impossible.
public readonly partial struct UncertainDate
{
    /// <summary>Whether this day can be before another.</summary>
    /// <param name="other">The other day.</param>
    /// <returns><see cref="Truth.True"/> where it is in some pair of possible days, <see cref="Truth.False"/> where in none;
    /// <see cref="Truth.Unknown"/> where either is impossible.</returns>
    public Truth MayBeBefore(UncertainDate other) => IsPossible(other) ? Truth.Of(!IsBefore(other).IsFalse) : Truth.Unknown;

    /// <summary>Whether this day can be after another.</summary>
    /// <param name="other">The other day.</param>
    /// <returns>The answer of <see cref="MayBeBefore"/> with the two exchanged.</returns>
    public Truth MayBeAfter(UncertainDate other) => other.MayBeBefore(this);

    /// <summary>Whether the two can be one and the same day.</summary>
    /// <param name="other">The other day.</param>
    /// <returns><see cref="Truth.True"/> where they share a possible day, <see cref="Truth.False"/> where they do not;
    /// <see cref="Truth.Unknown"/> where either is impossible. Symmetric.</returns>
    public Truth MayBeSameDay(UncertainDate other) => IsPossible(other) ? Truth.Of(Overlaps(other)) : Truth.Unknown;

    private bool IsPossible(UncertainDate other) => !IsImpossible && !other.IsImpossible;
}
