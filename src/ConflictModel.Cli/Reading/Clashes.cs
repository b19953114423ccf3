using System;
using System.Collections.Generic;
using System.Linq;
using ConflictModel.Reconciliation;

namespace ConflictModel.Cli.Reading;

/// <summary>Ids that stand for different contents in different files: each occurrence is a problem of its file.</summary>
internal sealed class Clashes
{
    private readonly Dictionary<(SetAsideKind Kind, string Id), List<Occurrence>> _occurrences;

    /// <summary>Finds where those ids stand that took no part.</summary>
    public Clashes(ValueList<ReportFile> files, ValueList<SetAside> aside)
    {
        _occurrences = aside.Where(item => item.Kind is SetAsideKind.Report or SetAsideKind.Account or SetAsideKind.Source)
            .Select(item => (item.Kind, item.Id)).Distinct().ToDictionary(key => key, _ => new List<Occurrence>());
        if (_occurrences.Count == 0) return;
        foreach (ReportFile file in files) Find(file);
    }

    /// <summary>The problems of all files, those of one id together.</summary>
    public IEnumerable<FileProblem> Problems => _occurrences.SelectMany(item => ProblemsOf(item.Key.Kind, item.Key.Id, item.Value));

    private void Find(ReportFile file)
    {
        if (file is not { Report: { } report, Reading: { } reading }) return;
        if (At(SetAsideKind.Report, report.Id) is { } reports) reports.Add(new(file, "$.id", report));
        for (int i = 0; i < report.Accounts.Count; i++)
        {
            // Two reports cannot have one account, even in the same words.
            if (At(SetAsideKind.Account, report.Accounts[i].Id) is { } accounts) accounts.Add(new(file, reading.PathOfAccount(i) + ".id", report.Id));
        }
        for (int i = 0; i < report.Sources.Count; i++)
            if (At(SetAsideKind.Source, report.Sources[i].Id) is { } sources) sources.Add(new(file, reading.PathOfSource(i) + ".id", report.Sources[i]));
    }

    private List<Occurrence>? At(SetAsideKind kind, string id) => _occurrences.GetValueOrDefault((kind, id));

    private static IEnumerable<FileProblem> ProblemsOf(SetAsideKind kind, string id, List<Occurrence> all)
    {
        Dictionary<object, int> alike = all.GroupBy(one => one.Content).ToDictionary(group => group.Key, group => group.Count());
        if (alike.Count < 2) yield break;
        Occurrence unlikeFirst = all.First(one => !one.Content.Equals(all[0].Content));
        foreach (Occurrence one in all)
        {
            string other = (one.Content.Equals(all[0].Content) ? unlikeFirst : all[0]).File.Name;
            yield return new(one.File.File, one.Path, Message(kind, id, other, all.Count - alike[one.Content]), one.File.Line);
        }
    }

    private static string Message(SetAsideKind kind, string id, string other, int others)
    {
        string where = others == 1 ? other : $"{other} and {others - 1} more";
        return kind switch
        {
            SetAsideKind.Report =>
                $"the report id \"{id}\" has another content in {where}; give each report its own id, or leave one out: "
                + "until then neither takes part",
            SetAsideKind.Account =>
                $"the account id \"{id}\" is also that of an account in {where}; give each account its own id: "
                + "until then neither takes part",
            _ => $"the source id \"{id}\" has another content in {where}; describe it the same way in both, or give each its own id: "
                + "until then it counts as unknown",
        };
    }

    private readonly record struct Occurrence(ReportFile File, string Path, object Content);
}
