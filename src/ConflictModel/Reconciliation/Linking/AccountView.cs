using ConflictModel.Incidents;

namespace ConflictModel.Reconciliation.Linking;

/// <summary>An account as linking sees it.</summary>
/// <param name="Report">Its report.</param>
/// <param name="Account">The account.</param>
/// <param name="Profile">The number of its profile.</param>
/// <param name="ReportNumber">The number of its report.</param>
/// <param name="Dataset">The number of its publisher, where two of its accounts are never of one incident; else -1.</param>
internal readonly record struct AccountView(Report Report, Account Account, int Profile, int ReportNumber, int Dataset)
{
    /// <summary>Whether a rule keeps the two apart that has nothing to do with what they say.</summary>
    public bool IsKeptFrom(AccountView other) => ReportNumber == other.ReportNumber || (Dataset >= 0 && Dataset == other.Dataset);
}
