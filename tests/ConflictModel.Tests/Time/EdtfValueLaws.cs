using System;
using System.Globalization;
using System.Linq;
using System.Numerics;
using ConflictModel.Testing;
using ConflictModel.Time;
using NodaTime;
using Xunit;
using static ConflictModel.Testing.Generate;

namespace ConflictModel.Tests.Time;

public class EdtfValueLaws
{
    [Fact]
    public void ToString_gives_the_text_back() => Law.Holds(EdtfTexts, text => EdtfValue.Parse(text).ToString() == text);

    [Fact]
    public void Equality_is_of_the_text() => Law.Holds(EdtfValues, EdtfValues, (a, b) =>
        (a == b) == (a.ToString() == b.ToString()) && EdtfValue.Parse(a.ToString()) == a
        && EdtfValue.Parse(a.ToString()).GetHashCode() == a.GetHashCode());

    [Fact]
    public void Json_round_trips() => Law.Holds(EdtfValues, TimeJson.RoundTrips);

    [Fact]
    public void TryParse_agrees_with_a_naive_reader() => Law.Holds(NearlyEdtfTexts, text => Agrees(text));

    [Fact]
    public void TryParse_agrees_with_a_naive_reader_on_what_is_valid() =>
        Law.Holds(EdtfTexts, text => NaiveEdtf.IsValid(text) && Agrees(text));

    [Fact]
    public void TryParse_agrees_with_a_naive_reader_on_every_short_text()
    {
        char[] alphabet = [.. "02X-?YS/"];
        char[] text = new char[5];
        for (int length = 0; length <= text.Length; length++)
        {
            for (long n = 0; n < (long)Math.Pow(alphabet.Length, length); n++)
            {
                long rest = n;
                for (int i = 0; i < length; i++, rest /= alphabet.Length) text[i] = alphabet[rest % alphabet.Length];
                if (!EdtfValue.TryParse(text.AsSpan(0, length), out _, out _) && !MayBeValid(text.AsSpan(0, length))) continue;
                string candidate = new(text, 0, length);
                Assert.True(Agrees(candidate), candidate);
            }
        }

        // No text of five characters is shorter than a year with something beside it.
        static bool MayBeValid(ReadOnlySpan<char> text) => text.Length >= 4;
    }

    [Fact]
    public void TryParse_agrees_with_a_naive_reader_on_every_mask()
    {
        string[] years = ["2023", "2024", "1900", "19XX", "20X1", "1X00", "X100", "-000X", "0000", "-0004"];
        string[] parts = [.. from tens in "0123X" from units in "0129X" select $"{tens}{units}"];
        foreach (string text in from year in years from month in parts from day in parts.Append("") select day == "" ? $"{year}-{month}" : $"{year}-{month}-{day}")
            Assert.True(Agrees(text), text);
    }

    [Fact]
    public void TryParse_says_where_and_why() => Law.Holds(NearlyEdtfTexts, text =>
        EdtfValue.TryParse(text, out EdtfValue? value, out EdtfError error)
            ? error == default && value is not null
            : value is null && error.Code != EdtfErrorCode.None && error.Position >= 0 && error.Position <= text.Length
                && error.Message.EndsWith('.'));

    [Fact]
    public void Parse_throws_what_it_documents() => Law.Holds(NearlyEdtfTexts, text =>
        EdtfValue.TryParse(text, out _, out EdtfError error)
        || Assert.Throws<FormatException>(() => EdtfValue.Parse(text)).Message == error.Message);

    [Fact]
    public void Text_does_not_depend_on_culture() => HostileCulture.Run(() =>
    {
        Law.Holds(EdtfTexts, text => EdtfValue.Parse(text).ToString() == text);
    });

