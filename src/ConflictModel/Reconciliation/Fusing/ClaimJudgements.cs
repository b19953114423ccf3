using System;
using System.Collections.Generic;

namespace ConflictModel.Reconciliation.Fusing;

/// <summary>What persons decided about claims: which are discounted, and which a finding is to prefer.</summary>
/// <remarks>
/// Who discounts a claim and prefers it at once is contradicted; so are those who prefer claims of one finding that cannot all be right.
/// Contradictory judgements are set aside together.
/// </remarks>
internal sealed class ClaimJudgements
{
    private readonly Dictionary<ClaimReference, SortedSet<string>> _discounted = [];
    private readonly SortedSet<ClaimReference> _preferred = new(ClaimReference.SortOrder);
    private readonly Dictionary<ClaimReference, List<Judgement>> _contradicted = [];

    public ClaimJudgements(IEnumerable<Judgement> judgements)
    {
        foreach (Judgement judgement in judgements)
        {
            if (judgement is { Kind: JudgementKind.Discounted, Claim: { } discounted })
            {
                if (!_discounted.TryGetValue(discounted, out SortedSet<string>? reasons))
                    _discounted.Add(discounted, reasons = new(StringComparer.Ordinal));
                reasons.Add(judgement.Reason!);
            }
            else if (judgement is { Kind: JudgementKind.Preferred, Claim: { } preferred })
            {
                _preferred.Add(preferred);
            }
        }
        foreach (ClaimReference both in new List<ClaimReference>(_preferred))
        {
            if (!_discounted.Remove(both, out SortedSet<string>? reasons)) continue;
            _preferred.Remove(both);
            _contradicted[both] = [Judgement.Prefer(both)];
            foreach (string reason in reasons) _contradicted[both].Add(Judgement.Discount(both, reason));
        }
    }

    /// <summary>Whether nothing was decided about any claim.</summary>
    public bool AreNone => _discounted.Count == 0 && _preferred.Count == 0;

    /// <summary>Why a claim is discounted; none where it is not.</summary>
    public ValueList<string> ReasonsToDiscount(ClaimReference claim) =>
        _discounted.TryGetValue(claim, out SortedSet<string>? reasons) ? reasons.ToValueList() : default;

    /// <summary>The preferred claims of a finding, where one of its positions has room for all of them.</summary>
    public ClaimReference[] PreferredAmong(List<ValueList<ClaimReference>> positions)
    {
        if (_preferred.Count == 0) return [];
        var preferred = new SortedSet<ClaimReference>(ClaimReference.SortOrder);
        foreach (ValueList<ClaimReference> position in positions)
        {
            foreach (ClaimReference claim in position)
                if (_preferred.Contains(claim)) preferred.Add(claim);
        }

        ClaimReference[] all = [.. preferred];
        if (positions.Exists(position => Array.TrueForAll(all, claim => position.AsSpan().Contains(claim)))) return all;
        foreach (ClaimReference claim in all) _contradicted[claim] = [Judgement.Prefer(claim)];
        return [];
    }

    /// <summary>The judgements that contradict others, once all claims are fused.</summary>
    public List<Judgement> SetAside()
    {
        var all = new List<Judgement>();
        foreach (List<Judgement> judgements in _contradicted.Values) all.AddRange(judgements);
        return all;
    }
}
