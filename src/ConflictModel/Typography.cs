using System.Globalization;
using System.Text;

namespace ConflictModel;

/// <summary>What a character is to the scanner, once the ways in which typography writes one and the same thing are set aside.</summary>
internal static class Typography
{
    public const char Hyphen = '-';
    public const char Dash = '\u2013';

    private const int FullWidth = '\uFF01' - '!'; // how far full-width forms lie from the plain ones

    /// <summary>The plain, lower-case form: full-width letters, curly quotes, and every kind of hyphen, dash and space.</summary>
    public static char Fold(char c)
    {
        if (c < 128) return c is >= 'A' and <= 'Z' ? (char)(c | 32) : c;
        return c switch
        {
            >= '\uFF01' and <= '\uFF5E' => Fold((char)(c - FullWidth)),
            '\u2018' or '\u2019' or '\u201B' or '\u02BC' or '\u2032' => '\'',
            '\u201C' or '\u201D' or '\u201E' or '\u201F' or '\u00AB' or '\u00BB' => '"',
            '\u2010' or '\u2011' or '\u2212' or '\uFE63' => Hyphen,
            '\u2012' or '\u2014' or '\u2015' or '\u2E3A' or '\u2E3B' => Dash,
            '\u301C' or '\u223C' => '~',
            _ => char.IsWhiteSpace(c) ? ' ' : char.ToLowerInvariant(c),
        };
    }

    public static bool IsDigit(char c) => c is (>= '0' and <= '9') or (>= '\uFF10' and <= '\uFF19');

    public static int DigitOf(char c) => c < 128 ? c - '0' : c - '\uFF10';

    public static bool IsSpace(char c) => c < 128 ? c is ' ' or (>= '\t' and <= '\r') or '\u001F' : char.IsWhiteSpace(c);

    public static bool IsUpper(char c) => c < 128 ? c is >= 'A' and <= 'Z' : char.IsUpper(c);

    /// <summary>Characters without width that steer layout or direction: they are read over, even within a word.</summary>
    public static bool IsIgnorable(char c) => c >= '\u00AD' && c
        is '\u00AD' or (>= '\u200B' and <= '\u200F') or (>= '\u202A' and <= '\u202E')
        or (>= '\u2060' and <= '\u2069') or '\uFEFF' or '\u061C';

    /// <summary>How many code units at a position belong to a word: letters, marks, and digits or numerals that are not decimal digits of
    /// the plain kind.</summary>
    public static int WordUnits(System.ReadOnlySpan<char> text, int i)
    {
        char c = text[i];
        if (c < 128) return char.IsAsciiLetter(c) || c == '_' ? 1 : 0;
        if (!char.IsSurrogate(c)) return IsOfWord(CharUnicodeInfo.GetUnicodeCategory(c)) && !IsDigit(c) ? 1 : 0;
        return Rune.DecodeFromUtf16(text[i..], out Rune rune, out int units) == System.Buffers.OperationStatus.Done
            && IsOfWord(Rune.GetUnicodeCategory(rune)) ? units : 0;
    }

    /// <summary>Whether a word begins with a digit or numeral that is none of the plain ones: of another script, Roman in one character,
    /// in a circle.</summary>
    public static bool IsOtherNumber(System.ReadOnlySpan<char> word)
    {
        if (word.IsEmpty || word[0] < 128) return false;
        Rune.DecodeFromUtf16(word, out Rune rune, out _);
        return Rune.GetUnicodeCategory(rune)
            is UnicodeCategory.DecimalDigitNumber or UnicodeCategory.LetterNumber or UnicodeCategory.OtherNumber;
    }

    private static bool IsOfWord(UnicodeCategory category) => category <= UnicodeCategory.OtherNumber
        || category is UnicodeCategory.ConnectorPunctuation;
}
