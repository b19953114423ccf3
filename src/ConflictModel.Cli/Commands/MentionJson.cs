using System;
using System.Globalization;
using System.Linq;
using System.Text.Json;
using ConflictModel.Time;
using NodaTime.Text;

namespace ConflictModel.Cli.Commands;

/// <summary>Mentions of dates in a line, each with what it means, as JSON.</summary>
internal static class MentionJson
{
    private const int MostDaysListed = 31;

    /// <summary>Writes the member <c>mentions</c>: those that the line is or holds.</summary>
    public static void Write(Utf8JsonWriter writer, string line, AnchorContext anchor)
    {
        writer.WriteStartArray("mentions");
        int found = 0;
        foreach (DateMatch match in DateMention.FindAll(line))
        {
            Write(writer, line, match, anchor);
            found++;
        }

        // Words that are a date only where nothing else is said: "May", "2014".
        if (found == 0 && DateMention.TryParse(line, out DateMention whole, out _)) Write(writer, line, new(0, line.Length, whole), anchor);
        writer.WriteEndArray();
    }

    private static void Write(Utf8JsonWriter writer, string line, DateMatch match, AnchorContext anchor)
    {
        DateResolution resolution = match.Mention.Resolve(anchor);
        writer.WriteStartObject();
        writer.WriteNumber("start", match.Start);
        writer.WriteNumber("length", match.Length);
        writer.WriteString("text", line.AsSpan(match.Start, match.Length));
        writer.WriteString("kind", JsonNamingPolicy.CamelCase.ConvertName(match.Mention.Kind.ToString()));
        WriteDays(writer, resolution);
        WriteTime(writer, match.Mention, resolution);
        if (IsDated(resolution)) writer.WriteString("basis", JsonNamingPolicy.CamelCase.ConvertName(resolution.Basis.ToString()));
        writer.WriteEndObject();
    }

    // Where nothing is known of the day nothing is its basis.
    private static bool IsDated(DateResolution resolution) => !resolution.Candidates.IsUnknown || resolution.Interval is { IsUnknown: false };

    // Where nothing is known of the day both members are missing; where no day is possible there are no candidates.
    private static void WriteDays(Utf8JsonWriter writer, DateResolution resolution)
    {
        if (!resolution.Candidates.IsUnknown)
        {
            writer.WriteStartArray("candidates");
            foreach (string candidate in Candidates(resolution.Candidates)) writer.WriteStringValue(candidate);
            writer.WriteEndArray();
        }

        if (!resolution.Chosen.IsUnknown && !resolution.Chosen.IsImpossible) writer.WriteString("edtf", Edtf(resolution));
        if (resolution.IsApproximate) writer.WriteBoolean("approximate", true);
        if (resolution.Interval is { IsUnknown: false } interval) writer.WriteString("interval", interval.ToString());
    }

    // EDTF qualifies one date; a set says nothing of how near it is.
    private static string Edtf(DateResolution resolution)
    {
        string text = resolution.Chosen.ToString();
        return resolution.IsApproximate && !text.StartsWith('[') ? text + "~" : text;
    }

    private static void WriteTime(Utf8JsonWriter writer, DateMention mention, DateResolution resolution)
    {
        if (resolution.Time.IsUnknown) return;
        writer.WriteString("time", resolution.Time.ToString());
        if (!mention.UtcTime.IsUnknown && mention.IsLocalTime) writer.WriteString("utcTime", mention.UtcTime.ToString());
        if (mention.UtcOffset is NodaTime.Offset offset)
            writer.WriteString("utcOffset", OffsetPattern.CreateWithInvariantCulture("+HH:mm").Format(offset));
        if (mention.IsLocalTime) writer.WriteBoolean("local", true);
        if (resolution.Zone is not null) writer.WriteString("zone", resolution.Zone);
        if (!resolution.OffsetAgrees.IsUnknown) writer.WriteBoolean("offsetAgrees", resolution.OffsetAgrees.IsTrue);
    }

    // Each day where they are few and no whole month or year, else each run of days in EDTF.
    private static string[] Candidates(UncertainDate days)
    {
        if (days.IsImpossible) return [];
        string text = days.ToString();
        if (!text.StartsWith('[')) return [text];
        if (days.DayCount is <= MostDaysListed)
            return [.. days.Candidates().Select(day => day.ToString("uuuu-MM-dd", CultureInfo.InvariantCulture))];
        return
        [
            .. text[1..^1].Split(',').Select(run => UncertainDate.TryParse($"[{run}]", out UncertainDate part, out _) ? part.ToString() : run),
        ];
    }
}
