using System;
using System.Collections.Generic;
using System.Linq;
using ConflictModel.Time;

namespace ConflictModel.Reconciliation;

/// <summary>Says of what incidents are related to which incidents that are: once all are known, since what accounts name are accounts.</summary>
internal static class Relatives
{
    /// <summary>The incidents with the other ends of their relations; one whose other ends are what they were is left as it is.</summary>
    public static ValueList<Incident> Named(ValueList<Incident> incidents)
    {
        var named = new HashSet<string>(StringComparer.Ordinal);
        foreach (Incident incident in incidents)
            foreach (RelationFinding relation in incident.Relations) named.UnionWith(relation.Accounts);
        if (named.Count == 0) return incidents;
        var incidentOf = new Dictionary<string, Incident>(StringComparer.Ordinal);
        foreach (Incident incident in incidents)
        {
            foreach (string account in incident.Accounts)
                if (named.Contains(account)) incidentOf.Add(account, incident);
        }
        Incident[]? changed = null;
        for (int i = 0; i < incidents.Count; i++)
        {
            Incident incident = incidents[i];
            if (incident.Relations.IsEmpty) continue;
            ValueList<RelationFinding> relations = incident.Relations.Select(relation => Named(relation, incident, incidentOf)).ToValueList();
            if (relations != incident.Relations) (changed ??= incidents.AsSpan().ToArray())[i] = incident with { Relations = relations };
        }
        return changed is null ? incidents : new(changed);
    }

    private static RelationFinding Named(RelationFinding relation, Incident incident, Dictionary<string, Incident> incidentOf)
    {
        var others = new List<RelatedIncident>();
        foreach (string account in relation.Accounts)
        {
            if (!incidentOf.TryGetValue(account, out Incident? other)) continue;
            int place = others.FindIndex(one => one.Incident == other.Id);
            if (place >= 0)
            {
                others[place] = others[place] with { Accounts = [.. others[place].Accounts, account] };
                continue;
            }
            (int? fewest, int? most) = DayOf(other).DaysBetween(DayOf(incident));
            others.Add(new(other.Id, [account], fewest, most));
        }
        return relation with { Incidents = others.Order(RelatedIncident.Nearness).ToValueList() };
    }

    private static UncertainDate DayOf(Incident incident) => incident.Day.Positions.IsEmpty ? UncertainDate.Unknown : incident.Day.Established;
}
