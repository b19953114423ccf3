using System;
using System.Globalization;
using System.Linq;
using ConflictModel.Time;
using FsCheck;
using FsCheck.Fluent;

namespace ConflictModel.Testing;

public static partial class Generate
{
    private static readonly string[] MentionPieces =
    [
        "on", "in", "at", "the", "of", "over", "by", "or", "&", "first", "second", "half of", "weeks", "twenty", "one", "2014-2017", "2000", "people", "1500",
        "early", "mid-", "late", "this", "last", "next", "earlier", "later", "past", "recent", "few", "two", "a",
        "Monday", "tuesday", "Sat", "sun", "January", "Feb.", "May", "may", "march", "Sept", "weekend", "week", "days", "month", "year", "hours",
        "ago", "before", "after", "since", "until", "between", "from", "and", "to", "into", "-", "\u2013", "/", ",", ".", "(", ")", "'s", ":",
        "1", "20", "29", "31", "32", "2024", "1899", "2024-01-20", "03/04/2024", "30.02.2024", "9:30", "12:30", "1830", "p.m.", "am", "local time",
        "GMT", "UTC", "morning", "night", "overnight", "noon", "midnight", "around", "more than", "every", "Sunday Times", "today", "yesterday",
        "tonight", "previous", "following", "that", "day", "st", "th", "rockets", "were", "$", "%", "@", "\u00A0", "\u200B", "\uD83D", "\u0662", "\n",
    ];

    private static readonly Gen<string> SaidWeekday = Gen.Elements("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday");

    private static readonly Gen<string> SaidMonth = Gen.Elements(
        "January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November", "December");

    private static readonly Gen<string> SaidDay =
        from month in SaidMonth
        from day in Gen.Choose(1, 28)
        from year in Gen.Elements("", " 2019", ", 2024")
        from form in Gen.Elements("{0} {1}{2}", "{1} {0}{2}", "the {1}th of {0}{2}")
        select string.Format(CultureInfo.InvariantCulture, form, month, day, year);

    private static readonly Gen<string> SaidUnit = Gen.Elements("days", "weeks", "months", "years", "hours", "fortnights");

    private static readonly Gen<string> SaidClock = Gen.Elements(
        "morning", "night", "at 9:30 p.m.", "around 4 a.m. local time", "at noon", "overnight", "at 21:30 UTC", "at 9:30 pm local time (1830 GMT)");

    private static readonly Gen<string> SaidOneDay = Gen.Frequency(
        (3, from deixis in Gen.Elements("", "last ", "this ", "next ", "this past ", "late ", "early ")
            from weekday in SaidWeekday
            select deixis + weekday),
        (4, SaidDay),
        (1, from weekday in SaidWeekday from day in SaidDay where !day.StartsWith("the", StringComparison.Ordinal) select $"{weekday}, {day}"),
        (2, Gen.Elements("today", "yesterday", "tomorrow", "2024-02-29", "03/04/2024", "Monday of last week", "4 July last year", "next July 4",
            "around July 3", "circa 3 July 2014", "the sixth of July", "1776-07-04")));

    private static readonly Gen<string> SaidPeriod = Gen.Frequency(
        (3, from part in Gen.Elements("", "early ", "mid-", "late ", "last ", "this ") from month in SaidMonth select part + month),
        (2, from part in Gen.Elements("last ", "this ", "next ", "earlier this ", "early last ")
            from unit in Gen.Elements("week", "month", "year")
            select part + unit),
        (1, Gen.Elements("2014", "early 2024", "the weekend", "last weekend", "January 2024", "2014-2017", "July-August", "July or August")),
        (2, from part in Gen.Elements("early ", "mid-", "late ", "mid ", "late-", "first half of ", "second half of ", "fourth quarter of ", "mid-to-late ")
            from year in Gen.Elements("2014", "2024", "1967")
            select part + year),
        (1, from part in Gen.Elements("first week of ", "last week of ", "early to mid ", "second half of ") from month in SaidMonth select part + month),
        (1, from month in SaidMonth from which in Gen.Elements(" last year", " of this year", " next year") select month + which),
        (2, from bound in Gen.Elements("since ", "until ") from day in SaidOneDay select bound + day),
        (3, from bound in Gen.Elements("before ", "after ", "by ", "on or after ", "no later than ", "starting ")
            from day in Gen.OneOf(
                SaidOneDay.Where(day => !day.StartsWith("the ", StringComparison.Ordinal)), Gen.Elements("mid-June", "2003", "July 2021", "last month"))
            select bound + day),
        (2, from month in SaidMonth
            from days in Gen.Elements("3 or 4", "11, 12 and 13", "27 & 28", "11 to 13", "the 4th", "5-6", "5/6")
            from year in Gen.Elements("", " 2019", ", 2024")
            select $"{month} {days}{year}"),
        (1, from days in Gen.Elements("3 and 4", "11, 12 and 13", "5 to 6", "5/6") from month in SaidMonth select $"{days} {month}"),
        (2, from a in SaidDay from b in SaidDay select $"between {a} and {b}"),
        (2, from n in Gen.Elements("few ", "ten ", "3 ", "", "couple of ") from unit in SaidUnit select $"the past {n}{unit}"));

    private static readonly Gen<string> SaidDistance =
        from n in Gen.Elements("two ", "10 ", "a few ", "about three ", "", "twenty-one ", "two or three ", "2-3 ")
        from unit in SaidUnit
        from way in Gen.Elements("ago", "before", "after", "later", "after January 20", "before Friday")
        select $"{n}{unit} {way}";

