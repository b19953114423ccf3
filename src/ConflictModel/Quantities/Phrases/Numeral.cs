namespace ConflictModel.Quantities.Phrases;

/// <summary>A number as a text writes it, in digits, words or both: <see cref="Digits"/> divided by ten to the power of
/// <see cref="Scale"/>.</summary>
internal struct Numeral
{
    public int Start;
    public int End;
    public long Digits;
    public int Scale;

    /// <summary>How many parts make one, where no decimal is the number; else 0. <see cref="Digits"/> are then such parts.</summary>
    public int Parts;

    /// <summary>What stands before the multipliers, and their product; the former is 0 where there are none, or more comes after
    /// them.</summary>
    public long Coefficient;
    public long Factor;

    /// <summary>The token in digits that it begins with; a default token where it begins with a word.</summary>
    public TokenMarks Marks;
    public bool IsInDigits;

    /// <summary>One numeral word and nothing else.</summary>
    public bool IsOneWord;
    public bool IsTooLarge;

    public readonly bool HasMultiplier => Factor > 1;

    public readonly bool IsNoNumber => (Marks & TokenMarks.NoNumber) != TokenMarks.None;

    public readonly bool IsFraction => (Marks & TokenMarks.Fraction) != TokenMarks.None;

    /// <summary>Whether the number is whole, and has no decimal mark that nothing has moved out of it.</summary>
    public readonly bool TryWhole(out long value)
    {
        value = Digits;
        for (int i = 0; i < Scale; i++)
        {
            if (value % 10 != 0) return false;
            value /= 10;
        }

        return Parts == 0 && (Scale == 0 || HasMultiplier);
    }

    /// <summary>Whether the number is above 1.</summary>
    public readonly bool IsAboveOne => Scale == 0 ? Digits > 1 : ToDecimal() > 1m;

    /// <summary>The number with the digits that were written: 3.0 is not 3.</summary>
    public readonly decimal ToDecimal() => new((int)Digits, (int)(Digits >> 32), 0, isNegative: false, (byte)Scale);

    /// <summary>Multiplies the number by a factor; trailing zeros of the factor move the decimal mark first.</summary>
    public void Multiply(long factor)
    {
        for (; Scale > 0 && factor % 10 == 0; factor /= 10) Scale--;
        if (Digits > long.MaxValue / factor) IsTooLarge = true;
        else Digits *= factor;
    }
}
