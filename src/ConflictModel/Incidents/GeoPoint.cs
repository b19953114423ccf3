using System;
using System.Globalization;
using System.Text.Json.Serialization;

namespace ConflictModel.Incidents;

/// <summary>A point on the earth, in degrees of WGS 84.</summary>
/// <remarks>
/// <para>Invariants: the latitude is from -90 to 90 and the longitude above -180 and up to 180, both finite; at a pole the longitude is 0.
/// So each point has one value: -180 is stored as 180 (RFC 5870, section 3.4.4), and minus zero as zero.</para>
/// <para>Equality is component-wise. There is no order. In JSON a GeoJSON position (RFC 7946, section 3.1.1): longitude first, no altitude.
/// Immutable. A point that is not known is null and never the point 0, 0.</para>
/// </remarks>
/// <example>
/// <code>
/// var point = new GeoPoint(latitude: 33.7856, longitude: 42.4412);
/// Console.WriteLine(point);
/// Console.WriteLine(new GeoPoint(0, -180) == new GeoPoint(0, 180));
/// // 33.7856, 42.4412
/// // True
/// </code>
/// </example>
[JsonConverter(typeof(GeoPointJsonConverter))]
public sealed record GeoPoint
{
    internal const double MeanEarthRadius = 6_371_008.8; // IUGG mean radius R1 of WGS 84, in metres

    /// <summary>A point.</summary>
    /// <param name="latitude">Degrees north of the equator, -90 to 90.</param>
    /// <param name="longitude">Degrees east of Greenwich, -180 to 180.</param>
    /// <exception cref="ArgumentOutOfRangeException">A number is not finite or is out of its range.</exception>
    public GeoPoint(double latitude, double longitude)
    {
        if (FaultOf(latitude, 90, "latitude") is string north) throw new ArgumentOutOfRangeException(nameof(latitude), latitude, north);
        if (FaultOf(longitude, 180, "longitude") is string east) throw new ArgumentOutOfRangeException(nameof(longitude), longitude, east);
        Latitude = latitude == 0 ? 0 : latitude;
        Longitude = longitude == 0 || Math.Abs(latitude) == 90 ? 0 : longitude == -180 ? 180 : longitude;
    }

    /// <summary>Degrees north of the equator, -90 to 90.</summary>
    public double Latitude { get; }

    /// <summary>Degrees east of Greenwich, above -180 and up to 180; 0 at a pole.</summary>
    public double Longitude { get; }

    /// <summary>The latitude and the longitude in degrees.</summary>
    /// <returns>Text that does not depend on culture.</returns>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Latitude}, {Longitude}");

    // Of a coordinate that is none; null where it is one.
    internal static string? FaultOf(double degrees, int greatest, string name) => degrees >= -greatest && degrees <= greatest
        ? null
        : string.Create(CultureInfo.InvariantCulture, $"The {name} {degrees} is none; give a number of degrees from -{greatest} to {greatest}.");

    // The great circle on the mean sphere, by the haversine formula.
    internal double MetresOnSphereTo(GeoPoint other)
    {
        double north = Radians(other.Latitude - Latitude) / 2, east = Radians(other.Longitude - Longitude) / 2;
        double h = (Math.Sin(north) * Math.Sin(north))
            + (Math.Cos(Radians(Latitude)) * Math.Cos(Radians(other.Latitude)) * Math.Sin(east) * Math.Sin(east));
        return 2 * MeanEarthRadius * Math.Asin(Math.Sqrt(Math.Min(1, h)));
    }

    private static double Radians(double degrees) => degrees * Math.PI / 180;
}
