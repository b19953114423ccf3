using System;
using System.Text.Json.Serialization;
using ConflictModel.Quantities;
using ConflictModel.Sources;
using ConflictModel.Time;

namespace ConflictModel.Incidents;

/// <summary>A count of incidents over a period and an area: "more than 150 attacks between October 17 and January 29".</summary>
/// <remarks>
/// <para>It is never an incident, and no account. What else a report says about the whole series (its weapons, who is blamed for most of
/// it, why) are its claims, each with an attribution of its own.</para>
/// <para>Invariants: the kind of event is named, whatever the state; the number is possible, and given only where stated; a tally is, over
/// others, no part of itself; no place or target twice; its claims hang together as those of an <see cref="Account"/> do, and none of them
/// is a <see cref="WhenClaim"/>, since a series has a period.</para>
/// <para>Equality is component-wise. There is no order. Immutable.</para>
/// </remarks>
/// <example>
/// <code>
/// Attribution outlet = new([new("some-outlet")]);
/// var tally = new Tally("T1", outlet, "attack", Count.MoreThan(150), UncertainInterval.Parse("2023-10-17/2024-01-29"), claims: [
///     new ResponsibilityClaim("C1", new([new("some-outlet"), new("us-government")]), ResponsibilityKind.Accused, new("iran", "Iran"), share: Share.Most)]);
/// Console.WriteLine($"{tally.Count.Describe()} in {tally.Period}, {tally.Claims.Count} claim about them");
/// // more than 150 in 2023-10-17/2024-01-29, 1 claim about them
/// </code>
/// </example>
public sealed record Tally : Assertion
{
    /// <summary>A count of incidents.</summary>
    /// <param name="id">The identifier, unique in its report.</param>
    /// <param name="attribution">The chain of sources, from the publisher to the origin.</param>
    /// <param name="event">The id of the kind of event that is counted.</param>
    /// <param name="count">How many; unknown where that is not said ("a recent wave").</param>
    /// <param name="period">The period in which they were; unknown where that is not said.</param>
    /// <param name="places">The places in which they were, all together.</param>
    /// <param name="targets">The ids of the kinds of target that they were against.</param>
    /// <param name="partOf">The id of the tally of the same report that counts them too, or null.</param>
    /// <param name="claims">What else is said about the series.</param>
    /// <param name="state">Whether a value is stated, said to be unknown, or none was reported.</param>
    /// <param name="modality">How strongly the origin puts it.</param>
    /// <param name="isProvisional">Whether the text says that it may still change.</param>
    /// <param name="wording">The words of the report, where they are kept.</param>
    /// <param name="asOf">The day as of which it is said to hold.</param>
    /// <param name="assessment">What was judged of it: how credible, likely or well founded it is; or null.</param>
    /// <param name="against">Whom they were against ("US and coalition forces").</param>
    /// <exception cref="ArgumentException">The count is impossible, or given although not stated; an id is no identifier; a place, target or actor
    /// stands twice;
    /// <paramref name="partOf"/> equals <paramref name="id"/>; or the claims do not hang together, or one is null or a <see cref="WhenClaim"/>.</exception>
    /// <exception cref="ArgumentOutOfRangeException">An argument is not a member of its enum.</exception>
    [JsonConstructor]
    public Tally(
        string id, Attribution attribution, string @event, Count count = default, UncertainInterval period = default,
        ValueList<Place> places = default, ValueList<string> targets = default, string? partOf = null, ValueList<Claim> claims = default,
        ClaimState state = ClaimState.Stated, Modality modality = Modality.Asserted,
        bool isProvisional = false, Wording? wording = null, UncertainDate asOf = default, Assessment? assessment = null,
        ValueList<Actor> against = default)
        : base(id, attribution, state, modality, isProvisional, wording, asOf, assessment)
    {
        RequirePossible(!count.IsImpossible, nameof(count));
        if (state != ClaimState.Stated && !count.IsUnknown)
            throw new ArgumentException($"Tally '{id}' has the state {state} and so cannot also state a count; leave one of them out.", nameof(count));
        if (partOf == id) throw new ArgumentException($"Tally '{id}' cannot be part of itself; name the tally that counts these too.", nameof(partOf));
        Event = Identifier.Require(@event, nameof(@event));
        Count = count;
        Period = period;
        Places = places.RequireDistinct(nameof(places), $"Tally '{id}'");
        Targets = targets.RequireIds(nameof(targets), $"Tally '{id}'", "the target");
        Against = against.RequireDistinct(nameof(against), $"Tally '{id}'");
        PartOf = Identifier.Optional(partOf, nameof(partOf));
        Claims = claims.RequireNoNulls(nameof(claims));
        ClaimFaults.ThrowIfAny(claims, $"tally '{id}'", claim => claim is not WhenClaim, "a series has a period and no day; leave the claim out");
    }

    /// <summary>The id of the kind of event that is counted.</summary>
    public string Event { get; }

    /// <summary>How many; unknown where that is not said.</summary>
    public Count Count { get; }

    /// <summary>The period in which they were; unknown where that is not said.</summary>
    public UncertainInterval Period { get; }

    /// <summary>The places in which they were, all together.</summary>
    public ValueList<Place> Places { get; }

    /// <summary>The ids of the kinds of target that they were against.</summary>
    public ValueList<string> Targets { get; }

    /// <summary>Whom they were against.</summary>
    public ValueList<Actor> Against { get; }

    /// <summary>The id of the tally of the same report that counts them too, or null.</summary>
    public string? PartOf { get; }

    /// <summary>What else is said about the series, in the order of the report.</summary>
    [JsonPropertyOrder(20)]
    public ValueList<Claim> Claims { get; }
}
