using System;
using System.Collections.Generic;
using System.Globalization;

namespace ConflictModel.Time;

public readonly partial struct UncertainDate
{
    private const int MostRunsListed = 4;
    private const int MostDaysListed = 2; // of one run

    /// <summary>The day in English words that say no more than is known.</summary>
    /// <returns>
    /// For example "20 January 2024", "an unspecified day in January 2024", "an unspecified day from January to March 2024",
    /// "20 January of an unspecified year", "20 or 21 January 2024", "5, 15 or 25 January 2024", "a day from 5 to 8 July 2021",
    /// "on or before 9 November 2019", "15 March 44 BC", "an unknown day", "no possible day". For reading; not for parsing. It does not
    /// depend on culture.
    /// </returns>
    public string Describe()
    {
        if (IsUnknown) return "an unknown day";
        if (IsImpossible) return "no possible day";
        var runs = new List<DayRange>(MostRunsListed);
        foreach (DayRange run in Runs)
        {
            if (runs.Count == MostRunsListed) return DescribeMask(ToString()) ?? DescribeMany();
            runs.Add(run);
        }
        return Days(runs) is [_, _, ..] days ? EnglishDate.Listed(days, "or") : string.Join(", or ", runs.ConvertAll(Describe));
    }

    // Every possible day, where there are few and each can be named; else none.
    private static List<int> Days(List<DayRange> runs)
    {
        var days = new List<int>();
        foreach (DayRange run in runs)
        {
            if (!run.IsBounded || run.Last - run.First >= MostDaysListed) return [];
            for (int day = run.First; day <= run.Last; day++) days.Add(day);
        }
        return days;
    }

    // A year or a month that is not said at all, around a day or a month that is; else null.
    private static string? DescribeMask(ReadOnlySpan<char> text)
    {
        const string Any = "XX";
        if (text is not [_, _, _, _, '-', _, _, ..] || text.Length is not (7 or 10)) return null;
        ReadOnlySpan<char> month = text[5..7], day = text.Length == 10 ? text[8..] : Any;
        bool anyYear = text.StartsWith(Any + Any), anyMonth = month is Any, anyDay = day is Any;
        if (!(anyYear || Parses(text[..4])) || !(anyMonth || Parses(month)) || !(anyDay || Parses(day)) || (anyMonth && anyDay)) return null;
        string year = anyYear ? "an unspecified year" : EnglishDate.Period(int.Parse(text[..4], NumberStyles.None, CultureInfo.InvariantCulture), month: 0);
        string days = anyDay ? "an unspecified day" : $"day {day.TrimStart('0')}";
        if (anyMonth) return $"{days} of an unspecified month of {year}";
        string name = EnglishDate.MonthName(int.Parse(month, NumberStyles.None, CultureInfo.InvariantCulture));
        return anyDay ? $"{days} in {name} of {year}" : $"{day.TrimStart('0')} {name} of {year}";

        static bool Parses(ReadOnlySpan<char> digits) => int.TryParse(digits, NumberStyles.None, CultureInfo.InvariantCulture, out _);
    }

    private string DescribeMany()
    {
        string span = Span.IsBounded ? Through(Span) : Describe(Span);
        return DayCount is long count
            ? string.Create(CultureInfo.InvariantCulture, $"one of {count} days: {span}, with gaps")
            : $"{span}, with gaps";
    }

    private static string Describe(DayRange run) => run switch
    {
        { HasStart: false, HasEnd: false } => "any day",
        { HasStart: false } => $"on or before {EnglishDate.Date(run.Last)}",
        { HasEnd: false } => $"on or after {EnglishDate.Date(run.First)}",
        _ when run.First == run.Last => EnglishDate.Date(run.First),
        _ => EnglishDate.WholePeriods(run.First, run.Last) is { First: var from, Last: var to }
            ? $"an unspecified day {(from == to ? "in" : "from")} {EnglishDate.Periods(from, to, "to")}"
            : Through(run),
    };

    private static string Through(DayRange run) => $"a day from {EnglishDate.Two(run.First, "to", run.Last)}";
}
