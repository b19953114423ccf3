using System;
using ConflictModel.Time.Mentions;

namespace ConflictModel.Time;

/// <summary>A word, or some words together, with one role in mentions of dates, what they mean there, and where that is from.</summary>
/// <remarks>
/// <para>Invariants: the words are as the scanner sees them (lower case, plain quotes, hyphens and spaces, single spaces), 1 to 8 of them;
/// the value has the form that <see cref="DateLexiconRole"/> gives for the role; no part holds a tab or a line break.</para>
/// <para>Equality is component-wise, ordinal. There is no order. Immutable.</para>
/// </remarks>
/// <example>
/// <code>
/// var entry = new DateLexiconEntry("Muharram  eve", DateLexiconRole.Relative, "-1", "a desk's rule");
/// Console.WriteLine(entry.Words);
/// DateMention.TryParse("Muharram eve", DateLexicon.English.With(entry), out DateMention mention, out _);
/// Console.WriteLine(mention.Resolve(new AnchorContext(UncertainDate.On(2024, 7, 7))).Chosen);
/// // muharram eve
/// // 2024-07-06
/// </code>
/// </example>
public sealed record DateLexiconEntry
{
    /// <summary>An entry from its parts.</summary>
    /// <param name="words">The words. They are stored as the scanner sees them.</param>
    /// <param name="role">What the words do.</param>
    /// <param name="value">What they mean there, in the form that the role asks for; empty where it asks for none.</param>
    /// <param name="source">Where that is from: a grammar, a style book, a reason.</param>
    /// <exception cref="ArgumentNullException">A text is null.</exception>
    /// <exception cref="ArgumentException"><paramref name="words"/> is empty, has more than 8 words or more than 64 characters, or holds
    /// anything but letters, points, hyphens and spaces; <paramref name="value"/> does not have the form that <paramref name="role"/> asks
    /// for, or <paramref name="role"/> is undefined; or a text holds a tab or a line break.</exception>
    public DateLexiconEntry(string words, DateLexiconRole role, string value, string source)
    {
        ArgumentNullException.ThrowIfNull(words);
        ArgumentNullException.ThrowIfNull(value);
        ArgumentNullException.ThrowIfNull(source);
        DateMentionErrorCode code = TryMake(words, role, value, source, out DateLexiconEntry? entry, out string message);
        if (code != DateMentionErrorCode.None)
            throw new ArgumentException(message, code == DateMentionErrorCode.LexiconWords ? nameof(words) : nameof(value));
        (Words, Role, Value, Source, Meaning) = (entry!.Words, role, value, source, entry.Meaning);
    }

    private DateLexiconEntry(string words, DateLexiconRole role, string value, string source, DateLexiconMeaning meaning) =>
        (Words, Role, Value, Source, Meaning) = (words, role, value, source, meaning);

    /// <summary>The words, in lower case, with single spaces.</summary>
    public string Words { get; }

    /// <summary>What the words do.</summary>
    public DateLexiconRole Role { get; }

    /// <summary>What they mean there; empty where the role says it all.</summary>
    public string Value { get; }

    /// <summary>Where that is from.</summary>
    public string Source { get; }

    internal DateLexiconMeaning Meaning { get; }

    /// <summary>The entry as a line of a lexicon's table: words, role, value and source, with tabs between.</summary>
    /// <returns>Text that does not depend on culture.</returns>
    public override string ToString() => string.Join('\t', Words, EnumNames<DateLexiconRole>.Of(Role), Value, Source);

    /// <summary>Whether another entry has the same words, role, value and source.</summary>
    /// <param name="other">The other entry.</param>
    /// <returns>Whether the parts are ordinally equal.</returns>
    public bool Equals(DateLexiconEntry? other) =>
        other is not null && Words == other.Words && Role == other.Role && Value == other.Value && Source == other.Source;

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Words, Role, Value, Source);

    // The same way in for a table, which has its own way to say what is wrong.
    internal static DateMentionErrorCode TryMake(
        string words, DateLexiconRole role, string value, string source, out DateLexiconEntry? entry, out string message)
    {
        entry = null;
        string plain = LexiconWords.Plain(words);
        if (!DateLexiconMeaning.AreWords(plain))
        {
            message = $"An entry has 1 to {LexiconWords.MaxWords} words of letters, points and hyphens with at most "
                + $"{LexiconWords.MaxLength} characters in all.";
            return DateMentionErrorCode.LexiconWords;
        }

        if (LexiconWords.HasBreak(value) || LexiconWords.HasBreak(source))
        {
            message = "The parts of an entry hold no tab and no line break: use spaces.";
            return DateMentionErrorCode.LexiconColumns;
        }

        if (!DateLexiconMeaning.TryParse(role, value, out DateLexiconMeaning? meaning, out message)) return DateMentionErrorCode.LexiconValue;
        entry = new(plain, role, value, source, meaning);
        return DateMentionErrorCode.None;
    }
}
