using System;
using System.Collections.Generic;
using ConflictModel.Time.Writing;

namespace ConflictModel.Time;

/// <summary>A year, a month or a day, written YYYY, YYYY-MM or YYYY-MM-DD, of which any digit may be unspecified (X) and any part
/// uncertain (?), approximate (~) or both (%).</summary>
/// <remarks>
/// <para>The year is -9999 to 9999 of the ISO calendar, where 0000 is 1 BC; there is a day with the digits that are written.</para>
/// <para>An unspecified digit may be any digit that makes a day of the calendar: <c>156X-12-25</c> is one of ten days and
/// <c>XXXX-02-29</c> one of the leap years'. A qualification on the right of a part applies to it and to all on its left; on its left, to
/// it alone. It never changes which days are possible.</para>
/// <para>Equality is of the written structure: <c>2024-02</c> and <c>2024</c> differ, and so do <c>2004~-06</c> and <c>~2004-06</c>, which
/// mean the same (<see cref="EdtfValue.Normalize"/>). There is no order, because dates overlap.</para>
/// <para>Source: EDTF level 0, "Date"; level 1, "Qualification of a date (complete)", "Unspecified digit(s) from the right", "Negative
/// calendar year"; level 2, "Qualification", "Unspecified Digit".</para>
/// </remarks>
/// <example>
/// <code>
/// var date = (EdtfDate)EdtfValue.Parse("156X-12-?25");
/// Console.WriteLine($"{date.Earliest} to {date.Latest}");
/// Console.WriteLine($"{date.Year is null} {date.Month} {date.Digits}");
/// Console.WriteLine(date.QualificationOf(EdtfPrecision.Day));
/// // 1560-12-25 to 1569-12-25
/// // True 12 156X-12-25
/// // Uncertain
/// </code>
/// </example>
public sealed record EdtfDate : EdtfValue
{
    private readonly WrittenDate _date;

    internal EdtfDate(WrittenDate date) => _date = date;

    /// <summary>The year, from -9999 to 9999, or null where a digit of it is unspecified.</summary>
    public int? Year => _date.Year;

    /// <summary>The month, from 1 to 12, or null where it is not written or a digit of it is unspecified.</summary>
    public int? Month => _date.Month;

    /// <summary>The day of the month, from 1, or null where it is not written or a digit of it is unspecified.</summary>
    public int? Day => _date.Day;

    /// <summary>How much is written.</summary>
    public EdtfPrecision Precision => _date.Precision;

    /// <summary>Whether a digit is unspecified.</summary>
    public bool HasUnspecifiedDigits => _date.HasMask;

    /// <summary>The digits as they are written, with X for those that are unspecified, without qualifications: <c>156X-12-25</c>.</summary>
    public string Digits => _date.Unmarked.ToString();

    /// <inheritdoc/>
    public override int Level => _date.Level;

    internal WrittenDate Written => _date;

    /// <summary>A year.</summary>
    /// <param name="year">The year, from -9999 to 9999.</param>
    /// <returns>The date YYYY.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="year"/> is not from -9999 to 9999.</exception>
    public static EdtfDate Of(int year) => new(new WrittenDate(Checked(year), 0, 0));

    /// <summary>A month of a year.</summary>
    /// <param name="year">The year, from -9999 to 9999.</param>
    /// <param name="month">The month, from 1 to 12.</param>
    /// <returns>The date YYYY-MM.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="year"/> is not from -9999 to 9999, or <paramref name="month"/> not
    /// from 1 to 12.</exception>
    public static EdtfDate Of(int year, int month)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(month, 1);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(month, 12);
        return new(new WrittenDate(Checked(year), month, 0));
    }

    /// <summary>A day.</summary>
    /// <param name="year">The year, from -9999 to 9999.</param>
    /// <param name="month">The month, from 1 to 12.</param>
    /// <param name="day">The day of the month, from 1.</param>
    /// <returns>The date YYYY-MM-DD.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="year"/> is not from -9999 to 9999, or there is no such day in
    /// it.</exception>
    public static EdtfDate Of(int year, int month, int day)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(month, 1);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(month, 12);
        ArgumentOutOfRangeException.ThrowIfLessThan(day, 1);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(day, Time.Day.InMonth(Checked(year), month));
        return new(new WrittenDate(year, month, day));
    }

    /// <summary>How sure the source is of a part of the date, whichever way it is written.</summary>
    /// <param name="part">The year, the month or the day.</param>
    /// <returns>The qualification on the left of the part, and those on the right of it and of any part after it, together. That of a
    /// part which is not written is <see cref="EdtfQualification.None"/>.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="part"/> is none of the three.</exception>
    public EdtfQualification QualificationOf(EdtfPrecision part) => part is >= EdtfPrecision.Year and <= EdtfPrecision.Day
        ? _date.QualificationOf((int)part)
        : throw new ArgumentOutOfRangeException(nameof(part), part, "A date has a year, a month and a day.");

    /// <inheritdoc/>
    public override EdtfDate Normalize() => new(_date.Normalize());

    private protected override CalendarDay? First(SeasonPolicy seasons) => _date.First(seasons);

    private protected override CalendarDay? Last(SeasonPolicy seasons) => _date.Last(seasons);

    private protected override bool Includes(CalendarDay day, SeasonPolicy seasons) => _date.Contains(day, seasons);

    private protected override IEnumerable<CalendarDay> Days(SeasonPolicy seasons) => WrittenPart.Of(_date).Days(seasons);

    private protected override string Write() => _date.ToString();

    private static int Checked(int year) => year is >= -9999 and <= 9999
        ? year
        : throw new ArgumentOutOfRangeException(nameof(year), year, "A year of four digits is -9999 to 9999: EdtfYear has the others.");
}
