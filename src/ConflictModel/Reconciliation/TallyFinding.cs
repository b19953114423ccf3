using ConflictModel.Incidents;
using ConflictModel.Quantities;
using ConflictModel.Time;

namespace ConflictModel.Reconciliation;

/// <summary>A series of events: how many of a kind there were in an area since one day, from all tallies of it, and what else they say of it.</summary>
/// <remarks>
/// <para>Tallies are of one series where they count one kind of event in the same places and nothing that they say tells them apart: the day since
/// when, the targets, against whom, and by whom, where whoever counts says so. What a tally leaves out tells nothing apart, but one
/// that may be of one series with two that differ is joined to neither. Where no start is given, the day as of which they count is compared.</para>
/// <para>The number only grows, so of the day that is last each earlier tally says how many there were at least: "more than 140" until the 23rd
/// and "more than 150" until the 29th agree, and corroborate each other where at least two origins are certainly independent. A tally without a
/// number is at least the sum of those that are part of it, of places that are certainly apart.</para>
/// <para>Equality is component-wise. There is no order. Immutable.</para>
/// </remarks>
/// <example>
/// <code>
/// Report Tallying(string id, string publisher, Count attacks, string until) => new(
///     id, publisher, UncertainDate.On(2024, 1, 30), [new(publisher, publisher, SourceKind.NewsAgency)], [], tallies: [
///         new("T1", new([new(publisher)]), "attack", attacks, UncertainInterval.Parse("2023-10-17/" + until), [new("iraq", "Iraq")])]);
/// TallyFinding series = Reconciler.Reconcile([
///     Tallying("R1", "afp", Count.MoreThan(140), "2024-01-23"), Tallying("R2", "upi", Count.MoreThan(150), "2024-01-29")]).Tallies[0];
/// Console.WriteLine($"{series.Count.Established.Describe()} {series.Describe()} ({series.Count.Agreement})");
/// // at least 151 attacks in Iraq (Corroborated)
/// </code>
/// </example>
/// <param name="Event">The id of the kind of event.</param>
/// <param name="Places">The places, by id, in the spelling of the first claim; empty where the tallies name none.</param>
/// <param name="Period">The period of the last of the tallies that count.</param>
/// <param name="Count">How many in that period.</param>
/// <param name="Tallies">The tallies, by the day until which they count, then by reference; those without a number too.</param>
/// <param name="Targets">The ids of the kinds of target that any of the tallies names, in ordinal order.</param>
/// <param name="Against">Whom the events were against according to any of the tallies, by id, in the spelling of the first claim.</param>
/// <param name="By">Who did it according to those who count, by id, in the spelling of the first claim.</param>
/// <param name="Derived">What follows for a tally without a number from its parts, with the claims that say so.</param>
/// <param name="Responsibility">Who is said to be responsible for the series.</param>
/// <param name="Listed">What else is said of the series, not compared with anything; and tallies that are denied.</param>
/// <param name="Discounted">The tallies and claims that a person does not believe.</param>
public sealed record TallyFinding(
    string Event, ValueList<Place> Places, UncertainInterval Period, Finding<Count> Count, ValueList<ClaimReference> Tallies,
    ValueList<string> Targets = default, ValueList<Actor> Against = default, ValueList<Actor> By = default, ValueList<DerivedCount> Derived = default,
    ValueList<ResponsibilityFinding> Responsibility = default, ValueList<ClaimReference> Listed = default,
    ValueList<DiscountedClaim> Discounted = default)
{
    /// <summary>What is counted, in English: "attacks against US forces in Iraq and Syria".</summary>
    /// <returns>A noun phrase in the plural, without an article. It does not depend on culture, and may change between releases.</returns>
    public string Describe() => Prose.Called(Event, By, Targets, Against, Places);
}
