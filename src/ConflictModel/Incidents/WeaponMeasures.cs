using System;
using System.Text.Json.Serialization;
using ConflictModel.Quantities;

namespace ConflictModel.Incidents;

/// <summary>What a report says of the size of a weapon: "122 mm rockets", "a warhead of about 50 kg", "a range of up to 2,500 km".</summary>
/// <remarks>
/// <para>Invariants: it measures at least one thing, and nothing impossible; calibre and range have a unit of length, the warhead one of mass.</para>
/// <para>It is what is said of these weapons, and no class of a <see cref="Taxonomy"/>: a class of a calibre ("122mm-rocket") is a kind of
/// weapon. Neither gives the other. Equality is component-wise. There is no order. Immutable.</para>
/// </remarks>
/// <example>
/// <code>
/// var measures = new WeaponMeasures(calibre: Measurement.Of(122, "mm"), warhead: Measurement.About(20, "kg"));
/// Console.WriteLine($"{measures.Calibre.Describe()}, {measures.Warhead.Describe()}");
/// Console.WriteLine(measures.Range.IsUnknown);
/// // 122 mm, about 20 kg
/// // True
/// </code>
/// </example>
public sealed record WeaponMeasures
{
    private static readonly string[] Lengths = ["mm", "cm", "m", "km", "[in_i]", "[ft_i]", "[yd_i]", "[mi_i]", "[nmi_i]"];

    private static readonly string[] Masses = ["g", "kg", "t", "[oz_av]", "[lb_av]", "[ston_av]", "[lton_av]"];

    /// <summary>The measures of a weapon.</summary>
    /// <param name="calibre">The diameter of the barrel or of the body; unknown where that is not said.</param>
    /// <param name="warhead">The mass of the warhead, or of the explosive it carries; unknown where that is not said.</param>
    /// <param name="range">How far it reaches; unknown where that is not said.</param>
    /// <exception cref="ArgumentException">Nothing is measured; a measure is impossible; or its unit is not one of mm, cm, m, km, [in_i], [ft_i],
    /// [yd_i], [mi_i] and [nmi_i] for a length, or g, kg, t, [oz_av], [lb_av], [ston_av] and [lton_av] for a mass.</exception>
    [JsonConstructor]
    public WeaponMeasures(Measurement calibre = default, Measurement warhead = default, Measurement range = default)
    {
        Calibre = Of(calibre, Lengths, nameof(calibre));
        Warhead = Of(warhead, Masses, nameof(warhead));
        Range = Of(range, Lengths, nameof(range));
        if (calibre.IsUnknown && warhead.IsUnknown && range.IsUnknown)
            throw new ArgumentException("Measures measure something: give a calibre, a warhead or a range, or leave the measures out.", nameof(calibre));
    }

    /// <summary>The diameter of the barrel or of the body; unknown where that is not said.</summary>
    public Measurement Calibre { get; }

    /// <summary>The mass of the warhead, or of the explosive it carries; unknown where that is not said.</summary>
    public Measurement Warhead { get; }

    /// <summary>How far it reaches; unknown where that is not said.</summary>
    public Measurement Range { get; }

    private static Measurement Of(Measurement measure, string[] units, string parameter)
    {
        if (measure.IsImpossible)
            throw new ArgumentException($"The {parameter} is no possible measure; give what its source says, or leave it out.", parameter);
        if (measure.Unit.Length > 0 && !units.AsSpan().Contains(measure.Unit))
            throw new ArgumentException($"The {parameter} cannot be in '{measure.Unit}'; give one of {string.Join(", ", units)}.", parameter);
        return measure;
    }
}
