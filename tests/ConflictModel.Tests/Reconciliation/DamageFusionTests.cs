using System.Collections.Generic;
using System.Linq;
using ConflictModel.Incidents;
using ConflictModel.Quantities;
using ConflictModel.Reconciliation;
using ConflictModel.Sources;
using ConflictModel.Testing;
using Xunit;

namespace ConflictModel.Tests.Reconciliation;

public class DamageFusionTests
{
    [Fact]
    public void One_vehicle_destroyed_and_a_second_seized_are_two_findings()
    {
        ValueList<DamageFinding> damage = Reconciler.Reconcile(Samples.AinAlAsad).IncidentOf("R001:RESPONSE-2019-11")!.Damage;
        Assert.Equal(
            [(DamageKind.Destroyed, "a vehicle", 1L, "1"), (DamageKind.Seized, "a second vehicle", 1L, "1")],
            damage.Select(found => (found.Kind, found.Description!, found.Number.Established.Least, $"{found.Units}")).ToValueList());
    }

    [Fact]
    public void Damage_that_is_not_told_further_is_borne_out_by_what_says_to_what() => Assert.Equal(
        ["damage: R000/C000-16 R004b/C004-37", "material damage: R000/C000-16"],
        Reconciler.Reconcile(Samples.AinAlAsad).IncidentOf("R000:ASAD-2024-01-20")!.Damage
            .Select(found => $"{found.Description}: {string.Join(' ', found.Claims)}").ToValueList());

    [Fact]
    public void Every_claim_stands_with_those_that_say_just_the_same_and_only_damage_at_large_has_more() => Law.Holds(Generate.Corpora, 200, reports =>
    {
        Dictionary<ClaimReference, DamageClaim> claims = reports.SelectMany(report => report.Accounts.SelectMany(account => account.Claims)
                .OfType<DamageClaim>(), (report, claim) => (Reference: new ClaimReference(report.Id, claim.Id), claim))
            .Where(pair => pair.claim.Attribution.Hops.All(hop => hop.Mode != AttributionMode.Denied)).ToDictionary(pair => pair.Reference, pair => pair.claim);
        DamageFinding[] all = [.. Reconciler.Reconcile(reports).Incidents.SelectMany(incident => incident.Damage)];
        return claims.All(pair => all.Count(found => SaysJust(pair.Value, found) && found.Claims.Contains(pair.Key)) == 1)
            && all.All(found => found.Claims.All(claim => SaysJust(claims[claim], found)
                || (found is { State: ClaimState.Stated, Kind: DamageKind.Damaged, Item: null, Description: "material damage" }
                    && claims[claim] is { State: ClaimState.Stated, Kind: not DamageKind.Seized }))
                && ClaimsOf.Of(found.Number).All(claim => SaysJust(claims[claim], found)));
    });

    [Fact]
    public void Numbers_of_one_thing_are_compared_as_any_are()
    {
        DamageFinding found = Assert.Single(Fused.Incident([
            Destroyed(1, Count.Of(2)), Destroyed(2, Count.AtLeast(4)), Destroyed(3, Count.Unknown)]).Damage);
        Assert.Equal((Agreement.Disputed, 3), (found.Number.Agreement, found.Claims.Count));
        Assert.Equal(1, Disputes(Destroyed(1, Count.Of(2)), Destroyed(2, Count.AtLeast(4))));
    }

    [Fact]
    public void No_tank_destroyed_bears_out_no_damage()
    {
        DamageClaim damage = new("C1", Fused.By(1), "damage");
        Assert.Single(Fused.Incident([damage, Destroyed(2, Count.None)]).Damage[0].Claims);
        Assert.Equal(2, Fused.Incident([damage, Destroyed(2, Count.Of(1))]).Damage[0].Claims.Count);
    }

    [Fact]
    public void None_reported_and_unknown_are_kept_apart()
    {
        Incident incident = Fused.Incident([
            new DamageClaim("C1", Fused.By(1), state: ClaimState.NoneReported), new DamageClaim("C2", Fused.By(2), state: ClaimState.ExplicitlyUnknown)]);
        Assert.Equal([ClaimState.NoneReported, ClaimState.ExplicitlyUnknown], incident.Damage.Select(found => found.State).ToValueList());
        Assert.Equal("noneReported", Cell(Fused.Incident([new DamageClaim("C1", Fused.By(1), state: ClaimState.NoneReported)]), "damage_agreement"));
        Assert.Equal("unstated", Cell(Fused.Incident([OneKilled()]), "damage_agreement"));
    }

    [Fact]
    public void Table_says_what_became_of_each_thing() => Assert.Equal(
        "destroyed: a vehicle (one or more) | seized: a second vehicle (1)",
        Cell(Reconciler.Reconcile(Samples.AinAlAsad).IncidentOf("R001:RESPONSE-2019-11")!, "damage"));

    private static CasualtyClaim OneKilled() => new("C1", Fused.By(1), Harm.Killed, Count.Of(1));

    private static int Disputes(params DamageClaim[] claims) =>
        int.Parse(Cell(Fused.Incident(claims), "disputes"), System.Globalization.CultureInfo.InvariantCulture);

    private static DamageClaim Destroyed(int claim, Count number) =>
        new($"C{claim}", Fused.By(claim), "tanks", kind: DamageKind.Destroyed, item: "tank", number: number);

    private static bool SaysJust(DamageClaim claim, DamageFinding found) =>
        (claim.State, claim.Kind, claim.Item, claim.Damage) == (found.State, found.Kind, found.Item, found.Description);

    private static string Cell(Incident incident, string column) => IncidentTable.Row(incident)[IncidentTable.Columns.ToList().IndexOf(column)];
}
