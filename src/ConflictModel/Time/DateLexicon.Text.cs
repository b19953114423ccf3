using System;
using System.Collections.Generic;
using System.Diagnostics.CodeAnalysis;

namespace ConflictModel.Time;

public sealed partial class DateLexicon : ITextForm<DateLexicon>
{
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
        bool read = Table.TryRead(text, out List<DateLexiconEntry> entries, out TsvFault<DateMentionErrorCode> fault);
        lexicon = read ? new(entries) : null;
        error = new(fault.Code, fault.Position, fault.Message);
        return lexicon is not null;
    }

    /// <summary>The lexicon as a table of tab-separated values: the header, and then the entries in order, one a line.</summary>
    /// <returns>Text that <see cref="Parse(ReadOnlySpan{char})"/> turns back into this lexicon.</returns>
    public string ToTsv() => Table.Write(_entries);

    /// <summary>The same as <see cref="ToTsv"/>.</summary>
    /// <returns>Text that does not depend on culture.</returns>
    public override string ToString() => ToTsv();

    string IFormattable.ToString(string? format, IFormatProvider? formatProvider) => ToTsv();

    static bool IParsable<DateLexicon>.TryParse(
        [NotNullWhen(true)] string? s, IFormatProvider? provider, [MaybeNullWhen(false)] out DateLexicon result) =>
        TryParse(s, out result, out _);

    static bool ISpanParsable<DateLexicon>.TryParse(
        ReadOnlySpan<char> s, IFormatProvider? provider, [MaybeNullWhen(false)] out DateLexicon result) => TryParse(s, out result, out _);
}
