using System;
using System.Linq;
using ConflictModel.Testing;
using ConflictModel.Time;
using NodaTime;
using Xunit;
using static ConflictModel.Testing.Generate;

namespace ConflictModel.Tests.Time;

public class UncertainIntervalLaws
{
    [Fact]
    public void Parse_inverts_ToString() => Law.Holds(UncertainIntervals, a => UncertainInterval.Parse(a.ToString()) == a);

    [Fact]
    public void Json_round_trips() => Law.Holds(UncertainIntervals, TimeJson.RoundTrips);

    [Fact]
    public void ToString_is_canonical_and_free_of_culture() =>
        HostileCulture.Run(() => Law.Holds(UncertainIntervals, UncertainIntervals, (a, b) =>
        (a == b) == (a.ToString() == b.ToString()) && (a != b || a.GetHashCode() == b.GetHashCode())));

    [Fact]
    public void Contains_agrees_with_every_reading() => Law.Holds(UncertainIntervals, Days, (interval, day) =>
    {
        if (SmallCalendar.All(interval.Start) is not { Count: > 0 } starts) return true;
        if (SmallCalendar.All(interval.End) is not { Count: > 0 } ends) return true;
        bool[] worlds = [.. from s in starts from e in ends where s <= e select s <= day && day <= e];
        return interval.Contains(day) == Truth.From(worlds.Contains(true), !worlds.Contains(false));
    });

    [Fact]
    public void Contains_agrees_with_every_reading_of_an_open_interval() => Law.Holds(UncertainDates, Days, (date, day) =>
    {
        if (SmallCalendar.All(date) is not { Count: > 0 } days) return true;
        Truth since = Truth.From(days.Exists(s => s <= day), days.TrueForAll(s => s <= day));
        Truth until = Truth.From(days.Exists(e => day <= e), days.TrueForAll(e => day <= e));
        return UncertainInterval.Since(date).WithOpenEnd().Contains(day) == since
            && UncertainInterval.Until(date).WithOpenStart().Contains(day) == until;
    });

    [Fact]
    public void An_unknown_end_leaves_later_days_unknown_and_an_open_one_contains_them()
    {
        LocalDate later = new(2024, 3, 1);
        UncertainInterval since = UncertainInterval.Since(UncertainDate.On(2023, 10, 17));
        Assert.Equal(Truth.Unknown, since.Contains(later));
        Assert.Equal(Truth.True, since.WithOpenEnd().Contains(later));
        Assert.Equal(Truth.False, since.Contains(new LocalDate(2023, 10, 16)));
        Assert.Equal(Truth.Unknown, UncertainInterval.Unknown.Contains(later));
    }

    [Fact]
    public void Throughout_contains_the_days_of_the_period_alone() => Law.Holds(Days, day =>
    {
        bool inJanuary = day is { Year: 2024, Month: 1 };
        return UncertainInterval.Throughout(new YearMonth(2024, 1)).Contains(day) == Truth.Of(inJanuary)
            && UncertainInterval.ThroughoutYear(2024).Contains(day) == Truth.Of(day.Year == 2024);
    });

    [Fact]
    public void Between_rejects_what_has_no_reading() => Law.Holds(UncertainDates, UncertainDates, (a, b) =>
    {
        bool readable = !a.IsImpossible && !b.IsImpossible && !a.IsAfter(b).IsTrue;
        return readable
            ? UncertainInterval.Between(a, b) is var i && i.Start == a && i.End == b
            : Assert.Throws<ArgumentException>(() => UncertainInterval.Between(a, b)) is not null;
    });

    [Fact]
    public void TryParse_never_throws_and_explains() => Law.Holds(NearlyEdtfTexts, text =>
        UncertainInterval.TryParse(text, out UncertainInterval value, out EdtfError error)
            ? error == default && UncertainInterval.Parse(value.ToString()) == value
            : value == default && error.Code != EdtfErrorCode.None && error.Position <= text.Length && error.Message.EndsWith('.'));

    [Theory]
    [InlineData("2020", "2020-01-01/2020-12-31")]
    [InlineData("2024-01", "2024-01-01/2024-01-31")]
    [InlineData("2024-01-20", "2024-01-20/2024-01-20")]
    [InlineData("2023-10-17/2024-01-29", "2023-10-17/2024-01-29")]
    [InlineData("2023-10-17/..", "2023-10-17/..")]
    [InlineData("2023-10-17/", "2023-10-17/")]
    [InlineData("../2024-01", "../2024-01")]
    [InlineData("/2024-01", "/2024-01")]
    [InlineData("../..", "../..")]
    [InlineData("[2024-01-20..2024-01-23]/2024-01-29", "[2024-01-20..2024-01-23]/2024-01-29")]
    [InlineData("unknown", "unknown")]
    public void ToString_has_one_spelling(string text, string canonical) =>
        Assert.Equal(canonical, UncertainInterval.Parse(text).ToString());

    [Theory]
    [InlineData("", EdtfErrorCode.Empty, 0)]
    [InlineData("/", EdtfErrorCode.UnexpectedEnd, 1)]
    [InlineData("2024-02/2024-01", EdtfErrorCode.EndBeforeStart, 8)]
    [InlineData("2024-01/2024-02-30", EdtfErrorCode.DayOutOfRange, 16)]
    [InlineData("2024/2024/2024", EdtfErrorCode.WrongKind, 9)]
    [InlineData("[2024-01-20..2024-01-23]", EdtfErrorCode.WrongKind, 0)]
    [InlineData("unknown/2024", EdtfErrorCode.UnexpectedCharacter, 0)]
    public void TryParse_refuses(string text, EdtfErrorCode code, int position)
    {
        Assert.False(UncertainInterval.TryParse(text, out _, out EdtfError error));
        Assert.Equal((code, position), (error.Code, error.Position));
    }
}
