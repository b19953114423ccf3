using System.Collections.Generic;
using ConflictModel.Incidents;
using ConflictModel.Quantities;

namespace ConflictModel.Reconciliation.Fusing;

/// <summary>Says of a disputed number of munitions which claims may mean another phase: "hit by fifteen" may mean attacked with fifteen.</summary>
/// <remarks>Of fired and of those that reached the target people speak in the same words; of no other phases they do. Whoever counts both in one
/// report tells them apart.</remarks>
internal static class PhaseReadings
{
    /// <summary>The findings of the phases of one kind of munition, whose conflicts say how else claims may be read.</summary>
    public static List<MunitionFinding> Added(List<MunitionFinding> findings, List<Said> said)
    {
        MunitionFinding? fired = findings.Find(finding => finding.Phase == MunitionPhase.Launched);
        MunitionFinding? hit = findings.Find(finding => finding.Phase == MunitionPhase.Landed);
        return fired is null || hit is null ? findings : findings.ConvertAll(finding =>
            ReferenceEquals(finding, fired) ? Read(fired, hit, said) : ReferenceEquals(finding, hit) ? Read(hit, fired, said) : finding);
    }

    private static MunitionFinding Read(MunitionFinding disputed, MunitionFinding other, List<Said> said)
    {
        if (disputed.Count.Positions.Count < 2 || other.Count.Preferred is not Position<Count> meant) return disputed;
        Conflict conflict = disputed.Count.Conflicts[^1];
        var preferred = new HashSet<ClaimReference>(disputed.Count.Positions[0].Claims);
        var apart = new HashSet<ClaimReference>(conflict.Claims);
        var telling = new HashSet<(string Report, string Origin)>();
        foreach (Said one in said)
            if (one.As<MunitionClaim>().Phase == other.Phase) telling.Add((one.Reference.Report, one.Origin));
        List<Said> alike = said.FindAll(one => apart.Contains(one.Reference) && !preferred.Contains(one.Reference)
            && one.As<MunitionClaim>().Count.Overlaps(meant.Value) && !telling.Contains((one.Reference.Report, one.Origin)));
        if (alike.Count == 0) return disputed;
        var cause = new LikelyCause(LikelyCauseKind.OtherPhase, Fusion.References(alike), meant.Claims, other.Phase);
        return disputed with
        {
            Count = disputed.Count with { Conflicts = [.. disputed.Count.Conflicts.AsSpan()[..^1], conflict with { Causes = [cause] }] },
        };
    }
}
