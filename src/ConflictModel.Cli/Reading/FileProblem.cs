using System.IO;
using ConflictModel.Cli.Writing;

namespace ConflictModel.Cli.Reading;

/// <summary>Something wrong with a file, at a JSON path in it, and what would be right.</summary>
internal sealed record FileProblem(string File, string Path, string Message)
{
    /// <summary>Writes problems, one a line.</summary>
    /// <returns>The exit code that they mean.</returns>
    public static int Write(ValueList<FileProblem> problems, TextWriter error)
    {
        foreach (FileProblem problem in problems) error.WriteLine(Printable.Line(problem.ToString()));
        return problems.IsEmpty ? Tool.Success : Tool.Problems;
    }

    /// <summary>The file, the path and the message with colons between them.</summary>
    public override string ToString() => $"{File}: {Path}: {Message}";
}
