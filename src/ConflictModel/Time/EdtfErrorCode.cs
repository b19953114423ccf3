namespace ConflictModel.Time;

/// <summary>What is wrong in a text that should be a date, a time or an interval. The names are stable; the messages are not.</summary>
/// <remarks>The default is <see cref="None"/>.</remarks>
public enum EdtfErrorCode
{
    /// <summary>Nothing is wrong.</summary>
    None,

    /// <summary>There is no text.</summary>
    Empty,

    /// <summary>A character cannot stand where it does.</summary>
    UnexpectedCharacter,

    /// <summary>The text stops before it is complete.</summary>
    UnexpectedEnd,

    /// <summary>The year is one that cannot be written so: -0000, a year of four digits after Y, one of more than 18 digits; or it is
    /// beyond the years of NodaTime where a day of them is asked for.</summary>
    YearOutOfRange,

    /// <summary>The month is neither 01 to 12 nor, as a season or another part of a year, 21 to 41.</summary>
    MonthOutOfRange,

    /// <summary>The month has no such day, or no day of the calendar has the digits that are written.</summary>
    DayOutOfRange,

    /// <summary>The number of significant digits is not from 1 to the number of digits of the year.</summary>
    SignificantDigitsOutOfRange,

    /// <summary>The hour, minute or second does not exist.</summary>
    TimeOutOfRange,

    /// <summary>The offset from UTC does not exist.</summary>
    OffsetOutOfRange,

    /// <summary>The end is before the start in every reading.</summary>
    EndBeforeStart,

    /// <summary>An interval has no date at either end.</summary>
    NoDate,

    /// <summary>The text is well formed and says something of another kind, such as an interval where a date is meant.</summary>
    WrongKind,

    /// <summary>The text is well formed, and the days that it says lie in so many places that they are not held.</summary>
    TooManyRuns,
}
