using System;
using ConflictModel.Time.Days;

namespace ConflictModel.Time;

public readonly partial struct UncertainDate
{
    /// <summary>Whether this day is before another, over every pair of possible days.</summary>
    /// <param name="other">The other day, which is another day even where the two values are equal.</param>
    /// <returns><see cref="Truth.True"/> where it is in every pair, <see cref="Truth.False"/> where it is in none, else
    /// <see cref="Truth.Unknown"/>; also <see cref="Truth.Unknown"/> where either is impossible, as there is no pair.</returns>
    public Truth IsBefore(UncertainDate other) => IsImpossible || other.IsImpossible
        ? Truth.Unknown
        : Truth.From(possible: FirstNumber < other.LastNumber, certain: LastNumber < other.FirstNumber);

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
        : (Difference(LastNumber, other.FirstNumber), Difference(FirstNumber, other.LastNumber));

    /// <summary>How far apart the two days are at least, in days.</summary>
    /// <param name="other">The other day.</param>
    /// <returns>The least distance over every pair of possible days, 0 where they share one; null where either is impossible, as there is
    /// no pair.</returns>
    public int? MinimumGap(UncertainDate other)
    {
        if (_set?.Mask is null && other._set?.Mask is null) return DayRuns.Gap(Held, other.Held);
        if (IsImpossible || other.IsImpossible) return null;
        return _set?.Mask is null ? GapOfEach(other) : other.GapOfEach(this);
    }

    // Of each run here, the days of the other value that are next to it: never more of those than of runs here.
    private int GapOfEach(UncertainDate other)
    {
        int least = int.MaxValue;
        foreach (DayRange run in Runs)
        {
            if (other.After(run.HasStart ? run.First - 1 : int.MinValue) is int next) least = Math.Min(least, next <= run.Last ? 0 : next - run.Last);
            if (run.HasStart && other.Before(run.First) is int previous) least = Math.Min(least, run.First - previous);
            if (least == 0) break;
        }
        return least;
    }

    private static int? Difference(int from, int to) =>
        from is int.MinValue or int.MaxValue || to is int.MinValue or int.MaxValue ? null : to - from;
}
