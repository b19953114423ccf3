using System.Runtime.CompilerServices;

namespace ConflictModel.Time.Mentions;

/// <summary>How digits are written, as far as it decides what they may be.</summary>
internal enum DigitForm : byte
{
    /// <summary>A form that is no date and no time: a version, an address, an amount.</summary>
    Other,

    /// <summary>Digits alone, at most four.</summary>
    Plain,

    /// <summary>Hours, minutes and perhaps seconds with colons: 9:30.</summary>
    Clock,

    /// <summary>Hours and minutes with a point: 9.30.</summary>
    PointClock,

    /// <summary>Year, month and day: 2024-01-20.</summary>
    Iso,

    /// <summary>Two numbers and a year, of which either may be the month: 03/04/2024.</summary>
    Numeric,

    /// <summary>Two numbers of at most two digits: 3-5.</summary>
    Pair,

    /// <summary>The same with a slash: 5/6.</summary>
    Slash,

    /// <summary>Two numbers of four digits with a hyphen: 2014-2017.</summary>
    Years,
}

/// <summary>A piece of text, where it is, and what it is.</summary>
internal struct MentionToken
{
    /// <summary>Where the scanner was asked to look, plus one: zero marks an unused slot of the cache.</summary>
    public int Asked;
    public int Start;
    public int End;

    /// <summary>The number of the word in the lexicon, or -1.</summary>
    public int Word;
    public short A;
    public short B;
    public short C;
    public TokenKind Kind;
    public DigitForm Form;

    /// <summary>The number of digits of the first number.</summary>
    public byte Digits;

    /// <summary>Nothing but layout stands between this and what comes before it.</summary>
    public bool IsGlued;
    public bool IsCapital;

    /// <summary>The folded character of a symbol.</summary>
    public char Symbol;
}

/// <summary>The tokens looked at last, so that looking back and ahead costs little.</summary>
[InlineArray(Size)]
internal struct MentionTokens
{
    public const int Size = 16;

    private MentionToken _first;
}
