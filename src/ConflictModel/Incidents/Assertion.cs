using System;
using System.Text.Json.Serialization;
using ConflictModel.Sources;
using ConflictModel.Time;

namespace ConflictModel.Incidents;

/// <summary>Something that a report says, with who says it and how: a <see cref="Claim"/> about an incident, or a <see cref="Tally"/> or
/// <see cref="Strength"/>, which are of none.</summary>
/// <remarks>
/// <para>Four states stay apart for every property: not stated (there is no assertion), <see cref="ClaimState.ExplicitlyUnknown"/>,
/// <see cref="ClaimState.NoneReported"/>, and a stated value, which may be zero.</para>
/// <para>Equality is component-wise. There is no order. Immutable.</para>
/// </remarks>
/// <example>
/// <code>
/// Attribution centcom = new([new("upi"), new("us-centcom")]);
/// Assertion launched = new MunitionClaim("C1", centcom, MunitionPhase.Launched, Count.Of(17), modality: Modality.Suspected);
/// Console.WriteLine($"{launched.Attribution.Origin}: {launched.State}, {launched.Modality}");
/// // us-centcom: Stated, Suspected
/// </code>
/// </example>
public abstract record Assertion
{
    private protected Assertion(
        string id, Attribution attribution, ClaimState state, Modality modality, bool isProvisional, Wording? wording, UncertainDate asOf,
        Assessment? assessment)
    {
        ArgumentNullException.ThrowIfNull(attribution);
        Id = Identifier.Require(id, nameof(id));
        if (asOf.IsImpossible) throw new ArgumentException($"{Title} holds as of no possible day; give the day, or leave it out.", nameof(asOf));
        Attribution = attribution;
        State = Defined.Require(state, nameof(state));
        Modality = Defined.Require(modality, nameof(modality));
        IsProvisional = isProvisional;
        Wording = wording;
        AsOf = asOf;
        Assessment = assessment;
    }

    /// <summary>The identifier, unique in its report.</summary>
    [JsonPropertyOrder(-2)]
    public string Id { get; }

    /// <summary>Whether the property has a stated value, is said to be unknown, or nothing of it was reported.</summary>
    [JsonPropertyOrder(-1)]
    public ClaimState State { get; }

    /// <summary>The chain of sources, from the publisher to the origin.</summary>
    [JsonPropertyOrder(10)]
    public Attribution Attribution { get; }

    /// <summary>How strongly the origin puts it.</summary>
    [JsonPropertyOrder(11)]
    public Modality Modality { get; }

    /// <summary>Whether the text says that it may still change.</summary>
    [JsonPropertyOrder(12), JsonPropertyName("provisional")]
    public bool IsProvisional { get; }

    /// <summary>The words of the report, where they are kept.</summary>
    [JsonPropertyOrder(13)]
    public Wording? Wording { get; }

    /// <summary>The day as of which it is said to hold; unknown where the text gives none.</summary>
    [JsonPropertyOrder(14)]
    public UncertainDate AsOf { get; }

    /// <summary>What was judged of it, or null.</summary>
    [JsonPropertyOrder(15)]
    public Assessment? Assessment { get; }

    /// <summary>One English sentence that says what this says, on whose word and how surely, and no more.</summary>
    /// <param name="sources">The sources of its report, for their names; a source that is not among them goes by its id.</param>
    /// <returns>For example "Shafaq, quoting an anonymous security source, reports that at least 15 missiles hit the target." A claim is taken to
    /// be about an attack, and other accounts, tallies and claims that it names go by their ids; <see cref="Report.Describe(Assertion)"/> knows more. It
    /// does not depend on culture, and may change between releases.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="sources"/> is null.</exception>
    public string Describe(SourceDirectory sources)
    {
        ArgumentNullException.ThrowIfNull(sources);
        return Prose.Sentence(this, sources, ProseTopic.Attack);
    }

    // Whether the claim has a value exactly when its state says so.
    private protected void RequireValue(bool hasValue, string parameter, string value)
    {
        if (State == ClaimState.Stated && !hasValue)
        {
            throw new ArgumentException(
                $"{Title} states no {value}; give it, or say with the state that none was reported or that it is unknown.", parameter);
        }

        if (State != ClaimState.Stated && hasValue)
            throw new ArgumentException($"{Title} has the state {State} and so cannot also state a {value}; leave one of them out.", parameter);
    }

    // What contradicts itself says nothing that could be compared.
    private protected void RequirePossible(bool isPossible, string parameter)
    {
        if (!isPossible)
            throw new ArgumentException($"{Title} gives no possible number; give what its source says, or leave the claim out.", parameter);
    }

    // What a message calls it.
    private protected string Title => $"{(this is Claim ? nameof(Claim) : GetType().Name)} '{Id}'";
}
