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
