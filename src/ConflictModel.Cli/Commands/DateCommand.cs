using System;
using System.Buffers;
using System.CommandLine;
using System.IO;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using ConflictModel.Time;

namespace ConflictModel.Cli.Commands;

/// <summary><c>date</c>: what a text in the Extended Date/Time Format says, or which dates a text mentions, as one JSON object a
/// line.</summary>
internal static class DateCommand
{
    // What is written goes to a program or a person, never into a page.
    private static readonly JsonWriterOptions Relaxed = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public static Command Make(TextReader input, TextWriter output)
    {
        var text = new Argument<string[]>("text")
        {
            Description = "The date, in one or more arguments. Without any, each line of the standard input is a date.",
            Arity = ArgumentArity.ZeroOrMore,
        };
        var jsonLines = new Option<bool>("--json-lines") { Description = "Each line of the input is a JSON string." };
        var lenient = new Option<bool>("--lenient")
        {
            Description = "Forgive spaces in sets, +hhmm, lower-case t and z, and the spelling of the draft of 2012.",
        };
        var anchor = new AnchorOptions();
        var command = new Command(
            "date", "Read a date in the Extended Date/Time Format (EDTF), or say what is wrong with it; or find the dates that a text mentions.")
        {
            text, jsonLines, lenient,
        };
        anchor.AddTo(command);
        command.SetAction(parsed => Run(
            parsed.GetValue(text) ?? [],
            parsed.GetValue(jsonLines),
            new(parsed.GetValue(lenient) ? EdtfLeniency.All : EdtfLeniency.None, anchor.In(parsed)),
            input,
            output));
        return command;
    }

    private static int Run(string[] text, bool jsonLines, Reading reading, TextReader input, TextWriter output)
    {
        if (text.Length > 0)
        {
            output.WriteLine(ToJson(string.Join(' ', text), isJson: false, reading));
            return Tool.Success;
        }

        while (input.ReadLine() is string line) output.WriteLine(ToJson(line, jsonLines, reading));
        return Tool.Success;
    }

    private static string ToJson(string line, bool isJson, Reading reading)
    {
        string? text = isJson ? StringIn(line) : line;
        var json = new ArrayBufferWriter<byte>();
        using (var writer = new Utf8JsonWriter(json, Relaxed))
        {
            writer.WriteStartObject();
            writer.WriteString("input", text ?? line);
            if (text is null) WriteError(writer, "notJsonString", 0, "This line is not a JSON string: write it in double quotes, such as \"2024-01-20\".");
            else if (reading.Anchor is not null) MentionJson.Write(writer, text, reading.Anchor);
            else if (EdtfValue.TryParse(text, reading.Leniency, out EdtfValue? value, out EdtfError error)) Write(writer, value);
            else WriteError(writer, JsonNamingPolicy.CamelCase.ConvertName(error.Code.ToString()), error.Position, error.Message);
            writer.WriteEndObject();
        }

        return Encoding.UTF8.GetString(json.WrittenSpan);
    }

    // Null where the line is no JSON, or another kind of JSON, or a string that is no Unicode.
    private static string? StringIn(string line)
    {
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

    // How a line is read: as EDTF, or as prose where there is an anchor.
    private readonly record struct Reading(EdtfLeniency Leniency, AnchorContext? Anchor);
}
