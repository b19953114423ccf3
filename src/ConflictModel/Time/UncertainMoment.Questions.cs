using System;
using System.Collections.Generic;
using NodaTime;

namespace ConflictModel.Time;

// "Is" asks about every pair of readings and "May" about some pair. Nothing is answered about the impossible.
public sealed partial record UncertainMoment
{
    /// <summary>A total order for listing values: by date in <see cref="UncertainDate.SortOrder"/>, then by time in
    /// <see cref="UncertainTime.SortOrder"/>, then by zone.</summary>
    /// <remarks>No zone comes first, and null before all; ids compare ordinally. Equal values, and no others, compare as 0. It makes a sequence
    /// reproducible and says nothing about which moment came before which: for that, ask <see cref="IsBefore"/>.</remarks>
    public static IComparer<UncertainMoment> SortOrder { get; } = Comparer<UncertainMoment>.Create(Compare);

    /// <summary>Whether this moment was before another, over every pair of readings.</summary>
    /// <param name="other">The other moment, which is another moment even where the two values are equal.</param>
    /// <returns><see cref="Truth.True"/> where it was in every pair, <see cref="Truth.False"/> where in none, else
    /// <see cref="Truth.Unknown"/>; also <see cref="Truth.Unknown"/> where either is impossible.</returns>
    /// <remarks>Two moments with zones are compared as instants, whatever the zones are; others by the days and times that the clocks of
    /// one place show. For what a reader takes the times of day to mean, ask <see cref="Plausibly"/>.</remarks>
    /// <exception cref="ArgumentNullException"><paramref name="other"/> is null.</exception>
    public Truth IsBefore(UncertainMoment other)
    {
        ArgumentNullException.ThrowIfNull(other);
        if (IsImpossible || other.IsImpossible) return Truth.Unknown;
        return Zone is null || other.Zone is null
            ? IsBefore(FirstLocal(), LastLocal(), other.FirstLocal(), other.LastLocal())
            : IsBefore(NotEarlierThan(), NotLaterThan(), other.NotEarlierThan(), other.NotLaterThan());
    }

    /// <summary>Whether this moment can have been before another.</summary>
    /// <param name="other">The other moment.</param>
    /// <returns><see cref="Truth.True"/> where it was in some pair of readings, <see cref="Truth.False"/> where in none;
    /// <see cref="Truth.Unknown"/> where either is impossible.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="other"/> is null.</exception>
    public Truth MayBeBefore(UncertainMoment other)
    {
        Truth isBefore = IsBefore(other);
        return IsImpossible || other.IsImpossible ? Truth.Unknown : Truth.Of(!isBefore.IsFalse);
    }

    /// <summary>Whether this moment was after another, over every pair of readings.</summary>
    /// <param name="other">The other moment.</param>
    /// <returns>The answer of <see cref="IsBefore(UncertainMoment)"/> with the two exchanged.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="other"/> is null.</exception>
    public Truth IsAfter(UncertainMoment other)
    {
        ArgumentNullException.ThrowIfNull(other);
        return other.IsBefore(this);
    }

    /// <summary>Whether this moment can have been after another.</summary>
    /// <param name="other">The other moment.</param>
    /// <returns>The answer of <see cref="MayBeBefore"/> with the two exchanged.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="other"/> is null.</exception>
    public Truth MayBeAfter(UncertainMoment other)
    {
        ArgumentNullException.ThrowIfNull(other);
        return other.MayBeBefore(this);
    }

    private static Truth IsBefore<T>(T? first, T? last, T? otherFirst, T? otherLast)
        where T : struct, IComparable<T>
    {
        bool certain = last is T ours && otherFirst is T theirs && ours.CompareTo(theirs) < 0;
        bool never = first is T earliest && otherLast is T latest && earliest.CompareTo(latest) >= 0;
        return Truth.From(possible: !never, certain);
    }

    private LocalDateTime? FirstLocal()
    {
        LocalDateTime? least = null;
        if (Date.Earliest is not LocalDate day) return least;
        foreach ((LocalDateTime from, _) in LocalTimes(day)) least = least is LocalDateTime known ? LocalDateTime.Min(known, from) : from;
        return least;
    }

    private LocalDateTime? LastLocal()
    {
        LocalDateTime? most = null;
        if (Date.Latest is not LocalDate day || day >= InstantsEnd) return most;
        foreach ((_, LocalDateTime to) in LocalTimes(day)) most = most is LocalDateTime known ? LocalDateTime.Max(known, to) : to;
        return most;
    }

    private static int Compare(UncertainMoment? a, UncertainMoment? b)
    {
        if (a is null || b is null) return (a is null ? 0 : 1) - (b is null ? 0 : 1);
        int order = UncertainDate.SortOrder.Compare(a.Date, b.Date);
        if (order == 0) order = UncertainTime.SortOrder.Compare(a.Time, b.Time);
        return order != 0 ? order : string.CompareOrdinal(a.Zone, b.Zone);
    }
}
