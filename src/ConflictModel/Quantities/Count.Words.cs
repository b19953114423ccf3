using System;

namespace ConflictModel.Quantities;

public readonly partial struct Count
{
    /// <summary>The count that a phrase gives: "at least a dozen", "about 900 troops", "several".</summary>
    /// <param name="words">One whole phrase, with or without what is counted.</param>
    /// <param name="lexicon">The words of its language; English where left out.</param>
    /// <returns>What <see cref="QuantityPhrase"/> reads.</returns>
    /// <exception cref="FormatException"><paramref name="words"/> is not such a phrase, or gives a share or a measurement; the message
    /// says where and why.</exception>
    public static Count FromWords(ReadOnlySpan<char> words, Lexicon? lexicon = null)
    {
        if (!QuantityPhrase.TryParse(words, lexicon ?? Lexicon.English, out QuantityMatch match, out QuantityError error))
            throw new FormatException($"The words are not a count, at position {error.Position}: {error.Message}");
        return match.IsShare ? throw new FormatException("The words give a part of something: read them with QuantityPhrase.")
            : match.IsMeasurement ? throw new FormatException("The words give a measurement: read them with QuantityPhrase.")
            : match.Count;
    }
}
