using System;
using ConflictModel.Time.Mentions;

namespace ConflictModel.Time;

public readonly partial record struct DateMention
{
    /// <summary>Reads a text that is one English mention of a date or a time, and nothing else.</summary>
    /// <param name="text">The mention, with or without a preposition before it and marks of punctuation after it.</param>
    /// <param name="mention">What it says, or a mention of nothing.</param>
    /// <param name="error">What is wrong and where, or no error.</param>
    /// <returns>Whether the text is such a mention.</returns>
    public static bool TryParse(ReadOnlySpan<char> text, out DateMention mention, out DateMentionError error) =>
        TryParse(text, DateLexicon.English, out mention, out error);

    /// <summary>Reads a text that is one mention of a date or a time, and nothing else.</summary>
    /// <param name="text">The mention, with or without a preposition before it and marks of punctuation after it.</param>
    /// <param name="lexicon">The words of its language.</param>
    /// <param name="mention">What it says, or a mention of nothing.</param>
    /// <param name="error">What is wrong and where, or no error.</param>
    /// <returns>Whether the text is such a mention.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="lexicon"/> is null.</exception>
    public static bool TryParse(
        ReadOnlySpan<char> text, DateLexicon lexicon, out DateMention mention, out DateMentionError error)
    {
        ArgumentNullException.ThrowIfNull(lexicon);
        bool isRead = new MentionScanner(text, lexicon.Index).Whole(out MentionDraft draft, out DateMentionErrorCode code, out int position);
        mention = isRead ? draft.ToMention() : default;
        error = isRead ? default : new(code, position, Explain(code));
        return isRead;
    }

    /// <summary>Finds every mention of a date or a time in a text.</summary>
    /// <param name="text">Any text.</param>
    /// <param name="lexicon">The words of its language; English where left out.</param>
    /// <returns>The mentions, to be enumerated once.</returns>
    public static DateMatches FindAll(ReadOnlySpan<char> text, DateLexicon? lexicon = null) => new(text, lexicon ?? DateLexicon.English);

    private static string Explain(DateMentionErrorCode code) => code switch
    {
        DateMentionErrorCode.NoText => "There is no text: write a mention of a date such as \"on Tuesday\" or \"June 27\".",
        DateMentionErrorCode.TrailingText => "There is more text after the mention of a date: search in it with FindAll.",
        _ => "This is no mention of a date or a time: write words such as \"on Tuesday\", \"last week\" or \"20 January 2024\".",
    };
}
