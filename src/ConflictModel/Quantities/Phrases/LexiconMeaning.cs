using System;
using System.Globalization;

namespace ConflictModel.Quantities.Phrases;

/// <summary>The value of an entry, read.</summary>
internal sealed record LexiconMeaning
{
    private static readonly string[] Sayings =
        ["unhedged", "exactly", "atLeast", "moreThan", "upTo", "atMost", "fewerThan", "about", "nearly"];

    /// <summary>A number, a factor, a denominator; the digits of a fraction.</summary>
    public long Number { get; init; }

    /// <summary>The greatest number that may follow within the numeral.</summary>
    public long Takes { get; init; }

    /// <summary>The digits of a fraction after the decimal mark.</summary>
    public byte Scale { get; init; }

    /// <summary>Whether "and" may stand before what follows within the numeral.</summary>
    public bool Joins { get; init; }

    /// <summary>Whether a multiplier follows digits alone: "bn".</summary>
    public bool IsForDigits { get; init; }

    /// <summary>Whether the word counts only with a capital.</summary>
    public bool IsCapital { get; init; }

    /// <summary>Whether a label names only a number that no noun follows, and whether it names numbers in words.</summary>
    public bool IsAlone { get; init; }

    public bool IsForWords { get; init; }

    /// <summary>Whether the word is one only in its narrower use: a time of day after "at", a part of the second number.</summary>
    public bool IsNarrow { get; init; }

    /// <summary>Whether a time of day is four digits before the word.</summary>
    public bool IsFourDigits { get; init; }

    /// <summary>Whether a word makes an age only of a number without a hedge.</summary>
    public bool IsBare { get; init; }

    public Saying Saying { get; init; }

    public Count Count { get; init; }

    public Share Share { get; init; }

    /// <summary>The UCUM code of a unit; empty where a word makes a number no count and no measurement either.</summary>
    public string Unit { get; init; } = "";

    /// <summary>Reads a value in the form that the role asks for.</summary>
    public static bool TryParse(LexiconRole role, string words, string value, out LexiconMeaning meaning, out string message)
    {
        LexiconMeaning? read = role switch
        {
            LexiconRole.Number => ReadNumber(value, 0) is { IsForDigits: false } number ? number : null,
            LexiconRole.Multiplier => ReadNumber(value, 2),
            LexiconRole.Denominator => ReadNumber(value, 2) is { Takes: 0, Joins: false, IsForDigits: false } parts ? parts : null,
            LexiconRole.Fraction => ReadFraction(value),
            LexiconRole.Before or LexiconRole.After =>
                Array.IndexOf(Sayings, value) is var i and >= 0 ? new() { Saying = (Saying)i } : null,
            LexiconRole.Article or LexiconRole.Count or LexiconRole.None =>
                Count.TryParse(value, out Count count, out _) && !count.IsImpossible && !count.IsStrained ? new() { Count = count } : null,
            LexiconRole.Share =>
                Share.TryParse(value, out Share share, out _) && !share.IsImpossible && !share.IsStrained ? new() { Share = share } : null,
            LexiconRole.Unit => value.Length == 0 || UcumCode.FirstError(value) < 0 ? new() { Unit = value } : null,
            LexiconRole.Month => value is "" or "capital" ? new() { IsCapital = value.Length > 0 } : null,
            LexiconRole.Label => ReadLabel(value),
            LexiconRole.Relation => value is "" or "part" ? new() { IsNarrow = value.Length > 0 } : null,
            LexiconRole.Clock => value is "" or "at" or "hhmm" or "capital" or "bare"
                ? new() { IsNarrow = value == "at", IsFourDigits = value == "hhmm", IsCapital = value == "capital", IsBare = value == "bare" }
                : null,
            LexiconRole.Setting => LexiconSettings.Default.TryWith(words, value, out _) ? new() : null,
            >= LexiconRole.Stop and <= LexiconRole.Setting => value.Length == 0 ? new() : null,
            _ => null,
        };
        meaning = read ?? new();
        message = read is null ? Expected(role, words, value) : "";
        return read is not null;
    }

