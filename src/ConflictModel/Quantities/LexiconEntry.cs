using System;
using ConflictModel.Quantities.Phrases;

namespace ConflictModel.Quantities;

/// <summary>A word, or some words together, with one role in phrases about quantities, what they mean there, and where that is
/// from.</summary>
/// <remarks>
/// <para>Invariants: the words are as the scanner sees them (lower case, plain quotes, hyphens and spaces, single spaces), 1 to 8 of them;
/// the value has the form that <see cref="LexiconRole"/> gives for the role; no part holds a tab or a line break.</para>
/// <para>Equality is component-wise, ordinal. There is no order. Immutable.</para>
/// </remarks>
/// <example>
/// <code>
/// var entry = new LexiconEntry("A slew  of", LexiconRole.Count, "[2,) plausible [3,) vague", "as many");
/// Console.WriteLine(entry.Words);
/// Console.WriteLine(Count.FromWords("a slew of drones", Lexicon.English.With(entry)));
/// // a slew of
/// // [2,) plausible [3,) vague
/// </code>
/// </example>
public sealed record LexiconEntry
{
    /// <summary>An entry from its parts.</summary>
    /// <param name="words">The words, or an ending that begins with a hyphen. They are stored as the scanner sees them.</param>
    /// <param name="role">What the words do.</param>
    /// <param name="value">What they mean there, in the form that the role asks for; empty where it asks for none.</param>
    /// <param name="source">Where that is from: a codebook, a grammar, a reason.</param>
    /// <exception cref="ArgumentNullException">A text is null.</exception>
    /// <exception cref="ArgumentException"><paramref name="words"/> is empty, has more than 8 words or more than 64 characters;
    /// <paramref name="value"/> does not have the form that <paramref name="role"/> asks for, or <paramref name="role"/> is undefined; or a
    /// text holds a tab or a line break.</exception>
    public LexiconEntry(string words, LexiconRole role, string value, string source)
    {
        ArgumentNullException.ThrowIfNull(words);
        ArgumentNullException.ThrowIfNull(value);
        ArgumentNullException.ThrowIfNull(source);
        QuantityErrorCode code = TryMake(words, role, value, source, out LexiconEntry? entry, out string message);
        if (code != QuantityErrorCode.None)
            throw new ArgumentException(message, code == QuantityErrorCode.LexiconWords ? nameof(words) : nameof(value));
        (Words, Role, Value, Source, Meaning) = (entry!.Words, role, value, source, entry.Meaning);
    }

    private LexiconEntry(string words, LexiconRole role, string value, string source, LexiconMeaning meaning) =>
        (Words, Role, Value, Source, Meaning) = (words, role, value, source, meaning);

    /// <summary>The words, in lower case, with single spaces.</summary>
    public string Words { get; }

    /// <summary>What the words do.</summary>
    public LexiconRole Role { get; }

    /// <summary>What they mean there; empty where the role says it all.</summary>
    public string Value { get; }

    /// <summary>Where that is from.</summary>
    public string Source { get; }

    internal LexiconMeaning Meaning { get; }

    /// <summary>The entry as a line of a lexicon's table: words, role, value and source, with tabs between.</summary>
    /// <returns>Text that does not depend on culture.</returns>
    public override string ToString() => string.Join('\t', Words, EnumNames<LexiconRole>.Of(Role), Value, Source);

    /// <summary>Whether another entry has the same words, role, value and source.</summary>
    /// <param name="other">The other entry.</param>
    /// <returns>Whether the parts are ordinally equal.</returns>
    public bool Equals(LexiconEntry? other) =>
        other is not null && Words == other.Words && Role == other.Role && Value == other.Value && Source == other.Source;

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Words, Role, Value, Source);

    // The same way in for a table, which has its own way to say what is wrong.
    internal static QuantityErrorCode TryMake(
        string words, LexiconRole role, string value, string source, out LexiconEntry? entry, out string message)
    {
        entry = null;
        string plain = LexiconWords.Plain(words);
        if (!LexiconWords.AreFew(plain))
        {
            message = $"An entry has 1 to {LexiconWords.MaxWords} words with at most {LexiconWords.MaxLength} characters in all.";
            return QuantityErrorCode.LexiconWords;
        }

        if (LexiconWords.HasBreak(value) || LexiconWords.HasBreak(source))
        {
            message = "The parts of an entry hold no tab and no line break: use spaces.";
            return QuantityErrorCode.LexiconColumns;
        }

        if (!LexiconMeaning.TryParse(role, plain, value, out LexiconMeaning meaning, out message)) return QuantityErrorCode.LexiconValue;
        entry = new(plain, role, value, source, meaning);
        return QuantityErrorCode.None;
    }
}
