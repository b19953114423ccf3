using System;
using System.Text.Json.Serialization;
using ConflictModel.Quantities;
using ConflictModel.Sources;
using ConflictModel.Time;

namespace ConflictModel.Incidents;

/// <summary>A claim about how many munitions reached a phase of an attack.</summary>
/// <remarks>
/// <para>The number is a count, or a share of another phase ("most of the missiles were intercepted").</para>
/// <para>Invariants: exactly one of count and share where a number is stated, and it is possible; a share names another phase that it is of.</para>
/// <para>Equality is component-wise. There is no order. Immutable.</para>
/// </remarks>
/// <example>
/// <code>
/// Attribution centcom = new([new("upi"), new("us-centcom")]);
/// var launched = new MunitionClaim("C1", centcom, MunitionPhase.Launched, Count.Of(17));
/// var intercepted = new MunitionClaim("C2", centcom, MunitionPhase.Intercepted, share: Share.Most, of: MunitionPhase.Launched);
/// Console.WriteLine($"{intercepted.Phase}: {intercepted.Share.Describe()} of {intercepted.Of}");
/// // Intercepted: most of Launched
/// </code>
/// </example>
public sealed record MunitionClaim : Claim
{
    /// <summary>A claim about how many munitions reached a phase of an attack.</summary>
    /// <param name="id">The identifier, unique in its report.</param>
    /// <param name="attribution">The chain of sources, from the publisher to the origin.</param>
    /// <param name="phase">The phase.</param>
    /// <param name="count">How many; unknown where a share is given instead.</param>
    /// <param name="share">Which part of another phase; unknown where a count is given instead.</param>
    /// <param name="of">The phase that <paramref name="share"/> is a share of.</param>
    /// <param name="weapon">The id of the weapon, or null where none is named.</param>
    /// <param name="state">Whether a value is stated, said to be unknown, or none was reported.</param>
    /// <param name="modality">How strongly the origin puts it.</param>
    /// <param name="isProvisional">Whether the text says that it may still change.</param>
    /// <param name="wording">The words of the report, where they are kept.</param>
    /// <param name="asOf">The day as of which it is said to hold.</param>
    /// <param name="assessment">What was judged of it: how credible, likely or well founded it is; or null.</param>
    /// <param name="measures">How large each of them is, how much it carries and how far it reaches; or null where none of that is said.</param>
    /// <exception cref="ArgumentException">No number is given although stated, or one although not stated, or both, or an impossible one; or
    /// a share names no other phase that it is of, or a count does; or <paramref name="weapon"/> is no identifier.</exception>
    /// <exception cref="ArgumentOutOfRangeException">An argument is not a member of its enum.</exception>
    [JsonConstructor]
    public MunitionClaim(
        string id, Attribution attribution, MunitionPhase phase, Count count = default, Share share = default, MunitionPhase? of = null, string? weapon = null,
        ClaimState state = ClaimState.Stated, Modality modality = Modality.Asserted,
        bool isProvisional = false, Wording? wording = null, UncertainDate asOf = default, Assessment? assessment = null,
        WeaponMeasures? measures = null)
        : base(id, attribution, state, modality, isProvisional, wording, asOf, assessment)
    {
        bool hasCount = count != Count.Unknown, hasShare = share != Share.Unknown;
        RequireValue(hasCount || hasShare, nameof(count), "number");
        RequirePossible(!count.IsImpossible, nameof(count));
        RequirePossible(!share.IsImpossible, nameof(share));
        if (hasCount && hasShare) throw new ArgumentException($"Claim '{id}' has a count and a share; make it two claims.", nameof(share));
        if (hasShare != of.HasValue || of == phase)
            throw new ArgumentException($"Claim '{id}': a share, and only a share, names the other phase that it is of.", nameof(of));
        Phase = Defined.Require(phase, nameof(phase));
        Count = count;
        Share = share;
        Of = of is MunitionPhase whole ? Defined.Require(whole, nameof(of)) : null;
        Weapon = Identifier.Optional(weapon, nameof(weapon));
        Measures = measures;
    }

    /// <summary>The phase.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.Never)]
    public MunitionPhase Phase { get; }

    /// <summary>How many; unknown where a share is given instead.</summary>
    public Count Count { get; }

    /// <summary>Which part of another phase; unknown where a count is given instead.</summary>
    public Share Share { get; }

    /// <summary>The phase that <see cref="Share"/> is a share of, or null where a count is given.</summary>
    public MunitionPhase? Of { get; }

    /// <summary>The id of the weapon, or null where none is named.</summary>
    public string? Weapon { get; }

    /// <summary>How large each of them is, how much it carries and how far it reaches; or null where none of that is said.</summary>
    public WeaponMeasures? Measures { get; }

    // What was seized, and what there was none of, was not used.
    internal bool NamesUsedWeapon =>
        Weapon is not null && State == ClaimState.Stated && Phase != MunitionPhase.Seized && Count.Greatest != 0;
}

/// <summary>What became of a munition.</summary>
/// <remarks>launched = intercepted + landed + failed; what was seized was never launched. In JSON the name in camelCase.</remarks>
[JsonConverter(typeof(EnumJsonConverter<MunitionPhase>))]
public enum MunitionPhase
{
    /// <summary>Fired: "attacked with", "targeted by".</summary>
    [JsonStringEnumMemberName("launched")] Launched,
    /// <summary>Shot down on its way.</summary>
    [JsonStringEnumMemberName("intercepted")] Intercepted,
    /// <summary>Reached the target or its perimeter: "hit by", "struck by".</summary>
    [JsonStringEnumMemberName("landed")] Landed,
    /// <summary>Fell elsewhere or malfunctioned.</summary>
    [JsonStringEnumMemberName("failed")] Failed,
    /// <summary>Taken before launch.</summary>
    [JsonStringEnumMemberName("seized")] Seized,
}
