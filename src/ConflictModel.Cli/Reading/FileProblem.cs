using System.Globalization;
using System.IO;
using ConflictModel.Cli.Writing;

namespace ConflictModel.Cli.Reading;

/// <summary>Something wrong with a file, at a JSON path in it or in one of its lines, and what would be right.</summary>
internal sealed record FileProblem(string File, string Path, string Message, long? Line = null)
{
    /// <summary>A file, or a line of one.</summary>
    public static string Place(string file, long? line) => line is null ? file : string.Create(CultureInfo.InvariantCulture, $"{file}:{line}");

    /// <summary>Writes problems, one a line.</summary>
    /// <returns>The exit code that they mean.</returns>
    public static int Write(ValueList<FileProblem> problems, TextWriter error)
    {
        foreach (FileProblem problem in problems) error.WriteLine(Printable.Line(problem.ToString()));
        return problems.IsEmpty ? Tool.Success : Tool.Problems;
    }

    /// <summary>The file, the line where there is one, the path and the message with colons between them.</summary>
    public override string ToString() => $"{Place(File, Line)}: {Path}: {Message}";
}
