using System.Collections.Generic;
using System.Linq;
using ConflictModel.Incidents;
using ConflictModel.Reconciliation;

namespace ConflictModel.Cli.Reading;

/// <summary>The reports that a reconciliation is made of: not those whose id stands for several contents.</summary>
internal static class TakingPart
{
    public static ValueList<Report> In(Reconciliation.Reconciliation reconciliation, ValueList<Report> reports)
    {
        HashSet<string> aside = [.. reconciliation.SetAside.Where(item => item.Kind == SetAsideKind.Report).Select(item => item.Id)];
        return reports.Where(report => !aside.Contains(report.Id)).ToValueList();
    }
}
