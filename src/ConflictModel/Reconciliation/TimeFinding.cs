using ConflictModel.Sources;
using ConflictModel.Time;

namespace ConflictModel.Reconciliation;

/// <summary>A time of day that claims give for an incident. Times are listed as they were said, and not yet fused.</summary>
/// <remarks>Equality is component-wise. There is no order. Immutable.</remarks>
/// <param name="Time">The time of day.</param>
/// <param name="Claims">The claims that give it, in the order of their references.</param>
/// <param name="Units">How many independent origins the claims have.</param>
/// <param name="Reports">How many reports make the claims.</param>
/// <param name="Zone">The IANA id of the zone whose clocks it is on, or null where that is not known.</param>
public sealed record TimeFinding(UncertainTime Time, ValueList<ClaimReference> Claims, EvidenceUnits Units, int Reports, string? Zone = null);
