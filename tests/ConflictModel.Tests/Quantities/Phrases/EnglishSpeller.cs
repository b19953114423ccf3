using System.Collections.Generic;

namespace ConflictModel.Tests.Quantities.Phrases;

/// <summary>English numerals, written independently of the library.</summary>
internal static class EnglishSpeller
{
    private static readonly string[] Small =
    [
        "zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve", "thirteen", "fourteen",
        "fifteen", "sixteen", "seventeen", "eighteen", "nineteen",
    ];

    private static readonly string[] Tens = ["", "", "twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety"];

    private static readonly (long Unit, string Name)[] Scales =
    [
        (1_000_000_000_000_000, "quadrillion"), (1_000_000_000_000, "trillion"), (1_000_000_000, "billion"), (1_000_000, "million"),
        (1_000, "thousand"),
    ];

    /// <summary>The numeral, with or without "and" before tens and units.</summary>
    public static string Spell(long number, bool withAnd)
    {
        if (number < 1000) return Below1000((int)number, withAnd);
        var words = new List<string>();
        foreach ((long unit, string name) in Scales)
        {
            if (number < unit) continue;
            words.Add($"{Below1000((int)(number / unit), withAnd)} {name}");
            number %= unit;
        }

        if (number > 0) words.Add((withAnd && number < 100 ? "and " : "") + Below1000((int)number, withAnd));
        return string.Join(' ', words);
    }

    private static string Below1000(int number, bool withAnd) =>
        number < 20 ? Small[number]
        : number < 100 ? Tens[number / 10] + (number % 10 == 0 ? "" : "-" + Small[number % 10])
        : Small[number / 100] + " hundred" + (number % 100 == 0 ? "" : (withAnd ? " and " : " ") + Below1000(number % 100, withAnd));
}
