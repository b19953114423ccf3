using System;
using System.Diagnostics.CodeAnalysis;
using System.Globalization;

namespace ConflictModel.Time;

public readonly partial struct CalendarDay
{
    /// <summary>Reads a day.</summary>
    /// <param name="s">The year in four digits or as many as it needs, the month and the day in two each, joined by hyphens.</param>
    /// <param name="provider">Not used: the text does not depend on culture.</param>
    /// <param name="result">The day, or the default.</param>
    /// <returns>Whether the text was read: it is then the text of <see cref="ToString"/>.</returns>
    public static bool TryParse(ReadOnlySpan<char> s, IFormatProvider? provider, out CalendarDay result)
    {
        ReadOnlySpan<char> text = s;
        result = default;
        if (text.Length is < 10 or > 25 || text[^3] != '-' || text[^6] != '-') return false;
        ReadOnlySpan<char> year = text[..^6];
        bool negative = year[0] == '-';
        if (negative) year = year[1..];
        if (year.Length < 4 || (year.Length > 4 && year[0] == '0')) return false;
        if (!Digits(year, out long y) || !Digits(text[^5..^3], out long month) || !Digits(text[^2..], out long day)) return false;
        if (negative && y == 0) return false;
        y = negative ? -y : y;
        if (y < MinYear || y > MaxYear || month is < 1 or > 12 || day < 1 || day > Time.Day.InMonth(y, (int)month)) return false;
        result = new(y, (int)month, (int)day);
        return true;
    }

    /// <summary>The day that a text says.</summary>
    /// <param name="s">The year in four digits or as many as it needs, the month and the day in two each, joined by hyphens.</param>
    /// <param name="provider">Not used: the text does not depend on culture.</param>
    /// <returns>The day.</returns>
    /// <exception cref="FormatException">The text is no such day.</exception>
    public static CalendarDay Parse(ReadOnlySpan<char> s, IFormatProvider? provider) => TryParse(s, provider, out CalendarDay value)
        ? value
        : throw new FormatException("This is not a day of the calendar: write it as 2024-01-20, -0044-03-15 or 99999-12-31.");

    /// <inheritdoc/>
    public static bool TryParse([NotNullWhen(true)] string? s, IFormatProvider? provider, out CalendarDay result) =>
        TryParse(s.AsSpan(), provider, out result);

    /// <summary>The day as ISO 8601 writes it, with as many digits as the year needs and at least four.</summary>
    /// <returns>For example <c>2024-01-20</c>, <c>-0044-03-15</c>, <c>99999-12-31</c>. It does not depend on culture.</returns>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{_year:D4}-{Month:D2}-{Day:D2}");

    static CalendarDay IParsable<CalendarDay>.Parse(string s, IFormatProvider? provider)
    {
        ArgumentNullException.ThrowIfNull(s);
        return Parse(s.AsSpan(), provider);
    }

    string IFormattable.ToString(string? format, IFormatProvider? formatProvider) => ToString();

    // At most 18 digits or so, which a long holds.
    private static bool Digits(ReadOnlySpan<char> text, out long number)
    {
        number = 0;
        foreach (char c in text)
        {
            if (!char.IsAsciiDigit(c)) return false;
            number = (number * 10) + (c - '0');
        }
        return text.Length <= 18;
    }
}
