using System.Collections.Generic;

namespace ConflictModel.Tests.Quantities.Phrases;

/// <summary>French numerals, written independently of the library: those of France, or of Switzerland.</summary>
internal static class FrenchSpeller
{
    private static readonly string[] Small =
    [
        "zéro", "un", "deux", "trois", "quatre", "cinq", "six", "sept", "huit", "neuf", "dix", "onze", "douze", "treize", "quatorze",
        "quinze", "seize", "dix-sept", "dix-huit", "dix-neuf",
    ];

    private static readonly string[] Tens =
        ["", "", "vingt", "trente", "quarante", "cinquante", "soixante", "septante", "huitante", "nonante"];

    private static readonly (long Unit, string One, string Many)[] Scales =
    [
        (1_000_000_000_000, "un billion", "billions"), (1_000_000_000, "un milliard", "milliards"), (1_000_000, "un million", "millions"),
        (1_000, "mille", "mille"),
    ];

    public static string Spell(long number, bool isSwiss)
    {
        if (number < 1000) return Below1000((int)number, isSwiss);
        var words = new List<string>();
        foreach ((long unit, string one, string many) in Scales)
        {
            if (number < unit) continue;
            words.Add(number / unit == 1 ? one : $"{Below1000((int)(number / unit), isSwiss)} {many}");
            number %= unit;
        }

        if (number > 0) words.Add(Below1000((int)number, isSwiss));
        return string.Join(' ', words);
    }

    private static string Below1000(int number, bool isSwiss)
    {
        if (number < 100) return Below100(number, isSwiss);
        string hundreds = number < 200 ? "cent" : Small[number / 100] + (number % 100 == 0 ? " cents" : " cent");
        return number % 100 == 0 ? hundreds : $"{hundreds} {Below100(number % 100, isSwiss)}";
    }

    private static string Below100(int number, bool isSwiss)
    {
        if (number < 20) return Small[number];
        if (!isSwiss && number is >= 70 and < 80) return number == 71 ? "soixante et onze" : "soixante-" + Small[number - 60];
        if (!isSwiss && number >= 80) return number == 80 ? "quatre-vingts" : "quatre-vingt-" + Small[number - 80];
        return Tens[number / 10] + (number % 10) switch { 0 => "", 1 => " et un", int unit => "-" + Small[unit] };
    }
}