    [Theory]
    [InlineData("", EdtfErrorCode.Empty, 0)]
    [InlineData("-0000", EdtfErrorCode.YearOutOfRange, 0)]
    [InlineData("2023/-0000", EdtfErrorCode.YearOutOfRange, 5)]
    [InlineData("-00001", EdtfErrorCode.UnexpectedCharacter, 5)]
    [InlineData("Y17e7", EdtfErrorCode.UnexpectedCharacter, 3)]
    [InlineData("Y1.7E7", EdtfErrorCode.UnexpectedCharacter, 2)]
    [InlineData("-~2004", EdtfErrorCode.UnexpectedCharacter, 1)]
    [InlineData("1900-02-29", EdtfErrorCode.DayOutOfRange, 8)]
    [InlineData("2024-01-00", EdtfErrorCode.DayOutOfRange, 8)]
    [InlineData("2024-00", EdtfErrorCode.MonthOutOfRange, 5)]
    [InlineData("2024-13", EdtfErrorCode.MonthOutOfRange, 5)]
    [InlineData("2024-42", EdtfErrorCode.MonthOutOfRange, 5)]
    [InlineData("2024-01-20T24:00:01", EdtfErrorCode.TimeOutOfRange, 11)]
    [InlineData("2024-01-20T23:59:60", EdtfErrorCode.TimeOutOfRange, 11)]
    [InlineData("2024-01-20T10:00:00+14:01", EdtfErrorCode.OffsetOutOfRange, 19)]
    [InlineData("2024-01-20T10:00:00-00:00", EdtfErrorCode.OffsetOutOfRange, 19)]
    [InlineData("2024-01-20t10:00:00", EdtfErrorCode.UnexpectedCharacter, 10)]
    [InlineData("2024-01T10:00:00", EdtfErrorCode.UnexpectedCharacter, 7)]
    [InlineData("2024-01-20T10:00", EdtfErrorCode.UnexpectedEnd, 16)]
    [InlineData(" 2024", EdtfErrorCode.UnexpectedCharacter, 0)]
    [InlineData("2024 ", EdtfErrorCode.UnexpectedCharacter, 4)]
    [InlineData("２０２４", EdtfErrorCode.UnexpectedCharacter, 0)]
    [InlineData("20240120", EdtfErrorCode.UnexpectedCharacter, 4)]
    [InlineData("2024-1-20", EdtfErrorCode.UnexpectedCharacter, 6)]
    [InlineData("2024-", EdtfErrorCode.UnexpectedEnd, 5)]
    [InlineData("2024-02/2024-01", EdtfErrorCode.EndBeforeStart, 8)]
    [InlineData("2023/2024-01-01T00:00:00", EdtfErrorCode.UnexpectedCharacter, 15)]
    [InlineData("[2024..2023]", EdtfErrorCode.EndBeforeStart, 1)]
    [InlineData("[2023,..2024]", EdtfErrorCode.UnexpectedCharacter, 6)]
    [InlineData("[2023..,2024]", EdtfErrorCode.UnexpectedCharacter, 7)]
    [InlineData("[]", EdtfErrorCode.UnexpectedCharacter, 1)]
    [InlineData("[..]", EdtfErrorCode.UnexpectedCharacter, 3)]
    [InlineData("[2023, 2024]", EdtfErrorCode.UnexpectedCharacter, 6)]
    [InlineData("[2023", EdtfErrorCode.UnexpectedEnd, 5)]
    [InlineData("?", EdtfErrorCode.UnexpectedEnd, 1)]
    [InlineData("2004??", EdtfErrorCode.UnexpectedCharacter, 5)]
    [InlineData("2004?~", EdtfErrorCode.UnexpectedCharacter, 5)]
    [InlineData("199u", EdtfErrorCode.UnexpectedCharacter, 3)]
    [InlineData("2001-2X", EdtfErrorCode.MonthOutOfRange, 5)]
    [InlineData("2001-XX-00", EdtfErrorCode.DayOutOfRange, 8)]
    [InlineData("2001-02-3X", EdtfErrorCode.DayOutOfRange, 8)]
    [InlineData("19X1-02-29", EdtfErrorCode.DayOutOfRange, 8)]
    [InlineData("190X-?02-~30", EdtfErrorCode.DayOutOfRange, 10)]
    [InlineData("2001-21-05", EdtfErrorCode.UnexpectedCharacter, 7)]
    [InlineData("Y2000", EdtfErrorCode.YearOutOfRange, 1)]
    [InlineData("Y012345", EdtfErrorCode.YearOutOfRange, 1)]
    [InlineData("Y-9999", EdtfErrorCode.YearOutOfRange, 1)]
    [InlineData("Y12E0", EdtfErrorCode.YearOutOfRange, 4)]
    [InlineData("Y1E999999999", EdtfErrorCode.YearOutOfRange, 1)]
    [InlineData("Y1E18", EdtfErrorCode.YearOutOfRange, 1)]
    [InlineData("Y1234567890123456789", EdtfErrorCode.YearOutOfRange, 1)]
    [InlineData("Y12345S6", EdtfErrorCode.SignificantDigitsOutOfRange, 7)]
    [InlineData("1950S0", EdtfErrorCode.SignificantDigitsOutOfRange, 5)]
    [InlineData("1950S5", EdtfErrorCode.SignificantDigitsOutOfRange, 5)]
    [InlineData("19XXS2", EdtfErrorCode.UnexpectedCharacter, 0)]
    [InlineData("Y-", EdtfErrorCode.UnexpectedEnd, 2)]
    [InlineData("Y12345-01", EdtfErrorCode.UnexpectedCharacter, 6)]
    [InlineData("/", EdtfErrorCode.NoDate, 0)]
    [InlineData("../..", EdtfErrorCode.NoDate, 2)]
    [InlineData("2023/2024/2025", EdtfErrorCode.UnexpectedCharacter, 9)]
    [InlineData("2018-21/2017-01-01", EdtfErrorCode.EndBeforeStart, 8)]
    [InlineData("2024-XX-31/2024-01-30", EdtfErrorCode.EndBeforeStart, 11)]
    [InlineData("{2023,2024]", EdtfErrorCode.UnexpectedCharacter, 10)]
    [InlineData("2004-06-11?T10:00:00", EdtfErrorCode.UnexpectedCharacter, 11)]
    [InlineData("unknown/2004", EdtfErrorCode.UnexpectedCharacter, 0)]
    public void TryParse_refuses(string text, EdtfErrorCode code, int position)
    {
        Assert.False(EdtfValue.TryParse(text, out _, out EdtfError error));
        Assert.Equal((code, position), (error.Code, error.Position));
    }

