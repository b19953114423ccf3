using System;
using System.Collections.Generic;

namespace ConflictModel;

/// <summary>Follows references from one id to the next, such as affiliations, each only once.</summary>
internal static class Chains
{
    /// <summary>How the chain from each id ends, in time linear in their number.</summary>
    /// <param name="next">For each id the one that it refers to, or null where its chain ends.</param>
    public static Dictionary<string, ChainEnd> Ends(Dictionary<string, string?> next)
    {
        var ends = new Dictionary<string, ChainEnd>(next.Count, StringComparer.Ordinal);
        var passed = new List<string>();
        foreach (string start in next.Keys)
        {
            passed.Clear();
            string? id = start;
            while (id is not null && next.ContainsKey(id) && ends.TryAdd(id, ChainEnd.Pending))
            {
                passed.Add(id);
                id = next[id];
            }
            Settle(passed, id, ends);
        }
        return ends;
    }

    // The ids of one walk, which stopped before an id that is null, unknown, settled before, or one of the walk itself.
    private static void Settle(List<string> passed, string? stop, Dictionary<string, ChainEnd> ends)
    {
        ChainEnd end = ChainEnd.Sound;
        int circle = passed.Count;
        if (stop is not null && !ends.TryGetValue(stop, out end)) end = ChainEnd.Missing;
        else if (end == ChainEnd.Pending) (end, circle) = (ChainEnd.Circle, passed.IndexOf(stop!));
        for (int i = passed.Count - 1; i >= 0; i--)
        {
            // Only the last of a walk refers to what is missing itself, and only those from the repeated one on are the circle.
            bool itself = end == ChainEnd.Missing ? i == passed.Count - 1 : i >= circle;
            ends[passed[i]] = end == ChainEnd.Sound || itself ? end : ChainEnd.Broken;
        }
    }
}

/// <summary>How a chain of references ends.</summary>
internal enum ChainEnd
{
    /// <summary>At an id that refers to none.</summary>
    Sound,
    /// <summary>With this id: what it refers to does not exist.</summary>
    Missing,
    /// <summary>Nowhere: it comes back to this id.</summary>
    Circle,
    /// <summary>At another id, which refers to what does not exist or is part of a circle.</summary>
    Broken,
    /// <summary>Not known yet.</summary>
    Pending,
}
