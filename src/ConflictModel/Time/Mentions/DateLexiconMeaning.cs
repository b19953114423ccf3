using System;
using System.Diagnostics.CodeAnalysis;
using System.Globalization;

namespace ConflictModel.Time.Mentions;

/// <summary>The value of an entry, read.</summary>
internal sealed record DateLexiconMeaning
{
    public const int MaxNumber = 999;

    private static readonly string[] Nothing = [""];
    private static readonly string[] Halves = ["am", "pm"];

    private DateLexiconMeaning()
    {
    }

    /// <summary>A number; or the position of the value among those that the role knows.</summary>
    public int Number { get; private init; }

    /// <summary>The last of a vague number; the same as <see cref="Number"/> where it is not vague.</summary>
    public int Most { get; private init; }

    /// <summary>Whether the word counts only with a capital.</summary>
    public bool IsCapital { get; private init; }

    /// <summary>Whether the value has the word for a night after it.</summary>
    public bool IsNight { get; private init; }

    /// <summary>Whether a unit is in the plural.</summary>
    public bool IsPlural { get; private init; }

    /// <summary>A zone.</summary>
    public string? Zone { get; private init; }

    public static bool AreWords(string plain)
    {
        if (!LexiconWords.AreFew(plain)) return false;
        for (int i = 0; i < plain.Length; i++)
        {
            if (plain[i] is not (' ' or '.' or '-') && Typography.WordUnits(plain, i) != 1) return false;
        }

        return char.IsLetter(plain[0]);
    }

    /// <summary>Reads a value in the form that the role asks for.</summary>
    public static bool TryParse(
        DateLexiconRole role, string value, [NotNullWhen(true)] out DateLexiconMeaning? meaning, out string message)
    {
        meaning = role switch
        {
            DateLexiconRole.Weekday => Capital(value, 1, 7),
            DateLexiconRole.Month => Capital(value, 1, 12),
            DateLexiconRole.Relative => ReadRelative(value),
            DateLexiconRole.Number => ReadNumber(value),
            DateLexiconRole.Unit => ReadUnit(value),
            DateLexiconRole.Clock => ReadClock(value),
            DateLexiconRole.Ordinal => value.Length == 0 ? new() : Whole(value, 1, 31) is int day ? new() { Number = day } : null,
            DateLexiconRole.Zone => value is "local" or "ambiguous" || ZoneId.Exists(value) ? new() { Zone = value } : null,
            _ when !Enum.IsDefined(role) || (value.Length == 0 && ValuesOf(role).Length > 1) => null,
            _ => Array.IndexOf(ValuesOf(role), value) is var i and >= 0 ? new() { Number = i } : null,
        };
        message = meaning is null ? Expected(role, value) : "";
        return meaning is not null;
    }

    // In the order of the enumerations that they stand for, where there are any.
    private static string[] ValuesOf(DateLexiconRole role) => role switch
    {
        DateLexiconRole.Lead => ["day", "period", "time", "article", "any", "over"],
        DateLexiconRole.Deixis => ["", "this", "last", "next", "past", "coming"],
        DateLexiconRole.Hedge => ["about", "bound", "before", "after", "nearly", "so"],
        DateLexiconRole.Phase => ["earlier", "later"],
        DateLexiconRole.Position =>
        [
            "", "early", "mid", "late", "firstHalf", "secondHalf", "earlyToMid", "midToLate", "firstQuarter", "secondQuarter", "thirdQuarter",
            "fourthQuarter", "firstWeek", "secondWeek", "thirdWeek", "lastWeek", "other",
        ],
        DateLexiconRole.Unit => ["", "hour", "day", "weekend", "week", "fortnight", "month", "year"],
        DateLexiconRole.Direction => ["before", "after", "ago"],
        DateLexiconRole.Neighbour => ["before", "after", "same"],
        DateLexiconRole.Bound => ["since", "until", "before", "after", "notBefore", "notAfter", "by"],
        DateLexiconRole.From => ["and", "to"],
        DateLexiconRole.Join => ["and", "to", "or"],
        DateLexiconRole.Noun => ["counted", "other", "name"],
        DateLexiconRole.Meridiem => Halves,
        DateLexiconRole.Part => ["", "night", "dawn", "morning", "midday", "afternoon", "evening", "overnight", "smallHours"],
        _ => Nothing,
    };

