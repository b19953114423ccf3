using System;
using ConflictModel.Incidents;
using ConflictModel.Time;

namespace ConflictModel.Reconciliation;

/// <content>What can be asked of all incidents together.</content>
public sealed partial record Reconciliation
{
    /// <summary>How many people were harmed, in the incidents of a period and a place.</summary>
    /// <param name="harm">What happened to them.</param>
    /// <param name="period">The period; null for all time. Days are taken as they are stated, without a zone. What is not certain of the period
    /// leaves more incidents only possibly inside.</param>
    /// <param name="place">The place; null for everywhere. An incident is where its target is or, where no claim names one, where munitions came
    /// down; it lies inside by <see cref="Place.IsWithin"/>, so its places name those around them, and may lie inside where it is a wider place.</param>
    /// <param name="group">Who they are; null for everyone. Groups include each other by <see cref="Taxonomy.Groups"/>.</param>
    /// <returns>The number, with the incidents that it is made of.</returns>
    /// <remarks>
    /// <para>A wider period or place never lowers a bound. For disjoint periods the sum of the totals contains the total of the whole, and
    /// equals it where the day of each incident lies in one of them. To decide an open pair of accounts never contradicts the total.</para>
    /// <para>A toll is what the finding about just these people establishes; narrower groups bound it from below.</para>
    /// </remarks>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="harm"/> is not a member of its enum.</exception>
    public Total Total(Harm harm, UncertainInterval? period = null, Place? place = null, Group? group = null) =>
        new Totalling(this, Defined.Require(harm, nameof(harm)), period, place, group).Sum();
}
