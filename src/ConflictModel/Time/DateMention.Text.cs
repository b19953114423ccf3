using System;
using System.Diagnostics.CodeAnalysis;
using ConflictModel.Time.Mentions;

namespace ConflictModel.Time;

public readonly partial record struct DateMention : ISpanParsable<DateMention>, ITextForm<DateMention>, IFormattable
{
    /// <summary>What a text that is one English mention of a date or a time says.</summary>
    /// <param name="text">The mention, as <see cref="TryParse(ReadOnlySpan{char}, out DateMention, out DateMentionError)"/> reads it.</param>
    /// <returns>The mention.</returns>
    /// <exception cref="FormatException">The text is no such mention; the message says why.</exception>
    public static DateMention Parse(ReadOnlySpan<char> text) => TryParse(text, out DateMention mention, out DateMentionError error)
        ? mention
        : throw new FormatException(error.Message);

    /// <summary>The mention in English words, one form for each meaning.</summary>
    /// <returns>For example "last Friday", "January 20, 2024", "mid-November", "around 12:30 p.m. local time", "a week after"; "nothing" for
    /// the default. <see cref="Parse"/> reads it as an equal mention where it came from the words of <see cref="DateLexicon.English"/>. It
    /// does not depend on culture.</returns>
    public override string ToString() => MentionWriter.Write(this);

    string IFormattable.ToString(string? format, IFormatProvider? formatProvider) => ToString();

    static bool IParsable<DateMention>.TryParse([NotNullWhen(true)] string? s, IFormatProvider? provider, out DateMention result) =>
        TryParse(s, out result, out _);

    static bool ISpanParsable<DateMention>.TryParse(ReadOnlySpan<char> s, IFormatProvider? provider, out DateMention result) =>
        TryParse(s, out result, out _);
}
