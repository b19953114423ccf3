using System.Globalization;

namespace ConflictModel.Quantities;

public readonly partial struct Count
{
    /// <summary>The possible numbers in plain English, as one phrase: "at least 14", "about 900", "several".</summary>
    /// <returns>A phrase that an English phrase parser reads as a count with the same <see cref="Possible"/>; only "an unknown number" and
    /// "no possible number" are no such phrases. It is the wording of the factory that makes this count, where there is one, else that of
    /// the bounds. It never rounds, does not depend on culture, and may change between releases. Strain is not marked: ask
    /// <see cref="IsStrained"/>.</returns>
    public string Describe() =>
        IsImpossible ? "no possible number"
        : IsUnknown ? "an unknown number"
        : Said() ?? ByBounds(Possible);

    /// <summary>The count in plain English with all that it says: "at least 15, plausibly between 850 and 950, best 900".</summary>
    /// <returns><see cref="Describe"/>, and where that is not the wording of a factory, what is plausible and the best number, if they say
    /// more. It may change between releases.</returns>
    public string DescribeFully()
    {
        string phrase = Describe();
        if (IsImpossible || IsUnknown || Said() is not null) return phrase;
        if (IsStrained) return phrase + Share.Strained;
        if (Plausible != Possible) phrase += ", plausibly " + ByBounds(Plausible);
        return Best is long best && !Plausible.TryGetSingle(out _) ? $"{phrase}, best {Number(best)}" : phrase;
    }

    /// <summary>The words between quotation marks where a factory has them, else all that the count says.</summary>
    internal string Quoted => Said() is string said ? $"\"{said}\"" : DescribeFully();

    // The phrase whose factory makes exactly this count, or null.
    private string? Said() => Hedge switch
    {
        Hedge.NoneOf when this == None => "none",
        Hedge.Exactly when Best is long n => "exactly " + Number(n),
        Hedge.Unhedged when Best is long n => Number(n),
        Hedge.AtLeast when this == AtLeast(Least) => "at least " + Number(Least),
        Hedge.MoreThan when Least > 0 && this == MoreThan(Least - 1) => "more than " + Number(Least - 1),
        Hedge.AtMost when Greatest is long n and > 0 && this == UpTo(n) => "up to " + Number(n),
        Hedge.AtMost when Greatest is long n && this == AtMost(n) => "at most " + Number(n),
        Hedge.FewerThan when Greatest is long n and < long.MaxValue && this == FewerThan(n + 1) => "fewer than " + Number(n + 1),
        Hedge.About when Best is long n and > 0 && this == About(n) => "about " + Number(n),
        Hedge.Nearly when Greatest is long n and > 0 and < long.MaxValue && this == Nearly(n + 1) => "nearly " + Number(n + 1),
        Hedge.Between when Greatest is long n && n > Least && this == Between(Least, n) => $"between {Number(Least)} and {Number(n)}",
        Hedge.Vague => VagueWord,
        _ => null,
    };

    private static string ByBounds(Interval<long> set) =>
        set.TryGetSingle(out long single) ? Number(single)
        : !set.HasUpper ? "at least " + Number(set.Lower)
        : set.Lower == 0 ? "at most " + Number(set.Upper)
        : $"between {Number(set.Lower)} and {Number(set.Upper)}";

    internal static string Number(long value) => value.ToString("N0", CultureInfo.InvariantCulture);
}
