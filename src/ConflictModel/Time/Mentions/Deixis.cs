namespace ConflictModel.Time.Mentions;

/// <summary>Which one of several, seen from the day of writing. The first five are words of a lexicon.</summary>
internal enum Deixis : byte
{
    None,
    This,
    Last,
    Next,

    /// <summary>The nearest that is over.</summary>
    Past,

    /// <summary>The nearest to come.</summary>
    Coming,

    /// <summary>The part of this one that is over.</summary>
    EarlierThis,

    /// <summary>The part of this one that is to come.</summary>
    LaterThis,

    /// <summary>Of a weekday: that of last week, of this week, of next week.</summary>
    OfLastWeek,
    OfThisWeek,
    OfNextWeek,

    /// <summary>Of a month or date: that of last year, of this year, of next year.</summary>
    OfLastYear,
    OfThisYear,
    OfNextYear,
}
