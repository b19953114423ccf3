using System;
using ConflictModel.Testing;
using ConflictModel.Time;
using NodaTime;
using Xunit;
using static ConflictModel.Testing.Generate;

namespace ConflictModel.Tests.Time;

/// <summary>Days as UCDP, ACLED and GTD code them, each way, and what is lost on the way.</summary>
public class DateCodeLaws
{
    [Fact]
    public void The_outcome_tells_what_reading_the_code_back_changes() => Law.Holds(UncertainDates, date =>
        Tells(date, UcdpDate.Code(date), code => code.Date) && Tells(date, AcledDate.Code(date), code => code.Date)
        && Tells(date, GtdDate.Code(date), code => code.Date));

    [Fact]
    public void Ucdp_and_gtd_never_lose_a_possible_day() => Law.Holds(UncertainDates, date =>
        (UcdpDate.Code(date).Code is not { } ucdp || date.IsSubsetOf(ucdp.Date)) && (GtdDate.Code(date).Code is not { } gtd || date.IsSubsetOf(gtd.Date)));

    [Fact]
    public void Coding_what_a_code_says_loses_nothing_in_ucdp_and_gtd() => Law.Holds(UncertainDates, date =>
        (UcdpDate.Code(date).Code is not { } ucdp || UcdpDate.Code(ucdp.Date) is { Outcome: DateCodingOutcome.Exact } again && again.Code == ucdp)
        && (GtdDate.Code(date).Code is not { } gtd || GtdDate.Code(gtd.Date) is { Outcome: DateCodingOutcome.Exact, Code: { } code } && code.Date == gtd.Date));

    [Fact]
    public void One_day_is_kept_by_all() => Law.Holds(Days, day =>
        UncertainDate.Exactly(day) is var date
        && UcdpDate.Code(date).Code == new UcdpDate(day, day, 1)
        && AcledDate.Code(date).Code == new AcledDate(day, 1)
        && GtdDate.Code(date).Code == new GtdDate(day.Year, day.Month, day.Day));

    [Theory]
    [InlineData("[2021-07-05..2021-07-10]", 2)]
    [InlineData("[2021-07-05..2021-07-11]", 3)]
    [InlineData("[2021-07-05..2021-07-12]", 4)]
    [InlineData("[2021-07-05..2021-08-03]", 4)]
    [InlineData("[2021-07-05..2021-08-04]", 5)]
    [InlineData("2021-07", 4)]
    [InlineData("2021-02", 4)]
    [InlineData("2021", 5)]
    [InlineData("[2021-07-05..2022-07-04]", 5)]
    public void Ucdp_precision_is_that_of_the_codebook(string date, int precision) =>
        Assert.Equal(precision, UcdpDate.Code(UncertainDate.Parse(date)).Code!.DatePrecision);

    [Theory]
    [InlineData("2021-07-05", "2021-07-05 1", DateCodingOutcome.Exact)]
    [InlineData("[2021-07-05..2021-07-06]", "2021-07-06 2", DateCodingOutcome.Widened)]
    [InlineData("[2021-07-05..2021-07-11]", "2021-07-08 2", DateCodingOutcome.Widened)]
    [InlineData("2021-07", "2021-07-15 3", DateCodingOutcome.Exact)]
    [InlineData("[2021-07-01..2021-07-10]", "2021-07-01 3", DateCodingOutcome.Widened)]
    [InlineData("[2021-07-22..2021-07-31]", "2021-07-31 3", DateCodingOutcome.Widened)]
    [InlineData("[2021-07-08..2021-07-24]", "2021-07-15 3", DateCodingOutcome.Widened)]
    [InlineData("[2021-06-20..2021-07-07]", "2021-06-29 3", DateCodingOutcome.Shifted)]
    public void Acled_takes_the_middle_of_the_period(string date, string code, DateCodingOutcome outcome)
    {
        CodedDate<AcledDate> coded = AcledDate.Code(UncertainDate.Parse(date));
        Assert.Equal((code, outcome), (coded.Code!.ToString(), coded.Outcome));
    }

    [Fact]
    public void What_has_no_code_says_why()
    {
        Assert.Equal(DateCodingOutcome.NothingKnown, UcdpDate.Code(UncertainDate.Unknown).Outcome);
        Assert.Equal(DateCodingOutcome.Impossible, AcledDate.Code(UncertainDate.Impossible).Outcome);
        Assert.Equal(DateCodingOutcome.Open, GtdDate.Code(UncertainDate.NotBefore(new(2021, 7, 5))).Outcome);
        Assert.Equal(DateCodingOutcome.TooLong, AcledDate.Code(UncertainDate.InYear(2021)).Outcome);
        Assert.Equal(DateCodingOutcome.TooLong, UcdpDate.Code(UncertainDate.Parse("[2021-07-05..2022-07-05]")).Outcome);
        Assert.Equal(DateCodingOutcome.TooLong, GtdDate.Code(UncertainDate.Parse("[2021-12-31..2022-01-01]")).Outcome);
    }

    [Fact]
    public void Gtd_keeps_in_words_what_the_numbers_cannot_say()
    {
        Assert.Equal("2021-7-0 (5 or 6 July 2021)", GtdDate.Code(UncertainDate.Parse("[2021-07-05,2021-07-06]")).Code!.ToString());
        Assert.Null(GtdDate.Code(UncertainDate.Parse("2021-07")).Code!.Approximate);
    }

    [Fact]
    public void A_code_rejects_what_the_codebook_does_not_have()
    {
        var day = new LocalDate(2021, 7, 5);
        Assert.Throws<ArgumentOutOfRangeException>("datePrecision", () => new UcdpDate(day, day, 0));
        Assert.Throws<ArgumentOutOfRangeException>("datePrecision", () => new UcdpDate(day, day, 6));
        Assert.Throws<ArgumentException>("dateEnd", () => new UcdpDate(day, day.PlusDays(-1), 1));
        Assert.Throws<ArgumentOutOfRangeException>("timePrecision", () => new AcledDate(day, 4));
        Assert.Throws<ArgumentOutOfRangeException>("month", () => new GtdDate(2021, 13, 0));
        Assert.Throws<ArgumentOutOfRangeException>("day", () => new GtdDate(2021, 2, 29));
        Assert.Throws<ArgumentOutOfRangeException>("day", () => new GtdDate(2021, 2, -1));
        Assert.Throws<ArgumentException>("day", () => new GtdDate(2021, 0, 1));
    }

    private static bool Tells<TCode>(UncertainDate said, CodedDate<TCode> coded, Func<TCode, UncertainDate> read)
        where TCode : class, IEquatable<TCode>
    {
        if (coded.Code is not { } code) return coded.Outcome is not (>= DateCodingOutcome.Exact and <= DateCodingOutcome.Shifted);
        return coded.Outcome == (said.IsSubsetOf(read(code)), read(code).IsSubsetOf(said)) switch
        {
            (true, true) => DateCodingOutcome.Exact,
            (true, false) => DateCodingOutcome.Widened,
            (false, true) => DateCodingOutcome.Narrowed,
            _ => DateCodingOutcome.Shifted,
        };
    }
}
