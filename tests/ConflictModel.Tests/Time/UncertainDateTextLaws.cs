using System;
using System.Linq;
using ConflictModel.Testing;
using ConflictModel.Time;
using NodaTime;
using Xunit;
using static ConflictModel.Testing.Generate;

namespace ConflictModel.Tests.Time;

public class UncertainDateTextLaws
{
    [Fact]
    public void Parse_inverts_ToString() => Law.Holds(UncertainDates, a => UncertainDate.Parse(a.ToString()) == a);

    [Fact]
    public void Parse_inverts_ToString_under_every_culture() =>
        HostileCulture.Run(() => Law.Holds(UncertainDates, a => UncertainDate.Parse(a.ToString()) == a && !a.Describe().Any(c => c > '~')));

    [Fact]
    public void ToString_is_canonical() => Law.Holds(UncertainDates, UncertainDates, (a, b) => (a == b) == (a.ToString() == b.ToString()));

    [Fact]
    public void ToString_is_EDTF_for_what_EDTF_can_write() => Law.Holds(UncertainDates, a =>
        EdtfValue.TryParse(a.ToString(), out EdtfValue? written, out _)
            ? UncertainDate.From(written) == a && written.Earliest == Day(a.Earliest) && written.Latest == Day(a.Latest)
            : a.IsUnknown || a.IsImpossible);

    [Fact]
    public void Json_round_trips() => Law.Holds(UncertainDates, TimeJson.RoundTrips);

    [Fact]
    public void Parse_reads_every_EDTF_date_and_set_as_From_does() => Law.Holds(EdtfValues, written =>
        UncertainDate.TryParse(written.ToString(), out UncertainDate date, out EdtfError error)
            ? written is not (EdtfDateTime or EdtfInterval) && date == UncertainDate.From(written)
            : error.Code == (IsOneDay(written) && written is not EdtfDateTime ? Uncountable(written) : EdtfErrorCode.WrongKind));

    [Fact]
    public void From_what_is_not_one_day_is_misuse() => Law.Holds(EdtfValues, written =>
        !IsOneDay(written) || Uncountable(written) != EdtfErrorCode.None
            ? Assert.Throws<ArgumentException>(() => UncertainDate.From(written)) is not null
            : UncertainDate.From(written) is var date && Day(date.Earliest) == written.Earliest && Day(date.Latest) == written.Latest);

    [Fact]
    public void From_contains_the_days_that_are_written() => Law.Holds(EdtfValues, Days, (written, day) =>
        !IsOneDay(written) || Uncountable(written) != EdtfErrorCode.None
        || UncertainDate.From(written).Contains(day) == written.Contains(day));

    [Fact]
    public void TryParse_never_throws_and_explains() => Law.Holds(NearlyEdtfTexts, text =>
        UncertainDate.TryParse(text, out UncertainDate date, out EdtfError error)
            ? error == default && UncertainDate.Parse(date.ToString()) == date
            : error.Code != EdtfErrorCode.None && error.Position <= text.Length && error.Message.EndsWith('.') && date == default);

    [Theory]
    [InlineData("2024-01-20", "2024-01-20")]
    [InlineData("[2024-01-01..2024-01-31]", "2024-01")]
    [InlineData("[2024-01..2024-12]", "2024")]
    [InlineData("[2024-01-23,2024-01-20,2024-01-21..2024-01-22]", "[2024-01-20..2024-01-23]")]
    [InlineData("[2024-01-20,2024-01-22..2024-01-25]", "[2024-01-20,2024-01-22..2024-01-25]")]
    [InlineData("[..2019-11-09]", "[..2019-11-09]")]
    [InlineData("[2024-01-20..]", "[2024-01-20..]")]
    [InlineData("[..2019,2018..]", "unknown")]
    [InlineData("unknown", "unknown")]
    [InlineData("impossible", "impossible")]
    public void ToString_has_one_spelling(string text, string canonical) => Assert.Equal(canonical, UncertainDate.Parse(text).ToString());

