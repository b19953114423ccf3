using System;
using System.IO;
using System.Linq;
using ConflictModel.Incidents;
using ConflictModel.Json;

namespace ConflictModel.Cli.Reading;

/// <summary>One file, and what could be read of it.</summary>
/// <param name="Name">The file, as the user names it.</param>
/// <param name="Report">The report, or null where nothing could be read.</param>
/// <param name="Problems">What is wrong with the file.</param>
/// <param name="Reading">How the library read it, or null where there was nothing to read.</param>
internal sealed record ReportFile(string Name, Report? Report, ValueList<FileProblem> Problems, ReportReading? Reading = null)
{
    private const string Whole = "$";

    public static ReportFile Read(string name)
    {
        try
        {
            return Read(name, File.ReadAllBytes(name));
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException or NotSupportedException or ArgumentException)
        {
            return Unreadable(name, Reason(name, fault));
        }
    }

    /// <summary>A file or folder from which nothing could be read, and why.</summary>
    public static ReportFile Unreadable(string name, string reason) => new(name, null, [new(name, Whole, reason)]);

    // Why it cannot be opened and what to do, without the machine's own words where there are better ones.
    private static string Reason(string name, Exception fault) => fault switch
    {
        _ when Directory.Exists(name) => "this is a folder, not a file; expected a report",
        FileNotFoundException or DirectoryNotFoundException => "there is no such file or folder; check the path",
        UnauthorizedAccessException => "there is no permission to read it; change its permissions, or leave it out",
        _ => $"it cannot be read ({fault.Message}); expected a readable file",
    };

    private static ReportFile Read(string name, byte[] utf8)
    {
        ReportReading reading = ConflictModelJson.ReadReport(utf8);
        return new(
            name, reading.Report,
            reading.Problems.Select(problem => new FileProblem(name, problem.Path, problem.Message)).ToValueList(),
            reading);
    }
}
