using System.Collections.Generic;
using ConflictModel.Incidents;

namespace ConflictModel.Reconciliation.Fusing;

/// <summary>Fuses what claims say of the weapons: those that name them, and those that count munitions of a kind.</summary>
internal sealed class WeaponFusion(Fusion fusion, Taxonomy weapons)
{
    private readonly WeaponDomain _domain = new(weapons);

    public Finding<ValueList<string>> Fuse(List<Said> named, List<Said> munitions)
    {
        List<Said> counted = munitions.FindAll(said => said.As<MunitionClaim>().NamesUsedWeapon);
        if (named.Count == 0 && counted.Count == 0) return new(Agreement.Unstated, default);
        Dictionary<ClaimReference, WeaponStatement> statements = WeaponStatement.Of(named, counted, weapons);
        List<Said> all = [.. named, .. counted];
        all.Sort((a, b) => ClaimReference.SortOrder.Compare(a.Reference, b.Reference));
        return fusion.Fuse(all, said => statements[said.Reference], _domain);
    }
}
