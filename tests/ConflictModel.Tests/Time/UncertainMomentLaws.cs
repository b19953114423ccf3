using System;
using System.Linq;
using ConflictModel.Testing;
using ConflictModel.Time;
using NodaTime;
using NodaTime.TimeZones;
using Xunit;
using static ConflictModel.Testing.Generate;

namespace ConflictModel.Tests.Time;

public class UncertainMomentLaws
{
    private static readonly LocalDate Start = new(-9998, 2, 1);

    private static readonly LocalDate End = new(9999, 11, 30);

    [Fact]
    public void Json_round_trips() => Law.Holds(UncertainMoments, TimeJson.RoundTrips);

    [Fact]
    public void Json_has_only_what_was_said()
    {
        Assert.Equal("""{"date":"2024-01-20"}""", TimeJson.Write(new UncertainMoment(UncertainDate.On(2024, 1, 20))));
        Assert.Equal(
            """{"date":"unknown","time":"~12:30","zone":"Asia/Baghdad"}""",
            TimeJson.Write(new UncertainMoment(UncertainDate.Unknown, UncertainTime.Parse("~12:30"), "Asia/Baghdad")));
    }

    [Theory]
    [InlineData("{}")]
    [InlineData("""{"date":"2024-01-20","zone":3}""")]
    [InlineData("""{"date":"2024-01-20","Time":"12:30"}""")]
    [InlineData("""{"date":"2024-01-20","date":"2024-01-20"}""")]
    [InlineData("""{"date":"2024-01-20","earliestInstant":null}""")]
    public void Json_is_strict(string json) => Assert.NotNull(TimeJson.Refusal<UncertainMoment>(json));

    [Theory]
    [InlineData("Mars/Olympus")]
    [InlineData("asia/baghdad")]
    [InlineData("UTC+03")]
    [InlineData("")]
    public void Zones_are_ids_of_the_database(string zone)
    {
        string message = Assert.Throws<ArgumentException>(() => new UncertainMoment(UncertainDate.Unknown, zone: zone)).Message;
        Assert.Contains($"'{zone}'", message, StringComparison.Ordinal);
    }

    [Fact]
    public void Instants_need_a_zone_and_an_end() => Law.Holds(UncertainMoments, moment =>
        moment.EarliestInstant() is null == (moment.Zone is null || moment.IsImpossible || moment.Date.Earliest is not { } first || first > End || first <= Start)
        && moment.LatestInstant() is null == (moment.Zone is null || moment.IsImpossible || moment.Date.Latest is not { } last || last > End || last <= Start)
        && !(moment.EarliestInstant() > moment.LatestInstant()));

    [Fact]
    public void Instants_contain_every_instant_whose_local_time_is_possible() => Law.Holds(UncertainMoments, moment =>
    {
        if (moment.Zone is null || moment.Date.DayCount is not (> 0 and < 60)) return true;
        LocalDate[] days = [.. moment.Date.Candidates().Where(day => day > Start && day <= End)];
        DateTimeZone zone = DateTimeZoneProviders.Tzdb[moment.Zone];
        return days.All(day => Enumerable.Range(0, 48).Select(i => day + LocalTime.Midnight.PlusMinutes(30 * i))
            .Where(local => moment.Time.Contains(local.TimeOfDay))
            .SelectMany(local => Readings(zone, local))
            .All(instant => moment.EarliestInstant() <= instant && instant <= moment.LatestInstant()));
    });

    [Fact]
    public void More_information_never_widens_the_instants() => Law.Holds(UncertainMoments, UncertainDates, (moment, other) =>
    {
        var narrower = new UncertainMoment(moment.Date.Intersect(other), moment.Time, moment.Zone);
        UncertainTime[] within = moment.Time is { Start: { } start, End: { } end, PassesMidnight: false }
            ? [UncertainTime.At(start), UncertainTime.At(end.With(TimeAdjusters.TruncateToSecond))]
            : [moment.Time];
        return !(narrower.EarliestInstant() < moment.EarliestInstant()) && !(narrower.LatestInstant() > moment.LatestInstant())
            && within.Select(time => new UncertainMoment(moment.Date, time, moment.Zone)).All(m =>
                !(m.EarliestInstant() < moment.EarliestInstant()) && !(m.LatestInstant() > moment.LatestInstant()));
    });

    [Theory]
    [InlineData("2024-01-20", "18:30", "Asia/Baghdad", "2024-01-20T15:30:00Z", "2024-01-20T15:30:00Z")]
    [InlineData("2024-01-20", "unknown", "Asia/Baghdad", "2024-01-19T21:00:00Z", "2024-01-20T20:59:59.999999999Z")]
    [InlineData("2024-10-27", "02:30", "Europe/Paris", "2024-10-27T00:30:00Z", "2024-10-27T01:30:00Z")] // shown twice
    [InlineData("2024-03-31", "02:30", "Europe/Paris", "2024-03-31T00:30:00Z", "2024-03-31T01:30:00Z")] // skipped
    [InlineData("2024-03-31", "02:30..03:10", "Europe/Paris", "2024-03-31T00:30:00Z", "2024-03-31T01:59:59.999999999Z")]
    [InlineData("2011-12-30", "12:00", "Pacific/Apia", "2011-12-29T22:00:00Z", "2011-12-30T22:00:00Z")] // a skipped day
    [InlineData("2024-01-20", "22:00..02:00", "UTC", "2024-01-20T00:00:00Z", "2024-01-21T02:00:00Z")] // begins or ends on the day
    public void Instants_respect_the_zone(string date, string time, string zone, string earliest, string latest)
    {
        var moment = new UncertainMoment(UncertainDate.Parse(date), UncertainTime.Parse(time), zone);
        Assert.Equal((earliest, latest), (Text(moment.EarliestInstant()!.Value), Text(moment.LatestInstant()!.Value)));
    }

    [Fact]
    public void Describe_joins_what_is_known()
    {
        UncertainDate day = UncertainDate.On(2024, 1, 20);
        Assert.Equal("20 January 2024", new UncertainMoment(day).Describe());
        var evening = new UncertainMoment(day, UncertainTime.In(PartOfDay.Evening), "Asia/Baghdad");
        Assert.Equal("20 January 2024, in the evening (Asia/Baghdad)", evening.Describe());
    }

    private static string Text(Instant instant) => NodaTime.Text.InstantPattern.ExtendedIso.Format(instant);

    // The instants at which the clocks show a local time; for a skipped one, by the offset before and by that after the gap.
    private static Instant[] Readings(DateTimeZone zone, LocalDateTime local)
    {
        ZoneLocalMapping mapping = zone.MapLocal(local);
        Offset[] offsets = [mapping.EarlyInterval.WallOffset, mapping.LateInterval.WallOffset];
        return [.. offsets.Select(offset => local.WithOffset(offset).ToInstant())];
    }
}
