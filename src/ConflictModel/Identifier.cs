using System;
using System.Diagnostics.CodeAnalysis;

namespace ConflictModel;

/// <summary>What every identifier and every short label in the model must be.</summary>
/// <remarks>Identifiers come from the caller, are compared ordinally, and nothing in the library looks inside one.</remarks>
internal static class Identifier
{
    /// <summary>The greatest length of an identifier or a label, in UTF-16 code units.</summary>
    public const int MaxLength = 256;

    /// <summary>The identifier itself, once it is known to be one.</summary>
    public static string Require([NotNull] string? id, string parameter) => Check(id, parameter, "an identifier");

    /// <summary>The label itself, once it is known to be one.</summary>
    public static string RequireLabel([NotNull] string? label, string parameter) => Check(label, parameter, "a name");

    /// <summary>The label, where one is given.</summary>
    [return: NotNullIfNotNull(nameof(label))]
    public static string? OptionalLabel(string? label, string parameter) => label is null ? null : RequireLabel(label, parameter);

    /// <summary>The identifier, where one is given.</summary>
    [return: NotNullIfNotNull(nameof(id))]
    public static string? Optional(string? id, string parameter) => id is null ? null : Require(id, parameter);

    private static string Check([NotNull] string? text, string parameter, string what)
    {
        ArgumentNullException.ThrowIfNull(text, parameter);
        if (text.Length == 0) throw Invalid("is empty");
        if (text.Length > MaxLength) throw Invalid($"has {text.Length} characters");
        if (char.IsWhiteSpace(text[0]) || char.IsWhiteSpace(text[^1])) throw Invalid("begins or ends with white space");
        for (int i = 0; i < text.Length; i++)
        {
            if (char.IsControl(text[i])) throw Invalid($"has a control character at {i}");
            if (!char.IsSurrogate(text[i])) continue;
            if (i + 1 < text.Length && char.IsSurrogatePair(text[i], text[i + 1])) i++;
            else throw Invalid($"has half of a surrogate pair at {i}");
        }
        return text;

        ArgumentException Invalid(string fault) =>
            new($"{parameter} {fault}; {what} has 1 to {MaxLength} characters, no control characters, and no white space at its ends.", parameter);
    }
}
