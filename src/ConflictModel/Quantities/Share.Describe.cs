using System.Globalization;

namespace ConflictModel.Quantities;

public readonly partial struct Share
{
    /// <summary>The possible fractions in plain English, as one phrase: "most", "half", "at least 40 percent".</summary>
    /// <returns>A phrase that "of" and a noun may follow, and that an English phrase parser reads as a share with the same
    /// <see cref="Possible"/>; only "an unknown share" and "no possible share" are no such phrases. It is the wording of the factory that
    /// makes this share, where there is one, else that of the bounds. It never rounds, does not depend on culture, and may change between
    /// releases.</returns>
    public string Describe() =>
        IsImpossible ? "no possible share"
        : IsUnknown ? "an unknown share"
        : Said() ?? ByBounds(Possible);

    /// <summary>The share in plain English with all that it says: "more than half, plausibly at most 70 percent".</summary>
    /// <returns><see cref="Describe"/>, and where that is not the wording of a factory, what is plausible and the best fraction, if they
    /// say more. It may change between releases.</returns>
    public string DescribeFully()
    {
        string phrase = Describe();
        if (IsImpossible || IsUnknown || IsStrained || Said() is not null) return phrase;
        if (Plausible != Possible) phrase += ", plausibly " + ByBounds(Plausible);
        return Best is decimal best && !Plausible.TryGetSingle(out _) ? $"{phrase}, best {Words(best)}" : phrase;
    }

    internal static string LowerInWords(Interval<decimal> set) => (set.IsLowerOpen ? "more than " : "at least ") + Limit(set.Lower);

    internal static string UpperInWords(Interval<decimal> set) => (set.IsUpperOpen ? "less than " : "at most ") + Limit(set.Upper);

    private string? Said() =>
        this == Most ? "most"
        : Hedge == Hedge.About && Best is decimal and > 0m and var best && this == About(best) ? "about " + Words(best)
        : null;

    private static string ByBounds(Interval<decimal> set) =>
        set.TryGetSingle(out decimal single) ? Words(single)
        : set.Upper == 1m && !set.IsUpperOpen ? LowerInWords(set)
        : set.Lower == 0m && !set.IsLowerOpen ? UpperInWords(set)
        : !set.IsLowerOpen && !set.IsUpperOpen ? $"between {Percent(set.Lower)} and {Percent(set.Upper)} percent"
        : $"{LowerInWords(set)} and {UpperInWords(set)}";

    private static string Words(decimal value) => value == 1m ? "all" : Limit(value);

    private static string Limit(decimal value) => value == 0.5m ? "half" : Percent(value) + " percent";

    private static string Percent(decimal value) => Interval<decimal>.Canonical(value * 100m).ToString(CultureInfo.InvariantCulture);
}
