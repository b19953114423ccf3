using System;
using System.Collections.Generic;
using System.Globalization;
using ConflictModel.Incidents;

namespace ConflictModel.Reconciliation.Linking;

/// <summary>A cell of a grid over the earth: bands of a tenth of a degree of latitude, cut into cells that are about as wide.</summary>
/// <remarks>Two points within <see cref="PlaceComparison.Near"/> of each other lie in one cell or in cells next to each other.</remarks>
internal readonly record struct PlaceCell(int Band, int Cell)
{
    // A tenth of a degree is 11.1 km, which is more than near.
    private const double Height = 0.1;

    // Half the angle at the centre of the earth, as a sine, of what is near; a little more, so that no rounding loses a pair.
    private static readonly double HalfNear = Math.Sin(PlaceComparison.Near * 1.000001 / GeoPoint.MeanEarthRadius / 2);

    public static PlaceCell Of(GeoPoint point) => Of(BandOf(point), point.Longitude);

    /// <summary>The cells next to that of a point in which a near point may lie.</summary>
    public static List<PlaceCell> Around(GeoPoint point)
    {
        PlaceCell own = Of(point);
        var around = new List<PlaceCell>(8);
        double farthest = Math.Max(LatitudeOf(own.Band - 1), LatitudeOf(own.Band + 1));
        double width = farthest >= 90 ? 1 : HalfNear / Math.Cos(farthest * Math.PI / 180);
        double degrees = width >= 1 ? 360 : 2 * Math.Asin(width) * 180 / Math.PI;
        for (int band = own.Band - 1; band <= own.Band + 1; band++)
        {
            int cells = CellsIn(band), first = Of(band, point.Longitude - degrees).Cell, count = 1;
            if ((2 * degrees) + (360.0 / cells) >= 360) (first, count) = (0, cells);
            else while (count < cells && (first + count - 1) % cells != Of(band, point.Longitude + degrees).Cell) count++;
            for (int i = 0; i < count; i++)
            {
                var cell = new PlaceCell(band, (first + i) % cells);
                if (cell != own && Math.Abs(band) <= 900) around.Add(cell);
            }
        }
        return around;
    }

    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Band},{Cell}");

    private static int BandOf(GeoPoint point) => (int)Math.Floor(point.Latitude / Height);

    // The latitude of the edge of a band that is nearer a pole, in degrees, without its sign.
    private static double LatitudeOf(int band) => Math.Max(Math.Abs(band), Math.Abs(band + 1)) * Height;

    private static int CellsIn(int band) =>
        LatitudeOf(band) >= 90 ? 1 : Math.Max(1, (int)(360 * Math.Cos(LatitudeOf(band) * Math.PI / 180) / Height));

    private static PlaceCell Of(int band, double longitude)
    {
        int cells = CellsIn(band);
        double turned = ((longitude % 360) + 360) % 360;
        return new(band, Math.Min(cells - 1, (int)(turned / 360 * cells)));
    }
}
