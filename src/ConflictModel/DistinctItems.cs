using System;
using System.Collections.Generic;

namespace ConflictModel;

/// <summary>Lists in which nothing stands twice, in time linear in their length.</summary>
internal static class DistinctItems
{
    /// <summary>The list itself, once it is known to be one of identifiers, each named once.</summary>
    public static ValueList<string> RequireIds(this ValueList<string> ids, string parameter, string owner, string what)
    {
        var seen = new HashSet<string>(StringComparer.Ordinal);
        foreach (string id in ids)
        {
            if (!seen.Add(Identifier.Require(id, parameter)))
                throw new ArgumentException($"{owner} names {what} '{id}' twice; name it once.", parameter);
        }
        return ids;
    }

    /// <summary>The list itself, once it is known to have no nulls and nothing twice.</summary>
    public static ValueList<T> RequireDistinct<T>(this ValueList<T> items, string parameter, string owner)
        where T : class
    {
        var seen = new HashSet<T>();
        foreach (T item in items.RequireNoNulls(parameter))
            if (!seen.Add(item)) throw new ArgumentException($"{owner} has one of its {parameter} twice; give it once.", parameter);
        return items;
    }
}
