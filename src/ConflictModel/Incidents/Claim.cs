using System;
using System.Text.Json.Serialization;
using ConflictModel.Sources;
using ConflictModel.Time;

namespace ConflictModel.Incidents;

/// <summary>One thing that a report says about an incident, as it was said and by whom.</summary>
/// <remarks>
/// <para>A closed family: <see cref="WhenClaim"/>, <see cref="WhereClaim"/>, <see cref="EventClaim"/>, <see cref="WeaponClaim"/>,
/// <see cref="MunitionClaim"/>, <see cref="CasualtyClaim"/>, <see cref="ResponsibilityClaim"/> and <see cref="DamageClaim"/>. A claim is
/// never altered; what follows from several is a finding.</para>
/// <para>Four states stay apart for every property: not stated (there is no claim), <see cref="ClaimState.ExplicitlyUnknown"/>,
/// <see cref="ClaimState.NoneReported"/>, and a stated value, which may be zero.</para>
/// <para>Equality is component-wise. There is no order. Immutable. In JSON the member <c>claim</c> names the member of the family.</para>
/// </remarks>
/// <example>
/// <code>
/// Claim claim = new MunitionClaim("C1", new([new("upi"), new("us-centcom")]), MunitionPhase.Launched, Count.Of(17));
/// Console.WriteLine(claim.Attribution.Origin);
/// Console.WriteLine(claim.Modality);
/// // us-centcom
/// // Asserted
/// </code>
/// </example>
[JsonPolymorphic(TypeDiscriminatorPropertyName = "claim")]
[JsonDerivedType(typeof(WhenClaim), "when")]
[JsonDerivedType(typeof(WhereClaim), "where")]
[JsonDerivedType(typeof(EventClaim), "event")]
[JsonDerivedType(typeof(WeaponClaim), "weapon")]
[JsonDerivedType(typeof(MunitionClaim), "munitions")]
[JsonDerivedType(typeof(CasualtyClaim), "casualties")]
[JsonDerivedType(typeof(ResponsibilityClaim), "responsibility")]
[JsonDerivedType(typeof(DamageClaim), "damage")]
public abstract record Claim
{
    private protected Claim(
        string id, Attribution attribution, ClaimState state, Modality modality, bool isProvisional, Wording? wording, UncertainDate asOf)
    {
        ArgumentNullException.ThrowIfNull(attribution);
        Id = Identifier.Require(id, nameof(id));
        if (asOf.IsImpossible) throw new ArgumentException($"Claim '{id}' holds as of no possible day; give the day, or leave it out.", nameof(asOf));
        Attribution = attribution;
        State = Defined.Require(state, nameof(state));
        Modality = Defined.Require(modality, nameof(modality));
        IsProvisional = isProvisional;
        Wording = wording;
        AsOf = asOf;
    }

    /// <summary>The identifier, unique in its report.</summary>
    [JsonPropertyOrder(-2)]
    public string Id { get; }

    /// <summary>Whether the property has a stated value, is said to be unknown, or nothing of it was reported.</summary>
    [JsonPropertyOrder(-1)]
    public ClaimState State { get; }

    /// <summary>The chain of sources, from the publisher to the origin.</summary>
    [JsonPropertyOrder(10)]
    public Attribution Attribution { get; }

    /// <summary>How strongly the origin puts it.</summary>
    [JsonPropertyOrder(11)]
    public Modality Modality { get; }

    /// <summary>Whether the text says that it may still change.</summary>
    [JsonPropertyOrder(12), JsonPropertyName("provisional")]
    public bool IsProvisional { get; }

    /// <summary>The words of the report, where they are kept.</summary>
    [JsonPropertyOrder(13)]
    public Wording? Wording { get; }

    /// <summary>The day as of which it is said to hold; unknown where the text gives none.</summary>
    [JsonPropertyOrder(14)]
    public UncertainDate AsOf { get; }

    // Whether the claim has a value exactly when its state says so.
    private protected void RequireValue(bool hasValue, string parameter, string value)
    {
        if (State == ClaimState.Stated && !hasValue)
        {
            throw new ArgumentException(
                $"Claim '{Id}' states no {value}; give it, or say with the state that none was reported or that it is unknown.", parameter);
        }

        if (State != ClaimState.Stated && hasValue)
            throw new ArgumentException($"Claim '{Id}' has the state {State} and so cannot also state a {value}; leave one of them out.", parameter);
    }

    // What contradicts itself says nothing that could be compared.
    private protected void RequirePossible(bool isPossible, string parameter)
    {
        if (!isPossible)
            throw new ArgumentException($"Claim '{Id}' gives no possible number; give what its source says, or leave the claim out.", parameter);
    }

    private protected void RequireReportable(string parameter)
    {
        if (State == ClaimState.NoneReported)
        {
            throw new ArgumentException(
                $"Claim '{Id}': every incident has a time, a place and a weapon, so none can be 'none reported'; say explicitly unknown.", parameter);
        }
    }
}
