using System;
using System.Text.Json.Serialization;
using ConflictModel.Sources;
using ConflictModel.Time;

namespace ConflictModel.Incidents;

/// <summary>A claim about the day, and perhaps the time, of an incident.</summary>
/// <remarks>
/// <para>Invariants: a stated date is possible and not unknown; there is no "none reported" day.</para>
/// <para>Equality is component-wise. There is no order. Immutable.</para>
/// </remarks>
/// <example>
/// <code>
/// var claim = new WhenClaim("C1", new([new("afp")]), new(UncertainDate.On(2024, 1, 20)), DateBasis.ResolvedFromPublication);
/// Console.WriteLine(claim.When?.Date);
/// // 2024-01-20
/// </code>
/// </example>
public sealed record WhenClaim : Claim
{
    /// <summary>A claim about the day, and perhaps the time, of an incident.</summary>
    /// <param name="id">The identifier, unique in its report.</param>
    /// <param name="attribution">The chain of sources, from the publisher to the origin.</param>
    /// <param name="when">The moment, or null where the state says that there is none.</param>
    /// <param name="basis">How the date was found.</param>
    /// <param name="state">Whether a value is stated, said to be unknown, or none was reported.</param>
    /// <param name="modality">How strongly the origin puts it.</param>
    /// <param name="isProvisional">Whether the text says that it may still change.</param>
    /// <param name="wording">The words of the report, where they are kept.</param>
    /// <param name="asOf">The day as of which it is said to hold.</param>
    /// <param name="assessment">What was judged of it: how credible, likely or well founded it is; or null.</param>
    /// <exception cref="ArgumentException">The moment is missing although stated, given although not stated, or names no possible day; or the state is
    /// <see cref="ClaimState.NoneReported"/>.</exception>
    /// <exception cref="ArgumentOutOfRangeException">An argument is not a member of its enum.</exception>
    [JsonConstructor]
    public WhenClaim(
        string id, Attribution attribution, UncertainMoment? when = null, DateBasis basis = DateBasis.Stated,
        ClaimState state = ClaimState.Stated, Modality modality = Modality.Asserted,
        bool isProvisional = false, Wording? wording = null, UncertainDate asOf = default, Assessment? assessment = null)
        : base(id, attribution, state, modality, isProvisional, wording, asOf, assessment)
    {
        RequireReportable(nameof(state));
        RequireValue(when is not null, nameof(when), "moment");
        if (when is { Date.IsImpossible: true } or { Date.IsUnknown: true, Time.IsUnknown: true })
            throw new ArgumentException($"Claim '{id}' names no possible day; give the day, or leave the claim out.", nameof(when));
        When = when;
        Basis = Defined.Require(basis, nameof(basis));
    }

    /// <summary>The moment, or null where the state says that there is none.</summary>
    public UncertainMoment? When { get; }

    /// <summary>How the date was found.</summary>
    public DateBasis Basis { get; }
}
