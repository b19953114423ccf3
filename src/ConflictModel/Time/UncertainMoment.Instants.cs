using System;
using System.Collections.Generic;
using ConflictModel.Quantities;
using NodaTime;

namespace ConflictModel.Time;

public sealed partial record UncertainMoment
{
    // A day further off than this from the first cannot hold an earlier instant, nor one further off from the last a later one: no offset
    // is more than 18 hours from UTC, and a range over midnight reaches into the next day.
    private const int Reach = 4;

    // Instants are those of the years -9998 to 9999 in UTC; near their ends a local time may have none.
    private static readonly LocalDate InstantsStart = new(-9998, 2, 1);
    private static readonly LocalDate InstantsEnd = new(9999, 12, 1);

    /// <summary>The instant before which it did not happen.</summary>
    /// <returns>The instant, at which it can have happened; null without a zone, or where there is none because the start is open, no day
    /// or time is possible, or the first day is in January -9998 or December 9999, whose outermost instants have no representation.</returns>
    /// <remarks>A time that the clocks skipped is read with the offset before and with that after the gap, and a time that they showed
    /// twice as both. "About" and parts of the day exclude nothing, so the whole day counts.</remarks>
    public Instant? EarliestInstant()
    {
        if (Zone is null || IsImpossible || Date.Earliest is not LocalDate first || !HasInstants(first)) return null;
        DateTimeZone zone = ZoneId.Find(Zone);
        Instant? earliest = null;
        int start = Date.FirstNumber;
        for (int? day = start; day <= start + Reach; day = Date.After(day.Value))
        {
            foreach ((LocalDateTime from, LocalDateTime to) in LocalTimes(first.PlusDays(day.Value - start)))
            {
                Instant instant = LocalBounds.Earliest(zone, from, to);
                if (earliest is null || instant < earliest) earliest = instant;
            }
        }
        return earliest;
    }

    /// <summary>The instant after which it did not happen.</summary>
    /// <returns>The instant, at which it can have happened; null without a zone, or where there is none because the end is open, no day or
    /// time is possible, or the last day is in January -9998 or December 9999, whose outermost instants have no representation.</returns>
    /// <remarks>A time that the clocks skipped is read with the offset before and with that after the gap, and a time that they showed
    /// twice as both. Of a whole day it is the last nanosecond.</remarks>
    public Instant? LatestInstant()
    {
        if (Zone is null || IsImpossible || Date.Latest is not LocalDate last || !HasInstants(last)) return null;
        DateTimeZone zone = ZoneId.Find(Zone);
        Instant? latest = null;
        int end = Date.LastNumber;
        for (int? day = end; day >= end - Reach; day = Date.Before(day.Value))
        {
            foreach ((LocalDateTime from, LocalDateTime to) in LocalTimes(last.PlusDays(day.Value - end)))
            {
                Instant instant = LocalBounds.Latest(zone, from, to);
                if (latest is null || instant > latest) latest = instant;
            }
        }
        return latest;
    }

    /// <summary>How long it was from this moment to another; negative where the other was earlier.</summary>
    /// <param name="other">The other moment, which is another moment even where the two values are equal.</param>
    /// <returns>The narrowest bounds over every pair of readings, with those over the plausible times of day; no bounds where a moment has no
    /// instant for them, as without a zone. The hedge is <see cref="Hedge.Derived"/>. <see cref="Imprecise{T}.Impossible"/> where either moment
    /// is impossible.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="other"/> is null.</exception>
    public Imprecise<Duration> DurationTo(UncertainMoment other)
    {
        ArgumentNullException.ThrowIfNull(other);
        if (IsImpossible || other.IsImpossible) return Imprecise<Duration>.Impossible;
        Interval<Duration> possible = Between(this, other);
        UncertainMoment from = Plausibly(), to = other.Plausibly();
        Interval<Duration> plausible = from.IsImpossible || to.IsImpossible ? Interval<Duration>.Empty : Between(from, to).Intersect(possible);
        return Imprecise<Duration>.Create(possible, plausible, hedge: Hedge.Derived);
    }

    /// <summary>The local times at which it can have happened where the date is a day, as ranges of which both ends are included.</summary>
    internal IEnumerable<(LocalDateTime From, LocalDateTime To)> LocalTimes(LocalDate day)
    {
        ClockSet times = Time.Possible;
        for (int i = 0; i < times.Runs.Length; i++) yield return (day + times.Runs[i].Start, day + times.Runs[i].End);

        // Over midnight, the date may be that on which the range begins.
        if (Time.PassesMidnight && day != LocalDate.MaxIsoValue) yield return (day.PlusDays(1) + times.Runs[0].Start, day.PlusDays(1) + times.Runs[0].End);
    }

    // Bounds also near the ends of the calendar, where the days themselves have no instants: days further in, which leave room for any offset.
    private Instant? NotEarlierThan() => EarliestInstant()
        ?? (Date.Earliest >= InstantsEnd ? InstantsEnd.PlusDays(-1).AtStartOfDayInZone(DateTimeZone.Utc).ToInstant() : null);

    private Instant? NotLaterThan() => LatestInstant()
        ?? (Date.Latest <= InstantsStart ? InstantsStart.PlusDays(3).AtStartOfDayInZone(DateTimeZone.Utc).ToInstant() : null);

    private static bool HasInstants(LocalDate day) => InstantsStart < day && day < InstantsEnd;

    private static Interval<Duration> Between(UncertainMoment from, UncertainMoment to)
    {
        Duration? least = to.EarliestInstant() - from.LatestInstant(), most = to.LatestInstant() - from.EarliestInstant();
        Interval<Duration> bounded = least is Duration lower ? Interval.AtLeast(lower) : default;
        return most is Duration upper ? bounded.Intersect(Interval.AtMost(upper)) : bounded;
    }
}
