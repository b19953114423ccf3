using System;
using ConflictModel.Quantities.Phrases;

namespace ConflictModel.Quantities;

/// <summary>Reads what people write about how many: "at least 14 rockets", "between 20 and 30", "several", "most of the
/// missiles".</summary>
/// <remarks>
/// <para>The words mean what the factories of <see cref="Count"/>, <see cref="Share"/> and <see cref="Measurement"/> say; vague words mean
/// what their entry in the <see cref="Lexicon"/> says. Years, dates, times of day, ages, ordinals, versions, addresses and codes are not
/// counted, nor is money unless it is asked for. A number of a physical unit is a measurement and never a count; a number of hours, days or
/// years is a count of those.</para>
/// <para>Letter case, the kind of space, quote, hyphen and dash, and full-width forms make no difference. Nothing is allocated, and the
/// time is in proportion to the length of the text. Pure; any thread may call it.</para>
/// <para>What is counted is the noun phrase after the quantity up to its first plural, "ballistic missiles" in "17 ballistic missiles were
/// launched", with a plural joined to it: "missiles and rockets". After "a" and "one" it ends before the first verb or function
/// word. What is measured is what the unit is part of, "rockets" in "122mm rockets", or follows "of".</para>
/// </remarks>
/// <example>
/// <code>
/// QuantityPhrase.TryParse("nearly 2,500 American troops", out QuantityMatch match, out _);
/// Console.WriteLine(match.Count);
/// QuantityPhrase.TryParse("about 3 km", out match, out _);
/// Console.WriteLine(match.Measurement);
/// QuantityPhrase.TryParse("in 2009", out _, out QuantityError error);
/// Console.WriteLine($"{error.Code} at {error.Position}");
/// // [1,2499] plausible [2450,2499] nearly
/// // (0,) km plausible [2.7,3.3] best 3 about
/// // NoQuantity at 0
/// </code>
/// </example>
public static class QuantityPhrase
{
    /// <summary>Reads a text that is one English phrase about a quantity, and nothing else.</summary>
    /// <param name="text">The phrase, with or without what is counted; it may be a plural alone.</param>
    /// <param name="match">The quantity, or a match of nothing.</param>
    /// <param name="error">What is wrong and where, or no error.</param>
    /// <returns>Whether the text is such a phrase.</returns>
    public static bool TryParse(ReadOnlySpan<char> text, out QuantityMatch match, out QuantityError error) =>
        TryParse(text, Lexicon.English, out match, out error);

    /// <summary>Reads a text that is one phrase about a quantity, and nothing else.</summary>
    /// <param name="text">The phrase, with or without what is counted; it may be a plural alone.</param>
    /// <param name="lexicon">The words of its language.</param>
    /// <param name="match">The quantity, or a match of nothing.</param>
    /// <param name="error">What is wrong and where, or no error.</param>
    /// <returns>Whether the text is such a phrase.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="lexicon"/> is null.</exception>
    public static bool TryParse(ReadOnlySpan<char> text, Lexicon lexicon, out QuantityMatch match, out QuantityError error)
    {
        ArgumentNullException.ThrowIfNull(lexicon);
        return new PhraseScanner(text, lexicon.Index, QuantitySearch.Plain).Whole(out match, out error);
    }

    /// <summary>Finds every quantity in a text.</summary>
    /// <param name="text">Any text.</param>
    /// <param name="lexicon">The words of its language; English where left out.</param>
    /// <param name="options">What to find besides.</param>
    /// <returns>The matches, to be enumerated once.</returns>
    public static QuantityMatches FindAll(
        ReadOnlySpan<char> text, Lexicon? lexicon = null, QuantitySearch options = QuantitySearch.Plain) =>
        new(text, lexicon ?? Lexicon.English, options);
}
