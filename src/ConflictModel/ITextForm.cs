using System;

namespace ConflictModel;

/// <summary>A value whose text form does not depend on culture, so that reading it with a provider is the same as without.</summary>
/// <typeparam name="TSelf">The type of the value.</typeparam>
internal interface ITextForm<TSelf> : ISpanParsable<TSelf>
    where TSelf : ITextForm<TSelf>
{
    /// <summary>Reads the text form.</summary>
    /// <exception cref="FormatException">The text is none; the message says why.</exception>
    static abstract TSelf Parse(ReadOnlySpan<char> text);

    static TSelf ISpanParsable<TSelf>.Parse(ReadOnlySpan<char> s, IFormatProvider? provider) => TSelf.Parse(s);

    static TSelf IParsable<TSelf>.Parse(string s, IFormatProvider? provider)
    {
        ArgumentNullException.ThrowIfNull(s);
        return TSelf.Parse(s);
    }
}
