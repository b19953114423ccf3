using System;
using System.Collections.Generic;
using System.Linq;
using ConflictModel.Incidents;
using ConflictModel.Quantities;

namespace ConflictModel.Reconciliation.Fusing;

/// <summary>Adds to the phases of one kind of munition what follows from launched = intercepted + landed + failed and from shares.</summary>
/// <remarks>
/// The ledger runs once for each combination of the phases' positions, the preferred ones first. What follows belongs to the positions
/// that it rests on; a combination that does not add up is attached to the dispute that it takes a side in.
/// </remarks>
internal sealed class MunitionLedger
{
    /// <summary>The greatest number of combinations that is tried; beyond it the least preferred ones are left out.</summary>
    public const int MostCombinations = 256;

    private static readonly MunitionPhase[] Phases = [MunitionPhase.Launched, MunitionPhase.Intercepted, MunitionPhase.Landed, MunitionPhase.Failed];

    private static readonly LedgerRelation Sum =
        LedgerRelation.Sum(Name(MunitionPhase.Launched), [.. Phases.Skip(1).Select(Name)]);

    private readonly Dictionary<ClaimReference, Count> _stated;
    private readonly Dictionary<MunitionPhase, MunitionFinding> _findings = [];
    private readonly Dictionary<MunitionPhase, List<DerivedCount>> _derived = [];
    private readonly Dictionary<MunitionPhase, List<Misfit>> _misfits = [];

    private MunitionLedger(Dictionary<ClaimReference, Count> stated) => _stated = stated;

    /// <summary>The findings of some claims with what follows from them together.</summary>
    public static IEnumerable<MunitionFinding> Complete(List<MunitionFinding> findings, List<Said> said)
    {
        // Nothing follows from one number alone, nor from what was seized; and a share is of another.
        if (findings.Count < 2 && (findings[0].Shares.IsEmpty || findings[0].Count.Positions.IsEmpty)) return findings;
        return new MunitionLedger(said.ToDictionary(one => one.Reference, one => one.As<MunitionClaim>().Count)).Complete(findings);
    }

    private IEnumerable<MunitionFinding> Complete(List<MunitionFinding> findings)
    {
        foreach (MunitionFinding finding in findings.Where(finding => Phases.Contains(finding.Phase)))
        {
            _findings.Add(finding.Phase, finding);
            _derived.Add(finding.Phase, []);
            _misfits.Add(finding.Phase, []);
        }
        foreach (Dictionary<MunitionPhase, Position<Count>> combination in Combinations().Take(MostCombinations)) Solve(combination);
        return findings.Select(Completed);
    }

    private IEnumerable<Dictionary<MunitionPhase, Position<Count>>> Combinations()
    {
        IEnumerable<Dictionary<MunitionPhase, Position<Count>>> combinations = [[]];
        foreach (MunitionFinding finding in _findings.Values.Where(finding => !finding.Count.Positions.IsEmpty))
        {
            combinations = combinations.SelectMany(_ => finding.Count.Positions, (chosen, position) =>
                new Dictionary<MunitionPhase, Position<Count>>(chosen) { [finding.Phase] = position });
        }
        return combinations;
    }

    private void Solve(Dictionary<MunitionPhase, Position<Count>> combination)
    {
        var ledger = new Ledger(
            [.. Phases.Select(phase => new LedgerEntry(
                Name(phase), combination.TryGetValue(phase, out Position<Count>? position) ? position.Value : Count.Unknown))],
            [Sum, .. Shares().Select(share => share.Relation).Distinct()]);
        LedgerSolution solution = ledger.Solve();
        if (solution.Conflict is { } conflict) Attach(conflict, combination);
        else foreach (MunitionPhase phase in _findings.Keys) Derive(phase, solution, combination);
    }

    // A share of an earlier phase only, so that no two shares can go round in a circle.
    private IEnumerable<(MunitionPhase Phase, LedgerRelation Relation, ClaimReference Claim)> Shares() =>
        from finding in _findings.Values
        from share in finding.Shares
        where Phases.Contains(share.Of) && share.Of < finding.Phase
        select (finding.Phase, LedgerRelation.ShareOf(Name(finding.Phase), share.Share, Name(share.Of)), share.Claim);

    private void Derive(MunitionPhase phase, LedgerSolution solution, Dictionary<MunitionPhase, Position<Count>> combination)
    {
        ValueList<LedgerDerivation> derivations = solution.DerivationsOf(Name(phase));
        if (derivations.IsEmpty) return;
        MunitionPhase[] from = [.. Phases.Where(other => derivations.Any(d => d.Entries.AsSpan().Contains(Name(other))))];
        var derived = new DerivedCount(
            solution[Name(phase)], Assumptions(from, combination), solution.Explain(Name(phase)),
            Claims(from, derivations.SelectMany(d => d.Relations), combination));
        if (!_derived[phase].Contains(derived)) _derived[phase].Add(derived);
    }

    private void Attach(LedgerConflict conflict, Dictionary<MunitionPhase, Position<Count>> combination)
    {
        MunitionPhase[] from = [.. Phases.Where(phase => conflict.Entries.Any(entry => entry.Name == Name(phase)))];
        var misfit = new Misfit(Assumptions(from, combination), conflict.ToString(), Claims(from, conflict.Relations, combination));
        IEnumerable<MunitionPhase> bound = Shares().Where(share => conflict.Relations.Contains(share.Relation)).Select(share => share.Phase);
        foreach (MunitionPhase phase in from.Union(bound).Where(_findings.ContainsKey))
            if (!_misfits[phase].Contains(misfit)) _misfits[phase].Add(misfit);
    }

    private ValueList<Assumption> Assumptions(IEnumerable<MunitionPhase> phases, Dictionary<MunitionPhase, Position<Count>> combination) => phases
        .Where(phase => _findings.TryGetValue(phase, out MunitionFinding? finding) && finding.Count.Positions.Count > 1)
        .Select(phase => new Assumption(phase, combination[phase].Value)).ToValueList();

    private ValueList<ClaimReference> Claims(
        IEnumerable<MunitionPhase> phases, IEnumerable<LedgerRelation> relations, Dictionary<MunitionPhase, Position<Count>> combination) =>
        phases.Where(combination.ContainsKey).SelectMany(phase => Stating(combination[phase]))
            .Concat(from relation in relations from share in Shares() where share.Relation == relation select share.Claim)
            .Distinct().Order(ClaimReference.SortOrder).ToValueList();

    // The claims that say by themselves what the position says, where there are any; else it takes all of them.
    private IEnumerable<ClaimReference> Stating(Position<Count> position)
    {
        ClaimReference[] stating = [.. position.Claims.Where(claim => _stated[claim].Possible == position.Value.Possible)];
        return stating.Length > 0 ? stating : position.Claims;
    }

    private MunitionFinding Completed(MunitionFinding finding) => _findings.ContainsKey(finding.Phase)
        ? finding with { Derived = _derived[finding.Phase].ToValueList(), Misfits = _misfits[finding.Phase].ToValueList() }
        : finding;

    private static string Name(MunitionPhase phase) => phase switch
    {
        MunitionPhase.Launched => "launched",
        MunitionPhase.Intercepted => "intercepted",
        MunitionPhase.Landed => "landed",
        MunitionPhase.Failed => "failed",
        _ => throw new ArgumentOutOfRangeException(nameof(phase), phase, "Only these phases add up."),
    };
}
