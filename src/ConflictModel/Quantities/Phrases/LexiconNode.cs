using System;

namespace ConflictModel.Quantities.Phrases;

/// <summary>What some words of a lexicon are together, and which words may follow them in an entry.</summary>
internal sealed class LexiconNode
{
    private int[] _words = [];
    private LexiconNode[] _next = [];
    private LexiconEntry[] _entries = [];

    /// <summary>The roles of the words up to here.</summary>
    public RoleSet Roles { get; private set; }

    /// <summary>The roles of the words up to here and of those that begin with them.</summary>
    public RoleSet Ahead { get; private set; }

    public bool IsLeaf => _words.Length == 0;

    public LexiconMeaning this[LexiconRole role]
    {
        get
        {
            foreach (LexiconEntry entry in _entries)
            {
                if (entry.Role == role) return entry.Meaning;
            }

            throw new InvalidOperationException($"The words have no role {role}.");
        }
    }

    public LexiconNode? After(int word)
    {
        int i = _words.AsSpan().IndexOf(word);
        return i < 0 ? null : _next[i];
    }

    // While the index is built:

    public LexiconNode Grow(int word)
    {
        if (After(word) is LexiconNode known) return known;
        var grown = new LexiconNode();
        _words = [.. _words, word];
        _next = [.. _next, grown];
        return grown;
    }

    public void Foresee(LexiconRole role) => Ahead |= RoleSet.Of(role);

    public void Add(LexiconEntry entry)
    {
        _entries = [.. _entries, entry];
        Roles |= RoleSet.Of(entry.Role);
    }
}
