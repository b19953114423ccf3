using System;
using ConflictModel.Incidents;
using ConflictModel.Quantities;
using ConflictModel.Testing;
using FsCheck;
using FsCheck.Fluent;
using Xunit;
using static ConflictModel.Testing.Generate;

namespace ConflictModel.Tests.Incidents;

public class PlaceDistanceLaws
{
    private static Arbitrary<double> Shifts => Gen.Choose(-400, 400).Select(n => n / 1000.0).ToArbitrary();

    [Fact]
    public void DistanceTo_contains_the_way_on_the_ellipsoid() => Law.Holds(GeoPoints, GeoPoints, (a, b) =>
        Vincenty.Metres(a, b) is not double metres || At(a, 0).DistanceTo(At(b, 0)).Possible.Contains((decimal)metres));

    // Wherever in their discs the places are.
    [Fact]
    public void DistanceTo_contains_the_way_between_any_points_of_the_discs() => Law.Holds(GeoPoints, GeoPoints, Shifts, (a, b, shift) =>
    {
        var near = new GeoPoint(Math.Clamp(a.Latitude + shift, -90, 90), Math.Clamp(a.Longitude - (shift * 2), -180, 180));
        var close = new GeoPoint(Math.Clamp(b.Latitude - (shift / 3), -90, 90), b.Longitude);
        return Vincenty.Metres(near, close) is not double metres || Vincenty.Metres(a, near) is not double first || Vincenty.Metres(b, close) is not double second
            || At(a, Math.Ceiling(first)).DistanceTo(At(b, Math.Ceiling(second))).Possible.Contains((decimal)metres);
    });

    [Fact]
    public void DistanceTo_is_symmetric_and_nothing_to_itself() => Law.Holds(GeoPoints, GeoPoints, (a, b) =>
        At(a, 10).DistanceTo(At(b, 20)) == At(b, 20).DistanceTo(At(a, 10)) && At(a, 0).DistanceTo(At(a, 0)).Possible.Contains(0));

    [Fact]
    public void DistanceTo_narrows_with_the_precision() => Law.Holds(GeoPoints, GeoPoints, (a, b) =>
    {
        Measurement exact = At(a, 0).DistanceTo(At(b, 0)), rough = At(a, 1_000).DistanceTo(At(b, 500.5)), open = At(a, null).DistanceTo(At(b, 0));
        return exact.Possible.IsSubsetOf(rough.Possible) && rough.Possible.IsSubsetOf(open.Possible) && exact.Best == rough.Best && rough.Best == open.Best;
    });

    [Fact]
    public void DistanceTo_a_place_without_a_point_is_unknown()
    {
        Assert.True(At(new(0, 0), 5).DistanceTo(new("nowhere", "Nowhere")).IsUnknown);
        Assert.True(new Place("nowhere", "Nowhere").DistanceTo(At(new(0, 0), 5)).IsUnknown);
        Assert.Throws<ArgumentNullException>(() => At(new(0, 0), 5).DistanceTo(null!));
    }

    [Fact]
    public void Discs_that_do_not_meet_are_two_places_and_others_prove_nothing() => Law.Holds(GeoPoints, GeoPoints, (a, b) =>
        Vincenty.Metres(a, b) is not double metres
        || (At(a, metres / 3).MayBeSame(new("other", "Other", point: b, precision: metres / 3)).IsFalse || metres < 10)
        && At(a, metres).MayBeSame(new("other", "Other", point: b, precision: metres * 0.1)).IsUnknown
        && At(a, metres * 10).IsWithin(new("other", "Other", point: b, precision: metres * 100)).IsUnknown);

    [Theory]
    [InlineData(double.NaN)]
    [InlineData(double.PositiveInfinity)]
    [InlineData(-0.001)]
    public void A_precision_is_a_number_of_metres(double metres) => Assert.StartsWith(
        "A precision is a number of metres, 0 or more; leave it out where it is not known.",
        Assert.Throws<ArgumentOutOfRangeException>("precision", () => At(new(0, 0), metres)).Message, StringComparison.Ordinal);

    [Fact]
    public void A_precision_needs_a_point_and_may_be_any_number()
    {
        Assert.Throws<ArgumentException>("precision", () => new Place("a", "A", precision: 5));
        Assert.Equal(0, At(new(0, 0), double.MaxValue).DistanceTo(At(new(5, 5), double.MaxValue)).Possible.Lower);
    }

    private static Place At(GeoPoint point, double? precision) => new("here", "Here", point: point, precision: precision);
}
