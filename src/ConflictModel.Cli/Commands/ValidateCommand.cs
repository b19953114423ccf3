using System.CommandLine;
using System.IO;
using ConflictModel.Cli.Pictures;
using ConflictModel.Cli.Reading;

namespace ConflictModel.Cli.Commands;

/// <summary><c>validate</c>: whether the reports can be read, each by itself and all together.</summary>
internal static class ValidateCommand
{
    public static Command Make(TextWriter output, TextWriter error, Intake intake)
    {
        Argument<string[]> paths = ReportArgument.Make();
        Option<string?> judgements = JudgementOption.Make();
        var command = new Command("validate", "Check reports against the contract, and their ids against each other.") { paths, judgements };
        command.SetAction(parsed => Run(parsed.GetRequiredValue(paths), parsed.GetValue(judgements), output, error, intake));
        return command;
    }

    private static int Run(string[] paths, string? judgements, TextWriter output, TextWriter error, Intake intake)
    {
        ReportFiles files = intake.Read(paths);
        JudgementFile decided = JudgementFile.Read(judgements);
        ValueList<FileProblem> problems = files.ProblemsWith(intake.Reconcile(files, decided.Judgements), decided);
        string verdict = problems.IsEmpty ? "valid" : Number.Of(problems.Count, "problem");
        output.WriteLine($"{Number.OfAll(files.Reports)}: {verdict}");
        return FileProblem.Write(problems, error);
    }
}
