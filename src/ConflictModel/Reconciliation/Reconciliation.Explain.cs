using System.Collections.Generic;
using System.Text.Json.Serialization;
using ConflictModel.Incidents;
using ConflictModel.Reconciliation.Explaining;

namespace ConflictModel.Reconciliation;

/// <content>Why it is as it is.</content>
public sealed partial record Reconciliation
{
    /// <summary>Why the incidents are what they are, which pairs of accounts were joined or left open, and what was set aside.</summary>
    /// <param name="reports">The reports, for names and words; without them, sources and claims are named by their ids.</param>
    /// <returns>An explanation whose parts are those of the incidents, in their order, then of the links and of what took no part.</returns>
    /// <exception cref="System.ArgumentException">A report is null.</exception>
    public Explanation Explain(IEnumerable<Report>? reports = null) => new ReconciliationExplainer(Speakers.Of(reports)).Explain(this);

    // A document may carry its explanation, as that of the tool does. It follows from the reports, so that whoever reads the reconciliation leaves it out.
    [JsonInclude, JsonPropertyName("explanation"), JsonPropertyOrder(100)]
    internal Explanation? Written
    {
        get => null;
        init { }
    }
}
