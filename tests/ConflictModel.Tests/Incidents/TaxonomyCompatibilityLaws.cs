using System;
using System.Collections.Generic;
using System.Linq;
using ConflictModel.Incidents;
using ConflictModel.Testing;
using FsCheck.Fluent;
using Xunit;
using static ConflictModel.Testing.Generate;

namespace ConflictModel.Tests.Incidents;

/// <summary>What follows from the order of classes: on every pair of classes of generated lattices, and of the shipped ones.</summary>
public class TaxonomyCompatibilityLaws
{
    private const string Nowhere = "trebuchet";

    public static TheoryData<string> Shipped => [.. ShippedTaxonomyTests.All.Keys];

    [Fact]
    public void AreCompatible_agrees_with_its_definition() => Law.Holds(Taxonomies, AgreesWithDefinition);

    [Theory]
    [MemberData(nameof(Shipped))]
    public void AreCompatible_agrees_with_its_definition_on_what_is_shipped(string name) =>
        Assert.True(AgreesWithDefinition(ShippedTaxonomyTests.All[name]));

    [Fact]
    public void AreCompatible_is_symmetric_and_true_of_comparable_classes() => Law.Holds(Taxonomies, taxonomy => Pairs(taxonomy).All(pair =>
        taxonomy.AreCompatible(pair.First, pair.Second) == taxonomy.AreCompatible(pair.Second, pair.First)
        && (!taxonomy.AreComparable(pair.First, pair.Second) || taxonomy.AreCompatible(pair.First, pair.Second).IsTrue)));

    [Fact]
    public void AreCompatible_is_false_below_two_that_exclude_each_other() => Law.Holds(Taxonomies, taxonomy => Pairs(taxonomy)
        .Where(pair => taxonomy.AreCompatible(pair.First, pair.Second).IsFalse)
        .All(pair => Ids(taxonomy).Where(id => taxonomy.Includes(pair.First, id)).All(id => taxonomy.AreCompatible(id, pair.Second).IsFalse)));

    [Fact]
    public void AreCompatible_is_never_made_false_by_a_class_below() => Law.Holds(Taxonomies, taxonomy => Pairs(taxonomy).All(pair =>
    {
        if (pair.First == Nowhere || pair.Second == Nowhere) return taxonomy.AreCompatible(pair.First, pair.Second).IsTrue == (pair.First == pair.Second);
        ValueList<string> above = pair.First == pair.Second ? [pair.First] : [pair.First, pair.Second];
        return taxonomy.With(new("both", "both", above)).AreCompatible(pair.First, pair.Second).IsTrue;
    }));

    [Fact]
    public void Refine_is_commutative_idempotent_and_below_both() => Law.Holds(Taxonomies, taxonomy => Pairs(taxonomy).All(pair =>
    {
        string? refined = taxonomy.Refine(pair.First, pair.Second);
        return refined == taxonomy.Refine(pair.Second, pair.First)
            && taxonomy.Refine(pair.First, pair.First) == pair.First
            && (refined is not null) == taxonomy.AreComparable(pair.First, pair.Second)
            && (refined is null || (taxonomy.Includes(pair.First, refined) && taxonomy.Includes(pair.Second, refined)));
    }));

    [Fact]
    public void Refine_is_associative_where_it_answers() => Law.Holds(Taxonomies, taxonomy =>
        (from pair in Pairs(taxonomy) from third in Ids(taxonomy) select (pair.First, pair.Second, Third: third)).All(t =>
            taxonomy.Refine(t.First, t.Second) is not string left || taxonomy.Refine(t.Second, t.Third) is not string right
            || taxonomy.Refine(left, t.Third) is not string all || taxonomy.Refine(t.First, right) is not string same || all == same));

    [Fact]
    public void CommonAncestors_are_the_narrowest_that_include_both() => Law.Holds(Taxonomies, taxonomy => Pairs(taxonomy).All(pair =>
    {
        string[] common = [.. Ids(taxonomy).Where(id => taxonomy.Includes(id, pair.First) && taxonomy.Includes(id, pair.Second))];
        return taxonomy.CommonAncestors(pair.First, pair.Second)
            == common.Where(id => !common.Any(other => other != id && taxonomy.Includes(id, other))).Order(StringComparer.Ordinal).ToValueList();
    }));

    [Fact]
    public void CommonAncestors_of_comparable_classes_are_the_wider_one() => Law.Holds(Taxonomies, taxonomy => Pairs(taxonomy).All(pair =>
        !taxonomy.Includes(pair.First, pair.Second) || taxonomy.CommonAncestors(pair.First, pair.Second) == [pair.First]));

    [Fact]
    public void Long_chains_of_one_facet_are_compared_in_time()
    {
        const int Length = 5_000;
        IEnumerable<TaxonomyClass> Chain(string name) =>
            Enumerable.Range(0, Length).Select(i => new TaxonomyClass($"{name}{i}", "a class", i == 0 ? [] : [$"{name}{i - 1}"], "kind"));
        var two = Taxonomy.Of(Chain("a").Concat(Chain("b")));
        Assert.Equal(Truth.False, two.AreCompatible($"a{Length - 1}", $"b{Length - 1}"));
    }

    [Fact]
    public void Generated_lattices_have_all_three_answers() => Assert.Equal(3, Taxonomies.Generator.Sample(100).SelectMany(taxonomy =>
        Pairs(taxonomy).Select(pair => taxonomy.AreCompatible(pair.First, pair.Second))).Distinct().Count());

    private static string[] Ids(Taxonomy taxonomy) => [.. taxonomy.Classes.Select(item => item.Id), Nowhere];

    private static (string First, string Second)[] Pairs(Taxonomy taxonomy) =>
        [.. from first in Ids(taxonomy) from second in Ids(taxonomy) select (first, second)];

    // By the definition, on a matrix of which class includes which.
    private static bool AgreesWithDefinition(Taxonomy taxonomy)
    {
        string[] ids = Ids(taxonomy);
        int[] all = [.. Enumerable.Range(0, ids.Length)];
        string?[] facets = [.. ids.Select(id => taxonomy.Find(id)?.Facet)];
        bool[,] includes = Matrix((a, b) => taxonomy.Includes(ids[a], ids[b]));
        bool[,] meet = Matrix((a, b) => all.Any(id => includes[a, id] && includes[b, id]));
        bool[,] divided = Matrix((a, b) => facets[a] is not null && facets[a] == facets[b] && !meet[a, b]);
        return all.All(a => all.All(b => taxonomy.AreCompatible(ids[a], ids[b]) == (
            meet[a, b] ? Truth.True
            : all.Any(up => includes[up, a] && all.Any(other => divided[up, other] && includes[other, b])) ? Truth.False : Truth.Unknown)));

        bool[,] Matrix(Func<int, int, bool> holds)
        {
            bool[,] matrix = new bool[ids.Length, ids.Length];
            foreach (int a in all)
                foreach (int b in all) matrix[a, b] = holds(a, b);
            return matrix;
        }
    }
}
