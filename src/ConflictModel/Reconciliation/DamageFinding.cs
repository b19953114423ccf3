using ConflictModel.Sources;

namespace ConflictModel.Reconciliation;

/// <summary>What was damaged.</summary>
/// <remarks>Equality is component-wise. There is no order. Immutable.</remarks>
/// <param name="Descriptions">What the claims say was damaged, in ordinal order, each once.</param>
/// <param name="Claims">The claims that say so.</param>
/// <param name="Units">How many independent origins they have.</param>
/// <param name="Reports">How many reports make them.</param>
/// <param name="NoneReported">The claims that say that no damage was reported.</param>
/// <param name="ExplicitlyUnknown">The claims that say that the damage is not known.</param>
public sealed record DamageFinding(
    ValueList<string> Descriptions, ValueList<ClaimReference> Claims, EvidenceUnits Units, int Reports,
    ValueList<ClaimReference> NoneReported = default, ValueList<ClaimReference> ExplicitlyUnknown = default);
