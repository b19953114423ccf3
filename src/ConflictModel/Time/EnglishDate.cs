using System;
using System.Collections.Generic;
using System.Globalization;

namespace ConflictModel.Time;

/// <summary>Dates in English words, the same under every culture. The year 0000 is 1 BC.</summary>
internal static class EnglishDate
{
    private static readonly string[] Months =
    [
        "January", "February", "March", "April", "May", "June",
        "July", "August", "September", "October", "November", "December",
    ];

    public static string MonthName(int month) => Months[month - 1];

    public static string Month(int year, int month) => $"{Months[month - 1]} {Year(year)}";

    /// <summary>A month of a year, or the year where the month is 0.</summary>
    public static string Period(int year, int month) => month > 0 ? Month(year, month) : Year(year);

    public static string Date(int day) => Part(day, from: 0);

    /// <summary>Two days joined by a word, without saying the month or the year twice: "5 to 6 July 2021".</summary>
    public static string Two(int first, string word, int second) => Joined([first, second], word);

    /// <summary>Several days, in order: "5, 15 or 25 January 2024".</summary>
    public static string Listed(List<int> days, string word) => Joined([.. days], word);

    /// <summary>The years or months of which days are exactly all, the first and the last of them; else null. The month of a year is 0.</summary>
    public static ((int Year, int Month) First, (int Year, int Month) Last)? WholePeriods(int firstDay, int lastDay)
    {
        (int year, int month, int day) = Day.Parts(firstDay);
        (int lastYear, int lastMonth, int end) = Day.Parts(lastDay);
        if (day != 1 || end != Day.InMonth(lastYear, lastMonth)) return null;
        return month == 1 && lastMonth == 12 ? ((year, 0), (lastYear, 0)) : ((year, month), (lastYear, lastMonth));
    }

    /// <summary>Two years or two months joined by a word, or the one that both are: "January to March 2024".</summary>
    public static string Periods((int Year, int Month) first, (int Year, int Month) last, string word) =>
        first == last ? Period(last.Year, last.Month)
        : first.Year == last.Year ? $"{Months[first.Month - 1]} {word} {Month(last.Year, last.Month)}"
        : $"{Period(first.Year, first.Month)} {word} {Period(last.Year, last.Month)}";

    // A year before 1 is one BC, and a year that could be taken for a day of the month says that it is none.
    private static string Year(int year) =>
        year < 1 ? string.Create(CultureInfo.InvariantCulture, $"{1L - year} BC")
        : year < 100 ? string.Create(CultureInfo.InvariantCulture, $"AD {year}")
        : year.ToString(CultureInfo.InvariantCulture);

    // The month and the year are said once where all share them.
    private static string Joined(ReadOnlySpan<int> days, string word)
    {
        (int year, int month, _) = Day.Parts(days[0]);
        (int lastYear, int lastMonth, _) = Day.Parts(days[^1]);
        int from = year != lastYear ? 0 : month != lastMonth ? 1 : 2;
        var parts = new List<string>(days.Length - 1);
        foreach (int day in days[..^1]) parts.Add(Part(day, from));
        return $"{string.Join(", ", parts)} {word} {Date(days[^1])}";
    }

    // from 0: "5 July 2021"; from 1, without the year: "5 July"; from 2: "5".
    private static string Part(int number, int from)
    {
        (int year, int month, int day) = Day.Parts(number);
        string text = day.ToString(CultureInfo.InvariantCulture);
        return from switch { 0 => $"{text} {Month(year, month)}", 1 => $"{text} {Months[month - 1]}", _ => text };
    }
}
