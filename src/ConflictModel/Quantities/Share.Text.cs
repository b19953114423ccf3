using System;
using System.Diagnostics.CodeAnalysis;
using System.Globalization;

namespace ConflictModel.Quantities;

public readonly partial struct Share : ITextForm<Share>
{
    /// <summary>Reads the canonical text form.</summary>
    /// <param name="text">Text such as <c>(0.5,1] plausible (0.5,1) vague</c> or <c>0.4 unhedged</c>.</param>
    /// <returns>The share.</returns>
    /// <exception cref="FormatException"><paramref name="text"/> is not a share; the message says where and why.</exception>
    public static Share Parse(ReadOnlySpan<char> text) => TryParse(text, out Share share, out QuantityError error)
        ? share
        : throw new FormatException(
            $"The text is not a share, at position {error.Position.ToString(CultureInfo.InvariantCulture)}: {error.Message}");

    /// <inheritdoc/>
    public static bool TryParse([NotNullWhen(true)] string? s, IFormatProvider? provider, out Share result) =>
        TryParse(s.AsSpan(), out result, out _);

    /// <inheritdoc/>
    public static bool TryParse(ReadOnlySpan<char> s, IFormatProvider? provider, out Share result) => TryParse(s, out result, out _);

    /// <summary>Reads the canonical text form, and says what is wrong where it cannot.</summary>
    /// <param name="text">Text such as <c>(0.5,1] plausible (0.5,1) vague</c> or <c>0.4 unhedged</c>.</param>
    /// <param name="share">The share, or <see cref="Unknown"/>.</param>
    /// <param name="error">What is wrong and where, or no error.</param>
    /// <returns>Whether the text is a share.</returns>
    public static bool TryParse(ReadOnlySpan<char> text, out Share share, out QuantityError error)
    {
        share = default;
        if (!ImpreciseText<decimal>.TryParse(text, ReadNumber, out ImpreciseText<decimal>.Parts parts, out error)) return false;
        if (TryCreate(parts.Possible, parts.Plausible ?? parts.Possible, parts.Best, parts.Hedge, out share, out error)) return true;
        error = parts.Locate(error);
        return false;
    }

    /// <summary>The canonical text form: <c>0.4 unhedged</c>, <c>(0.5,1] plausible (0.5,1) vague</c>; <c>[0,1]</c> where nothing is known
    /// and <c>empty</c> where no fraction is possible.</summary>
    /// <returns>Text that <see cref="Parse"/> turns back into this share.</returns>
    public override string ToString() => ToImprecise().ToString();

    string IFormattable.ToString(string? format, IFormatProvider? formatProvider) => ToString();

    private static bool ReadNumber(ReadOnlySpan<char> text, out decimal value, out QuantityErrorCode code)
    {
        if (PlainDecimal.TryRead(text, out value, out code) && value > 1m) code = QuantityErrorCode.OutOfRange;
        return code == QuantityErrorCode.None;
    }
}
