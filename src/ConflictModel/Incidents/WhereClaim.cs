using System;
using System.Text.Json.Serialization;
using ConflictModel.Sources;
using ConflictModel.Time;

namespace ConflictModel.Incidents;

/// <summary>A claim about a place that belongs to an incident.</summary>
/// <remarks>
/// <para>Invariant: there is a place where one is stated; there is no "none reported" place.</para>
/// <para>Equality is component-wise. There is no order. Immutable.</para>
/// </remarks>
/// <example>
/// <code>
/// var claim = new WhereClaim("C1", new([new("afp")]), new("al-baghdadi", "Al-Baghdadi", within: ["iraq"]), PlaceRole.LaunchSite);
/// Console.WriteLine($"{claim.Role}: {claim.Place?.Name}");
/// // LaunchSite: Al-Baghdadi
/// </code>
/// </example>
public sealed record WhereClaim : Claim
{
    /// <summary>A claim about a place that belongs to an incident.</summary>
    /// <param name="id">The identifier, unique in its report.</param>
    /// <param name="attribution">The chain of sources, from the publisher to the origin.</param>
    /// <param name="place">The place, or null where the state says that there is none.</param>
    /// <param name="role">What happened there.</param>
    /// <param name="state">Whether a value is stated, said to be unknown, or none was reported.</param>
    /// <param name="modality">How strongly the origin puts it.</param>
    /// <param name="isProvisional">Whether the text says that it may still change.</param>
    /// <param name="wording">The words of the report, where they are kept.</param>
    /// <param name="asOf">The day as of which it is said to hold.</param>
    /// <param name="assessment">What was judged of it: how credible, likely or well founded it is; or null.</param>
    /// <exception cref="ArgumentException">The place is missing although stated, or given although not stated; or the state is
    /// <see cref="ClaimState.NoneReported"/>.</exception>
    /// <exception cref="ArgumentOutOfRangeException">An argument is not a member of its enum.</exception>
    [JsonConstructor]
    public WhereClaim(
        string id, Attribution attribution, Place? place = null, PlaceRole role = PlaceRole.Target,
        ClaimState state = ClaimState.Stated, Modality modality = Modality.Asserted,
        bool isProvisional = false, Wording? wording = null, UncertainDate asOf = default, Assessment? assessment = null)
        : base(id, attribution, state, modality, isProvisional, wording, asOf, assessment)
    {
        RequireReportable(nameof(state));
        RequireValue(place is not null, nameof(place), "place");
        Place = place;
        Role = Defined.Require(role, nameof(role));
    }

    /// <summary>The place, or null where the state says that there is none.</summary>
    public Place? Place { get; }

    /// <summary>What happened there.</summary>
    public PlaceRole Role { get; }
}
