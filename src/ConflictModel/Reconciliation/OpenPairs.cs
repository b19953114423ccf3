using System;
using System.Collections.Generic;
using System.Linq;

namespace ConflictModel.Reconciliation;

/// <summary>Which incidents may be one, since a person has yet to decide about accounts of theirs.</summary>
internal sealed class OpenPairs
{
    private readonly Dictionary<int, HashSet<int>> _with = [];

    private OpenPairs()
    {
    }

    public static OpenPairs Of(Reconciliation reconciliation)
    {
        var pairs = new OpenPairs();
        Dictionary<string, int>? incidentOf = null;
        foreach (Link link in reconciliation.Links)
        {
            if (link.Decision != LinkDecision.Undecided) continue;
            incidentOf ??= IncidentOf(reconciliation);
            if (incidentOf.TryGetValue(link.First, out int first) && incidentOf.TryGetValue(link.Second, out int second) && first != second)
            {
                pairs.Add(first, second);
                pairs.Add(second, first);
            }
        }
        return pairs;
    }

    /// <summary>All incidents, those together that hang together by open pairs, in the order of the first of them.</summary>
    public IEnumerable<int[]> Groups(int incidents)
    {
        var seen = new HashSet<int>();
        for (int i = 0; i < incidents; i++)
        {
            if (!_with.ContainsKey(i))
            {
                yield return [i];
            }
            else if (seen.Add(i))
            {
                List<int> together = [i];
                for (int next = 0; next < together.Count; next++) together.AddRange(_with[together[next]].Where(seen.Add));
                yield return [.. together.Order()];
            }
        }
    }

    private static Dictionary<string, int> IncidentOf(Reconciliation reconciliation)
    {
        var incidentOf = new Dictionary<string, int>(StringComparer.Ordinal);
        for (int i = 0; i < reconciliation.Incidents.Count; i++)
            foreach (string account in reconciliation.Incidents[i].Accounts) incidentOf[account] = i;
        return incidentOf;
    }

    private void Add(int from, int to)
    {
        if (!_with.TryGetValue(from, out HashSet<int>? others)) _with.Add(from, others = []);
        others.Add(to);
    }
}
