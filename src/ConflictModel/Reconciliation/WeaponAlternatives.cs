namespace ConflictModel.Reconciliation;

/// <summary>What a position on the weapons leaves open: one of several sets of classes was used, and no class includes them all.</summary>
/// <remarks>Equality is component-wise. There is no order. Immutable.</remarks>
/// <example>
/// <code>
/// Attribution afp = new([new("afp")]);
/// Reconciliation reconciliation = Reconciler.Reconcile([
///     new("R1", "afp", UncertainDate.On(2024, 1, 23), [new("afp", "AFP", SourceKind.NewsAgency)], [new("R1:attack", [
///         new WeaponClaim("C1", afp, ["rocket", "drone"], Combination.OneOf)])])]);
/// Incident incident = reconciliation.Incidents[0];
/// Console.WriteLine($"{incident.Weapons.Established}: one of {incident.OpenWeapons[0].OneOf}");
/// // []: one of [[drone], [rocket]]
/// </code>
/// </example>
/// <param name="Claims">The claims of the position of <see cref="Incident.Weapons"/> whose value has no class.</param>
/// <param name="OneOf">The sets of classes, one of which was used, the classes of each in ordinal order; in the order of their texts.</param>
public sealed record WeaponAlternatives(ValueList<ClaimReference> Claims, ValueList<ValueList<string>> OneOf);
