using ConflictModel.Incidents;
using ConflictModel.Quantities;

namespace ConflictModel.Reconciliation;

/// <summary>How many people of a group were harmed.</summary>
/// <remarks>Equality is component-wise. There is no order. Immutable.</remarks>
/// <param name="Harm">What happened to them.</param>
/// <param name="Count">How many.</param>
/// <param name="Group">Who they are, as widely as the claims put it; null where no claim says.</param>
/// <param name="IsPart">Whether they are counted among others of the same harm.</param>
/// <param name="Severity">How badly, where they are a part; else unstated.</param>
public sealed record CasualtyFinding(
    Harm Harm, Finding<Count> Count, Group? Group = null, bool IsPart = false, Severity Severity = Severity.Unstated);
