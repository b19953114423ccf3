using System;
using ConflictModel.Incidents;
using ConflictModel.Testing;
using Xunit;
using static ConflictModel.Testing.Generate;

namespace ConflictModel.Tests.Incidents;

public class PlaceLaws
{
    [Fact]
    public void IsWithin_is_reflexive_over_spellings() => Law.Holds(Places, Places, (a, b) =>
        a.IsWithin(a).IsTrue && (a.Id != b.Id || a.IsWithin(b).IsTrue));

    [Fact]
    public void IsWithin_is_transitive() => Law.Holds(Places, Places, Places, (a, b, c) =>
        !a.IsWithin(b).IsTrue || !b.IsWithin(c).IsTrue || a.IsWithin(c).IsTrue);

    [Fact]
    public void IsWithin_is_antisymmetric_over_spellings() => Law.Holds(Places, Places, (a, b) =>
        !a.IsWithin(b).IsTrue || !b.IsWithin(a).IsTrue || a.Id == b.Id);

    [Fact]
    public void IsWithin_is_false_over_a_border_and_apart_on_the_ground() => Law.Holds(Places, Places, (a, b) =>
        a.IsWithin(b).IsTrue || a.IsWithin(b).IsFalse || !(AreOfTwoCountries(a, b) || AreApart(a, b)));

    [Fact]
    public void IsWithin_is_not_false_where_nothing_is_said_of_what_lies_around() => Law.Holds(Places, Places, (a, b) =>
        !a.Within.IsEmpty || AreOfTwoCountries(a, b) || AreApart(a, b) || !a.IsWithin(b).IsFalse);

    [Fact]
    public void MayBeSame_is_reflexive_and_symmetric() => Law.Holds(Places, Places, (a, b) =>
        a.MayBeSame(a).IsTrue && a.MayBeSame(b) == b.MayBeSame(a));

    [Fact]
    public void MayBeSame_is_true_of_one_id_whatever_is_said() => Law.Holds(Places, Places, (a, b) => a.Id != b.Id || a.MayBeSame(b).IsTrue);

    [Fact]
    public void MayBeSame_without_aliases_is_true_of_one_id_alone() => Law.Holds(Places, Places, (a, b) =>
        !a.Aliases.IsEmpty || !b.Aliases.IsEmpty || a.MayBeSame(b).IsTrue == (a.Id == b.Id));

    [Fact]
    public void MayBeSame_is_false_exactly_where_neither_can_lie_in_the_other() => Law.Holds(Places, Places, (a, b) =>
        a.MayBeSame(b).IsTrue || a.MayBeSame(b).IsFalse == (a.IsWithin(b).IsFalse && b.IsWithin(a).IsFalse));

    [Fact]
    public void Equality_is_component_wise_over_lists()
    {
        Assert.Equal(new Place("base", "a base", ["anbar", "iraq"], "IQ"), new("base", "a base", ["anbar", "iraq"], "IQ"));
        Assert.Equal(new Place("base", "a base", ["iraq"]).GetHashCode(), new Place("base", "a base", ["iraq"]).GetHashCode());
        Assert.NotEqual(new Place("base", "a base", ["anbar", "iraq"]), new("base", "a base", ["iraq", "anbar"]));
        Assert.NotEqual(new Place("base", "a base"), new("base", "The Base"));
    }

    [Fact]
    public void Questions_need_a_place()
    {
        var place = new Place("base", "a base");
        Assert.Throws<ArgumentNullException>(() => place.IsWithin(null!));
        Assert.Throws<ArgumentNullException>(() => place.MayBeSame(null!));
    }

    private static bool AreOfTwoCountries(Place a, Place b) => a.Country is not null && b.Country is not null && a.Country != b.Country;

    private static bool AreApart(Place a, Place b) => a.DistanceTo(b).Possible is { HasLower: true, Lower: > 0 };
}
