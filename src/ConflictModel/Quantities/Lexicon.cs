using System;
using System.Collections.Generic;
using System.Diagnostics.CodeAnalysis;
using System.Linq;
using ConflictModel.Quantities.Phrases;

namespace ConflictModel.Quantities;

/// <summary>The words of a language that say how many, each with what it means and where that is from.</summary>
/// <remarks>
/// <para>Invariants: no two entries have the same words and the same role; entries are kept in the ordinal order of their role and words.
/// Nothing about any language is in the scanner: another language, or the habits of a desk, are another lexicon.</para>
/// <para>Equality is that of the entries. There is no order. There is no default but <see cref="English"/> where an argument is left out.
/// Immutable; made once and used by any number of threads.</para>
/// <para>The text form is a table of tab-separated values with a header and four columns: words, role, value, source. Source of what the
/// entries mean: each entry names its own.</para>
/// </remarks>
/// <example>
/// <code>
/// Lexicon desk = Lexicon.English.With(new LexiconEntry("dozens", LexiconRole.Count, "[12,) vague", "ACLED codebook: 12"));
/// Console.WriteLine(Count.FromWords("dozens of rockets"));
/// Console.WriteLine(Count.FromWords("dozens of rockets", desk));
/// Console.WriteLine(Count.FromWords("au moins une vingtaine de roquettes", Lexicon.French));
/// // [2,) plausible [24,99] vague
/// // [12,) vague
/// // [1,) plausible [18,) atLeast
/// </code>
/// </example>
public sealed partial class Lexicon : IEquatable<Lexicon>, ISpanParsable<Lexicon>, IFormattable
{
    private static readonly LexiconTable<LexiconEntry, LexiconRole, QuantityErrorCode> Table = new(
        LexiconEntry.TryMake, QuantityErrorCode.LexiconColumns, QuantityErrorCode.LexiconRole, QuantityErrorCode.LexiconDuplicate);

    private readonly LexiconEntry[] _entries; // in order

    private Lexicon(IEnumerable<LexiconEntry> entries)
    {
        _entries = [.. entries.OrderBy(entry => entry.Role).ThenBy(entry => entry.Words, StringComparer.Ordinal)];
        Index = new(_entries);
    }

    /// <summary>English, as reporters write it.</summary>
    public static Lexicon English { get; } = Parse(TsvTable.Shipped("Lexicons.english"));

    /// <summary>French, including the numerals of Belgium and Switzerland.</summary>
    public static Lexicon French { get; } = Parse(TsvTable.Shipped("Lexicons.french"));

    /// <summary>The entries, in the ordinal order of their role and words.</summary>
    public ValueList<LexiconEntry> Entries => [.. _entries];

    internal LexiconIndex Index { get; }

    /// <summary>The lexicon with one more entry, in the place of any that has the same words and the same role.</summary>
    /// <param name="entry">The entry.</param>
    /// <returns>A lexicon of which this entry is one.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="entry"/> is null.</exception>
    public Lexicon With(LexiconEntry entry)
    {
        ArgumentNullException.ThrowIfNull(entry);
        return new(_entries.Where(known => known.Role != entry.Role || known.Words != entry.Words).Append(entry));
    }

    /// <inheritdoc/>
    public bool Equals(Lexicon? other) =>
        ReferenceEquals(this, other) || (other is not null && _entries.AsSpan().SequenceEqual(other._entries));

    /// <inheritdoc/>
    public override bool Equals([NotNullWhen(true)] object? obj) => Equals(obj as Lexicon);

    /// <inheritdoc/>
    public override int GetHashCode()
    {
        var hash = new HashCode();
        foreach (LexiconEntry entry in _entries) hash.Add(entry);
        return hash.ToHashCode();
    }

    /// <summary>Whether two lexicons have equal entries.</summary>
    public static bool operator ==(Lexicon? left, Lexicon? right) => left is null ? right is null : left.Equals(right);

    /// <summary>Whether two lexicons differ in an entry.</summary>
    public static bool operator !=(Lexicon? left, Lexicon? right) => !(left == right);
}
