using System;
using System.Linq;
using ConflictModel.Incidents;
using ConflictModel.Testing;
using FsCheck;
using FsCheck.Fluent;
using Xunit;
using static ConflictModel.Testing.Generate;

namespace ConflictModel.Tests.Incidents;

public class TaxonomyLaws
{
    // Not a tree: one class stands under two others.
    private static readonly Taxonomy Weapons = Taxonomy.Weapons.With(new("rocket-drone", "rocket drone", ["attack-drone", "rocket"]));

    [Fact]
    public void Includes_is_reflexive_also_of_unknown_classes() => Law.Holds(WeaponIds, a => Weapons.Includes(a, a));

    [Fact]
    public void Includes_is_transitive() => Law.Holds(WeaponIds, WeaponIds, WeaponIds, (a, b, c) =>
        !Weapons.Includes(a, b) || !Weapons.Includes(b, c) || Weapons.Includes(a, c));

    [Fact]
    public void Includes_is_antisymmetric() => Law.Holds(WeaponIds, WeaponIds, (a, b) =>
        !Weapons.Includes(a, b) || !Weapons.Includes(b, a) || a == b);

    [Fact]
    public void AreComparable_is_symmetric_and_means_one_includes_the_other() => Law.Holds(WeaponIds, WeaponIds, (a, b) =>
        Weapons.AreComparable(a, b) == Weapons.AreComparable(b, a)
        && Weapons.AreComparable(a, b) == (Weapons.Includes(a, b) || Weapons.Includes(b, a)));

    [Fact]
    public void Roots_are_the_classes_that_include_it_and_have_none_above() => Law.Holds(WeaponIds, a =>
        Weapons.Roots(a) is { IsEmpty: false } roots
        && roots.All(root => Weapons.Includes(root, a) && Weapons.Find(root)?.Above.IsEmpty != false)
        && roots.Order(StringComparer.Ordinal).ToValueList() == roots);

    [Fact]
    public void Roots_of_a_class_under_two_are_both() => Assert.Equal(["drone", "missile"], Weapons.Roots("rocket-drone"));

    [Fact]
    public void With_keeps_what_was_there() => Law.Holds(WeaponIds, WeaponIds, (a, b) =>
        Weapons.Includes(a, b) == Taxonomy.Weapons.Includes(a, b) && Weapons.Find(a) == Taxonomy.Weapons.Find(a));

    [Fact]
    public void A_missile_in_the_loose_sense_is_a_rocket_or_a_ballistic_missile_and_neither_is_the_other()
    {
        Assert.True(Taxonomy.Weapons.Includes("missile", "katyusha-rocket"));
        Assert.True(Taxonomy.Weapons.Includes("missile", "ballistic-missile"));
        Assert.False(Taxonomy.Weapons.AreComparable("rocket", "ballistic-missile"));
        Assert.False(Taxonomy.Weapons.AreComparable("trebuchet", "missile"));
    }

    [Fact]
    public void Of_rejects_a_class_twice_or_above_itself_or_out_of_order()
    {
        Rejects("The class id 'a' stands twice; give each class its own id.", () => Taxonomy.Of([new("a", "an a"), new("a", "another")]));
        Rejects("'b', above 'a', is no class of the taxonomy; add it first.", () => Taxonomy.Of([new("a", "an a", ["b"]), new("b", "a b")]));
        Rejects("The class 'a' cannot be above itself; leave it out.", () => Taxonomy.Of([new("a", "an a", ["a"])]), "above");
        Rejects("A class is null: leave it out.", () => Taxonomy.Of([null!]));
        Rejects("The class id 'rocket' stands twice", () => Taxonomy.Weapons.With(new("rocket", "rocket")), "added");
        Rejects("'rokcet', above 'falaq', is no class", () => Taxonomy.Weapons.With(new("falaq", "Falaq", ["rokcet"])), "added");
    }

