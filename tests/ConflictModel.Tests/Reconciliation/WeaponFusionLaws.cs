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
    public void What_a_position_without_a_class_leaves_open_is_each_possible_and_all_there_is() => Law.Holds(Stated, 100, claims =>
    {
        Incident incident = Fused.Incident(claims.Select((claim, i) => new WeaponClaim(Fused.Id(i), Fused.By(i), claim.Weapons, claim.Combination)));
        return incident.Weapons.Positions.Where(position => position.Value.IsEmpty).Select(position => position.Claims)
                .SequenceEqual(incident.OpenWeapons.Select(open => open.Claims))
            && incident.OpenWeapons.All(open =>
            {
                WeaponClaim[] members = [.. open.Claims.Select(claim => claims[int.Parse(claim.Claim[1..], null)])];
                string[][][] possible = [.. Attacks.Where(attack => members.All(claim => CanBe(claim, attack)))];
                bool Fits(ValueList<string> used, string[][] attack) => CanBe(new WeaponClaim("C", Fused.By(0), used, Combination.AllOf), attack);
                return open.OneOf.Count > 1 && open.OneOf.All(used => possible.Any(attack => Fits(used, attack)))
                    && possible.All(attack => open.OneOf.Any(used => Fits(used, attack)));
            });
    });

    [Fact]
    public void A_level_has_the_claims_that_are_right_only_if_its_class_was_used() => Law.Holds(Stated, 100, claims =>
    {
        Incident incident = Fused.Incident(claims.Select((claim, i) => new WeaponClaim(Fused.Id(i), Fused.By(i), claim.Weapons, claim.Combination)));
        string[] named = [.. claims.SelectMany(claim => claim.Weapons).Distinct(StringComparer.Ordinal)];
        string[] levels = [.. incident.WeaponLevels.Select(level => level.Value)];
        return levels.ToHashSet(StringComparer.Ordinal).SetEquals(named.Length < 2 ? [] : named.Where(one => Speaking(one).Length > 0))
            && incident.WeaponLevels.All(level => Speaking(level.Value).SequenceEqual(level.Claims.Select(claim => int.Parse(claim.Claim[1..], null))));

        int[] Speaking(string used) => [.. Enumerable.Range(0, claims.Count).Where(i =>
            Attacks.Where(attack => CanBe(claims[i], attack)).All(attack => attack.Any(thing => thing.Contains(used, StringComparer.Ordinal))))];
    });

    [Fact]
    public void Alternatives_without_a_common_class_are_named_and_written()
    {
        Incident incident = Fused.Incident([
            new WeaponClaim("C00", Fused.By(0), ["rocket", "drone"], Combination.OneOf),
            new WeaponClaim("C01", Fused.By(1), ["drone", "trebuchet", "rocket"], Combination.OneOf)]);
        Assert.Empty(incident.Weapons.Established);
        Assert.Equal("[[drone], [rocket]]", $"{Assert.Single(incident.OpenWeapons).OneOf}");
        string why = incident.Explain().Parts.First(part => part.Subject == "the weapon").Sentence;
        Assert.Contains("The weapon is drone or rocket", why, StringComparison.Ordinal);
        Assert.Contains("drone or rocket", string.Concat(IncidentTable.ToCsv([incident])), StringComparison.Ordinal);
    }

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
