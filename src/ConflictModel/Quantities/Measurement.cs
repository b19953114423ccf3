using System;
using System.Diagnostics.CodeAnalysis;
using System.Text.Json.Serialization;

namespace ConflictModel.Quantities;

/// <summary>A physical magnitude as a source says it, such as a calibre, a distance or a mass: a number of 0 or more of a unit, that may be
/// given imprecisely.</summary>
/// <remarks>
/// <para>Invariants: those of <see cref="Imprecise{T}"/>, and every bound is 0 or more; a bound may be open. Without a unit nothing is
/// said, so what is not <see cref="Unknown"/> has one. <c>[0,)</c> bounds nothing, so plausible values that are all of it have no
/// Best.</para>
/// <para>The unit is a case-sensitive UCUM code: metres, grams, tonnes, litres, seconds, hectares, bars, joules, newtons, pascals, watts
/// and hertz with their prefixes (<c>mm</c>, <c>km</c>, <c>kg</c>, <c>kt</c>, <c>har</c>), <c>min</c>, <c>h</c>, <c>d</c>, <c>wk</c>,
/// <c>mo</c>, <c>a</c>, <c>deg</c>, the customary <c>[in_i]</c>, <c>[ft_i]</c>, <c>[yd_i]</c>, <c>[mi_i]</c>, <c>[nmi_i]</c>,
/// <c>[kn_i]</c>, <c>[acr_us]</c>, <c>[gr]</c>, <c>[oz_av]</c>, <c>[lb_av]</c>, <c>[ston_av]</c>, <c>[lton_av]</c>, <c>[gal_us]</c>,
/// <c>[bbl_us]</c> and <c>[psi]</c>, and products and quotients of them (<c>km/h</c>, <c>m2</c>). Nothing is converted: what takes two
/// measurements takes them in one unit, or it is an error.</para>
/// <para>Equality is component-wise: bounds, Best, hedge and unit, so 1 m and 100 cm differ. Trailing zeros are dropped: 3.0 km is 3 km.
/// They do count where the words are taken to mean more than they say: "about 3.0 km" is narrower than "about 3 km". There is no
/// order.</para>
/// <para>The default value is <see cref="Unknown"/>. Immutable.</para>
/// <para>In JSON it is an object as for <see cref="Share"/>, with a member <c>unit</c>; an absent bound of the possible values is 0 or
/// unbounded.</para>
/// <para>Source: The Unified Code for Units of Measure; the meaning of words as for <see cref="Count"/>, with g the unit of the last
/// significant digit written.</para>
/// </remarks>
/// <example>
/// <code>
/// Measurement calibre = Measurement.Of(122, "mm");
/// Measurement distance = Measurement.About(3, "km");
/// Console.WriteLine(calibre);
/// Console.WriteLine(distance);
/// Console.WriteLine(distance.Describe());
/// Console.WriteLine(distance.IsAtMost(Measurement.Of(5, "km")));
/// Console.WriteLine(distance.IsPlausiblyAtMost(Measurement.Of(5, "km")));
/// // 122 mm unhedged
/// // (0,) km plausible [2.7,3.3] best 3 about
/// // about 3 km
/// // unknown
/// // true
/// </code>
/// </example>
[JsonConverter(typeof(MeasurementJsonConverter))]
public readonly partial struct Measurement : IEquatable<Measurement>, ISpanParsable<Measurement>, IFormattable
{
    internal static readonly Interval<decimal> Whole = Interval.AtLeast(0m);

    private readonly Imprecise<decimal> _value; // [0,) without words is stored as the default, so that default is Unknown
    private readonly string? _unit;

    private Measurement(Imprecise<decimal> value, string unit)
    {
        _value = value.Possible == Whole && value.Plausible == Whole && value.Hedge == Hedge.Unstated ? default : value;
        _unit = unit.Length == 0 ? null : unit;
    }

    /// <summary>Nothing is known, not even the unit. This is the default value, and the identity of <see cref="Intersect"/>.</summary>
    public static Measurement Unknown => default;

    /// <summary>The values that the words do not exclude, within <c>[0,)</c>.</summary>
    public Interval<decimal> Possible => _value.Possible.IsUnbounded ? Whole : _value.Possible;

    /// <summary>The values that a reader takes the words to mean, a subset of <see cref="Possible"/>. Empty where there is
    /// strain.</summary>
    public Interval<decimal> Plausible => _value.Possible.IsUnbounded ? Whole : _value.Plausible;

    /// <summary>The single value that the words give, or <see langword="null"/> where they give none.</summary>
    public decimal? Best => _value.Best;

    /// <summary>How the words qualify the value.</summary>
    public Hedge Hedge => _value.Hedge;

    /// <summary>The UCUM code of the unit, or an empty string where nothing is known.</summary>
    public string Unit => _unit ?? "";

    /// <summary>Whether it says nothing of the value: neither bounds nor words. The unit may be known.</summary>
    public bool IsUnknown => _value.Possible.IsUnbounded;

    /// <summary>Whether no value is possible: what was said contradicts itself.</summary>
    public bool IsImpossible => _value.IsImpossible;

    /// <summary>Whether some value is possible and none is plausible.</summary>
    public bool IsStrained => _value.IsStrained;

    /// <summary>The number alone, whose possible values are bounded below by 0.</summary>
    /// <returns>A value whose parts are those of this, without the unit.</returns>
    public Imprecise<decimal> ToImprecise() => IsUnknown ? Imprecise<decimal>.Join(Whole, Whole, null, Hedge.Unstated) : _value;

    /// <inheritdoc/>
    public bool Equals(Measurement other) => _value == other._value && _unit == other._unit;

    /// <inheritdoc/>
    public override bool Equals([NotNullWhen(true)] object? obj) => obj is Measurement other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(_value, _unit);

    /// <summary>Whether two measurements have equal bounds, best values, hedges and units.</summary>
    public static bool operator ==(Measurement left, Measurement right) => left.Equals(right);

    /// <summary>Whether two measurements differ in a bound, in the best value, in the hedge or in the unit.</summary>
    public static bool operator !=(Measurement left, Measurement right) => !left.Equals(right);
}
