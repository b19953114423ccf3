using System.Runtime.CompilerServices;

namespace ConflictModel.Quantities.Phrases;

/// <summary>A part of a numeral in words: 21 thousand, 300.</summary>
internal struct NumeralPart
{
    public long Value;

    /// <summary>The last factor of the part, 1 where there is none: what comes after it is less.</summary>
    public long Unit;

    /// <summary>Where the numeral ended before this part.</summary>
    public int EndBefore;
}

/// <summary>The parts of a numeral in words. More than there is room for have no meaning below 10 to the 19th.</summary>
[InlineArray(Size)]
internal struct NumeralParts
{
    public const int Size = 16;

    private NumeralPart _first;
}

/// <summary>A numeral in words while it is read.</summary>
internal struct NumeralSum
{
    private const long Hundred = 100;

    public NumeralParts Parts;
    public int Count;

    /// <summary>How many parts there were at the last "and".</summary>
    public int SinceAnd;
    public int Position;
    public int Words;

    /// <summary>The greatest number that may follow.</summary>
    public long Room;

    /// <summary>Whether "and" may follow, and whether what follows belongs to the last part: "twenty-one".</summary>
    public bool Joins;
    public bool IsWithin;

    public void Push(long value, long unit, int endBefore) => Parts[Count++] = new() { Value = value, Unit = unit, EndBefore = endBefore };

    /// <summary>Puts the sum of the parts from one on into a numeral.</summary>
    public readonly void Add(ref Numeral numeral, int from)
    {
        numeral.Digits = 0;
        for (int i = from; i < Count; i++)
        {
            if (Parts[i].Value > long.MaxValue - numeral.Digits) numeral.IsTooLarge = true;
            else numeral.Digits += Parts[i].Value;
        }
    }

    /// <summary>Takes a multiplier in, or, if it does not fit what stands before it, says no and lets the numeral end there.</summary>
    public bool Multiply(ref Numeral numeral, long factor)
    {
        if (Count == 0 || (Parts[Count - 1].Unit > factor && Room >= factor && IsPowerOfTen(factor)))
        {
            Push(factor, factor, numeral.End);
            (numeral.Factor, numeral.Coefficient) = Count == 1 ? (factor, 1) : (numeral.Factor, 0);
            return true;
        }

        int from = FirstMultiplied(factor);
        if (from == Count - 1 && Parts[from].Value >= factor && IsPowerOfTen(factor) && !numeral.IsInDigits) return false;
        Numeral product = numeral;
        Add(ref product, from);
        long sum = product.Digits;
        product.Multiply(factor);
        if (from > 0 && (product.IsTooLarge || product.Digits >= Parts[from - 1].Unit))
        {
            (numeral.End, Count) = (Parts[from].EndBefore, from);
            return false;
        }

        (numeral.Coefficient, numeral.Factor) = from > 0
            ? (0, numeral.Factor)
            : (numeral.HasMultiplier ? numeral.Coefficient : sum, Saturated(numeral.Factor, factor));
        (numeral.Scale, numeral.IsTooLarge) = (product.Scale, product.IsTooLarge);
        Parts[from] = new() { Value = product.Digits, Unit = factor, EndBefore = Parts[from].EndBefore };
        Count = from + 1;
        return true;
    }

    public static bool IsPowerOfTen(long value)
    {
        while (value % 10 == 0) value /= 10;
        return value == 1;
    }

    // A multiplier takes the part before it and the hundreds before that; one that is no power of ten all since the last "and".
    private readonly int FirstMultiplied(long factor)
    {
        int from = Count - 1;
        if (!IsPowerOfTen(factor)) return int.Min(SinceAnd, from);
        while (from > 0 && Parts[from - 1].Unit <= Hundred && Parts[from - 1].Value < factor) from--;
        return from;
    }

    private static long Saturated(long left, long right) => left > long.MaxValue / right ? long.MaxValue : left * right;
}
