using ConflictModel.Quantities;
using ConflictModel.Time;

namespace ConflictModel.Reconciliation;

/// <summary>How many events of a kind there were in an area since one day, from the tallies of several reports.</summary>
/// <remarks>
/// <para>Tallies are of one series where they count one kind of event in the same places, of the same targets as far as both say, and
/// their periods may begin on one day. The number only grows, so of the period that ends last each other one says how many there were at
/// least: "more than 140" until the 23rd and "more than 150" until the 29th agree. A tally is at least the sum of those that are part of
/// it, of different places.</para>
/// <para>Equality is component-wise. There is no order. Immutable.</para>
/// </remarks>
/// <param name="Event">The id of the kind of event.</param>
/// <param name="Places">The ids of the places, in ordinal order; empty where the tallies name none.</param>
/// <param name="Period">The period that ends last.</param>
/// <param name="Count">How many in that period.</param>
/// <param name="Tallies">The tallies, by the end of their periods, then by reference; those without a number too.</param>
public sealed record TallyFinding(
    string Event, ValueList<string> Places, UncertainInterval Period, Finding<Count> Count, ValueList<ClaimReference> Tallies);
