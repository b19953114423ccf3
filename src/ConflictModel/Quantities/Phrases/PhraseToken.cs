using System.Runtime.CompilerServices;

namespace ConflictModel.Quantities.Phrases;

/// <summary>How a number in digits is written, as far as it decides what it may be.</summary>
[System.Flags]
internal enum TokenMarks : byte
{
    None = 0,

    /// <summary>Nothing but layout stands between this and what comes before it.</summary>
    Glued = 1,

    /// <summary>A word that begins with a capital.</summary>
    Capital = 2,

    /// <summary>A word in capitals alone.</summary>
    Capitals = 4,

    /// <summary>Digits that are written in groups, or with a fraction: never a year.</summary>
    Formatted = 8,

    /// <summary>Digits that are no number: a time, a date, a version, an address, a code.</summary>
    NoNumber = 16,

    /// <summary>A number beyond what is counted here.</summary>
    TooLarge = 32,

    /// <summary>A hyphen or dash, whichever.</summary>
    Hyphen = 64,

    /// <summary>A number with a fraction such as a half in one character: 2\u00BD.</summary>
    Fraction = 128,
}

/// <summary>A piece of text, where it is, and which word of the lexicon it is.</summary>
internal struct PhraseToken
{
    /// <summary>Where the scanner was asked to look, plus one: zero marks an unused slot of the cache.</summary>
    public int Asked;
    public int Start;
    public int End;

    /// <summary>The number of the word in the lexicon, or -1.</summary>
    public int Word;
    public TokenKind Kind;
    public TokenMarks Marks;

    /// <summary>Digits after the decimal mark.</summary>
    public byte Scale;

    /// <summary>The digits as one number, without the decimal mark; of a fraction that no decimal is, the parts that it has.</summary>
    public long Digits;

    /// <summary>How many parts make one, where no decimal is the number: 3 for a third. Else 0.</summary>
    public byte Parts;

    public readonly bool IsGlued => (Marks & TokenMarks.Glued) != TokenMarks.None;

    public readonly bool IsHyphen => (Marks & TokenMarks.Hyphen) != TokenMarks.None;

    public readonly bool Has(TokenMarks mark) => (Marks & mark) != TokenMarks.None;
}

/// <summary>The tokens looked at last, so that looking back and ahead costs little.</summary>
[InlineArray(Size)]
internal struct TokenCache
{
    public const int Size = 16;

    private PhraseToken _first;
}
