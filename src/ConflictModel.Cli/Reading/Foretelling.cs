using System;
using System.Collections.Generic;
using System.Linq;
using ConflictModel.Incidents;

namespace ConflictModel.Cli.Reading;

/// <summary>Accounts of a day after their report was published: each is a problem of its file.</summary>
internal static class Foretelling
{
    public static IEnumerable<FileProblem> Problems(ValueList<ReportFile> files, ValueList<string> foretold)
    {
        if (foretold.IsEmpty) yield break;
        HashSet<string> ids = foretold.ToHashSet(StringComparer.Ordinal);
        foreach (ReportFile file in files.AsEnumerable())
        {
            if (file is not { Report: { } report, Reading: { } reading }) continue;
            for (int i = 0; i < report.Accounts.Count; i++)
            {
                if (!ids.Contains(report.Accounts[i].Id)) continue;
                yield return new(
                    file.File, reading.PathOfAccount(i),
                    $"the report was published before the day that the account \"{report.Accounts[i].Id}\" is of ({Day(report.Accounts[i], report)}), namely "
                        + $"{report.Published.Describe()}; correct the one or the other: until then the account takes part as it stands",
                    file.Line);
            }
        }
    }

    private static string Day(Account account, Report report) => account.Claims.OfType<WhenClaim>()
        .First(claim => claim.When is { } when && when.Date.IsAfter(report.Published).IsTrue).When!.Date.Describe();
}
