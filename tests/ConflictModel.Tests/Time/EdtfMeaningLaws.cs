using System;
using System.Collections.Generic;
using System.Linq;
using ConflictModel.Testing;
using ConflictModel.Time;
using NodaTime;
using Xunit;
using static ConflictModel.Testing.Generate;

namespace ConflictModel.Tests.Time;

/// <summary>What EDTF values mean: days, qualifications, and one spelling of each.</summary>
public class EdtfMeaningLaws
{
    [Fact]
    public void Normalize_is_idempotent_and_keeps_the_meaning() => Law.Holds(EdtfValues, CalendarDays, (value, day) =>
    {
        EdtfValue normal = value.Normalize();
        return normal.Normalize() == normal && EdtfValue.Parse(normal.ToString()) == normal && normal.Earliest == value.Earliest
            && normal.Latest == value.Latest && normal.Contains(day) == value.Contains(day) && Qualifications(normal).SequenceEqual(Qualifications(value));
    });

    [Theory]
    [InlineData("2004~-06-11", "~2004-06-11")]
    [InlineData("?2004-?06-?11", "2004-06-11?")]
    [InlineData("2004-06-11%", "2004-06-11%")]
    [InlineData("2004?-06-~11", "?2004-06-~11")]
    [InlineData("2004?-06~", "%2004-~06")]
    [InlineData("?2004~", "2004%")]
    [InlineData("~2001-21", "~2001-21")]
    [InlineData("2001-21?", "2001-21?")]
    [InlineData("2024-X9", "2024-09")]
    [InlineData("2024-X1-31", "2024-01-31")]
    [InlineData("2023-02-2X", "2023-02-2X")]
    [InlineData("2023-06-3X", "2023-06-30")]
    [InlineData("Y17E7", "Y170000000")]
    [InlineData("Y3388E2S3", "Y338800S3")]
    [InlineData("Y12345S5", "Y12345")]
    [InlineData("1950S4", "1950")]
    [InlineData("1950S2", "1950S2")]
    [InlineData("2024-01-20T10:00:00+00", "2024-01-20T10:00:00Z")]
    [InlineData("2024-01-20T10:00:00-05", "2024-01-20T10:00:00-05:00")]
    [InlineData("2004~-06/2005", "~2004-06/2005")]
    [InlineData("[2024,..2023,2022..2022]", null)]
    [InlineData("[..2023,2024,2022..2022,2024]", "[..2023,2022,2024]")]
    [InlineData("{2000,1990..}", "{2000,1990..}")]
    [InlineData("{1668,1667}", "{1667,1668}")]
    public void Normalize_has_one_spelling(string text, string? normal) =>
        Assert.Equal(normal, EdtfValue.TryParse(text, out EdtfValue? value, out _) ? value.Normalize().ToString() : null);

    [Fact]
    public void Marks_move_no_bound() => Law.Holds(EdtfTexts, text =>
        EdtfValue.Parse(string.Concat(text.Where(c => c is not ('?' or '~' or '%')))) is var bare && EdtfValue.Parse(text) is var marked
        && bare.Earliest == marked.Earliest && bare.Latest == marked.Latest);

    [Theory]
    [InlineData("2004-06-11", 0, 0, 0)]
    [InlineData("2004-06-11?", 1, 1, 1)]
    [InlineData("2004-06~-11", 2, 2, 0)]
    [InlineData("2004?-06-~11", 1, 0, 2)]
    [InlineData("?2004-06-11~", 3, 2, 2)]
    [InlineData("2004-%06-11", 0, 3, 0)]
    [InlineData("2001-?09~-09", 2, 3, 0)]
    public void A_mark_on_the_right_is_of_all_before_and_on_the_left_of_one_part(string text, int year, int month, int day)
    {
        var date = (EdtfDate)EdtfValue.Parse(text);
        Assert.Equal(
            ((EdtfQualification)year, (EdtfQualification)month, (EdtfQualification)day),
            (date.QualificationOf(EdtfPrecision.Year), date.QualificationOf(EdtfPrecision.Month), date.QualificationOf(EdtfPrecision.Day)));
        Assert.Throws<ArgumentOutOfRangeException>(() => date.QualificationOf((EdtfPrecision)3));
    }

    [Fact]
    public void A_date_contains_the_days_that_have_its_digits() => Law.Holds(EdtfTexts, text =>
    {
        if (EdtfValue.Parse(text) is not EdtfDate date) return true;
        HashSet<LocalDate> days = [.. NaiveEdtf.DaysIn(text, 2019, 2026).Select(d => new LocalDate(d.Year, d.Month, d.Day))];
        return Enumerable.Range(0, 8 * 365).Select(new LocalDate(2019, 1, 1).PlusDays).All(day => date.Contains(day) == days.Contains(day));
    });

