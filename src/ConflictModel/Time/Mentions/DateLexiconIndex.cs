using System;
using System.Collections.Generic;
using System.Linq;
using System.Numerics;
using ConflictModel.Quantities.Phrases;

namespace ConflictModel.Time.Mentions;

/// <summary>A lexicon as the scanner looks things up in it: a table of words, and what they are alone and together.</summary>
internal sealed class DateLexiconIndex
{
    public const uint HashStart = 2166136261;

    private const int Unknown = -1;

    private readonly string[] _words = [];
    private readonly DateRoles[] _roles;              // by first word
    private readonly DateLexiconPhrase[][] _phrases;  // by first word; the longest first
    private readonly Slot[] _slots = [new Slot(0, Unknown)];

    public DateLexiconIndex(IEnumerable<DateLexiconEntry> entries)
    {
        var words = new Dictionary<string, int>(StringComparer.Ordinal);
        var phrases = new List<(int First, DateLexiconPhrase Phrase)>();
        foreach (DateLexiconEntry entry in entries)
        {
            int[] numbers = [.. WordsOf(entry.Words).Select(word => words.TryAdd(word, words.Count) ? words.Count - 1 : words[word])];
            phrases.Add((numbers[0], new(numbers[1..], entry.Role, entry.Meaning)));
        }

        ILookup<int, DateLexiconPhrase> byFirst = phrases.ToLookup(pair => pair.First, pair => pair.Phrase);
        _words = [.. words.OrderBy(pair => pair.Value).Select(pair => pair.Key)];
        _phrases = [.. Enumerable.Range(0, _words.Length).Select(word => byFirst[word].OrderByDescending(p => p.Rest.Length).ToArray())];
        _roles = Array.ConvertAll(_phrases, all => all.Aggregate(default(DateRoles), (sum, p) => sum.With(DateRoles.Of(p.Role))));
        _slots = new Slot[BitOperations.RoundUpToPowerOf2((uint)(2 * _words.Length) + 1)];
        Array.Fill(_slots, new Slot(0, Unknown));
        for (int word = 0; word < _words.Length; word++) Insert(word);
    }

    public static uint Hash(uint hash, char folded) => (hash ^ folded) * 16777619;

    /// <summary>The roles of entries that begin with a word.</summary>
    public DateRoles RolesOf(int word) => word < 0 ? default : _roles[word];

    public DateLexiconPhrase[] PhrasesOf(int word) => _phrases[word];

    /// <summary>The number of a word, or -1.</summary>
    /// <param name="text">The word as it is written.</param>
    /// <param name="hash">The <see cref="Hash"/> of its folded characters, from <see cref="HashStart"/>.</param>
    public int Find(ReadOnlySpan<char> text, uint hash)
    {
        int mask = _slots.Length - 1;
        for (int i = (int)Spread(hash) & mask; ; i = (i + 1) & mask)
        {
            Slot slot = _slots[i];
            if (slot.Word < 0) return Unknown;
            if (slot.Hash == hash && IsWritten(text, _words[slot.Word])) return slot.Word;
        }
    }

    private static uint Spread(uint hash) => hash ^ (hash >> 15);

    private static bool IsWritten(ReadOnlySpan<char> text, string plain)
    {
        int j = 0;
        foreach (char c in text)
        {
            if (j < plain.Length && Typography.Fold(c) == plain[j]) j++;
            else if (!Typography.IsIgnorable(c)) return false;
        }

        return j == plain.Length;
    }

    // As a text is cut, so that what is looked up is what is found; points and hyphens between words are left out.
    private List<string> WordsOf(string words)
    {
        var lexer = new MentionLexer(words, this);
        var all = new List<string>();
        for (MentionToken token = lexer.At(0); token.Kind != TokenKind.End; token = lexer.At(token.End))
        {
            if (token.Kind == TokenKind.Word) all.Add(words[token.Start..token.End]);
        }

        return all;
    }

    private void Insert(int word)
    {
        uint hash = HashStart;
        foreach (char c in _words[word]) hash = Hash(hash, c);
        int mask = _slots.Length - 1, i = (int)Spread(hash) & mask;
        while (_slots[i].Word >= 0) i = (i + 1) & mask;
        _slots[i] = new(hash, word);
    }

    private readonly record struct Slot(uint Hash, int Word);
}
