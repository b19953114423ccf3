using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Threading;
using ConflictModel.Incidents;

namespace ConflictModel.Cli.Reading;

/// <summary>The files that a command was given, read; the same whatever the order of the arguments.</summary>
internal sealed class ReportFiles
{
    private readonly ValueList<ReportFile> _files;

    private ReportFiles(ValueList<ReportFile> files)
    {
        _files = files;
        Reports = files.Select(file => file.Report).OfType<Report>().Distinct()
            .OrderBy(report => report.Id, StringComparer.Ordinal).ToValueList();
    }

    /// <summary>The reports, each once; of those with problems what is left without them.</summary>
    public ValueList<Report> Reports { get; }

    /// <summary>Reads files, and the reports of folders.</summary>
    /// <param name="paths">The paths, in any order.</param>
    /// <param name="input">The standard input, for the path that stands for it.</param>
    /// <param name="status">Is told how far it has come.</param>
    /// <param name="cancellation">Ends the reading.</param>
    public static ReportFiles Read(
        IEnumerable<string> paths, Stream? input = null, IProgress<string>? status = null, CancellationToken cancellation = default)
    {
        var files = new List<ReportFile>();
        IEnumerable<Entry> entries = paths.SelectMany(Entries)
            .OrderBy(entry => entry.Name, StringComparer.Ordinal)
            .DistinctBy(entry => entry.Identity, StringComparer.Ordinal);
        foreach (Entry entry in entries)
        {
            foreach (ReportFile file in entry.Fault is string reason
                ? [ReportFile.Unreadable(entry.Name, reason)] : ReportFile.Read(entry.Name, input ?? Stream.Null))
            {
                cancellation.ThrowIfCancellationRequested();
                files.Add(file);
                status?.Report($"reading: {Pictures.Number.Of(files.Count, "report")}");
            }
        }
        return new(files.ToValueList());
    }

    /// <summary>Everything that is wrong with the files, each by itself and all together, by file and line.</summary>
    /// <param name="reconciliation">What became of the reports.</param>
    /// <param name="judgements">What persons decided, or null.</param>
    public ValueList<FileProblem> ProblemsWith(Reconciliation.Reconciliation reconciliation, JudgementFile? judgements = null) =>
        _files.SelectMany(file => file.Problems).Concat(new Clashes(_files, reconciliation.SetAside).Problems)
            .Concat(Foretelling.Problems(_files, reconciliation.Foretold))
            .Concat(judgements?.ProblemsWith(reconciliation, Reports) ?? [])
            .OrderBy(problem => problem.File, StringComparer.Ordinal).ThenBy(problem => problem.Line).ToValueList();

    private static IEnumerable<Entry> Entries(string path)
    {
        if (path == ReportFile.StandardInput || !Directory.Exists(path)) return [new(path)];
        try
        {
            Entry[] reports = [.. Directory.EnumerateFileSystemEntries(path).Where(IsReport).Select(file => new Entry(file))];
            return reports.Length > 0 ? reports : [new(path, "the folder has no *.json files; expected at least one report")];
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            string reason = fault is UnauthorizedAccessException ? "there is no permission to list it"
                : $"it cannot be listed ({fault.Message})";
            return [new(path, $"the folder cannot be read: {reason}; change that, or name its files one by one")];
        }
    }

    // What *.json means to a shell: hidden files are no reports.
    private static bool IsReport(string path) =>
        (path.EndsWith(".json", StringComparison.OrdinalIgnoreCase) || ReportFile.HasLines(path))
        && !Path.GetFileName(path.AsSpan()).StartsWith('.');

    private readonly record struct Entry(string Name, string? Fault = null)
    {
        // One file may be named in several ways.
        public string Identity => Name.Length == 0 || Name == ReportFile.StandardInput || Name.Contains('\0', StringComparison.Ordinal)
            ? Name : Path.GetFullPath(Name);
    }
}
