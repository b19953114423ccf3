using System;
using System.Diagnostics.CodeAnalysis;
using System.Text.Json.Serialization;
using NodaTime;

namespace ConflictModel.Time;

/// <summary>A happening that lasts from one day through another, neither of which need be known exactly.</summary>
/// <remarks>
/// <para>Invariants: unless an end is open there is a reading, a possible start and a possible end, in which the start is not after the
/// end. An open start is before every day and an open end after every day, so that no day is it; an unknown one may be any day. These are
/// different states.</para>
/// <para>"Between 17 October and 29 January" has two readings: one day among those is <see cref="UncertainDate.Between"/>, something that
/// went on from the first to the last is <see cref="Between(UncertainDate, UncertainDate)"/> of two exact days.</para>
/// <para>Equality is of both ends as sets of days. There is no order.</para>
/// <para>The default value is <see cref="Unknown"/>. In JSON it is a string, the text of <see cref="ToString"/>. Immutable.</para>
/// <para>Source of the text form: EDTF (Library of Congress, 4 February 2019), intervals of levels 0 and 1.</para>
/// </remarks>
/// <example>
/// <code>
/// UncertainInterval campaign = UncertainInterval.Between(UncertainDate.On(2023, 10, 17), UncertainDate.In(new YearMonth(2024, 1)));
/// Console.WriteLine(campaign);
/// Console.WriteLine(campaign.Contains(new LocalDate(2023, 12, 25)));
/// Console.WriteLine(campaign.Contains(new LocalDate(2024, 1, 20)));
/// Console.WriteLine(campaign.Contains(new LocalDate(2024, 2, 1)));
/// // 2023-10-17/2024-01
/// // true
/// // unknown
/// // false
/// </code>
/// </example>
[JsonConverter(typeof(UncertainIntervalJsonConverter))]
public readonly partial struct UncertainInterval : IEquatable<UncertainInterval>, ISpanParsable<UncertainInterval>, IFormattable
{
    // An impossible start is an open one: no day is the start.
    private UncertainInterval(UncertainDate start, UncertainDate end)
    {
        Start = start;
        End = end;
    }

    /// <summary>Any start and any end: nothing is known. This is the default value.</summary>
    public static UncertainInterval Unknown => default;

    /// <summary>The first day; <see cref="UncertainDate.Impossible"/> where <see cref="HasOpenStart"/>, as no day is it.</summary>
    public UncertainDate Start { get; }

    /// <summary>The last day; <see cref="UncertainDate.Impossible"/> where <see cref="HasOpenEnd"/>, as no day is it.</summary>
    public UncertainDate End { get; }

    /// <summary>Whether it has no start, and so began before every day.</summary>
    public bool HasOpenStart => Start.IsImpossible;

    /// <summary>Whether it has no end, and so goes on after every day.</summary>
    public bool HasOpenEnd => End.IsImpossible;

    /// <summary>Whether nothing is known of either end.</summary>
    public bool IsUnknown => Start.IsUnknown && End.IsUnknown;

    /// <summary>From a first day through a last day.</summary>
    /// <param name="start">The first day.</param>
    /// <param name="end">The last day, which is included.</param>
    /// <returns>The interval with those ends.</returns>
    /// <exception cref="ArgumentException">A day is <see cref="UncertainDate.Impossible"/>, or the start is after the end in every
    /// reading.</exception>
    public static UncertainInterval Between(UncertainDate start, UncertainDate end)
    {
        ThrowIfImpossible(start, nameof(start));
        ThrowIfImpossible(end, nameof(end));
        return IsReadable(start, end)
            ? new(start, end)
            : throw new ArgumentException($"{start} is after {end} in every reading: pass the earlier day first.", nameof(end));
    }

    /// <summary>The whole of a month.</summary>
    /// <param name="month">The month, in any calendar.</param>
    /// <returns>The interval from its first day through its last.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="month"/> has a day outside the ISO years 0000 to 9999.</exception>
    public static UncertainInterval Throughout(YearMonth month) => Throughout(UncertainDate.In(month));

    /// <summary>The whole of a year of the ISO calendar.</summary>
    /// <param name="year">The year, from 0 to 9999.</param>
    /// <returns>The interval from its first day through its last.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="year"/> is not from 0 to 9999.</exception>
    public static UncertainInterval ThroughoutYear(int year) => Throughout(UncertainDate.InYear(year));

    /// <summary>From a day on, through a last day of which nothing is said.</summary>
    /// <param name="start">The first day.</param>
    /// <returns>The interval with an unknown end.</returns>
    /// <exception cref="ArgumentException"><paramref name="start"/> is <see cref="UncertainDate.Impossible"/>.</exception>
    public static UncertainInterval Since(UncertainDate start) => Between(start, UncertainDate.Unknown);

    /// <summary>Through a day, from a first day of which nothing is said.</summary>
    /// <param name="end">The last day, which is included.</param>
    /// <returns>The interval with an unknown start.</returns>
    /// <exception cref="ArgumentException"><paramref name="end"/> is <see cref="UncertainDate.Impossible"/>.</exception>
    public static UncertainInterval Until(UncertainDate end) => Between(UncertainDate.Unknown, end);

    /// <summary>The same interval without a start: it began before every day.</summary>
    /// <returns>The interval with an open start.</returns>
    public UncertainInterval WithOpenStart() => new(UncertainDate.Impossible, End);

    /// <summary>The same interval without an end: it goes on after every day.</summary>
    /// <returns>The interval with an open end.</returns>
    public UncertainInterval WithOpenEnd() => new(Start, UncertainDate.Impossible);

    /// <summary>Whether it was going on, on a day, over every reading in which the start is not after the end.</summary>
    /// <param name="date">The day, in any calendar and any year.</param>
    /// <returns><see cref="Truth.True"/> where it was in every reading, <see cref="Truth.False"/> where in none, else
    /// <see cref="Truth.Unknown"/>.</returns>
    public Truth Contains(LocalDate date)
    {
        Day.TryOf(date, out int day);
        bool canHaveStarted = HasOpenStart || Start.FirstNumber <= day;
        bool canGoOn = HasOpenEnd || End.LastNumber >= day;
        bool canStartLater = Start.After(day) is int start && (HasOpenEnd || start <= End.LastNumber);
        bool canEndEarlier = End.Before(day) is int end && (HasOpenStart || Start.FirstNumber <= end);
        bool possible = canHaveStarted && canGoOn;
        return Truth.From(possible, certain: possible && !canStartLater && !canEndEarlier);
    }

    /// <inheritdoc/>
    public bool Equals(UncertainInterval other) => Start == other.Start && End == other.End;

    /// <inheritdoc/>
    public override bool Equals([NotNullWhen(true)] object? obj) => obj is UncertainInterval other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Start, End);

    /// <summary>Whether both ends are the same sets of days.</summary>
    public static bool operator ==(UncertainInterval left, UncertainInterval right) => left.Equals(right);

    /// <summary>Whether an end differs.</summary>
    public static bool operator !=(UncertainInterval left, UncertainInterval right) => !left.Equals(right);

    private static bool IsReadable(UncertainDate start, UncertainDate end) =>
        start.IsImpossible || end.IsImpossible || start.FirstNumber <= end.LastNumber;

    private static UncertainInterval Throughout(UncertainDate period) =>
        new(UncertainDate.Exactly(period.Earliest!.Value), UncertainDate.Exactly(period.Latest!.Value));

    private static void ThrowIfImpossible(UncertainDate date, string argument)
    {
        if (date.IsImpossible)
            throw new ArgumentException("No day is possible: pass a possible day, or use WithOpenStart or WithOpenEnd.", argument);
    }
}
