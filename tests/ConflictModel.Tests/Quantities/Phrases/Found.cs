using System;
using System.Collections.Generic;
using ConflictModel.Quantities;

namespace ConflictModel.Tests.Quantities.Phrases;

/// <summary>Matches as text, which a test can compare and a person can read.</summary>
internal static class Found
{
    /// <summary>Each quantity as "the words: meaning".</summary>
    public static string[] In(string text, Lexicon? lexicon = null, QuantitySearch options = QuantitySearch.Plain)
    {
        var found = new List<string>();
        foreach (QuantityMatch match in QuantityPhrase.FindAll(text, lexicon, options))
        {
            found.Add($"{Words(text, match)}: {Meaning(match)}");
        }

        return [.. found];
    }

    public static QuantityMatch[] MatchesIn(string text, Lexicon? lexicon = null, QuantitySearch options = QuantitySearch.Plain)
    {
        var found = new List<QuantityMatch>();
        foreach (QuantityMatch match in QuantityPhrase.FindAll(text, lexicon, options)) found.Add(match);
        return [.. found];
    }

    /// <summary>The nouns, "" where there is none.</summary>
    public static string[] Nouns(string text, Lexicon? lexicon = null) =>
        Array.ConvertAll(MatchesIn(text, lexicon), match => text.Substring(match.NounStart, match.NounLength));

    /// <summary>Each quantity as "the words: meaning {noun}".</summary>
    public static string[] WithNouns(string text, Lexicon? lexicon = null) =>
        Array.ConvertAll(
            MatchesIn(text, lexicon),
            match => $"{Words(text, match)}: {Meaning(match)}"
                + (match.NounLength > 0 ? $" {{{text.AsSpan(match.NounStart, match.NounLength)}}}" : ""));

    /// <summary>The meaning of a whole phrase, or the code of its error.</summary>
    public static string Whole(string text, Lexicon? lexicon = null) =>
        QuantityPhrase.TryParse(text, lexicon ?? Lexicon.English, out QuantityMatch match, out QuantityError error)
            ? Meaning(match)
            : error.Code.ToString();

    public static string Words(string text, QuantityMatch match) => text.Substring(match.Start, match.Length);

    public static string Meaning(QuantityMatch match) =>
        match.IsShare ? $"share {match.Share}" : match.IsMeasurement ? match.Measurement.ToString() : match.Count.ToString();
}
