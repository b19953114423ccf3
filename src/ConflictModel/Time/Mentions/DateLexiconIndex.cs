using System;
using System.Collections.Generic;
using System.Linq;

namespace ConflictModel.Time.Mentions;

/// <summary>A lexicon as the scanner looks things up in it: a table of words, and what they are alone and together.</summary>
internal sealed class DateLexiconIndex
{
    private readonly WordIndex _words = WordIndex.Empty;
    private readonly DateRoles[] _roles;              // by first word
    private readonly DateLexiconPhrase[][] _phrases;  // by first word; the longest first

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
        _words = new(words.OrderBy(pair => pair.Value).Select(pair => pair.Key));
        _phrases = [.. Enumerable.Range(0, _words.Count).Select(word => byFirst[word].OrderByDescending(p => p.Rest.Length).ToArray())];
        _roles = Array.ConvertAll(_phrases, all => all.Aggregate(default(DateRoles), (sum, p) => sum.With(DateRoles.Of(p.Role))));
    }

    /// <summary>The roles of entries that begin with a word.</summary>
    public DateRoles RolesOf(int word) => word < 0 ? default : _roles[word];

    public DateLexiconPhrase[] PhrasesOf(int word) => _phrases[word];

    /// <inheritdoc cref="WordIndex.Find"/>
    public int Find(ReadOnlySpan<char> text, uint hash) => _words.Find(text, hash);

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
}
