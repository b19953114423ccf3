using System;
using ConflictModel.Testing;
using ConflictModel.Time;
using Xunit;
using static ConflictModel.Testing.Generate;

namespace ConflictModel.Tests.Time;

public class DateToleranceLaws
{
    [Fact]
    public void Widen_contains_the_date_and_none_changes_nothing() => Law.Holds(UncertainDates, date =>
        date.IsSubsetOf(date.Widen(DateTolerance.OneUnit)) && date.Widen(DateTolerance.None) == date
        && date.Widen(new DateTolerance("days", 2, 2, 0, 0)).IsSubsetOf(date.Widen(2)));

    [Fact]
    public void Widen_by_days_reaches_each_way_by_itself() => Law.Holds(UncertainDates, Days, (date, day) =>
    {
        if (SmallCalendar.All(date) is not { Count: > 0 } days || date.ToString().Length == "2024-01".Length) return true; // a month
        UncertainDate wide = date.Widen(new DateTolerance("filed late", daysBefore: 3, daysAfter: 1));
        return wide.Contains(day) == days.Exists(d => day >= d.PlusDays(-3) && day <= d.PlusDays(1));
    });

    [Theory]
    [InlineData("2024-01-20", "[2024-01-19..2024-01-21]")]
    [InlineData("2024-01", "[2023-12-01..2024-02-29]")]
    [InlineData("2024", "[2023-01-01..2025-12-31]")]
    [InlineData("[2024-01..2024-02]", "[2023-12-31..2024-03-01]")] // two months are neither one month nor a year
    [InlineData("[..2024-01-20]", "[..2024-01-21]")]
    [InlineData("9999", "[9998-01-01..]")]
    [InlineData("9999-12", "[9999-11-01..]")]
    [InlineData("unknown", "unknown")]
    [InlineData("impossible", "impossible")]
    public void One_unit_is_that_of_what_was_written(string date, string wide) =>
        Assert.Equal(wide, UncertainDate.Parse(date).Widen(DateTolerance.OneUnit).ToString());

    [Fact]
    public void Widen_beyond_the_calendar_is_open()
    {
        var wide = new DateTolerance("any", 1_000_000, 1_000_000, 1_000_000, 1_000_000);
        Assert.All(["2024", "2024-01"], text => Assert.True(UncertainDate.Parse(text).Widen(wide).IsUnknown));
    }

    [Fact]
    public void Tolerances_are_checked()
    {
        Assert.Throws<ArgumentException>(() => new DateTolerance(" "));
        Assert.Throws<ArgumentOutOfRangeException>(() => new DateTolerance("less", daysBefore: -1));
        Assert.Throws<ArgumentOutOfRangeException>(() => new DateTolerance("more", years: 1_000_001));
        Assert.Throws<ArgumentNullException>(() => UncertainDate.Unknown.Widen(null!));
    }

    [Fact]
    public void May_is_the_other_side_of_never() => Law.Holds(UncertainDates, UncertainDates, (a, b) =>
    {
        bool none = a.IsImpossible || b.IsImpossible;
        Truth May(Truth certain) => none ? Truth.Unknown : Truth.Of(!certain.IsFalse);
        return a.MayBeBefore(b) == May(a.IsBefore(b)) && a.MayBeAfter(b) == May(a.IsAfter(b)) && a.MayBeSameDay(b) == May(a.IsSameDay(b));
    });

    [Fact]
    public void May_agrees_with_every_pair() => Law.Holds(UncertainDates, UncertainDates, (a, b) =>
        SmallCalendar.All(a) is not { Count: > 0 } x || SmallCalendar.All(b) is not { Count: > 0 } y
        || (a.MayBeBefore(b) == Truth.Of(x.Exists(p => y.Exists(q => p < q))) && a.MayBeAfter(b) == Truth.Of(x.Exists(p => y.Exists(q => p > q)))
            && a.MayBeSameDay(b) == Truth.Of(x.Exists(p => y.Contains(p)))));

    [Theory]
    [InlineData("[2024-01-05,2024-01-15,2024-01-25]", "5, 15 or 25 January 2024")]
    [InlineData("[2024-01-05,2024-02-15]", "5 January or 15 February 2024")]
    [InlineData("[2023-12-31..2024-01-01]", "31 December 2023 or 1 January 2024")]
    [InlineData("[2024-01-20,2024-01-22..2024-01-25]", "20 January 2024, or a day from 22 to 25 January 2024")]
    [InlineData("[2024-01..2024-03]", "an unspecified day from January to March 2024")]
    [InlineData("[2010..2019]", "an unspecified day from 2010 to 2019")]
    [InlineData("[2023-12..2024-02]", "an unspecified day from December 2023 to February 2024")]
    [InlineData("[2024-01,2024-03]", "an unspecified day in January 2024, or an unspecified day in March 2024")]
    [InlineData("0000-03-15", "15 March 1 BC")]
    [InlineData("0044", "an unspecified day in AD 44")]
    [InlineData("0476-09-04", "4 September 476")]
    [InlineData("-0043-03-15", "15 March 44 BC")]
    [InlineData("[..-0043]", "on or before 31 December 44 BC")]
    [InlineData("2024-01-X5", "5, 15 or 25 January 2024")]
    [InlineData("201X", "an unspecified day from 2010 to 2019")]
    [InlineData("XXXX-01-20", "20 January of an unspecified year")]
    [InlineData("XXXX-02", "an unspecified day in February of an unspecified year")]
    [InlineData("2024-XX-05", "day 5 of an unspecified month of 2024")]
    [InlineData("XXXX-XX-31", "day 31 of an unspecified month of an unspecified year")]
    [InlineData("19XX-05-04", "one of 100 days: a day from 4 May 1900 to 4 May 1999, with gaps")]
    public void Describe_says_no_more_than_is_known(string text, string words) =>
        HostileCulture.Run(() => Assert.Equal(words, UncertainDate.Parse(text).Describe()));
}
