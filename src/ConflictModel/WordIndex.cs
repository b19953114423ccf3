using System;
using System.Collections.Generic;
using System.Numerics;

namespace ConflictModel;

/// <summary>Words with numbers from 0, found in a text by a hash of their folded characters: however they are written, and without
/// allocating.</summary>
internal sealed class WordIndex
{
    public const uint HashStart = 2166136261; // FNV-1a

    private const int None = -1;

    private readonly string[] _words;
    private readonly Slot[] _slots; // open addressing; the length is a power of two, at least twice the number of words

    /// <summary>An index of words, each of which has its place as its number.</summary>
    /// <param name="words">Words, each once, as <see cref="Typography.Fold"/> leaves them.</param>
    public WordIndex(IEnumerable<string> words)
    {
        _words = [.. words];
        _slots = new Slot[BitOperations.RoundUpToPowerOf2((uint)(2 * _words.Length) + 1)];
        Array.Fill(_slots, new Slot(0, None));
        for (int word = 0; word < _words.Length; word++) Insert(word);
    }

    public static WordIndex Empty { get; } = new([]);

    public int Count => _words.Length;

    public static uint Hash(uint hash, char folded) => (hash ^ folded) * 16777619;

    /// <summary>The number of a word, or -1.</summary>
    /// <param name="text">The word as it is written.</param>
    /// <param name="hash">The <see cref="Hash"/> of its folded characters, from <see cref="HashStart"/>.</param>
    public int Find(ReadOnlySpan<char> text, uint hash)
    {
        int mask = _slots.Length - 1;
        for (int i = (int)Spread(hash) & mask; ; i = (i + 1) & mask)
        {
            Slot slot = _slots[i];
            if (slot.Word < 0) return None;
            if (slot.Hash == hash && IsWritten(text, _words[slot.Word])) return slot.Word;
        }
    }

    /// <summary>Whether a text is a plain word, however it is written.</summary>
    public static bool IsWritten(ReadOnlySpan<char> text, string plain)
    {
        int j = 0;
        foreach (char c in text)
        {
            if (j < plain.Length && Typography.Fold(c) == plain[j]) j++;
            else if (!Typography.IsIgnorable(c)) return false;
        }

        return j == plain.Length;
    }

    private static uint Spread(uint hash) => hash ^ (hash >> 15);

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
