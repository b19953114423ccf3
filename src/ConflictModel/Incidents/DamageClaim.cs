using System;
using System.Text.Json.Serialization;
using ConflictModel.Sources;
using ConflictModel.Time;

namespace ConflictModel.Incidents;

/// <summary>A claim about damage to things.</summary>
/// <remarks>
/// <para>Invariant: what was damaged is named where damage is stated. Damage that is still being assessed is
/// <see cref="ClaimState.ExplicitlyUnknown"/>.</para>
/// <para>Equality is component-wise. There is no order. Immutable.</para>
/// </remarks>
/// <example>
/// <code>
/// var claim = new DamageClaim("C1", new([new("some-outlet"), new("rasool")]), "material damage");
/// Console.WriteLine(claim.Damage);
/// // material damage
/// </code>
/// </example>
public sealed record DamageClaim : Claim
{
    /// <summary>A claim about damage to things.</summary>
    /// <param name="id">The identifier, unique in its report.</param>
    /// <param name="attribution">The chain of sources, from the publisher to the origin.</param>
    /// <param name="damage">What was damaged, in a few words, or null where the state says that there is none.</param>
    /// <param name="state">Whether a value is stated, said to be unknown, or none was reported.</param>
    /// <param name="modality">How strongly the origin puts it.</param>
    /// <param name="isProvisional">Whether the text says that it may still change.</param>
    /// <param name="wording">The words of the report, where they are kept.</param>
    /// <param name="asOf">The day as of which it is said to hold.</param>
    /// <param name="assessment">What was judged of it: how credible, likely or well founded it is; or null.</param>
    /// <exception cref="ArgumentException">The damage is missing although stated, or given although not stated, or is no label: see
    /// <see cref="Source"/>.</exception>
    /// <exception cref="ArgumentOutOfRangeException">An argument is not a member of its enum.</exception>
    [JsonConstructor]
    public DamageClaim(
        string id, Attribution attribution, string? damage = null,
        ClaimState state = ClaimState.Stated, Modality modality = Modality.Asserted,
        bool isProvisional = false, Wording? wording = null, UncertainDate asOf = default, Assessment? assessment = null)
        : base(id, attribution, state, modality, isProvisional, wording, asOf, assessment)
    {
        RequireValue(damage is not null, nameof(damage), "damage");
        Damage = Identifier.OptionalLabel(damage, nameof(damage));
    }

    /// <summary>What was damaged, in a few words, or null where the state says that there is none.</summary>
    public string? Damage { get; }
}
