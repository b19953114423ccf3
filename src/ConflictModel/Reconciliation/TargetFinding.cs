using ConflictModel.Incidents;
using ConflictModel.Quantities;
using ConflictModel.Sources;

namespace ConflictModel.Reconciliation;

/// <summary>A target, as claims describe it: descriptions of one thing differ and do not contradict each other.</summary>
/// <remarks>Equality is component-wise. There is no order. Immutable.</remarks>
/// <param name="State">Whether a target is named, or said to be unknown.</param>
/// <param name="Targets">The ids of the kinds of target, in ordinal order.</param>
/// <param name="Combination">Whether all of the kinds were targets, or one of them was.</param>
/// <param name="Number">How many there were.</param>
/// <param name="Claims">The claims, in the order of their references.</param>
/// <param name="Units">How many independent origins the claims have.</param>
/// <param name="Reports">How many reports make the claims.</param>
/// <param name="Name">What it is called, or null.</param>
/// <param name="Owner">Whose it is, in the spelling of the first claim, or null.</param>
/// <param name="Users">Who uses it, as far as any of the claims says, by id.</param>
/// <param name="IsOpen">Whether a claim leaves open that others use it too.</param>
public sealed record TargetFinding(
    ClaimState State, ValueList<string> Targets, Combination Combination, Finding<Count> Number,
    ValueList<ClaimReference> Claims, EvidenceUnits Units, int Reports, string? Name = null, Actor? Owner = null,
    ValueList<Actor> Users = default, bool IsOpen = false);
