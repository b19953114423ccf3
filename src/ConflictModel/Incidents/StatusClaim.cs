using System;
using System.Text.Json.Serialization;
using ConflictModel.Quantities;
using ConflictModel.Sources;
using ConflictModel.Time;

namespace ConflictModel.Incidents;

/// <summary>A claim about how things stand after an incident: its investigation, its defences, or the people whom it harmed.</summary>
/// <remarks>
/// <para>Only a status of people may name the casualty claim of the same account whose people it is about, and count them or give their share:
/// "all returned to duty". Damage that is still assessed is a <see cref="DamageClaim"/> that is explicitly unknown as well.</para>
/// <para>Invariants: a count or a share, of people alone, where stated, and possible.</para>
/// <para>Equality is component-wise. There is no order. Immutable.</para>
/// </remarks>
/// <example>
/// <code>
/// Attribution officials = new([new("upi"), new("R004b#us-officials")]);
/// var claim = new StatusClaim("C2", officials, StatusKind.ReturnedToDuty, of: "C1", share: Share.All);
/// Console.WriteLine($"{claim.Share.Describe()} of {claim.Of}: {claim.Kind}");
/// // all of C1: ReturnedToDuty
/// </code>
/// </example>
public sealed record StatusClaim : Claim
{
    /// <summary>A claim about how things stand.</summary>
    /// <param name="id">The identifier, unique in its report.</param>
    /// <param name="attribution">The chain of sources, from the publisher to the origin.</param>
    /// <param name="kind">How they stand.</param>
    /// <param name="of">The id of the casualty claim of the same account whose people it is about, or null where that is not said.</param>
    /// <param name="count">How many people; unknown where that is not said.</param>
    /// <param name="share">Which part of them; unknown where that is not said.</param>
    /// <param name="state">Whether a value is stated, said to be unknown, or none was reported.</param>
    /// <param name="modality">How strongly the origin puts it.</param>
    /// <param name="isProvisional">Whether the text says that it may still change.</param>
    /// <param name="wording">The words of the report, where they are kept.</param>
    /// <param name="asOf">The day as of which it is said to hold.</param>
    /// <param name="assessment">What was judged of it: how credible, likely or well founded it is; or null.</param>
    /// <exception cref="ArgumentException">People are named, counted or shared by a status that is not of people; both a count and a share are given;
    /// one is given although not stated, or is impossible; or <paramref name="of"/> equals <paramref name="id"/> or is no identifier.</exception>
    /// <exception cref="ArgumentOutOfRangeException">An argument is not a member of its enum.</exception>
    [JsonConstructor]
    public StatusClaim(
        string id, Attribution attribution, StatusKind kind, string? of = null, Count count = default, Share share = default,
        ClaimState state = ClaimState.Stated, Modality modality = Modality.Asserted,
        bool isProvisional = false, Wording? wording = null, UncertainDate asOf = default, Assessment? assessment = null)
        : base(id, attribution, state, modality, isProvisional, wording, asOf, assessment)
    {
        bool isOfPeople = kind is StatusKind.ReturnedToDuty or StatusKind.InTreatment or StatusKind.Discharged;
        bool hasNumber = !count.IsUnknown || !share.IsUnknown;
        RequirePossible(!count.IsImpossible, nameof(count));
        RequirePossible(!share.IsImpossible, nameof(share));
        if (!count.IsUnknown && !share.IsUnknown) throw new ArgumentException($"Claim '{id}' has a count and a share; make it two claims.", nameof(share));
        if (state != ClaimState.Stated && hasNumber)
            throw new ArgumentException($"Claim '{id}' has the state {state} and so cannot also state a number; leave one of them out.", nameof(count));
        if (!isOfPeople && (of is not null || hasNumber))
            throw new ArgumentException($"Claim '{id}': the status {kind} is not one of people; name and count none.", nameof(of));
        if (of == id) throw new ArgumentException($"Claim '{id}' cannot be about itself; name the claim that counts the people.", nameof(of));
        Kind = Defined.Require(kind, nameof(kind));
        Of = Identifier.Optional(of, nameof(of));
        Count = count;
        Share = share;
    }

    /// <summary>How things stand.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.Never)]
    public StatusKind Kind { get; }

    /// <summary>The id of the casualty claim of the same account whose people it is about, or null.</summary>
    public string? Of { get; }

    /// <summary>How many people; unknown where that is not said.</summary>
    public Count Count { get; }

    /// <summary>Which part of them; unknown where that is not said.</summary>
    public Share Share { get; }
}

/// <summary>How things stand after an incident.</summary>
/// <remarks>In JSON the name in camelCase.</remarks>
[JsonConverter(typeof(EnumJsonConverter<StatusKind>))]
public enum StatusKind
{
    /// <summary>It is being investigated.</summary>
    [JsonStringEnumMemberName("underInvestigation")] UnderInvestigation,
    /// <summary>The investigation ended.</summary>
    [JsonStringEnumMemberName("investigated")] Investigated,
    /// <summary>The damage, or what happened, is still being assessed.</summary>
    [JsonStringEnumMemberName("underAssessment")] UnderAssessment,
    /// <summary>There are no further details as yet.</summary>
    [JsonStringEnumMemberName("detailsPending")] DetailsPending,
    /// <summary>Defences were activated; whether they intercepted anything is not said.</summary>
    [JsonStringEnumMemberName("defencesActivated")] DefencesActivated,
    /// <summary>It is still going on.</summary>
    [JsonStringEnumMemberName("ongoing")] Ongoing,
    /// <summary>People returned to duty.</summary>
    [JsonStringEnumMemberName("returnedToDuty")] ReturnedToDuty,
    /// <summary>People are being treated.</summary>
    [JsonStringEnumMemberName("inTreatment")] InTreatment,
    /// <summary>People left the hospital.</summary>
    [JsonStringEnumMemberName("discharged")] Discharged,
}
