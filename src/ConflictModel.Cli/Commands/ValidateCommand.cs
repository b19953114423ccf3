using System.CommandLine;
using System.IO;
using ConflictModel.Cli.Pictures;
using ConflictModel.Cli.Reading;
using ConflictModel.Reconciliation;

namespace ConflictModel.Cli.Commands;

/// <summary><c>validate</c>: whether the reports can be read, each by itself and all together.</summary>
internal static class ValidateCommand
{
    public static Command Make(TextWriter output, TextWriter error)
    {
        Argument<string[]> paths = ReportArgument.Make();
        var command = new Command("validate", "Check reports against the contract, and their ids against each other.") { paths };
        command.SetAction(parsed => Run(parsed.GetRequiredValue(paths), output, error));
        return command;
    }

    private static int Run(string[] paths, TextWriter output, TextWriter error)
    {
        ReportFiles files = ReportFiles.Read(paths);
        ValueList<FileProblem> problems = files.ProblemsWith(Reconciler.Reconcile(files.Reports));
        string verdict = problems.IsEmpty ? "valid" : Number.Of(problems.Count, "problem");
        output.WriteLine($"{Number.OfAll(files.Reports)}: {verdict}");
        return FileProblem.Write(problems, error);
    }
}
