using System;
using System.Text.Json.Serialization;

namespace ConflictModel.Reconciliation;

/// <summary>In what order the positions of a finding stand, and so which one is preferred. No policy hides a position.</summary>
/// <remarks>
/// <para>Positions are compared by one criterion after the other; those that are equal in all stand in the order of their values as text,
/// so that nothing depends on how often a claim is repeated. What a person prefers stands before what any criterion does: see
/// <see cref="Judgement.Prefer"/>.</para>
/// <para>Invariant: no criterion stands twice. Equality is component-wise. There is no order. Immutable.</para>
/// <para>Source: design.md, section 8.3.</para>
/// </remarks>
/// <example>
/// <code>
/// Console.WriteLine(FusingPolicy.MostRecent.Order);
/// var byName = new FusingPolicy([PreferenceCriterion.Directness]);
/// Console.WriteLine(byName == FusingPolicy.Default);
/// // [Recency, Evidence, PossibleEvidence, Modality, Directness]
/// // False
/// </code>
/// </example>
public sealed record FusingPolicy
{
    /// <summary>A policy.</summary>
    /// <param name="order">The criteria, the weightiest first; with none, positions stand in the order of their values as text.</param>
    /// <exception cref="ArgumentException">A criterion stands twice.</exception>
    /// <exception cref="ArgumentOutOfRangeException">A criterion is not a member of its enum.</exception>
    public FusingPolicy(ValueList<PreferenceCriterion> order)
    {
        for (int i = 0; i < order.Count; i++)
        {
            Defined.Require(order[i], nameof(order));
            for (int j = 0; j < i; j++)
                if (order[i] == order[j]) throw new ArgumentException($"The criterion {order[i]} stands twice; name each once.", nameof(order));
        }
        Order = order;
    }

    /// <summary>The position with the most independent evidence; of equal ones what is asserted and not only suspected,
    /// then that with the most direct source.</summary>
    public static FusingPolicy Default { get; } = new(
        [PreferenceCriterion.Evidence, PreferenceCriterion.PossibleEvidence, PreferenceCriterion.Modality, PreferenceCriterion.Directness]);

    /// <summary>Only certain evidence counts; of equal positions that with the most reliable source, then what is asserted, then the
    /// most direct.</summary>
    public static FusingPolicy Conservative { get; } = new(
        [PreferenceCriterion.Evidence, PreferenceCriterion.Reliability, PreferenceCriterion.Modality, PreferenceCriterion.Directness]);

    /// <summary>The position that was said last; of equal ones that with the most evidence, then what is asserted, then the most direct
    /// source.</summary>
    public static FusingPolicy MostRecent { get; } = new(
    [
        PreferenceCriterion.Recency, PreferenceCriterion.Evidence, PreferenceCriterion.PossibleEvidence, PreferenceCriterion.Modality,
        PreferenceCriterion.Directness,
    ]);

    /// <summary>The position of the most reliable source; of equal ones what is asserted, then that of the most direct, then with the
    /// most evidence.</summary>
    public static FusingPolicy MostReliable { get; } = new(
    [
        PreferenceCriterion.Reliability, PreferenceCriterion.Modality, PreferenceCriterion.Directness, PreferenceCriterion.Evidence,
        PreferenceCriterion.PossibleEvidence,
    ]);

    /// <summary>The criteria, the weightiest first.</summary>
    public ValueList<PreferenceCriterion> Order { get; }
}

/// <summary>What speaks for one position before another.</summary>
/// <remarks>In JSON the name in camelCase.</remarks>
[JsonConverter(typeof(EnumJsonConverter<PreferenceCriterion>))]
public enum PreferenceCriterion
{
    /// <summary>The number of origins that are certainly independent.</summary>
    [JsonStringEnumMemberName("evidence")] Evidence,
    /// <summary>The number of origins that may be independent.</summary>
    [JsonStringEnumMemberName("possibleEvidence")] PossibleEvidence,
    /// <summary>The reliability of the most reliable origin; one that cannot be judged comes last.</summary>
    [JsonStringEnumMemberName("reliability")] Reliability,
    /// <summary>How directly its most direct origin speaks: by name, then as an unnamed official, then anyone else.</summary>
    [JsonStringEnumMemberName("directness")] Directness,
    /// <summary>The latest day as of which a claim says that it holds, or else that of the first publication of what its origin says.</summary>
    [JsonStringEnumMemberName("recency")] Recency,
    /// <summary>How strongly the strongest claim is put that takes its side: asserted, then apparent, suspected, held possible.</summary>
    [JsonStringEnumMemberName("modality")] Modality,
}