    [Fact]
    public void Candidates_are_the_days_it_contains_in_order() => Law.Holds(EdtfValues, value =>
    {
        if (value.Earliest is null || value.Latest is null) return Assert.Throws<InvalidOperationException>(() => value.Candidates()) is not null;
        CalendarDay[] first = [.. value.Candidates().Take(400)];
        var listed = new HashSet<CalendarDay>(first);
        CalendarDay[] between = [.. Each(first[0], first[^1]).Take(2000)];
        return first[0] == value.Earliest && first.Length > 0 && first.Zip(first.Skip(1)).All(pair => pair.First < pair.Second)
            && between.All(day => value.Contains(day) == listed.Contains(day)) && (first.Length == 400 || first[^1] == value.Latest);
    });

    [Fact]
    public void Bounds_are_contained_and_nothing_is_beyond_them() => Law.Holds(EdtfValues, CalendarDays, (value, day) =>
        (value.Earliest is not CalendarDay first || (value.Contains(first) && (day >= first || !value.Contains(day))))
        && (value.Latest is not CalendarDay last || (value.Contains(last) && (day <= last || !value.Contains(day)))));

    [Theory]
    [InlineData("2001-21", "2001-03-01", "2001-11-30")]
    [InlineData("2001-22", "2001-06-01", "2002-02-28")]
    [InlineData("2001-28", "2001-12-01", "2002-02-28")]
    [InlineData("2003-28", "2003-12-01", "2004-02-29")]
    [InlineData("2001-29", "2001-09-01", "2001-11-30")]
    [InlineData("2001-30", "2001-12-01", "2002-02-28")]
    [InlineData("2001-32", "2001-06-01", "2001-08-31")]
    [InlineData("2001-33", "2001-01-01", "2001-03-31")]
    [InlineData("2001-39", "2001-09-01", "2001-12-31")]
    [InlineData("2001-41", "2001-07-01", "2001-12-31")]
    [InlineData("200X-28", "2000-12-01", "2010-02-28")]
    [InlineData("-XXX0-33", "-9990-01-01", "-0010-03-31")]
    [InlineData("9999-28", "9999-12-01", "10000-02-29")]
    public void A_season_has_the_days_of_its_months(string text, string first, string last)
    {
        EdtfValue season = EdtfValue.Parse(text);
        Assert.Equal((first, last), (season.Earliest.ToString(), season.Latest.ToString()));
    }

    [Theory]
    [InlineData("2001-21", "2001-03-21", "2001-06-20", "2001-09-21", "2001-12-20")]
    [InlineData("2001-24", "2001-12-21", "2002-03-20", "2001-06-21", "2001-09-20")]
    [InlineData("2001-26", "2001-06-21", "2001-09-20", "2001-06-21", "2001-09-20")]
    [InlineData("2001-34", "2001-04-01", "2001-06-30", "2001-04-01", "2001-06-30")]
    public void A_policy_gives_seasons_their_days(string text, string north, string northEnd, string south, string southEnd)
    {
        EdtfValue season = EdtfValue.Parse(text);
        SeasonPolicy northern = SeasonPolicy.Astronomical.InNorth(), southern = SeasonPolicy.Astronomical.InSouth();
        Assert.Equal((north, northEnd), (season.EarliestUnder(northern).ToString(), season.LatestUnder(northern).ToString()));
        Assert.Equal((south, southEnd), (season.EarliestUnder(southern).ToString(), season.LatestUnder(southern).ToString()));
        Assert.Equal(UncertainDate.From(season, northern).Earliest, LocalDateOf(season.EarliestUnder(northern)));
        Assert.NotEqual(northern.ToString(), southern.ToString(), StringComparer.Ordinal);
    }

