using System;
using System.Text.Json;
using ConflictModel.Incidents;
using ConflictModel.Json;
using ConflictModel.Testing;
using Xunit;
using static ConflictModel.Testing.Generate;

namespace ConflictModel.Tests.Incidents;

public class GeoPointLaws
{
    private static readonly System.Text.Json.Serialization.Metadata.JsonTypeInfo Contract = ConflictModelJson.Options.GetTypeInfo(typeof(GeoPoint));

    [Fact]
    public void Reading_inverts_writing_with_the_longitude_first() => Law.Holds(GeoPoints, point =>
        JsonSerializer.Serialize(point, Contract) is var written
        && point == (GeoPoint)JsonSerializer.Deserialize(written, Contract)!
        && JsonDocument.Parse(written).RootElement[0].GetDouble() == point.Longitude);

    [Fact]
    public void One_point_has_one_value()
    {
        Assert.Equal(new GeoPoint(5, 180), new GeoPoint(5, -180));
        Assert.Equal(new GeoPoint(90, 0), new GeoPoint(90, 123));
        Assert.Equal(new GeoPoint(-90, 0), new GeoPoint(-90, -180));
        Assert.Equal("[0,0]", JsonSerializer.Serialize(new GeoPoint(-0.0, -0.0), Contract));
        Assert.NotEqual(new GeoPoint(1, 2), new GeoPoint(2, 1));
    }

    [Theory]
    [InlineData(91, 0, "latitude", "The latitude 91 is none; give a number of degrees from -90 to 90.")]
    [InlineData(-90.5, 0, "latitude", "The latitude -90.5 is none")]
    [InlineData(double.NaN, 0, "latitude", "The latitude NaN is none")]
    [InlineData(0, 180.001, "longitude", "The longitude 180.001 is none; give a number of degrees from -180 to 180.")]
    [InlineData(0, double.NegativeInfinity, "longitude", "The longitude -Infinity is none")]
    [InlineData(0, double.NaN, "longitude", "The longitude NaN is none")]
    public void A_point_is_on_the_earth(double latitude, double longitude, string parameter, string message) => HostileCulture.Run(() =>
        Assert.StartsWith(message, Assert.Throws<ArgumentOutOfRangeException>(parameter, () => new GeoPoint(latitude, longitude)).Message, StringComparison.Ordinal));

    [Theory]
    [InlineData("[42.44,91]", "The latitude 91 is none; give a number of degrees from -90 to 90. A point is a GeoJSON position")]
    [InlineData("[181,0]", "The longitude 181 is none")]
    [InlineData("[1e999,0]", "The longitude")]
    [InlineData("[42.44,33.78,188]", "It has no altitude.")]
    [InlineData("[42.44]", "an array of the longitude and the latitude, two numbers.")]
    [InlineData("[]", "A point is a GeoJSON position")]
    [InlineData("[\"42.44\",33.78]", "two numbers")]
    [InlineData("[null,0]", "two numbers")]
    [InlineData("[[42.44,33.78]]", "two numbers")]
    [InlineData("{\"lat\":1,\"lon\":2}", "A point is a GeoJSON position")]
    [InlineData("\"NaN\"", "A point is a GeoJSON position")]
    [InlineData("42", "A point is a GeoJSON position")]
    public void Another_form_is_no_point(string json, string message) => Assert.Contains(
        message, Assert.Throws<JsonException>(() => JsonSerializer.Deserialize(json, Contract)).Message, StringComparison.Ordinal);

    [Fact]
    public void ToString_does_not_depend_on_culture() => HostileCulture.Run(() => Assert.Equal("33.7856, -42.4412", $"{new GeoPoint(33.7856, -42.4412)}"));
}
