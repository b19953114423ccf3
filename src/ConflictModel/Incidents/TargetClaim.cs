using System;
using System.Text.Json.Serialization;
using ConflictModel.Quantities;
using ConflictModel.Sources;
using ConflictModel.Time;

namespace ConflictModel.Incidents;

/// <summary>A claim about what was attacked, beside where that is.</summary>
/// <remarks>
/// <para>It says what kind of thing it was, in a few words what it is called, how many there were ("three facilities"), whose it is and
/// who uses it. Kinds and their number are kept apart: three kinds of target are not three targets.</para>
/// <para>Invariants: there is a kind or a name where a target is stated; no kind or user twice. Kinds are ids that consumers agree on
/// ("military-base").</para>
/// <para>Equality is component-wise. There is no order. Immutable.</para>
/// </remarks>
/// <example>
/// <code>
/// Attribution austin = new([new("upi"), new("austin", AttributionMode.Quoted)]);
/// var claim = new TargetClaim("C1", austin, ["facility"], number: Count.Of(3), users: [new("kataib-hezbollah", "Kataib Hezbollah")], isOpen: true);
/// Console.WriteLine($"{claim.Number.Describe()} {claim.Targets}, used by {claim.Users[0].Name} and perhaps others");
/// // 3 [facility], used by Kataib Hezbollah and perhaps others
/// </code>
/// </example>
public sealed record TargetClaim : Claim
{
    /// <summary>A claim about what was attacked.</summary>
    /// <param name="id">The identifier, unique in its report.</param>
    /// <param name="attribution">The chain of sources, from the publisher to the origin.</param>
    /// <param name="targets">The ids of the kinds of target; may be empty where there is a name.</param>
    /// <param name="combination">Whether it was all of these kinds, or one of them.</param>
    /// <param name="name">What it is called, in a few words ("US and coalition forces"), or null.</param>
    /// <param name="number">How many targets; unknown where that is not said.</param>
    /// <param name="owner">Whose it is, or null where that is not said.</param>
    /// <param name="users">Who uses it, or is hosted there.</param>
    /// <param name="isOpen">Whether the list of users is left open ("a number of groups, including ...").</param>
    /// <param name="state">Whether a value is stated, said to be unknown, or none was reported.</param>
    /// <param name="modality">How strongly the origin puts it.</param>
    /// <param name="isProvisional">Whether the text says that it may still change.</param>
    /// <param name="wording">The words of the report, where they are kept.</param>
    /// <param name="asOf">The day as of which it is said to hold.</param>
    /// <param name="assessment">What was judged of it: how credible, likely or well founded it is; or null.</param>
    /// <exception cref="ArgumentException">Neither kind nor name is given although stated, or something of a target although not stated; a kind
    /// is no identifier; a kind or user is named twice; <paramref name="name"/> is no label; <paramref name="number"/> is impossible; the list
    /// of users is open and empty; or the state is <see cref="ClaimState.NoneReported"/>.</exception>
    /// <exception cref="ArgumentOutOfRangeException">An argument is not a member of its enum.</exception>
    [JsonConstructor]
    public TargetClaim(
        string id, Attribution attribution, ValueList<string> targets = default, Combination combination = Combination.AllOf,
        string? name = null, Count number = default, Actor? owner = null, ValueList<Actor> users = default, bool isOpen = false,
        ClaimState state = ClaimState.Stated, Modality modality = Modality.Asserted,
        bool isProvisional = false, Wording? wording = null, UncertainDate asOf = default, Assessment? assessment = null)
        : base(id, attribution, state, modality, isProvisional, wording, asOf, assessment)
    {
        RequireReportable(nameof(state));
        RequireValue(!targets.IsEmpty || name is not null, nameof(targets), "target");
        RequirePossible(!number.IsImpossible, nameof(number));
        if (state != ClaimState.Stated && (!number.IsUnknown || owner is not null || !users.IsEmpty))
            throw new ArgumentException($"Claim '{id}' says more of a target that it does not state; state it, or leave that out.", nameof(state));
        if (isOpen && users.IsEmpty)
            throw new ArgumentException($"Claim '{id}' leaves an empty list of users open; name one, or leave it closed.", nameof(isOpen));
        Targets = targets.RequireIds(nameof(targets), $"Claim '{id}'", "the target");
        Combination = Defined.Require(combination, nameof(combination));
        Name = Identifier.OptionalLabel(name, nameof(name));
        Number = number;
        Owner = owner;
        Users = users.RequireDistinct(nameof(users), $"Claim '{id}'");
        IsOpen = isOpen;
    }

    /// <summary>The ids of the kinds of target.</summary>
    public ValueList<string> Targets { get; }

    /// <summary>Whether it was all of these kinds, or one of them.</summary>
    public Combination Combination { get; }

    /// <summary>What it is called, in a few words, or null.</summary>
    public string? Name { get; }

    /// <summary>How many targets; unknown where that is not said.</summary>
    public Count Number { get; }

    /// <summary>Whose it is, or null where that is not said.</summary>
    public Actor? Owner { get; }

    /// <summary>Who uses it, or is hosted there.</summary>
    public ValueList<Actor> Users { get; }

    /// <summary>Whether the list of users is left open.</summary>
    [JsonPropertyName("open")]
    public bool IsOpen { get; }
}
