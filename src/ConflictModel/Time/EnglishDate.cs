using System.Globalization;

namespace ConflictModel.Time;

/// <summary>Dates in English words, the same under every culture.</summary>
internal static class EnglishDate
{
    private static readonly string[] Months =
    [
        "January", "February", "March", "April", "May", "June",
        "July", "August", "September", "October", "November", "December",
    ];

    private static string Year(int year) => year.ToString("D4", CultureInfo.InvariantCulture);

    public static string Month(int year, int month) => $"{Months[month - 1]} {Year(year)}";

    /// <summary>A month of a year, or the year where the month is 0.</summary>
    public static string Period(int year, int month) => month > 0 ? Month(year, month) : Year(year);

    public static string Date(int day) => Part(day, from: 0);

    /// <summary>Two days joined by a word, without saying the month or the year twice: "5 to 6 July 2021".</summary>
    public static string Two(int first, string word, int second)
    {
        (int year, int month, _) = Day.ToDate(first);
        (int otherYear, int otherMonth, _) = Day.ToDate(second);
        int from = year != otherYear ? 0 : month != otherMonth ? 1 : 2;
        return $"{Part(first, from)} {word} {Date(second)}";
    }

    // from 0: "5 July 2021"; from 1, without the year: "5 July"; from 2: "5".
    private static string Part(int number, int from)
    {
        (int year, int month, int day) = Day.ToDate(number);
        string text = day.ToString(CultureInfo.InvariantCulture);
        return from switch { 0 => $"{text} {Month(year, month)}", 1 => $"{text} {Months[month - 1]}", _ => text };
    }
}
