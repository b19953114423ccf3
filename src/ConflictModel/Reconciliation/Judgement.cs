using System;
using System.Text.Json.Serialization;

namespace ConflictModel.Reconciliation;

/// <summary>What a person decided about two accounts, or about a claim; it wins over any rule.</summary>
/// <remarks>
/// <para>Two accounts are of one incident or of different ones: symmetric, with the lesser account id (ordinal) always
/// <see cref="First"/>, so two judgements about one pair are equal whichever way round they were made. A claim is discounted, and then
/// takes part in no finding but is listed with the reason; or preferred, and then the positions that it belongs to come first.</para>
/// <para>Judgements that contradict each other are set aside together and reported: two accounts that are different, with whatever says
/// step by step that they are the same. Equality is component-wise. There is no order. Immutable.</para>
/// </remarks>
/// <example>
/// <code>
/// Console.WriteLine(Judgement.Same("B", "A") == Judgement.Same("A", "B"));
/// Judgement discounted = Judgement.Discount(new("R000", "C000-12"), "the number is of another attack");
/// Console.WriteLine($"{discounted.Kind} {discounted.Claim}: {discounted.Reason}");
/// // True
/// // Discounted R000/C000-12: the number is of another attack
/// </code>
/// </example>
public sealed record Judgement
{
    [JsonConstructor]
    internal Judgement(JudgementKind kind, string? first = null, string? second = null, ClaimReference? claim = null, string? reason = null)
    {
        Kind = Defined.Require(kind, nameof(kind));
        if (kind is JudgementKind.Same or JudgementKind.Different)
        {
            Identifier.Require(first, nameof(first));
            Identifier.Require(second, nameof(second));
            if (first == second) throw new ArgumentException($"A judgement is about two accounts; '{first}' is named twice.", nameof(second));
            if (claim is not null || reason is not null)
                throw new ArgumentException("A judgement about two accounts names no claim and no reason; leave them out.", nameof(claim));
            (First, Second) = string.CompareOrdinal(first, second) < 0 ? (first, second) : (second, first);
            return;
        }
        if (first is not null || second is not null)
            throw new ArgumentException("A judgement about a claim names no accounts; leave them out.", nameof(first));
        Claim = claim ?? throw new ArgumentException("A judgement about a claim names it; give the report and the claim.", nameof(claim));
        Identifier.Require(claim.Report, nameof(claim));
        Identifier.Require(claim.Claim, nameof(claim));
        if (kind == JudgementKind.Discounted) Identifier.RequireLabel(reason, nameof(reason));
        else if (reason is not null) throw new ArgumentException("A preference has no reason; leave it out.", nameof(reason));
        Reason = reason;
    }

    /// <summary>What was decided.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.Never)]
    public JudgementKind Kind { get; }

    /// <summary>The lesser of the two account ids; null where the judgement is about a claim.</summary>
    public string? First { get; }

    /// <summary>The greater of the two account ids; null where the judgement is about a claim.</summary>
    public string? Second { get; }

    /// <summary>The claim; null where the judgement is about two accounts.</summary>
    public ClaimReference? Claim { get; }

    /// <summary>Why the claim is discounted; null where it is not.</summary>
    public string? Reason { get; }

    /// <summary>Two accounts are of one incident.</summary>
    /// <param name="first">The id of one account.</param>
    /// <param name="second">The id of the other.</param>
    /// <returns>The judgement.</returns>
    /// <exception cref="ArgumentException">An id is no identifier, or both are the same.</exception>
    public static Judgement Same(string first, string second) => new(JudgementKind.Same, Required(first, nameof(first)), Required(second, nameof(second)));

    /// <summary>Two accounts are of different incidents.</summary>
    /// <param name="first">The id of one account.</param>
    /// <param name="second">The id of the other.</param>
    /// <returns>The judgement.</returns>
    /// <exception cref="ArgumentException">An id is no identifier, or both are the same.</exception>
    public static Judgement Different(string first, string second) =>
        new(JudgementKind.Different, Required(first, nameof(first)), Required(second, nameof(second)));

    /// <summary>A claim is not to be believed: it takes part in no finding, and is listed with the reason.</summary>
    /// <param name="claim">The claim.</param>
    /// <param name="reason">Why, in a few words.</param>
    /// <returns>The judgement.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="claim"/> or <paramref name="reason"/> is null.</exception>
    /// <exception cref="ArgumentException">An id of the claim is no identifier, or the reason is no label.</exception>
    public static Judgement Discount(ClaimReference claim, string reason)
    {
        ArgumentNullException.ThrowIfNull(claim);
        ArgumentNullException.ThrowIfNull(reason);
        return new(JudgementKind.Discounted, claim: claim, reason: reason);
    }

    /// <summary>Where a claim is disputed, the positions that it belongs to come first.</summary>
    /// <param name="claim">The claim.</param>
    /// <returns>The judgement.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="claim"/> is null.</exception>
    /// <exception cref="ArgumentException">An id of the claim is no identifier.</exception>
    public static Judgement Prefer(ClaimReference claim)
    {
        ArgumentNullException.ThrowIfNull(claim);
        return new(JudgementKind.Preferred, claim: claim);
    }

    // Two accounts, or a claim.
    internal bool IsOfAccounts => Kind is JudgementKind.Same or JudgementKind.Different;

    private static string Required(string id, string parameter) => Identifier.Require(id, parameter);
}

/// <summary>What a judgement decides.</summary>
/// <remarks>In JSON the name in camelCase.</remarks>
[JsonConverter(typeof(EnumJsonConverter<JudgementKind>))]
public enum JudgementKind
{
    /// <summary>Two accounts are of one incident.</summary>
    [JsonStringEnumMemberName("same")] Same,
    /// <summary>Two accounts are of different incidents.</summary>
    [JsonStringEnumMemberName("different")] Different,
    /// <summary>A claim is not to be believed.</summary>
    [JsonStringEnumMemberName("discounted")] Discounted,
    /// <summary>A claim is to be preferred.</summary>
    [JsonStringEnumMemberName("preferred")] Preferred,
}
