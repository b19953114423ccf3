using ConflictModel.Incidents;
using ConflictModel.Quantities;
using ConflictModel.Sources;
using ConflictModel.Time;

namespace ConflictModel.Reconciliation;

/// <summary>How something stood as of a day: an investigation, the defences, the people who were harmed.</summary>
/// <remarks>
/// <para>A status is superseded where a certainly later one is about the same thing: an investigation that is over, people who returned to
/// duty after treatment. It stays in the list, which is in the order of the days.</para>
/// <para>Equality is component-wise. There is no order. Immutable.</para>
/// </remarks>
/// <param name="Kind">The status.</param>
/// <param name="State">Whether it is stated, none was reported, or it is said to be unknown.</param>
/// <param name="AsOf">The day as of which it is said to hold, or else that of the report.</param>
/// <param name="Claims">The claims, in the order of their references.</param>
/// <param name="Units">How many independent origins the claims have.</param>
/// <param name="Reports">How many reports make the claims.</param>
/// <param name="IsSuperseded">Whether a later status is about the same thing.</param>
/// <param name="Of">The claim that counts the people it is about, or null.</param>
/// <param name="Count">How many of them; unknown where that is not said.</param>
/// <param name="Share">Which part of them; unknown where that is not said.</param>
public sealed record StatusFinding(
    StatusKind Kind, ClaimState State, UncertainDate AsOf, ValueList<ClaimReference> Claims, EvidenceUnits Units, int Reports,
    bool IsSuperseded = false, ClaimReference? Of = null, Count Count = default, Share Share = default);
