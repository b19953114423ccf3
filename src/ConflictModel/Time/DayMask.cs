using System;
using System.Numerics;
using System.Runtime.InteropServices;
using ConflictModel.Time.Writing;

namespace ConflictModel.Time;

/// <summary>The days whose digits are as written, where any digit may be unspecified: 156X-12-25, XXXX-02-29, 2004-X1-03.</summary>
/// <remarks>What is not written is every month or every day. A digit is four bits, all of them set where it is unspecified.</remarks>
[StructLayout(LayoutKind.Auto)]
internal readonly partial record struct DayMask
{
    private const int AnyMonth = 0b1_1111_1111_1110;
    private const uint AnyDay = ~1u;

    private readonly ushort _year;
    private readonly bool _negative;

    // Bit n is month n and day n of the month.
    private readonly ushort _months;
    private readonly uint _days;

    public DayMask(WrittenDate date)
        : this(
            date.YearDigits,
            date.IsNegative,
            date.MonthDigits == 0 ? AnyMonth : (int)Fitting(date.MonthDigits, 12),
            date.DayDigits == 0 ? AnyDay : Fitting(date.DayDigits, 31))
    {
    }

    private DayMask(int year, bool negative, int months, uint days)
    {
        _year = (ushort)year;
        _negative = negative;
        _months = (ushort)months;
        _days = days;
    }

    /// <summary>The first day that fits, of a mask that has one.</summary>
    public CalendarDay First => TryFirst(out CalendarDay first) ? first : throw new InvalidOperationException("No day fits.");

    /// <summary>The last day that fits, of a mask that has one.</summary>
    public CalendarDay Last => TryLast(out CalendarDay last) ? last : throw new InvalidOperationException("No day fits.");

    // Every year that fits is among these.
    private int FirstYear => _negative ? -Filled(9) : Filled(0);

    private int LastYear => _negative ? -Filled(0) : Filled(9);

    // Days of which only a 29 February is left: they are in leap years alone.
    private bool OnlyLeapDays => !HasDayIn(leap: false);

    /// <summary>Every day of the years that fit a date.</summary>
    public static DayMask OfYears(WrittenDate date) => new(date.YearDigits, date.IsNegative, AnyMonth, AnyDay);

    /// <summary>The numbers from 1 to a most that fit two digits, as bits.</summary>
    public static uint Fitting(int digits, int most)
    {
        if (!WrittenDate.HasX((uint)digits)) return WrittenDate.Known(digits) is var known && known > 0 && known <= most ? 1u << known : 0;
        uint fitting = 0;
        for (int n = 1; n <= most; n++)
        {
            if (Fits(n / 10, digits >> 4) && Fits(n % 10, digits & 15)) fitting |= 1u << n;
        }
        return fitting;
    }

    public bool HasYear(long year)
    {
        if (year is < -9999 or > 9999 || (_negative ? year >= 0 : year < 0)) return false;
        uint digits = WrittenDate.InDigits((int)(year < 0 ? -year : year));
        uint different = digits ^ _year;
        for (int shift = 0; shift < 16; shift += 4)
        {
            if ((different >> shift & 15) != 0 && (_year >> shift & 15) != WrittenDate.X) return false;
        }
        return true;
    }

    public bool Contains(CalendarDay day) =>
        (_months >> day.Month & 1) != 0 && (_days >> day.Day & 1) != 0 && HasYear(day.Year);

    /// <summary>The first day that fits, if there is one.</summary>
    public bool TryFirst(out CalendarDay first)
    {
        first = default;
        return TryYear(FirstYear, 1, out int year) && TryFirstIn(year, out first);
    }

    /// <summary>The last day that fits, if there is one.</summary>
    public bool TryLast(out CalendarDay last)
    {
        last = default;
        if (!TryYear(LastYear, -1, out int year)) return false;
        for (int month = 12; month >= 1; month--)
        {
            uint days = DaysOf(year, month);
            if (days == 0) continue;
            last = new CalendarDay(year, month, BitOperations.Log2(days));
            return true;
        }
        return false;
    }

    private bool TryFirstIn(int year, out CalendarDay first)
    {
        first = default;
        for (int month = 1; month <= 12; month++)
        {
            uint days = DaysOf(year, month);
            if (days == 0) continue;
            first = new CalendarDay(year, month, BitOperations.TrailingZeroCount(days));
            return true;
        }
        return false;
    }

    /// <summary>The days of a month of a year that fits.</summary>
    private uint DaysOf(int year, int month) =>
        (_months >> month & 1) == 0 ? 0 : _days & (uint)((1UL << (Day.InMonth(year, month) + 1)) - 1);

    private bool HasDayIn(bool leap)
    {
        for (int month = 1; month <= 12; month++)
        {
            if (DaysOf(leap ? 2000 : 2001, month) != 0) return true;
        }
        return false;
    }

    // The first year from one on, in a direction, that fits and has a day that fits.
    private bool TryYear(int from, int step, out int year)
    {
        year = from;
        if (_months == 0 || _days == 0) return false;
        bool onlyLeap = OnlyLeapDays;
        if (onlyLeap && !HasDayIn(leap: true)) return false;
        for (; step > 0 ? year <= LastYear : year >= FirstYear; year += step)
        {
            if (HasYear(year) && (!onlyLeap || Day.IsLeap(year))) return true;
        }
        return false;
    }

    // The year with a digit for every X; -0000 is none.
    private int Filled(int digit)
    {
        int year = 0;
        for (int shift = 12; shift >= 0; shift -= 4)
        {
            int written = _year >> shift & 15;
            year = (year * 10) + (written == WrittenDate.X ? digit : written);
        }
        return year == 0 && _negative ? 1 : year;
    }

    private static bool Fits(int digit, int written) => written == WrittenDate.X || written == digit;
}
