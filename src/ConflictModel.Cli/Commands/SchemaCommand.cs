using System.CommandLine;
using System.IO;
using System.Text;
using ConflictModel.Json;

namespace ConflictModel.Cli.Commands;

/// <summary><c>schema</c>: the contract of a report.</summary>
internal static class SchemaCommand
{
    public static Command Make(TextWriter output)
    {
        var command = new Command("schema", "Print the JSON Schema of a report.");
        command.SetAction(_ =>
        {
            output.WriteLine(Encoding.UTF8.GetString(ConflictModelJson.ReportSchema()));
            return Tool.Success;
        });
        return command;
    }
}
