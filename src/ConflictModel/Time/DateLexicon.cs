using System;
using System.Collections.Generic;
using System.Diagnostics.CodeAnalysis;
using System.Linq;
using ConflictModel.Time.Mentions;

namespace ConflictModel.Time;

/// <summary>The words of a language that say when, each with what it means and where that is from.</summary>
/// <remarks>
/// <para>Invariants: no two entries have the same words and the same role; entries are kept in the ordinal order of their role and words.
/// The names of days, months, zones and all other words are here and none in the scanner; the order in which they stand is that of
/// English.</para>
/// <para>Equality is that of the entries. There is no order. There is no default but <see cref="English"/> where an argument is left out.
/// Immutable; made once and used by any number of threads.</para>
/// <para>The text form is a table of tab-separated values with a header and four columns: words, role, value, source. Source of what the
/// entries mean: each entry names its own.</para>
/// </remarks>
/// <example>
/// <code>
/// DateLexicon desk = DateLexicon.English.With(new DateLexiconEntry("Erbil time", DateLexiconRole.Zone, "Asia/Baghdad", "IANA"));
/// DateMention.TryParse("6 am Erbil time", desk, out DateMention mention, out _);
/// Console.WriteLine($"{mention.Time} {mention.Zone}");
/// // 06:00 Asia/Baghdad
/// </code>
/// </example>
public sealed partial class DateLexicon : IEquatable<DateLexicon>, ISpanParsable<DateLexicon>, IFormattable
{
    private static readonly LexiconTable<DateLexiconEntry, DateLexiconRole, DateMentionErrorCode> Table = new(
        DateLexiconEntry.TryMake, DateMentionErrorCode.LexiconColumns, DateMentionErrorCode.LexiconRole, DateMentionErrorCode.LexiconDuplicate);

    private readonly DateLexiconEntry[] _entries; // in order

    private DateLexicon(IEnumerable<DateLexiconEntry> entries)
    {
        _entries = [.. entries.OrderBy(entry => entry.Role).ThenBy(entry => entry.Words, StringComparer.Ordinal)];
        Index = new(_entries);
    }

    /// <summary>English, as reporters write it.</summary>
    public static DateLexicon English { get; } = Parse(TsvTable.Shipped("Lexicons.dates-en"));

    /// <summary>The entries, in the ordinal order of their role and words.</summary>
    public ValueList<DateLexiconEntry> Entries => [.. _entries];

    internal DateLexiconIndex Index { get; }

    /// <summary>The lexicon with one more entry, in the place of any that has the same words and the same role.</summary>
    /// <param name="entry">The entry.</param>
    /// <returns>A lexicon of which this entry is one.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="entry"/> is null.</exception>
    public DateLexicon With(DateLexiconEntry entry)
    {
        ArgumentNullException.ThrowIfNull(entry);
        return new(_entries.Where(known => known.Role != entry.Role || known.Words != entry.Words).Append(entry));
    }

    /// <inheritdoc/>
    public bool Equals(DateLexicon? other) =>
        ReferenceEquals(this, other) || (other is not null && _entries.AsSpan().SequenceEqual(other._entries));

    /// <inheritdoc/>
    public override bool Equals([NotNullWhen(true)] object? obj) => Equals(obj as DateLexicon);

    /// <inheritdoc/>
    public override int GetHashCode()
    {
        var hash = new HashCode();
        foreach (DateLexiconEntry entry in _entries) hash.Add(entry);
        return hash.ToHashCode();
    }

    /// <summary>Whether two lexicons have equal entries.</summary>
    public static bool operator ==(DateLexicon? left, DateLexicon? right) => left is null ? right is null : left.Equals(right);

    /// <summary>Whether two lexicons differ in an entry.</summary>
    public static bool operator !=(DateLexicon? left, DateLexicon? right) => !(left == right);
}
