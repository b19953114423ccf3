using System;
using System.CommandLine;
using System.IO;
using System.Text.Json;
using ConflictModel.Time;

namespace ConflictModel.Cli.Commands;

/// <summary><c>date</c>: what a text in the Extended Date/Time Format says, or which dates a text mentions, as one JSON object a
/// line.</summary>
internal static class DateCommand
{
    public static Command Make(TextReader input, TextWriter output)
    {
        var text = new TextArgument("date");
        var jsonLines = new Option<bool>("--json-lines") { Description = "Each line of the input is a JSON string." };
        var lenient = new Option<bool>("--lenient")
        {
            Description = "Forgive spaces in sets, +hhmm, lower-case t and z, and the spelling of the draft of 2012.",
        };
        var anchor = new AnchorOptions();
        var command = new Command(
            "date", "Read a date in the Extended Date/Time Format (EDTF), or say what is wrong with it; or find the dates that a text mentions.")
        {
            jsonLines, lenient,
        };
        text.AddTo(command);
        anchor.AddTo(command);
        command.SetAction(parsed =>
        {
            EdtfLeniency leniency = parsed.GetValue(lenient) ? EdtfLeniency.All : EdtfLeniency.None;
            AnchorContext? context = anchor.In(parsed);
            bool isJson = parsed.GetValue(jsonLines);
            return text.AnswerEach(
                parsed, input, output, (writer, line, isLine) => Answer(writer, line, isJson && isLine, leniency, context));
        });
        return command;
    }

    // As EDTF, or as prose where there is an anchor.
    private static void Answer(Utf8JsonWriter writer, string line, bool isJson, EdtfLeniency leniency, AnchorContext? anchor)
    {
        string refusal = "";
        string? text = isJson ? StringIn(line, out refusal) : line;
        writer.WriteString("input", text ?? line);
        if (text is null) WriteError(writer, "notJsonString", 0, refusal);
        else if (anchor is not null) MentionJson.Write(writer, text, anchor);
        else if (EdtfValue.TryParse(text, leniency, out EdtfValue? value, out EdtfError error)) Write(writer, value);
        else WriteError(writer, JsonNamingPolicy.CamelCase.ConvertName(error.Code.ToString()), error.Position, error.Message);
    }

    // Null, and why, where the line is no JSON, or another kind of JSON, or a string that is no Unicode.
    private static string? StringIn(string line, out string refusal)
    {
        refusal = line.Length == 0
            ? "This line is empty: write a JSON string, such as \"2024-01-20\"."
            : "This line is not a JSON string: write it in double quotes, such as \"2024-01-20\".";
        try
        {
            using var document = JsonDocument.Parse(line);
            return document.RootElement.ValueKind == JsonValueKind.String ? document.RootElement.GetString() : null;
        }
        catch (JsonException)
        {
            return null;
        }
        catch (InvalidOperationException)
        {
            refusal = "This JSON string holds one half of a surrogate pair: write both, such as \"\\ud83d\\ude80\".";
            return null;
        }
    }

    private static void Write(Utf8JsonWriter writer, EdtfValue value)
    {
        writer.WriteBoolean("valid", true);
        writer.WriteString("kind", KindOf(value));
        writer.WriteNumber("level", value.Level);
        writer.WriteString("edtf", value.ToString());
        WriteBound(writer, "earliest", "startKind", value.Earliest, value is EdtfInterval from ? from.StartKind : EdtfEndKind.Open);
        WriteBound(writer, "latest", "endKind", value.Latest, value is EdtfInterval to ? to.EndKind : EdtfEndKind.Open);
    }

    private static void WriteBound(Utf8JsonWriter writer, string name, string kind, CalendarDay? bound, EdtfEndKind unbounded)
    {
        if (bound is CalendarDay day) writer.WriteString(name, day.ToString());
        else writer.WriteString(kind, unbounded == EdtfEndKind.Unknown ? "unknown" : "open");
    }

    private static void WriteError(Utf8JsonWriter writer, string code, int position, string message)
    {
        writer.WriteBoolean("valid", false);
        writer.WriteStartObject("error");
        writer.WriteString("code", code);
        writer.WriteNumber("position", position);
        writer.WriteString("message", message);
        writer.WriteEndObject();
    }

    private static string KindOf(EdtfValue value) => value switch
    {
        EdtfDate => "date",
        EdtfDateTime => "dateTime",
        EdtfYear => "year",
        EdtfSeason => "season",
        EdtfInterval => "interval",
        EdtfSet { Kind: EdtfSetKind.AllOf } => "allOf",
        _ => "oneOf",
    };
}
