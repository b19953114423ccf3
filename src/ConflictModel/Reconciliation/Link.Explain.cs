using System.Collections.Generic;
using ConflictModel.Incidents;
using ConflictModel.Reconciliation.Explaining;

namespace ConflictModel.Reconciliation;

/// <content>Why it is as it is.</content>
public sealed partial record Link
{
    /// <summary>Why the two accounts are of one incident, of different ones, or left to a person.</summary>
    /// <param name="reports">The reports, for names and for the claims that were compared; without them, accounts are named by their ids.</param>
    /// <returns>An explanation with a part for each comparison, whose weights add up to its own.</returns>
    /// <exception cref="System.ArgumentException">A report is null.</exception>
    public Explanation Explain(IEnumerable<Report>? reports = null) => new ReconciliationExplainer(Speakers.Of(reports)).Link(this);
}
