using System.Collections.Generic;
using ConflictModel.Incidents;

namespace ConflictModel.Reconciliation.Fusing;

/// <summary>Fuses the numbers of munitions: each kind and phase by itself, then all phases of one kind as a ledger.</summary>
internal sealed class MunitionFusion(Fusion fusion, Taxonomy weapons)
{
    private static readonly CountDomain Counts = new();

    /// <param name="said">The claims that count munitions.</param>
    /// <param name="used">The claims that name weapons: what is used together is counted apart.</param>
    public ValueList<MunitionFinding> Fuse(List<Said> said, List<Said> used)
    {
        if (said.Count == 0) return default;
        List<string>? named = null;
        foreach (Said one in used)
        {
            var claim = one.As<WeaponClaim>();
            if (claim.Combination == Combination.AllOf && claim.Weapons.Count > 1) (named ??= []).AddRange(claim.Weapons);
        }
        var findings = new List<MunitionFinding>();
        // What was seized was never launched: its kinds say nothing of the others.
        Add(said.FindAll(one => one.As<MunitionClaim>().Phase != MunitionPhase.Seized));
        Add(said.FindAll(one => one.As<MunitionClaim>().Phase == MunitionPhase.Seized));
        return findings.ToValueList();

        void Add(List<Said> phases)
        {
            if (phases.Count == 0) return;
            foreach (ClassGroup kind in ClassGroup.Of(phases, one => one.As<MunitionClaim>().Weapon, weapons, named))
                findings.AddRange(MunitionLedger.Complete(PhaseReadings.Added(Phases(kind), kind.Items), kind.Items));
        }
    }

    private List<MunitionFinding> Phases(ClassGroup kind)
    {
        var findings = new List<MunitionFinding>();
        for (MunitionPhase phase = MunitionPhase.Launched; phase <= MunitionPhase.Seized; phase++)
        {
            List<Said> of = kind.Items.FindAll(one => one.As<MunitionClaim>().Phase == phase);
            if (of.Count == 0) continue;
            List<Said> counting = of.FindAll(one => one.As<MunitionClaim>().Of is null);
            ValueList<ShareStatement> shares = counting.Count == of.Count ? default : of.FindAll(one => one.As<MunitionClaim>().Of is not null)
                .ConvertAll(one => new ShareStatement(one.As<MunitionClaim>().Share, one.As<MunitionClaim>().Of!.Value, one.Reference)).ToValueList();
            findings.Add(new(phase, fusion.Fuse(counting, one => one.As<MunitionClaim>().Count, Counts), kind.Class, kind.IsPart, shares));
        }
        return findings;
    }
}
