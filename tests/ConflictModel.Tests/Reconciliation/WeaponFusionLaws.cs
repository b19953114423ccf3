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
    private static readonly string[] Classes =
        ["missile", "rocket", "katyusha-rocket", "107mm-rocket", "ballistic-missile", "drone", "attack-drone", "trebuchet"];

    // Every set of classes that may have made up an attack.
    private static readonly string[][] Attacks =
        [.. Enumerable.Range(1, (1 << Classes.Length) - 1).Select(set => Classes.Where((_, i) => (set >> i & 1) == 1).ToArray())];

    private static Arbitrary<ValueList<WeaponClaim>> Stated => Arb.From(
        from size in Gen.Choose(1, 5)
        from claims in (
            from count in Gen.Choose(1, 3)
            from weapons in Gen.Elements(Classes).ArrayOf(count)
            from combination in Gen.Elements(Combination.AllOf, Combination.OneOf)
            select new WeaponClaim("C", Fused.By(0), weapons.Distinct(System.StringComparer.Ordinal).ToValueList(), combination)).ArrayOf(size)
        select claims.ToValueList(),
        list => Enumerable.Range(0, list.Count).Where(_ => list.Count > 1).Select(i => list.Where((_, j) => j != i).ToValueList()));

    [Fact]
    public void Positions_are_the_maximal_sets_of_claims_that_can_all_be_right() => Law.Holds(Stated, 200, claims =>
        Fused.Members(Fused.Weapons(claims))
            == Fused.MaximalSets(claims.Count, Attacks.Length, (claim, attack) => CanBe(claims[claim], Attacks[attack])));

    [Fact]
    public void The_value_of_a_position_says_no_more_than_its_claims() => Law.Holds(Stated, 200, claims =>
        Fused.Weapons(claims).Positions.All(position =>
        {
            WeaponClaim[] members = [.. position.Claims.Select(claim => claims[int.Parse(claim.Claim[1..], null)])];
            return Attacks.Where(attack => members.All(claim => CanBe(claim, attack))).All(attack =>
                attack.All(used => position.Value.IsEmpty || position.Value.Any(said => Taxonomy.Weapons.Includes(said, used))));
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

    private static WeaponClaim Naming(params string[] weapons) => new("C", Fused.By(0), weapons.ToValueList());

    // A claim of one or of all weapons, and nothing else, over what may really have been used.
    private static bool CanBe(WeaponClaim claim, string[] attack) => claim.Combination == Combination.OneOf
        ? claim.Weapons.Any(weapon => attack.All(used => Taxonomy.Weapons.Includes(weapon, used)))
        : attack.All(used => claim.Weapons.Any(weapon => Taxonomy.Weapons.Includes(weapon, used)))
            && claim.Weapons.All(weapon => attack.Any(used => Taxonomy.Weapons.Includes(weapon, used)));
}
