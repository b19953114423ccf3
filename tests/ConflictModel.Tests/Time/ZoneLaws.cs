using System;
using System.Collections.Generic;
using System.Linq;
using ConflictModel.Time;
using NodaTime;
using NodaTime.TimeZones;
using Xunit;

namespace ConflictModel.Tests.Time;

/// <summary>Instants of moments on the days around real changes of the clocks, against every reading.</summary>
public class ZoneLaws
{
    // Zones with skipped and repeated days, offsets of seconds, changes of a half and of two hours, at midnight and at noon.
    public static TheoryData<string> Zones => new(
        "Europe/Paris", "Europe/Dublin", "Europe/Istanbul", "Africa/Casablanca", "Africa/Monrovia", "Africa/Cairo", "Asia/Baghdad", "Asia/Gaza",
        "Asia/Damascus", "Asia/Tehran", "Asia/Kabul", "Asia/Pyongyang", "Asia/Manila", "Asia/Kathmandu", "America/New_York", "America/Sao_Paulo",
        "America/Caracas", "America/St_Johns", "America/Juneau", "Antarctica/Troll", "Australia/Lord_Howe", "Pacific/Apia", "Pacific/Kwajalein",
        "Pacific/Kiritimati", "Pacific/Chatham");

    private static readonly string[] Times =
        ["unknown", "00:00", "00:30", "02:30", "12:00", "23:59:59", "00:10..03:10", "22:30..00:30", "23:30..", "[01:00..02:00,23:00]", "~02:00"];

    [Theory]
    [MemberData(nameof(Zones))]
    public void Instants_are_the_bounds_of_every_reading(string id)
    {
        DateTimeZone zone = DateTimeZoneProviders.Tzdb[id];
        int cases = 0;
        foreach (ZoneInterval change in Changes(zone))
        {
            LocalDate day = change.IsoLocalStart.Date;
            UncertainDate[] dates =
            [
                UncertainDate.Exactly(day), UncertainDate.Exactly(day.PlusDays(-1)), UncertainDate.Between(day.PlusDays(-1), day.PlusDays(1)),
                UncertainDate.OneOf(day.PlusDays(-2), day.PlusDays(1)), UncertainDate.OneOf(day, day.PlusDays(2)),
            ];
            foreach (UncertainDate date in dates)
            {
                foreach (string time in Times)
                {
                    var moment = new UncertainMoment(date, UncertainTime.Parse(time), id);
                    Instant earliest = moment.EarliestInstant()!.Value, latest = moment.LatestInstant()!.Value;
                    Instant[] readings = [.. Locals(moment, zone, change).SelectMany(local => Readings(zone, local))];
                    Assert.True(earliest == readings.Min(), $"{moment.Describe()}: {earliest}, and by brute force {readings.Min()}");
                    Assert.True(latest == readings.Max(), $"{moment.Describe()}: {latest}, and by brute force {readings.Max()}");
                    cases++;
                }
            }
        }
        Assert.InRange(cases, 50, int.MaxValue);
    }

    [Theory]
    [MemberData(nameof(Zones))]
    public void InZone_contains_the_day_and_time_of_every_reading(string id)
    {
        DateTimeZone zone = DateTimeZoneProviders.Tzdb[id], away = DateTimeZoneProviders.Tzdb["Pacific/Kiritimati"], home = DateTimeZoneProviders.Tzdb["Asia/Gaza"];
        foreach (ZoneInterval change in Changes(zone))
        {
            foreach (string time in Times)
            {
                var moment = new UncertainMoment(UncertainDate.Exactly(change.IsoLocalStart.Date), UncertainTime.Parse(time), id);
                Instant[] readings = [.. Locals(moment, zone, change).SelectMany(local => Readings(zone, local))];
                foreach (DateTimeZone other in new[] { away, home, DateTimeZone.Utc }.Where(other => other.Id != id))
                {
                    UncertainMoment there = moment.InZone(other.Id);
                    Assert.All(readings, instant => Assert.True(
                        there.Date.Contains(instant.InZone(other).Date) && there.Time.Contains(instant.InZone(other).TimeOfDay),
                        $"{moment.Describe()} is {there.Describe()}, and not {instant.InZone(other)}"));
                    Assert.InRange(there.Date.DayCount!.Value, 1, 5);
                }
            }
        }
    }

    // Clocks change most often within these; the local mean time that came before them is one of the intervals.
    private static IEnumerable<ZoneInterval> Changes(DateTimeZone zone)
    {
        ZoneInterval[] all = [.. zone.GetZoneIntervals(Instant.FromUtc(1840, 1, 1, 0, 0), Instant.FromUtc(2030, 1, 1, 0, 0)).Where(interval => interval.HasStart)];
        return all.OrderByDescending(interval => Math.Abs(interval.WallOffset.Seconds - Before(zone, interval).Seconds)).ThenBy(interval => interval.Start).Take(12)
            .Concat(all.Where((_, i) => i % 9 == 0)).Distinct();
    }

    private static Offset Before(DateTimeZone zone, ZoneInterval interval) => zone.GetUtcOffset(interval.Start - Duration.Epsilon);

    // Quarters of an hour, and the local times at and just before a change, read with the offset on either side of it.
    private static IEnumerable<LocalDateTime> Locals(UncertainMoment moment, DateTimeZone zone, ZoneInterval change)
    {
        LocalDate first = moment.Date.Earliest!.Value, last = moment.Date.Latest!.Value;
        LocalDateTime[] critical = [.. zone.GetZoneIntervals(change.Start - Duration.FromDays(5), change.Start + Duration.FromDays(5))
            .Where(interval => interval.HasStart).SelectMany(interval => new[]
            {
                interval.IsoLocalStart, interval.IsoLocalStart.PlusNanoseconds(-1),
                interval.Start.WithOffset(Before(zone, interval)).LocalDateTime, interval.Start.WithOffset(Before(zone, interval)).LocalDateTime.PlusNanoseconds(-1),
            })];
        for (LocalDate day = first; day <= last.PlusDays(1); day = day.PlusDays(1))
        {
            IEnumerable<LocalTime> clock = Enumerable.Range(0, 96).Select(quarter => LocalTime.Midnight.PlusMinutes(15 * quarter))
                .Concat([LocalTime.MaxValue, new LocalTime(0, 10), new LocalTime(3, 10), new LocalTime(23, 59, 59)])
                .Concat(critical.Where(local => local.Date == day).Select(local => local.TimeOfDay));
            foreach (LocalTime time in clock)
                if (IsPossible(moment, day, time)) yield return day + time;
        }
    }

    // The day itself, or of a range that passes midnight the day on which it begins.
    private static bool IsPossible(UncertainMoment moment, LocalDate day, LocalTime time) => moment.Time.Contains(time)
        && (moment.Date.Contains(day) || (moment.Time.PassesMidnight && time <= moment.Time.End && moment.Date.Contains(day.PlusDays(-1))));

    // The instants at which the clocks show a local time; for a skipped one, by the offset before and by that after the gap.
    private static Instant[] Readings(DateTimeZone zone, LocalDateTime local)
    {
        ZoneLocalMapping mapping = zone.MapLocal(local);
        return [local.WithOffset(mapping.EarlyInterval.WallOffset).ToInstant(), local.WithOffset(mapping.LateInterval.WallOffset).ToInstant()];
    }
}
