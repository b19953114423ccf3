using ConflictModel.Incidents;
using ConflictModel.Sources;

namespace ConflictModel.Reconciliation.Fusing;

/// <summary>A claim in its report: what fusing works on.</summary>
internal readonly record struct Said<TClaim>(Report Report, TClaim Claim)
    where TClaim : Claim
{
    public ClaimReference Reference => new(Report.Id, Claim.Id);

    public Citation Citation => new(Report.Id, Claim.Attribution);
}
