using System;

namespace ConflictModel.Incidents;

/// <summary>A noun of English: one of it, several, and whether it takes an article.</summary>
/// <param name="One">One of it, without an article.</param>
/// <param name="Many">Several of it.</param>
/// <param name="IsBare">Whether it stands without an article: "artillery", "troops".</param>
internal readonly record struct Noun(string One, string Many, bool IsBare = false)
{
    private const string Vowels = "aeiouAEIOU";

    /// <summary>A noun whose plural follows the rules.</summary>
    public Noun(string one)
        : this(one, Plural(one))
    {
    }

    /// <summary>It as a kind: "a rocket", "an air strike", "artillery".</summary>
    public string AsKind => IsBare ? One : $"{Article(One)} {One}";

    /// <summary>The same with words behind it: "a rocket of 122 mm calibre".</summary>
    public Noun With(string after) => new(One + after, Many + after, IsBare);

    /// <summary>The same with an adjective: "an Iraqi civilian", "a member of the Iraqi military".</summary>
    public Noun After(string adjective) => new(After(adjective, One), After(adjective, Many), IsBare);

    private static string After(string adjective, string noun)
    {
        const string Of = " of the ";
        int at = noun.IndexOf(Of, StringComparison.Ordinal);
        return at < 0 ? adjective + noun : noun.Insert(at + Of.Length, adjective);
    }

    // By sound, as far as letters tell: "a one-way attack drone", "a US soldier", "an 81 mm mortar", "an IED".
    private static string Article(string word) =>
        word[0] == '8' || word.StartsWith("11", StringComparison.Ordinal) || word.StartsWith("18", StringComparison.Ordinal) ? "an"
        : word.StartsWith("one", StringComparison.Ordinal) || word.StartsWith("uni", StringComparison.Ordinal)
            || word.StartsWith("US", StringComparison.Ordinal) || word.StartsWith("UK", StringComparison.Ordinal)
            || word.StartsWith("Eu", StringComparison.Ordinal) || word.StartsWith("Uk", StringComparison.Ordinal) ? "a"
        : Vowels.Contains(word[0], StringComparison.Ordinal) ? "an" : "a";

    // Of the head: "attacks on civilians", "prisoners of war", "vehicles used as a weapon".
    private static string Plural(string noun)
    {
        foreach (string limit in (ReadOnlySpan<string>)[" on ", " of ", " used ", " by ", " down"])
        {
            int at = noun.IndexOf(limit, StringComparison.Ordinal);
            if (at > 0) return Plural(noun[..at]) + noun[at..];
        }
        int last = noun.LastIndexOf(' ') + 1;
        return noun[last..] switch
        {
            "child" => noun + "ren",
            "man" or "woman" => noun[..^2] + "en",
            "person" => noun[..last] + "people",
            "aircraft" or "personnel" or "forces" or "headquarters" => noun,
            _ when noun.EndsWith('y') && noun.Length > 1 && !Vowels.Contains(noun[^2], StringComparison.Ordinal) => noun[..^1] + "ies",
            _ when noun.EndsWith('s') || noun.EndsWith('x') || noun.EndsWith("ch", StringComparison.Ordinal) || noun.EndsWith("sh", StringComparison.Ordinal) =>
                noun + "es",
            _ => noun + "s",
        };
    }
}
