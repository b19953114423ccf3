using System;
using System.Diagnostics.CodeAnalysis;
using System.Globalization;

namespace ConflictModel.Quantities;

public readonly partial struct Measurement : ITextForm<Measurement>
{
    /// <summary>Reads the canonical text form.</summary>
    /// <param name="text">Text such as <c>122 mm unhedged</c> or <c>[120,125] mm</c>.</param>
    /// <returns>The measurement.</returns>
    /// <exception cref="FormatException"><paramref name="text"/> is not a measurement; the message says where and why.</exception>
    public static Measurement Parse(ReadOnlySpan<char> text) => TryParse(text, out Measurement measurement, out QuantityError error)
        ? measurement
        : throw new FormatException(
            $"The text is not a measurement, at position {error.Position.ToString(CultureInfo.InvariantCulture)}: {error.Message}");

    /// <inheritdoc/>
    public static bool TryParse([NotNullWhen(true)] string? s, IFormatProvider? provider, out Measurement result) =>
        TryParse(s.AsSpan(), out result, out _);

    /// <inheritdoc/>
    public static bool TryParse(ReadOnlySpan<char> s, IFormatProvider? provider, out Measurement result) => TryParse(s, out result, out _);

    /// <summary>Reads the canonical text form, and says what is wrong where it cannot.</summary>
    /// <param name="text">Text such as <c>122 mm unhedged</c> or <c>[120,125] mm</c>.</param>
    /// <param name="measurement">The measurement, or <see cref="Unknown"/>.</param>
    /// <param name="error">What is wrong and where, or no error.</param>
    /// <returns>Whether the text is a measurement.</returns>
    public static bool TryParse(ReadOnlySpan<char> text, out Measurement measurement, out QuantityError error)
    {
        measurement = default;
        bool isRead = ImpreciseText<decimal>.TryParse(
            text, PlainDecimal.TryRead, out ImpreciseText<decimal>.Parts parts, out error, hasUnit: true);
        if (!isRead) return false;
        Interval<decimal> plausible = parts.Plausible ?? parts.Possible;
        if (TryCreate(parts.Possible, plausible, parts.Best, parts.Hedge, parts.Unit, out measurement, out error)) return true;
        error = parts.Locate(error);
        return false;
    }

    /// <summary>The canonical text form: <c>122 mm unhedged</c>, <c>[120,125] mm between</c>, <c>(0,) km plausible [2.7,3.3] best 3
    /// about</c>;
    /// <c>[0,)</c> where nothing is known and <c>empty mm</c> where no value is possible.</summary>
    /// <returns>Text that <see cref="Parse"/> turns back into this measurement.</returns>
    public override string ToString() => ImpreciseText<decimal>.Of(ToImprecise(), Unit);

    string IFormattable.ToString(string? format, IFormatProvider? formatProvider) => ToString();
}
