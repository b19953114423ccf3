using System;
using System.CommandLine;
using System.IO;
using System.Linq;
using System.Text.Json;
using ConflictModel.Quantities;

namespace ConflictModel.Cli.Commands;

/// <summary><c>quantity</c>: what the words of a line say about how many, as one JSON object a line.</summary>
internal static class QuantityCommand
{
    public static Command Make(TextReader input, TextWriter output)
    {
        var text = new TextArgument("text");
        var language = new Option<string>("--language") { Description = "The language of the text: en or fr.", DefaultValueFactory = _ => "en" };
        language.AcceptOnlyFromAmong("en", "fr");
        var coding = new Option<string>("--coding") { Description = "Also write the number that a coding policy makes of each count, or why none." };
        coding.AcceptOnlyFromAmong([.. CodingPolicy.All.Select(policy => policy.Name)]);
        var command = new Command("quantity", "Read how many a phrase says, or find every quantity in a text.") { language, coding };
        text.AddTo(command);
        command.SetAction(parsed =>
        {
            Lexicon lexicon = parsed.GetValue(language) == "fr" ? Lexicon.French : Lexicon.English;
            CodingPolicy? policy = CodingPolicy.All.FirstOrDefault(policy => policy.Name == parsed.GetValue(coding));
            return text.AnswerEach(parsed, input, output, (writer, line, _) => Answer(writer, line, lexicon, policy));
        });
        return command;
    }

    private static void Answer(Utf8JsonWriter writer, string line, Lexicon lexicon, CodingPolicy? coding)
    {
        writer.WriteString("input", line);
        writer.WriteStartArray("matches");
        bool isWhole = QuantityPhrase.TryParse(line, lexicon, out QuantityMatch whole, out _);
        if (isWhole) Write(writer, line, whole, coding);
        foreach (QuantityMatch match in QuantityPhrase.FindAll(line, lexicon))
        {
            // Within what a whole phrase counts there may be more: the calibre in "five 122mm rockets".
            if (!isWhole || match.Start >= whole.Start + whole.Length) Write(writer, line, match, coding);
        }

        writer.WriteEndArray();
    }

    private static void Write(Utf8JsonWriter writer, string line, QuantityMatch match, CodingPolicy? coding)
    {
        writer.WriteStartObject();
        writer.WriteNumber("start", match.Start);
        writer.WriteNumber("length", match.Length);
        writer.WriteString("text", line.AsSpan(match.Start, match.Length));
        if (match.NounLength > 0) writer.WriteString("noun", line.AsSpan(match.NounStart, match.NounLength));
        if (match.IsShare) WriteShare(writer, match.Share);
        else if (match.IsMeasurement) WriteMeasurement(writer, match.Measurement);
        else WriteCount(writer, match.Count, coding);
        writer.WriteEndObject();
    }

    private static void WriteCount(Utf8JsonWriter writer, Count count, CodingPolicy? coding)
    {
        writer.WriteString("hedge", JsonNamingPolicy.CamelCase.ConvertName(count.Hedge.ToString()));
        writer.WriteNumber("min", count.Possible.Lower);
        if (count.Possible.TryGetUpper(out long max)) writer.WriteNumber("max", max);
        if (count.Plausible.TryGetLower(out long plausibleMin)) writer.WriteNumber("plausibleMin", plausibleMin);
        if (count.Plausible.TryGetUpper(out long plausibleMax)) writer.WriteNumber("plausibleMax", plausibleMax);
        if (count.Best is long best) writer.WriteNumber("best", best);
        if (coding is not null) WriteCoded(writer, coding.Code(count));
    }

    // The number, or the reason why there is none.
    private static void WriteCoded(Utf8JsonWriter writer, CodedCount coded)
    {
        if (coded.Value is long value) writer.WriteNumber("coded", value);
        else writer.WriteString("notCoded", JsonNamingPolicy.CamelCase.ConvertName(coded.Outcome.ToString()));
    }

    private static void WriteShare(Utf8JsonWriter writer, Share share)
    {
        writer.WriteBoolean("share", true);
        WriteDecimals(writer, share.ToImprecise());
    }

    private static void WriteMeasurement(Utf8JsonWriter writer, Measurement measurement)
    {
        writer.WriteString("unit", measurement.Unit);
        WriteDecimals(writer, measurement.ToImprecise());
    }

    private static void WriteDecimals(Utf8JsonWriter writer, Imprecise<decimal> value)
    {
        writer.WriteString("hedge", JsonNamingPolicy.CamelCase.ConvertName(value.Hedge.ToString()));
        WriteBounds(writer, value.Possible, "min", "max", "exclusiveMin", "exclusiveMax");
        WriteBounds(writer, value.Plausible, "plausibleMin", "plausibleMax", "plausibleExclusiveMin", "plausibleExclusiveMax");
        if (value.Best is decimal best) writer.WriteNumber("best", best);
    }

    private static void WriteBounds(Utf8JsonWriter writer, Interval<decimal> set, string min, string max, string openMin, string openMax)
    {
        if (set.TryGetLower(out decimal lower)) writer.WriteNumber(set.IsLowerOpen ? openMin : min, lower);
        if (set.TryGetUpper(out decimal upper)) writer.WriteNumber(set.IsUpperOpen ? openMax : max, upper);
    }
}
