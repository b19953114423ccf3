using System;
using System.Text.Json.Serialization;
using ConflictModel.Sources;
using ConflictModel.Time;

namespace ConflictModel.Incidents;

/// <summary>One thing that a report says about an incident, as it was said and by whom.</summary>
/// <remarks>
/// <para>A closed family: <see cref="WhenClaim"/>, <see cref="WhereClaim"/>, <see cref="EventClaim"/>, <see cref="WeaponClaim"/>,
/// <see cref="MunitionClaim"/>, <see cref="CasualtyClaim"/>, <see cref="ResponsibilityClaim"/>, <see cref="DamageClaim"/>,
/// <see cref="TargetClaim"/>, <see cref="RelationClaim"/>, <see cref="StatusClaim"/> and <see cref="StatementClaim"/>. A claim is never
/// altered; what follows from several is a finding.</para>
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
[JsonDerivedType(typeof(TargetClaim), "target")]
[JsonDerivedType(typeof(RelationClaim), "relation")]
[JsonDerivedType(typeof(StatusClaim), "status")]
[JsonDerivedType(typeof(StatementClaim), "statement")]
public abstract record Claim : Assertion
{
    private protected Claim(
        string id, Attribution attribution, ClaimState state, Modality modality, bool isProvisional, Wording? wording, UncertainDate asOf,
        Assessment? assessment)
        : base(id, attribution, state, modality, isProvisional, wording, asOf, assessment)
    {
    }

    private protected void RequireReportable(string parameter)
    {
        if (State == ClaimState.NoneReported)
        {
            throw new ArgumentException(
                $"Claim '{Id}': every incident has a time, a place, a weapon and a target, so none can be 'none reported'; say explicitly unknown.",
                parameter);
        }
    }
}
