using System;
using System.Collections.Generic;
using System.Linq;
using ConflictModel.Incidents;

namespace ConflictModel.Reconciliation.Fusing;

/// <summary>Items that may count the same things, since of their classes one always includes the other.</summary>
/// <param name="Class">The widest class of the items, or null where none has one.</param>
/// <param name="IsPart">Whether there are items of a wider class too, among which these may be counted.</param>
/// <param name="Items">The items.</param>
internal sealed record ClassGroup<T>(string? Class, bool IsPart, IReadOnlyList<T> Items)
{
    /// <summary>Sorts items so that those of classes that exclude each other stand apart.</summary>
    /// <remarks>
    /// Five ballistic missiles and twelve rockets do not contradict each other, and neither is the number of all missiles; but who
    /// speaks of fourteen missiles and who speaks of fourteen rockets, where nothing else is named, may well count the same. So the
    /// classes that are comparable with all others count the whole, with the items that have no class; the rest is sorted by its widest
    /// classes, and each of them in the same way.
    /// </remarks>
    public static IEnumerable<ClassGroup<T>> Of(IReadOnlyList<T> items, Func<T, string?> classOf, Taxonomy taxonomy) =>
        Split(items, classOf, taxonomy, above: null, isPart: false);

    private static IEnumerable<ClassGroup<T>> Split(
        IReadOnlyList<T> items, Func<T, string?> classOf, Taxonomy taxonomy, string? above, bool isPart)
    {
        string[] classes = [.. items.Select(classOf).OfType<string>().Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)];
        string[] apart = [.. classes.Where(one => classes.Any(other => !taxonomy.AreComparable(one, other)))];
        // Where classes stand under several, one that is comparable with all others may lie below those: it is a part then, too.
        List<T> whole = [.. items.Where(item => classOf(item) is not string one || !apart.Any(other => taxonomy.Includes(other, one)))];
        if (whole.Count > 0)
        {
            string[] wide = [.. whole.Select(classOf).OfType<string>().Distinct(StringComparer.Ordinal)];
            yield return new(Array.Find(wide, one => wide.All(other => taxonomy.Includes(one, other))) ?? above, isPart, whole);
        }
        string[] widest = [.. apart.Where(one => !apart.Any(other => other != one && taxonomy.Includes(other, one)))];
        ILookup<string?, T> parts = items.Except(whole)
            .ToLookup(item => Array.Find(widest, wide => taxonomy.Includes(wide, classOf(item)!)), StringComparer.Ordinal);
        foreach (string wide in widest)
        {
            foreach (ClassGroup<T> part in Split([.. parts[wide]], classOf, taxonomy, wide, isPart || whole.Count > 0)) yield return part;
        }
    }
}
