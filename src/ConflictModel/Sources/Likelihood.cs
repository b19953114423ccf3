using System;
using System.Text.Json.Serialization;

namespace ConflictModel.Sources;

/// <summary>How probable something is judged to be, in the seven bands of ICD 203.</summary>
/// <remarks>
/// <para>The bands are in order, and <see cref="Unstated"/>, the default value, is outside it: nothing was judged, which is no even
/// chance.</para>
/// <para>A likelihood is of an event; how well the judgement itself is founded is a <see cref="Confidence"/>. Neither gives the other, and
/// the source asks that they do not stand in one sentence. A word of a reporter ("likely to have been hit") is no judgement by these bands:
/// it is the wording of a claim. In JSON the name in camelCase.</para>
/// <para>Source: Intelligence Community Directive 203, Analytic Standards (2 January 2015), D.6.e(2)(a).</para>
/// </remarks>
/// <example>
/// <code>
/// Likelihood judged = LikelihoodWords.TryRead("highly probable", out Likelihood band) ? band : Likelihood.Unstated;
/// Console.WriteLine(judged);
/// Console.WriteLine(judged.Probability());
/// Console.WriteLine(judged.ToWords());
/// // VeryLikely
/// // [0.8,0.95]
/// // very likely
/// </code>
/// </example>
[JsonConverter(typeof(EnumJsonConverter<Likelihood>))]
public enum Likelihood
{
    /// <summary>Not judged.</summary>
    [JsonStringEnumMemberName("unstated")] Unstated,
    /// <summary>Almost no chance, remote: 1 to 5 percent.</summary>
    [JsonStringEnumMemberName("almostNoChance")] AlmostNoChance,
    /// <summary>Very unlikely, highly improbable: 5 to 20 percent.</summary>
    [JsonStringEnumMemberName("veryUnlikely")] VeryUnlikely,
    /// <summary>Unlikely, improbable: 20 to 45 percent.</summary>
    [JsonStringEnumMemberName("unlikely")] Unlikely,
    /// <summary>Roughly even chance, roughly even odds: 45 to 55 percent.</summary>
    [JsonStringEnumMemberName("roughlyEvenChance")] RoughlyEvenChance,
    /// <summary>Likely, probable: 55 to 80 percent.</summary>
    [JsonStringEnumMemberName("likely")] Likely,
    /// <summary>Very likely, highly probable: 80 to 95 percent.</summary>
    [JsonStringEnumMemberName("veryLikely")] VeryLikely,
    /// <summary>Almost certain, nearly certain: 95 to 99 percent.</summary>
    [JsonStringEnumMemberName("almostCertain")] AlmostCertain,
}

/// <summary>The words and the numbers of the bands of <see cref="Likelihood"/>.</summary>
/// <remarks>Source: Intelligence Community Directive 203, Analytic Standards (2 January 2015), D.6.e(2)(a).</remarks>
/// <example>
/// <code>
/// Console.WriteLine(LikelihoodWords.TryRead("Roughly even odds", out Likelihood band) ? band : "no such words");
/// Console.WriteLine(LikelihoodWords.TryRead("maybe", out _) ? "read" : "no such words");
/// // RoughlyEvenChance
/// // no such words
/// </code>
/// </example>
public static class LikelihoodWords
{
    private static readonly string[] Terms =
        ["", "almost no chance", "very unlikely", "unlikely", "roughly even chance", "likely", "very likely", "almost certain"];

    private static readonly string[] OtherTerms =
        ["", "remote", "highly improbable", "improbable", "roughly even odds", "probable", "highly probable", "nearly certain"];

    private static readonly decimal[] Bounds = [0.01m, 0.05m, 0.20m, 0.45m, 0.55m, 0.80m, 0.95m, 0.99m];

    /// <summary>The band that a term of ICD 203 names, of either of its two rows.</summary>
    /// <param name="words">The term, in any case; an adverb ("almost certainly", "probably") is read too.</param>
    /// <param name="likelihood">The band, or <see cref="Likelihood.Unstated"/>.</param>
    /// <returns>Whether the words are such a term. Other words are none: nothing is guessed.</returns>
    public static bool TryRead(ReadOnlySpan<char> words, out Likelihood likelihood)
    {
        for (int i = 1; i < Terms.Length; i++)
        {
            if (!IsTerm(words, Terms[i]) && !IsTerm(words, OtherTerms[i])) continue;
            likelihood = (Likelihood)i;
            return true;
        }
        likelihood = Likelihood.Unstated;
        return false;
    }

    /// <summary>The term of the first row.</summary>
    /// <param name="likelihood">The band.</param>
    /// <returns>For example "very likely"; "" for <see cref="Likelihood.Unstated"/>.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="likelihood"/> is not a member of its enum.</exception>
    public static string ToWords(this Likelihood likelihood) => Terms[(int)Defined.Require(likelihood, nameof(likelihood))];

    /// <summary>The probabilities of the band, from 0 to 1. Neighbours share a bound, as in the source.</summary>
    /// <param name="likelihood">The band.</param>
    /// <returns>The closed interval; [0,1] for <see cref="Likelihood.Unstated"/>.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="likelihood"/> is not a member of its enum.</exception>
    public static Interval<decimal> Probability(this Likelihood likelihood)
    {
        int band = (int)Defined.Require(likelihood, nameof(likelihood));
        return band == 0 ? Interval.Between(0m, 1m) : Interval.Between(Bounds[band - 1], Bounds[band]);
    }

    private static bool IsTerm(ReadOnlySpan<char> words, string term) => words.Equals(term, StringComparison.OrdinalIgnoreCase)
        || IsAdverb(words, term) || (term.EndsWith("able", StringComparison.Ordinal) && IsAdverb(words, term[..^1], "y"));

    // "almost certainly"; "probably" from "probabl".
    private static bool IsAdverb(ReadOnlySpan<char> words, string stem, string ending = "ly") =>
        (ending == "y" || stem.EndsWith("certain", StringComparison.Ordinal) || stem == "remote")
        && words.Length == stem.Length + ending.Length
        && words.StartsWith(stem, StringComparison.OrdinalIgnoreCase) && words.EndsWith(ending, StringComparison.OrdinalIgnoreCase);
}
