using System;
using System.Text.Json.Serialization;
using ConflictModel.Quantities;
using ConflictModel.Sources;
using ConflictModel.Time;

namespace ConflictModel.Incidents;

/// <summary>A claim about what kind of event it was, and how many there were.</summary>
/// <remarks>
/// <para>Invariants: there is a kind where one is stated; the number is possible. The kind is the id of a class that consumers
/// agree on ("missile-attack").</para>
/// <para>Equality is component-wise. There is no order. Immutable.</para>
/// </remarks>
/// <example>
/// <code>
/// var claim = new EventClaim("C1", new([new("afp"), new("islamic-resistance-iraq", AttributionMode.Claimed)]), "drone-attack", Count.Of(2));
/// Console.WriteLine($"{claim.Number} {claim.Event}");
/// // 2 unhedged drone-attack
/// </code>
/// </example>
public sealed record EventClaim : Claim
{
    /// <summary>A claim about what kind of event it was, and how many there were.</summary>
    /// <param name="id">The identifier, unique in its report.</param>
    /// <param name="attribution">The chain of sources, from the publisher to the origin.</param>
    /// <param name="event">The id of the kind of event, or null where the state says that there is none.</param>
    /// <param name="number">How many such events; unknown where that is not said.</param>
    /// <param name="state">Whether a value is stated, said to be unknown, or none was reported.</param>
    /// <param name="modality">How strongly the origin puts it.</param>
    /// <param name="isProvisional">Whether the text says that it may still change.</param>
    /// <param name="wording">The words of the report, where they are kept.</param>
    /// <param name="asOf">The day as of which it is said to hold.</param>
    /// <param name="assessment">What was judged of it: how credible, likely or well founded it is; or null.</param>
    /// <exception cref="ArgumentException">The kind is missing although stated, or given although not stated, or is no identifier; or
    /// <paramref name="number"/> is impossible, or given although no kind is.</exception>
    /// <exception cref="ArgumentOutOfRangeException">An argument is not a member of its enum.</exception>
    [JsonConstructor]
    public EventClaim(
        string id, Attribution attribution, string? @event = null, Count number = default,
        ClaimState state = ClaimState.Stated, Modality modality = Modality.Asserted,
        bool isProvisional = false, Wording? wording = null, UncertainDate asOf = default, Assessment? assessment = null)
        : base(id, attribution, state, modality, isProvisional, wording, asOf, assessment)
    {
        RequireValue(@event is not null, nameof(@event), "kind of event");
        RequirePossible(!number.IsImpossible, nameof(number));
        if (state != ClaimState.Stated && !number.IsUnknown)
            throw new ArgumentException($"Claim '{id}' counts events of no kind; give the kind, or leave the number out.", nameof(number));
        Event = Identifier.Optional(@event, nameof(@event));
        Number = number;
    }

    /// <summary>The id of the kind of event, or null where the state says that there is none.</summary>
    public string? Event { get; }

    /// <summary>How many such events; unknown where that is not said.</summary>
    public Count Number { get; }
}
