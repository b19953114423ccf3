using System;

namespace ConflictModel.Quantities;

// Whatever takes two measurements takes them in one unit; one without a unit says nothing and fits any.
public readonly partial struct Measurement
{
    /// <summary>What two statements about the same magnitude say together.</summary>
    /// <param name="other">The other statement, in the same unit.</param>
    /// <returns>As <see cref="Imprecise{T}.Intersect"/>. Commutative, associative and idempotent, with <see cref="Unknown"/> as
    /// identity.</returns>
    /// <exception cref="ArgumentException">The units differ.</exception>
    public Measurement Intersect(Measurement other) => new(_value.Intersect(other._value), CommonUnit(other));

    /// <summary>The narrowest statement that is implied by each of two: what holds whichever of them is right.</summary>
    /// <param name="other">The other statement, in the same unit.</param>
    /// <returns>As <see cref="Imprecise{T}.Hull"/>, without Best where Plausible has become <c>[0,)</c>. Commutative, associative and
    /// idempotent.</returns>
    /// <exception cref="ArgumentException">The units differ.</exception>
    public Measurement Hull(Measurement other) => Bounded(ToImprecise().Hull(other.ToImprecise()), CommonUnit(other));

    /// <summary>The sum of two magnitudes that have nothing in common.</summary>
    /// <param name="left">The one magnitude.</param>
    /// <param name="right">The other, in the same unit.</param>
    /// <returns>Possible and Plausible hold all pairwise sums; a bound beyond <see cref="decimal.MaxValue"/> becomes unbounded above and 0
    /// below. Best is the sum where both have one. The hedge is <see cref="Hedge.Derived"/>. Commutative, and associative while no bound
    /// overflows or is rounded.</returns>
    /// <exception cref="ArgumentException">The units differ.</exception>
    public static Measurement operator +(Measurement left, Measurement right) =>
        Bounded(left.ToImprecise() + right.ToImprecise(), left.CommonUnit(right));

    /// <summary>What remains of this magnitude when a part of it is taken away.</summary>
    /// <param name="part">The part, in the same unit, which is not above the whole.</param>
    /// <returns>Possible and Plausible hold all pairwise differences that are not negative, and are empty where there is none. Best is the
    /// difference where both have one. The hedge is <see cref="Hedge.Derived"/>.</returns>
    /// <exception cref="ArgumentException">The units differ.</exception>
    public Measurement Minus(Measurement part) => Bounded(ToImprecise() - part.ToImprecise(), CommonUnit(part));

    /// <summary>The product with a factor that is not negative, such as the mass of several equal warheads.</summary>
    /// <param name="factor">The factor, 0 or more.</param>
    /// <returns>All products, <see cref="Hedge.Derived"/>, unless <paramref name="factor"/> is 1: then the result is this. What is unknown
    /// stays unknown in its unit.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="factor"/> is negative.</exception>
    public Measurement ScaleBy(decimal factor)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(factor);
        return factor == 1m || Unit.Length == 0 ? this : Bounded(ToImprecise().ScaleBy(factor), Unit);
    }

    /// <summary>The lesser of two magnitudes.</summary>
    /// <param name="left">The one magnitude.</param>
    /// <param name="right">The other, in the same unit.</param>
    /// <returns>As <see cref="Imprecise.Min"/>.</returns>
    /// <exception cref="ArgumentException">The units differ.</exception>
    public static Measurement Min(Measurement left, Measurement right) =>
        Bounded(Imprecise.Min(left.ToImprecise(), right.ToImprecise()), left.CommonUnit(right));

    /// <summary>The greater of two magnitudes.</summary>
    /// <param name="left">The one magnitude.</param>
    /// <param name="right">The other, in the same unit.</param>
    /// <returns>As <see cref="Imprecise.Max"/>.</returns>
    /// <exception cref="ArgumentException">The units differ.</exception>
    public static Measurement Max(Measurement left, Measurement right) =>
        Bounded(Imprecise.Max(left.ToImprecise(), right.ToImprecise()), left.CommonUnit(right));

    // A computed value: below 0 there is nothing, [0,) bounds nothing, and without a unit nothing is said.
    private static Measurement Bounded(Imprecise<decimal> value, string unit)
    {
        Interval<decimal> possible = value.Possible.Intersect(Whole), plausible = value.Plausible.Intersect(Whole);
        return unit.Length == 0
            ? default
            : new(Imprecise<decimal>.Join(possible, plausible, plausible == Whole ? null : value.Best, value.Hedge), unit);
    }

    private string CommonUnit(Measurement other) =>
        Unit == other.Unit || other.Unit.Length == 0 ? Unit
        : Unit.Length == 0 ? other.Unit
        : throw new ArgumentException(
            $"The units {Unit} and {other.Unit} differ, and nothing is converted here: give both in one unit.", nameof(other));
}
