using System.Collections.Generic;
using System.Globalization;

namespace ConflictModel.Time;

public readonly partial struct UncertainDate
{
    private const int MostRunsListed = 4;

    /// <summary>The day in English words that say no more than is known.</summary>
    /// <returns>
    /// For example "20 January 2024", "an unspecified day in January 2024", "20 or 21 January 2024", "a day from 5 to 8 July 2021",
    /// "on or before 9 November 2019", "an unknown day", "no possible day". For reading; not for parsing. It does not depend on culture.
    /// </returns>
    public string Describe()
    {
        if (IsUnknown) return "an unknown day";
        if (IsImpossible) return "no possible day";
        if (WholePeriod() is { Day: 0 } period)
            return $"an unspecified day in {EnglishDate.Period(period.Year, period.Month)}";
        return Runs.Length <= MostRunsListed ? DescribeEach() : DescribeMany();
    }

    private string DescribeEach()
    {
        var runs = new List<string>(Runs.Length);
        foreach (DayRange run in Runs) runs.Add(Describe(run));
        return string.Join(", or ", runs);
    }

    private string DescribeMany()
    {
        string span = Describe(Runs[0].To(Runs[^1]));
        return DayCount is long count
            ? string.Create(CultureInfo.InvariantCulture, $"one of {count} days: {span}, with gaps")
            : $"{span}, with gaps";
    }

    private static string Describe(DayRange run) => run switch
    {
        { HasStart: false, HasEnd: false } => "any day",
        { HasStart: false } => $"on or before {EnglishDate.Date(run.Last)}",
        { HasEnd: false } => $"on or after {EnglishDate.Date(run.First)}",
        _ => (run.Last - run.First) switch
        {
            0 => EnglishDate.Date(run.First),
            1 => EnglishDate.Two(run.First, "or", run.Last),
            _ => $"a day from {EnglishDate.Two(run.First, "to", run.Last)}",
        },
    };
}
