using System;
using ConflictModel.Time.Mentions;

namespace ConflictModel.Time;

/// <summary>The mentions of dates in a text, found one after the other, without allocation.</summary>
/// <remarks>It lives on the stack and is used once, in a <c>foreach</c>. Matches come in the order of the text and do not overlap. The
/// whole takes time in proportion to the length of the text. The default finds nothing.</remarks>
/// <example>
/// <code>
/// foreach (DateMatch match in DateMention.FindAll("between October 17 and January 29, or last week")) Console.WriteLine(match.Mention);
/// // between October 17 and January 29
/// // last week
/// </code>
/// </example>
public ref struct DateMatches
{
    private MentionScanner _scanner;
    private DateMatch _current;

    internal DateMatches(ReadOnlySpan<char> text, DateLexicon lexicon) => _scanner = new(text, lexicon.Index);

    /// <summary>The match that was found last.</summary>
    public readonly DateMatch Current => _current;

    /// <summary>This value: a <c>foreach</c> asks for it.</summary>
    /// <returns>An enumerator that begins where this one stands.</returns>
    public readonly DateMatches GetEnumerator() => this;

    /// <summary>Finds the next match.</summary>
    /// <returns>Whether there is one.</returns>
    public bool MoveNext()
    {
        bool found = _scanner.Next(out MentionDraft draft);
        _current = found ? new(draft.Start, draft.End - draft.Start, draft.ToMention()) : default;
        return found;
    }
}
