using System.Collections.Generic;
using System.Linq;
using ConflictModel.Incidents;
using ConflictModel.Quantities;
using ConflictModel.Reconciliation;
using ConflictModel.Sources;
using ConflictModel.Time;

namespace ConflictModel.Tests.Reconciliation;

/// <summary>Findings about one account, each of whose claims comes from an origin of its own unless told otherwise.</summary>
internal static class Fused
{
    public static Attribution By(int origin) => new([new("outlet"), new($"origin-{origin}")]);

    public static string Id(int claim) => $"C{claim:00}";

    public static Finding<Count> Counts(IEnumerable<Count> counts) => Incident(
        counts.Select((count, i) => new CasualtyClaim(Id(i), By(i), Harm.Killed, count))).Casualties[0].Count;

    public static Finding<UncertainDate> Days(IEnumerable<UncertainDate> days) => Incident(
        days.Select((day, i) => new WhenClaim(Id(i), By(i), new(day)))).Day;

    public static Finding<Place> Places(IEnumerable<Place> places) => Incident(
        places.Select((place, i) => new WhereClaim(Id(i), By(i), place))).Places[0].Place;

    public static Finding<ValueList<string>> Weapons(IEnumerable<WeaponClaim> claims) => Incident(
        claims.Select((claim, i) => new WeaponClaim(Id(i), By(i), claim.Weapons, claim.Combination))).Weapons;

    public static Incident Incident(IEnumerable<Claim> claims) => Reconciler.Reconcile([Of("R1", claims)]).Incidents[0];

    public static Report Of(string report, IEnumerable<Claim> claims)
    {
        ValueList<Claim> list = claims.ToValueList();
        return new(
            report, "outlet", default,
            list.SelectMany(claim => claim.Attribution.Hops).Select(hop => hop.Source).Distinct(System.StringComparer.Ordinal)
                .Select(id => new Source(id, "a source", SourceKind.Outlet)).ToValueList(),
            [new(report + ":1", list)]);
    }

    /// <summary>The numbers of the claims of each position, such as "0 2".</summary>
    public static ValueList<string> Members<T>(Finding<T> finding) =>
        finding.Positions.Select(position => string.Join(' ', position.Claims.Select(claim => int.Parse(claim.Claim[1..], null))))
            .Order(System.StringComparer.Ordinal).ToValueList();

    /// <summary>The maximal sets of claims that all contain one of some points, found by trying every set of claims.</summary>
    public static ValueList<string> MaximalSets(int claims, int points, System.Func<int, int, bool> contains)
    {
        int[] consistent = [.. Enumerable.Range(1, (1 << claims) - 1).Where(set =>
            Enumerable.Range(0, points).Any(point => Indices(set).All(claim => contains(claim, point))))];
        return consistent.Where(set => consistent.All(other => other == set || (other & set) != set))
            .Select(set => string.Join(' ', Indices(set))).Order(System.StringComparer.Ordinal).ToValueList();
    }

    private static IEnumerable<int> Indices(int set) => Enumerable.Range(0, 31).Where(i => (set >> i & 1) == 1);
}
