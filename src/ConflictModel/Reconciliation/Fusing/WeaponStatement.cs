using System;
using System.Collections.Generic;
using System.Linq;
using ConflictModel.Incidents;

namespace ConflictModel.Reconciliation.Fusing;

/// <summary>What a claim says of the weapons of an incident.</summary>
internal readonly record struct WeaponStatement(ValueList<string> Weapons, Combination Combination)
{
    /// <summary>Each claim that names a weapon, with what it says of all weapons.</summary>
    /// <remarks>
    /// A number of munitions says which weapon was used as well. What one origin names in one report was used together: drones and
    /// rockets named one by one are a conjunction, as when they are named in one breath; of "missiles" and "rockets" the narrower
    /// counts, unless one claim names both.
    /// </remarks>
    public static Dictionary<ClaimReference, WeaponStatement> Of(
        IEnumerable<Said<WeaponClaim>> named, IEnumerable<Said<MunitionClaim>> counted, Taxonomy taxonomy)
    {
        var statements = new Dictionary<ClaimReference, WeaponStatement>();
        var used = new List<(ClaimReference Reference, string Report, string Origin, ValueList<string> Weapons)>();
        foreach (Said<WeaponClaim> said in named)
        {
            if (said.Claim.Combination == Combination.OneOf) statements.Add(said.Reference, new(said.Claim.Weapons, Combination.OneOf));
            else used.Add((said.Reference, said.Report.Id, said.Claim.Attribution.Origin, said.Claim.Weapons));
        }
        used.AddRange(counted.Select(s => (s.Reference, s.Report.Id, s.Claim.Attribution.Origin, (ValueList<string>)[s.Claim.Weapon!])));
        foreach (var together in used.GroupBy(item => (item.Report, item.Origin)))
        {
            string[] all = [.. together.SelectMany(item => item.Weapons).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)];
            ValueList<string> narrowest = all.Where(weapon => !all.Any(other => other != weapon && taxonomy.Includes(weapon, other)
                && !together.Any(item => item.Weapons.AsSpan().Contains(weapon) && item.Weapons.AsSpan().Contains(other)))).ToValueList();
            foreach (var item in together) statements.Add(item.Reference, new(narrowest, Combination.AllOf));
        }
        return statements;
    }
}
