using System;
using System.Collections.Generic;
using System.Linq;

namespace ConflictModel.Quantities.Phrases;

/// <summary>A lexicon as the scanner looks things up in it: a table of words, and what they are alone and together.</summary>
internal sealed class LexiconIndex
{
    private readonly string[] _elisions;
    private readonly string[] _plurals;
    private readonly string[] _singulars;
    private readonly string[] _verbs;
    private readonly WordIndex _words = WordIndex.Empty;
    private readonly LexiconNode[] _roots = []; // by word

    public LexiconIndex(IEnumerable<LexiconEntry> entries)
    {
        LexiconEntry[] all = [.. entries];
        Settings = LexiconSettings.Default;
        foreach (LexiconEntry entry in all.Where(entry => entry.Role == LexiconRole.Setting))
        {
            Settings = Settings.TryWith(entry.Words, entry.Value, out LexiconSettings changed) ? changed : Settings;
        }

        _elisions = [.. all.Where(entry => entry.Role == LexiconRole.Elision).Select(entry => entry.Words)];
        _plurals = Endings(all, LexiconRole.Plural);
        _singulars = Endings(all, LexiconRole.Singular);
        _verbs = Endings(all, LexiconRole.Verb);

        var words = new Dictionary<string, int>(StringComparer.Ordinal);
        var start = new LexiconNode();
        foreach (LexiconEntry entry in all.Where(entry => !IsEnding(entry) && entry.Role != LexiconRole.Setting)) Add(entry, start, words);
        _words = new(words.OrderBy(pair => pair.Value).Select(pair => pair.Key));
        _roots = [.. Enumerable.Range(0, _words.Count).Select(word => start.After(word) ?? new LexiconNode())];
    }

    public LexiconSettings Settings { get; }

    public bool HasElisions => _elisions.Length > 0;

    /// <summary>What an entry that begins with this word is so far.</summary>
    public LexiconNode Root(int word) => _roots[word];

    /// <inheritdoc cref="WordIndex.Find"/>
    public int Find(ReadOnlySpan<char> text, uint hash) => _words.Find(text, hash);

    public bool IsElision(ReadOnlySpan<char> text)
    {
        foreach (string elision in _elisions)
        {
            if (WordIndex.IsWritten(text, elision)) return true;
        }

        return false;
    }

    public bool EndsAsPlural(ReadOnlySpan<char> word) => !EndsIn(word, _singulars) && EndsIn(word, _plurals);

    public bool EndsAsVerb(ReadOnlySpan<char> word) => EndsIn(word, _verbs);

    private static string[] Endings(LexiconEntry[] entries, LexiconRole role) =>
        [.. entries.Where(entry => entry.Role == role && IsEnding(entry)).Select(entry => entry.Words[1..])];

    private static bool IsEnding(LexiconEntry entry) => entry.Words is ['-', _, ..]
        && entry.Role is LexiconRole.Plural or LexiconRole.Singular or LexiconRole.Verb;

    // Words are compared from their ends; the ending has to leave something before it.
    private static bool EndsIn(ReadOnlySpan<char> word, string[] endings)
    {
        foreach (string ending in endings)
        {
            int i = word.Length - 1, j = ending.Length - 1;
            for (; i >= 0 && j >= 0; i--)
            {
                if (Typography.IsIgnorable(word[i])) continue;
                if (Typography.Fold(word[i]) != ending[j]) break;
                j--;
            }

            if (j < 0 && i >= 0) return true;
        }

        return false;
    }

    // Hyphens between words are left out, as they are in a text; an entry that is a hyphen stays one.
    private void Add(LexiconEntry entry, LexiconNode start, Dictionary<string, int> words)
    {
        var lexer = new PhraseLexer(entry.Words, this);
        LexiconNode node = start;
        node.Foresee(entry.Role);
        for (PhraseToken token = lexer.At(0); token.Kind != TokenKind.End; token = lexer.At(token.End))
        {
            if (token.IsHyphen && entry.Words.Length > 1) continue;
            string word = entry.Words[token.Start..token.End];
            if (!words.TryGetValue(word, out int number)) words.Add(word, number = words.Count);
            node = node.Grow(number);
            node.Foresee(entry.Role);
        }

        node.Add(entry);
    }
}
