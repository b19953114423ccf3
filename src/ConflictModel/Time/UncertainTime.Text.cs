using System;
using System.Diagnostics.CodeAnalysis;
using System.Globalization;

namespace ConflictModel.Time;

public readonly partial struct UncertainTime
{
    // In the order of PartOfDay.
    private static readonly string[] Words = ["unknown", "night", "dawn", "morning", "midday", "afternoon", "evening"];

    /// <summary>Reads a text, and says what is wrong with it where it is not a time.</summary>
    /// <param name="text">hh:mm or hh:mm:ss; that after <c>~</c>; two of them around <c>..</c>; the name of a part of the day in lower
    /// case; or "unknown".</param>
    /// <param name="value">The time that it says, or the default.</param>
    /// <param name="error">What is wrong, or the default.</param>
    /// <returns>Whether the text was read.</returns>
    public static bool TryParse(ReadOnlySpan<char> text, out UncertainTime value, out EdtfError error)
    {
        value = default;
        error = default;
        for (int i = 0; i < Words.Length; i++)
        {
            if (!text.SequenceEqual(Words[i])) continue;
            value = new((PartOfDay)i);
            return true;
        }
        var reader = new EdtfReader(text);
        bool read = Read(ref reader, out value);
        error = reader.Error;
        return read;
    }

    /// <summary>The time that a text says.</summary>
    /// <param name="text">A text as <see cref="TryParse(ReadOnlySpan{char}, out UncertainTime, out EdtfError)"/> reads it.</param>
    /// <returns>The value.</returns>
    /// <exception cref="FormatException">The text is no such time; the message says why.</exception>
    public static UncertainTime Parse(ReadOnlySpan<char> text) =>
        TryParse(text, out UncertainTime value, out EdtfError error) ? value : throw new FormatException(error.Message);

    /// <inheritdoc/>
    public static bool TryParse(ReadOnlySpan<char> s, IFormatProvider? provider, out UncertainTime result) =>
        TryParse(s, out result, out _);

    /// <inheritdoc/>
    public static bool TryParse([NotNullWhen(true)] string? s, IFormatProvider? provider, out UncertainTime result) =>
        TryParse(s.AsSpan(), out result, out _);

    /// <summary>The one text form of the time; seconds are written where they are not zero.</summary>
    /// <returns>For example <c>12:30</c>, <c>~12:30</c>, <c>22:00..02:00</c>, <c>morning</c> or <c>unknown</c>.
    /// <see cref="Parse"/> reads it as an equal value. It does not depend on culture.</returns>
    public override string ToString() => _shape switch
    {
        Shape.Exact => Text(_from),
        Shape.About => $"~{Text(_from)}",
        Shape.Range => $"{Text(_from)}..{Text(_to)}",
        _ => Words[(int)_part],
    };

    static UncertainTime IParsable<UncertainTime>.Parse(string s, IFormatProvider? provider)
    {
        ArgumentNullException.ThrowIfNull(s);
        return Parse(s);
    }

    static UncertainTime ISpanParsable<UncertainTime>.Parse(ReadOnlySpan<char> s, IFormatProvider? provider) => Parse(s);

    string IFormattable.ToString(string? format, IFormatProvider? formatProvider) => ToString();

    /// <summary>The time in English words that say no more than is known.</summary>
    /// <returns>For example "at 12:30", "about 12:30", "between 22:00 and 02:00", "in the morning", "at an unknown time". For reading; not
    /// for parsing. It does not depend on culture.</returns>
    public string Describe() => _shape switch
    {
        Shape.Exact => $"at {Text(_from)}",
        Shape.About => $"about {Text(_from)}",
        Shape.Range => $"between {Text(_from)} and {Text(_to)}",
        Shape.Part when _part is PartOfDay.Night or PartOfDay.Dawn or PartOfDay.Midday => $"at {Words[(int)_part]}",
        Shape.Part => $"in the {Words[(int)_part]}",
        _ => "at an unknown time",
    };

    private static bool Read(ref EdtfReader reader, out UncertainTime value)
    {
        value = default;
        bool about = reader.At('~');
        if (!reader.ReadTime(skip: about ? 1 : 0, out int from)) return false;
        int to = from;
        bool range = !about && reader.At("..");
        if (range && !reader.ReadTime(skip: 2, out to)) return false;
        if (!reader.ReadEnd()) return false;
        value = new(about ? Shape.About : from == to ? Shape.Exact : Shape.Range, from, to);
        return true;
    }

    private static string Text(int second) => second % 60 == 0
        ? string.Create(CultureInfo.InvariantCulture, $"{second / 3600:D2}:{second / 60 % 60:D2}")
        : string.Create(CultureInfo.InvariantCulture, $"{second / 3600:D2}:{second / 60 % 60:D2}:{second % 60:D2}");
}
