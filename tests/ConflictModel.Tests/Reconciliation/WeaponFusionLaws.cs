using System;
using System.Collections.Generic;
using System.Linq;
using ConflictModel.Incidents;
using ConflictModel.Reconciliation;
using ConflictModel.Testing;
using FsCheck;
using FsCheck.Fluent;
using Xunit;

namespace ConflictModel.Tests.Reconciliation;

public class WeaponFusionLaws
{
    private static readonly string[] Classes = ["rocket", "katyusha-rocket", "107mm-rocket", "ballistic-missile", "drone", "trebuchet"];

    // Every kind of thing that there may be: with a class those above it, and no two that exclude each other.
    private static readonly string[][] Things =
        [.. Sets(Classes, Classes.Length).Where(thing => thing.All(one => Classes.All(above => thing.Contains(above, StringComparer.Ordinal)
                || !Taxonomy.Weapons.Includes(above, one)) && thing.All(other => !Taxonomy.Weapons.AreCompatible(one, other).IsFalse)))];

    // Every attack with four kinds of things at most, which is enough for claims of two.
    private static readonly string[][][] Attacks = [.. Sets(Things, 4)];

    private static Arbitrary<ValueList<WeaponClaim>> Stated => Arb.From(
        from size in Gen.Choose(1, 4)
        from claims in (
            from count in Gen.Choose(1, 2)
            from weapons in Gen.Elements(Classes).ArrayOf(count)
            from combination in Gen.Elements(Combination.AllOf, Combination.OneOf)
            select new WeaponClaim("C", Fused.By(0), weapons.Distinct(StringComparer.Ordinal).ToValueList(), combination)).ArrayOf(size)
        select claims.ToValueList(),
        list => Enumerable.Range(0, list.Count).Where(_ => list.Count > 1).Select(i => list.Where((_, j) => j != i).ToValueList()));

    [Fact]
    public void Positions_are_the_maximal_sets_of_claims_that_can_all_be_right() => Law.Holds(Stated, 100, claims =>
        Fused.Members(Fused.Weapons(claims))
            == Fused.MaximalSets(claims.Count, Attacks.Length, (claim, attack) => CanBe(claims[claim], Attacks[attack])));

    [Fact]
    public void The_value_of_a_position_says_no_more_than_its_claims() => Law.Holds(Stated, 100, claims =>
        Fused.Weapons(claims).Positions.All(position =>
        {
            WeaponClaim[] members = [.. position.Claims.Select(claim => claims[int.Parse(claim.Claim[1..], null)])];
            return Attacks.Where(attack => members.All(claim => CanBe(claim, attack))).All(attack =>
                attack.All(used => position.Value.IsEmpty || position.Value.Any(said => IsOf(used, said))));
        }));

    [Fact]
    public void A_disjunction_of_one_source_is_no_conflict_and_no_decision()
    {
        Finding<ValueList<string>> weapons = Fused.Weapons([new WeaponClaim("C", Fused.By(0), ["ballistic-missile", "rocket"], Combination.OneOf)]);
        Assert.Equal(Agreement.Single, weapons.Agreement);
        Assert.Equal(["missile"], Assert.Single(weapons.Positions).Value);
    }

    [Fact]
    public void A_narrower_class_refines_and_a_sibling_disputes()
    {
        Finding<ValueList<string>> refined = Fused.Weapons([Naming("missile"), Naming("rocket"), Naming("katyusha-rocket")]);
        Assert.Equal((Agreement.Refined, 1), (refined.Agreement, refined.Positions.Count));
        Assert.Equal(["katyusha-rocket"], refined.Established);
        Finding<ValueList<string>> disputed = Fused.Weapons([Naming("rocket"), Naming("ballistic-missile"), Naming("missile")]);
        Assert.Equal((Agreement.Disputed, ConflictKind.Identity), (disputed.Agreement, disputed.Conflicts[0].Kind));
        Assert.Equal(["0 2", "1 2"], Fused.Members(disputed));
    }

    [Fact]
    public void A_conjunction_explains_claims_that_name_a_part_of_it()
    {
        Finding<ValueList<string>> weapons = Fused.Weapons([Naming("rocket"), Naming("ballistic-missile"), Naming("ballistic-missile", "rocket")]);
        Assert.Equal(Fused.Id(2), weapons.Conflicts[0].ExplainedBy?.Claim);
    }

    [Fact]
    public void A_katyusha_may_be_a_122_mm_rocket_and_not_a_107_mm_one_as_well()
    {
        Finding<ValueList<string>> weapons = Fused.Weapons([Naming("katyusha-rocket"), Naming("122mm-rocket")]);
        Assert.Equal((Agreement.Refined, 1), (weapons.Agreement, weapons.Positions.Count));
        Assert.Equal(["122mm-rocket", "katyusha-rocket"], weapons.Established);
        Assert.Equal(
            ["0 1", "0 2"], Fused.Members(Fused.Weapons([Naming("katyusha-rocket"), Naming("122mm-rocket"), Naming("107mm-rocket")])));
    }

    private static WeaponClaim Naming(params string[] weapons) => new("C", Fused.By(0), weapons.ToValueList());

    // A claim of one or of all weapons, and nothing else, over what may really have been used.
    private static bool CanBe(WeaponClaim claim, string[][] attack) => claim.Combination == Combination.OneOf
        ? claim.Weapons.Any(weapon => attack.All(used => IsOf(used, weapon)))
        : attack.All(used => claim.Weapons.Any(weapon => IsOf(used, weapon))) && claim.Weapons.All(weapon => attack.Any(used => IsOf(used, weapon)));

    private static bool IsOf(string[] thing, string weapon) =>
        Array.Exists(thing, one => one == weapon || Taxonomy.Weapons.Includes(weapon, one));

    private static IEnumerable<T[]> Sets<T>(T[] items, int most) => Enumerable.Range(1, (1 << items.Length) - 1)
        .Where(set => System.Numerics.BitOperations.PopCount((uint)set) <= most).Select(set => items.Where((_, i) => (set >> i & 1) == 1).ToArray());
}
