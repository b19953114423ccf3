using System.Globalization;
using ConflictModel.Quantities.Phrases;

namespace ConflictModel.Quantities;

public readonly partial struct Share
{
    private static readonly (int Parts, string One, string Many)[] Names =
        [(3, "third", "thirds"), (6, "sixth", "sixths"), (7, "seventh", "sevenths"), (9, "ninth", "ninths"), (12, "twelfth", "twelfths")];

    private static readonly string[] Numbers =
        ["zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven"];

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
        if (IsImpossible || IsUnknown || Said() is not null) return phrase;
        if (IsStrained) return phrase + Strained;
        if (Plausible != Possible) phrase += ", plausibly " + ByBounds(Plausible);
        return Best is decimal best && !Plausible.TryGetSingle(out _) ? $"{phrase}, best {Words(best)}" : phrase;
    }

    // What is possible is not what any of the words leads a reader to expect.
    internal const string Strained = ", though nothing is plausible";

    internal static string LowerInWords(Interval<decimal> set) => (set.IsLowerOpen ? "more than " : "at least ") + Limit(set.Lower);

    internal static string UpperInWords(Interval<decimal> set) => (set.IsUpperOpen ? "less than " : "at most ") + Limit(set.Upper);

    private string? Said() =>
        this == Most ? "most"
        : Hedge == Hedge.About && Best is decimal and > 0m and var best && this == About(best) ? "about " + Words(best)
        : null;

    private static string ByBounds(Interval<decimal> set) =>
        set.TryGetSingle(out decimal single) ? Words(single)
        : ShareMeaning.IsNarrowest(set) && Parts(set.Lower) is string parts ? parts
        : set.Upper == 1m && !set.IsUpperOpen ? LowerInWords(set)
        : set.Lower == 0m && !set.IsLowerOpen ? UpperInWords(set)
        : !set.IsLowerOpen && !set.IsUpperOpen
            ? Parts(set.Lower) is null && Parts(set.Upper) is null
                ? $"between {Percent(set.Lower)} and {Percent(set.Upper)} percent"
                : $"between {Limit(set.Lower)} and {Limit(set.Upper)}"
        : $"{LowerInWords(set)} and {UpperInWords(set)}";

    private static string Words(decimal value) => value == 1m ? "all" : Limit(value);

    private static string Limit(decimal value) => value == 0.5m ? "half" : Parts(value) ?? Percent(value) + " percent";

    // Equal parts that no decimal is: "two thirds" stands for the decimal just below and just above them.
    private static string? Parts(decimal value)
    {
        foreach ((int parts, string one, string many) in Names)
        {
            for (int n = 1; n < parts; n++)
            {
                (decimal low, decimal high) = ShareMeaning.Neighbours(n, parts);
                if (value == low || value == high) return n == 1 ? "one " + one : $"{Numbers[n]} {many}";
            }
        }

        return null;
    }

    private static string Percent(decimal value) => Interval<decimal>.Canonical(value * 100m).ToString(CultureInfo.InvariantCulture);
}
