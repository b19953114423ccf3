using System;
using System.Collections.Generic;

namespace ConflictModel.Quantities;

// A ledger whose names are resolved to indexes and whose relations are in canonical order: parts before wholes, so that one sweep up and
// one down carry a bound through any chain, and the result does not depend on the order in which the ledger was written.
internal sealed class LedgerNetwork
{
    private readonly Dictionary<string, int> _indexes = new(StringComparer.Ordinal);

    public LedgerNetwork(ValueList<LedgerEntry> entries, ValueList<LedgerRelation> relations)
    {
        Entries = entries;
        foreach (LedgerEntry entry in entries)
        {
            if (entry is null) throw new ArgumentException("An entry is null: leave it out.", nameof(entries));
            if (!_indexes.TryAdd(entry.Name, _indexes.Count))
            {
                throw new ArgumentException(
                    $"Two entries are named '{entry.Name}': intersect their counts, or rename one.", nameof(entries));
            }
        }

        var links = new Link[relations.Count];
        for (int i = 0; i < links.Length; i++) links[i] = Resolve(relations, i);
        int[] heights = Heights(relations, links);
        Array.Sort(links, (a, b) => Compare(a, b, heights));
        Links = links;
    }

    public ValueList<LedgerEntry> Entries { get; }

    public IReadOnlyList<Link> Links { get; }

    public int IndexOf(string name) => _indexes.TryGetValue(name, out int index)
        ? index
        : throw new KeyNotFoundException($"The ledger has no number named '{name}': it has {string.Join(", ", _indexes.Keys)}.");

    public string NameOf(int index) => Entries[index].Name;

    private Link Resolve(ValueList<LedgerRelation> relations, int index)
    {
        LedgerRelation relation = relations[index] ?? throw new ArgumentException("A relation is null: leave it out.", nameof(relations));
        var parts = new int[relation.Parts.Count];
        for (int i = 0; i < parts.Length; i++) parts[i] = Declared(relation.Parts[i]);
        return new(relation, Declared(relation.Whole), parts);

        int Declared(string name) => _indexes.TryGetValue(name, out int entry)
            ? entry
            : throw new ArgumentException(
                $"'{name}' in '{relation}' is not an entry: declare it, with Count.Unknown where nothing is said.", nameof(relations));
    }

    // The longest way down from each number to one without parts; what has none is on a cycle, or above one.
    private int[] Heights(ValueList<LedgerRelation> relations, Link[] links)
    {
        var pending = new int[Entries.Count];
        var wholes = new List<int>[Entries.Count];
        for (int i = 0; i < wholes.Length; i++) wholes[i] = [];
        foreach (Link link in links)
        {
            foreach (int part in link.Parts)
            {
                wholes[part].Add(link.Whole);
                pending[link.Whole]++;
            }
        }

        var heights = new int[Entries.Count];
        var ready = new Queue<int>();
        for (int i = 0; i < pending.Length; i++)
        {
            if (pending[i] == 0) ready.Enqueue(i);
        }

        while (ready.TryDequeue(out int part))
        {
            foreach (int whole in wholes[part])
            {
                heights[whole] = int.Max(heights[whole], heights[part] + 1);
                if (--pending[whole] == 0) ready.Enqueue(whole);
            }
        }

        int stuck = Array.FindIndex(pending, count => count > 0);
        return stuck < 0
            ? heights
            : throw new ArgumentException(
                $"A number is a part of itself: {Cycle(links, pending, stuck)}. Remove a relation.", nameof(relations));
    }

    // Every stuck number has a stuck part, so that walking down must come back to a number seen before.
    private string Cycle(Link[] links, int[] pending, int start)
    {
        var below = new Dictionary<int, int>();
        foreach (Link link in links)
        {
            int stuck = Array.FindIndex(link.Parts, part => pending[part] > 0);
            if (stuck >= 0) below.TryAdd(link.Whole, link.Parts[stuck]);
        }

        var places = new Dictionary<int, int>();
        var walk = new List<int>();
        int at = start;
        for (; places.TryAdd(at, walk.Count); at = below[at]) walk.Add(at);
        walk.Add(at);
        List<string> names = walk[places[at]..].ConvertAll(NameOf);
        return $"{names[0]} has the part {string.Join(", which has the part ", names[1..])}";
    }

    private static int Compare(Link left, Link right, int[] heights)
    {
        int order = heights[left.Whole].CompareTo(heights[right.Whole]);
        if (order == 0) order = left.Relation.Kind.CompareTo(right.Relation.Kind);
        if (order == 0) order = string.CompareOrdinal(left.Relation.Whole, right.Relation.Whole);
        if (order == 0) order = string.CompareOrdinal(string.Join('\n', left.Relation.Parts), string.Join('\n', right.Relation.Parts));
        return order != 0 ? order : string.CompareOrdinal(left.Relation.Share.ToString(), right.Relation.Share.ToString());
    }

    // A relation with indexes for names.
    internal sealed record Link(LedgerRelation Relation, int Whole, int[] Parts);
}
