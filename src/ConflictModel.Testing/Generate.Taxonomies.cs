using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using ConflictModel.Incidents;
using FsCheck;
using FsCheck.Fluent;

namespace ConflictModel.Testing;

public static partial class Generate
{
    /// <summary>Small lattices in which every class, <c>c0</c> to <c>c8</c>, may stand under any of those before it and may have one of two facets.</summary>
    public static Arbitrary<Taxonomy> Taxonomies => Arb.From(
        from count in Gen.Choose(1, 9)
        from dice in Gen.Choose(0, 3).ArrayOf(count * count)
        from facets in Gen.Elements(null, null, "kind", "age").ArrayOf(count)
        from also in Gen.Elements<ValueList<string>>([], [], ["IED"], ["a name", "صاروخ"]).ArrayOf(count)
        select Taxonomy.Of(Enumerable.Range(0, count).Select(i => new TaxonomyClass(
            ClassId(i), $"class {i}, \"so called\"", [.. Enumerable.Range(0, i).Where(j => dice[(i * count) + j] == 0).Select(ClassId)],
            facets[i], also[i], i % 2 == 0 ? null : "everyday usage"))),
        SimplerTaxonomies);

    /// <summary>Points with many at the poles, the date line and the equator, and close to each other.</summary>
    public static Arbitrary<GeoPoint> GeoPoints => Arb.From(
        from latitude in Gen.OneOf(Gen.Elements(-90.0, -89.999999, -0.0, 0.0, 33.7856, 90.0), Gen.Choose(-90_000, 90_000).Select(n => n / 1000.0))
        from longitude in Gen.OneOf(Gen.Elements(-180.0, -179.999999, 0.0, 42.4412, 180.0), Gen.Choose(-180_000, 180_000).Select(n => n / 1000.0))
        select new GeoPoint(latitude, longitude),
        point => point.Latitude == 0 && point.Longitude == 0 ? [] : [new(Math.Truncate(point.Latitude / 2), Math.Truncate(point.Longitude / 2))]);

    private static string ClassId(int number) => "c" + number.ToString(CultureInfo.InvariantCulture);

    // Without the last class, and without one of its facets.
    private static IEnumerable<Taxonomy> SimplerTaxonomies(Taxonomy taxonomy)
    {
        TaxonomyClass[] classes = [.. taxonomy.Classes];
        if (classes.Length > 1) yield return Taxonomy.Of(classes[..^1]);
        for (int i = 0; i < classes.Length; i++)
        {
            TaxonomyClass old = classes[i];
            if (old.Facet is null) continue;
            yield return Taxonomy.Of([.. classes[..i], new(old.Id, old.Label, old.Above, null, old.Also, old.Source), .. classes[(i + 1)..]]);
        }
    }
}
