using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using System.Text;

namespace ConflictModel.Incidents;

/// <content>The taxonomy as a table of tab-separated values.</content>
public sealed partial class Taxonomy
{
    private const string Header = "id\tlabel\tabove\tfacet\talso\tsource";

    /// <summary>Reads a table of tab-separated values.</summary>
    /// <param name="text">The header <c>id label above facet also source</c>, and then one class a line, after those above it, with tabs between
    /// the columns and commas between several names in one. Empty lines are read over.</param>
    /// <returns>The taxonomy.</returns>
    /// <exception cref="FormatException"><paramref name="text"/> is not such a table; the message names the line.</exception>
    public static Taxonomy Parse(ReadOnlySpan<char> text) => TryParse(text, out Taxonomy? taxonomy, out TaxonomyError error)
        ? taxonomy
        : throw new FormatException($"The text is not a taxonomy: {error.Message}");

    /// <summary>Reads a table of tab-separated values, and says what is wrong where it cannot.</summary>
    /// <param name="text">The header <c>id label above facet also source</c>, and then one class a line, after those above it, with tabs between
    /// the columns and commas between several names in one. Empty lines are read over.</param>
    /// <param name="taxonomy">The taxonomy, or <see langword="null"/>.</param>
    /// <param name="error">What is wrong and where the line begins, or no error. The message names the line, counted from 1.</param>
    /// <returns>Whether the text is such a table.</returns>
    public static bool TryParse(ReadOnlySpan<char> text, [NotNullWhen(true)] out Taxonomy? taxonomy, out TaxonomyError error)
    {
        taxonomy = null;
        ImmutableDictionary<string, TaxonomyClass>.Builder added = ImmutableDictionary.CreateBuilder<string, TaxonomyClass>(StringComparer.Ordinal);
        ImmutableList<TaxonomyClass>.Builder inOrder = ImmutableList.CreateBuilder<TaxonomyClass>();
        int number = 0;
        foreach (Range range in text.Split('\n'))
        {
            number++;
            ReadOnlySpan<char> line = text[range].TrimEnd('\r');
            (TaxonomyErrorCode code, string message) = number == 1 ? ReadHeader(line)
                : line.IsEmpty ? default
                : ReadLine(line, added, inOrder);
            if (code == TaxonomyErrorCode.None) continue;
            error = new(code, range.Start.Value, $"Line {number.ToString(CultureInfo.InvariantCulture)}: {message}");
            return false;
        }

        error = default;
        taxonomy = new(added.ToImmutable(), inOrder.ToImmutable());
        return true;
    }

    /// <summary>The taxonomy as a table of tab-separated values: the header, and then the classes in order, one a line.</summary>
    /// <returns>Text that <see cref="Parse(ReadOnlySpan{char})"/> turns back into this taxonomy.</returns>
    public string ToTsv()
    {
        var text = new StringBuilder(Header).Append('\n');
        foreach (TaxonomyClass item in _inOrder) text.Append(item).Append('\n');
        return text.ToString();
    }

    /// <summary>The same as <see cref="ToTsv"/>.</summary>
    /// <returns>Text that does not depend on culture.</returns>
    public override string ToString() => ToTsv();

    string IFormattable.ToString(string? format, IFormatProvider? formatProvider) => ToTsv();

    static Taxonomy IParsable<Taxonomy>.Parse(string s, IFormatProvider? provider)
    {
        ArgumentNullException.ThrowIfNull(s);
        return Parse(s);
    }

    static bool IParsable<Taxonomy>.TryParse(
        [NotNullWhen(true)] string? s, IFormatProvider? provider, [MaybeNullWhen(false)] out Taxonomy result) =>
        TryParse(s, out result, out _);

    static Taxonomy ISpanParsable<Taxonomy>.Parse(ReadOnlySpan<char> s, IFormatProvider? provider) => Parse(s);

    static bool ISpanParsable<Taxonomy>.TryParse(
        ReadOnlySpan<char> s, IFormatProvider? provider, [MaybeNullWhen(false)] out Taxonomy result) => TryParse(s, out result, out _);

    private static (TaxonomyErrorCode Code, string Message) ReadHeader(ReadOnlySpan<char> line) => line.SequenceEqual(Header)
        ? default
        : (TaxonomyErrorCode.Columns, "A taxonomy begins with the header id, label, above, facet, also, source, with tabs between.");

    private static (TaxonomyErrorCode Code, string Message) ReadLine(
        ReadOnlySpan<char> line, ImmutableDictionary<string, TaxonomyClass>.Builder added, ImmutableList<TaxonomyClass>.Builder inOrder)
    {
        Span<Range> columns = stackalloc Range[7];
        int count = line.Split(columns, '\t');
        if (count != 6) return (TaxonomyErrorCode.Columns, $"A class has six columns with tabs between, not {(count > 6 ? "more" : count)}.");
        TaxonomyClass item;
        try
        {
            ReadOnlySpan<char> facet = line[columns[3]], source = line[columns[5]];
            item = new(
                line[columns[0]].ToString(), line[columns[1]].ToString(), Names(line[columns[2]]),
                facet.IsEmpty ? null : facet.ToString(), Names(line[columns[4]]), source.IsEmpty ? null : source.ToString());
        }
        catch (ArgumentException fault)
        {
            int suffix = fault.Message.IndexOf(" (Parameter '", StringComparison.Ordinal);
            return (TaxonomyErrorCode.Class, suffix < 0 ? fault.Message : fault.Message[..suffix]);
        }

        (TaxonomyErrorCode code, string message) = FaultOf(item, added);
        if (code != TaxonomyErrorCode.None) return (code, message);
        added.Add(item.Id, item);
        inOrder.Add(item);
        return default;
    }

    private static ValueList<string> Names(ReadOnlySpan<char> column)
    {
        if (column.IsEmpty) return default;
        var names = new List<string>();
        foreach (Range range in column.Split(',')) names.Add(column[range].Trim(' ').ToString());
        return names.ToValueList();
    }
}
