using System;
using ConflictModel.Testing;
using ConflictModel.Time;
using NodaTime;
using Xunit;
using static ConflictModel.Testing.Generate;

namespace ConflictModel.Tests.Time;

public class CalendarDayLaws
{
    [Fact]
    public void Parse_inverts_ToString() => Law.Holds(CalendarDays, day => CalendarDay.Parse(day.ToString(), null) == day);

    [Fact]
    public void Parse_inverts_ToString_under_every_culture() =>
        HostileCulture.Run(() => Law.Holds(CalendarDays, day => CalendarDay.Parse(day.ToString(), null) == day));

    [Fact]
    public void Order_is_total() => Law.Holds(CalendarDays, CalendarDays, CalendarDays, (a, b, c) =>
        (a < b) == (b > a) && (a <= b) == !(a > b) && (a == b) == (a >= b && a <= b) && (a.CompareTo(b) == 0) == a.Equals(b)
        && (a == b == (a.GetHashCode() == b.GetHashCode() && !(a < b) && !(b < a))) && !(a < b && b < c && !(a < c)));

    [Fact]
    public void Agrees_with_NodaTime_where_both_have_the_day() => Law.Holds(Days, Days, (a, b) =>
        CalendarDay.From(a).TryToLocalDate(out LocalDate back) && back == a && (CalendarDay.From(a) < CalendarDay.From(b)) == a < b
        && (a.Year is 9999 or < -9000 || CalendarDay.From(a.WithCalendar(CalendarSystem.Julian)) == CalendarDay.From(a)));

    [Fact]
    public void The_default_is_the_first_day_of_the_year_0()
    {
        Assert.Equal("0000-01-01", default(CalendarDay).ToString());
        Assert.Equal(CalendarDay.Of(0, 1, 1), default);
        Assert.False(CalendarDay.Of(10_000, 1, 1).TryToLocalDate(out _));
        Assert.False(CalendarDay.Of(-9999, 12, 31).TryToLocalDate(out _));
        Assert.Throws<ArgumentOutOfRangeException>(() => CalendarDay.Of(CalendarDay.MaxYear + 1, 1, 1));
        Assert.Throws<ArgumentOutOfRangeException>(() => CalendarDay.Of(1900, 2, 29));
    }

    [Theory]
    [InlineData("")]
    [InlineData("2024-1-20")]
    [InlineData("24-01-20")]
    [InlineData("02024-01-20")]
    [InlineData("-0000-01-01")]
    [InlineData("1900-02-29")]
    [InlineData("2024-13-01")]
    [InlineData("2024-01-00")]
    [InlineData("2024/01/20")]
    [InlineData("+2024-01-20")]
    [InlineData("1000000000000000000-01-01")]
    [InlineData("٢٠٢٤-01-20")]
    public void TryParse_refuses(string text)
    {
        Assert.False(CalendarDay.TryParse(text, null, out CalendarDay day));
        Assert.Equal(default, day);
        Assert.EndsWith(".", Assert.Throws<FormatException>(() => CalendarDay.Parse(text, null)).Message, StringComparison.Ordinal);
    }
}
