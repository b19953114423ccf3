namespace ConflictModel.Time.Writing;

internal readonly partial record struct WrittenDate
{
    /// <summary>Which days it can mean; not for seasons.</summary>
    public DayMask Mask => new(this);

    /// <summary>Whether some day has all digits that are written; not for seasons.</summary>
    public bool HasDays => Mask.TryFirst(out _);

    public CalendarDay First(SeasonPolicy seasons)
    {
        if (IsSeason) return seasons.First(DayMask.OfYears(this).First.Year, Known(MonthDigits));
        if (HasMask) return Mask.First;
        int month = MonthDigits, day = DayDigits;
        return new CalendarDay(KnownYear, month == 0 ? 1 : Known(month), day == 0 ? 1 : Known(day));
    }

    public CalendarDay Last(SeasonPolicy seasons)
    {
        if (IsSeason) return seasons.Last(DayMask.OfYears(this).Last.Year, Known(MonthDigits));
        if (HasMask) return Mask.Last;
        int year = KnownYear, month = MonthDigits == 0 ? 12 : Known(MonthDigits), day = DayDigits;
        return new CalendarDay(year, month, day == 0 ? Time.Day.InMonth(year, month) : Known(day));
    }

    public bool Contains(CalendarDay day, SeasonPolicy seasons)
    {
        if (!IsSeason) return Mask.Contains(day);
        DayMask years = DayMask.OfYears(this);
        int code = Known(MonthDigits);
        for (long year = day.Year - 1; year <= day.Year; year++)
        {
            if (years.HasYear(year) && seasons.First(year, code) <= day && day <= seasons.Last(year, code)) return true;
        }
        return false;
    }

    /// <summary>The days from the first to the last by number, where there is no gap between them and all have a number.</summary>
    public DayRange Days => new(First(SeasonPolicy.Default).Number, Last(SeasonPolicy.Default).Number);
}
