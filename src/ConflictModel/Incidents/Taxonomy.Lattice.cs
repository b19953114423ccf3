using System;
using System.Collections.Generic;

namespace ConflictModel.Incidents;

/// <content>The order of classes, and what follows from it.</content>
public sealed partial class Taxonomy
{
    /// <summary>Whether one class is, or stands above, another: a partial order.</summary>
    /// <param name="general">The id of the wider class.</param>
    /// <param name="specific">The id of the narrower class.</param>
    /// <returns>Whether everything of the second is of the first.</returns>
    public bool Includes(string general, string specific)
    {
        foreach (string id in Upwards(specific))
            if (id == general) return true;
        return false;
    }

    /// <summary>Whether one of two classes includes the other. Symmetric; not transitive.</summary>
    /// <param name="first">The id of one class.</param>
    /// <param name="second">The id of the other.</param>
    /// <returns>Whether they lie on one line.</returns>
    public bool AreComparable(string first, string second) => Includes(first, second) || Includes(second, first);

    /// <summary>The narrower of two comparable classes: what both say together. Commutative, idempotent, and associative as far as it goes.</summary>
    /// <param name="first">The id of one class.</param>
    /// <param name="second">The id of the other.</param>
    /// <returns>The id that the other one includes, or null where neither includes the other.</returns>
    public string? Refine(string first, string second) => Includes(first, second) ? second : Includes(second, first) ? first : null;

    /// <summary>The narrowest classes that include both of two: several, where classes stand under several. Commutative.</summary>
    /// <param name="first">The id of one class.</param>
    /// <param name="second">The id of the other.</param>
    /// <returns>The ids, in ordinal order, none of which includes another; the wider class alone where the two are comparable; none where
    /// nothing includes both.</returns>
    public ValueList<string> CommonAncestors(string first, string second)
    {
        var common = new HashSet<string>(Upwards(first), StringComparer.Ordinal);
        common.IntersectWith(Upwards(second));
        var narrowest = new HashSet<string>(common, StringComparer.Ordinal);
        foreach (string id in common) narrowest.ExceptWith(AboveOf(id)); // what is above a common class is common too
        return Sorted(narrowest);
    }

    /// <summary>Whether one thing can be of both classes. Symmetric.</summary>
    /// <param name="first">The id of one class.</param>
    /// <param name="second">The id of the other.</param>
    /// <returns>
    /// True where a class lies at or below both, and so where they are comparable: a Grad rocket is a Katyusha and a 122 mm rocket. False
    /// where they exclude each other: two classes, at or above them, have one facet, and no class lies at or below those two. Else unknown:
    /// the taxonomy does not say whether the civilian is a child.
    /// </returns>
    /// <remarks>What is below two classes that exclude each other excludes as they do; no class is below both.</remarks>
    public Truth AreCompatible(string first, string second)
    {
        if (AreComparable(first, second)) return Truth.True;
        HashSet<string> belowFirst = Below(first);
        if (belowFirst.Overlaps(Below(second))) return Truth.True;
        List<TaxonomyClass> others = Dividing(second);
        foreach (TaxonomyClass one in Dividing(first))
        {
            HashSet<string>? below = null;
            foreach (TaxonomyClass other in others)
            {
                if (one.Facet != other.Facet) continue;
                below ??= Below(one.Id);
                if (!below.Overlaps(Below(other.Id))) return Truth.False;
            }
        }
        return Truth.Unknown;
    }

    /// <summary>The ids of the top classes above a class; the class itself where nothing is above it.</summary>
    /// <param name="id">The id of the class.</param>
    /// <returns>The ids, in ordinal order.</returns>
    public ValueList<string> Roots(string id)
    {
        var roots = new List<string>();
        foreach (string up in Upwards(id))
            if (AboveOf(up).IsEmpty) roots.Add(up);
        return Sorted(roots);
    }

    private static ValueList<string> Sorted(IEnumerable<string> ids)
    {
        var sorted = new List<string>(ids);
        sorted.Sort(StringComparer.Ordinal);
        return sorted.ToValueList();
    }

    // Those with a facet at or above a class. Of several with one facet the narrowest are enough: what excludes a wider one excludes them.
    private List<TaxonomyClass> Dividing(string id)
    {
        var dividing = new List<TaxonomyClass>();
        foreach (string up in Upwards(id))
            if (Find(up) is { Facet: not null } item) dividing.Add(item);
        var wider = new HashSet<string>(StringComparer.Ordinal);
        foreach (TaxonomyClass item in dividing)
        {
            if (wider.Contains(item.Id)) continue;
            foreach (string up in Upwards(item.Id))
                if (up != item.Id && Find(up)!.Facet == item.Facet) wider.Add(up);
        }
        dividing.RemoveAll(item => wider.Contains(item.Id));
        return dividing;
    }

    // A class and those below it: one pass, since each class comes after those above it.
    private HashSet<string> Below(string id)
    {
        var below = new HashSet<string>(StringComparer.Ordinal) { id };
        foreach (TaxonomyClass item in _inOrder)
        {
            foreach (string above in item.Above)
            {
                if (!below.Contains(above)) continue;
                below.Add(item.Id);
                break;
            }
        }
        return below;
    }

    // A class and those above it, each once.
    private IEnumerable<string> Upwards(string id)
    {
        yield return id;
        ValueList<string> above = AboveOf(id);
        for (; above.Count == 1; above = AboveOf(above[0])) yield return above[0];
        if (above.IsEmpty) yield break;
        var seen = new HashSet<string>(above, StringComparer.Ordinal);
        var pending = new Stack<string>(seen);
        while (pending.TryPop(out string? next))
        {
            yield return next;
            foreach (string up in AboveOf(next))
                if (seen.Add(up)) pending.Push(up);
        }
    }

    private ValueList<string> AboveOf(string id) => Find(id)?.Above ?? default;
}
