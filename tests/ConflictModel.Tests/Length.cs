using System;
using System.Globalization;
using System.Numerics;

namespace ConflictModel.Tests;

/// <summary>Stands for the quantities of UnitsNet 5, with the interfaces that they implement and their trap: 1 m and 100 cm compare as 0, are
/// not Equal, and hash differently.</summary>
internal readonly record struct Length(double Value, string Unit) : IComparable<Length>, IComparisonOperators<Length, Length, bool>,
    IAdditionOperators<Length, Length, Length>, ISubtractionOperators<Length, Length, Length>, IUnaryNegationOperators<Length, Length>,
    IAdditiveIdentity<Length, Length>, IMultiplyOperators<Length, double, Length>, IDivisionOperators<Length, double, Length>
{
    public static Length AdditiveIdentity => Metres(0);

    private double InMetres => Unit == "cm" ? Value / 100 : Value;

    public static Length Metres(double value) => new(value, "m");

    public static Length Centimetres(double value) => new(value, "cm");

    public int CompareTo(Length other) => InMetres.CompareTo(other.InMetres);

    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Value} {Unit}");

    public static Length operator +(Length left, Length right) => Metres(left.InMetres + right.InMetres);

    public static Length operator -(Length left, Length right) => Metres(left.InMetres - right.InMetres);

    public static Length operator -(Length value) => value with { Value = -value.Value };

    public static Length operator *(Length left, double right) => left with { Value = left.Value * right };

    public static Length operator /(Length left, double right) => left with { Value = left.Value / right };

    public static bool operator <(Length left, Length right) => left.CompareTo(right) < 0;

    public static bool operator >(Length left, Length right) => left.CompareTo(right) > 0;

    public static bool operator <=(Length left, Length right) => left.CompareTo(right) <= 0;

    public static bool operator >=(Length left, Length right) => left.CompareTo(right) >= 0;
}
