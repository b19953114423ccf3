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
    public void IsWithin_is_false_over_a_border_and_where_other_places_are_around() => Law.Holds(Places, Places, (a, b) =>
        a.IsWithin(b).IsTrue || a.IsWithin(b).IsFalse == (!a.Within.IsEmpty || (a.Country is not null && b.Country is not null && a.Country != b.Country)));

    [Fact]
    public void MayBeSame_is_reflexive_and_symmetric() => Law.Holds(Places, Places, (a, b) =>
        a.MayBeSame(a).IsTrue && a.MayBeSame(b) == b.MayBeSame(a));

    [Fact]
    public void MayBeSame_is_true_of_one_id_alone() => Law.Holds(Places, Places, (a, b) => a.MayBeSame(b).IsTrue == (a.Id == b.Id));

    [Fact]
    public void MayBeSame_is_false_exactly_where_neither_can_lie_in_the_other() => Law.Holds(Places, Places, (a, b) =>
        a.MayBeSame(b).IsFalse == (a.IsWithin(b).IsFalse && b.IsWithin(a).IsFalse));

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
}
