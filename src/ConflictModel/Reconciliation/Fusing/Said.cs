using ConflictModel.Incidents;
using ConflictModel.Sources;
using ConflictModel.Time;

namespace ConflictModel.Reconciliation.Fusing;

/// <summary>Something that a report says, in its report: what fusing works on.</summary>
internal sealed class Said(Report report, Assertion assertion)
{
    private Citation? _citation;

    public Report Report => report;

    public Assertion Assertion => assertion;

    public ClaimReference Reference { get; } = new(report.Id, assertion.Id);

    public Citation Citation => _citation ??= new(report.Id, assertion.Attribution);

    public string Origin => assertion.Attribution.Origin;

    /// <summary>How strongly its origin puts it: who is said to suspect or to believe something does not assert it.</summary>
    public Modality Modality => assertion.Modality == Modality.Asserted
        && assertion.Attribution.Hops[assertion.Attribution.Depth - 1].Mode is AttributionMode.Suspected or AttributionMode.Believed
            ? Modality.Suspected : assertion.Modality;

    public ClaimState State => assertion.State;

    /// <summary>The day as of which it holds, if it says so, which for a tally is the end of its period; else that of its publication.</summary>
    public UncertainDate Time => assertion is Tally { Period.End: { IsUnknown: false, IsImpossible: false } end } ? end
        : assertion.AsOf.IsUnknown ? report.Published : assertion.AsOf;

    public bool HasAsOf => !assertion.AsOf.IsUnknown || assertion is Tally { Period.End: { IsUnknown: false, IsImpossible: false } };

    /// <summary>The claim, of a kind that is known.</summary>
    public TClaim As<TClaim>()
        where TClaim : Assertion => (TClaim)assertion;
}
