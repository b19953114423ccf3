using System;
using System.Numerics;
using ConflictModel.Time.Writing;

namespace ConflictModel.Time;

/// <content>Days by number, in the years -9998 to 9999.</content>
internal readonly partial record struct DayMask
{
    /// <summary>Whether a day fits, and all that do are in those years.</summary>
    public bool IsWithinNumbers => TryFirst(out CalendarDay first) && first.Year >= Day.MinYear;

    /// <summary>The number of days that fit.</summary>
    public long Count
    {
        get
        {
            int common = CountIn(2001), leap = CountIn(2000);
            long count = 0;
            for (int year = FirstYear; year <= LastYear; year++)
            {
                if (HasYear(year)) count += Day.IsLeap(year) ? leap : common;
            }
            return count;
        }
    }

    /// <summary>The days that fit two masks.</summary>
    public DayMask And(DayMask other)
    {
        int year = 0;
        bool meet = _negative == other._negative;
        for (int shift = 0; shift < 16; shift += 4)
        {
            int mine = _year >> shift & 15, theirs = other._year >> shift & 15;
            meet &= mine == theirs || mine == WrittenDate.X || theirs == WrittenDate.X;
            year |= Math.Min(mine, theirs) << shift;
        }
        return meet ? new(year, _negative, _months & other._months, _days & other._days) : new(year, _negative, 0, 0);
    }

    public bool Contains(int number)
    {
        (int year, int month, int day) = Day.Parts(number);
        return (_months >> month & 1) != 0 && (_days >> day & 1) != 0 && HasYear(year);
    }

    /// <summary>The first day that fits from one to another, or 0.</summary>
    public int Next(int from, int last)
    {
        if (from > last || from > Day.Last || !TryFirst(out CalendarDay first) || !TryLast(out CalendarDay final)) return 0;
        (int year, int month, int day) = from <= first.Number ? ((int)first.Year, first.Month, first.Day) : Day.Parts(from);
        for (; year <= final.Year; year++, month = 1, day = 1)
        {
            if (!HasYear(year)) continue;
            for (; month <= 12; month++, day = 1)
            {
                uint days = DaysOf(year, month) & ~((1u << day) - 1);
                if (days == 0) continue;
                int number = Day.Of(year, month, BitOperations.TrailingZeroCount(days));
                return number <= last ? number : 0;
            }
        }
        return 0;
    }

    /// <summary>The last day that fits from one back to another, or 0.</summary>
    public int Previous(int from, int first)
    {
        if (from < first || from < Day.First || !TryFirst(out CalendarDay least) || !TryLast(out CalendarDay final)) return 0;
        (int year, int month, int day) = from >= final.Number ? ((int)final.Year, final.Month, final.Day) : Day.Parts(from);
        for (; year >= least.Year; year--, month = 12, day = 31)
        {
            if (!HasYear(year)) continue;
            for (; month >= 1; month--, day = 31)
            {
                uint days = DaysOf(year, month) & (uint)((1UL << (day + 1)) - 1);
                if (days == 0) continue;
                int number = Day.Of(year, month, BitOperations.Log2(days));
                return number >= first ? number : 0;
            }
        }
        return 0;
    }

    /// <summary>The last day of the run that begins with a day that fits, or a last day where that is earlier.</summary>
    public int EndOfRun(int first, int last)
    {
        (int year, int month, int day) = Day.Parts(first);
        while (true)
        {
            // The days from this one on that fit without a gap.
            uint days = DaysOf(year, month) >> day;
            int length = BitOperations.TrailingZeroCount(~days);
            int end = day + length - 1;
            if (end < Day.InMonth(year, month)) return Math.Min(last, Day.Of(year, month, 1) + end - 1);
            bool fullYear = month == 12 && _months == AnyMonth && _days == AnyDay;
            while (fullYear && year < Day.MaxYear && HasYear(year + 1)) year++;
            int number = Day.Of(year, month, end);
            (year, month, day) = month < 12 ? (year, month + 1, 1) : (year + 1, 1, 1);
            if (number >= last || year > Day.MaxYear || !HasYear(year) || (DaysOf(year, month) & 2) == 0) return Math.Min(last, number);
        }
    }

    private int CountIn(int year)
    {
        int count = 0;
        for (int month = 1; month <= 12; month++) count += BitOperations.PopCount(DaysOf(year, month));
        return count;
    }
}
