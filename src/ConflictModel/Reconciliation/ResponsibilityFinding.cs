using ConflictModel.Incidents;
using ConflictModel.Quantities;
using ConflictModel.Sources;

namespace ConflictModel.Reconciliation;

/// <summary>Who is said to be responsible, in one of the four ways.</summary>
/// <remarks>Equality is component-wise. There is no order. Immutable.</remarks>
/// <param name="Kind">Whether it is claimed, accused, denied or believed.</param>
/// <param name="State">Whether an actor is named, none has come forward, or it is said to be unknown.</param>
/// <param name="Claims">The claims, in the order of their references.</param>
/// <param name="Units">How many independent origins the claims have.</param>
/// <param name="Reports">How many reports make the claims.</param>
/// <param name="Actor">The actor, in the spelling of the first claim; null where none is named.</param>
/// <param name="Role">What part the actor is said to have had.</param>
/// <param name="Share">For which part of it; unknown where that is not said.</param>
public sealed record ResponsibilityFinding(
    ResponsibilityKind Kind, ClaimState State, ValueList<ClaimReference> Claims, EvidenceUnits Units, int Reports, Actor? Actor = null,
    ActorRole Role = ActorRole.Perpetrator, Share Share = default);
