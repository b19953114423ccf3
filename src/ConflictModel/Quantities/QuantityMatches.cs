using System;
using ConflictModel.Quantities.Phrases;

namespace ConflictModel.Quantities;

/// <summary>The quantities of a text, found one after the other, without allocation.</summary>
/// <remarks>It lives on the stack and is used once, in a <c>foreach</c>. Matches come in the order of the text and do not overlap. The
/// whole takes time in proportion to the length of the text. The default finds nothing.</remarks>
/// <example>
/// <code>
/// foreach (QuantityMatch match in QuantityPhrase.FindAll("five contractors and one soldier")) Console.WriteLine(match.Count);
/// // 5 unhedged
/// // 1 unhedged
/// </code>
/// </example>
public ref struct QuantityMatches
{
    private PhraseScanner _scanner;
    private QuantityMatch _current;

    internal QuantityMatches(ReadOnlySpan<char> text, Lexicon lexicon, QuantitySearch options) =>
        _scanner = new(text, lexicon.Index, options);

    /// <summary>The match that was found last.</summary>
    public readonly QuantityMatch Current => _current;

    /// <summary>This value: a <c>foreach</c> asks for it.</summary>
    /// <returns>An enumerator that begins where this one stands.</returns>
    public readonly QuantityMatches GetEnumerator() => this;

    /// <summary>Finds the next match.</summary>
    /// <returns>Whether there is one.</returns>
    public bool MoveNext() => _scanner.Next(out _current);
}
