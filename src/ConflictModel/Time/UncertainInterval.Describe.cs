using System;

namespace ConflictModel.Time;

public readonly partial struct UncertainInterval
{
    /// <summary>The interval in English words that say no more than is known.</summary>
    /// <returns>
    /// For example "from 17 October 2023 to 29 January 2024", "the whole of January 2024", "the whole of 2020", "20 January 2024",
    /// "beginning on an unspecified day in October 2023 and ending on 29 January 2024", "beginning on 17 October 2023, with an unknown end",
    /// "ending on 29 January 2024, without a start", "an unknown period", "no possible period". For reading; not for parsing. It does not
    /// depend on culture.
    /// </returns>
    public string Describe()
    {
        if (IsUnknown) return "an unknown period";
        if (IsImpossible) return "no possible period";
        if (Start.IsExact && End.IsExact) return DescribeExact();
        string start = HasOpenStart ? "without a start" : Start.IsUnknown ? "with an unknown start" : $"beginning {On(Start)}";
        string end = HasOpenEnd ? "without an end" : End.IsUnknown ? "with an unknown end" : $"ending {On(End)}";
        return IsDated(Start) == IsDated(End) ? $"{start} and {end}" : IsDated(Start) ? $"{start}, {end}" : $"{end}, {start}";
    }

    private static bool IsDated(UncertainDate end) => !end.IsImpossible && !end.IsUnknown;

    // "on or before 9 November 2019" begins with its own preposition.
    private static string On(UncertainDate day)
    {
        string words = day.Describe();
        return words.StartsWith("on or ", StringComparison.Ordinal) ? words : $"on {words}";
    }

    private string DescribeExact()
    {
        int first = Start.FirstNumber, last = End.LastNumber;
        return first == last ? EnglishDate.Date(first)
            : EnglishDate.WholePeriods(first, last) is { First: var from, Last: var to } && from == to
                ? $"the whole of {EnglishDate.Period(from.Year, from.Month)}"
            : $"from {EnglishDate.Two(first, "to", last)}";
    }
}
