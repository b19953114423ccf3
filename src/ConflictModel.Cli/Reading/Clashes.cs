using System;
using System.Collections.Generic;
using System.Linq;
using ConflictModel.Reconciliation;

namespace ConflictModel.Cli.Reading;

/// <summary>Ids that stand for different contents in different files: each occurrence is a problem of its file.</summary>
internal sealed class Clashes(ValueList<ReportFile> files)
{
    public IEnumerable<FileProblem> ProblemsOf(SetAside aside)
    {
        Occurrence[] all = [.. files.SelectMany(file => Occurrences(file, aside))];
        foreach (Occurrence one in all)
        {
            string[] others = [.. all.Where(other => !other.Content.Equals(one.Content)).Select(other => other.File)
                .Distinct(StringComparer.Ordinal)];
            if (others.Length > 0) yield return new(one.File, one.Path, Message(aside, others));
        }
    }

    private static IEnumerable<Occurrence> Occurrences(ReportFile file, SetAside aside)
    {
        if (file is not { Report: { } report, Reading: { } reading }) return [];
        return aside.Kind switch
        {
            SetAsideKind.Report when report.Id == aside.Id => [new(file.Name, "$.id", report)],
            // Two reports cannot have one account, even in the same words.
            SetAsideKind.Account => report.Accounts
                .Select((account, i) => new Occurrence(file.Name, reading.PathOfAccount(i) + ".id", (report.Id, account.Id)))
                .Where(occurrence => occurrence.Content.Equals((report.Id, aside.Id))),
            SetAsideKind.Source => report.Sources
                .Select((source, i) => new Occurrence(file.Name, reading.PathOfSource(i) + ".id", source))
                .Where((_, i) => report.Sources[i].Id == aside.Id),
            _ => [],
        };
    }

    private static string Message(SetAside aside, string[] others)
    {
        string where = others.Length == 1 ? others[0] : $"{others[0]} and {others.Length - 1} more";
        return aside.Kind switch
        {
            SetAsideKind.Report =>
                $"the report id \"{aside.Id}\" has another content in {where}; give each report its own id, or leave one out: "
                + "until then neither takes part",
            SetAsideKind.Account =>
                $"the account id \"{aside.Id}\" is also that of an account in {where}; give each account its own id: "
                + "until then neither takes part",
            _ => $"the source id \"{aside.Id}\" has another content in {where}; describe it the same way in both, or give each its own id: "
                + "until then it counts as unknown",
        };
    }

    private readonly record struct Occurrence(string File, string Path, object Content);
}
