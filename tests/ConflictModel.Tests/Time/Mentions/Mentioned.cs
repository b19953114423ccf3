using System.Collections.Generic;
using ConflictModel.Time;

namespace ConflictModel.Tests.Time.Mentions;

/// <summary>Mentions as text, which a test can compare and a person can read.</summary>
internal static class Mentioned
{
    /// <summary>Each mention as "the words: what they say".</summary>
    public static string[] In(string text, DateLexicon? lexicon = null)
    {
        var found = new List<string>();
        foreach (DateMatch match in DateMention.FindAll(text, lexicon)) found.Add($"{Words(text, match)}: {match.Mention}");
        return [.. found];
    }

    /// <summary>The words of each mention.</summary>
    public static string[] WordsIn(string text)
    {
        var found = new List<string>();
        foreach (DateMatch match in DateMention.FindAll(text)) found.Add(Words(text, match));
        return [.. found];
    }

    public static DateMatch[] MatchesIn(string text)
    {
        var found = new List<DateMatch>();
        foreach (DateMatch match in DateMention.FindAll(text)) found.Add(match);
        return [.. found];
    }

    /// <summary>What a phrase means, or null where it is no mention.</summary>
    public static DateResolution? Resolve(string phrase, AnchorContext anchor) =>
        DateMention.TryParse(phrase, out DateMention mention, out _) ? mention.Resolve(anchor) : null;

    public static string Words(string text, DateMatch match) => text.Substring(match.Start, match.Length);
}
