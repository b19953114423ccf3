using System;
using System.Runtime.InteropServices;
using ConflictModel.Time.Mentions;
using NodaTime;

namespace ConflictModel.Time;

/// <summary>What a text says of when something happened, before anything is known of the day on which it was written: "Tuesday", "last
/// week", "mid-November", "around 12:30 pm local time", "the day before".</summary>
/// <remarks>
/// <para>It is what the words say and not the words: "Jan. 20" and "20 January" are one mention. Letter case makes no difference but for
/// words that are also others: "may", "march", "sun". The order of day and month in "03/04/2024" is never guessed. Two-digit years, times
/// without "a.m." or "p.m." that may be either, and days without a month are not read. A number after a date that counts something or is a time
/// is not its year, and years before 1900 are read where a comma stands before them. What governs a date is read with it ("before Tuesday",
/// "June 27 and 29"), or the date is passed over ("the eve of July 4", "29 February 2021").</para>
/// <para>Equality is component-wise. There is no order. The default is a mention of nothing. Immutable.</para>
/// <para>Conventions of this library, for which there is no standard: "early", "mid" and "late" are thirds of a month or year for
/// <see cref="DateResolution.Chosen"/>, and half of it for what stays possible; "early Tuesday" is plausibly up to 09:00 and "late Tuesday"
/// from 18:00, "the early hours" up to 06:00; "shortly before" is plausibly half an hour; "a week after" is up to 3 days off, and likewise
/// half a month and half a year; "a few" is <see cref="DateResolution.Chosen"/> as 3 to 10 and may be any number from 2.</para>
/// </remarks>
/// <example>
/// <code>
/// DateMention.TryParse("on Saturday", out DateMention mention, out _);
/// Console.WriteLine(mention.Weekday);
/// DateResolution resolution = mention.Resolve(new AnchorContext(published: UncertainDate.On(2024, 1, 23)));
/// Console.WriteLine($"{resolution.Chosen} {resolution.Basis}");
/// // Saturday
/// // 2024-01-20 ResolvedFromPublication
/// </code>
/// </example>
[StructLayout(LayoutKind.Auto)]
public readonly partial record struct DateMention
{
    private readonly MentionedDay _first;
    private readonly MentionedDay _last;
    private readonly MentionedDistance _distance;
    private readonly MentionedTime _time;

    internal DateMention(
        DateMentionKind kind, in MentionedDay first, in MentionedDay last, in MentionedDistance distance, in MentionedTime time)
    {
        (Kind, _first, _last, _distance, _time) = (kind, first, last, distance, time);
    }

    /// <summary>What it says.</summary>
    public DateMentionKind Kind { get; }

    /// <summary>Whether it names a stretch of days, which has two readings: see <see cref="DateResolution"/>.</summary>
    public bool IsPeriod => Kind is DateMentionKind.Month or DateMentionKind.Year or DateMentionKind.Week or DateMentionKind.Recent
        or DateMentionKind.Between or DateMentionKind.Since or DateMentionKind.Until;

    /// <summary>Whether the words say that the day is only near the one that they name: "around July 3". That moves no bound.</summary>
    public bool IsApproximate => _first.IsAbout;

    /// <summary>The year that it gives; of two ends, that of the first; or null.</summary>
    public int? Year => _first.Year == 0 ? null : _first.Year;

    /// <summary>The month that it gives, from 1; of two ends, that of the first; null where there is none or the order is not known.</summary>
    public int? Month => _first.Month == 0 || _first.IsSwappable ? null : _first.Month;

    /// <summary>The day of the month that it gives; of two ends, that of the first; null where there is none or several, or the
    /// order is not known.</summary>
    public int? Day => _first.Day == 0 || _first.IsSwappable || _first.IsList ? null : _first.Day;

    /// <summary>The day of the week that it gives, also beside a date; of two ends, that of the first; or null.</summary>
    public IsoDayOfWeek? Weekday => _first.Weekday == 0 ? null : (IsoDayOfWeek)_first.Weekday;

    /// <summary>The time of day, on the clocks that <see cref="Zone"/> or <see cref="IsLocalTime"/> says.</summary>
    public UncertainTime Time => _time.Said;

    /// <summary>The same time on the clocks of UTC, where the words give both: "9:30 p.m. local time (6:30 p.m. UTC)".</summary>
    public UncertainTime UtcTime => _time.Zone == "UTC" ? _time.Said : _time.SaidUtc;

    /// <summary>Whether the words say that the time is local.</summary>
    public bool IsLocalTime => _time.Zone == "local";

    /// <summary>The zone that the words name for the time, as an id of the IANA time zone database, or null.</summary>
    public string? Zone => IsLocalTime ? null : _time.Zone;

    /// <summary>How far the local clocks were from UTC, where the words give the time on both; null where they do not, or where the
    /// difference is no multiple of a quarter of an hour or may be on either side of the date line.</summary>
    public Offset? UtcOffset => _time.Time.Best is LocalTime local && _time.Utc.Best is LocalTime utc ? OffsetOf(local, utc) : null;

    internal MentionedDay First => _first;

    internal MentionedDay Last => _last;

    internal MentionedDistance Distance => _distance;

    internal MentionedTime Clock => _time;

    /// <summary>Whether the words allow a day, without an anchor: its weekday, month, day and year are none other than those given.</summary>
    /// <param name="date">The day, in any calendar.</param>
    /// <returns>True where nothing in the words speaks against it; also for words that need an anchor or a reference.</returns>
    public bool Allows(LocalDate date) => MentionRules.Allows(this, date.WithCalendar(CalendarSystem.Iso));

    /// <summary>The days of another source that the words allow: a mention without an anchor, narrowed by someone else's date.</summary>
    /// <param name="other">The days that are possible otherwise.</param>
    /// <returns>Those of them that <see cref="Allows"/> allows; all of them where an end is open or there are more than 3,660.</returns>
    public UncertainDate Narrow(UncertainDate other) => MentionRules.Narrow(this, other);

    /// <summary>What the words mean, read against when and where they were written.</summary>
    /// <param name="anchor">The anchor; <see cref="AnchorContext.None"/> where nothing is known.</param>
    /// <returns>The days that are possible, those that are chosen, and where they come from.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="anchor"/> is null.</exception>
    public DateResolution Resolve(AnchorContext anchor)
    {
        ArgumentNullException.ThrowIfNull(anchor);
        return MentionReading.Resolve(this, anchor);
    }

    private static Offset? OffsetOf(LocalTime local, LocalTime utc)
    {
        const int WholeDay = 24 * 60, FarthestWest = -12 * 60, Quarter = 15;
        int minutes = (int)((local - utc).ToDuration().TotalMinutes + WholeDay) % WholeDay;
        bool isTwofold = minutes - WholeDay >= FarthestWest && minutes <= 14 * 60;
        if (isTwofold || minutes % Quarter != 0) return null;
        return Offset.FromSeconds((minutes <= 14 * 60 ? minutes : minutes - WholeDay) * 60);
    }
}
