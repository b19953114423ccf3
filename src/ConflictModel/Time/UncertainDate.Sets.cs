using System;
using System.Collections.Generic;
using ConflictModel.Time.Days;

namespace ConflictModel.Time;

public readonly partial struct UncertainDate
{
    /// <summary>The days that are possible in both: what two statements about the same day leave.</summary>
    /// <param name="other">The other value.</param>
    /// <returns>The intersection, <see cref="Impossible"/> where they share no day.</returns>
    /// <remarks>Commutative, associative and idempotent; <see cref="Unknown"/> is the identity and <see cref="Impossible"/>
    /// absorbs.</remarks>
    public UncertainDate Intersect(UncertainDate other)
    {
        if (_set is not null || other._set is not null) return IntersectSets(other);
        var shared = new DayRange(Math.Max(_only.First, other._only.First), Math.Min(_only.Last, other._only.Last));
        return shared.First <= shared.Last ? new(shared) : Impossible;
    }

    /// <summary>The days that are possible in either: what two statements leave of which one holds.</summary>
    /// <param name="other">The other value.</param>
    /// <returns>The union, exactly, with its gaps.</returns>
    /// <remarks>Commutative, associative and idempotent; <see cref="Impossible"/> is the identity and <see cref="Unknown"/>
    /// absorbs.</remarks>
    public UncertainDate Union(UncertainDate other)
    {
        if (_set?.Mask == other._set?.Mask) return Of(DayRuns.Union(Held, other.Held), _set?.Mask);
        if (IsImpossible || other.IsImpossible) return IsImpossible ? other : this;
        return IsUnknown || other.IsUnknown ? Unknown : new(DayRuns.Union(ToRuns(), other.ToRuns()));
    }

    /// <summary>Every day from the first to the last that is possible in either, gaps included.</summary>
    /// <param name="other">The other value.</param>
    /// <returns>The smallest set without gaps that contains both.</returns>
    /// <remarks>Commutative and associative. On values without gaps it is idempotent and <see cref="Impossible"/> is the
    /// identity.</remarks>
    public UncertainDate Hull(UncertainDate other)
    {
        if (IsImpossible) return other.IsConvex ? other : new(other.Span);
        return other.IsImpossible ? other.Hull(this) : new(Span.To(other.Span));
    }

    /// <summary>Whether every day that is possible here is possible in another value.</summary>
    /// <param name="other">The other value.</param>
    /// <returns>Whether this says at least as much; <see cref="Impossible"/> is a subset of everything.</returns>
    public bool IsSubsetOf(UncertainDate other) => _set?.Mask is null && other._set?.Mask is null
        ? DayRuns.IsSubset(Held, other.Held)
        : Intersect(other) == this;

    /// <summary>Whether some day is possible in both.</summary>
    /// <param name="other">The other value.</param>
    /// <returns>Whether <see cref="Intersect"/> is not <see cref="Impossible"/>.</returns>
    public bool Overlaps(UncertainDate other) => MinimumGap(other) == 0;

    /// <summary>Every day that is at most some days away from a possible one: a tolerance, asked for by name.</summary>
    /// <param name="days">The tolerance in days, from 0.</param>
    /// <returns>The wider value. An end that would leave the years -9998 to 9999 becomes open, so that no day near is lost.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="days"/> is negative.</exception>
    public UncertainDate Widen(int days)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(days);
        DayRange[] runs = ToRuns();
        for (int i = 0; i < runs.Length; i++)
        {
            bool startStays = runs[i].HasStart && runs[i].First - Day.First >= days;
            bool endStays = runs[i].HasEnd && Day.Last - runs[i].Last >= days;
            runs[i] = new DayRange(startStays ? runs[i].First - days : int.MinValue, endStays ? runs[i].Last + days : int.MaxValue);
        }
        return new(DayRuns.Merge(runs));
    }

    private UncertainDate IntersectSets(UncertainDate other)
    {
        DayMask? mask = _set?.Mask is DayMask mine && other._set?.Mask is DayMask theirs ? mine.And(theirs) : _set?.Mask ?? other._set?.Mask;
        return Of(DayRuns.Intersect(Held, other.Held), mask);
    }

    private DayRange Span => new(FirstNumber, LastNumber);

    private static UncertainDate Of(DayRange[] runs, DayMask? mask) => new(mask is DayMask digits ? DaySet.Of(runs, digits) : DaySet.Of(runs));

    private DayRange[] ToRuns()
    {
        if (_set?.Mask is null) return Held.ToArray();
        var runs = new List<DayRange>();
        foreach (DayRange run in Runs) runs.Add(run);
        return [.. runs];
    }
}
