using System;
using System.Diagnostics.CodeAnalysis;
using System.Text.Json.Serialization;

namespace ConflictModel.Quantities;

/// <summary>What part of another quantity, as a source says it: a fraction from 0 to 1 that may be given imprecisely.</summary>
/// <remarks>
/// <para>Invariants: those of <see cref="Imprecise{T}"/>, and every bound lies in 0..1; a bound may be open: "most" is more than half.
/// Trailing zeros are dropped, so 0.50 is 0.5. <c>[0,1]</c> bounds nothing, so plausible values that are all of it have no Best.</para>
/// <para>Equality is component-wise: bounds, Best and hedge. There is no order. A share is a ratio of two counts: of 0 it is 0, whatever
/// the fraction.</para>
/// <para>The default value is <see cref="Unknown"/>. Immutable. Fractions are exact decimals of at most 28 digits after the point, so "a
/// third" is given by bounds.</para>
/// <para>In JSON it is an object as for <see cref="Count"/>, in which <c>exclusiveMin</c>, <c>exclusiveMax</c>,
/// <c>plausibleExclusiveMin</c> and <c>plausibleExclusiveMax</c> may take the place of the bound of that name; an absent bound of the
/// possible values is 0 or 1.</para>
/// </remarks>
/// <example>
/// <code>
/// Console.WriteLine(Share.Most);
/// Console.WriteLine(Share.Most.Describe());
/// Console.WriteLine(Share.Most.Intersect(Share.AtLeast(0.4m)).Possible);
/// // (0.5,1] plausible (0.5,1) vague
/// // most
/// // (0.5,1]
/// </code>
/// </example>
[JsonConverter(typeof(ShareJsonConverter))]
public readonly partial struct Share : IEquatable<Share>, ISpanParsable<Share>, IFormattable
{
    internal static readonly Interval<decimal> Whole = Interval.Between(0m, 1m);

    private readonly Imprecise<decimal> _value; // [0,1] without words is stored as the default, so that default is Unknown

    private Share(Imprecise<decimal> value) =>
        _value = value.Possible == Whole && value.Plausible == Whole && value.Hedge == Hedge.Unstated ? default : value;

    /// <summary>Nothing is known of the fraction: <c>[0,1]</c>. This is the default value, and the identity of
    /// <see cref="Intersect"/>.</summary>
    public static Share Unknown => default;

    /// <summary>No fraction is possible, and no words are known. The identity of <see cref="Hull"/>.</summary>
    public static Share Impossible => new(Imprecise<decimal>.Impossible);

    /// <summary>"most": more than half, and plausibly not all.</summary>
    public static Share Most => Said(Above(0.5m), Interval.Create(0.5m, 1m, lowerOpen: true, upperOpen: true), Hedge.Vague);

    /// <summary>"half", read as stated: one half.</summary>
    public static Share Half => Of(0.5m);

    /// <summary>"all", read as stated: the whole.</summary>
    public static Share All => Of(1m);

    /// <summary>The fractions that the words do not exclude, within <c>[0,1]</c>.</summary>
    public Interval<decimal> Possible => IsUnknown ? Whole : _value.Possible;

    /// <summary>The fractions that a reader takes the words to mean, a subset of <see cref="Possible"/>. Empty where there is
    /// strain.</summary>
    public Interval<decimal> Plausible => IsUnknown ? Whole : _value.Plausible;

    /// <summary>The single fraction that the words give, or <see langword="null"/> where they give none.</summary>
    public decimal? Best => _value.Best;

    /// <summary>How the words qualify the fraction.</summary>
    public Hedge Hedge => _value.Hedge;

    /// <summary>Whether it says nothing at all: neither bounds nor words.</summary>
    public bool IsUnknown => _value.Possible.IsUnbounded;

    /// <summary>Whether no fraction is possible: what was said contradicts itself.</summary>
    public bool IsImpossible => _value.IsImpossible;

    /// <summary>Whether some fraction is possible and none is plausible.</summary>
    public bool IsStrained => _value.IsStrained;

    /// <summary>The same as a general imprecise value, whose possible fractions are bounded by 0 and 1.</summary>
    /// <returns>A value whose parts are those of this.</returns>
    public Imprecise<decimal> ToImprecise() => IsUnknown ? Imprecise<decimal>.Join(Whole, Whole, null, Hedge.Unstated) : _value;

    internal static Share Trusted(Imprecise<decimal> value) => new(value);

    /// <summary>What two statements about the same fraction say together.</summary>
    /// <param name="other">The other statement.</param>
    /// <returns>As <see cref="Imprecise{T}.Intersect"/>. Commutative, associative and idempotent, with <see cref="Unknown"/> as
    /// identity.</returns>
    public Share Intersect(Share other) => new(_value.Intersect(other._value));

    /// <summary>The narrowest statement that is implied by each of two: what holds whichever of them is right.</summary>
    /// <param name="other">The other statement.</param>
    /// <returns>As <see cref="Imprecise{T}.Hull"/>, without Best where Plausible has become <c>[0,1]</c>. Commutative, associative and
    /// idempotent, with <see cref="Impossible"/> as identity.</returns>
    public Share Hull(Share other)
    {
        Imprecise<decimal> hull = ToImprecise().Hull(other.ToImprecise());
        return new(hull.Plausible == Whole ? Imprecise<decimal>.Join(hull.Possible, hull.Plausible, null, hull.Hedge) : hull);
    }

    /// <inheritdoc/>
    public bool Equals(Share other) => _value == other._value;

    /// <inheritdoc/>
    public override bool Equals([NotNullWhen(true)] object? obj) => obj is Share other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => _value.GetHashCode();

    /// <summary>Whether two shares have equal bounds, best fractions and hedges.</summary>
    public static bool operator ==(Share left, Share right) => left.Equals(right);

    /// <summary>Whether two shares differ in a bound, in the best fraction or in the hedge.</summary>
    public static bool operator !=(Share left, Share right) => !left.Equals(right);
}
