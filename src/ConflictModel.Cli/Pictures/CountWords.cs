using System;
using System.Collections.Generic;
using System.Linq;
using ConflictModel.Incidents;
using ConflictModel.Quantities;

namespace ConflictModel.Cli.Pictures;

/// <summary>Counts in words.</summary>
internal static class CountWords
{
    /// <summary>What several claims establish, as the first of those that say exactly that puts it.</summary>
    public static string Of(Count value, IEnumerable<Claim> stating, Func<Claim, Count> stated) => Of(value, stating.Select(stated));

    /// <summary>What several numbers establish, as the first of those that are exactly that is put.</summary>
    public static string Of(Count value, IEnumerable<Count> stated)
    {
        Count[] same = [.. stated.Where(count => count.Possible == value.Possible)];
        return (same.Length == 0 ? value : same[0]).Describe();
    }

    /// <summary>The label of a class of a taxonomy: "ballistic missile".</summary>
    public static string Label(Taxonomy taxonomy, string id) => taxonomy.Find(id)?.Label ?? id;

    /// <summary>The label of several things of a class: "ballistic missiles".</summary>
    public static string Plural(Taxonomy taxonomy, string id) => id switch
    {
        "artillery" or "small-arms" => Label(taxonomy, id),
        _ when taxonomy.Find(id) is null => id,
        _ => Label(taxonomy, id) + "s",
    };
}