    /// <summary>English mentions of days, stretches, distances and times: "last Friday night", "since mid-November". All of them are read
    /// as whole mentions.</summary>
    public static Arbitrary<string> DatePhrases { get; } = Arb.From(
        Gen.Frequency(
            (4, SaidOneDay),
            (2, from weekday in SaidWeekday from time in SaidClock select $"{weekday} {time}"),
            (4, SaidPeriod),
            (2, SaidDistance),
            (1, Gen.Elements(
                "the day before", "the previous week", "the following Monday", "that day", "a week after", "the next morning", "overnight", "tonight",
                "last night", "at dawn", "between 9 p.m. and 11 p.m.", "around midnight",
                "before 7 p.m.", "after noon on Tuesday", "7 to 9 p.m.", "shortly before midnight on Tuesday", "Tuesday midnight", "the night of 5 to 6 July",
                "Saturday or Sunday", "that night", "early Tuesday", "late yesterday", "in the early hours of Monday", "before dawn on Tuesday",
                "overnight into Tuesday", "at 1:30 a.m. Tuesday (2230 GMT Monday)"))),
        phrase => phrase.Contains(' ', StringComparison.Ordinal) ? ["today"] : []);

    /// <summary>Sentences that mention a day or stretch with numbers, commas, times, years and words of counting beside it: "On 3 July, 12
    /// rockets hit the base". The number after a date may be read as its year or not; it is never cut.</summary>
    public static Arbitrary<string> DateSentences { get; } = Arb.From(
        from before in Gen.Elements("", "On ", "In ", "killed 12 on ", "in over ", "The ", "of ", "over ", "by ", "since 2014 and ", "between ", "10,000 ")
        from phrase in Gen.OneOf(SaidOneDay, SaidPeriod, SaidDistance, SaidMonth)
        from mark in Gen.Elements(" ", ", ", " (", ", and ", " or ", " to ", "-", ". ")
        from number in Gen.Elements("", "12", "240", "3,000", "22", "1500", "1830", "2014", "2000", "12:30", "9pm", "29", "two", "32", "1990s", "5/6", "0")
        from after in Gen.Elements(
            ".", " rockets hit.", " people died.", " GMT.", " hours", " p.m.", " were hit", ", 13 and 14 June", " July 2021", " days ago", " in the base",
            " last year", " Bridge", ")", " of them", "'s attack")
        select before + phrase + mark + number + after,
        ShorterTexts);

    /// <summary>Texts of words that may be of a date, in any order, with marks, hostile characters and what only looks like a date.</summary>
    public static Arbitrary<string> DateTexts { get; } = Arb.From(
        from pieces in Gen.Elements(MentionPieces).ListOf()
        from glue in Gen.Elements(" ", " ", " ", "")
        select string.Join(glue, pieces),
        ShorterTexts);

    /// <summary>Anchors of mentions: days of publication that are known, unknown, several or at the ends of the calendar, with and without
    /// zones.</summary>
    public static Arbitrary<AnchorContext> AnchorContexts { get; } = Arb.From(
        from published in Gen.Frequency(
            (8, Gen.Choose(0, 800).Select(n => UncertainDate.Exactly(FirstOfJanuary.PlusDays(n)))),
            (2, SomeDate))
        from zones in Gen.Elements(
            (null, null), (null, null), ("Europe/London", "Asia/Baghdad"), ("America/New_York", "Asia/Baghdad"), ("Asia/Baghdad", "America/New_York"))
        from start in Gen.Elements(Enum.GetValues<WeekStart>())
        from tense in Gen.Elements(Enum.GetValues<Tense>())
        from reference in Gen.OneOf(Gen.Constant(UncertainDate.Unknown), SomeDate)
        select new AnchorContext(published, zones.Item1, zones.Item2, start, tense, reference),
        anchor => anchor.PublishedZone is null
            ? []
            : [new(anchor.Published, null, null, anchor.WeekStart, anchor.Tense, anchor.Reference)]);

    /// <summary>Entries of a lexicon of dates, in every role, with values of its form.</summary>
    public static Arbitrary<DateLexiconEntry> DateLexiconEntries { get; } = Arb.From(
        from role in Gen.Elements(Enum.GetValues<DateLexiconRole>())
        from words in Gen.Elements("fortnight", "le mardi", "p.m.", "vor-gestern", "one two three four five six seven eight")
        from value in Gen.Elements(ValuesOf(role))
        from source in Gen.Elements("", "a style book")
        select new DateLexiconEntry(words, role, value, source),
        entry => entry.Words.Length > 1 ? [new("x", entry.Role, entry.Value, "")] : []);

    private static string[] ValuesOf(DateLexiconRole role) => role switch
    {
        DateLexiconRole.Lead => ["day", "period", "article"],
        DateLexiconRole.Weekday => ["1", "7 capital"],
        DateLexiconRole.Month => ["12", "5 capital"],
        DateLexiconRole.Relative => ["-1", "0 night"],
        DateLexiconRole.Deixis => ["this", "last"],
        DateLexiconRole.Phase => ["earlier"],
        DateLexiconRole.Position => ["mid"],
        DateLexiconRole.Unit => ["day", "week plural"],
        DateLexiconRole.Number => ["2", "3-10"],
        DateLexiconRole.Direction => ["before", "ago"],
        DateLexiconRole.Neighbour => ["same"],
        DateLexiconRole.Bound => ["since"],
        DateLexiconRole.From or DateLexiconRole.Join => ["and", "to"],
        DateLexiconRole.Hedge => ["about", "bound"],
        DateLexiconRole.Meridiem => ["pm"],
        DateLexiconRole.Clock => ["12:00", "24h"],
        DateLexiconRole.Part => ["night", "overnight"],
        DateLexiconRole.Zone => ["local", "Asia/Baghdad"],
        DateLexiconRole.Noun => ["counted", "name"],
        DateLexiconRole.Ordinal => ["", "2"],
        _ => [""],
    };
}
