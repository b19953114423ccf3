using System;
using System.Text.Json.Serialization;

namespace ConflictModel.Incidents;

/// <summary>The words of a report that a claim was read from: short and verbatim.</summary>
/// <remarks>Invariant: 1 to <see cref="MaxLength"/> UTF-16 code units. Equality is component-wise. There is no order. Immutable.</remarks>
/// <example>
/// <code>
/// var wording = new Wording("at least a dozen missiles", offset: 36);
/// Console.WriteLine(wording.Text);
/// // at least a dozen missiles
/// </code>
/// </example>
public sealed record Wording
{
    /// <summary>The greatest length of a quote, in UTF-16 code units: enough for a clause, too short for an article.</summary>
    public const int MaxLength = 256;

    /// <summary>Words of a report.</summary>
    /// <param name="text">The words, verbatim.</param>
    /// <param name="offset">Where they begin in the text of the report, in UTF-16 code units, or null where that is not known.</param>
    /// <exception cref="ArgumentException"><paramref name="text"/> is empty, longer than <see cref="MaxLength"/>, begins or ends with white
    /// space, or has control characters or half of a surrogate pair.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="offset"/> is negative.</exception>
    [JsonConstructor]
    public Wording(string text, int? offset = null)
    {
        Text = Identifier.RequireLabel(text, nameof(text));
        if (offset is int given) ArgumentOutOfRangeException.ThrowIfNegative(given, nameof(offset));
        Offset = offset;
    }

    /// <summary>The words, verbatim.</summary>
    public string Text { get; }

    /// <summary>Where they begin in the text of the report, in UTF-16 code units, or null where that is not known.</summary>
    public int? Offset { get; }
}
