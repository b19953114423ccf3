using System;
using System.Collections.Generic;
using System.Linq;
using ConflictModel.Quantities;
using ConflictModel.Testing;
using ConflictModel.Time;
using NodaTime;
using NodaTime.TimeZones;
using Xunit;
using static ConflictModel.Testing.Generate;

namespace ConflictModel.Tests.Time;

/// <summary>Moments together, against the readings of each on a grid of half hours.</summary>
public class UncertainMomentAlgebraLaws
{
    [Fact]
    public void Intersect_keeps_every_common_reading() => Law.Holds(UncertainMoments, UncertainMoments, 200, (a, b) =>
    {
        if (Locals(a, b) is not { } x || Locals(b, a) is not { } y) return true;
        if (a.Intersect(b) is not UncertainMoment both) return a.Zone != b.Zone && a.Zone is not null && b.Zone is not null;
        HashSet<LocalDateTime> left = Locals(both, a, b)!, common = [.. x.Intersect(y)];
        bool crosses = a.Time.PassesMidnight || b.Time.PassesMidnight;
        return common.IsSubsetOf(left) && (crosses || left.IsSubsetOf(common)) && both.Zone == (a.Zone ?? b.Zone);
    });

    [Fact]
    public void Intersect_is_commutative_and_idempotent() => Law.Holds(UncertainMoments, UncertainMoments, (a, b) =>
        a.Intersect(b) == b.Intersect(a) && a.Intersect(a) == a && a.Intersect(new UncertainMoment(UncertainDate.Unknown)) == a);

    [Fact]
    public void Intersect_is_associative_within_the_day() => Law.Holds(UncertainMoments, UncertainMoments, UncertainMoments, (a, b, c) =>
        new[] { a, b, c, a.Intersect(b), b.Intersect(c) }.Any(moment => moment is null || moment.Time.PassesMidnight)
        || a.Intersect(b)!.Intersect(c) == a.Intersect(b.Intersect(c)!));

    [Fact]
    public void Hull_has_every_reading_of_both() => Law.Holds(UncertainMoments, UncertainMoments, 200, (a, b) =>
        Locals(a) is not { } x || Locals(b) is not { } y || a.Hull(b) is not UncertainMoment hull || Locals(hull, a, b) is not { } all
        || (x.IsSubsetOf(all) && y.IsSubsetOf(all) && hull == b.Hull(a)));

    [Theory]
    [InlineData("2024-01-20", "22:00..02:00", "2024-01-21", "01:00", "2024-01-21, 01:00")]
    [InlineData("2024-01-20", "22:00..02:00", "2024-01-21", "unknown", "2024-01-21, 22:00..02:00")] // also keeps the evening
    [InlineData("2024-01-20", "22:00..02:00", "2024-01-20", "unknown", "2024-01-20, 22:00..02:00")]
    [InlineData("2024-01-20", "22:00..02:00", "2024-01-20", "23:00", "2024-01-20, 23:00")]
    [InlineData("2024-01-20", "22:00..02:00", "2024-01-22", "unknown", "impossible, 22:00..02:00")]
    [InlineData("2024-01-20", "~22:00", "[2024-01-19..2024-01-23]", "evening", "2024-01-20, any plausible 21:30..22:00")]
    public void Intersect_of_written_moments(string date, string time, string other, string otherTime, string both)
    {
        UncertainMoment left = new UncertainMoment(UncertainDate.Parse(date), UncertainTime.Parse(time))
            .Intersect(new(UncertainDate.Parse(other), UncertainTime.Parse(otherTime)))!;
        Assert.Equal(both, $"{left.Date}, {left.Time}");
    }

    [Fact]
    public void IsBefore_agrees_with_every_pair_of_instants() => Law.Holds(UncertainMoments, UncertainMoments, 100, (a, b) =>
    {
        if (a.Zone is null || b.Zone is null || Instants(a) is not { Count: > 0 } x || Instants(b) is not { Count: > 0 } y) return true;
        return a.IsBefore(b) == Truth.From(x.Min() < y.Max(), x.Max() < y.Min()) && a.IsAfter(b) == b.IsBefore(a)
            && a.MayBeBefore(b) == Truth.Of(x.Min() < y.Max()) && a.MayBeAfter(b) == Truth.Of(y.Min() < x.Max());
    });

