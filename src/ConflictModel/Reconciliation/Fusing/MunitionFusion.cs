using System.Collections.Generic;
using System.Linq;
using ConflictModel.Incidents;
using ConflictModel.Quantities;

namespace ConflictModel.Reconciliation.Fusing;

/// <summary>Fuses the numbers of munitions: each kind and phase by itself, then all phases of one kind as a ledger.</summary>
internal sealed class MunitionFusion(Fusion fusion, Taxonomy weapons)
{
    private static readonly CountDomain Counts = new();

    public ValueList<MunitionFinding> Fuse(List<Said<MunitionClaim>> said)
    {
        Dictionary<ClaimReference, Count> stated = said.ToDictionary(s => s.Reference, s => s.Claim.Count);
        // What was seized was never launched: its kinds say nothing of the others.
        return said.GroupBy(s => s.Claim.Phase == MunitionPhase.Seized).OrderBy(seized => seized.Key)
            .SelectMany(seized => ClassGroup<Said<MunitionClaim>>.Of([.. seized], s => s.Claim.Weapon, weapons))
            .SelectMany(kind => new MunitionLedger(stated).Complete(Phases(kind)))
            .ToValueList();
    }

    private List<MunitionFinding> Phases(ClassGroup<Said<MunitionClaim>> kind) =>
        [.. kind.Items.GroupBy(s => s.Claim.Phase).OrderBy(group => group.Key).Select(group => new MunitionFinding(
            group.Key,
            fusion.Fuse(group.Where(s => s.Claim.Of is null), s => s.Claim.Count, Counts),
            kind.Class,
            kind.IsPart,
            group.Where(s => s.Claim.Of is not null).Select(s => new ShareStatement(s.Claim.Share, s.Claim.Of!.Value, s.Reference)).ToValueList()))];
}
