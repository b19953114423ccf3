using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.Text.Json;
using System.Text.Json.Schema;
using System.Text.Json.Serialization.Metadata;

namespace ConflictModel.Json;

/// <content>What a problem says: each message tells what was wrong and what would be right.</content>
internal sealed partial class ReportDiagnosis
{
    private const int MostShown = 60;

    private const int MostNested = 64; // what System.Text.Json reads by default

    // Always false, so that a caller can return what it says about soundness.
    private bool Add(JsonProblemCode code, string path, string message)
    {
        _problems.Add(new(code, path, message));
        return false;
    }

    private void AddSyntax(JsonException fault, bool isEmpty)
    {
        string where = string.Create(CultureInfo.InvariantCulture, $"line {fault.LineNumber + firstLine}, byte {fault.BytePositionInLine + 1}");
        Add(JsonProblemCode.Syntax, "$", isEmpty
            ? "the document is empty; expected a report, which begins with {"
            : fault.Message.Contains("maximum configured depth", StringComparison.Ordinal)
                ? string.Create(CultureInfo.InvariantCulture, $"nested deeper than {MostNested} levels at {where}; a report needs no more than a few")
                : $"not JSON at {where}: {Brief(fault.Message)}");
    }

    private void AddUnknown(string name, string path, IReadOnlyCollection<string> known, HashSet<string> guessed)
    {
        string? meant = known.FirstOrDefault(member => string.Equals(member, name, StringComparison.OrdinalIgnoreCase))
            ?? known.Where(member => Distance(member, name) <= 2).MinBy(member => Distance(member, name));
        // A member that was only mistyped is not missing as well.
        if (meant is not null) guessed.Add(meant);
        string hint = meant is null ? $"expected {OneOf(known.Order(StringComparer.Ordinal))}" : $"did you mean \"{meant}\"?";
        Add(JsonProblemCode.UnknownMember, path, $"unknown member \"{Short(name)}\"; {hint}");
    }

    private bool AddUnreadable(JsonElement element, JsonTypeInfo type, string path, Exception fault)
    {
        if (type.Type.IsEnum)
        {
            IEnumerable<string> names = type.GetJsonSchemaAsNode()["enum"]!.AsArray().Select(name => name!.GetValue<string>());
            return Add(JsonProblemCode.InvalidValue, path, $"{Raw(element)} is not allowed; expected {OneOf(names)}");
        }
        string? expected = type.Type switch
        {
            { } t when t == typeof(string) => element.ValueKind == JsonValueKind.String ? "a string of whole characters" : "a string",
            { } t when t == typeof(bool) => "true or false",
            { } t when t == typeof(int) || t == typeof(int?) => "a whole number",
            { } t when t == typeof(double) || t == typeof(double?) => "a number",
            _ => null,
        };
        string found = type.Type == typeof(string) && element.ValueKind == JsonValueKind.String ? "half of a surrogate pair" : Name(element.ValueKind);
        return expected is null
            ? Add(JsonProblemCode.InvalidValue, path, Brief(fault.Message))
            : Add(JsonProblemCode.WrongType, path, $"expected {expected}, found {found}");
    }

    // The message without what the framework adds to it.
    private static string Words(Exception fault)
    {
        int suffix = fault is ArgumentException { ParamName: string parameter }
            ? fault.Message.IndexOf($" (Parameter '{parameter}')", StringComparison.Ordinal)
            : fault.Message.IndexOf(" Path: ", StringComparison.Ordinal);
        return suffix < 0 ? fault.Message : fault.Message[..suffix];
    }

    private static string Brief(string message)
    {
        foreach (string suffix in (string[])[" LineNumber: ", " Path: "])
        {
            int at = message.IndexOf(suffix, StringComparison.Ordinal);
            if (at >= 0) message = message[..at];
        }
        return message;
    }

    private static string Raw(JsonElement element) => Short(element.GetRawText());

    // Enough of a text to recognise it by; whatever stands in a document may be of any length.
    private static string Short(string text) => text.Length <= MostShown ? text
        : text[..(MostShown - (char.IsHighSurrogate(text[MostShown - 1]) ? 1 : 0))] + "...";

    private static string OneOf(IEnumerable<string> names) => string.Join(", ", names.Select(name => $"\"{name}\""));

    private static string Name(JsonValueKind kind) => kind switch
    {
        JsonValueKind.Object => "an object",
        JsonValueKind.Array => "an array",
        JsonValueKind.String => "a string",
        JsonValueKind.Number => "a number",
        JsonValueKind.Null => "null",
        _ => "true or false",
    };

    private static string Step(string member) =>
        member.Length > 0 && member.All(c => char.IsAsciiLetterOrDigit(c) || c == '_') ? "." + member : $"['{member}']";

    // ".accounts[1].claims[0].id" as (accounts, 1, ".claims[0].id"), (claims, 0, ".id"), (id, null, "").
    private static IEnumerable<(string Name, int? Index, string After)> Steps(string path)
    {
        while (path.Length > 0)
        {
            int end = path.IndexOf('.', 1);
            string step = end < 0 ? path[1..] : path[1..end];
            path = end < 0 ? "" : path[end..];
            int bracket = step.IndexOf('[', StringComparison.Ordinal);
            yield return bracket < 0
                ? (step, null, path)
                : (step[..bracket], int.Parse(step.AsSpan(bracket + 1, step.Length - bracket - 2), NumberStyles.None, CultureInfo.InvariantCulture), path);
        }
    }

    // Levenshtein's distance, for names short enough to have been mistyped.
    private static int Distance(string a, string b)
    {
        if (Math.Abs(a.Length - b.Length) > 2) return 3;
        int[] row = [.. Enumerable.Range(0, b.Length + 1)];
        for (int i = 1; i <= a.Length; i++)
        {
            int diagonal = row[0];
            row[0] = i;
            for (int j = 1; j <= b.Length; j++)
            {
                int replaced = diagonal + (a[i - 1] == b[j - 1] ? 0 : 1);
                diagonal = row[j];
                row[j] = Math.Min(replaced, Math.Min(row[j], row[j - 1]) + 1);
            }
        }
        return row[b.Length];
    }
}
