using System;
using System.Collections.Generic;
using System.Linq;

namespace ConflictModel.Incidents;

/// <content>What must hold between the parts of a report: all that does not is found at once.</content>
public sealed partial record Report
{
    private void RequireThatAllHangsTogether()
    {
        var faults = new InvariantFaults();
        HashSet<string> declared = FindSourceFaults(faults);
        // Without the publisher nothing of the report can stand, so there is no use in what else is wrong with its claims.
        if (declared.Contains(Publisher)) FindStatementFaults(declared, faults);
        else faults.Add($"The publisher '{Publisher}' is not declared among the sources; declare it.", "publisher", ".publisher");
        faults.ThrowIfAny();
    }

    private HashSet<string> FindSourceFaults(InvariantFaults faults)
    {
        var above = new Dictionary<string, string?>(StringComparer.Ordinal);
        var places = new Dictionary<string, int>(StringComparer.Ordinal);
        for (int i = 0; i < Sources.Count; i++)
        {
            if (above.TryAdd(Sources[i].Id, Sources[i].Affiliation)) places.Add(Sources[i].Id, i);
            else faults.Add($"The source id '{Sources[i].Id}' is declared twice; declare each source once.", "sources", $".sources[{i}].id");
        }
        Dictionary<string, ChainEnd> ends = Chains.Ends(above);
        var circled = new HashSet<string>(StringComparer.Ordinal);
        foreach ((string id, int place) in places)
        {
            if (ends[id] == ChainEnd.Missing)
                faults.Add($"The affiliation '{above[id]}' is not declared among the sources; declare it.", "sources", $".sources[{place}].affiliation");
            if (ends[id] != ChainEnd.Circle || circled.Contains(id)) continue;
            // Any of the affiliations in the circle may be the wrong one.
            List<string> circle = [];
            for (string next = id; circled.Add(next); next = above[next]!) circle.Add($".sources[{places[next]}].affiliation");
            faults.Add($"The affiliations of '{id}' go round in a circle; break it.", "sources", circle);
        }
        return [.. above.Keys];
    }

    private void FindStatementFaults(HashSet<string> declared, InvariantFaults faults)
    {
        var accounts = new HashSet<string>(StringComparer.Ordinal);
        var said = new HashSet<string>(StringComparer.Ordinal);
        for (int i = 0; i < Accounts.Count; i++)
        {
            if (accounts.Add(Accounts[i].Id))
                FindClaimFaults(Accounts[i].Claims, $".accounts[{i}]", "accounts", declared, said, faults);
            else
                faults.Add($"The account id '{Accounts[i].Id}' stands twice; give each account its own id.", "accounts", $".accounts[{i}].id");
        }
        for (int i = 0; i < Tallies.Count; i++)
        {
            FindFault(Tallies[i], $".tallies[{i}]", "tallies", declared, said, faults);
            FindClaimFaults(Tallies[i].Claims, $".tallies[{i}]", "tallies", declared, said, faults);
        }
        for (int i = 0; i < Strengths.Count; i++)
        {
            FindFault(Strengths[i], $".strengths[{i}]", "strengths", declared, said, faults);
            FindClaimFaults(Strengths[i].Claims, $".strengths[{i}]", "strengths", declared, said, faults);
        }
        FindSeriesFaults(faults);
    }

    private void FindClaimFaults(
        ValueList<Claim> claims, string path, string list, HashSet<string> declared, HashSet<string> said, InvariantFaults faults)
    {
        for (int i = 0; i < claims.Count; i++) FindFault(claims[i], $"{path}.claims[{i}]", list, declared, said, faults);
    }

    private void FindFault(Assertion assertion, string path, string list, HashSet<string> declared, HashSet<string> said, InvariantFaults faults)
    {
        if (said.Contains(assertion.Id))
        {
            string message = assertion is Claim
                ? $"The claim id '{assertion.Id}' stands twice in the report; give each claim its own id."
                : $"The id '{assertion.Id}' stands twice in the report; give each claim, tally and strength its own id.";
            faults.Add(message, list, path + ".id");
            return;
        }
        if (assertion.Attribution.Publisher != Publisher)
        {
            faults.AddOfClaim(
                $"The attribution begins with '{assertion.Attribution.Publisher}'; begin it with the publisher '{Publisher}'.",
                list, path + ".attribution[0]");
            return;
        }
        int hop = assertion.Attribution.Hops.TakeWhile(h => declared.Contains(h.Source)).Count();
        // The id of a claim that cannot stand is free for another.
        if (hop == assertion.Attribution.Depth)
        {
            said.Add(assertion.Id);
        }
        else
        {
            faults.AddOfClaim(
                $"The source '{assertion.Attribution.Hops[hop].Source}' is not declared among the sources; declare it.",
                list, $"{path}.attribution[{hop}].source");
        }
    }

    // Tallies refer to tallies, and claims to tallies. Of two with one id, the second has a fault already.
    private void FindSeriesFaults(InvariantFaults faults)
    {
        var wholes = new Dictionary<string, string?>(StringComparer.Ordinal);
        var first = new bool[Tallies.Count];
        for (int i = 0; i < Tallies.Count; i++) first[i] = wholes.TryAdd(Tallies[i].Id, Tallies[i].PartOf);
        Dictionary<string, ChainEnd> ends = Chains.Ends(wholes);
        for (int i = 0; i < Tallies.Count; i++)
        {
            if (first[i] && TallyFault(Tallies[i], ends) is string fault) faults.Add(fault, "tallies", $".tallies[{i}].partOf");
            FindSeriesFaults(Tallies[i].Claims, $".tallies[{i}]", "tallies", Tallies[i].Id, wholes, faults);
        }
        for (int i = 0; i < Accounts.Count; i++) FindSeriesFaults(Accounts[i].Claims, $".accounts[{i}]", "accounts", null, wholes, faults);
        for (int i = 0; i < Strengths.Count; i++) FindSeriesFaults(Strengths[i].Claims, $".strengths[{i}]", "strengths", null, wholes, faults);
    }

    private static string? TallyFault(Tally tally, Dictionary<string, ChainEnd> ends) => ends[tally.Id] switch
    {
        ChainEnd.Missing => $"'{tally.PartOf}', which a tally is said to be part of, is no tally of the report.",
        ChainEnd.Circle => $"Tally '{tally.Id}' is part of itself over other tallies; break the circle.",
        ChainEnd.Broken => $"'{tally.PartOf}', which a tally is said to be part of, is itself part of what cannot be; mend that first.",
        _ => null,
    };

    private static void FindSeriesFaults(
        ValueList<Claim> claims, string path, string list, string? own, Dictionary<string, string?> tallies, InvariantFaults faults)
    {
        for (int i = 0; i < claims.Count; i++)
        {
            if (claims[i] is not RelationClaim relation) continue;
            for (int j = 0; j < relation.Series.Count; j++)
            {
                string series = relation.Series[j];
                if (series != own && tallies.ContainsKey(series)) continue;
                faults.Add(
                    series == own ? $"Claim '{relation.Id}' relates the series '{own}' to itself; name another."
                        : $"The series '{series}', which a claim relates to, is no tally of the report; declare it.",
                    list, $"{path}.claims[{i}].series[{j}]");
            }
        }
    }

    private ValueList<string> Others(ValueList<string> reports, string parameter) => reports.RequireIds(parameter, $"Report '{Id}'", "the report")
        .AsSpan().Contains(Id) ? throw new ArgumentException($"Report '{Id}' cannot take its own place; name an earlier report.", parameter) : reports;
}
