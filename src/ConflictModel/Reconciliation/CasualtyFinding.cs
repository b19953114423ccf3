using ConflictModel.Incidents;
using ConflictModel.Quantities;

namespace ConflictModel.Reconciliation;

/// <summary>How many people of a group were harmed.</summary>
/// <remarks>
/// <para>Each severity is a part of the whole. Who says that three were seriously injured is taken to have counted all the injured until
/// somebody counts more; then the three are a part of them, which the finding of the whole lists as an explained conflict of severity.</para>
/// <para>Equality is component-wise. There is no order. Immutable.</para>
/// </remarks>
/// <param name="Harm">What happened to them.</param>
/// <param name="Count">How many.</param>
/// <param name="Group">Who they are, as widely as the claims put it; null where no claim says.</param>
/// <param name="IsPart">Whether they are counted among others of the same harm.</param>
/// <param name="Severity">How badly, where they are a part; else unstated.</param>
/// <param name="OneOf">The groups that they may be of, where claims leave that open: those that all such claims name, or, where there is
/// none, that any does.</param>
/// <param name="Derived">What follows from other findings, whichever of their positions is right.</param>
/// <param name="Misfits">The findings, of this harm and others, that do not add up: each is a conflict of its own.</param>
public sealed record CasualtyFinding(
    Harm Harm, Finding<Count> Count, Group? Group = null, bool IsPart = false, Severity Severity = Severity.Unstated,
    ValueList<Group> OneOf = default, ValueList<DerivedCount> Derived = default, ValueList<Misfit> Misfits = default);
