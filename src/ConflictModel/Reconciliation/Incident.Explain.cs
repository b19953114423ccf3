using System.Collections.Generic;
using System.Text.Json.Serialization;
using ConflictModel.Incidents;
using ConflictModel.Reconciliation.Explaining;

namespace ConflictModel.Reconciliation;

/// <content>Why it is as it is.</content>
public sealed partial record Incident
{
    /// <summary>Why each finding is what it is.</summary>
    /// <param name="reports">The reports, for names and words; without them, sources and claims are named by their ids.</param>
    /// <returns>An explanation whose parts are those of the findings, in the order of the properties. Its claims are all those of the accounts.</returns>
    /// <exception cref="System.ArgumentException">A report is null.</exception>
    public Explanation Explain(IEnumerable<Report>? reports = null) => new IncidentExplainer(Speakers.Of(reports)).Explain(this);

    // A document may carry its explanation, as that of the tool does. It follows from the reports, so that whoever reads the incident leaves it out.
    [JsonInclude, JsonPropertyName("explanation"), JsonPropertyOrder(100)]
    internal Explanation? Written
    {
        get => null;
        init { }
    }
}
