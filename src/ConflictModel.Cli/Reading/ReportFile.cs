using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using ConflictModel.Incidents;
using ConflictModel.Json;

namespace ConflictModel.Cli.Reading;

/// <summary>One document, a file or a line of one, and what could be read of it.</summary>
/// <param name="File">The file, as the user names it.</param>
/// <param name="Line">The number of the line, where the file has one report a line.</param>
/// <param name="Report">The report, or null where nothing could be read.</param>
/// <param name="Problems">What is wrong with the document.</param>
/// <param name="Reading">How the library read it, or null where there was nothing to read.</param>
internal sealed record ReportFile(string File, long? Line, Report? Report, ValueList<FileProblem> Problems, ReportReading? Reading = null)
{
    /// <summary>What stands for the standard input.</summary>
    public const string StandardInput = "-";

    private const string Whole = "$";

    /// <summary>The file, and the line where it has one report a line: what stands before a problem.</summary>
    public string Name => FileProblem.Place(File, Line);

    /// <summary>Reads the one report of a file, or each line of one that has one report a line, as they are asked for.</summary>
    /// <param name="name">The path, or <see cref="StandardInput"/>.</param>
    /// <param name="input">The standard input.</param>
    public static IEnumerable<ReportFile> Read(string name, Stream input)
    {
        if (name == StandardInput) return Lines("standard input", () => input);
        return HasLines(name) ? Lines(name, () => System.IO.File.OpenRead(name)) : [Document(name)];
    }

    /// <summary>Whether a file has one report a line, by its name.</summary>
    public static bool HasLines(string name) =>
        name.EndsWith(".ndjson", StringComparison.OrdinalIgnoreCase) || name.EndsWith(".jsonl", StringComparison.OrdinalIgnoreCase);

    /// <summary>A file or folder from which nothing could be read, and why.</summary>
    public static ReportFile Unreadable(string name, string reason) => new(name, null, null, [new(name, Whole, reason)]);

    private static ReportFile Document(string name)
    {
        try
        {
            return Of(name, null, ConflictModelJson.ReadReport(System.IO.File.ReadAllBytes(name)));
        }
        catch (Exception fault) when (IsOfFile(fault))
        {
            return Unreadable(name, Reason(name, fault));
        }
    }

    private static IEnumerable<ReportFile> Lines(string name, Func<Stream> open)
    {
        using IEnumerator<ReportLine> lines = Opened(open).GetEnumerator();
        bool isEmpty = true;
        while (true)
        {
            string? fault = null;
            try
            {
                if (!lines.MoveNext()) break;
                isEmpty = false;
            }
            catch (Exception thrown) when (IsOfFile(thrown))
            {
                fault = Reason(name, thrown);
            }
            yield return fault is null ? Of(name, lines.Current.Number, lines.Current.Reading) : Unreadable(name, fault);
            if (fault is not null) yield break;
        }
        if (isEmpty) yield return Unreadable(name, "there is no line with text; expected one report a line");
    }

    private static IEnumerable<ReportLine> Opened(Func<Stream> open)
    {
        using Stream stream = open();
        foreach (ReportLine line in ConflictModelJson.ReadLines(stream)) yield return line;
    }

    /// <summary>Whether it is a file that is wrong, and not the tool.</summary>
    public static bool IsOfFile(Exception fault) => fault is IOException or UnauthorizedAccessException or NotSupportedException or ArgumentException;

    /// <summary>Why it cannot be opened and what to do, without the machine's own words where there are better ones.</summary>
    public static string Reason(string name, Exception fault, string expected = "a report") => fault switch
    {
        _ when Directory.Exists(name) => $"this is a folder, not a file; expected {expected}",
        FileNotFoundException or DirectoryNotFoundException => "there is no such file or folder; check the path",
        UnauthorizedAccessException => "there is no permission to read it; change its permissions, or leave it out",
        _ => $"it cannot be read ({fault.Message}); expected a readable file",
    };

    private static ReportFile Of(string file, long? line, ReportReading reading) => new(
        file, line, reading.Report,
        reading.Problems.Select(problem => new FileProblem(file, problem.Path, problem.Message, line)).ToValueList(),
        reading);
}
