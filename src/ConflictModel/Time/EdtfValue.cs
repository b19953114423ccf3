using System;
using System.Diagnostics.CodeAnalysis;
using System.Text.Json.Serialization;
using NodaTime;

namespace ConflictModel.Time;

/// <summary>A date, a date with a time, an interval or a set as it is written in the Extended Date/Time Format.</summary>
/// <remarks>
/// <para>A value is exactly one of <see cref="EdtfDate"/>, <see cref="EdtfDateTime"/>, <see cref="EdtfInterval"/> and
/// <see cref="EdtfSet"/>; the family is closed. This version reads level 0 and, of level 2, the one-of sets <c>[..]</c> of level 0 dates;
/// the rest of levels 1 and 2 is refused with <see cref="EdtfErrorCode.NotSupported"/> and never guessed at.</para>
/// <para>Equality is of the written structure: <c>2024-01</c> and <c>[2024-01]</c> differ, although they name the same days. There is no
/// order. <see cref="ToString"/> gives back the text unchanged.</para>
/// <para>In JSON it is a string. Immutable.</para>
/// <para>Source: Library of Congress, Extended Date/Time Format (EDTF) Specification, 4 February 2019.</para>
/// </remarks>
/// <example>
/// <code>
/// EdtfValue written = EdtfValue.Parse("2023-10/2024-01-29");
/// Console.WriteLine($"{written.Earliest:uuuu-MM-dd}");
/// Console.WriteLine(written is EdtfInterval { End.Precision: EdtfPrecision.Day });
/// Console.WriteLine(EdtfValue.TryParse("2004-06~", out _, out EdtfError error) ? "read" : error.Code);
/// // 2023-10-01
/// // True
/// // NotSupported
/// </code>
/// </example>
[JsonConverter(typeof(EdtfValueJsonConverter))]
public abstract record EdtfValue : ISpanParsable<EdtfValue>, IFormattable
{
    private protected EdtfValue()
    {
    }

    /// <summary>The level of EDTF that the text needs: 0, 1 or 2.</summary>
    public abstract int Level { get; }

    /// <summary>The first day that the text can mean, as written locally; null where there is none. An offset does not move it.</summary>
    public abstract LocalDate? Earliest { get; }

    /// <summary>The last day that the text can mean, as written locally; null where there is none. An offset does not move it.</summary>
    public abstract LocalDate? Latest { get; }

    /// <summary>Reads a text, and says what is wrong with it where it is not EDTF that this version reads.</summary>
    /// <param name="text">The text, without spaces around it.</param>
    /// <param name="value">What it says, or null.</param>
    /// <param name="error">What is wrong, or the default.</param>
    /// <returns>Whether the text was read.</returns>
    public static bool TryParse(ReadOnlySpan<char> text, [NotNullWhen(true)] out EdtfValue? value, out EdtfError error)
    {
        var reader = new EdtfReader(text);
        value = Read(ref reader);
        error = reader.Error;
        return value is not null;
    }

    /// <summary>What a text says.</summary>
    /// <param name="text">The text, without spaces around it.</param>
    /// <returns>The value.</returns>
    /// <exception cref="FormatException">It is not EDTF that this version reads; the message says why.</exception>
    public static EdtfValue Parse(ReadOnlySpan<char> text) =>
        TryParse(text, out EdtfValue? value, out EdtfError error) ? value : throw new FormatException(error.Message);

    /// <inheritdoc/>
    public static bool TryParse(ReadOnlySpan<char> s, IFormatProvider? provider, [NotNullWhen(true)] out EdtfValue? result) =>
        TryParse(s, out result, out _);

    /// <inheritdoc/>
    public static bool TryParse([NotNullWhen(true)] string? s, IFormatProvider? provider, [NotNullWhen(true)] out EdtfValue? result) =>
        TryParse(s.AsSpan(), out result, out _);

    /// <summary>The text, as it was written.</summary>
    /// <returns>Text that <see cref="Parse"/> reads as an equal value. It does not depend on culture.</returns>
    public sealed override string ToString() => Write();

    static EdtfValue IParsable<EdtfValue>.Parse(string s, IFormatProvider? provider)
    {
        ArgumentNullException.ThrowIfNull(s);
        return Parse(s);
    }

    static EdtfValue ISpanParsable<EdtfValue>.Parse(ReadOnlySpan<char> s, IFormatProvider? provider) => Parse(s);

    string IFormattable.ToString(string? format, IFormatProvider? formatProvider) => Write();

    private protected abstract string Write();

    private static EdtfValue? Read(ref EdtfReader reader)
    {
        if (reader.At('[')) return EdtfSet.Read(ref reader);
        if (!reader.ReadDate(out WrittenDate date)) return null;
        if (reader.At('/')) return EdtfInterval.Read(ref reader, date);
        if (reader.AtTime(date)) return EdtfDateTime.Read(ref reader, date);
        return reader.ReadEnd(date) ? new EdtfDate(date) : null;
    }
}
