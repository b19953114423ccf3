using System.Buffers;
using System.Collections.Generic;
using System.CommandLine;
using System.IO;
using System.Linq;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using ConflictModel.Cli.Pictures;
using ConflictModel.Cli.Reading;
using ConflictModel.Cli.Writing;
using ConflictModel.Incidents;
using ConflictModel.Json;
using ConflictModel.Reconciliation;

namespace ConflictModel.Cli.Commands;

/// <summary><c>reconcile</c>: what the reports establish together and where they disagree.</summary>
internal static class ReconcileCommand
{
    // What is written goes to a program or a person, never into a page.
    private static readonly JsonWriterOptions Compact = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public static Command Make(TextWriter output, TextWriter error, IPictureWriter pictures, Intake intake)
    {
        Argument<string[]> paths = ReportArgument.Make();
        var format = new Option<string>("--format")
        {
            Description = "text for people; json for programs; ndjson, an incident a line; csv, an incident a row for spreadsheets.",
            DefaultValueFactory = _ => "text",
        };
        format.AcceptOnlyFromAmong("text", "json", "ndjson", "csv");
        Option<string?> judgements = JudgementOption.Make();
        var explain = new Option<bool>("--explain") { Description = "Also say why: by which rule and from which claims everything comes." };
        var command = new Command("reconcile", "Show what the reports establish together, where they disagree, and who says what.")
        {
            paths, format, explain, judgements,
        };
        command.Validators.Add(result =>
        {
            if (result.GetValue(explain) && result.GetValue(format) == "csv")
                result.AddError("--explain goes with text, json and ndjson; leave it out, or choose one of them.");
        });
        command.SetAction(parsed =>
        {
            ReportFiles files = intake.Read(parsed.GetRequiredValue(paths));
            JudgementFile decided = JudgementFile.Read(parsed.GetValue(judgements));
            Reconciliation.Reconciliation reconciliation = intake.Reconcile(files, decided.Judgements);
            ValueList<FileProblem> problems = files.ProblemsWith(reconciliation, decided);
            if (parsed.GetRequiredValue(format) == "text")
            {
                pictures.Write(PictureOfReconciliation.Draw(reconciliation, files.Reports, !problems.IsEmpty, parsed.GetValue(explain)), output);
            }
            else
            {
                foreach (string line in Lines(reconciliation, parsed.GetRequiredValue(format), parsed.GetValue(explain) ? files.Reports : null))
                {
                    // Line by line, and a document piece by piece, so that whoever ends it gets whole incidents.
                    intake.Cancellation.ThrowIfCancellationRequested();
                    output.Write(line);
                }
            }

            return FileProblem.Write(problems, error);
        });
        return command;
    }

    // Explained where there are reports to explain it with.
    private static IEnumerable<string> Lines(Reconciliation.Reconciliation reconciliation, string format, ValueList<Report>? reports) => format switch
    {
        "csv" => IncidentTable.ToCsv(reconciliation.Incidents),
        "ndjson" => reconciliation.Incidents.Zip(
            reports is null ? Enumerable.Repeat<Explanation?>(null, reconciliation.Incidents.Count) : reconciliation.Explain(reports).Parts,
            (incident, why) => Document(ConflictModelJson.Write(incident), why is null ? null : ConflictModelJson.Write(why))),
        _ => ReconciliationText.Of(reconciliation, reports is null ? null : reconciliation.Explain(reports)),
    };

    // The explanation is the last member of what it explains.
    private static string Document(byte[] json, byte[]? explanation)
    {
        if (explanation is null) return Encoding.UTF8.GetString(json) + "\n";
        JsonObject document = JsonNode.Parse(json)!.AsObject();
        document["explanation"] = JsonNode.Parse(explanation);
        var buffer = new ArrayBufferWriter<byte>();
        using (var writer = new Utf8JsonWriter(buffer, Compact)) document.WriteTo(writer);
        return Encoding.UTF8.GetString(buffer.WrittenSpan) + "\n";
    }
}
