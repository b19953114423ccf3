using System;
using System.Diagnostics.CodeAnalysis;

namespace ConflictModel.Incidents;

/// <summary>The form of an ISO 3166-1 alpha-2 code; whether a country has it is not checked here.</summary>
internal static class CountryCode
{
    /// <summary>The code itself, once it is known to be one.</summary>
    [return: NotNullIfNotNull(nameof(code))]
    public static string? Optional(string? code, string parameter) =>
        code is null || (code.Length == 2 && char.IsAsciiLetterUpper(code[0]) && char.IsAsciiLetterUpper(code[1]))
            ? code
            : throw new ArgumentException($"'{code}' is no country code; give the two letters of ISO 3166-1, such as \"IQ\".", parameter);
}
