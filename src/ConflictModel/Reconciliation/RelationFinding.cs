using ConflictModel.Incidents;
using ConflictModel.Quantities;
using ConflictModel.Sources;

namespace ConflictModel.Reconciliation;

/// <summary>A relation of an incident to others, with those who say so.</summary>
/// <remarks>
/// <para>Where a text leaves open which of several it is, that stays open: <see cref="Combination.OneOf"/>. The incidents stand in the order of how
/// near before this one they may lie; those of which that is not known follow in the order in which they are named, and what came later is last.</para>
/// <para>Equality is component-wise. There is no order. Immutable.</para>
/// </remarks>
/// <param name="Kind">How it is related.</param>
/// <param name="State">Whether a relation is stated, none was reported, or it is said to be unknown.</param>
/// <param name="Accounts">The ids of the accounts that are named, in the order of the first claim.</param>
/// <param name="Series">The tallies of the series, each with its report, in the order of their references.</param>
/// <param name="Combination">Whether it is related to all of them, or to one of them.</param>
/// <param name="Claims">The claims, in the order of their references.</param>
/// <param name="Units">How many independent origins the claims have.</param>
/// <param name="Reports">How many reports make the claims.</param>
/// <param name="Description">What it is related to, in a few words, or null.</param>
/// <param name="After">How long after it came; unknown where the claims do not say.</param>
/// <param name="Ordinal">Which one of the series it is, from 1, or null.</param>
/// <param name="Incidents">The incidents of those accounts, the nearest before this one first; accounts that took no part have none.</param>
public sealed record RelationFinding(
    RelationKind Kind, ClaimState State, ValueList<string> Accounts, ValueList<ClaimReference> Series, Combination Combination,
    ValueList<ClaimReference> Claims, EvidenceUnits Units, int Reports, string? Description = null, Measurement After = default, int? Ordinal = null,
    ValueList<RelatedIncident> Incidents = default);
