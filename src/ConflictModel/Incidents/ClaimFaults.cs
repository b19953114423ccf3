using System;
using System.Collections.Generic;

namespace ConflictModel.Incidents;

/// <summary>What must hold between claims that stand together, of an account, a tally or a strength: all that does not is found at once.</summary>
internal static class ClaimFaults
{
    /// <summary>Throws where something does not hold.</summary>
    /// <param name="claims">The claims, none of them null.</param>
    /// <param name="owner">What they belong to, as in <c>account 'A'</c>.</param>
    /// <param name="belongs">Which claims may stand there at all.</param>
    /// <param name="otherwise">Why the others may not, and what would be right.</param>
    /// <param name="account">The id of the account that they belong to, or null.</param>
    /// <exception cref="InvariantException">There is at least one fault.</exception>
    public static void ThrowIfAny(
        ValueList<Claim> claims, string owner, Func<Claim, bool>? belongs = null, string otherwise = "", string? account = null)
    {
        var faults = new InvariantFaults();
        var wholes = new Dictionary<string, string?>(StringComparer.Ordinal);
        var harmed = new HashSet<string>(StringComparer.Ordinal);
        var repeated = new HashSet<int>();
        for (int i = 0; i < claims.Count; i++)
        {
            if (wholes.TryAdd(claims[i].Id, (claims[i] as CasualtyClaim)?.PartOf))
            {
                if (claims[i] is CasualtyClaim) harmed.Add(claims[i].Id);
                continue;
            }
            repeated.Add(i);
            faults.Add($"The claim id '{claims[i].Id}' stands twice in {owner}; give each claim its own id.", "claims", $".claims[{i}].id");
        }
        Dictionary<string, ChainEnd> ends = Chains.Ends(wholes);
        for (int i = 0; i < claims.Count; i++)
        {
            if (repeated.Contains(i)) continue;
            if (belongs is not null && !belongs(claims[i]))
                faults.Add($"Claim '{claims[i].Id}' has no place in {owner}: {otherwise}.", "claims", $".claims[{i}]");
            else if (PartFault(claims[i].Id, wholes[claims[i].Id], ends, owner) is string part)
                faults.Add(part, "claims", $".claims[{i}].partOf");
            else if (claims[i] is StatusClaim { Of: string of } && !harmed.Contains(of))
                faults.Add($"'{of}', whose people a claim is about, is no casualty claim of {owner}.", "claims", $".claims[{i}].of");
            else if (claims[i] is RelationClaim relation && account is not null && relation.Accounts.AsSpan().IndexOf(account) is >= 0 and int place)
                faults.Add($"Claim '{relation.Id}' relates {owner} to itself; name another account.", "claims", $".claims[{i}].accounts[{place}]");
        }
        faults.ThrowIfAny();
    }

    private static string? PartFault(string claim, string? whole, Dictionary<string, ChainEnd> ends, string owner) => ends[claim] switch
    {
        ChainEnd.Missing => $"'{whole}', which a claim is said to be part of, is no claim of {owner}.",
        ChainEnd.Circle => $"Claim '{claim}' is part of itself over other claims; break the circle.",
        ChainEnd.Broken => $"'{whole}', which a claim is said to be part of, is itself part of what cannot be; mend that first.",
        _ => null,
    };
}
