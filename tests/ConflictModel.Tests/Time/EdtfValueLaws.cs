using System;
using System.Globalization;
using System.Linq;
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
    [InlineData("2004-06~", EdtfErrorCode.NotSupported, 7)]
    [InlineData("?2004", EdtfErrorCode.NotSupported, 0)]
    [InlineData("199X", EdtfErrorCode.NotSupported, 3)]
    [InlineData("2001-XX", EdtfErrorCode.NotSupported, 5)]
    [InlineData("2001-21", EdtfErrorCode.NotSupported, 5)]
    [InlineData("2001-41", EdtfErrorCode.NotSupported, 5)]
    [InlineData("-1985", EdtfErrorCode.NotSupported, 0)]
    [InlineData("Y170000002", EdtfErrorCode.NotSupported, 0)]
    [InlineData("Y-17E7", EdtfErrorCode.NotSupported, 0)]
    [InlineData("1950S2", EdtfErrorCode.NotSupported, 4)]
    [InlineData("2023/..", EdtfErrorCode.NotSupported, 5)]
    [InlineData("2023/", EdtfErrorCode.NotSupported, 5)]
    [InlineData("../2023", EdtfErrorCode.NotSupported, 0)]
    [InlineData("/2023", EdtfErrorCode.NotSupported, 0)]
    [InlineData("{2023,2024}", EdtfErrorCode.NotSupported, 0)]
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
                Assert.Equal((days.Start, days.End), (date.Earliest, date.Latest));
            }
        }
    }

    [Fact]
    public void The_end_of_the_day_is_a_time() => Assert.Equal(24, ((EdtfDateTime)EdtfValue.Parse("2024-01-20T24:00:00Z")).Hour);

    [Fact]
    public void An_offset_does_not_move_a_bound() => Law.Holds(EdtfValues, value => value is not EdtfDateTime dateTime
        || (dateTime.Earliest == dateTime.Date.Earliest && dateTime.Latest == dateTime.Date.Latest));

    [Fact]
    public void Huge_texts_are_read_in_time()
    {
        Assert.False(EdtfValue.TryParse(new string('9', 10_000_000), out _, out _));
        string set = $"[{string.Join(',', Enumerable.Repeat("2024-01-20", 200_000))}]";
        Assert.Equal(set, EdtfValue.Parse(set).ToString());
    }

    [Fact]
    public void A_date_allocates_nothing_but_itself()
    {
        bool read = EdtfValue.TryParse("2024-01-20", out _, out _);
        long before = GC.GetAllocatedBytesForCurrentThread();
        for (int i = 0; i < 1000; i++) read &= EdtfValue.TryParse("2024-01-20", out _, out _);
        Assert.True(read);
        Assert.InRange(GC.GetAllocatedBytesForCurrentThread() - before, 1, 1000 * 40);
    }

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
        return read ? NaiveEdtf.Bounds(text) == (Number(value!.Earliest), Number(value.Latest)) : !NaiveEdtf.IsValid(text);
    }

    private static int? Number(LocalDate? date) => date is { } d ? (d.Year * 10000) + (d.Month * 100) + d.Day : null;
}
