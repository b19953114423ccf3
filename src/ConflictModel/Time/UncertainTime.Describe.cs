using System.Collections.Generic;

namespace ConflictModel.Time;

public readonly partial struct UncertainTime
{
    private const int MostRangesListed = 4;

    /// <summary>The time in English words that say no more than is known.</summary>
    /// <returns>For example "at 12:30", "about 12:30", "between 22:00 and 02:00", "at or after 21:30", "in the morning", "between 08:00 and
    /// 09:00, or at 22:00", "between 12:00 and 18:00, plausibly between 12:00 and 13:00", "at an unknown time", "at no possible time". For
    /// reading; not for parsing. It does not depend on culture.</returns>
    public string Describe() => _shape switch
    {
        Shape.About => $"about {Text(_from)}",
        Shape.Part when _part is PartOfDay.Night or PartOfDay.Dawn or PartOfDay.Midday => $"at {Words[(int)_part]}",
        Shape.Part => $"in the {Words[(int)_part]}",
        Shape.Unknown => "at an unknown time",
        _ when IsImpossible => "at no possible time",
        _ when _narrowed is null || _narrowed.Possible.Equals(_narrowed.Plausible) => Described(Possible),
        _ => $"{Described(Possible)}, {(IsStrained ? "and no time is plausible" : $"plausibly {Described(PlausibleSet)}")}",
    };

    private static string Described(ClockSet times)
    {
        if (times.IsFull) return "at an unknown time";
        List<(int From, int To)> ranges = Ranges(times);
        if (ranges.Count <= MostRangesListed) return string.Join(", or ", ranges.ConvertAll(range => Described(range.From, range.To)));
        (int from, int to) = times.Shortest();
        return $"{Described(from, to)}, with gaps";
    }

    private static string Described(int from, int to) =>
        from == to ? $"at {Text(from)}"
        : to == WholeDay ? $"at or after {Text(from)}"
        : $"between {Text(from)} and {Text(to)}";
}
