using System.Collections.Generic;
using System.Linq;
using ConflictModel.Incidents;
using ConflictModel.Reconciliation;

namespace ConflictModel.Cli.Reading;

/// <summary>The reports that a reconciliation is made of: not those whose id stands for several contents,
/// nor those that another replaces or retracts.</summary>
internal static class TakingPart
{
    public static ValueList<Report> In(Reconciliation.Reconciliation reconciliation, ValueList<Report> reports)
    {
        HashSet<string> aside = [.. reconciliation.SetAside.Where(item => item.Kind is SetAsideKind.Report or SetAsideKind.Withdrawn).Select(item => item.Id)];
        return reports.Where(report => !aside.Contains(report.Id)).ToValueList();
    }
}
