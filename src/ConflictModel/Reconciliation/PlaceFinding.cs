using ConflictModel.Incidents;

namespace ConflictModel.Reconciliation;

/// <summary>Where something that belongs to an incident happened.</summary>
/// <remarks>Equality is component-wise. There is no order. Immutable.</remarks>
/// <param name="Role">What happened there.</param>
/// <param name="Place">The place: narrower mentions refine wider ones.</param>
/// <param name="Levels">Each place that is named, the narrowest first, with the support of those who name it or one within it; empty where
/// claims name one place alone.</param>
public sealed record PlaceFinding(PlaceRole Role, Finding<Place> Place, ValueList<Position<Place>> Levels = default);
