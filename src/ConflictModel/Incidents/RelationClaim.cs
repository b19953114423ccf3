using System;
using System.Text.Json.Serialization;
using ConflictModel.Quantities;
using ConflictModel.Sources;
using ConflictModel.Time;

namespace ConflictModel.Incidents;

/// <summary>A claim that relates an incident, or a series of them, to others.</summary>
/// <remarks>
/// <para>The others are accounts (of any report), series (tallies of the same report), or what stands in no report, in a few words. Where a
/// text leaves open which of several it is, that is one claim with <see cref="Combination.OneOf"/>.</para>
/// <para>Invariants: it names something where a relation is stated, nothing twice, and never what it is itself a claim of; only what came
/// after has a time that passed between, in a unit of time; only a part of a series has an ordinal in it, from 1.</para>
/// <para>Equality is component-wise. There is no order. Immutable.</para>
/// </remarks>
/// <example>
/// <code>
/// Attribution outlet = new([new("some-outlet")]);
/// var claim = new RelationClaim("C1", outlet, RelationKind.ResponseTo, ["R001:base", "R001:asad"], combination: Combination.OneOf);
/// Console.WriteLine($"{claim.Kind} {claim.Combination} {claim.Accounts}");
/// var later = new RelationClaim("C2", outlet, RelationKind.Following, ["R002:erbil"], after: Measurement.About(1, "wk"));
/// Console.WriteLine(later.After.Describe());
/// // ResponseTo OneOf [R001:base, R001:asad]
/// // about 1 wk
/// </code>
/// </example>
public sealed record RelationClaim : Claim
{
    /// <summary>A claim that relates an incident to others.</summary>
    /// <param name="id">The identifier, unique in its report.</param>
    /// <param name="attribution">The chain of sources, from the publisher to the origin.</param>
    /// <param name="kind">How it is related.</param>
    /// <param name="accounts">The ids of the accounts that it is related to, of any report.</param>
    /// <param name="series">The ids of the tallies of the same report that it is related to.</param>
    /// <param name="combination">Whether it is related to all of them, or to one of them.</param>
    /// <param name="description">What it is related to, in a few words, or null.</param>
    /// <param name="after">How long after it came ("a week after"), in a UCUM unit of time; unknown where that is not said.</param>
    /// <param name="ordinal">Which one of the series it is ("an eighth strike"), from 1, or null where that is not said.</param>
    /// <param name="state">Whether a value is stated, said to be unknown, or none was reported.</param>
    /// <param name="modality">How strongly the origin puts it.</param>
    /// <param name="isProvisional">Whether the text says that it may still change.</param>
    /// <param name="wording">The words of the report, where they are kept.</param>
    /// <param name="asOf">The day as of which it is said to hold.</param>
    /// <param name="assessment">What was judged of it: how credible, likely or well founded it is; or null.</param>
    /// <exception cref="ArgumentException">Nothing is named although stated, or something although not stated; an id is no identifier or named
    /// twice; <paramref name="description"/> is no label; <paramref name="after"/> is impossible, in another unit, or of a part;
    /// or <paramref name="ordinal"/> is of what is no part of a series.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="ordinal"/> is less than 1; or an argument is not a member of its
    /// enum.</exception>
    [JsonConstructor]
    public RelationClaim(
        string id, Attribution attribution, RelationKind kind, ValueList<string> accounts = default, ValueList<string> series = default,
        Combination combination = Combination.AllOf, string? description = null, Measurement after = default, int? ordinal = null,
        ClaimState state = ClaimState.Stated, Modality modality = Modality.Asserted,
        bool isProvisional = false, Wording? wording = null, UncertainDate asOf = default, Assessment? assessment = null)
        : base(id, attribution, state, modality, isProvisional, wording, asOf, assessment)
    {
        bool isPart = kind is RelationKind.PartOf or RelationKind.SameSeries;
        RequireValue(!accounts.IsEmpty || !series.IsEmpty || description is not null, nameof(accounts), "other incident");
        RequirePossible(!after.IsImpossible, nameof(after));
        if (state != ClaimState.Stated && (!after.IsUnknown || ordinal is not null))
            throw new ArgumentException($"Claim '{id}' says more of a relation that it does not state; state it, or leave that out.", nameof(state));
        if (!after.IsUnknown && isPart)
            throw new ArgumentException($"Claim '{id}': what it is a part of did not come before it; leave the time out.", nameof(after));
        if (after.Unit is not ("" or "s" or "min" or "h" or "d" or "wk" or "mo" or "a"))
            throw new ArgumentException($"Claim '{id}': '{after.Unit}' is no unit of time; give s, min, h, d, wk, mo or a.", nameof(after));
        if (ordinal is not null && !isPart)
            throw new ArgumentException($"Claim '{id}': only a part of a series has a number in it; leave the ordinal out.", nameof(ordinal));
        if (ordinal is int number) ArgumentOutOfRangeException.ThrowIfLessThan(number, 1, nameof(ordinal));
        Kind = Defined.Require(kind, nameof(kind));
        Accounts = accounts.RequireIds(nameof(accounts), $"Claim '{id}'", "the account");
        Series = series.RequireIds(nameof(series), $"Claim '{id}'", "the series");
        Combination = Defined.Require(combination, nameof(combination));
        Description = Identifier.OptionalLabel(description, nameof(description));
        After = after;
        Ordinal = ordinal;
    }

    /// <summary>How it is related.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.Never)]
    public RelationKind Kind { get; }

    /// <summary>The ids of the accounts that it is related to, of any report.</summary>
    public ValueList<string> Accounts { get; }

    /// <summary>The ids of the tallies of the same report that it is related to.</summary>
    public ValueList<string> Series { get; }

    /// <summary>Whether it is related to all of them, or to one of them.</summary>
    public Combination Combination { get; }

    /// <summary>What it is related to, in a few words, or null.</summary>
    public string? Description { get; }

    /// <summary>How long after it came; unknown where that is not said.</summary>
    public Measurement After { get; }

    /// <summary>Which one of the series it is, from 1, or null where that is not said.</summary>
    public int? Ordinal { get; }
}

/// <summary>How an incident is related to another, or to a series.</summary>
/// <remarks>In JSON the name in camelCase.</remarks>
[JsonConverter(typeof(EnumJsonConverter<RelationKind>))]
public enum RelationKind
{
    /// <summary>It retaliates for the other.</summary>
    [JsonStringEnumMemberName("retaliationFor")] RetaliationFor,
    /// <summary>It responds to the other, and it is not said that it retaliates.</summary>
    [JsonStringEnumMemberName("responseTo")] ResponseTo,
    /// <summary>It is a part of the other: "part of a recent wave".</summary>
    [JsonStringEnumMemberName("partOf")] PartOf,
    /// <summary>Both are of one series.</summary>
    [JsonStringEnumMemberName("sameSeries")] SameSeries,
    /// <summary>It came after the other, and no more is said: "a week after".</summary>
    [JsonStringEnumMemberName("following")] Following,
}
