using System;
using System.Text.Json.Serialization;
using ConflictModel.Quantities;
using ConflictModel.Sources;
using ConflictModel.Time;

namespace ConflictModel.Incidents;

/// <summary>A claim about who is responsible for an incident.</summary>
/// <remarks>
/// <para>Claimed, accused, denied and believed are four different claims; an incident has a list of them, never one perpetrator.</para>
/// <para>Invariant: there is an actor where one is stated. "No one has claimed responsibility" is <see cref="ClaimState.NoneReported"/>;
/// "it is unknown who is responsible" is <see cref="ClaimState.ExplicitlyUnknown"/>.</para>
/// <para>Equality is component-wise. There is no order. Immutable.</para>
/// </remarks>
/// <example>
/// <code>
/// var claim = new ResponsibilityClaim("C1", new([new("upi"), new("us-centcom")]), ResponsibilityKind.Accused,
///     new Actor("iran-backed-militants", "Iranian-backed militants"));
/// Console.WriteLine($"{claim.Attribution.Origin}: {claim.Kind} {claim.Actor?.Name}");
/// // us-centcom: Accused Iranian-backed militants
/// </code>
/// </example>
public sealed record ResponsibilityClaim : Claim
{
    /// <summary>A claim about who is responsible for an incident.</summary>
    /// <param name="id">The identifier, unique in its report.</param>
    /// <param name="attribution">The chain of sources, from the publisher to the origin.</param>
    /// <param name="kind">Whether responsibility is claimed, accused, denied or believed.</param>
    /// <param name="actor">Who is responsible, or null where the state says that there is none.</param>
    /// <param name="state">Whether a value is stated, said to be unknown, or none was reported.</param>
    /// <param name="modality">How strongly the origin puts it.</param>
    /// <param name="isProvisional">Whether the text says that it may still change.</param>
    /// <param name="wording">The words of the report, where they are kept.</param>
    /// <param name="asOf">The day as of which it is said to hold.</param>
    /// <param name="assessment">What was judged of it: how credible, likely or well founded it is; or null.</param>
    /// <param name="role">What part the actor is said to have had.</param>
    /// <param name="share">For which part of the incidents of a <see cref="Tally"/> ("most of the recent attacks"); unknown where that is not said.</param>
    /// <exception cref="ArgumentException">The actor is missing although stated, or given although not stated; or <paramref name="share"/> is
    /// impossible, or given although no actor is.</exception>
    /// <exception cref="ArgumentOutOfRangeException">An argument is not a member of its enum.</exception>
    [JsonConstructor]
    public ResponsibilityClaim(
        string id, Attribution attribution, ResponsibilityKind kind, Actor? actor = null,
        ClaimState state = ClaimState.Stated, Modality modality = Modality.Asserted,
        bool isProvisional = false, Wording? wording = null, UncertainDate asOf = default, Assessment? assessment = null,
        ActorRole role = ActorRole.Perpetrator, Share share = default)
        : base(id, attribution, state, modality, isProvisional, wording, asOf, assessment)
    {
        RequireValue(actor is not null, nameof(actor), "actor");
        RequirePossible(!share.IsImpossible, nameof(share));
        if (actor is null && !share.IsUnknown)
            throw new ArgumentException($"Claim '{id}' gives a share and no actor; name the actor, or leave the share out.", nameof(share));
        Kind = Defined.Require(kind, nameof(kind));
        Actor = actor;
        Role = Defined.Require(role, nameof(role));
        Share = share;
    }

    /// <summary>Whether responsibility is claimed, accused, denied or believed.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.Never)]
    public ResponsibilityKind Kind { get; }

    /// <summary>Who is responsible, or null where the state says that there is none.</summary>
    public Actor? Actor { get; }

    /// <summary>What part the actor is said to have had.</summary>
    public ActorRole Role { get; }

    /// <summary>For which part of the incidents of a <see cref="Tally"/>; unknown where that is not said.</summary>
    public Share Share { get; }
}

/// <summary>How somebody comes to be named as responsible.</summary>
/// <remarks>In JSON the name in camelCase.</remarks>
[JsonConverter(typeof(EnumJsonConverter<ResponsibilityKind>))]
public enum ResponsibilityKind
{
    /// <summary>The actor itself claims it.</summary>
    [JsonStringEnumMemberName("claimed")] Claimed,
    /// <summary>Somebody accuses the actor.</summary>
    [JsonStringEnumMemberName("accused")] Accused,
    /// <summary>The actor, or somebody for it, denies it.</summary>
    [JsonStringEnumMemberName("denied")] Denied,
    /// <summary>Somebody, perhaps not named, believes it of the actor.</summary>
    [JsonStringEnumMemberName("believed")] Believed,
}

/// <summary>What part somebody had in an incident.</summary>
/// <remarks>The default value is <see cref="Perpetrator"/>. In JSON the name in camelCase.</remarks>
[JsonConverter(typeof(EnumJsonConverter<ActorRole>))]
public enum ActorRole
{
    /// <summary>Carried it out.</summary>
    [JsonStringEnumMemberName("perpetrator")] Perpetrator,
    /// <summary>Took part without carrying it out: "with support from Australia".</summary>
    [JsonStringEnumMemberName("supporter")] Supporter,
    /// <summary>Backs those who carried it out, or bears responsibility for them.</summary>
    [JsonStringEnumMemberName("sponsor")] Sponsor,
    /// <summary>Ordered it.</summary>
    [JsonStringEnumMemberName("commander")] Commander,
}