    [Fact]
    public void IsBefore_without_a_zone_agrees_with_every_pair_of_local_times() => Law.Holds(UncertainMoments, UncertainMoments, 100, (first, second) =>
    {
        UncertainMoment a = new(first.Date, first.Time), b = new(second.Date, second.Time, second.Zone);
        if (Locals(a) is not { Count: > 0 } x || Locals(b) is not { Count: > 0 } y) return true;
        return a.IsBefore(b) == Truth.From(x.Min() < y.Max(), x.Max() < y.Min());
    });

    [Fact]
    public void IsBefore_is_never_unsettled_by_more_information() => Law.Holds(UncertainMoments, UncertainMoments, UncertainDates, (a, b, date) =>
    {
        var narrower = new UncertainMoment(a.Date.Intersect(date), a.Time, a.Zone);
        return narrower.IsImpossible || a.IsBefore(b).IsUnknown || narrower.IsBefore(b) == a.IsBefore(b);
    });

    [Theory]
    [InlineData("9999-12-31", "2024", false)]
    [InlineData("2024", "9999-12-31", true)]
    [InlineData("-9998-01-01", "2024", true)]
    [InlineData("2024", "-9998-01-01", false)]
    public void IsBefore_is_answered_where_days_have_no_instants(string date, string other, bool before) => Assert.Equal(
        Truth.Of(before),
        new UncertainMoment(UncertainDate.Parse(date), default, "Asia/Baghdad").IsBefore(new(UncertainDate.Parse(other), default, "Europe/Paris")));

    [Fact]
    public void Nothing_is_answered_about_the_impossible() => Law.Holds(UncertainMoments, moment =>
    {
        UncertainMoment[] none = [new(UncertainDate.Impossible, moment.Time, moment.Zone), new(moment.Date, UncertainTime.Impossible, moment.Zone)];
        return none.All(m => m.IsImpossible && m.IsBefore(moment).IsUnknown && moment.MayBeBefore(m).IsUnknown && m.EarliestInstant() is null
            && m.LatestInstant() is null && m.DurationTo(moment).IsImpossible);
    });

    [Fact]
    public void DurationTo_has_the_bounds_of_every_pair_of_readings() => Law.Holds(UncertainMoments, UncertainMoments, 100, (a, b) =>
    {
        if (a.Zone is null || b.Zone is null || Instants(a) is not { Count: > 0 } x || Instants(b) is not { Count: > 0 } y) return true;
        Imprecise<Duration> duration = a.DurationTo(b);
        return duration.Possible == ConflictModel.Interval.Between(y.Min() - x.Max(), y.Max() - x.Min()) && duration.Hedge == Hedge.Derived
            && duration.Plausible.IsSubsetOf(duration.Possible);
    });

    [Fact]
    public void DurationTo_and_back_are_opposite() => Law.Holds(UncertainMoments, UncertainMoments, (a, b) =>
    {
        Interval<Duration> there = a.DurationTo(b).Possible, back = b.DurationTo(a).Possible;
        return there.HasLower == back.HasUpper && (!there.HasLower || there.Lower == -back.Upper) && there.IsEmpty == back.IsEmpty;
    });

    [Fact]
    public void DurationTo_is_exact_between_exact_moments()
    {
        var attack = new UncertainMoment(UncertainDate.On(2024, 1, 20), UncertainTime.Parse("18:30"), "Asia/Baghdad");
        var report = new UncertainMoment(UncertainDate.On(2024, 1, 20), UncertainTime.Parse("12:00"), "America/New_York");
        Assert.Equal(Duration.FromMinutes(90), attack.DurationTo(report).Best);
        Assert.True(attack.DurationTo(new(UncertainDate.On(2024, 1, 20))).Possible.IsUnbounded);
        UncertainMoment about = new(attack.Date, UncertainTime.Parse("~18:30"), attack.Zone);
        Assert.Equal(ConflictModel.Interval.Between(Duration.FromHours(1), Duration.FromHours(2)), about.DurationTo(report).Plausible);
        UncertainMoment strained = new(attack.Date, UncertainTime.Parse("any plausible none"), attack.Zone);
        Assert.True(strained.DurationTo(report).IsStrained && strained.Plausibly().IsImpossible);
    }

