using System;
using System.Collections.Generic;
using System.Linq;
using ConflictModel.Incidents;

namespace ConflictModel.Reconciliation.Fusing;

/// <summary>Claims that may count the same things, since of their classes one always includes the other.</summary>
/// <param name="Class">The widest class of the claims, or null where none has one.</param>
/// <param name="IsPart">Whether there are claims of a wider class too, among which these may be counted.</param>
/// <param name="Items">The claims.</param>
internal sealed record ClassGroup(string? Class, bool IsPart, List<Said> Items)
{
    /// <summary>Sorts claims so that those of classes that exclude each other stand apart.</summary>
    /// <remarks>
    /// Five ballistic missiles and twelve rockets do not contradict each other, and neither is the number of all missiles; but who
    /// speaks of fourteen missiles and who speaks of fourteen rockets, where nothing else is named, may well count the same. So the
    /// classes that are comparable with all others count the whole, with the claims that have no class; the rest is sorted by its widest
    /// classes, and each of them in the same way. A class that is named without a number counts nothing, and keeps the others from counting
    /// the whole: of drones and missiles, seven drones are a part.
    /// </remarks>
    public static List<ClassGroup> Of(List<Said> items, Func<Said, string?> classOf, Taxonomy taxonomy, IReadOnlyCollection<string>? named = null)
    {
        string? only = classOf(items[0]);
        if (items.TrueForAll(item => classOf(item) is null || classOf(item) == (only ??= classOf(item)))
            && (only is null || named is null || named.All(other => taxonomy.AreComparable(only, other))))
        {
            return [new(only, false, items)];
        }

        var groups = new List<ClassGroup>();
        Split(items, classOf, taxonomy, above: null, isPart: false, groups, named);
        return groups;
    }

    private static void Split(
        List<Said> items, Func<Said, string?> classOf, Taxonomy taxonomy, string? above, bool isPart, List<ClassGroup> groups,
        IReadOnlyCollection<string>? named = null)
    {
        string[] classes =
            [.. items.Select(classOf).OfType<string>().Concat(named ?? []).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)];
        string[] apart = Array.FindAll(classes, one => Array.Exists(classes, other => !taxonomy.AreComparable(one, other)));
        // Where classes stand under several, one that is comparable with all others may lie below those: it is a part then, too.
        var counted = new HashSet<string>(classes.Where(one => !Array.Exists(apart, other => taxonomy.Includes(other, one))), StringComparer.Ordinal);
        List<Said> whole = items.FindAll(item => classOf(item) is not string one || counted.Contains(one));
        if (whole.Count > 0)
            groups.Add(new(Widest(whole) ?? above, isPart, whole));
        string[] widest = Array.FindAll(apart, one => !Array.Exists(apart, other => other != one && taxonomy.Includes(other, one)));
        Dictionary<string, string> under = classes.Where(one => !counted.Contains(one))
            .ToDictionary(one => one, one => Array.Find(widest, wide => taxonomy.Includes(wide, one))!, StringComparer.Ordinal);
        foreach (string wide in widest)
        {
            List<Said> part = items.FindAll(item => classOf(item) is string one && under.TryGetValue(one, out string? its) && its == wide);
            if (part.Count > 0) Split(part, classOf, taxonomy, wide, isPart || whole.Count > 0, groups);
        }

        string? Widest(List<Said> of) => of.Select(classOf).FirstOrDefault(one => one is not null
            && of.TrueForAll(other => classOf(other) is not string wider || taxonomy.Includes(one, wider)));
    }
}
