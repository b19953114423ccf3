using ConflictModel.Incidents;
using ConflictModel.Quantities;
using ConflictModel.Sources;

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
/// <param name="Injuries">What injuries claims name, by id; a claim names one for all whom it counts.</param>
public sealed record CasualtyFinding(
    Harm Harm, Finding<Count> Count, Group? Group = null, bool IsPart = false, Severity Severity = Severity.Unstated,
    ValueList<Group> OneOf = default, ValueList<DerivedCount> Derived = default, ValueList<Misfit> Misfits = default,
    ValueList<InjuryFinding> Injuries = default);

/// <summary>Who names an injury.</summary>
/// <remarks>Equality is component-wise. There is no order. Immutable.</remarks>
/// <example>
/// <code>
/// var report = new Report("R1", "upi", UncertainDate.On(2024, 1, 23), [new("upi", "UPI", SourceKind.NewsAgency)], [new("R1:attack", [
///     new CasualtyClaim("C1", new([new("upi")]), Harm.Injured, Count.Of(4), injury: "traumatic-brain-injury")])]);
/// InjuryFinding named = Reconciler.Reconcile([report]).Incidents[0].Casualties[0].Injuries[0];
/// Console.WriteLine($"{Taxonomy.Harms.Find(named.Injury)!.Label}: {named.Claims}");
/// // traumatic brain injury: [R1/C1]
/// </code>
/// </example>
/// <param name="Injury">The id of the injury.</param>
/// <param name="Claims">The claims that name it, in the order of their references.</param>
/// <param name="Units">How many independent origins the claims have.</param>
/// <param name="Reports">How many reports make the claims.</param>
public sealed record InjuryFinding(string Injury, ValueList<ClaimReference> Claims, EvidenceUnits Units, int Reports);
