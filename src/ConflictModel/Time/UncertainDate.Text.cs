using System;
using System.Diagnostics.CodeAnalysis;
using System.Text;
using ConflictModel.Time.Writing;

namespace ConflictModel.Time;

public readonly partial struct UncertainDate : ITextForm<UncertainDate>
{
    private const string UnknownWord = "unknown";
    private const string ImpossibleWord = "impossible";

    /// <summary>Reads a text, and says what is wrong with it where it is not a date.</summary>
    /// <param name="text">An EDTF date, season or year, a one-of set of them, "unknown" or "impossible", without spaces around it. Of seasons the
    /// days are those of <see cref="SeasonPolicy.Meteorological"/>, and how sure the source is (? ~ %) is not kept.</param>
    /// <param name="value">The day that it says, or the default.</param>
    /// <param name="error">What is wrong, or the default. A date with a time of day, or an interval, is
    /// <see cref="EdtfErrorCode.WrongKind"/>.</param>
    /// <returns>Whether the text was read.</returns>
    public static bool TryParse(ReadOnlySpan<char> text, out UncertainDate value, out EdtfError error)
    {
        error = default;
        value = text is ImpossibleWord ? Impossible : Unknown;
        return text is UnknownWord or ImpossibleWord || TryParseEdtf(text, out value, out error);
    }

    /// <summary>The day that a text says.</summary>
    /// <param name="text">An EDTF date, season or year, a one-of set of them, "unknown" or "impossible", without spaces around it. Of seasons the
    /// days are those of <see cref="SeasonPolicy.Meteorological"/>, and how sure the source is (? ~ %) is not kept.</param>
    /// <returns>The value.</returns>
    /// <exception cref="FormatException">The text is none of these; the message says why.</exception>
    public static UncertainDate Parse(ReadOnlySpan<char> text) =>
        TryParse(text, out UncertainDate value, out EdtfError error) ? value : throw new FormatException(error.Message);

    /// <inheritdoc/>
    public static bool TryParse(ReadOnlySpan<char> s, IFormatProvider? provider, out UncertainDate result) =>
        TryParse(s, out result, out _);

    /// <inheritdoc/>
    public static bool TryParse([NotNullWhen(true)] string? s, IFormatProvider? provider, out UncertainDate result) =>
        TryParse(s.AsSpan(), out result, out _);

    /// <summary>The one text form of the set of days, in EDTF: a day, a whole month, a whole year; a date
    /// with unspecified digits where that says the same and there are gaps; or else a one-of set of runs.</summary>
    /// <returns>
    /// For example <c>2024-01-20</c>, <c>2024-01</c>, <c>2024</c>, <c>[2024-01-20..2024-01-23]</c>, <c>[..2019-11-09]</c>,
    /// <c>XXXX-01-20</c>,
    /// <c>[2024-01-20,2024-01-22..2024-01-25]</c>; "unknown" and "impossible" for the two that EDTF cannot write.
    /// <see cref="Parse"/> reads it as an equal value. It does not depend on culture.
    /// </returns>
    public override string ToString()
    {
        if (IsUnknown) return UnknownWord;
        if (IsImpossible) return ImpossibleWord;
        if (WholePeriod() is WrittenDate period) return period.ToString();
        if (Mask() is WrittenDate mask) return mask.ToString();
        var text = new StringBuilder("[");
        foreach (DayRange run in Runs)
        {
            if (text.Length > 1) text.Append(',');
            if (run.HasStart) text.Append(Written(run.First));
            if (run.First == run.Last) continue;
            text.Append("..");
            if (run.HasEnd) text.Append(Written(run.Last));
        }
        return text.Append(']').ToString();
    }

    string IFormattable.ToString(string? format, IFormatProvider? formatProvider) => ToString();

    // The year, the month or the day that this is exactly, or null.
    private WrittenDate? WholePeriod()
    {
        if (!IsConvex || !_only.IsBounded) return null;
        WrittenDate day = Written(_only.First);
        WrittenDate month = day.ToMonth(), year = day.ToYear();
        DayRange days = _only;
        return days == day.Days ? day : days == month.Days ? month : days == year.Days ? year : null;
    }

    // The date with unspecified digits that says exactly these days, or null. It is the one that has X only where the days differ.
    private WrittenDate? Mask()
    {
        if (IsConvex || FirstNumber == int.MinValue || LastNumber == int.MaxValue) return null;
        if (WholeMask is DayMask whole) return whole.ToDate();
        var cover = new MaskCover();
        foreach (DayRange run in Runs)
        {
            if (!cover.Add(run)) return null;
        }
        WrittenDate mask = cover.ToDate();
        return mask.Mask.Count == DayCount ? mask : null;
    }

    private static WrittenDate Written(int number)
    {
        (int year, int month, int day) = Day.Parts(number);
        return new WrittenDate(year, month, day);
    }
}
