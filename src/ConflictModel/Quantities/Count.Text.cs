using System;
using System.Diagnostics.CodeAnalysis;
using System.Globalization;

namespace ConflictModel.Quantities;

public readonly partial struct Count : ITextForm<Count>
{
    /// <summary>Reads the canonical text form, or a spelling of it with open bounds.</summary>
    /// <param name="text">Text such as <c>[14,) atLeast</c> or <c>17 unhedged</c>.</param>
    /// <returns>The count.</returns>
    /// <exception cref="FormatException"><paramref name="text"/> is not a count; the message says where and why.</exception>
    public static Count Parse(ReadOnlySpan<char> text) => TryParse(text, out Count count, out QuantityError error)
        ? count
        : throw new FormatException(
            $"The text is not a count, at position {error.Position.ToString(CultureInfo.InvariantCulture)}: {error.Message}");

    /// <inheritdoc/>
    public static bool TryParse([NotNullWhen(true)] string? s, IFormatProvider? provider, out Count result) =>
        TryParse(s.AsSpan(), out result, out _);

    /// <inheritdoc/>
    public static bool TryParse(ReadOnlySpan<char> s, IFormatProvider? provider, out Count result) => TryParse(s, out result, out _);

    /// <summary>Reads the canonical text form, or a spelling of it with open bounds, and says what is wrong where it cannot.</summary>
    /// <param name="text">Text such as <c>[14,) atLeast</c> or <c>17 unhedged</c>.</param>
    /// <param name="count">The count, or <see cref="Unknown"/>.</param>
    /// <param name="error">What is wrong and where, or no error.</param>
    /// <returns>Whether the text is a count.</returns>
    public static bool TryParse(ReadOnlySpan<char> text, out Count count, out QuantityError error)
    {
        count = default;
        if (!ImpreciseText<long>.TryParse(text, ReadNumber, out ImpreciseText<long>.Parts parts, out error)) return false;
        if (TryCreate(parts.Possible, parts.Plausible ?? parts.Possible, parts.Best, parts.Hedge, out count, out error)) return true;
        error = parts.Locate(error);
        return false;
    }

    /// <summary>The canonical text form: <c>17 unhedged</c>, <c>[14,) atLeast</c>, <c>[1,) plausible [850,950] best 900 about</c>;
    /// <c>[0,)</c> where nothing is known and <c>empty</c> where no number is possible.</summary>
    /// <returns>Text that <see cref="Parse"/> turns back into this count.</returns>
    public override string ToString() => ToImprecise().ToString();

    string IFormattable.ToString(string? format, IFormatProvider? formatProvider) => ToString();

    private static bool ReadNumber(ReadOnlySpan<char> text, out long value, out QuantityErrorCode code)
    {
        bool isNumber = long.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out value);
        code = isNumber ? QuantityErrorCode.None
            : !text.IsEmpty && !text.ContainsAnyExceptInRange('0', '9') ? QuantityErrorCode.OutOfRange
            : QuantityErrorCode.NumberExpected;
        return isNumber;
    }
}
