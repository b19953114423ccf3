using System;
using System.Text.Json.Serialization;

namespace ConflictModel.Sources;

/// <summary>How well a judgement is founded, as whoever made it says: "assesses with high confidence".</summary>
/// <remarks>
/// <para>The default value is <see cref="Unstated"/>. The three levels are in order; no number belongs to them, so a confidence gives no
/// <see cref="Likelihood"/>, nor the other way round; its text form is that of <see cref="ConfidenceWords"/>. In JSON the name in camelCase.</para>
/// <para>Source: Intelligence Community Directive 203, Analytic Standards (2 January 2015), D.6.e(2)(b).</para>
/// </remarks>
[JsonConverter(typeof(EnumJsonConverter<Confidence>))]
public enum Confidence
{
    /// <summary>Not said.</summary>
    [JsonStringEnumMemberName("unstated")] Unstated,
    /// <summary>Low: the information is scant, questionable or fragmented.</summary>
    [JsonStringEnumMemberName("low")] Low,
    /// <summary>Moderate: credible and plausible, and not corroborated enough for more.</summary>
    [JsonStringEnumMemberName("moderate")] Moderate,
    /// <summary>High: information of high quality from several sources.</summary>
    [JsonStringEnumMemberName("high")] High,
}

/// <summary>The words of a <see cref="Confidence"/>.</summary>
/// <remarks>Source: Intelligence Community Directive 203, Analytic Standards (2 January 2015), D.6.e(2)(b).</remarks>
/// <example>
/// <code>
/// Console.WriteLine(ConfidenceWords.TryRead("High confidence", out Confidence level) ? level : "no such words");
/// Console.WriteLine(Confidence.Moderate.ToWords());
/// Console.WriteLine(ConfidenceWords.TryRead("likely", out _) ? "read" : "no such words");
/// // High
/// // moderate confidence
/// // no such words
/// </code>
/// </example>
public static class ConfidenceWords
{
    private static readonly string[] Terms = ["", "low confidence", "moderate confidence", "high confidence"];

    /// <summary>The level that words name.</summary>
    /// <param name="words">"low confidence", "moderate confidence" or "high confidence", in any case.</param>
    /// <param name="confidence">The level, or <see cref="Confidence.Unstated"/>.</param>
    /// <returns>Whether the words name one. Other words, those of a <see cref="Likelihood"/> among them, do not: nothing is guessed.</returns>
    public static bool TryRead(ReadOnlySpan<char> words, out Confidence confidence)
    {
        for (int i = 1; i < Terms.Length; i++)
        {
            if (!words.Equals(Terms[i], StringComparison.OrdinalIgnoreCase)) continue;
            confidence = (Confidence)i;
            return true;
        }
        confidence = Confidence.Unstated;
        return false;
    }

    /// <summary>The words of a level.</summary>
    /// <param name="confidence">The level.</param>
    /// <returns>For example "high confidence"; "" for <see cref="Confidence.Unstated"/>.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="confidence"/> is not a member of its enum.</exception>
    public static string ToWords(this Confidence confidence) => Terms[(int)Defined.Require(confidence, nameof(confidence))];
}
