using System;
using System.Text;

namespace ConflictModel;

/// <summary>What the texts of an entry of a lexicon must be.</summary>
internal static class LexiconWords
{
    public const int MaxWords = 8;
    public const int MaxLength = 64;

    /// <summary>Words as a scanner sees them: folded, with single spaces and none at the ends.</summary>
    public static string Plain(string words)
    {
        var plain = new StringBuilder(words.Length);
        foreach (char c in words)
        {
            char folded = char.IsControl(c) ? ' ' : Typography.Fold(c);
            if (Typography.IsIgnorable(c) || (folded == ' ' && (plain.Length == 0 || plain[^1] == ' '))) continue;
            plain.Append(folded);
        }

        return plain.ToString().TrimEnd(' ');
    }

    /// <summary>Whether plain words are some, and not too many.</summary>
    public static bool AreFew(string plain) => plain.Length is > 0 and <= MaxLength && plain.AsSpan().Count(' ') < MaxWords;

    /// <summary>Whether a part holds what would end a column or a line of the table.</summary>
    public static bool HasBreak(string part) => part.AsSpan().IndexOfAny("\t\r\n") >= 0;
}
