using System;
using System.Collections.Generic;
using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using System.Text;
using ConflictModel.Time.Mentions;

namespace ConflictModel.Time;

public sealed partial class DateLexicon
{
    private const string Header = "words\trole\tvalue\tsource";

    /// <summary>Reads a table of tab-separated values.</summary>
    /// <param name="text">The header <c>words role value source</c>, and then one entry a line, with tabs between the columns. Empty lines
    /// are read over.</param>
    /// <returns>The lexicon.</returns>
    /// <exception cref="FormatException"><paramref name="text"/> is not such a table; the message names the line.</exception>
    public static DateLexicon Parse(ReadOnlySpan<char> text) => TryParse(text, out DateLexicon? lexicon, out DateMentionError error)
        ? lexicon
        : throw new FormatException($"The text is not a lexicon: {error.Message}");

    /// <summary>Reads a table of tab-separated values, and says what is wrong where it cannot.</summary>
    /// <param name="text">The header <c>words role value source</c>, and then one entry a line, with tabs between the columns. Empty lines
    /// are read over.</param>
    /// <param name="lexicon">The lexicon, or <see langword="null"/>.</param>
    /// <param name="error">What is wrong and where the line begins, or no error. The message names the line, counted from 1.</param>
    /// <returns>Whether the text is such a table.</returns>
    public static bool TryParse(ReadOnlySpan<char> text, [NotNullWhen(true)] out DateLexicon? lexicon, out DateMentionError error)
    {
        lexicon = null;
        var entries = new List<DateLexiconEntry>();
        var seen = new HashSet<(string, DateLexiconRole)>();
        int number = 0;
        foreach (Range range in text.Split('\n'))
        {
            number++;
            ReadOnlySpan<char> line = text[range].TrimEnd('\r');
            (DateMentionErrorCode code, string message) = number == 1 ? ReadHeader(line)
                : line.IsEmpty ? default
                : ReadLine(line, entries, seen);
            if (code == DateMentionErrorCode.None) continue;
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
        foreach (DateLexiconEntry entry in _entries) text.Append(entry).Append('\n');
        return text.ToString();
    }

    /// <summary>The same as <see cref="ToTsv"/>.</summary>
    /// <returns>Text that does not depend on culture.</returns>
    public override string ToString() => ToTsv();

    string IFormattable.ToString(string? format, IFormatProvider? formatProvider) => ToTsv();

    static DateLexicon IParsable<DateLexicon>.Parse(string s, IFormatProvider? provider)
    {
        ArgumentNullException.ThrowIfNull(s);
        return Parse(s);
    }

    static bool IParsable<DateLexicon>.TryParse(
        [NotNullWhen(true)] string? s, IFormatProvider? provider, [MaybeNullWhen(false)] out DateLexicon result) =>
        TryParse(s, out result, out _);

    static DateLexicon ISpanParsable<DateLexicon>.Parse(ReadOnlySpan<char> s, IFormatProvider? provider) => Parse(s);

    static bool ISpanParsable<DateLexicon>.TryParse(
        ReadOnlySpan<char> s, IFormatProvider? provider, [MaybeNullWhen(false)] out DateLexicon result) => TryParse(s, out result, out _);

    private static (DateMentionErrorCode Code, string Message) ReadHeader(ReadOnlySpan<char> line) => line.SequenceEqual(Header)
        ? default
        : (DateMentionErrorCode.LexiconColumns, "A lexicon begins with the header words, role, value, source, with tabs between.");

    private static (DateMentionErrorCode Code, string Message) ReadLine(
        ReadOnlySpan<char> line, List<DateLexiconEntry> entries, HashSet<(string, DateLexiconRole)> seen)
    {
        Span<Range> columns = stackalloc Range[5];
        int count = line.Split(columns, '\t');
        if (count != 4)
        {
            return (DateMentionErrorCode.LexiconColumns, $"An entry has four columns with tabs between, not {(count > 4 ? "more" : count)}.");
        }

        if (!DateLexiconMeaning.TryFindRole(line[columns[1]], out DateLexiconRole role))
        {
            return (DateMentionErrorCode.LexiconRole, $"'{line[columns[1]]}' is not a role: use one of {DateLexiconMeaning.AllRoles}.");
        }

        DateMentionErrorCode code = DateLexiconEntry.TryMake(
            line[columns[0]].ToString(), role, line[columns[2]].ToString(), line[columns[3]].ToString(),
            out DateLexiconEntry? entry, out string message);
        if (code != DateMentionErrorCode.None) return (code, message);
        if (!seen.Add((entry!.Words, role)))
        {
            return (DateMentionErrorCode.LexiconDuplicate, $"'{entry.Words}' is there twice as {DateLexiconMeaning.NameOf(role)}: keep one.");
        }

        entries.Add(entry);
        return default;
    }
}