    [Fact]
    public void InZone_there_and_back_keeps_every_reading() => Law.Holds(UncertainMoments, 200, moment =>
    {
        if (moment.Zone is null || Locals(moment) is not { } locals) return true;
        UncertainMoment back = moment.InZone("America/New_York").InZone(moment.Zone);
        DateTimeZone zone = DateTimeZoneProviders.Tzdb[moment.Zone];
        return locals.Where(local => zone.MapLocal(local).Count > 0).All(local => back.Date.Contains(local.Date) && back.Time.Contains(local.TimeOfDay))
            && moment.InZone(moment.Zone) == moment;
    });

    [Fact]
    public void InZone_of_an_instant_is_an_instant()
    {
        var attack = new UncertainMoment(UncertainDate.On(2024, 1, 20), UncertainTime.Parse("01:30"), "Asia/Baghdad");
        Assert.Equal(new UncertainMoment(UncertainDate.On(2024, 1, 19), UncertainTime.Parse("17:30"), "America/New_York"), attack.InZone("America/New_York"));
        Assert.Equal("[2024-01-19..2024-01-20]", new UncertainMoment(attack.Date, default, attack.Zone).InZone("UTC").Date.ToString());
        Assert.Throws<ArgumentException>(() => attack.InZone("Mars/Olympus"));
        Assert.Throws<InvalidOperationException>(() => new UncertainMoment(attack.Date).InZone("UTC"));
    }

    [Fact]
    public void FromAnotherZone_widens_by_a_day() => Law.Holds(UncertainMoments, moment =>
        moment.FromAnotherZone() is { Zone: null, Time.IsUnknown: true } elsewhere && moment.Date.Widen(1).IsSubsetOf(elsewhere.Date)
        && elsewhere.Date == (moment.Time.PassesMidnight ? moment.Date.Widen(1).Union(moment.Date.Widen(2).Intersect(elsewhere.Date)) : moment.Date.Widen(1)));

    [Fact]
    public void Widen_leaves_the_time() => Law.Holds(UncertainMoments, moment =>
        moment.Widen(DateTolerance.OneUnit) == new UncertainMoment(moment.Date.Widen(DateTolerance.OneUnit), moment.Time, moment.Zone));

    [Fact]
    public void SortOrder_is_total() => Law.Holds(UncertainMoments, UncertainMoments, UncertainMoments, (a, b, c) =>
        SortLaws.IsTotal(UncertainMoment.SortOrder, a, b, c));

    // What the clocks of the place can have shown, where that can be listed: on the half hour and just before it, where clocks may skip to it, and at the
    // bounds of each range.
    private static HashSet<LocalDateTime>? Locals(UncertainMoment moment, params UncertainMoment[] beside)
    {
        if (moment.Date.IsImpossible) return [];
        if (moment.Date.DayCount is not (long and < 40)) return null;
        LocalDate[] days = [.. moment.Date.Candidates()];
        if (days[0] < new LocalDate(-9998, 3, 1) || days[^1] > new LocalDate(9999, 11, 1)) return null;
        LocalTime[] clock = [.. Enumerable.Range(0, 48).Select(half => LocalTime.Midnight.PlusMinutes(30 * half)),
            .. Enumerable.Range(1, 48).Select(half => LocalTime.MaxValue.PlusMinutes(30 * half)),
            .. beside.Append(moment).SelectMany(m => ClockEnds.Of(m.Time))];
        LocalTime[] possible = [.. clock.Where(moment.Time.Contains)];

        // The first run of a range over midnight belongs to the next day too.
        LocalTime[] early = moment.Time.PassesMidnight ? [.. possible.Where(time => AllBetween(moment.Time, time))] : [];
        return [.. days.SelectMany(day => possible.Select(time => day + time)), .. days.SelectMany(day => early.Select(time => day.PlusDays(1) + time))];
    }

    private static bool AllBetween(UncertainTime time, LocalTime last) =>
        UncertainTime.Between(LocalTime.Midnight, last.With(TimeAdjusters.TruncateToSecond)).IsSubsetOf(time);

    private static List<Instant>? Instants(UncertainMoment moment)
    {
        if (Locals(moment) is not { } locals) return null;
        DateTimeZone zone = DateTimeZoneProviders.Tzdb[moment.Zone!];
        var instants = new List<Instant>();
        foreach (LocalDateTime local in locals)
        {
            ZoneLocalMapping mapping = zone.MapLocal(local);
            instants.Add(local.WithOffset(mapping.EarlyInterval.WallOffset).ToInstant());
            instants.Add(local.WithOffset(mapping.LateInterval.WallOffset).ToInstant());
        }
        return instants;
    }
}
