using System;
using System.Text.Json.Serialization;
using ConflictModel.Sources;
using ConflictModel.Time;

namespace ConflictModel.Incidents;

/// <summary>A claim that somebody said something about an incident which is no fact of it: a condemnation, a motive, a denial.</summary>
/// <remarks>
/// <para>Whoever said it is the origin of the attribution. A denial states what is denied. Who is responsible, and who denies that, is a
/// <see cref="ResponsibilityClaim"/>.</para>
/// <para>Invariant: what was said is named where it is stated. "No reaction was reported" is <see cref="ClaimState.NoneReported"/>.</para>
/// <para>Equality is component-wise. There is no order. Immutable.</para>
/// </remarks>
/// <example>
/// <code>
/// Attribution resistance = new([new("afp"), new("islamic-resistance-iraq", AttributionMode.Claimed)]);
/// var claim = new StatementClaim("C1", resistance, StatementKind.Motive, "support for Palestinians in the Gaza Strip");
/// Console.WriteLine($"{claim.Attribution.Origin}, {claim.Kind}: {claim.Statement}");
/// // islamic-resistance-iraq, Motive: support for Palestinians in the Gaza Strip
/// </code>
/// </example>
public sealed record StatementClaim : Claim
{
    /// <summary>A claim that somebody said something.</summary>
    /// <param name="id">The identifier, unique in its report.</param>
    /// <param name="attribution">The chain of sources, from the publisher to the origin.</param>
    /// <param name="kind">What kind of statement it is.</param>
    /// <param name="statement">What was said, in a few words, or null where the state says that there is none.</param>
    /// <param name="state">Whether a value is stated, said to be unknown, or none was reported.</param>
    /// <param name="modality">How strongly the origin puts it.</param>
    /// <param name="isProvisional">Whether the text says that it may still change.</param>
    /// <param name="wording">The words of the report, where they are kept.</param>
    /// <param name="asOf">The day as of which it is said to hold.</param>
    /// <param name="assessment">What was judged of it: how credible, likely or well founded it is; or null.</param>
    /// <exception cref="ArgumentException">The statement is missing although stated, or given although not stated, or is no label.</exception>
    /// <exception cref="ArgumentOutOfRangeException">An argument is not a member of its enum.</exception>
    [JsonConstructor]
    public StatementClaim(
        string id, Attribution attribution, StatementKind kind, string? statement = null,
        ClaimState state = ClaimState.Stated, Modality modality = Modality.Asserted,
        bool isProvisional = false, Wording? wording = null, UncertainDate asOf = default, Assessment? assessment = null)
        : base(id, attribution, state, modality, isProvisional, wording, asOf, assessment)
    {
        RequireValue(statement is not null, nameof(statement), "statement");
        Kind = Defined.Require(kind, nameof(kind));
        Statement = Identifier.OptionalLabel(statement, nameof(statement));
    }

    /// <summary>What kind of statement it is.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.Never)]
    public StatementKind Kind { get; }

    /// <summary>What was said, in a few words, or null where the state says that there is none.</summary>
    public string? Statement { get; }
}

/// <summary>What kind of statement somebody made.</summary>
/// <remarks>The default value is <see cref="Characterisation"/>. In JSON the name in camelCase.</remarks>
[JsonConverter(typeof(EnumJsonConverter<StatementKind>))]
public enum StatementKind
{
    /// <summary>What it was like: "very serious", "a dangerous escalation".</summary>
    [JsonStringEnumMemberName("characterisation")] Characterisation,
    /// <summary>Why it was done: "in support of Palestinians".</summary>
    [JsonStringEnumMemberName("motive")] Motive,
    /// <summary>Why it was right: "posed a threat", "at the request of the government".</summary>
    [JsonStringEnumMemberName("justification")] Justification,
    /// <summary>What it is for: "to fight jihadists".</summary>
    [JsonStringEnumMemberName("purpose")] Purpose,
    /// <summary>That it was wrong: "a violation of sovereignty".</summary>
    [JsonStringEnumMemberName("condemnation")] Condemnation,
    /// <summary>What somebody should do: "to leave the country".</summary>
    [JsonStringEnumMemberName("demand")] Demand,
    /// <summary>What is not so: "does not seek to escalate". The statement is what is denied.</summary>
    [JsonStringEnumMemberName("denial")] Denial,
    /// <summary>What is threatened or warned of.</summary>
    [JsonStringEnumMemberName("warning")] Warning,
    /// <summary>What is expected to happen, and did not yet.</summary>
    [JsonStringEnumMemberName("expectation")] Expectation,
}