    [Fact]
    public void A_long_chain_is_walked_without_recursion()
    {
        const int Length = 200_000;
        var chain = Taxonomy.Of(Enumerable.Range(0, Length).Select(i => Class($"c{i}", i == 0 ? [] : [$"c{i - 1}"])));
        Assert.True(chain.Includes("c0", $"c{Length - 1}"));
        Assert.False(chain.AreComparable("other", $"c{Length - 1}"));
        Assert.Equal(["c0"], chain.Roots($"c{Length - 1}"));
    }

    [Fact]
    public void Classes_are_added_one_by_one_to_a_chain()
    {
        Taxonomy chain = Enumerable.Range(1, 5_000).Aggregate(
            Taxonomy.Of([Class("c0", [])]), (taxonomy, i) => taxonomy.With(Class($"c{i}", [$"c{i - 1}"])));
        Assert.True(chain.Includes("c0", "c5000"));
        Assert.False(chain.Includes("c5000", "c0"));
        Assert.Equal(["c0"], chain.Roots("c5000"));
    }

    [Fact]
    public void Forty_layers_of_diamonds_are_walked_once()
    {
        const int Layers = 40; // 2 to the 40th ways up
        var diamonds = Taxonomy.Of(Enumerable.Range(0, Layers).SelectMany(i => new[]
        {
            Class($"left-{i}", i == 0 ? [] : [$"left-{i - 1}", $"right-{i - 1}"]),
            Class($"right-{i}", i == 0 ? [] : [$"left-{i - 1}", $"right-{i - 1}"]),
        }));
        Assert.True(diamonds.Includes("right-0", $"left-{Layers - 1}"));
        Assert.False(diamonds.AreComparable($"right-{Layers - 1}", $"left-{Layers - 1}"));
        Assert.Equal(["left-0", "right-0"], diamonds.Roots($"left-{Layers - 1}"));
        Assert.True(diamonds.With(Class("bottom", [$"left-{Layers - 1}"])).Includes("left-0", "bottom"));
    }

    // Every class stands under any of those before it.
    [Fact]
    public void Includes_and_Roots_agree_with_the_closure_of_what_is_directly_above() => Law.Holds(Lattices, above =>
    {
        int count = above.GetLength(0);
        var taxonomy = Taxonomy.Of(Enumerable.Range(0, count).Select(i =>
            Class($"c{i}", [.. Enumerable.Range(0, i).Where(j => above[i, j]).Select(j => $"c{j}")])));
        bool[,] includes = new bool[count, count];
        for (int i = 0; i < count; i++)
        {
            for (int j = 0; j <= i; j++) includes[j, i] = i == j || Enumerable.Range(0, i).Any(up => above[i, up] && includes[j, up]);
        }

        return Enumerable.Range(0, count).All(i =>
            Enumerable.Range(0, count).All(j => taxonomy.Includes($"c{j}", $"c{i}") == includes[j, i])
            && taxonomy.Roots($"c{i}") == Enumerable.Range(0, i + 1)
                .Where(j => includes[j, i] && !Enumerable.Range(0, j).Any(up => above[j, up])).Select(j => $"c{j}").ToValueList());
    });

    private static Arbitrary<bool[,]> Lattices => (
        from count in Gen.Choose(1, 9)
        from dice in Gen.Choose(0, 3).ArrayOf(count * count)
        select Grid(count, dice)).ToArbitrary();

    private static bool[,] Grid(int count, int[] dice)
    {
        bool[,] grid = new bool[count, count];
        for (int i = 0; i < dice.Length; i++) grid[i / count, i % count] = dice[i] == 0;
        return grid;
    }

    private static TaxonomyClass Class(string id, ValueList<string> above) => new(id, "a class", above);

    private static void Rejects(string message, Func<object> construct, string parameter = "classes")
    {
        ArgumentException thrown = Assert.Throws<ArgumentException>(construct);
        Assert.Equal(parameter, thrown.ParamName);
        Assert.StartsWith(message, thrown.Message, StringComparison.Ordinal);
    }
}