    private static string Expected(LexiconRole role, string words, string value) => role switch
    {
        LexiconRole.Number => $"The value of a number is like 20, 20 +9 or 60 +19 &, not '{value}'.",
        LexiconRole.Multiplier => $"The value of a multiplier is a whole number from 2, and may end in ' &' or ' #'; it is not '{value}'.",
        LexiconRole.Denominator => $"The value of a denominator is a whole number from 2, not '{value}'.",
        LexiconRole.Fraction => $"The value of a fraction is a decimal above 0 and below 1, such as 0.5, not '{value}'.",
        LexiconRole.Before or LexiconRole.After => $"The value is one of {string.Join(", ", Sayings)}, not '{value}'.",
        LexiconRole.Article or LexiconRole.Count or LexiconRole.None =>
            $"The value is a count such as '[2,) plausible [3,10] vague', not '{value}'.",
        LexiconRole.Share => $"The value is a share such as '(0.5,1] plausible (0.5,1) vague', not '{value}'.",
        LexiconRole.Unit => $"The value of a unit is empty, or a UCUM code such as {UcumCode.Examples}, not '{value}'.",
        LexiconRole.Month => $"The value of a month is empty, or 'capital', not '{value}'.",
        LexiconRole.Label => $"The value of a label is empty, or some of 'capital', 'alone' and 'words', not '{value}'.",
        LexiconRole.Relation => $"The value of a relation is empty, or 'part', not '{value}'.",
        LexiconRole.Clock => $"The value of the role clock is empty, 'at', 'hhmm', 'capital' or 'bare', not '{value}'.",
        LexiconRole.Setting => $"A setting is groups, decimal, plural or years with a value of its form; '{words}' is not with '{value}'.",
        >= LexiconRole.Stop and <= LexiconRole.Setting => $"The role {EnumNames<LexiconRole>.Of(role)} has no value: leave '{value}' out.",
        _ => $"{(int)role} is not a role: use one of {EnumNames<LexiconRole>.List}.",
    };

    private static LexiconMeaning? ReadLabel(string value)
    {
        bool isCapital = value.StartsWith("capital", StringComparison.Ordinal);
        bool isAlone = value.EndsWith("alone", StringComparison.Ordinal), isForWords = value.EndsWith("words", StringComparison.Ordinal);
        return value is "" or "capital" or "alone" or "words" or "capital alone" or "capital words"
            ? new() { IsCapital = isCapital, IsAlone = isAlone, IsForWords = isForWords }
            : null;
    }

    private static LexiconMeaning? ReadNumber(string value, long least)
    {
        ReadOnlySpan<char> rest = value;
        bool joins = rest.EndsWith(" &"), isForDigits = rest.EndsWith(" #");
        if (joins || isForDigits) rest = rest[..^2];
        int plus = rest.IndexOf(" +");
        long takes = 0;
        if (plus >= 0 && !long.TryParse(rest[(plus + 2)..], NumberStyles.None, CultureInfo.InvariantCulture, out takes)) return null;
        return long.TryParse(plus < 0 ? rest : rest[..plus], NumberStyles.None, CultureInfo.InvariantCulture, out long number)
            && number >= least && number <= long.MaxValue - takes
            ? new() { Number = number, Takes = takes, Joins = joins, IsForDigits = isForDigits }
            : null;
    }

    private static LexiconMeaning? ReadFraction(string value) =>
        value.StartsWith("0.", StringComparison.Ordinal) && value.Length <= 10
            && long.TryParse(value.AsSpan(2), NumberStyles.None, CultureInfo.InvariantCulture, out long digits) && digits > 0
            ? new() { Number = digits, Scale = (byte)(value.Length - 2) }
            : null;
}
