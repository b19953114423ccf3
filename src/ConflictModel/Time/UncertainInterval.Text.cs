using System;
using System.Diagnostics.CodeAnalysis;

namespace ConflictModel.Time;

public readonly partial struct UncertainInterval : ITextForm<UncertainInterval>
{
    private const string UnknownWord = "unknown";
    private const string ImpossibleWord = "impossible";
    private const string Open = "..";

    /// <summary>Reads a text, and says what is wrong with it where it is not an interval.</summary>
    /// <param name="text">start/end, where each is a date or a one-of set as <see cref="UncertainDate"/> reads them, <c>..</c> where it is
    /// open, and nothing where it is unknown (not both); or a year, month or day, all of which is meant; or "unknown" or
    /// "impossible".</param>
    /// <param name="value">The interval that it says, or the default.</param>
    /// <param name="error">What is wrong, or the default. A one-of set alone is <see cref="EdtfErrorCode.WrongKind"/>.</param>
    /// <returns>Whether the text was read.</returns>
    public static bool TryParse(ReadOnlySpan<char> text, out UncertainInterval value, out EdtfError error)
    {
        value = text is ImpossibleWord ? Impossible : default;
        error = default;
        if (text is UnknownWord or ImpossibleWord) return true;
        int slash = text.IndexOf('/');
        return slash < 0 ? TryParsePeriod(text, out value, out error) : TryParseEnds(text, slash, out value, out error);
    }

    /// <summary>The interval that a text says.</summary>
    /// <param name="text">A text as <see cref="TryParse(ReadOnlySpan{char}, out UncertainInterval, out EdtfError)"/> reads it.</param>
    /// <returns>The value.</returns>
    /// <exception cref="FormatException">The text is no such interval; the message says why.</exception>
    public static UncertainInterval Parse(ReadOnlySpan<char> text) =>
        TryParse(text, out UncertainInterval value, out EdtfError error) ? value : throw new FormatException(error.Message);

    /// <inheritdoc/>
    public static bool TryParse(ReadOnlySpan<char> s, IFormatProvider? provider, out UncertainInterval result) =>
        TryParse(s, out result, out _);

    /// <inheritdoc/>
    public static bool TryParse([NotNullWhen(true)] string? s, IFormatProvider? provider, out UncertainInterval result) =>
        TryParse(s.AsSpan(), out result, out _);

    /// <summary>The one text form of the interval: start/end.</summary>
    /// <returns>
    /// For example <c>2023-10-17/2024-01-29</c>; <c>2023-10-17/..</c> where the end is open, <c>2023-10-17/</c> where it is unknown, and
    /// likewise for the start; "unknown" where both are; "impossible" where there is no reading. An end that is neither a day, a month nor a
    /// year is a one-of set, which EDTF itself has no place for. <see cref="Parse"/> reads it as an equal value. It does not depend on
    /// culture.
    /// </returns>
    public override string ToString() =>
        IsUnknown ? UnknownWord : IsImpossible ? ImpossibleWord : $"{Written(Start)}/{Written(End)}";

    string IFormattable.ToString(string? format, IFormatProvider? formatProvider) => ToString();

    private static string Written(UncertainDate end) => end.IsImpossible ? Open : end.IsUnknown ? "" : end.ToString();

    private static bool TryParsePeriod(ReadOnlySpan<char> text, out UncertainInterval value, out EdtfError error)
    {
        value = default;
        if (!UncertainDate.TryParseEdtf(text, out UncertainDate period, out error)) return false;
        if (text[0] == '[')
            error = new(EdtfErrorCode.WrongKind, 0, "A set is one day of several and not an interval: write start/end.");
        else if (LeavesOpen(text))
            error = new(EdtfErrorCode.WrongKind, text.IndexOfAny('X', 'S'), "Digits are left open, and so which period is meant: write start/end.");
        else
            value = Throughout(period);
        return error.Code == EdtfErrorCode.None;
    }

    private static bool TryParseEnds(ReadOnlySpan<char> text, int slash, out UncertainInterval value, out EdtfError error)
    {
        value = default;
        ReadOnlySpan<char> left = text[..slash], right = text[(slash + 1)..];
        if (!TryParseEnd(left, out UncertainDate start, out error)) return false;
        if (!TryParseEnd(right, out UncertainDate end, out error))
        {
            error = error.After(slash + 1);
            return false;
        }
        if (left.IsEmpty && right.IsEmpty)
            error = new(EdtfErrorCode.UnexpectedEnd, text.Length, "Neither end is said: write start/end, or \"unknown\".");
        else if (!IsReadable(start, end))
            error = new(EdtfErrorCode.EndBeforeStart, slash + 1, $"{start} is after {end} in every reading: write the earlier day first.");
        else
            value = new(start, end);
        return error.Code == EdtfErrorCode.None;
    }

    private static bool TryParseEnd(ReadOnlySpan<char> text, out UncertainDate end, out EdtfError error)
    {
        error = default;
        end = text is Open ? UncertainDate.Impossible : UncertainDate.Unknown;
        return text is Open or "" || UncertainDate.TryParseEdtf(text, out end, out error);
    }
}
