using System;
using System.Diagnostics.CodeAnalysis;

namespace ConflictModel.Reconciliation;

/// <summary>The incidents that a set of reports describes, with what they establish, and everything that was left open or set aside.</summary>
/// <remarks>
/// <para>A pure function of the set of reports, the set of judgements and the policy: order and repetition of the input do not change it.</para>
/// <para>Equality is component-wise. There is no order. Immutable.</para>
/// </remarks>
/// <example>
/// <code>
/// Reconciliation nothing = Reconciler.Reconcile([]);
/// Console.WriteLine(nothing.Incidents.Count);
/// // 0
/// </code>
/// </example>
/// <param name="Incidents">The incidents, by their first possible day, then by id; undated ones last.</param>
/// <param name="Links">The pairs of accounts that speak for one incident, that a person should look at, or that one judged, by their account ids.</param>
/// <param name="Undated">The ids of the accounts without a possible day: they form no automatic pair.</param>
/// <param name="SetAside">What took no part, and why, by kind and id.</param>
/// <param name="Tallies">What the tallies of several reports say together, by kind of event and places.</param>
/// <param name="Strengths">What the strengths of several reports say together, by holder, item, place and day.</param>
/// <param name="Foretold">The ids, in ordinal order, of the accounts with a day that lies at least two days after the last possible day of publication of
/// their report, which zones cannot explain: the one or the other is wrong. A denied day does not count. They take part as they stand.</param>
[SuppressMessage("Design", "MA0049:Type name should not match containing namespace", Justification = "Both are the field's word for it.")]
public sealed partial record Reconciliation(
    ValueList<Incident> Incidents, ValueList<Link> Links, ValueList<string> Undated, ValueList<SetAside> SetAside,
    ValueList<TallyFinding> Tallies = default, ValueList<StrengthFinding> Strengths = default, ValueList<string> Foretold = default)
{
    private readonly IncidentIndex _index = new();

    /// <summary>The incident that an account is of: the durable way to refer to one.</summary>
    /// <param name="account">The id of the account.</param>
    /// <returns>The incident, or null where no account of that id took part.</returns>
    public Incident? IncidentOf(string account)
    {
        ArgumentNullException.ThrowIfNull(account);
        return _index.Of(Incidents, account);
    }
}
