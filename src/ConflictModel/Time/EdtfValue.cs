using System;
using System.Collections.Generic;
using System.Diagnostics.CodeAnalysis;
using System.Text.Json.Serialization;
using ConflictModel.Time.Writing;
using NodaTime;

namespace ConflictModel.Time;

/// <summary>A date, a date with a time, a season, a long year, an interval or a set as it is written in the Extended Date/Time
/// Format.</summary>
/// <remarks>
/// <para>A value is exactly one of <see cref="EdtfDate"/>, <see cref="EdtfDateTime"/>, <see cref="EdtfSeason"/>, <see cref="EdtfYear"/>,
/// <see cref="EdtfInterval"/> and <see cref="EdtfSet"/>; the family is closed. Levels 0, 1 and 2 are read, strictly unless an
/// <see cref="EdtfLeniency"/> is asked for.</para>
/// <para>Three things stay apart: which days are possible (<see cref="Earliest"/>, <see cref="Latest"/>, <see cref="Contains(LocalDate,
/// SeasonPolicy)"/>), how sure the source is (<see cref="EdtfQualification"/>), and how it is written (<see cref="ToString"/>). A
/// qualification never moves a bound.</para>
/// <para>Equality is of the written structure: <c>2024-01</c> and <c>[2024-01]</c> differ, although they name the same days, and so do two
/// spellings of one meaning, which <see cref="Normalize"/> makes equal. There is no order. <see cref="ToString"/> gives back the text
/// unchanged.</para>
/// <para>In JSON it is a string. Immutable.</para>
/// <para>Source: Library of Congress, Extended Date/Time Format (EDTF) Specification, 4 February 2019.</para>
/// </remarks>
/// <example>
/// <code>
/// EdtfValue written = EdtfValue.Parse("156X-12-25");
/// Console.WriteLine($"{written.Earliest} to {written.Latest}, level {written.Level}");
/// Console.WriteLine(written.Contains(new LocalDate(1563, 12, 25)));
/// Console.WriteLine(EdtfValue.Parse("2004~-06-11").Normalize());
/// Console.WriteLine(EdtfValue.TryParse("15XX-02-3X", out _, out EdtfError error) ? "read" : error.Code);
/// // 1560-12-25 to 1569-12-25, level 2
/// // True
/// // ~2004-06-11
/// // DayOutOfRange
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

    /// <summary>The first day that the text can mean, as written locally; null where the start is open or unknown. An offset does not move
    /// it. Of a season it is that of <see cref="SeasonPolicy.Meteorological"/>.</summary>
    public CalendarDay? Earliest => First(SeasonPolicy.Default);

    /// <summary>The last day that the text can mean, as written locally; null where the end is open or unknown. An offset does not move
    /// it. Of a season it is that of <see cref="SeasonPolicy.Meteorological"/>.</summary>
    public CalendarDay? Latest => Last(SeasonPolicy.Default);

    /// <summary><see cref="Earliest"/>, with the days that a policy gives to seasons.</summary>
    /// <param name="seasons">The policy.</param>
    /// <returns>The first day, or null.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="seasons"/> is null.</exception>
    public CalendarDay? EarliestUnder(SeasonPolicy seasons)
    {
        ArgumentNullException.ThrowIfNull(seasons);
        return First(seasons);
    }

    /// <summary><see cref="Latest"/>, with the days that a policy gives to seasons.</summary>
    /// <param name="seasons">The policy.</param>
    /// <returns>The last day, or null.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="seasons"/> is null.</exception>
    public CalendarDay? LatestUnder(SeasonPolicy seasons)
    {
        ArgumentNullException.ThrowIfNull(seasons);
        return Last(seasons);
    }

    /// <summary>Whether a day is one that the text can mean: of a date or a one-of set, that it can be; of an interval or an all-of set,
    /// that it can lie in it.</summary>
    /// <param name="day">The day.</param>
    /// <param name="seasons">Which days a season has; <see cref="SeasonPolicy.Meteorological"/> where left out.</param>
    /// <returns>Whether it can, exactly, with the gaps of unspecified digits and sets. Nothing is before an open or unknown start, and
    /// nothing after such an end.</returns>
    public bool Contains(CalendarDay day, SeasonPolicy? seasons = null) => Includes(day, seasons ?? SeasonPolicy.Default);

    /// <summary>Whether a day is one that the text can mean.</summary>
    /// <param name="date">The day, in any calendar.</param>
    /// <param name="seasons">Which days a season has; <see cref="SeasonPolicy.Meteorological"/> where left out.</param>
    /// <returns>As for a <see cref="CalendarDay"/>.</returns>
    public bool Contains(LocalDate date, SeasonPolicy? seasons = null) => Contains(CalendarDay.From(date), seasons);

    /// <summary>The days that the text can mean, in order and each once, one at a time.</summary>
    /// <param name="seasons">Which days a season has; <see cref="SeasonPolicy.Meteorological"/> where left out.</param>
    /// <returns>A sequence that takes no memory however long it is; of a set, memory in proportion to its members.</returns>
    /// <exception cref="InvalidOperationException">The start or the end is open or unknown, so that there is no first day or no
    /// last.</exception>
    public IEnumerable<CalendarDay> Candidates(SeasonPolicy? seasons = null) => Earliest is null || Latest is null
        ? throw new InvalidOperationException($"{this} has no end of days to list: it is open or unknown.")
        : Days(seasons ?? SeasonPolicy.Default);

    /// <summary>The one spelling of what the text means.</summary>
    /// <returns>
    /// A value with the same days and the same qualifications. One qualification at the end where all parts of a date have the same,
    /// else each on the left of its part; no X where only one digit makes a day; years without exponents, and without significant digits
    /// where all are; offsets as Z or ±hh:mm; the members of sets in order, each once. Idempotent.
    /// </returns>
    public abstract EdtfValue Normalize();

    /// <summary>Reads a text, and says what is wrong with it where it is not EDTF.</summary>
    /// <param name="text">The text, without spaces around it.</param>
    /// <param name="value">What it says, or null.</param>
    /// <param name="error">What is wrong, or the default.</param>
    /// <returns>Whether the text was read.</returns>
    public static bool TryParse(ReadOnlySpan<char> text, [NotNullWhen(true)] out EdtfValue? value, out EdtfError error) =>
        TryParse(text, EdtfLeniency.None, out value, out error);

    /// <summary>Reads a text in which some faults of spelling are forgiven, and says what is wrong with it where it cannot be read.</summary>
    /// <param name="text">The text, without spaces around it.</param>
    /// <param name="leniency">What is forgiven. What is read so has the right spelling in <see cref="ToString"/>.</param>
    /// <param name="value">What it says, or null.</param>
    /// <param name="error">What is wrong, or the default.</param>
    /// <returns>Whether the text was read.</returns>
    public static bool TryParse(
        ReadOnlySpan<char> text, EdtfLeniency leniency, [NotNullWhen(true)] out EdtfValue? value, out EdtfError error)
    {
        var reader = new EdtfReader(text, leniency);
        value = Read(ref reader);
        error = reader.Error;
        return value is not null;
    }

    /// <summary>What a text says.</summary>
    /// <param name="text">The text, without spaces around it.</param>
    /// <param name="leniency">What is forgiven; nothing where left out.</param>
    /// <returns>The value.</returns>
    /// <exception cref="FormatException">It is not EDTF; the message says why.</exception>
    public static EdtfValue Parse(ReadOnlySpan<char> text, EdtfLeniency leniency = EdtfLeniency.None) =>
        TryParse(text, leniency, out EdtfValue? value, out EdtfError error) ? value : throw new FormatException(error.Message);

    /// <inheritdoc/>
    public static bool TryParse(ReadOnlySpan<char> s, IFormatProvider? provider, [NotNullWhen(true)] out EdtfValue? result) =>
        TryParse(s, out result, out _);

    /// <inheritdoc/>
    public static bool TryParse([NotNullWhen(true)] string? s, IFormatProvider? provider, [NotNullWhen(true)] out EdtfValue? result) =>
        TryParse(s.AsSpan(), out result, out _);

    /// <summary>The text, as it was written.</summary>
    /// <returns>Text that <see cref="Parse(ReadOnlySpan{char}, EdtfLeniency)"/> reads as an equal value. It does not depend on
    /// culture.</returns>
    public sealed override string ToString() => Write();

    static EdtfValue IParsable<EdtfValue>.Parse(string s, IFormatProvider? provider)
    {
        ArgumentNullException.ThrowIfNull(s);
        return Parse(s);
    }

    static EdtfValue ISpanParsable<EdtfValue>.Parse(ReadOnlySpan<char> s, IFormatProvider? provider) => Parse(s);

    string IFormattable.ToString(string? format, IFormatProvider? formatProvider) => Write();

    private protected abstract CalendarDay? First(SeasonPolicy seasons);

    private protected abstract CalendarDay? Last(SeasonPolicy seasons);

    private protected abstract bool Includes(CalendarDay day, SeasonPolicy seasons);

    // Asked only where both bounds are there.
    private protected virtual IEnumerable<CalendarDay> Days(SeasonPolicy seasons) =>
        WrittenPart.Each(First(seasons)!.Value, Last(seasons)!.Value);

    private protected abstract string Write();

    private static EdtfValue? Read(ref EdtfReader reader)
    {
        if (reader.At('[') || reader.At('{')) return EdtfSet.Read(ref reader);
        if (reader.AtUndatedStart()) return EdtfInterval.Read(ref reader);
        if (!reader.ReadPart(out WrittenPart part)) return null;
        if (reader.At('/')) return EdtfInterval.Read(ref reader, part);
        if (reader.AtTime(part)) return EdtfDateTime.Read(ref reader, part.Date);
        return reader.ReadEnd(part) ? part.ToValue() : null;
    }
}
