using System;
using NodaTime;

namespace ConflictModel.Time;

/// <summary>Days as numbers: 0000-01-01 of the ISO calendar is 1, and 9999-12-31 is the last.</summary>
internal static class Day
{
    public const int First = 1;
    public const int Last = 3_652_425;
    public const int MaxYear = 9999;

    private static readonly LocalDate Origin = new(0, 1, 1);

    private static ReadOnlySpan<short> BeforeMonth => [0, 31, 59, 90, 120, 151, 181, 212, 243, 273, 304, 334];

    public static bool IsLeap(int year) => year % 4 == 0 && (year % 100 != 0 || year % 400 == 0);

    public static int InMonth(int year, int month) => month switch
    {
        2 => IsLeap(year) ? 29 : 28,
        4 or 6 or 9 or 11 => 30,
        _ => 31,
    };

    /// <summary>The number of a day that exists, in the years 0000 to 9999.</summary>
    public static int Of(int year, int month, int day) =>
        BeforeYear(year) + BeforeMonth[month - 1] + (month > 2 && IsLeap(year) ? 1 : 0) + day;

    /// <summary>The number of a day that a caller gave, in whatever calendar.</summary>
    public static int Of(LocalDate date, string argument)
    {
        LocalDate iso = date.WithCalendar(CalendarSystem.Iso);
        return iso.Year is >= 0 and <= MaxYear
            ? Of(iso.Year, iso.Month, iso.Day)
            : throw new ArgumentOutOfRangeException(argument, date, "A day is in the ISO years 0000 to 9999.");
    }

    /// <summary>Whether a day that a caller gave can have a number; the number if so.</summary>
    public static bool TryOf(LocalDate date, out int day)
    {
        LocalDate iso = date.WithCalendar(CalendarSystem.Iso);
        bool inRange = iso.Year is >= 0 and <= MaxYear;
        day = inRange ? Of(iso.Year, iso.Month, iso.Day) : iso.Year < 0 ? First - 1 : Last + 1;
        return inRange;
    }

    public static LocalDate ToDate(int day) => Origin.PlusDays(day - First);

    // Year 0000 is a leap year.
    private static int BeforeYear(int year) => year == 0
        ? 0
        : (365 * year) + ((year - 1) / 4) - ((year - 1) / 100) + ((year - 1) / 400) + 1;
}
