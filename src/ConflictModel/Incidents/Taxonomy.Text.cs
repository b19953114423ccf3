using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;

namespace ConflictModel.Incidents;

/// <content>The taxonomy as a table of tab-separated values.</content>
public sealed partial class Taxonomy : ITextForm<Taxonomy>
{
    private static readonly TsvTable Form = new("A taxonomy", "A class", "id", "label", "above", "facet", "also", "source");

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
        ImmutableDictionary<string, TaxonomyClass>.Builder added = ImmutableDictionary.CreateBuilder<string, TaxonomyClass>(StringComparer.Ordinal);
        ImmutableList<TaxonomyClass>.Builder inOrder = ImmutableList.CreateBuilder<TaxonomyClass>();
        bool read = Form.TryRead(text, TaxonomyErrorCode.Columns, row => Take(row, added, inOrder), out TsvFault<TaxonomyErrorCode> fault);
        taxonomy = read ? new(added.ToImmutable(), inOrder.ToImmutable()) : null;
        error = new(fault.Code, fault.Position, fault.Message);
        return taxonomy is not null;
    }

    /// <summary>The taxonomy as a table of tab-separated values: the header, and then the classes in order, one a line.</summary>
    /// <returns>Text that <see cref="Parse(ReadOnlySpan{char})"/> turns back into this taxonomy.</returns>
    public string ToTsv() => Form.Write(Classes.AsSpan());

    /// <summary>The same as <see cref="ToTsv"/>.</summary>
    /// <returns>Text that does not depend on culture.</returns>
    public override string ToString() => ToTsv();

    string IFormattable.ToString(string? format, IFormatProvider? formatProvider) => ToTsv();

    static bool IParsable<Taxonomy>.TryParse(
        [NotNullWhen(true)] string? s, IFormatProvider? provider, [MaybeNullWhen(false)] out Taxonomy result) =>
        TryParse(s, out result, out _);

    static bool ISpanParsable<Taxonomy>.TryParse(
        ReadOnlySpan<char> s, IFormatProvider? provider, [MaybeNullWhen(false)] out Taxonomy result) => TryParse(s, out result, out _);

    private static (TaxonomyErrorCode Code, string Message) Take(
        TsvRow row, ImmutableDictionary<string, TaxonomyClass>.Builder added, ImmutableList<TaxonomyClass>.Builder inOrder)
    {
        TaxonomyClass item;
        try
        {
            ReadOnlySpan<char> facet = row[3], source = row[5];
            item = new(
                row[0].ToString(), row[1].ToString(), Names(row[2]),
                facet.IsEmpty ? null : facet.ToString(), Names(row[4]), source.IsEmpty ? null : source.ToString());
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
