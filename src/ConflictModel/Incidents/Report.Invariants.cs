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
        if (declared.Contains(Publisher)) FindAccountFaults(declared, faults);
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

    private void FindAccountFaults(HashSet<string> declared, InvariantFaults faults)
    {
        var accounts = new HashSet<string>(StringComparer.Ordinal);
        var claims = new HashSet<string>(StringComparer.Ordinal);
        for (int i = 0; i < Accounts.Count; i++)
        {
            if (accounts.Add(Accounts[i].Id))
            {
                for (int j = 0; j < Accounts[i].Claims.Count; j++)
                    FindClaimFault(Accounts[i].Claims[j], $".accounts[{i}].claims[{j}]", declared, claims, faults);
            }
            else
            {
                faults.Add($"The account id '{Accounts[i].Id}' stands twice; give each account its own id.", "accounts", $".accounts[{i}].id");
            }
        }
    }

    private void FindClaimFault(Claim claim, string path, HashSet<string> declared, HashSet<string> claims, InvariantFaults faults)
    {
        if (claims.Contains(claim.Id))
        {
            faults.Add($"The claim id '{claim.Id}' stands twice in the report; give each claim its own id.", "accounts", path + ".id");
            return;
        }
        if (claim.Attribution.Publisher != Publisher)
        {
            faults.AddOfClaim(
                $"The attribution begins with '{claim.Attribution.Publisher}'; begin it with the publisher '{Publisher}'.",
                "accounts", path + ".attribution[0]");
            return;
        }
        int hop = claim.Attribution.Hops.TakeWhile(h => declared.Contains(h.Source)).Count();
        // The id of a claim that cannot stand is free for another.
        if (hop == claim.Attribution.Depth)
        {
            claims.Add(claim.Id);
        }
        else
        {
            faults.AddOfClaim(
                $"The source '{claim.Attribution.Hops[hop].Source}' is not declared among the sources; declare it.",
                "accounts", $"{path}.attribution[{hop}].source");
        }
    }
}