    [Fact]
    public void Bounds_are_those_of_the_calendar_in_every_month_of_every_year()
    {
        for (int year = 0; year <= 9999; year++)
        {
            for (int month = 1; month <= 12; month++)
            {
                EdtfValue date = EdtfValue.Parse(string.Create(CultureInfo.InvariantCulture, $"{year:D4}-{month:D2}"));
                DateInterval days = new YearMonth(year, month).ToDateInterval();
                Assert.Equal((CalendarDay.From(days.Start), CalendarDay.From(days.End)), (date.Earliest, date.Latest));
            }
        }
    }

    [Fact]
    public void The_end_of_the_day_is_a_time() => Assert.Equal(24, ((EdtfDateTime)EdtfValue.Parse("2024-01-20T24:00:00Z")).Hour);

    [Fact]
    public void An_offset_does_not_move_a_bound() => Law.Holds(EdtfValues, value => value is not EdtfDateTime dateTime
        || (dateTime.Earliest == dateTime.Date.Earliest && dateTime.Latest == dateTime.Date.Latest));

    [Theory]
    [InlineData("7")]
    [InlineData("true")]
    [InlineData("{}")]
    [InlineData("[\"2024\"]")]
    [InlineData("\"2023-02-30\"")]
    [InlineData("\"\\ud800\"")]
    public void Json_refuses_with_a_reason(string json) => Assert.False(string.IsNullOrEmpty(TimeJson.Refusal<EdtfValue>(json)));

    [Fact]
    public void Json_never_throws_anything_else() => Law.Holds(NearlyEdtfTexts, text =>
        (TimeJson.Refusal<EdtfValue>(TimeJson.Quote(text)) is null) == EdtfValue.TryParse(TimeJson.Sent(text), out _, out _));

    private static bool Agrees(string text)
    {
        bool read = EdtfValue.TryParse(text, out EdtfValue? value, out _);
        return read
            ? NaiveEdtf.Bounds(text) == (Number(value!.Earliest), Number(value.Latest)) && NaiveEdtf.Level(text) == value.Level
            : !NaiveEdtf.IsValid(text);
    }

    private static BigInteger? Number(CalendarDay? day) => day is { } d ? ((BigInteger)d.Year * 10_000) + (d.Month * 100) + d.Day : null;
}
