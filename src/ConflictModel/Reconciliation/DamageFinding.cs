using ConflictModel.Incidents;
using ConflictModel.Quantities;
using ConflictModel.Sources;

namespace ConflictModel.Reconciliation;

/// <summary>What became of a thing, as claims describe it: a destroyed vehicle and a seized one are two findings.</summary>
/// <remarks>
/// <para>Descriptions of one thing differ and do not contradict each other. Who says only that there was damage (in words of
/// <see cref="Taxonomy.Damage"/>) is borne out by those who say which: their claims support both findings.</para>
/// <para>Equality is component-wise. There is no order. Immutable.</para>
/// </remarks>
/// <example>
/// <code>
/// Attribution tv = new([new("tv")]);
/// var report = new Report("R1", "tv", UncertainDate.On(2024, 1, 23), [new("tv", "a channel", SourceKind.Outlet)], [new("R1:attack", [
///     new DamageClaim("C1", tv, "a vehicle", kind: DamageKind.Destroyed, item: "vehicle", number: Count.Of(1)),
///     new DamageClaim("C2", tv, "a second vehicle", kind: DamageKind.Seized, item: "vehicle", number: Count.Of(1))])]);
/// foreach (DamageFinding found in Reconciler.Reconcile([report]).Incidents[0].Damage)
///     Console.WriteLine($"{found.Kind}: {found.Description}, {found.Number.Established.Describe()} {found.Item}");
/// // Destroyed: a vehicle, 1 vehicle
/// // Seized: a second vehicle, 1 vehicle
/// </code>
/// </example>
/// <param name="State">Whether damage is stated, none was reported, or it is said to be unknown.</param>
/// <param name="Kind">What became of it.</param>
/// <param name="Number">How many such things, as far as claims that describe it just so say.</param>
/// <param name="Claims">The claims, in the order of their references.</param>
/// <param name="Units">How many independent origins the claims have.</param>
/// <param name="Reports">How many reports make the claims.</param>
/// <param name="Item">The id of the kind of thing, or null where that is not said.</param>
/// <param name="Description">What it was, in the words of the claims; null where no damage is stated.</param>
/// <param name="Modality">How strongly the strongest of the claims is put.</param>
public sealed record DamageFinding(
    ClaimState State, DamageKind Kind, Finding<Count> Number, ValueList<ClaimReference> Claims, EvidenceUnits Units, int Reports,
    string? Item = null, string? Description = null, Modality Modality = Modality.Asserted);
