using System;
using ConflictModel.Time.Days;
using NodaTime;

namespace ConflictModel.Time;

public readonly partial struct UncertainDate
{
    private const int MonthsInYear = 12;

    /// <summary>Every day that is as near to a possible one as a tolerance allows.</summary>
    /// <param name="tolerance">The tolerance: its years where the possible days are those of one year, its months where they are those of one
    /// month, else its days.</param>
    /// <returns>The wider value. An end that would leave the calendar becomes open, so that no day near is lost.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="tolerance"/> is null.</exception>
    /// <remarks>The result contains this; with <see cref="DateTolerance.None"/> it is this. A set of days that happens to be a whole month or
    /// year is taken as that.</remarks>
    public UncertainDate Widen(DateTolerance tolerance)
    {
        ArgumentNullException.ThrowIfNull(tolerance);
        return Earliest is LocalDate first && Latest is LocalDate last && IsConvex && first.Day == 1
            && last.Day == last.Calendar.GetDaysInMonth(last.Year, last.Month)
            ? (MonthOf(last) - MonthOf(first)) switch
            {
                0 => WidenMonths(first, last, tolerance.Months),
                MonthsInYear - 1 when first.Month == 1 => WidenMonths(first, last, tolerance.Years * MonthsInYear),
                _ => WidenDays(tolerance.DaysBefore, tolerance.DaysAfter),
            }
            : WidenDays(tolerance.DaysBefore, tolerance.DaysAfter);
    }

    internal UncertainDate WidenDays(int before, int after)
    {
        if (before == 0 && after == 0) return this;
        DayRange[] runs = ToRuns();
        for (int i = 0; i < runs.Length; i++)
        {
            bool startStays = runs[i].HasStart && runs[i].First - Day.First >= before;
            bool endStays = runs[i].HasEnd && Day.Last - runs[i].Last >= after;
            runs[i] = new DayRange(startStays ? runs[i].First - before : int.MinValue, endStays ? runs[i].Last + after : int.MaxValue);
        }
        return new(DayRuns.Merge(runs));
    }

    private static UncertainDate WidenMonths(LocalDate first, LocalDate last, int months)
    {
        UncertainDate from = MonthAt(MonthOf(first) - months) is LocalDate start ? NotBefore(start) : Unknown;
        UncertainDate to = MonthAt(MonthOf(last) + months) is LocalDate end ? NotAfter(end.With(DateAdjusters.EndOfMonth)) : Unknown;
        return from.Intersect(to);
    }

    private static int MonthOf(LocalDate date) => (date.Year * MonthsInYear) + date.Month - 1;

    // The first day of a month by its number, or null where it is outside the calendar.
    private static LocalDate? MonthAt(int number)
    {
        int year = (int)Math.Floor(number / (double)MonthsInYear);
        return year is >= Day.MinYear and <= Day.MaxYear ? new LocalDate(year, number - (year * MonthsInYear) + 1, 1) : null;
    }
}
