using ConflictModel.Quantities;
using ConflictModel.Sources;

namespace ConflictModel.Reconciliation;

/// <summary>A kind of event, with how many there were.</summary>
/// <remarks>Equality is component-wise. There is no order. Immutable.</remarks>
/// <param name="Claims">The claims that name it, or that say that there is none to name.</param>
/// <param name="Number">How many such events.</param>
/// <param name="Event">The id of the kind of event; null where it is said to be unknown, or none was reported.</param>
/// <param name="Units">How many independent origins the claims have.</param>
/// <param name="Reports">How many reports make the claims.</param>
public sealed record EventFinding(
    ValueList<ClaimReference> Claims, Finding<Count> Number, string? Event = null, EvidenceUnits Units = default, int Reports = 0);
