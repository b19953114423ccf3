using System.Numerics;

namespace ConflictModel.Time.Writing;

internal readonly partial record struct WrittenDate
{
    /// <summary>The one spelling of what the date says: one qualification at the end where all parts have the same, else each on the left
    /// of its part; and no X where one digit alone is possible.</summary>
    public WrittenDate Normalize()
    {
        int last = (int)Precision;
        int year = (int)QualificationOf(0), month = last >= 1 ? (int)QualificationOf(1) : year, day = last == 2 ? (int)QualificationOf(2) : year;
        int marks = year == month && year == day ? year << ((last * 4) + 2)
            : year | (last >= 1 ? month << 4 : 0) | (last == 2 ? day << 8 : 0);
        return (HasX((uint)MonthDigits | ((uint)DayDigits << 8)) ? Determined() : this).WithMarks(marks);
    }

    // The digits that all days share which fit, in place of X.
    private WrittenDate Determined()
    {
        (uint months, uint days) = Mask.Possible;
        WrittenDate date = ToYear();
        date = HasX((uint)MonthDigits) ? date.WithMonth(Shared(months), 0, 0) : date.WithMonth(MonthDigits, 0, 0);
        return DayDigits == 0 ? date : date.WithDay(HasX((uint)DayDigits) ? Shared(days) : DayDigits, 0, 0);
    }

    /// <summary>The two digits that some numbers share, with X where they differ.</summary>
    public static int Shared(uint numbers)
    {
        int first = BitOperations.TrailingZeroCount(numbers);
        int tens = first / 10, units = first % 10;
        for (uint rest = numbers; rest != 0; rest &= rest - 1)
        {
            int number = BitOperations.TrailingZeroCount(rest);
            if (number / 10 != tens) tens = X;
            if (number % 10 != units) units = X;
        }
        return (tens << 4) | units;
    }
}
