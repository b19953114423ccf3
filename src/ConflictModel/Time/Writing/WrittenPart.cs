using System;
using System.Collections.Generic;
using System.Runtime.InteropServices;

namespace ConflictModel.Time.Writing;

/// <summary>What stands at an end of an interval or in a set: nothing known, nothing at all (..), a date or season, or a long year.</summary>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct WrittenPart(EdtfEndKind Kind, WrittenDate Date, WrittenYear Year)
{
    public static WrittenPart Open { get; } = new(EdtfEndKind.Open, default, default);

    public bool IsDated => Kind == EdtfEndKind.Dated;

    // Only a year that is not a date has a significand: 0000S2 has digits.
    public bool IsYear => Year != default;

    public int Level => !IsDated ? 1 : IsYear ? Year.Level : Date.Level;

    public static WrittenPart Of(WrittenDate date) => new(EdtfEndKind.Dated, date, default);

    public static WrittenPart Of(WrittenYear year) => new(EdtfEndKind.Dated, default, year);

    public CalendarDay? First(SeasonPolicy seasons) => !IsDated ? null : IsYear ? Year.First : Date.First(seasons);

    public CalendarDay? Last(SeasonPolicy seasons) => !IsDated ? null : IsYear ? Year.Last : Date.Last(seasons);

    public bool Contains(CalendarDay day, SeasonPolicy seasons) =>
        IsYear ? Year.First <= day && day <= Year.Last : Date.Contains(day, seasons);

    /// <summary>The days that a date can mean, in order, one at a time.</summary>
    public IEnumerable<CalendarDay> Days(SeasonPolicy seasons)
    {
        if (!IsYear && Date is { HasMask: true, IsSeason: false }) return Date.Mask.Each();
        return IsYear || !Date.HasMask ? Each(First(seasons)!.Value, Last(seasons)!.Value) : Seasons(Date, seasons);
    }

    /// <summary>The days from a first to a last, one at a time.</summary>
    public static IEnumerable<CalendarDay> Each(CalendarDay first, CalendarDay last)
    {
        CalendarDay day = first;
        for (; day < last; day = day.Next()) yield return day;
        yield return last;
    }

    // No season reaches the same season of the next year.
    private static IEnumerable<CalendarDay> Seasons(WrittenDate date, SeasonPolicy seasons)
    {
        int code = WrittenDate.Known(date.MonthDigits);
        foreach (int year in DayMask.OfYears(date).EachYear())
        {
            foreach (CalendarDay day in Each(seasons.First(year, code), seasons.Last(year, code))) yield return day;
        }
    }

    /// <summary>Whether there is a reading in which this is not after another.</summary>
    public bool CanPrecede(WrittenPart other) =>
        First(SeasonPolicy.Default) is not CalendarDay first || other.Last(SeasonPolicy.Default) is not CalendarDay last || first <= last;

    /// <summary>The value, or null where there is no date.</summary>
    public EdtfValue? ToValue() => !IsDated ? null : IsYear ? new EdtfYear(Year) : Date.IsSeason ? new EdtfSeason(Date) : new EdtfDate(Date);

    /// <summary>The one spelling of what it says.</summary>
    public WrittenPart Normalize() => !IsDated ? this : !IsYear ? Of(Date.Normalize()) : Year.Normalize();

    /// <summary>Writes the text and gives its length.</summary>
    public int Write(Span<char> text)
    {
        if (IsDated) return IsYear ? Year.Write(text) : Date.Write(text);
        if (Kind == EdtfEndKind.Unknown) return 0;
        "..".CopyTo(text);
        return 2;
    }

    public override string ToString()
    {
        Span<char> text = stackalloc char[WrittenYear.MostCharacters];
        return new string(text[..Write(text)]);
    }
}