    [Theory]
    [InlineData("1950S2", "1900-01-01", "1999-12-31")]
    [InlineData("-1950S2", "-1999-01-01", "-1900-12-31")]
    [InlineData("0950S1", "0000-01-01", "0999-12-31")]
    [InlineData("-0950S1", "-0999-01-01", "-0001-12-31")]
    [InlineData("Y171010000S3", "171000000-01-01", "171999999-12-31")]
    [InlineData("Y-17E7", "-170000000-01-01", "-170000000-12-31")]
    [InlineData("Y999999999999999999", "999999999999999999-01-01", "999999999999999999-12-31")]
    [InlineData("-01XX", "-0199-01-01", "-0100-12-31")]
    [InlineData("XXXX-02-29", "0000-02-29", "9996-02-29")]
    [InlineData("-XXXX-02-29", "-9996-02-29", "-0004-02-29")]
    [InlineData("XX00-02-29", "0000-02-29", "9600-02-29")]
    [InlineData("1560-XX-31", "1560-01-31", "1560-12-31")]
    [InlineData("[1000-01-01..4242-04-20]", "1000-01-01", "4242-04-20")]
    public void Bounds_are_exact(string text, string first, string last)
    {
        EdtfValue value = EdtfValue.Parse(text);
        Assert.Equal((first, last), (value.Earliest.ToString(), value.Latest.ToString()));
    }

    [Fact]
    public void Factories_write_what_parsing_reads()
    {
        Assert.Equal(EdtfValue.Parse("Y-12345"), EdtfYear.Of(-12_345));
        Assert.Equal(EdtfValue.Parse("1950S2"), EdtfYear.Of(1950, 2));
        Assert.Equal(EdtfValue.Parse("-2001-34"), EdtfSeason.Of(-2001, 34));
        Assert.Equal(EdtfValue.Parse("2001-34/.."), EdtfInterval.Since(EdtfSeason.Of(2001, 34), EdtfEndKind.Open));
        Assert.Equal(EdtfValue.Parse("/Y12345"), EdtfInterval.Until(EdtfYear.Of(12_345), EdtfEndKind.Unknown));
        Assert.Equal(EdtfValue.Parse("-0044-03-15/2024"), EdtfInterval.Between(EdtfDate.Of(-44, 3, 15), EdtfDate.Of(2024)));
        Assert.Throws<ArgumentException>(() => EdtfInterval.Between(EdtfDate.Of(2024), EdtfDate.Of(2023)));
        Assert.Throws<ArgumentException>(() => EdtfInterval.Since(EdtfValue.Parse("[2024]"), EdtfEndKind.Open));
        Assert.Throws<ArgumentException>(() => EdtfInterval.Since(EdtfDate.Of(2024), EdtfEndKind.Dated));
        Assert.Throws<ArgumentOutOfRangeException>(() => EdtfYear.Of(2024));
        Assert.Throws<ArgumentOutOfRangeException>(() => EdtfYear.Of(2024, 5));
        Assert.Throws<ArgumentOutOfRangeException>(() => EdtfYear.Of(long.MinValue));
        Assert.Throws<ArgumentOutOfRangeException>(() => EdtfSeason.Of(2024, 42));
        Assert.Throws<ArgumentOutOfRangeException>(() => EdtfDate.Of(-10_000));
        Assert.Throws<ArgumentOutOfRangeException>(() => EdtfDate.Of(1900, 2, 29));
    }

    private static LocalDate? LocalDateOf(CalendarDay? day) => day!.Value.TryToLocalDate(out LocalDate date) ? date : null;

    private static IEnumerable<CalendarDay> Each(CalendarDay first, CalendarDay last)
    {
        for (CalendarDay day = first; day < last; day = NextOf(day)) yield return day;
        yield return last;
    }

    private static CalendarDay NextOf(CalendarDay day)
    {
        try
        {
            return CalendarDay.Of(day.Year, day.Month, day.Day + 1);
        }
        catch (ArgumentOutOfRangeException)
        {
            return day.Month < 12 ? CalendarDay.Of(day.Year, day.Month + 1, 1) : CalendarDay.Of(day.Year + 1, 1, 1);
        }
    }

    private static IEnumerable<EdtfQualification> Qualifications(EdtfValue? value) => value switch
    {
        EdtfDate date => [date.QualificationOf(EdtfPrecision.Year), date.QualificationOf(EdtfPrecision.Month), date.QualificationOf(EdtfPrecision.Day)],
        EdtfYear { SignificantDigits: null, Year: >= -9999 and <= 9999 } year => [year.Qualification, EdtfQualification.None, EdtfQualification.None],
        EdtfYear { SignificantDigits: int digits, Year: >= -9999 and <= 9999 } year when digits == 4 => [year.Qualification, EdtfQualification.None, EdtfQualification.None],
        EdtfYear year => [year.Qualification],
        EdtfSeason season => [season.YearQualification, season.SeasonQualification],
        EdtfInterval interval => Qualifications(interval.Start).Concat(Qualifications(interval.End)),
        _ => [],
    };
}
