using System;
using NodaTime;

namespace ConflictModel.Time;

/// <summary>A year, a month or a day, written YYYY, YYYY-MM or YYYY-MM-DD.</summary>
/// <remarks>
/// <para>The year is 0000 (1 BC) to 9999 of the ISO calendar; the month and the day exist in it.</para>
/// <para>Equality is of the written structure: <c>2024-02</c> and <c>2024</c> differ. There is no order, because they overlap.</para>
/// <para>Source: EDTF level 0, "Date".</para>
/// </remarks>
/// <example>
/// <code>
/// EdtfDate month = EdtfDate.Of(2024, 2);
/// Console.WriteLine(month);
/// Console.WriteLine($"{month.Latest:uuuu-MM-dd}");
/// // 2024-02
/// // 2024-02-29
/// </code>
/// </example>
public sealed record EdtfDate : EdtfValue
{
    private readonly WrittenDate _date;

    internal EdtfDate(WrittenDate date) => _date = date;

    /// <summary>The year, from 0 to 9999.</summary>
    public int Year => _date.Year;

    /// <summary>The month, from 1 to 12, or null where it is not written.</summary>
    public int? Month => _date.Month > 0 ? _date.Month : null;

    /// <summary>The day of the month, from 1, or null where it is not written.</summary>
    public int? Day => _date.Day > 0 ? _date.Day : null;

    /// <summary>How much is written.</summary>
    public EdtfPrecision Precision => _date.Precision;

    /// <summary>0.</summary>
    public override int Level => 0;

    /// <summary>The first day of the year or month, or the day.</summary>
    public override LocalDate? Earliest => Time.Day.ToDate(_date.FirstDay);

    /// <summary>The last day of the year or month, or the day.</summary>
    public override LocalDate? Latest => Time.Day.ToDate(_date.LastDay);

    internal WrittenDate Written => _date;

    /// <summary>A year.</summary>
    /// <param name="year">The year, from 0 to 9999.</param>
    /// <returns>The date YYYY.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="year"/> is not from 0 to 9999.</exception>
    public static EdtfDate Of(int year) => new(new WrittenDate(Checked(year), 0, 0));

    /// <summary>A month of a year.</summary>
    /// <param name="year">The year, from 0 to 9999.</param>
    /// <param name="month">The month, from 1 to 12.</param>
    /// <returns>The date YYYY-MM.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="year"/> is not from 0 to 9999, or <paramref name="month"/> not
    /// from 1 to 12.</exception>
    public static EdtfDate Of(int year, int month)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(month, 1);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(month, 12);
        return new(new WrittenDate(Checked(year), month, 0));
    }

    /// <summary>A day.</summary>
    /// <param name="year">The year, from 0 to 9999.</param>
    /// <param name="month">The month, from 1 to 12.</param>
    /// <param name="day">The day of the month, from 1.</param>
    /// <returns>The date YYYY-MM-DD.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="year"/> is not from 0 to 9999, or there is no such day in
    /// it.</exception>
    public static EdtfDate Of(int year, int month, int day)
    {
        WrittenDate within = Of(year, month)._date;
        ArgumentOutOfRangeException.ThrowIfLessThan(day, 1);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(day, Time.Day.InMonth(year, month));
        return new(within with { Day = day });
    }

    private protected override string Write() => _date.ToString();

    private static int Checked(int year) => year is >= 0 and <= Time.Day.MaxYear
        ? year
        : throw new ArgumentOutOfRangeException(nameof(year), year, "A year of EDTF level 0 is 0000 to 9999.");
}
