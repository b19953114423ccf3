using System;
using System.Diagnostics.CodeAnalysis;
using System.Text.Json.Serialization;
using NodaTime;

namespace ConflictModel.Time;

/// <summary>A happening that lasts from one day through another, neither of which need be known exactly.</summary>
/// <remarks>
/// <para>Invariants: unless it is <see cref="Impossible"/> or an end is open there is a reading, a possible start and a possible end, in
/// which the start is not after the end. An open start is before every day and an open end after every day, so that no day is it; of an
/// unknown one nothing is known: it may be any day, and it may be open. These are different states, and neither is a day.</para>
/// <para>"Between 17 October and 29 January" has two readings: one day among those is <see cref="UncertainDate.Between"/>, something that
/// went on from the first to the last is <see cref="Between(UncertainDate, UncertainDate)"/> of two exact days.</para>
/// <para>Equality is of both ends as sets of days. There is no order, because two happenings can lie to each other in thirteen ways:
/// ask <see cref="RelationTo"/> or <see cref="IsBefore"/>. <see cref="SortOrder"/> puts rows in a stable sequence and means nothing
/// more.</para>
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
    // Where it is not set, an impossible start is an open one: no day is the start.
    private readonly bool _isImpossible;

    private UncertainInterval(bool isImpossible)
    {
        _isImpossible = isImpossible;
        Start = UncertainDate.Impossible;
        End = UncertainDate.Impossible;
    }

    private UncertainInterval(UncertainDate start, UncertainDate end)
    {
        Start = start;
        End = end;
    }

    /// <summary>Any start and any end: nothing is known. This is the default value.</summary>
    public static UncertainInterval Unknown => default;

    /// <summary>No start and no end, not even an open one: what was said cannot all be true.</summary>
    public static UncertainInterval Impossible { get; } = new(isImpossible: true);

    /// <summary>The first day; <see cref="UncertainDate.Impossible"/> where <see cref="HasOpenStart"/>, as no day is it.</summary>
    public UncertainDate Start { get; }

    /// <summary>The last day; <see cref="UncertainDate.Impossible"/> where <see cref="HasOpenEnd"/>, as no day is it.</summary>
    public UncertainDate End { get; }

    /// <summary>Whether it has no start, and so began before every day.</summary>
    public bool HasOpenStart => Start.IsImpossible && !_isImpossible;

    /// <summary>Whether it has no end, and so goes on after every day.</summary>
    public bool HasOpenEnd => End.IsImpossible && !_isImpossible;

    /// <summary>Whether nothing is known of either end.</summary>
    public bool IsUnknown => Start.IsUnknown && End.IsUnknown;

    /// <summary>Whether there is no reading: what was said cannot all be true.</summary>
    public bool IsImpossible => _isImpossible;

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
    public static UncertainInterval Throughout(YearMonth month) => Throughout(UncertainDate.In(month));

    /// <summary>The whole of a year of the ISO calendar.</summary>
    /// <param name="year">The year, from -9998 to 9999.</param>
    /// <returns>The interval from its first day through its last.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="year"/> is not from -9998 to 9999.</exception>
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

    /// <summary>What a written interval says, or all of a written year, month, day or season.</summary>
    /// <param name="written">The written value.</param>
    /// <param name="seasons">Which days a season has; <see cref="SeasonPolicy.Default"/> where left out.</param>
    /// <returns>The interval with those ends; of a date or season, from its first day through its last. How sure the source is (? ~ %) is not
    /// part of it.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="written"/> is null.</exception>
    /// <exception cref="ArgumentException"><paramref name="written"/> is no whole period: it is a set, has a time of day, or leaves digits
    /// unspecified outside an interval. Or a day of it is not in the ISO years -9998 to 9999, or no reading has its start before its
    /// end.</exception>
    public static UncertainInterval From(EdtfValue written, SeasonPolicy? seasons = null)
    {
        ArgumentNullException.ThrowIfNull(written);
        if (written is EdtfInterval interval)
        {
            UncertainDate start = EndOf(interval.Start, interval.StartKind, seasons), end = EndOf(interval.End, interval.EndKind, seasons);
            return IsReadable(start, end)
                ? new(start, end)
                : throw new ArgumentException($"{written}: the start is after the end in every reading.", nameof(written));
        }
        return written is not (EdtfSet or EdtfDateTime) && !LeavesOpen(written.ToString())
            ? Throughout(UncertainDate.From(written, seasons))
            : throw new ArgumentException($"{written} is neither an interval nor a whole period: use UncertainDate.", nameof(written));
    }

    /// <summary>The same interval without a start: it began before every day.</summary>
    /// <returns>The interval with an open start; <see cref="Impossible"/> stays so.</returns>
    public UncertainInterval WithOpenStart() => IsImpossible ? this : new(UncertainDate.Impossible, End);

    /// <summary>The same interval without an end: it goes on after every day.</summary>
    /// <returns>The interval with an open end; <see cref="Impossible"/> stays so.</returns>
    public UncertainInterval WithOpenEnd() => IsImpossible ? this : new(Start, UncertainDate.Impossible);

    /// <inheritdoc/>
    public bool Equals(UncertainInterval other) =>
        Start == other.Start && End == other.End && _isImpossible == other._isImpossible;

    /// <inheritdoc/>
    public override bool Equals([NotNullWhen(true)] object? obj) => obj is UncertainInterval other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Start, End, _isImpossible);

    /// <summary>Whether both ends are the same sets of days.</summary>
    public static bool operator ==(UncertainInterval left, UncertainInterval right) => left.Equals(right);

    /// <summary>Whether an end differs.</summary>
    public static bool operator !=(UncertainInterval left, UncertainInterval right) => !left.Equals(right);

    private static bool IsReadable(UncertainDate start, UncertainDate end) =>
        start.IsImpossible || end.IsImpossible || start.FirstNumber <= end.LastNumber;

    // Unspecified and insignificant digits: which period is meant is not said.
    private static bool LeavesOpen(ReadOnlySpan<char> written) => written.ContainsAny('X', 'S');

    private static UncertainDate EndOf(EdtfValue? written, EdtfEndKind kind, SeasonPolicy? seasons) =>
        written is not null ? UncertainDate.From(written, seasons)
        : kind == EdtfEndKind.Open ? UncertainDate.Impossible : UncertainDate.Unknown;

    private static UncertainInterval Throughout(UncertainDate period) =>
        new(UncertainDate.Exactly(period.Earliest!.Value), UncertainDate.Exactly(period.Latest!.Value));

    private static void ThrowIfImpossible(UncertainDate date, string argument)
    {
        if (date.IsImpossible)
            throw new ArgumentException("No day is possible: pass a possible day, or use WithOpenStart or WithOpenEnd.", argument);
    }
}
