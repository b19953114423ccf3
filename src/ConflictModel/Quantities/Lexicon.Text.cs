using System;
using System.Collections.Generic;
using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using System.Text;
using ConflictModel.Quantities.Phrases;

namespace ConflictModel.Quantities;

public sealed partial class Lexicon
{
    private const string Header = "words\trole\tvalue\tsource";

    /// <summary>Reads a table of tab-separated values.</summary>
    /// <param name="text">The header <c>words role value source</c>, and then one entry a line, with tabs between the columns. Empty lines
    /// are read over.</param>
    /// <returns>The lexicon.</returns>
    /// <exception cref="FormatException"><paramref name="text"/> is not such a table; the message names the line.</exception>
    public static Lexicon Parse(ReadOnlySpan<char> text) => TryParse(text, out Lexicon? lexicon, out QuantityError error)
        ? lexicon
        : throw new FormatException($"The text is not a lexicon: {error.Message}");

    /// <summary>Reads a table of tab-separated values, and says what is wrong where it cannot.</summary>
    /// <param name="text">The header <c>words role value source</c>, and then one entry a line, with tabs between the columns. Empty lines
    /// are read over.</param>
    /// <param name="lexicon">The lexicon, or <see langword="null"/>.</param>
    /// <param name="error">What is wrong and where the line begins, or no error. The message names the line, counted from 1.</param>
    /// <returns>Whether the text is such a table.</returns>
    public static bool TryParse(ReadOnlySpan<char> text, [NotNullWhen(true)] out Lexicon? lexicon, out QuantityError error)
    {
        lexicon = null;
        var entries = new List<LexiconEntry>();
        var seen = new HashSet<(string, LexiconRole)>();
        int number = 0;
        foreach (Range range in text.Split('\n'))
        {
            number++;
            ReadOnlySpan<char> line = text[range].TrimEnd('\r');
            (QuantityErrorCode code, string message) = number == 1 ? ReadHeader(line)
                : line.IsEmpty ? default
                : ReadLine(line, entries, seen);
            if (code == QuantityErrorCode.None) continue;
            error = new(code, range.Start.Value, $"Line {number.ToString(CultureInfo.InvariantCulture)}: {message}");
            return false;
        }

        error = default;
        lexicon = new(entries);
        return true;
    }

    /// <summary>The lexicon as a table of tab-separated values: the header, and then the entries in order, one a line.</summary>
    /// <returns>Text that <see cref="Parse(ReadOnlySpan{char})"/> turns back into this lexicon.</returns>
    public string ToTsv()
    {
        var text = new StringBuilder(Header).Append('\n');
        foreach (LexiconEntry entry in _entries) text.Append(entry).Append('\n');
        return text.ToString();
    }

    /// <summary>The same as <see cref="ToTsv"/>.</summary>
    /// <returns>Text that does not depend on culture.</returns>
    public override string ToString() => ToTsv();

    string IFormattable.ToString(string? format, IFormatProvider? formatProvider) => ToTsv();

    static Lexicon IParsable<Lexicon>.Parse(string s, IFormatProvider? provider)
    {
        ArgumentNullException.ThrowIfNull(s);
        return Parse(s);
    }

    static bool IParsable<Lexicon>.TryParse(
        [NotNullWhen(true)] string? s, IFormatProvider? provider, [MaybeNullWhen(false)] out Lexicon result) =>
        TryParse(s, out result, out _);

    static Lexicon ISpanParsable<Lexicon>.Parse(ReadOnlySpan<char> s, IFormatProvider? provider) => Parse(s);

    static bool ISpanParsable<Lexicon>.TryParse(
        ReadOnlySpan<char> s, IFormatProvider? provider, [MaybeNullWhen(false)] out Lexicon result) => TryParse(s, out result, out _);

    private static (QuantityErrorCode Code, string Message) ReadHeader(ReadOnlySpan<char> line) => line.SequenceEqual(Header)
        ? default
        : (QuantityErrorCode.LexiconColumns, "A lexicon begins with the header words, role, value, source, with tabs between.");

    private static (QuantityErrorCode Code, string Message) ReadLine(
        ReadOnlySpan<char> line, List<LexiconEntry> entries, HashSet<(string, LexiconRole)> seen)
    {
        Span<Range> columns = stackalloc Range[5];
        int count = line.Split(columns, '\t');
        if (count != 4)
        {
            return (QuantityErrorCode.LexiconColumns, $"An entry has four columns with tabs between, not {(count > 4 ? "more" : count)}.");
        }

        if (!LexiconMeaning.TryFindRole(line[columns[1]], out LexiconRole role))
        {
            return (QuantityErrorCode.LexiconRole, $"'{line[columns[1]]}' is not a role: use one of {LexiconMeaning.AllRoles}.");
        }

        QuantityErrorCode code = LexiconEntry.TryMake(
            line[columns[0]].ToString(), role, line[columns[2]].ToString(), line[columns[3]].ToString(),
            out LexiconEntry? entry, out string message);
        if (code != QuantityErrorCode.None) return (code, message);
        if (!seen.Add((entry!.Words, role)))
        {
            return (QuantityErrorCode.LexiconDuplicate, $"'{entry.Words}' is there twice as {LexiconMeaning.NameOf(role)}: keep one.");
        }

        entries.Add(entry);
        return default;
    }
}
