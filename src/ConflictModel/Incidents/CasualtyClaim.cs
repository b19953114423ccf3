using System;
using System.Text.Json.Serialization;
using ConflictModel.Quantities;
using ConflictModel.Sources;
using ConflictModel.Time;

namespace ConflictModel.Incidents;

/// <summary>A claim about people harmed in an incident.</summary>
/// <remarks>
/// <para>Invariants: there is a count where one is stated, and it is possible; a claim is not part of itself.</para>
/// <para>"No casualties" is a stated zero; "no casualties were reported" is <see cref="ClaimState.NoneReported"/> of
/// <see cref="Harm.KilledOrInjured"/>, which is not zero.</para>
/// <para>Equality is component-wise. There is no order. Immutable.</para>
/// </remarks>
/// <example>
/// <code>
/// Attribution officials = new([new("upi"), new("R004b#us-officials")]);
/// var wounded = new CasualtyClaim("C1", officials, Harm.Injured, Count.Of(4), new(nationality: "US", role: "military"));
/// Console.WriteLine($"{wounded.Count.Describe()} {wounded.Harm} from {wounded.Group?.Nationality}");
/// // 4 Injured from US
/// </code>
/// </example>
public sealed record CasualtyClaim : Claim
{
    /// <summary>A claim about people harmed in an incident.</summary>
    /// <param name="id">The identifier, unique in its report.</param>
    /// <param name="attribution">The chain of sources, from the publisher to the origin.</param>
    /// <param name="harm">What happened to them.</param>
    /// <param name="count">How many.</param>
    /// <param name="group">Who they are, or null where that is not said.</param>
    /// <param name="severity">How badly.</param>
    /// <param name="partOf">The id of the claim of the same account that counts them too ("nine others, including a US soldier"), or null.</param>
    /// <param name="state">Whether a value is stated, said to be unknown, or none was reported.</param>
    /// <param name="modality">How strongly the origin puts it.</param>
    /// <param name="isProvisional">Whether the text says that it may still change.</param>
    /// <param name="wording">The words of the report, where they are kept.</param>
    /// <param name="asOf">The day as of which it is said to hold.</param>
    /// <param name="assessment">What was judged of it: how credible, likely or well founded it is; or null.</param>
    /// <param name="oneOf">The groups that they may be of, where the text leaves open which ("US troops, civilians, or coalition troops").</param>
    /// <param name="injury">The id of the injury ("traumatic-brain-injury"), or null where that is not said.</param>
    /// <exception cref="ArgumentException">The count is missing although stated, given although not stated, or impossible;
    /// <paramref name="partOf"/> equals <paramref name="id"/> or is no identifier; <paramref name="injury"/> is no identifier; or
    /// <paramref name="oneOf"/> has one group only, one twice or null, or stands beside a <paramref name="group"/>.</exception>
    /// <exception cref="ArgumentOutOfRangeException">An argument is not a member of its enum.</exception>
    [JsonConstructor]
    public CasualtyClaim(
        string id, Attribution attribution, Harm harm, Count count = default, Group? group = null,
        Severity severity = Severity.Unstated, string? partOf = null,
        ClaimState state = ClaimState.Stated, Modality modality = Modality.Asserted,
        bool isProvisional = false, Wording? wording = null, UncertainDate asOf = default, Assessment? assessment = null,
        ValueList<Group> oneOf = default, string? injury = null)
        : base(id, attribution, state, modality, isProvisional, wording, asOf, assessment)
    {
        RequireValue(count != Count.Unknown, nameof(count), "count");
        RequirePossible(!count.IsImpossible, nameof(count));
        if (partOf == id) throw new ArgumentException($"Claim '{id}' cannot be part of itself; name the claim that counts these people too.", nameof(partOf));
        Harm = Defined.Require(harm, nameof(harm));
        Count = count;
        Group = group;
        Severity = Defined.Require(severity, nameof(severity));
        PartOf = Identifier.Optional(partOf, nameof(partOf));
        OneOf = oneOf.RequireDistinct(nameof(oneOf), $"Claim '{id}'");
        if (oneOf.Count == 1 || (group is not null && !oneOf.IsEmpty))
            throw new ArgumentException($"Claim '{id}' leaves open which of several groups; give two or more, and no group beside them.", nameof(oneOf));
        Injury = Identifier.Optional(injury, nameof(injury));
    }

    /// <summary>What happened to them.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.Never)]
    public Harm Harm { get; }

    /// <summary>How many; unknown where the state says that there is no number.</summary>
    public Count Count { get; }

    /// <summary>Who they are, or null where that is not said.</summary>
    public Group? Group { get; }

    /// <summary>How badly.</summary>
    public Severity Severity { get; }

    /// <summary>The id of the claim of the same account that counts them too, or null.</summary>
    public string? PartOf { get; }

    /// <summary>The groups that they may be of, where the text leaves open which; else empty.</summary>
    public ValueList<Group> OneOf { get; }

    /// <summary>The id of the injury, or null where that is not said.</summary>
    public string? Injury { get; }
}

/// <summary>What happened to people.</summary>
/// <remarks>In JSON the name in camelCase.</remarks>
[JsonConverter(typeof(EnumJsonConverter<Harm>))]
public enum Harm
{
    /// <summary>Killed.</summary>
    [JsonStringEnumMemberName("killed")] Killed,
    /// <summary>Injured or wounded.</summary>
    [JsonStringEnumMemberName("injured")] Injured,
    /// <summary>Missing.</summary>
    [JsonStringEnumMemberName("missing")] Missing,
    /// <summary>Captured, detained or abducted.</summary>
    [JsonStringEnumMemberName("captured")] Captured,
    /// <summary>Displaced.</summary>
    [JsonStringEnumMemberName("displaced")] Displaced,
    /// <summary>Killed or injured, where the text does not divide: "20 casualties".</summary>
    [JsonStringEnumMemberName("killedOrInjured")] KilledOrInjured,
}

/// <summary>How badly people were harmed.</summary>
/// <remarks>The default value is <see cref="Unstated"/>. In JSON the name in camelCase.</remarks>
[JsonConverter(typeof(EnumJsonConverter<Severity>))]
public enum Severity
{
    /// <summary>Not said.</summary>
    [JsonStringEnumMemberName("unstated")] Unstated,
    /// <summary>Slightly: "minor injuries".</summary>
    [JsonStringEnumMemberName("slight")] Slight,
    /// <summary>Seriously: "badly injured".</summary>
    [JsonStringEnumMemberName("serious")] Serious,
    /// <summary>In critical condition.</summary>
    [JsonStringEnumMemberName("critical")] Critical,
}
