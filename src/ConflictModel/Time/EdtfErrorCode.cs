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

    /// <summary>The year is one that EDTF excludes: -0000.</summary>
    YearOutOfRange,

    /// <summary>The month is not 01 to 12.</summary>
    MonthOutOfRange,

    /// <summary>The month has no such day.</summary>
    DayOutOfRange,

    /// <summary>The hour, minute or second does not exist.</summary>
    TimeOutOfRange,

    /// <summary>The offset from UTC does not exist.</summary>
    OffsetOutOfRange,

    /// <summary>The end is before the start in every reading.</summary>
    EndBeforeStart,

    /// <summary>The text is well formed and says something of another kind, such as an interval where a date is meant.</summary>
    WrongKind,

    /// <summary>The text uses a feature of EDTF level 1 or 2 that this version does not read.</summary>
    NotSupported,
}
