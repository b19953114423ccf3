using System;
using System.Globalization;
using NodaTime;

namespace ConflictModel.Time;

/// <summary>A day as the Global Terrorism Database codes it: the columns <c>iyear</c>, <c>imonth</c> and <c>iday</c>, where 0 is unknown, and
/// <c>approxdate</c>.</summary>
/// <remarks>
/// <para>Invariants: the month is 0 to 12; the day is 0, or one of the month; without a month there is no day.</para>
/// <para>Equality is component-wise. There is no order. Immutable.</para>
/// <para>Source: GTD Codebook, "GTD ID and Date": where the day or the month is not known it is recorded as 0, and the approximate date is
/// kept as text.</para>
/// </remarks>
/// <example>
/// <code>
/// var row = new GtdDate(1978, 1, 0, "January 1-5, 1978");
/// Console.WriteLine(row.Date.Describe());
/// Console.WriteLine(GtdDate.Code(UncertainDate.InYear(1978)).Code);
/// // an unspecified day in January 1978
/// // 1978-0-0
/// </code>
/// </example>
public sealed record GtdDate
{
    /// <summary>The columns of a row.</summary>
    /// <param name="year">The year, <c>iyear</c>.</param>
    /// <param name="month">The month, <c>imonth</c>: 1 to 12, or 0 where it is not known.</param>
    /// <param name="day">The day of the month, <c>iday</c>: from 1, or 0 where it is not known.</param>
    /// <param name="approximate">The text of <c>approxdate</c>, or null. It is kept and not read: it may say less than the other columns, or
    /// more.</param>
    /// <exception cref="ArgumentOutOfRangeException">The year is one that <see cref="UncertainDate"/> does not hold, the month is not 0 to
    /// 12, or there is no such day in the month.</exception>
    /// <exception cref="ArgumentException">There is a day without a month.</exception>
    public GtdDate(int year, int month, int day, string? approximate = null)
    {
        if (month is < 0 or > 12) throw new ArgumentOutOfRangeException(nameof(month), month, "GTD's imonth is 1 to 12, or 0 where it is not known.");
        if (day < 0) throw new ArgumentOutOfRangeException(nameof(day), day, "GTD's iday is a day of the month, or 0 where it is not known.");
        if (month == 0 && day != 0) throw new ArgumentException("There is a day without a month: pass 0 for the day as well.", nameof(day));
        Date = month == 0 ? UncertainDate.InYear(year) : day == 0 ? UncertainDate.In(new YearMonth(year, month)) : UncertainDate.On(year, month, day);
        (Year, Month, Day, Approximate) = (year, month, day, approximate);
    }

    /// <summary>The year.</summary>
    public int Year { get; }

    /// <summary>The month, 1 to 12, or 0 where it is not known.</summary>
    public int Month { get; }

    /// <summary>The day of the month, from 1, or 0 where it is not known.</summary>
    public int Day { get; }

    /// <summary>The text of the approximate date, or null.</summary>
    public string? Approximate { get; }

    /// <summary>What the row says by its numbers: the day, a day of the month, or a day of the year.</summary>
    public UncertainDate Date { get; }

    /// <summary>The columns that GTD would have for a day, and what they lose.</summary>
    /// <param name="date">The day.</param>
    /// <returns>The day; else the month or the year in which all possible days lie, with the day in words as the approximate date. There is
    /// no code where they lie in several years.</returns>
    public static CodedDate<GtdDate> Code(UncertainDate date) => CodedDate.Of(
        date, Of, code => code.Date, "The days lie in several years, and GTD has no code for an unknown year.");

    /// <summary>The year, the month and the day, and the approximate date.</summary>
    /// <returns>A text such as "1978-1-0" or "1978-1-0 (January 1-5, 1978)", which does not depend on culture.</returns>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Year}-{Month}-{Day}")
        + (Approximate is null ? "" : $" ({Approximate})");

    private static GtdDate? Of(UncertainDate date)
    {
        LocalDate first = date.Earliest!.Value, last = date.Latest!.Value;
        return first == last ? new(first.Year, first.Month, first.Day)
            : first.ToYearMonth() == last.ToYearMonth() ? Of(date, first.Year, first.Month)
            : first.Year == last.Year ? Of(date, first.Year, 0)
            : null;
    }

    private static GtdDate Of(UncertainDate date, int year, int month)
    {
        var whole = new GtdDate(year, month, 0);
        return whole.Date == date ? whole : new(year, month, 0, date.Describe());
    }
}
