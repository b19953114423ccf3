namespace ConflictModel.Time;

/// <summary>What a mention of a date says, before anything is known of the day on which it was written.</summary>
/// <remarks>The default is <see cref="None"/>.</remarks>
/// <example>
/// <code>
/// foreach (DateMatch match in DateMention.FindAll("Last week, and again on June 27")) Console.WriteLine(match.Mention.Kind);
/// // Week
/// // Day
/// </code>
/// </example>
public enum DateMentionKind
{
    /// <summary>Nothing.</summary>
    None,

    /// <summary>A day of the week: "Tuesday", "last Friday", "Monday of last week".</summary>
    Weekday,

    /// <summary>A day of a month, with or without its year: "June 27", "20 Jan. 2024", "2024-01-20", "03/04/2024".</summary>
    Day,

    /// <summary>A month with or without its year, or seen from the day of writing, or a part of it: "in October", "mid-November",
    /// "last month".</summary>
    Month,

    /// <summary>A year or a part of it: "in 2014", "early 2024", "last year".</summary>
    Year,

    /// <summary>A week or weekend, seen from the day of writing: "last week", "earlier this week", "over the weekend".</summary>
    Week,

    /// <summary>A day counted from the day of writing: "today", "yesterday", "last night".</summary>
    RelativeDay,

    /// <summary>A distance back from the day of writing: "three weeks ago".</summary>
    Ago,

    /// <summary>A stretch up to the day of writing: "the past few months", "the last ten days".</summary>
    Recent,

    /// <summary>A stretch with two ends: "between October 17 and January 29".</summary>
    Between,

    /// <summary>A stretch from a date to the day of writing: "since October".</summary>
    Since,

    /// <summary>A stretch up to a date: "until Friday".</summary>
    Until,

    /// <summary>A distance from another date: "a week after", "the day before", "two days after January 20".</summary>
    Relation,

    /// <summary>A time of day alone: "around 12:30 pm local time", "overnight".</summary>
    Time,

    /// <summary>One of several days, months or years that are named together: "Saturday or Sunday", "June 11, 12 and 13", "in July and
    /// August". Whether one of them is meant or each, the words around them say.</summary>
    OneOf,

    /// <summary>A day before a date: "before July 2021".</summary>
    Before,

    /// <summary>A day after a date: "after Tuesday".</summary>
    After,

    /// <summary>A date or a day after it: "on or after July 5", "starting Tuesday".</summary>
    NotBefore,

    /// <summary>A date or a day before it: "by Friday", "no later than July 5".</summary>
    NotAfter,
}
