using System.Collections.Generic;
using NodaTime;
using NodaTime.TimeZones;

namespace ConflictModel.Time;

/// <summary>The instants that the clocks of a zone can have meant by a local time, where a skipped time is read with the offset on either
/// side.</summary>
internal static class LocalBounds
{
    // No zone is further from UTC than a day, nor moves its clocks by more.
    private static readonly Duration Reach = Duration.FromDays(2);

    /// <summary>The earliest instant of any local time from one to another.</summary>
    public static Instant Earliest(DateTimeZone zone, LocalDateTime from, LocalDateTime to)
    {
        Instant? earliest = null;
        foreach (ZoneInterval interval in Near(zone, from))
        {
            if (StartOf(zone, interval) is LocalDateTime start && start > to) continue;
            if (EndOf(zone, interval) is LocalDateTime end && end <= from) continue;
            LocalDateTime first = StartOf(zone, interval) is LocalDateTime later && later > from ? later : from;
            Instant instant = first.WithOffset(interval.WallOffset).ToInstant();
            if (earliest is null || instant < earliest) earliest = instant;
        }
        return earliest!.Value;
    }

    /// <summary>The latest instant of any local time from one to another.</summary>
    public static Instant Latest(DateTimeZone zone, LocalDateTime from, LocalDateTime to)
    {
        Instant? latest = null;
        foreach (ZoneInterval interval in Near(zone, to))
        {
            if (StartOf(zone, interval) is LocalDateTime start && start > to) continue;
            if (EndOf(zone, interval) is LocalDateTime end && end <= from) continue;
            LocalDateTime last = EndOf(zone, interval) is LocalDateTime earlier && earlier <= to ? earlier.PlusNanoseconds(-1) : to;
            Instant instant = last.WithOffset(interval.WallOffset).ToInstant();
            if (latest is null || instant > latest) latest = instant;
        }
        return latest!.Value;
    }

    /// <summary>The first day that the clocks of a zone show from an instant on, until another; null is for ever. Where they were moved back
    /// soon after, that is not the day at the instant itself.</summary>
    public static LocalDate FirstDay(DateTimeZone zone, Instant from, Instant? to)
    {
        Instant end = to is Instant last && last < from + Reach ? last : from + Reach;
        LocalDate first = from.InZone(zone).Date;
        foreach (ZoneInterval interval in zone.GetZoneIntervals(from, end + Duration.Epsilon))
            if (interval.HasStart && interval.Start > from) first = LocalDate.Min(first, interval.IsoLocalStart.Date);
        return first;
    }

    /// <summary>The last day that the clocks of a zone show until an instant, from another on; null is since ever.</summary>
    public static LocalDate LastDay(DateTimeZone zone, Instant? from, Instant to)
    {
        Instant start = from is Instant first && first > to - Reach ? first : to - Reach;
        LocalDate last = to.InZone(zone).Date;
        foreach (ZoneInterval interval in zone.GetZoneIntervals(start, to + Duration.Epsilon))
            if (interval.HasEnd && interval.End <= to) last = LocalDate.Max(last, interval.IsoLocalEnd.PlusNanoseconds(-1).Date);
        return last;
    }

    private static IEnumerable<ZoneInterval> Near(DateTimeZone zone, LocalDateTime local)
    {
        Instant middle = local.InUtc().ToInstant();
        return zone.GetZoneIntervals(new NodaTime.Interval(middle - Reach, middle + Reach));
    }

    // The first local time that can be read with the offset of an interval: times that were skipped on the way into it can.
    private static LocalDateTime? StartOf(DateTimeZone zone, ZoneInterval interval)
    {
        if (!interval.HasStart) return null;
        Offset before = zone.GetUtcOffset(interval.Start - Duration.Epsilon);
        return LocalDateTime.Min(interval.IsoLocalStart, interval.Start.WithOffset(before).LocalDateTime);
    }

    // The end, excluded, of the local times that can be read with the offset of an interval.
    private static LocalDateTime? EndOf(DateTimeZone zone, ZoneInterval interval)
    {
        if (!interval.HasEnd) return null;
        Offset after = zone.GetUtcOffset(interval.End);
        return LocalDateTime.Max(interval.IsoLocalEnd, interval.End.WithOffset(after).LocalDateTime);
    }
}
