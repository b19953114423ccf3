using System;
using System.Text.Json.Serialization;
using NodaTime;

namespace ConflictModel.Time;

/// <summary>When something happened: a day, perhaps a time of day, and perhaps the zone whose clocks and calendar these are in.</summary>
/// <remarks>
/// <para>Invariants: the zone, where there is one, is an id of the IANA time zone database.</para>
/// <para>Equality is component-wise. There is no order: see <see cref="EarliestInstant"/> and <see cref="LatestInstant"/>.</para>
/// <para>In JSON it is an object with the members date, time and zone, of which only date is required. Immutable.</para>
/// </remarks>
/// <example>
/// <code>
/// var attack = new UncertainMoment(UncertainDate.On(2024, 1, 20), UncertainTime.Parse("18:30"), "Asia/Baghdad");
/// Console.WriteLine(attack.EarliestInstant());
/// Console.WriteLine(attack.Describe());
/// // 2024-01-20T15:30:00Z
/// // 20 January 2024, at 18:30 (Asia/Baghdad)
/// </code>
/// </example>
public sealed record UncertainMoment
{
    private static readonly LocalDate LongAgo = new(0, 1, 1);
    private static readonly LocalDate InstantsEnd = new(9999, 12, 1);

    /// <summary>A day, perhaps a time of day, and perhaps a zone.</summary>
    /// <param name="date">The day.</param>
    /// <param name="time">The time of day; unknown where it is left out.</param>
    /// <param name="zone">The id of the zone in the IANA time zone database, such as Asia/Baghdad, or null.</param>
    /// <exception cref="ArgumentException"><paramref name="zone"/> is no such id.</exception>
    public UncertainMoment(UncertainDate date, UncertainTime time = default, string? zone = null)
    {
        if (zone is not null && !ZoneId.Exists(zone)) throw new ArgumentException(ZoneId.Refusal(zone), nameof(zone));
        Date = date;
        Time = time;
        Zone = zone;
    }

    /// <summary>The day; where the time is a range that passes midnight, the day on which it begins or the day on which it ends.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.Never)]
    public UncertainDate Date { get; }

    /// <summary>The time of day on the clocks of <see cref="Zone"/>.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingDefault)]
    public UncertainTime Time { get; }

    /// <summary>The id of the zone in the IANA time zone database, or null where it is not known.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? Zone { get; }

    /// <summary>The instant before which it did not happen.</summary>
    /// <returns>The instant; null without a zone, or where there is none because the start is open, no day
    /// is possible, or the day is in December 9999, whose last instants have no representation.</returns>
    /// <remarks>A time that the clocks skipped is read with the offset before and with that after the gap, and a time that they showed
    /// twice as both. "About" and parts of the day exclude nothing, so the whole day counts.</remarks>
    public Instant? EarliestInstant() => Zone is not null && Date.Earliest is LocalDate first && first < InstantsEnd
        ? LocalBounds.Earliest(ZoneId.Find(Zone), FirstLocal(first), LastLocal(Earlier(Date.Latest)))
        : null;

    /// <summary>The instant after which it did not happen.</summary>
    /// <returns>The instant; null without a zone, or where there is none because the end is open, no day is
    /// possible, or the day is in December 9999, whose last instants have no representation.</returns>
    /// <remarks>A time that the clocks skipped is read with the offset before and with that after the gap, and a time that they showed
    /// twice as both. Of a whole day it is the last nanosecond.</remarks>
    public Instant? LatestInstant() => Zone is not null && Date.Latest is LocalDate last && last < InstantsEnd
        ? LocalBounds.Latest(ZoneId.Find(Zone), FirstLocal(Date.Earliest ?? LongAgo), LastLocal(last))
        : null;

    /// <summary>The moment in English words that say no more than is known.</summary>
    /// <returns>For example "20 January 2024, at 18:30 (Asia/Baghdad)" or "a day from 5 to 8 July 2021". For reading; not for parsing. It
    /// does not depend on culture.</returns>
    public string Describe()
    {
        string when = Time.IsUnknown ? Date.Describe() : $"{Date.Describe()}, {Time.Describe()}";
        return Zone is null ? when : $"{when} ({Zone})";
    }

    private static LocalDate Earlier(LocalDate? day) => day is LocalDate last && last < InstantsEnd ? last : InstantsEnd;

    // Over midnight, the day may be that of the beginning or that of the end: both bounds leave room for either.
    private LocalDateTime FirstLocal(LocalDate day) => day + (Time.PassesMidnight ? LocalTime.MinValue : Time.Start ?? LocalTime.MinValue);

    private LocalDateTime LastLocal(LocalDate day) => Time.PassesMidnight
        ? day.PlusDays(1) + Time.End!.Value
        : day + (Time.End ?? LocalTime.MaxValue);
}
