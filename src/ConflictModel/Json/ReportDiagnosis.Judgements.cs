using System;
using System.Collections.Generic;
using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Unicode;
using ConflictModel.Reconciliation;

namespace ConflictModel.Json;

/// <content>Judgements, each of which can be left out.</content>
internal sealed partial class ReportDiagnosis
{
    public static JudgementReading ReadJudgements(ReadOnlySpan<byte> utf8)
    {
        var diagnosis = new ReportDiagnosis(firstLine: 1);
        var judgements = new List<Judgement>();
        var places = new List<int>();
        try
        {
            if (utf8.IsEmpty)
            {
                diagnosis.Add(JsonProblemCode.Syntax, "$", "the document is empty; expected a list of judgements, which begins with [");
            }
            else if (!Utf8.IsValid(utf8))
            {
                diagnosis.Add(JsonProblemCode.Syntax, "$", "the document is not UTF-8; save it in that encoding");
            }
            else
            {
                using JsonDocument document = JsonDocument.Parse(utf8.ToArray());
                diagnosis.Walk(document.RootElement, judgements, places);
            }
        }
        catch (JsonException fault)
        {
            diagnosis.AddSyntax(fault, isEmpty: false);
        }
        return new(judgements.ToValueList(), diagnosis._problems.ToValueList())
        {
            Places = judgements.Count == 0 || places[^1] == judgements.Count - 1 ? default : places.ToValueList(),
        };
    }

    private void Walk(JsonElement root, List<Judgement> judgements, List<int> places)
    {
        if (root.ValueKind != JsonValueKind.Array)
        {
            Add(JsonProblemCode.WrongType, "$", $"expected an array, found {Name(root.ValueKind)}");
            return;
        }
        int index = 0;
        foreach (JsonElement element in root.EnumerateArray())
        {
            JsonNode? left = Walk(element, ConflictModelJsonContext.Default.Judgement, string.Create(CultureInfo.InvariantCulture, $"$[{index}]"));
            if (left?.Deserialize(ConflictModelJsonContext.Default.Judgement) is Judgement judgement)
            {
                judgements.Add(judgement);
                places.Add(index);
            }
            index++;
        }
    }
}
