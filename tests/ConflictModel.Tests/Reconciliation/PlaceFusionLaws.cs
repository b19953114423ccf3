using System.Linq;
using ConflictModel.Incidents;
using ConflictModel.Reconciliation;
using ConflictModel.Testing;
using FsCheck;
using FsCheck.Fluent;
using Xunit;

namespace ConflictModel.Tests.Reconciliation;

public class PlaceFusionLaws
{
    private static Arbitrary<ValueList<Place>> Stated => Arb.From(
        from size in Gen.Choose(1, 6) from places in Generate.Places.Generator.ArrayOf(size) select places.ToValueList(),
        list => Enumerable.Range(0, list.Count).Where(_ => list.Count > 1).Select(i => list.Where((_, j) => j != i).ToValueList()));

    [Fact]
    public void Points_further_apart_than_their_precisions_allow_are_of_two_places()
    {
        Place here = new("base", "the base", country: "IQ", point: new(33.8, 42.4), precision: 5_000);
        Place near = new("base", "the base", country: "IQ", point: new(33.81, 42.41), precision: 5_000);
        Place far = new("base", "the base", country: "IQ", point: new(36.2, 44.0), precision: 5_000);
        Assert.Single(Fused.Places([here, near]).Positions);
        Assert.Equal(["0 1 3", "2 3"], Fused.Members(Fused.Places([here, near, far, new("base", "the base", country: "IQ")])));
    }

    [Fact]
    public void Positions_are_the_maximal_chains_of_nested_places() => Law.Holds(Stated, places =>
        Fused.Members(Fused.Places(places))
            == Fused.MaximalSets(places.Count, places.Count, (claim, point) => places[point].IsWithin(places[claim]).IsTrue));

    [Fact]
    public void The_value_of_a_position_is_its_narrowest_place() => Law.Holds(Stated, places =>
        Fused.Places(places).Positions.All(position => position.Claims.All(claim =>
            position.Value.IsWithin(places[int.Parse(claim.Claim[1..], null)]).IsTrue)));

    [Fact]
    public void Two_spellings_of_one_place_are_one_position()
    {
        Finding<Place> place = Fused.Places([new("base", "Ain al-Asad", ["iraq"]), new("base", "Al-Assad Airbase", ["iraq"]), new("iraq", "Iraq")]);
        Assert.Equal(["0 1 2"], Fused.Members(place));
        Assert.Equal("Ain al-Asad", place.Established?.Name);
    }

    [Fact]
    public void An_alias_makes_two_ids_one_place()
    {
        Finding<Place> place = Fused.Places([
            new("ain-al-asad", "Ain al-Asad", ["anbar"], "IQ", ["Al-Asad"]), new("R1#base", "Al-Assad Airbase", country: "IQ"),
            new("anbar", "Anbar", ["iraq"], "IQ"), new("iraq", "Iraq", country: "IQ")]);
        Assert.Equal(["0 1 2 3"], Fused.Members(place));
    }

    [Fact]
    public void Spellings_alone_make_no_place_of_two() => Assert.Equal(2, Fused.Places([
        new("ain-al-asad", "Ain al-Asad", country: "IQ"), new("R1#base", "Ain Al-Assad Airbase", country: "IQ")]).Positions.Count);
}
