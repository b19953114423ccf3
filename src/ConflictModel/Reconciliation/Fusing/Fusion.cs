using System;
using System.Collections.Generic;
using System.Linq;
using ConflictModel.Incidents;
using ConflictModel.Sources;

namespace ConflictModel.Reconciliation.Fusing;

/// <summary>Makes a finding of the claims about one property.</summary>
internal sealed class Fusion(SourceDirectory sources)
{
    /// <summary>How many independent origins some claims have.</summary>
    public EvidenceUnits Units<TClaim>(IEnumerable<Said<TClaim>> said)
        where TClaim : Claim => EvidenceUnits.Of(said.Select(s => s.Citation), sources);

    /// <summary>The finding of some claims, each of which may state a value.</summary>
    public Finding<TValue> Fuse<TClaim, TStated, TPoint, TValue>(
        IEnumerable<Said<TClaim>> claims, Func<Said<TClaim>, TStated> value, Domain<TStated, TPoint, TValue> domain)
        where TClaim : Claim
    {
        List<Said<TClaim>> said = [.. claims.OrderBy(s => s.Reference, ClaimReference.SortOrder)];
        List<Said<TClaim>> stating = said.FindAll(s => s.Claim.State == ClaimState.Stated);
        TStated[] stated = [.. stating.Select(value)];
        Candidate<TPoint>[] candidates = MaximalSets(stated, domain);

        var positions = candidates
            .Select(candidate => Position(candidate, stating, stated, domain))
            .OrderByDescending(p => p.Position.Units.Conservative).ThenByDescending(p => p.Position.Units.Optimistic)
            .ThenByDescending(p => p.Named)
            .ThenBy(p => domain.Text(p.Position.Value), StringComparer.Ordinal).ThenBy(p => p.Position.Claims, ByReferences)
            .Select(p => p.Position).ToValueList();

        TValue? established = positions.Select(p => p.Value).Cast<TValue?>().DefaultIfEmpty().Aggregate(domain.Join);
        return new(
            AgreementOf(positions, stated, domain), positions, established, stated.Length == 0 ? default : domain.Hull(stated),
            positions.Count > 1 ? [ConflictOf(candidates, stating, stated, domain)] : default,
            References(said, ClaimState.NoneReported), References(said, ClaimState.ExplicitlyUnknown));
    }

    private static readonly Comparer<ValueList<ClaimReference>> ByReferences = Comparer<ValueList<ClaimReference>>.Create((a, b) =>
        a.Zip(b, (x, y) => ClaimReference.SortOrder.Compare(x, y)).FirstOrDefault(order => order != 0, a.Count.CompareTo(b.Count)));

    // Every maximal consistent set is that of all claims that contain some point; one that lies in another is not maximal.
    private static Candidate<TPoint>[] MaximalSets<TStated, TPoint, TValue>(TStated[] stated, Domain<TStated, TPoint, TValue> domain)
    {
        List<Candidate<TPoint>> sets = [];
        foreach (TPoint point in domain.Points(stated).Distinct())
        {
            ulong[] members = new ulong[(stated.Length + 63) / 64];
            for (int i = 0; i < stated.Length; i++) members[i / 64] |= domain.Contains(stated[i], point) ? 1UL << (i % 64) : 0;
            if (sets.Find(other => IsWithin(members, other.Members)) is { Points: not null } wider)
            {
                if (IsWithin(wider.Members, members)) wider.Points.Add(point);
                continue;
            }
            sets.RemoveAll(other => IsWithin(other.Members, members));
            sets.Add(new([point], members));
        }
        return [.. sets];
    }

    private static bool IsWithin(ulong[] inner, ulong[] outer)
    {
        for (int i = 0; i < inner.Length; i++)
            if ((inner[i] & ~outer[i]) != 0) return false;
        return true;
    }

    private (Position<TValue> Position, int Named) Position<TClaim, TStated, TPoint, TValue>(
        Candidate<TPoint> candidate, List<Said<TClaim>> stating, TStated[] stated, Domain<TStated, TPoint, TValue> domain)
        where TClaim : Claim
    {
        List<Said<TClaim>> members = [.. stating.Where((_, i) => candidate.Holds(i))];
        TValue value = domain.Meet([.. stated.Where((_, i) => candidate.Holds(i))], candidate.Points);
        int named = members.Select(s => s.Claim.Attribution.Origin).Distinct(StringComparer.Ordinal).Count(sources.IsNamed);
        return (new(value, members.Select(s => s.Reference).ToValueList(), Units(members), Reports(members)), named);
    }

    private static Agreement AgreementOf<TStated, TPoint, TValue>(
        ValueList<Position<TValue>> positions, TStated[] stated, Domain<TStated, TPoint, TValue> domain) => positions switch
        {
            [] => Agreement.Unstated,
            [_, _, ..] => Agreement.Disputed,
            [var one] when domain.IsStrained(one.Value) => Agreement.Strained,
            _ when stated.Any(s => !domain.SayTheSame(s, stated[0])) => Agreement.Refined,
            [var one] => one.Units.Conservative >= 2 ? Agreement.Corroborated : Agreement.Single,
        };

    private static Conflict ConflictOf<TClaim, TStated, TPoint, TValue>(
        Candidate<TPoint>[] candidates, List<Said<TClaim>> stating, TStated[] stated, Domain<TStated, TPoint, TValue> domain)
        where TClaim : Claim
    {
        int explaining = Array.FindIndex(stated, broader => stated.All(other => domain.Explains(broader, other)));
        return new(
            domain.Conflict,
            stating.Where((_, i) => !candidates.All(candidate => candidate.Holds(i))).Select(s => s.Reference).ToValueList(),
            explaining < 0 ? null : stating[explaining].Reference);
    }

    private static ValueList<ClaimReference> References<TClaim>(List<Said<TClaim>> said, ClaimState state)
        where TClaim : Claim => said.Where(s => s.Claim.State == state).Select(s => s.Reference).ToValueList();

    /// <summary>How many reports make some claims.</summary>
    public static int Reports<TClaim>(IEnumerable<Said<TClaim>> said)
        where TClaim : Claim => said.Select(s => s.Report.Id).Distinct(StringComparer.Ordinal).Count();

    // Some points that one set of claims shares; the set as bits, since there may be many of both.
    private readonly record struct Candidate<TPoint>(List<TPoint> Points, ulong[] Members)
    {
        public bool Holds(int claim) => (Members[claim / 64] >> (claim % 64) & 1) != 0;
    }
}
