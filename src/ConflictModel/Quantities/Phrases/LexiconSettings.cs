using System;
using System.Globalization;

namespace ConflictModel.Quantities.Phrases;

/// <summary>How a language writes numbers in digits, and what it means by a plural alone.</summary>
internal sealed record LexiconSettings
{
    public static LexiconSettings Default { get; } = new();

    /// <summary>The marks that may stand between groups of digits.</summary>
    public string Groups { get; private init; } = "";

    /// <summary>The decimal mark, or NUL where there is none.</summary>
    public char Decimal { get; private init; }

    /// <summary>What a plural without a numeral is, unknown where it says nothing.</summary>
    public Count Plural { get; private init; }

    /// <summary>The least number of four digits that looks like a year.</summary>
    public int FirstYear { get; private init; } = int.MaxValue;

    public int LastYear { get; private init; } = int.MinValue;

    public bool TryWith(string name, string value, out LexiconSettings settings)
    {
        LexiconSettings? changed = name switch
        {
            "groups" => value.AsSpan().ContainsAnyExcept(",._'") ? null : this with { Groups = value.Replace('_', ' ') },
            "decimal" => value is "." or "," ? this with { Decimal = value[0] } : null,
            "plural" => Count.TryParse(value, out Count plural, out _) && !plural.IsImpossible ? this with { Plural = plural } : null,
            "years" => value is [_, _, _, _, '-', _, _, _, _] && Year(value.AsSpan(0, 4)) is int first && Year(value.AsSpan(5)) is int last
                ? this with { FirstYear = first, LastYear = last } : null,
            _ => null,
        };
        settings = changed ?? this;
        return changed is not null;
    }

    private static int? Year(ReadOnlySpan<char> digits) =>
        int.TryParse(digits, NumberStyles.None, CultureInfo.InvariantCulture, out int year) ? year : null;
}
