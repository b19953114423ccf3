using ConflictModel.Quantities;
using ConflictModel.Sources;

namespace ConflictModel.Reconciliation;

/// <summary>A kind of event, with how many there were.</summary>
/// <remarks>
/// <para>Kinds of which one includes the other are one finding, under the narrowest: who speaks of one attack and who speaks of one rocket attack may speak of
/// the same. A kind is a part of a wider one where others stand beside it in that, or where there are fewer of it.</para>
/// <para>Equality is component-wise. There is no order. Immutable.</para>
/// </remarks>
/// <example>
/// <code>
/// Attribution afp = new([new("afp")]);
/// Reconciliation reconciliation = Reconciler.Reconcile([
///     new("R1", "afp", UncertainDate.On(2024, 1, 23), [new("afp", "AFP", SourceKind.NewsAgency)], [new("R1:attacks", [
///         new EventClaim("C1", afp, "attack", Count.AtLeast(1)), new EventClaim("C2", afp, "rocket-attack", Count.Of(2))])])]);
/// EventFinding found = reconciliation.Incidents[0].Events[0];
/// Console.WriteLine($"{found.Event}, also {found.Wider}: {found.Number.Established.Describe()}");
/// // rocket-attack, also [attack]: 2
/// </code>
/// </example>
/// <param name="Claims">The claims that name it, by whatever kind includes it, or that say that there is none to name.</param>
/// <param name="Number">How many such events.</param>
/// <param name="Event">The id of the kind of event, the narrowest that is named; null where it is said to be unknown, or none was reported.</param>
/// <param name="Units">How many independent origins the claims have.</param>
/// <param name="Reports">How many reports make the claims.</param>
/// <param name="IsPart">Whether these are among the events of a wider kind, of which there is a finding too.</param>
/// <param name="Wider">The ids of the wider kinds by which some claims name it, from the widest.</param>
public sealed record EventFinding(
    ValueList<ClaimReference> Claims, Finding<Count> Number, string? Event = null, EvidenceUnits Units = default, int Reports = 0,
    bool IsPart = false, ValueList<string> Wider = default);
