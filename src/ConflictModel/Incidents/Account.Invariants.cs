using System;
using System.Collections.Generic;

namespace ConflictModel.Incidents;

/// <content>What must hold between the claims of an account: all that does not is found at once.</content>
public sealed partial record Account
{
    private void RequireThatAllHangsTogether()
    {
        var faults = new InvariantFaults();
        var wholes = new Dictionary<string, string?>(StringComparer.Ordinal);
        var repeated = new HashSet<int>();
        for (int i = 0; i < Claims.Count; i++)
        {
            if (wholes.TryAdd(Claims[i].Id, (Claims[i] as CasualtyClaim)?.PartOf)) continue;
            repeated.Add(i);
            faults.Add($"The claim id '{Claims[i].Id}' stands twice in account '{Id}'; give each claim its own id.", "claims", $".claims[{i}].id");
        }
        Dictionary<string, ChainEnd> ends = Chains.Ends(wholes);
        for (int i = 0; i < Claims.Count; i++)
        {
            if (repeated.Contains(i) || PartFault(Claims[i].Id, wholes[Claims[i].Id], ends) is not string fault) continue;
            faults.Add(fault, "claims", $".claims[{i}].partOf");
        }
        faults.ThrowIfAny();
    }

    private string? PartFault(string claim, string? whole, Dictionary<string, ChainEnd> ends) => ends[claim] switch
    {
        ChainEnd.Missing => $"'{whole}', which a claim is said to be part of, is no claim of account '{Id}'.",
        ChainEnd.Circle => $"Claim '{claim}' is part of itself over other claims; break the circle.",
        ChainEnd.Broken => $"'{whole}', which a claim is said to be part of, is itself part of what cannot be; mend that first.",
        _ => null,
    };
}
