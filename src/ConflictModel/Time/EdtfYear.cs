using System;
using ConflictModel.Time.Writing;

namespace ConflictModel.Time;

/// <summary>A year of more than four digits, or an estimated year of which only the first digits are significant: Y170000002, Y-17E7,
/// 1950S2, Y171010000S3.</summary>
/// <remarks>
/// <para>The year has at most 18 digits. Y stands before it when, and only when, it has more than four. With n significant digits it is
/// some year that begins with these n digits: 1950S2 is from 1900 to 1999, estimated to be 1950; n is from 1 to the number of digits.</para>
/// <para>Equality is of the written structure: <c>Y17E7</c> and <c>Y170000000</c> differ and mean the same
/// (<see cref="EdtfValue.Normalize"/>). There is no order.</para>
/// <para>Source: EDTF level 1, "Letter-prefixed calendar year"; level 2, "Exponential year", "Significant digits". Its example says that
/// Y171010000S3 ends with 171010999; three significant digits of it are 171, so that it ends with 171999999.</para>
/// </remarks>
/// <example>
/// <code>
/// var year = (EdtfYear)EdtfValue.Parse("Y171010000S3");
/// Console.WriteLine($"{year.Year}: {year.Earliest} to {year.Latest}");
/// Console.WriteLine(EdtfYear.Of(-17_000_000));
/// // 171010000: 171000000-01-01 to 171999999-12-31
/// // Y-17000000
/// </code>
/// </example>
public sealed record EdtfYear : EdtfValue
{
    private readonly WrittenYear _year;

    internal EdtfYear(WrittenYear year) => _year = year;

    /// <summary>The year, or its estimate where only some digits are significant; 0 is the year before 1.</summary>
    public long Year => _year.Year;

    /// <summary>The number of significant digits, or null where all are.</summary>
    public int? SignificantDigits => _year.SignificantDigits > 0 ? _year.SignificantDigits : null;

    /// <summary>How sure the source is of it.</summary>
    public EdtfQualification Qualification => _year.Qualification;

    /// <inheritdoc/>
    public override int Level => _year.Level;

    /// <summary>A year that a date of four digits cannot say.</summary>
    /// <param name="year">The year, of at most 18 digits: of more than four, unless significant digits are given.</param>
    /// <param name="significantDigits">The number of significant digits, from 1 to the number of digits of the year, which is at least 4;
    /// null where all are.</param>
    /// <returns>The year.</returns>
    /// <exception cref="ArgumentOutOfRangeException">An argument is not in its range.</exception>
    public static EdtfYear Of(long year, int? significantDigits = null)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(year, CalendarDay.MinYear);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(year, CalendarDay.MaxYear);
        if (significantDigits is null && year is >= -9999 and <= 9999)
            throw new ArgumentOutOfRangeException(nameof(year), year, "A year of four digits is a date: use EdtfDate.");
        if (significantDigits is int digits)
        {
            ArgumentOutOfRangeException.ThrowIfLessThan(digits, 1, nameof(significantDigits));
            ArgumentOutOfRangeException.ThrowIfGreaterThan(digits, WrittenYear.Digits(year), nameof(significantDigits));
        }
        return new(new WrittenYear(year, 0, (byte)(significantDigits ?? 0), 0));
    }

    /// <inheritdoc/>
    public override EdtfValue Normalize() => WrittenPart.Of(_year).Normalize().ToValue()!;

    internal WrittenYear Written => _year;

    private protected override CalendarDay? First(SeasonPolicy seasons) => _year.First;

    private protected override CalendarDay? Last(SeasonPolicy seasons) => _year.Last;

    private protected override bool Includes(CalendarDay day, SeasonPolicy seasons) => _year.First <= day && day <= _year.Last;

    private protected override string Write() => _year.ToString();
}
