using System;
using System.Text.Json.Serialization;
using ConflictModel.Quantities;
using ConflictModel.Sources;
using ConflictModel.Time;

namespace ConflictModel.Incidents;

/// <summary>A claim about what became of things: damaged, destroyed, or seized.</summary>
/// <remarks>
/// <para>Munitions that were seized are a <see cref="MunitionClaim"/>; a vehicle that carried them is a thing. Damage that is still being
/// assessed is <see cref="ClaimState.ExplicitlyUnknown"/>.</para>
/// <para>Invariants: what was damaged is named where damage is stated, and counted only where it is stated and has a class. The number is
/// possible.</para>
/// <para>Equality is component-wise. There is no order. Immutable.</para>
/// </remarks>
/// <example>
/// <code>
/// Attribution tv = new([new("some-outlet"), new("alsumaria")]);
/// var claim = new DamageClaim("C1", tv, "a second vehicle", kind: DamageKind.Seized, item: "vehicle", number: Count.Of(1));
/// Console.WriteLine($"{claim.Damage}: {claim.Kind}, {claim.Number.Describe()} {claim.Item}");
/// // a second vehicle: Seized, 1 vehicle
/// </code>
/// </example>
public sealed record DamageClaim : Claim
{
    /// <summary>A claim about what became of things.</summary>
    /// <param name="id">The identifier, unique in its report.</param>
    /// <param name="attribution">The chain of sources, from the publisher to the origin.</param>
    /// <param name="damage">What was damaged, destroyed or seized, in a few words, or null where the state says that there is none.</param>
    /// <param name="state">Whether a value is stated, said to be unknown, or none was reported.</param>
    /// <param name="modality">How strongly the origin puts it.</param>
    /// <param name="isProvisional">Whether the text says that it may still change.</param>
    /// <param name="wording">The words of the report, where they are kept.</param>
    /// <param name="asOf">The day as of which it is said to hold.</param>
    /// <param name="assessment">What was judged of it: how credible, likely or well founded it is; or null.</param>
    /// <param name="kind">What became of it.</param>
    /// <param name="item">The id of the kind of thing, such as a class of <see cref="Taxonomy.Targets"/>, or null where that is not said.</param>
    /// <param name="number">How many such things; unknown where that is not said.</param>
    /// <exception cref="ArgumentException">The damage is missing although stated, or given although not stated, or is no label: see
    /// <see cref="Source"/>; <paramref name="item"/> is no identifier, or given although no damage is stated; or <paramref name="number"/> is
    /// impossible, or given without an item.</exception>
    /// <exception cref="ArgumentOutOfRangeException">An argument is not a member of its enum.</exception>
    [JsonConstructor]
    public DamageClaim(
        string id, Attribution attribution, string? damage = null,
        ClaimState state = ClaimState.Stated, Modality modality = Modality.Asserted,
        bool isProvisional = false, Wording? wording = null, UncertainDate asOf = default, Assessment? assessment = null,
        DamageKind kind = DamageKind.Damaged, string? item = null, Count number = default)
        : base(id, attribution, state, modality, isProvisional, wording, asOf, assessment)
    {
        RequireValue(damage is not null, nameof(damage), "damage");
        RequirePossible(!number.IsImpossible, nameof(number));
        if (state != ClaimState.Stated && item is not null)
            throw new ArgumentException($"Claim '{id}' says more of damage that it does not state; state it, or leave that out.", nameof(item));
        if (item is null && !number.IsUnknown)
            throw new ArgumentException($"Claim '{id}' counts things of no kind; give the kind as the item, or leave the number out.", nameof(number));
        Damage = Identifier.OptionalLabel(damage, nameof(damage));
        Kind = Defined.Require(kind, nameof(kind));
        Item = Identifier.Optional(item, nameof(item));
        Number = number;
    }

    /// <summary>What was damaged, destroyed or seized, in a few words, or null where the state says that there is none.</summary>
    public string? Damage { get; }

    /// <summary>What became of it.</summary>
    public DamageKind Kind { get; }

    /// <summary>The id of the kind of thing, or null where that is not said.</summary>
    public string? Item { get; }

    /// <summary>How many such things; unknown where that is not said.</summary>
    public Count Number { get; }
}

/// <summary>What became of things.</summary>
/// <remarks>The default value is <see cref="Damaged"/>. In JSON the name in camelCase.</remarks>
[JsonConverter(typeof(EnumJsonConverter<DamageKind>))]
public enum DamageKind
{
    /// <summary>Damaged; how badly is not said here.</summary>
    [JsonStringEnumMemberName("damaged")] Damaged,
    /// <summary>Destroyed.</summary>
    [JsonStringEnumMemberName("destroyed")] Destroyed,
    /// <summary>Seized or captured, whole or not.</summary>
    [JsonStringEnumMemberName("seized")] Seized,
}
