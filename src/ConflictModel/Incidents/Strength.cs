using System;
using System.Text.Json.Serialization;
using ConflictModel.Quantities;
using ConflictModel.Sources;
using ConflictModel.Time;

namespace ConflictModel.Incidents;

/// <summary>A stock of people or things at a time: "roughly 2,500 American troops in Iraq".</summary>
/// <remarks>
/// <para>It is never an incident. What else is said of it (what they are there for, that they should leave) are its statements.</para>
/// <para>Invariants: a level that is stated has a count; a change ("additional forces") may be of an unknown number. The count is possible,
/// and given only where stated. Its claims are statements, relations and statuses alone.</para>
/// <para>Equality is component-wise. There is no order. Immutable.</para>
/// </remarks>
/// <example>
/// <code>
/// var strength = new Strength("S1", new([new("afp")]), new("us-military", "American troops"), "military", Count.About(2500), place: new("iraq", "Iraq"));
/// Console.WriteLine($"{strength.Count.Describe()} {strength.Holder.Name} in {strength.Place?.Name}");
/// // about 2,500 American troops in Iraq
/// </code>
/// </example>
public sealed record Strength : Assertion
{
    /// <summary>A stock of people or things at a time.</summary>
    /// <param name="id">The identifier, unique in its report.</param>
    /// <param name="attribution">The chain of sources, from the publisher to the origin.</param>
    /// <param name="holder">Whose they are.</param>
    /// <param name="item">The id of what is counted, such as a role of people or a kind of equipment.</param>
    /// <param name="count">How many; or by how many more or fewer, for a change.</param>
    /// <param name="place">Where, or null where that is not said.</param>
    /// <param name="change">Whether the count is a level, or what came or went.</param>
    /// <param name="claims">What else is said about them.</param>
    /// <param name="state">Whether a value is stated, said to be unknown, or none was reported.</param>
    /// <param name="modality">How strongly the origin puts it.</param>
    /// <param name="isProvisional">Whether the text says that it may still change.</param>
    /// <param name="wording">The words of the report, where they are kept.</param>
    /// <param name="asOf">The day as of which it is said to hold.</param>
    /// <param name="assessment">What was judged of it: how credible, likely or well founded it is; or null.</param>
    /// <exception cref="ArgumentException">The count of a level is missing although stated, or one is given although not stated, or is impossible;
    /// an id is no identifier; or one of the claims is null, or of another kind, or they do not hang together.</exception>
    /// <exception cref="ArgumentOutOfRangeException">An argument is not a member of its enum.</exception>
    [JsonConstructor]
    public Strength(
        string id, Attribution attribution, Actor holder, string item, Count count = default, Place? place = null,
        StrengthChange change = StrengthChange.Level, ValueList<Claim> claims = default,
        ClaimState state = ClaimState.Stated, Modality modality = Modality.Asserted,
        bool isProvisional = false, Wording? wording = null, UncertainDate asOf = default, Assessment? assessment = null)
        : base(id, attribution, state, modality, isProvisional, wording, asOf, assessment)
    {
        ArgumentNullException.ThrowIfNull(holder);
        RequireValue(count != Count.Unknown || (change != StrengthChange.Level && state == ClaimState.Stated), nameof(count), "count");
        RequirePossible(!count.IsImpossible, nameof(count));
        Holder = holder;
        Item = Identifier.Require(item, nameof(item));
        Count = count;
        Place = place;
        Change = Defined.Require(change, nameof(change));
        Claims = claims.RequireNoNulls(nameof(claims));
        ClaimFaults.ThrowIfAny(
            claims, $"strength '{id}'", claim => claim is StatementClaim or RelationClaim or StatusClaim,
            "a strength has statements, relations and statuses alone; make it a claim of an account or a tally");
    }

    /// <summary>Whose they are.</summary>
    public Actor Holder { get; }

    /// <summary>The id of what is counted.</summary>
    public string Item { get; }

    /// <summary>How many; or by how many more or fewer, for a change.</summary>
    public Count Count { get; }

    /// <summary>Where, or null where that is not said.</summary>
    public Place? Place { get; }

    /// <summary>Whether the count is a level, or what came or went.</summary>
    public StrengthChange Change { get; }

    /// <summary>What else is said about them, in the order of the report.</summary>
    [JsonPropertyOrder(20)]
    public ValueList<Claim> Claims { get; }
}

/// <summary>Whether a strength is a level or a change.</summary>
/// <remarks>The default value is <see cref="Level"/>. In JSON the name in camelCase.</remarks>
[JsonConverter(typeof(EnumJsonConverter<StrengthChange>))]
public enum StrengthChange
{
    /// <summary>So many there are.</summary>
    [JsonStringEnumMemberName("level")] Level,
    /// <summary>So many come in addition: "additional forces".</summary>
    [JsonStringEnumMemberName("increase")] Increase,
    /// <summary>So many leave.</summary>
    [JsonStringEnumMemberName("decrease")] Decrease,
}