    private static string Expected(DateLexiconRole role, string value) => role switch
    {
        DateLexiconRole.Weekday => $"The value of a weekday is 1 (Monday) to 7, and may end in ' capital'; it is not '{value}'.",
        DateLexiconRole.Month => $"The value of a month is 1 to 12, and may end in ' capital'; it is not '{value}'.",
        DateLexiconRole.Relative => $"The value of a relative day is a number of days such as -1, and may end in ' night'; it is not '{value}'.",
        DateLexiconRole.Number => $"The value of a number is 1 to {MaxNumber}, or two such as 3-10; it is not '{value}'.",
        DateLexiconRole.Clock => $"The value of a clock time is hh:mm or 24h, not '{value}'.",
        DateLexiconRole.Ordinal => $"The value of an ordinal is 1 to 31 for a word, and nothing for an ending; it is not '{value}'.",
        DateLexiconRole.Zone => $"The value of a zone is 'local', 'ambiguous' or an id of the IANA time zone database, not '{value}'.",
        _ when !Enum.IsDefined(role) => $"{(int)role} is not a role: use one of {EnumNames<DateLexiconRole>.List}.",
        _ when ValuesOf(role) is [""] => $"The role {EnumNames<DateLexiconRole>.Of(role)} has no value: leave '{value}' out.",
        _ => $"The value is one of {string.Join(", ", Array.FindAll(ValuesOf(role), known => known.Length > 0))}, not '{value}'.",
    };

    private static DateLexiconMeaning? Capital(string value, int least, int most)
    {
        bool isCapital = value.EndsWith(" capital", StringComparison.Ordinal);
        return Whole(isCapital ? value.AsSpan(0, value.Length - " capital".Length) : value, least, most) is int number
            ? new() { Number = number, IsCapital = isCapital }
            : null;
    }

    private static DateLexiconMeaning? ReadUnit(string value)
    {
        bool isPlural = value.EndsWith(" plural", StringComparison.Ordinal);
        int unit = Array.IndexOf(ValuesOf(DateLexiconRole.Unit), isPlural ? value[..^" plural".Length] : value);
        return unit > 0 ? new() { Number = unit, IsPlural = isPlural } : null;
    }

    private static DateLexiconMeaning? ReadRelative(string value)
    {
        bool isNight = value.EndsWith(" night", StringComparison.Ordinal);
        ReadOnlySpan<char> rest = isNight ? value.AsSpan(0, value.Length - " night".Length) : value;
        bool isEarlier = rest.StartsWith('-');
        return Whole(isEarlier ? rest[1..] : rest, 0, MaxNumber) is int days
            ? new() { Number = isEarlier ? -days : days, IsNight = isNight }
            : null;
    }

    private static DateLexiconMeaning? ReadNumber(string value)
    {
        int hyphen = value.IndexOf('-', StringComparison.Ordinal);
        int? least = Whole(hyphen < 0 ? value : value.AsSpan(0, hyphen), 1, MaxNumber);
        int? most = hyphen < 0 ? least : Whole(value.AsSpan(hyphen + 1), 1, MaxNumber);
        return least <= most ? new() { Number = least.Value, Most = most.Value } : null;
    }

    // Minutes from midnight; -1 for a word after four digits.
    private static DateLexiconMeaning? ReadClock(string value) =>
        value == "24h" ? new() { Number = -1 }
        : value is [_, _, ':', _, _] && Whole(value.AsSpan(0, 2), 0, 23) is int hour && Whole(value.AsSpan(3), 0, 59) is int minute
            ? new() { Number = (hour * 60) + minute }
            : null;

    private static int? Whole(ReadOnlySpan<char> digits, int least, int most) =>
        digits.Length <= 4 && int.TryParse(digits, NumberStyles.None, CultureInfo.InvariantCulture, out int number)
            && number >= least && number <= most
            ? number
            : null;
}
