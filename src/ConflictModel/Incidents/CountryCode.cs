using System;
using System.Diagnostics.CodeAnalysis;

namespace ConflictModel.Incidents;

/// <summary>What every code of a country must be: see <see cref="Country"/>.</summary>
internal static class CountryCode
{
    /// <summary>The code itself, once it is known to be one.</summary>
    [return: NotNullIfNotNull(nameof(code))]
    public static string? Optional(string? code, string parameter)
    {
        if (code is null) return null;
        if (code.Length != 2 || !char.IsAsciiLetterUpper(code[0]) || !char.IsAsciiLetterUpper(code[1]))
            throw new ArgumentException($"'{Shown(code)}' is no country code; give the two letters of ISO 3166-1, such as \"IQ\".", parameter);
        return Country.Find(code) is not null ? code
            : throw new ArgumentException($"'{code}' is not assigned to a country in ISO 3166-1; {Hint(code)}.", parameter);
    }

    // Codes that are often taken for the one of ISO 3166-1.
    private static string Hint(string code) => code switch
    {
        "UK" => "the code of the United Kingdom is \"GB\"",
        "EL" => "the code of Greece is \"GR\"",
        _ => "give an assigned code, such as \"IQ\"",
    };

    private static string Shown(string code) => code.Length <= 20 ? code : string.Concat(code.AsSpan(0, 20), "...");
}
