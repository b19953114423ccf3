using System.Collections.Generic;
using System.Numerics;
using ConflictModel.Time.Writing;

namespace ConflictModel.Time;

internal readonly partial record struct DayMask
{
    /// <summary>The months of days that fit, and the days of the month, as bits.</summary>
    public (uint Months, uint Days) Possible
    {
        get
        {
            uint months = 0, days = 0;
            int year = !OnlyLeapDays && !HasLeapYear ? 2001 : 2000;
            for (int month = 1; month <= 12; month++)
            {
                uint fitting = DaysOf(year, month);
                if (fitting == 0) continue;
                months |= 1u << month;
                days |= fitting;
            }
            return (months, days);
        }
    }

    /// <summary>The date with the fewest X whose days are these, without parts that may be any.</summary>
    public WrittenDate ToDate()
    {
        (uint months, uint days) = Possible;
        return WrittenDate.OfYear(_negative, _year, 0, 0).WithParts(WrittenDate.Shared(months), WrittenDate.Shared(days));
    }

    private bool HasLeapYear
    {
        get
        {
            for (int year = FirstYear; year <= LastYear; year++)
            {
                if (Day.IsLeap(year) && HasYear(year)) return true;
            }
            return false;
        }
    }

    /// <summary>The days that fit, in order, one at a time.</summary>
    public IEnumerable<CalendarDay> Each()
    {
        for (int year = FirstYear; year <= LastYear; year++)
        {
            if (!HasYear(year)) continue;
            for (int month = 1; month <= 12; month++)
            {
                for (uint days = DaysOf(year, month); days != 0; days &= days - 1)
                    yield return new CalendarDay(year, month, BitOperations.TrailingZeroCount(days));
            }
        }
    }

    /// <summary>The years that fit, in order.</summary>
    public IEnumerable<int> EachYear()
    {
        for (int year = FirstYear; year <= LastYear; year++)
        {
            if (HasYear(year)) yield return year;
        }
    }
}
