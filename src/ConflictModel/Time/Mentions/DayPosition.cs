namespace ConflictModel.Time.Mentions;

/// <summary>A part of a day, week, month or year, in the order of the values of its role.</summary>
internal enum DayPosition : byte
{
    None,
    Early,
    Mid,
    Late,
    FirstHalf,
    SecondHalf,
    EarlyToMid,
    MidToLate,
    FirstQuarter,
    SecondQuarter,
    ThirdQuarter,
    FourthQuarter,
    FirstWeek,
    SecondWeek,
    ThirdWeek,
    LastWeek,

    /// <summary>Something that is said of a date and not read: "the eve of".</summary>
    Other,
}
