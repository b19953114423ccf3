using System;
using System.Text.Json.Serialization;
using ConflictModel.Sources;
using ConflictModel.Time;

namespace ConflictModel.Incidents;

/// <summary>A claim about the weapons of an incident.</summary>
/// <remarks>
/// <para>Several weapons are either all used ("drones and missiles") or one of them was ("a ballistic missile, possibly rockets"): a
/// disjunction by one source is one claim and no conflict.</para>
/// <para>Invariants: there is at least one weapon where one is stated; no weapon twice; measures are of one weapon alone. Weapons are ids of
/// a <see cref="Taxonomy"/>.</para>
/// <para>Equality is component-wise. There is no order. Immutable.</para>
/// </remarks>
/// <example>
/// <code>
/// var claim = new WeaponClaim("C1", new([new("some-outlet"), new("R000#us-official")]), ["ballistic-missile", "rocket"], Combination.OneOf);
/// Console.WriteLine($"{claim.Combination}: {claim.Weapons}");
/// // OneOf: [ballistic-missile, rocket]
/// </code>
/// </example>
public sealed record WeaponClaim : Claim
{
    /// <summary>A claim about the weapons of an incident.</summary>
    /// <param name="id">The identifier, unique in its report.</param>
    /// <param name="attribution">The chain of sources, from the publisher to the origin.</param>
    /// <param name="weapons">The ids of the weapons; empty where the state says that there is none.</param>
    /// <param name="combination">Whether all of them were used, or one of them.</param>
    /// <param name="state">Whether a value is stated, said to be unknown, or none was reported.</param>
    /// <param name="modality">How strongly the origin puts it.</param>
    /// <param name="isProvisional">Whether the text says that it may still change.</param>
    /// <param name="wording">The words of the report, where they are kept.</param>
    /// <param name="asOf">The day as of which it is said to hold.</param>
    /// <param name="assessment">What was judged of it: how credible, likely or well founded it is; or null.</param>
    /// <param name="measures">How large it is, how much it carries and how far it reaches; or null where none of that is said.</param>
    /// <exception cref="ArgumentException">No weapon is given although stated, or one although not stated; a weapon is no identifier or is
    /// named twice; measures are given of no weapon or of several; or the state is <see cref="ClaimState.NoneReported"/>.</exception>
    /// <exception cref="ArgumentOutOfRangeException">An argument is not a member of its enum.</exception>
    [JsonConstructor]
    public WeaponClaim(
        string id, Attribution attribution, ValueList<string> weapons = default, Combination combination = Combination.AllOf,
        ClaimState state = ClaimState.Stated, Modality modality = Modality.Asserted,
        bool isProvisional = false, Wording? wording = null, UncertainDate asOf = default, Assessment? assessment = null,
        WeaponMeasures? measures = null)
        : base(id, attribution, state, modality, isProvisional, wording, asOf, assessment)
    {
        RequireReportable(nameof(state));
        RequireValue(!weapons.IsEmpty, nameof(weapons), "weapon");
        Weapons = weapons.RequireIds(nameof(weapons), $"Claim '{id}'", "the weapon");
        Combination = Defined.Require(combination, nameof(combination));
        if (measures is not null && weapons.Count != 1)
        {
            throw new ArgumentException(
                $"Claim '{id}' gives the measures of {weapons.Count} weapons; give those of one, in a claim of its own.", nameof(measures));
        }
        Measures = measures;
    }

    /// <summary>The ids of the weapons; empty where the state says that there is none.</summary>
    public ValueList<string> Weapons { get; }

    /// <summary>Whether all of them were used, or one of them.</summary>
    public Combination Combination { get; }

    /// <summary>How large the weapon is, how much it carries and how far it reaches; or null where none of that is said.</summary>
    public WeaponMeasures? Measures { get; }
}

/// <summary>How the members of a list belong together.</summary>
/// <remarks>The default value is <see cref="AllOf"/>. In JSON the name in camelCase.</remarks>
[JsonConverter(typeof(EnumJsonConverter<Combination>))]
public enum Combination
{
    /// <summary>All of them: a conjunction.</summary>
    [JsonStringEnumMemberName("allOf")] AllOf,
    /// <summary>One of them, and it is left open which: a disjunction.</summary>
    [JsonStringEnumMemberName("oneOf")] OneOf,
}
