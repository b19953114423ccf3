using System.CommandLine;
using System.IO;
using System.Text;
using ConflictModel.Cli.Pictures;
using ConflictModel.Cli.Reading;
using ConflictModel.Cli.Writing;
using ConflictModel.Json;
using ConflictModel.Reconciliation;

namespace ConflictModel.Cli.Commands;

/// <summary><c>reconcile</c>: what the reports establish together and where they disagree.</summary>
internal static class ReconcileCommand
{
    public static Command Make(TextWriter output, TextWriter error, IPictureWriter pictures)
    {
        Argument<string[]> paths = ReportArgument.Make();
        var format = new Option<string>("--format")
        {
            Description = "text for people, json for programs.",
            DefaultValueFactory = _ => "text",
        };
        format.AcceptOnlyFromAmong("text", "json");
        var command = new Command("reconcile", "Show what the reports establish together, where they disagree, and who says what.")
        {
            paths, format,
        };
        command.SetAction(parsed =>
            Run(parsed.GetRequiredValue(paths), parsed.GetRequiredValue(format) == "json", output, error, pictures));
        return command;
    }

    private static int Run(string[] paths, bool asJson, TextWriter output, TextWriter error, IPictureWriter pictures)
    {
        ReportFiles files = ReportFiles.Read(paths);
        Reconciliation.Reconciliation reconciliation = Reconciler.Reconcile(files.Reports);
        ValueList<FileProblem> problems = files.ProblemsWith(reconciliation);
        if (asJson) output.WriteLine(Encoding.UTF8.GetString(ConflictModelJson.Write(reconciliation, indented: true)));
        else pictures.Write(PictureOfReconciliation.Draw(reconciliation, files.Reports, problems.Count), output);
        return FileProblem.Write(problems, error);
    }
}
