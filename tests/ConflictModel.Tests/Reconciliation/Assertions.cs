using System.Collections.Generic;
using System.Linq;
using ConflictModel.Incidents;
using ConflictModel.Reconciliation;

namespace ConflictModel.Tests.Reconciliation;

/// <summary>Everything that a report says, whatever it says it of.</summary>
internal static class Assertions
{
    public static IEnumerable<(ClaimReference Reference, Assertion Said)> Of(Report report) =>
        report.Accounts.SelectMany(account => account.Claims)
            .Concat(report.Tallies.SelectMany(tally => tally.Claims)).Concat(report.Strengths.SelectMany(strength => strength.Claims))
            .Concat<Assertion>(report.Tallies).Concat(report.Strengths)
            .Select(said => (new ClaimReference(report.Id, said.Id), said));

    /// <summary>Everything that takes part: not what is set aside with its report or account.</summary>
    public static IEnumerable<(ClaimReference Reference, Assertion Said)> TakingPart(IEnumerable<Report> reports, ValueList<SetAside> aside)
    {
        HashSet<(SetAsideKind, string)> gone = [.. aside.Select(item => (item.Kind, item.Id))];
        return reports.Where(report => !gone.Contains((SetAsideKind.Report, report.Id)) && !gone.Contains((SetAsideKind.Withdrawn, report.Id)))
            .SelectMany(report => Of(new(
                report.Id, report.Publisher, report.Published, report.Sources,
                report.Accounts.Where(account => !gone.Contains((SetAsideKind.Account, account.Id))).ToValueList(),
                tallies: report.Tallies, strengths: report.Strengths)));
    }
}
