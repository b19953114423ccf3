using System.CommandLine;
using System.IO;
using System.Text;
using ConflictModel.Json;

namespace ConflictModel.Cli.Commands;

/// <summary><c>schema</c>: the contract of a document.</summary>
internal static class SchemaCommand
{
    public static Command Make(TextWriter output)
    {
        var document = new Argument<string>("DOCUMENT")
        {
            Description = "report, judgements or reconciliation.",
            DefaultValueFactory = _ => "report",
        };
        document.AcceptOnlyFromAmong("report", "judgements", "reconciliation");
        var command = new Command("schema", "Print the JSON Schema of a document: a report unless told otherwise.") { document };
        command.SetAction(parsed =>
        {
            output.WriteLine(Encoding.UTF8.GetString(parsed.GetRequiredValue(document) switch
            {
                "judgements" => ConflictModelJson.JudgementsSchema(),
                "reconciliation" => ConflictModelJson.ReconciliationSchema(),
                _ => ConflictModelJson.ReportSchema(),
            }));
            return Tool.Success;
        });
        return command;
    }
}
