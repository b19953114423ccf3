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
    public static Dictionary<ClaimReference, WeaponStatement> Of(List<Said> named, List<Said> counted, Taxonomy taxonomy)
    {
        var statements = new Dictionary<ClaimReference, WeaponStatement>();
        var used = new Dictionary<(string Report, string Origin), List<(ClaimReference Reference, ValueList<string> Weapons)>>();
        foreach (Said said in named)
        {
            var claim = said.As<WeaponClaim>();
            if (claim.Combination == Combination.OneOf) statements.Add(said.Reference, new(claim.Weapons, Combination.OneOf));
            else Add(said, claim.Weapons);
        }
        foreach (Said said in counted) Add(said, [said.As<MunitionClaim>().Weapon!]);
        foreach (List<(ClaimReference Reference, ValueList<string> Weapons)> together in used.Values)
        {
            ValueList<string> narrowest = together.TrueForAll(item => item.Weapons == together[0].Weapons) && together[0].Weapons.Count < 2
                ? together[0].Weapons : Narrowest(together, taxonomy);
            foreach ((ClaimReference reference, _) in together) statements.Add(reference, new(narrowest, Combination.AllOf));
        }
        return statements;

        void Add(Said said, ValueList<string> weapons)
        {
            (string, string) by = (said.Reference.Report, said.Origin);
            if (!used.TryGetValue(by, out List<(ClaimReference Reference, ValueList<string> Weapons)>? together)) used.Add(by, together = []);
            together.Add((said.Reference, weapons));
        }
    }

    private static ValueList<string> Narrowest(List<(ClaimReference Reference, ValueList<string> Weapons)> together, Taxonomy taxonomy)
    {
        string[] all = [.. together.SelectMany(item => item.Weapons).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)];
        return all.Where(weapon => !all.Any(other => other != weapon && taxonomy.Includes(weapon, other)
            && !together.Exists(item => item.Weapons.AsSpan().Contains(weapon) && item.Weapons.AsSpan().Contains(other)))).ToValueList();
    }
}
