using System;
using System.Numerics;

namespace ConflictModel.Quantities;

// Shares of whole numbers. A part is a whole number, so a fraction of a whole is said of the whole numbers next to it: a bound that is
// included is rounded outward, to the floor below and to the ceiling above; one that is excluded is a comparison, and stays exact. Of 0,
// every share is 0. A result is null where there is no bound. None of these may be asked of an impossible share.
public readonly partial struct Share
{
    // The least part that a whole of this size, or a greater one, has.
    internal BigInteger LeastPart(BigInteger whole)
    {
        (BigInteger number, BigInteger unit) = Ratio(Possible.Lower);
        return whole.IsZero ? 0 : Floor(number * whole, unit) + (Possible.IsLowerOpen ? 1 : 0);
    }

    // The greatest part that a whole of this size, or a lesser one, has.
    internal BigInteger GreatestPart(BigInteger whole)
    {
        (BigInteger number, BigInteger unit) = Ratio(Possible.Upper);
        return whole.IsZero ? 0 : Ceiling(number * whole, unit) - (Possible.IsUpperOpen ? 1 : 0);
    }

    // The least whole whose greatest part reaches this one.
    internal BigInteger? LeastWhole(BigInteger part)
    {
        (BigInteger number, BigInteger unit) = Ratio(Possible.Upper);
        return part.IsZero || number.IsZero ? null : Floor((part - (Possible.IsUpperOpen ? 0 : 1)) * unit, number) + 1;
    }

    // The greatest whole whose least part stays within this one.
    internal BigInteger? GreatestWhole(BigInteger part)
    {
        (BigInteger number, BigInteger unit) = Ratio(Possible.Lower);
        if (number.IsZero) return Possible.IsLowerOpen && part.IsZero ? 0 : null;
        return BigInteger.Max(0, Ceiling((part + (Possible.IsLowerOpen ? 0 : 1)) * unit, number) - 1);
    }

    // Whether a bound of the fractions, lower or upper, makes one number of the other only by rounding.
    internal bool Rounds(bool isLower, BigInteger part, BigInteger whole)
    {
        if (isLower ? Possible.IsLowerOpen : Possible.IsUpperOpen) return false;
        (BigInteger number, BigInteger unit) = Ratio(isLower ? Possible.Lower : Possible.Upper);
        return number * whole != part * unit;
    }

    private static (BigInteger Number, BigInteger Unit) Ratio(decimal fraction)
    {
        Span<int> bits = stackalloc int[4];
        decimal.GetBits(fraction, bits);
        return (new BigInteger(new decimal(bits[0], bits[1], bits[2], isNegative: false, scale: 0)), BigInteger.Pow(10, fraction.Scale));
    }

    private static BigInteger Floor(BigInteger number, BigInteger divisor) => number / divisor; // neither is negative

    private static BigInteger Ceiling(BigInteger number, BigInteger divisor) => (number + divisor - 1) / divisor;
}
