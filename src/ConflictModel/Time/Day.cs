using System;
using NodaTime;

namespace ConflictModel.Time;

/// <summary>
/// Days as numbers: -9998-01-01 of the ISO calendar, the first that NodaTime knows, is 1, and 9999-12-31 is the last. 0 is no day.
/// </summary>
internal static class Day
{
    public const int First = 1;
    public const int Last = 7_304_119;
    public const int MinYear = -9998;
    public const int MaxYear = 9999;

    // Years are counted from a multiple of 400 before the first, so that the leap years fall as they do from year 0.
    private const int Epoch = -10_000;

    private static ReadOnlySpan<short> BeforeMonth => [0, 31, 59, 90, 120, 151, 181, 212, 243, 273, 304, 334];

    public static bool IsLeap(long year) => (year & 3) == 0 && (year % 100 != 0 || year % 400 == 0);

    public static int InMonth(long year, int month) => month switch
    {
        2 => IsLeap(year) ? 29 : 28,
        4 or 6 or 9 or 11 => 30,
        _ => 31,
    };

    /// <summary>The number of a day that exists, in the years -9998 to 9999.</summary>
    public static int Of(int year, int month, int day) =>
        BeforeYear(year) + BeforeMonth[month - 1] + (month > 2 && IsLeap(year) ? 1 : 0) + day;

    /// <summary>The number of a day that a caller gave, in whatever calendar.</summary>
    public static int Of(LocalDate date)
    {
        LocalDate iso = date.WithCalendar(CalendarSystem.Iso);
        return Of(iso.Year, iso.Month, iso.Day);
    }

    public static LocalDate ToDate(int day)
    {
        (int year, int month, int dayOfMonth) = Parts(day);
        return new LocalDate(year, month, dayOfMonth);
    }

    /// <summary>The year, the month and the day of the month of a number.</summary>
    public static (int Year, int Month, int Day) Parts(int number)
    {
        int days = number - 1 + BeforeFirst;
        int year = Epoch + (int)((long)days * 400 / 146_097);
        if (BeforeYear(year) >= number) year--;
        else if (BeforeYear(year + 1) < number) year++;
        int rest = number - BeforeYear(year);
        int month = Math.Min((rest / 29) + 1, 12);
        bool leap = IsLeap(year);
        while (Before(month, leap) >= rest) month--;
        return (year, month, rest - Before(month, leap));
    }

    private static int Before(int month, bool leap) => BeforeMonth[month - 1] + (month > 2 && leap ? 1 : 0);

    // Days from the epoch to the first day.
    private const int BeforeFirst = 366 + 365;

    private static int BeforeYear(int year)
    {
        int n = year - Epoch;
        return n <= 0 ? -BeforeFirst : (365 * n) + ((n + 3) / 4) - ((n + 99) / 100) + ((n + 399) / 400) - BeforeFirst;
    }
}
