using System;
using System.Collections.Generic;
using ConflictModel.Incidents;
using ConflictModel.Sources;

namespace ConflictModel.Reconciliation.Fusing;

/// <summary>Makes a finding of the claims about one property.</summary>
/// <remarks>All lists of claims are in the order of their references.</remarks>
internal sealed class Fusion(SourceDirectory sources, FusingPolicy policy, ClaimJudgements judgements)
{
    private readonly MeasuredUnits _units = new(sources);

    /// <summary>How many independent origins some claims have.</summary>
    public EvidenceUnits Units(List<Said> said) => _units.Of(said);

    /// <summary>How many reports make some claims.</summary>
    public static int Reports(List<Said> said)
    {
        int reports = 0;
        for (int i = 0; i < said.Count; i++)
            if (i == 0 || said[i].Report.Id != said[i - 1].Report.Id) reports++;
        return reports;
    }

    /// <summary>How strongly the strongest of some claims is put.</summary>
    public static Modality StrongestOf(List<Said> said)
    {
        Modality strongest = said[0].Modality;
        for (int i = 1; i < said.Count && strongest != Modality.Asserted; i++)
            if (said[i].Modality < strongest) strongest = said[i].Modality;
        return strongest;
    }

    public static ValueList<ClaimReference> References(List<Said> said)
    {
        var references = new ClaimReference[said.Count];
        for (int i = 0; i < references.Length; i++) references[i] = said[i].Reference;
        return new(references);
    }

    /// <summary>The claims of one state.</summary>
    public static ValueList<ClaimReference> References(List<Said> said, ClaimState state)
    {
        List<ClaimReference>? references = null;
        foreach (Said one in said)
            if (one.State == state) (references ??= []).Add(one.Reference);
        return references is null ? default : new([.. references]);
    }

    /// <summary>The finding of some claims, each of which may state a value.</summary>
    /// <param name="said">The claims.</param>
    /// <param name="value">What one of them states.</param>
    /// <param name="domain">How what they state is compared.</param>
    /// <param name="mayBePart">Which of them may count a part of what the others count.</param>
    public Finding<TValue> Fuse<TStated, TValue>(
        List<Said> said, Func<Said, TStated> value, Domain<TStated, TValue> domain, Func<Said, bool>? mayBePart = null)
        where TStated : notnull
    {
        List<Said> stating = said;
        foreach (Said one in said)
        {
            if (one.State == ClaimState.Stated) continue;
            stating = said.FindAll(other => other.State == ClaimState.Stated);
            break;
        }
        ValueList<ClaimReference> none = stating == said ? default : References(said, ClaimState.NoneReported);
        ValueList<ClaimReference> unknown = stating == said ? default : References(said, ClaimState.ExplicitlyUnknown);
        if (stating.Count == 0)
            return none.IsEmpty && unknown.IsEmpty ? Nothing<TValue>.Stated : new(Agreement.Unstated, default, NoneReported: none, ExplicitlyUnknown: unknown);

        TStated first = value(stating[0]);
        bool areEqual = true;
        for (int i = 1; i < stating.Count && areEqual; i++) areEqual = value(stating[i]).Equals(first);
        if (areEqual)
        {
            var only = new Position<TValue>(domain.Alone(first), References(stating), Units(stating), Reports(stating), StrongestOf(stating));
            Agreement agreement = domain.IsStrained(only.Value) ? Agreement.Strained
                : only.Units.Conservative >= 2 ? Agreement.Corroborated : Agreement.Single;
            return new(agreement, new([only]), only.Value, domain.Hull([first]), default, none, unknown);
        }
        return new Comparison<TStated, TValue>(this, stating, stating.ConvertAll(one => value(one)), domain, mayBePart).Finding(none, unknown);
    }

    /// <summary>The positions in the order of the policy, of more than one.</summary>
    public Position<TValue>[] InOrder<TStated, TValue>(
        List<(Position<TValue> Position, List<Said> Said, int Day)> positions, Domain<TStated, TValue> domain)
        where TStated : notnull
    {
        ReadOnlySpan<ClaimReference> preferred = judgements.PreferredAmong(positions.ConvertAll(p => p.Position.Claims));
        HashSet<Said>? shared = policy.Order.AsSpan().Contains(PreferenceCriterion.Modality) ? SharedBy(positions.ConvertAll(p => p.Said)) : null;
        var ranked = new (Position<TValue> Position, int[] Ranks)[positions.Count];
        for (int i = 0; i < ranked.Length; i++)
        {
            (Position<TValue> position, List<Said> said, int day) = positions[i];
            int[] ranks = new int[policy.Order.Count + 1];
            foreach (ClaimReference reference in preferred) ranks[0] += position.Claims.AsSpan().Contains(reference) ? 1 : 0;
            for (int j = 0; j < policy.Order.Count; j++) ranks[j + 1] = Rank(policy.Order[j], position.Units, said, day, shared);
            ranked[i] = (position, ranks);
        }
        Array.Sort(ranked, (a, b) =>
        {
            int order = b.Ranks.AsSpan().SequenceCompareTo(a.Ranks);
            if (order == 0) order = string.CompareOrdinal(domain.Text(a.Position.Value), domain.Text(b.Position.Value));
            return order != 0 ? order : Compare(a.Position.Claims, b.Position.Claims);
        });
        return Array.ConvertAll(ranked, one => one.Position);
    }

    private int Rank(PreferenceCriterion criterion, EvidenceUnits units, List<Said> said, int day, HashSet<Said>? shared)
    {
        if (criterion == PreferenceCriterion.Evidence) return units.Conservative;
        if (criterion == PreferenceCriterion.PossibleEvidence) return units.Optimistic;
        if (criterion == PreferenceCriterion.Recency) return day;
        // What every position has room for takes no side.
        if (criterion == PreferenceCriterion.Modality) return said.FindAll(one => !shared!.Contains(one)) is { Count: > 0 } own ? -(int)StrongestOf(own) : 0;
        int rank = 0;
        foreach (Said one in said)
            rank = int.Max(rank, criterion == PreferenceCriterion.Reliability ? ReliabilityOf(one.Origin) : DirectnessOf(one.Origin));
        return rank;
    }

    private static HashSet<Said> SharedBy(List<List<Said>> positions)
    {
        var shared = new HashSet<Said>(positions[0]);
        for (int i = 1; i < positions.Count && shared.Count > 0; i++) shared.IntersectWith(positions[i]);
        return shared;
    }

    private int ReliabilityOf(string origin) =>
        sources.Find(origin)?.Reliability is { } reliability and not Reliability.CannotBeJudged ? Reliability.Unreliable - reliability + 1 : 0;

    private int DirectnessOf(string origin) => sources.Find(origin) switch
    {
        null => 0,
        { IsAnonymous: false } => 2,
        { Kind: SourceKind.Official or SourceKind.Spokesperson or SourceKind.Military or SourceKind.Government } => 1,
        _ => 0,
    };

    private static int Compare(ValueList<ClaimReference> first, ValueList<ClaimReference> second)
    {
        for (int i = 0; i < first.Count && i < second.Count; i++)
            if (ClaimReference.SortOrder.Compare(first[i], second[i]) is not 0 and int order) return order;
        return first.Count.CompareTo(second.Count);
    }

    // Most properties of most incidents have no claim: all those share one finding.
    private static class Nothing<TValue>
    {
        public static readonly Finding<TValue> Stated = new(Agreement.Unstated, default);
    }
}
