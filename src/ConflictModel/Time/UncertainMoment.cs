using System;
using System.Text.Json.Serialization;

namespace ConflictModel.Time;

/// <summary>When something happened: a day, perhaps a time of day, and perhaps the zone whose clocks and calendar these are in.</summary>
/// <remarks>
/// <para>Invariants: the zone, where there is one, is an id of the IANA time zone database.</para>
/// <para>Without a zone, the day and the time are those of the place where it happened, whatever zone that is in. A day that came from
/// another zone can be off by one there: <see cref="FromAnotherZone"/> says so.</para>
/// <para>Equality is component-wise. There is no order, because two such moments may be either way round: ask <see cref="IsBefore"/>.
/// <see cref="SortOrder"/> puts rows in a stable sequence and means nothing more.</para>
/// <para>In JSON it is an object with the members date, time and zone, of which only date is required. Immutable.</para>
/// </remarks>
/// <example>
/// <code>
/// var attack = new UncertainMoment(UncertainDate.On(2024, 1, 20), UncertainTime.Parse("18:30"), "Asia/Baghdad");
/// var statement = new UncertainMoment(UncertainDate.On(2024, 1, 20), UncertainTime.About(new LocalTime(14, 0)), "America/New_York");
/// Console.WriteLine(attack.EarliestInstant());
/// Console.WriteLine(attack.IsBefore(statement));
/// Console.WriteLine(attack.Plausibly().IsBefore(statement.Plausibly()));
/// Console.WriteLine(attack.DurationTo(statement).Plausible.Upper.TotalHours);
/// Console.WriteLine(attack.Describe());
/// // 2024-01-20T15:30:00Z
/// // unknown
/// // true
/// // 4
/// // 20 January 2024, at 18:30 (Asia/Baghdad)
/// </code>
/// </example>
public sealed partial record UncertainMoment
{
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

    /// <summary>The day; where the time is a range that passes midnight, the day of the happening itself or that on which the range
    /// begins.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.Never)]
    public UncertainDate Date { get; }

    /// <summary>The time of day on the clocks of <see cref="Zone"/>.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingDefault)]
    public UncertainTime Time { get; }

    /// <summary>The id of the zone in the IANA time zone database, or null where it is not known.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? Zone { get; }

    /// <summary>Whether no day or no time is possible: what was said cannot all be true.</summary>
    [JsonIgnore]
    public bool IsImpossible => Date.IsImpossible || Time.IsImpossible;

    /// <summary>The moment as a reader takes it: with what is plausible of the time of day.</summary>
    /// <returns>The moment whose time is <see cref="UncertainTime.Plausible"/>. Ask it what this would answer from the possible times.</returns>
    public UncertainMoment Plausibly() => new(Date, Time.Plausible, Zone);

    /// <summary>The moment in English words that say no more than is known.</summary>
    /// <returns>For example "20 January 2024, at 18:30 (Asia/Baghdad)" or "a day from 5 to 8 July 2021". For reading; not for parsing. It
    /// does not depend on culture.</returns>
    public string Describe()
    {
        string when = Time.IsUnknown ? Date.Describe() : $"{Date.Describe()}, {Time.Describe()}";
        return Zone is null ? when : $"{when} ({Zone})";
    }
}
