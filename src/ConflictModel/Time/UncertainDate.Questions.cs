namespace ConflictModel.Time;

public readonly partial struct UncertainDate
{
    /// <summary>Whether this day is before another, over every pair of possible days.</summary>
    /// <param name="other">The other day, which is another day even where the two values are equal.</param>
    /// <returns><see cref="Truth.True"/> where it is in every pair, <see cref="Truth.False"/> where it is in none, else
    /// <see cref="Truth.Unknown"/>; also <see cref="Truth.Unknown"/> where either is impossible, as there is no pair.</returns>
    public Truth IsBefore(UncertainDate other) => IsImpossible || other.IsImpossible
        ? Truth.Unknown
        : Truth.From(possible: Runs[0].First < other.Runs[^1].Last, certain: Runs[^1].Last < other.Runs[0].First);

    /// <summary>Whether this day is after another, over every pair of possible days.</summary>
    /// <param name="other">The other day, which is another day even where the two values are equal.</param>
    /// <returns>The answer of <see cref="IsBefore"/> with the two exchanged.</returns>
    public Truth IsAfter(UncertainDate other) => other.IsBefore(this);

    /// <summary>Whether the two are one and the same day, over every pair of possible days.</summary>
    /// <param name="other">The other day.</param>
    /// <returns><see cref="Truth.True"/> where both are exact and equal, <see cref="Truth.False"/> where they share no day, else
    /// <see cref="Truth.Unknown"/>; also <see cref="Truth.Unknown"/> where either is impossible, as there is no pair.</returns>
    public Truth IsSameDay(UncertainDate other) => IsImpossible || other.IsImpossible
        ? Truth.Unknown
        : Truth.From(possible: Overlaps(other), certain: IsExact && this == other);

    /// <summary>The least and the most days from this day to another, negative where the other is earlier.</summary>
    /// <param name="other">The other day.</param>
    /// <returns>The two bounds; one is null where there is none because an end is open, and both are where either value is
    /// impossible.</returns>
    public (int? Min, int? Max) DaysBetween(UncertainDate other) => IsImpossible || other.IsImpossible
        ? (null, null)
        : (Difference(Runs[^1].Last, other.Runs[0].First), Difference(Runs[0].First, other.Runs[^1].Last));

    /// <summary>How far apart the two days are at least, in days.</summary>
    /// <param name="other">The other day.</param>
    /// <returns>The least distance over every pair of possible days, 0 where they share one; null where either is impossible, as there is
    /// no pair.</returns>
    public int? MinimumGap(UncertainDate other) => DayRuns.Gap(Runs, other.Runs);

    private static int? Difference(int from, int to) =>
        from is int.MinValue or int.MaxValue || to is int.MinValue or int.MaxValue ? null : to - from;
}
