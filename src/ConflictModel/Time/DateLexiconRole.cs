namespace ConflictModel.Time;

/// <summary>What a word, or some words together, do in a mention of a date. In a table it is its name in camel case.</summary>
/// <remarks>One word may have several roles, each in an entry of its own: "following" points back in "the following day" and measures in
/// "a week following". The default is <see cref="Lead"/>.</remarks>
/// <example>
/// <code>
/// DateLexicon lexicon = DateLexicon.English.With(new DateLexiconEntry("Independence Day", DateLexiconRole.Name, "", "a desk's rule"));
/// Console.WriteLine(lexicon.Entries.Count - DateLexicon.English.Entries.Count);
/// // 1
/// </code>
/// </example>
public enum DateLexiconRole
{
    /// <summary>Stands before a date and is no part of it. Value: <c>day</c> ("on"), <c>period</c> ("in"), <c>time</c> ("at"),
    /// <c>any</c> ("of"), <c>over</c> ("over", which no year follows) or <c>article</c> ("the").</summary>
    Lead,

    /// <summary>A day of the week. Value: 1 (Monday) to 7; with <c> capital</c> after it the word counts only with a capital.</summary>
    Weekday,

    /// <summary>A month. Value: 1 to 12; with <c> capital</c> after it the word counts only with a capital, and alone only where the words
    /// before it say that it is a month.</summary>
    Month,

    /// <summary>A day counted from the day of writing. Value: how many days later, negative for earlier; with <c> night</c> after it the
    /// night that follows that day.</summary>
    Relative,

    /// <summary>Says which weekday, week, month or year, seen from the day of writing. Value: <c>this</c>, <c>last</c>, <c>next</c>,
    /// <c>past</c> (the nearest that is over) or <c>coming</c> (the nearest to come).</summary>
    Deixis,

    /// <summary>The part of a week, month or year on one side of the day of writing. Value: <c>earlier</c> or <c>later</c>.</summary>
    Phase,

    /// <summary>A part of a day, week, month or year. Value: <c>early</c>, <c>mid</c> or <c>late</c>; of a month or year <c>firstHalf</c>,
    /// <c>secondHalf</c>, <c>earlyToMid</c>, <c>midToLate</c>; of a year <c>firstQuarter</c> to <c>fourthQuarter</c>; of a month <c>firstWeek</c>,
    /// <c>secondWeek</c>, <c>thirdWeek</c>, <c>lastWeek</c>; or <c>other</c> for words with which a date is not read: "the eve of".</summary>
    Position,

    /// <summary>A unit. Value: <c>hour</c>, <c>day</c>, <c>weekend</c>, <c>week</c>, <c>fortnight</c>, <c>month</c> or
    /// <c>year</c>; with <c> plural</c> after it a word in the plural.</summary>
    Unit,

    /// <summary>How many units. Value: a number from 1 to 999, or two with a hyphen between where the word is vague.</summary>
    Number,

    /// <summary>Says of units that they reach up to the day of writing: "the past few months". No value.</summary>
    Recent,

    /// <summary>Which way a distance goes. Value: <c>before</c>, <c>after</c>, or <c>ago</c> (before the day of writing).</summary>
    Direction,

    /// <summary>The unit next to another date: "the previous day". Value: <c>before</c>, <c>after</c> or <c>same</c>.</summary>
    Neighbour,

    /// <summary>One end of a stretch whose other end is open, or what a day is before or after. Value: <c>since</c>, <c>until</c>,
    /// <c>before</c>, <c>after</c>, <c>notBefore</c>, <c>notAfter</c>, or <c>by</c>: not after, and no month that may be a name.</summary>
    Bound,

    /// <summary>Begins a stretch with two ends. Value: <c>and</c> or <c>to</c>, by what stands between the ends.</summary>
    From,

    /// <summary>Stands between two ends. Value: <c>to</c>, or <c>and</c> where that needs a word before the first, or <c>or</c> where it is
    /// one of the two.</summary>
    Join,

    /// <summary>An ordinal. Value: 1 to 31 for a word; none for the ending of one in digits.</summary>
    Ordinal,

    /// <summary>Stands before a day, time or distance. Value: <c>about</c> where it is near what is said; <c>nearly</c> where it is so of times and
    /// distances alone; <c>before</c> or <c>after</c> where it is near and on that side; <c>so</c> for a word that stands behind a day; or
    /// <c>bound</c> where what is said only bounds a distance, so that it is not read: "more than a week ago".</summary>
    Hedge,

    /// <summary>The half of the day. Value: <c>am</c> or <c>pm</c>.</summary>
    Meridiem,

    /// <summary>A time of day. Value: hh:mm; or <c>24h</c> for a word after a time of four digits.</summary>
    Clock,

    /// <summary>A part of the day. Value: the name of a <see cref="PartOfDay"/> in camel case, <c>overnight</c>, or
    /// <c>smallHours</c>.</summary>
    Part,

    /// <summary>The clocks that a time is on. Value: an id of the IANA time zone database, <c>local</c>, or
    /// <c>ambiguous</c> for an abbreviation of several zones, with which a time is not read.</summary>
    Zone,

    /// <summary>Makes a habit of the day that follows. No value.</summary>
    Recurring,

    /// <summary>A name that looks like a date, or words after which a number is none. No value.</summary>
    Name,

    /// <summary>A word after a number. Value: <c>counted</c> where the number counts it and is no year, <c>other</c> for a word that ends like
    /// a plural and is none, or <c>name</c> where, with a capital, it makes a name of the date: "14 July Bridge".</summary>
    Noun,
}
