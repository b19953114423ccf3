using System;
using ConflictModel.Incidents;

namespace ConflictModel.Tests.Incidents;

/// <summary>The shortest way on the ellipsoid WGS 84, by the inverse formula of Vincenty (Survey Review 23, 1975).</summary>
internal static class Vincenty
{
    private const double Equator = 6_378_137, Flattening = 1 / 298.257223563, Pole = Equator * (1 - Flattening);

    /// <summary>The way in metres; null for points so nearly opposite each other that the formula does not settle.</summary>
    public static double? Metres(GeoPoint a, GeoPoint b)
    {
        double east = Radians(b.Longitude - a.Longitude);
        double first = Math.Atan((1 - Flattening) * Math.Tan(Radians(a.Latitude))), second = Math.Atan((1 - Flattening) * Math.Tan(Radians(b.Latitude)));
        (double sin1, double cos1) = Math.SinCos(first);
        (double sin2, double cos2) = Math.SinCos(second);
        double lambda = east;
        for (int round = 0; round < 200; round++)
        {
            (double sin, double cos) = Math.SinCos(lambda);
            double sinSigma = Math.Sqrt(Square(cos2 * sin) + Square((cos1 * sin2) - (sin1 * cos2 * cos)));
            if (sinSigma == 0) return sin1 * sin2 + cos1 * cos2 * cos > 0 ? 0 : null;
            double cosSigma = (sin1 * sin2) + (cos1 * cos2 * cos), sigma = Math.Atan2(sinSigma, cosSigma);
            double sinAlpha = cos1 * cos2 * sin / sinSigma, cosSquare = 1 - Square(sinAlpha);
            double middle = cosSquare == 0 ? 0 : cosSigma - (2 * sin1 * sin2 / cosSquare);
            double c = Flattening / 16 * cosSquare * (4 + (Flattening * (4 - (3 * cosSquare))));
            double before = lambda;
            lambda = east + ((1 - c) * Flattening * sinAlpha
                * (sigma + (c * sinSigma * (middle + (c * cosSigma * (-1 + (2 * Square(middle))))))));
            if (Math.Abs(lambda - before) > 1e-12) continue;
            double u = cosSquare * (Square(Equator) - Square(Pole)) / Square(Pole);
            double x = 1 + (u / 16384 * (4096 + (u * (-768 + (u * (320 - (175 * u)))))));
            double y = u / 1024 * (256 + (u * (-128 + (u * (74 - (47 * u))))));
            double shift = y * sinSigma * (middle + (y / 4 * ((cosSigma * (-1 + (2 * Square(middle))))
                - (y / 6 * middle * (-3 + (4 * Square(sinSigma))) * (-3 + (4 * Square(middle)))))));
            return Pole * x * (sigma - shift);
        }
        return null;
    }

    private static double Radians(double degrees) => degrees * Math.PI / 180;

    private static double Square(double value) => value * value;
}
