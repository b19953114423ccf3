using System;
using System.Collections.Generic;
using System.CommandLine;
using System.IO;
using System.Linq;
using ConflictModel.Cli.Reading;

namespace ConflictModel.Cli.Commands;

/// <summary><c>link</c>: which accounts describe the same incident, as a table for programs.</summary>
internal static class LinkCommand
{
    public static Command Make(TextWriter output, TextWriter error, Intake intake)
    {
        Argument<string[]> paths = ReportArgument.Make();
        Option<string?> judgements = JudgementOption.Make();
        var command = new Command("link", "List which accounts describe the same incident, as tab-separated values.") { paths, judgements };
        command.SetAction(parsed => Run(parsed.GetRequiredValue(paths), parsed.GetValue(judgements), output, error, intake));
        return command;
    }

    private static int Run(string[] paths, string? judgements, TextWriter output, TextWriter error, Intake intake)
    {
        ReportFiles files = intake.Read(paths);
        JudgementFile decided = JudgementFile.Read(judgements);
        Reconciliation.Reconciliation reconciliation = intake.Reconcile(files, decided.Judgements);
        Dictionary<string, string> reportOf = TakingPart.In(reconciliation, files.Reports)
            .SelectMany(report => report.Accounts, (report, account) => (Account: account.Id, Report: report.Id))
            .GroupBy(pair => pair.Account, StringComparer.Ordinal)
            .ToDictionary(group => group.Key, group => group.First().Report, StringComparer.Ordinal);
        output.WriteLine("incident\treport\taccount");
        // Identifiers have no control characters, so no tab needs escaping.
        IEnumerable<(string Incident, string Account)> rows = reconciliation.Incidents
            .SelectMany(incident => incident.Accounts, (incident, account) => (incident.Id, account))
            .OrderBy(row => row.Id, StringComparer.Ordinal).ThenBy(row => row.account, StringComparer.Ordinal);
        foreach ((string incident, string account) in rows) output.WriteLine($"{incident}\t{reportOf[account]}\t{account}");
        return FileProblem.Write(files.ProblemsWith(reconciliation, decided), error);
    }
}