    [Theory]
    [InlineData("2024-01-20", "20 January 2024")]
    [InlineData("2024-01", "an unspecified day in January 2024")]
    [InlineData("2024", "an unspecified day in 2024")]
    [InlineData("[2021-07-05,2021-07-06]", "5 or 6 July 2021")]
    [InlineData("[2021-07-05..2021-07-08]", "a day from 5 to 8 July 2021")]
    [InlineData("[2023-12-30..2024-01-02]", "a day from 30 December 2023 to 2 January 2024")]
    [InlineData("[2024-01-30..2024-02-02]", "a day from 30 January to 2 February 2024")]
    [InlineData("[..2019-11-09]", "on or before 9 November 2019")]
    [InlineData("[2024-01-20..]", "on or after 20 January 2024")]
    [InlineData("[2024-01-20,2024-01-22..2024-01-25]", "20 January 2024, or a day from 22 to 25 January 2024")]
    [InlineData("[2020,2022,2024,2026,2028]", "one of 1828 days: a day from 1 January 2020 to 31 December 2028, with gaps")]
    [InlineData("unknown", "an unknown day")]
    [InlineData("impossible", "no possible day")]
    public void Describe_says_no_more_than_is_known(string text, string words) => Assert.Equal(words, UncertainDate.Parse(text).Describe());

    [Theory]
    [InlineData("Unknown", EdtfErrorCode.UnexpectedCharacter)]
    [InlineData("2023-10-17/2024-01-29", EdtfErrorCode.WrongKind)]
    [InlineData("2024-01-20T10:00:00Z", EdtfErrorCode.WrongKind)]
    [InlineData("{2024-01-20}", EdtfErrorCode.WrongKind)]
    [InlineData("../2024", EdtfErrorCode.WrongKind)]
    [InlineData("Y17E7", EdtfErrorCode.YearOutOfRange)]
    [InlineData("-999X", EdtfErrorCode.YearOutOfRange)]
    [InlineData("[XXXX-01-11,XXXX-02-11]", EdtfErrorCode.TooManyRuns)]
    [InlineData("[2024-01-20", EdtfErrorCode.UnexpectedEnd)]
    [InlineData("", EdtfErrorCode.Empty)]
    public void TryParse_refuses(string text, EdtfErrorCode code)
    {
        Assert.False(UncertainDate.TryParse(text, out _, out EdtfError error));
        Assert.Equal(code, error.Code);
        Assert.Equal(error.Message, Assert.Throws<FormatException>(() => UncertainDate.Parse(text)).Message);
        Assert.StartsWith(error.Message, TimeJson.Refusal<UncertainDate>(TimeJson.Quote(text)), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("null")]
    [InlineData("20240120")]
    [InlineData("[]")]
    public void Json_refuses_other_tokens_with_a_reason(string json) =>
        Assert.Contains("A date is a string", TimeJson.Refusal<UncertainDate>(json), StringComparison.Ordinal);

    [Fact]
    public void Parse_of_a_day_allocates_nothing()
    {
        bool read = true;
        Assert.Equal(0, Cost.Bytes(() => read &= UncertainDate.TryParse("2024-01-20", out _, out _)));
        Assert.True(read);
    }

    [Fact]
    public void Generic_parsing_agrees() =>
        Assert.Equal(UncertainDate.Exactly(new LocalDate(2024, 1, 20)), Generic<UncertainDate>("2024-01-20"));

    private static bool IsOneDay(EdtfValue written) => written is not (EdtfInterval or EdtfSet { Kind: EdtfSetKind.AllOf });

    // Why a written day is not held: a bound beyond the years of NodaTime, in a set also behind an open end, or too many gaps in a set,
    // which is taken from what the parser says.
    private static EdtfErrorCode Uncountable(EdtfValue written)
    {
        if (written is not EdtfSet set) return In(written.Earliest) && In(written.Latest) ? EdtfErrorCode.None : EdtfErrorCode.YearOutOfRange;
        if (!set.Members.All(m => (m.Start is null || In(m.Start.Earliest)) && (m.End is null || In(m.End.Latest)))) return EdtfErrorCode.YearOutOfRange;
        return UncertainDate.TryParse(written.ToString(), out _, out EdtfError error) ? EdtfErrorCode.None
            : set.Members.Count > 1 && set.Members.Any(m => m.Start is EdtfDate { HasUnspecifiedDigits: true }) ? error.Code
            : EdtfErrorCode.None;

        static bool In(CalendarDay? day) => day is { Year: >= -9998 and <= 9999 };
    }

    private static CalendarDay? Day(LocalDate? date) => date is LocalDate day ? CalendarDay.From(day) : null;

    private static T Generic<T>(string text)
        where T : ISpanParsable<T> =>
        T.Parse(text, null).Equals(T.Parse(text.AsSpan(), null)) ? T.Parse(text, null) : throw new FormatException(text);
}
