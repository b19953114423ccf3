using ConflictModel.Incidents;
using ConflictModel.Quantities;
using ConflictModel.Time;

namespace ConflictModel.Reconciliation;

/// <summary>How many of something somebody had somewhere, over the days on which reports put it at the same number.</summary>
/// <remarks>
/// <para>A stock changes: numbers as of different days never contradict each other. Numbers as of days that follow one another are put
/// together as long as one number is plausible for all of them.</para>
/// <para>Equality is component-wise. There is no order. Immutable.</para>
/// </remarks>
/// <param name="Holder">Whose they are, in the spelling of the first claim.</param>
/// <param name="Item">The id of what is counted.</param>
/// <param name="Count">How many.</param>
/// <param name="From">The first day as of which it was said.</param>
/// <param name="To">The last day as of which it was said.</param>
/// <param name="Place">The place, in the spelling of the first claim, or null.</param>
/// <param name="Change">Whether it is a level, an increase or a decrease.</param>
/// <param name="Strengths">The strengths, in the order of their references; those without a number too.</param>
/// <param name="Listed">What else is said of it, not compared with anything; and strengths that are denied.</param>
/// <param name="Discounted">The strengths and claims that a person does not believe.</param>
public sealed record StrengthFinding(
    Actor Holder, string Item, Finding<Count> Count, UncertainDate From, UncertainDate To, Place? Place = null,
    StrengthChange Change = StrengthChange.Level, ValueList<ClaimReference> Strengths = default, ValueList<ClaimReference> Listed = default,
    ValueList<DiscountedClaim> Discounted = default)
{
    /// <summary>What is counted, in English: "the military personnel of the US in Iraq".</summary>
    /// <returns>A noun phrase with an article. It does not depend on culture, and may change between releases.</returns>
    public string Describe() => Prose.Stock(Holder, Item, Place, Change);
}
