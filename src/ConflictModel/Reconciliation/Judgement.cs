using System;
using System.Text.Json.Serialization;

namespace ConflictModel.Reconciliation;

/// <summary>What a person decided about two accounts; it wins over any rule.</summary>
/// <remarks>
/// <para>Symmetric: the lesser account id (ordinal) is always <see cref="First"/>, so two judgements about one pair are equal whichever way
/// round they were made.</para>
/// <para>Judgements that contradict each other are set aside together and reported. Equality is component-wise. There is no order. Immutable.</para>
/// </remarks>
/// <example>
/// <code>
/// Console.WriteLine(Judgement.Same("B", "A") == Judgement.Same("A", "B"));
/// // True
/// </code>
/// </example>
public sealed record Judgement
{
    private Judgement(JudgementKind kind, string first, string second)
    {
        Identifier.Require(first, nameof(first));
        Identifier.Require(second, nameof(second));
        if (first == second) throw new ArgumentException($"A judgement is about two accounts; '{first}' is named twice.", nameof(second));
        bool ordered = string.CompareOrdinal(first, second) < 0;
        (Kind, First, Second) = (kind, ordered ? first : second, ordered ? second : first);
    }

    /// <summary>Whether they are the same incident.</summary>
    public JudgementKind Kind { get; }

    /// <summary>The lesser of the two account ids.</summary>
    public string First { get; }

    /// <summary>The greater of the two account ids.</summary>
    public string Second { get; }

    /// <summary>Two accounts are of one incident.</summary>
    /// <param name="first">The id of one account.</param>
    /// <param name="second">The id of the other.</param>
    /// <returns>The judgement.</returns>
    /// <exception cref="ArgumentException">An id is no identifier, or both are the same.</exception>
    public static Judgement Same(string first, string second) => new(JudgementKind.Same, first, second);

    /// <summary>Two accounts are of different incidents.</summary>
    /// <param name="first">The id of one account.</param>
    /// <param name="second">The id of the other.</param>
    /// <returns>The judgement.</returns>
    /// <exception cref="ArgumentException">An id is no identifier, or both are the same.</exception>
    public static Judgement Different(string first, string second) => new(JudgementKind.Different, first, second);
}

/// <summary>What a judgement says of two accounts.</summary>
/// <remarks>In JSON the name in camelCase.</remarks>
[JsonConverter(typeof(EnumJsonConverter<JudgementKind>))]
public enum JudgementKind
{
    /// <summary>They are of one incident.</summary>
    [JsonStringEnumMemberName("same")] Same,
    /// <summary>They are of different incidents.</summary>
    [JsonStringEnumMemberName("different")] Different,
}
