namespace ConflictModel.Time.Writing;

/// <summary>Finds the digits that some days share: the date with unspecified digits that covers them with the fewest X.</summary>
internal struct MaskCover
{
    private const uint AllMonths = 0b1_1111_1111_1110;
    private const uint AllDays = ~1u;

    private bool _any;
    private bool _negative;
    private int _year;
    private uint _months;
    private uint _days;

    /// <summary>Takes the days of a run in; whether days on both sides of the year 0 are kept apart.</summary>
    public bool Add(DayRange run)
    {
        (int year, int month, int day) = Day.Parts(run.First);
        (int lastYear, int lastMonth, int lastDay) = Day.Parts(run.Last);
        if (!AddYear(year) || !AddYear(lastYear)) return false;
        if (lastYear - year > 1) (_months, _days) = (AllMonths, AllDays);
        for (int between = year + 1; between < lastYear; between++) AddYear(between);
        while (year < lastYear || month < lastMonth)
        {
            AddDays(month, day, Day.InMonth(year, month));
            day = 1;
            month++;
            if (month <= 12) continue;
            month = 1;
            year = lastYear;
        }
        AddDays(lastMonth, day, lastDay);
        return true;
    }

    /// <summary>The date, without parts that may be any.</summary>
    public readonly WrittenDate ToDate() =>
        WrittenDate.OfYear(_negative, _year, 0, 0).WithParts(WrittenDate.Shared(_months), WrittenDate.Shared(_days));

    private bool AddYear(int year)
    {
        int digits = (int)WrittenDate.InDigits(year < 0 ? -year : year);
        if (!_any) (_any, _negative, _year) = (true, year < 0, digits);
        for (int shift = 0; shift < 16; shift += 4)
        {
            if ((_year >> shift & 15) != (digits >> shift & 15)) _year |= WrittenDate.X << shift;
        }
        return _negative == year < 0;
    }

    private void AddDays(int month, int first, int last)
    {
        _months |= 1u << month;
        _days |= (uint)((1UL << (last + 1)) - 1) & ~((1u << first) - 1);
    }
}
