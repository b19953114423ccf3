using System;
using System.Collections.Generic;

namespace ConflictModel.Quantities;

public sealed partial class LedgerSolution
{
    /// <summary>Everything that follows, or the conflict, as sentences without full stops, one a line.</summary>
    /// <returns>The conflict where there is one; else the explanation of each entry that was narrowed, in the order of the ledger. It may
    /// change between releases.</returns>
    public string Explain()
    {
        if (Conflict is not null) return Conflict.ToString();
        var lines = new List<string>();
        for (int i = 0; i < Entries.Count; i++)
        {
            if (Entries[i] != _network.Entries[i]) lines.Add(Explain(Entries[i].Name));
        }

        return string.Join('\n', lines);
    }

    /// <summary>What follows for one number and why, as a sentence without a full stop.</summary>
    /// <param name="name">Its name.</param>
    /// <returns>The number in plain English, then the reason of each derived bound, the lower one first. It may change between
    /// releases.</returns>
    /// <exception cref="KeyNotFoundException">The ledger has no number of this name.</exception>
    public string Explain(string name)
    {
        int entry = _network.IndexOf(name);
        List<string> reasons = Reasons(entry);
        string said = $"{name} is {Entries[entry].Count.DescribeFully()}";
        if (reasons.Count == 0) return said + ", as given";
        Count given = _network.Entries[entry].Count;
        if (!given.IsUnknown) reasons.Add($"given as {given.DescribeFully()}");
        return $"{said}: {string.Join("; ", reasons)}";
    }

    /// <summary>Why the bounds of a number follow, without what was given of it; "as given" where none does.</summary>
    internal string Because(string name) => Reasons(_network.IndexOf(name)) is { Count: > 0 } reasons ? string.Join("; ", reasons) : "as given";

    private List<string> Reasons(int entry)
    {
        var reasons = new List<string>();
        foreach (LedgerReasons.Input bound in DerivedBounds(entry))
        {
            string reason = Reason(bound.Step);
            if (!reasons.Contains(reason)) reasons.Add(reason);
        }
        return reasons;
    }

    private string Reason(int step)
    {
        LedgerPropagation.Step made = _run.StepAt(step);
        LedgerNetwork.Link link = _network.Links[made.Link];
        bool isWhole = made.Entry == link.Whole;
        var inputs = new List<string>();
        foreach (LedgerReasons.Input input in _reasons.InputsOf(step)) inputs.Add(Named(input));
        return (link.Relation.Kind, isWhole) switch
        {
            (LedgerRelationKind.Sum or LedgerRelationKind.Disjoint, true) => string.Join(" plus ", inputs),
            (LedgerRelationKind.Sum or LedgerRelationKind.Disjoint, false) =>
                inputs.Count == 1 ? "part of " + inputs[0] : $"{inputs[0]} less {string.Join(" and ", inputs[1..])}",
            (LedgerRelationKind.ShareOf, false) => PartReason(link.Relation.Share, made.Side, inputs[0]) + Rounding(step),
            (LedgerRelationKind.ShareOf, true) => WholeReason(link.Relation.Share, made.Side, inputs[0]) + Rounding(step),
            (LedgerRelationKind.PartOf, false) => "part of " + inputs[0],
            (LedgerRelationKind.PartOf, true) => inputs[0] + " is part of it",
            (_, false) => "at most " + inputs[0],
            _ => "at least " + inputs[0],
        };
    }

    private static string PartReason(Share share, BoundSide side, string whole) =>
        share.Possible.TryGetSingle(out _) ? $"{share.Describe()} of {whole}"
        : side == BoundSide.Lower ? $"{Share.LowerInWords(share.Possible)} of {whole}"
        : share.Contains(1m) ? "part of " + whole
        : $"{Share.UpperInWords(share.Possible)} of {whole}";

    private static string WholeReason(Share share, BoundSide side, string part) =>
        share.Possible.TryGetSingle(out _) ? $"{part} is {share.Describe()} of it"
        : side == BoundSide.Upper ? $"{part} is {Share.LowerInWords(share.Possible)} of it"
        : share.Contains(1m) ? part + " is part of it"
        : $"{part} is {Share.UpperInWords(share.Possible)} of it";

    // The part has its lower bound, and the whole its upper one, from the least fraction.
    private string Rounding(int step)
    {
        LedgerPropagation.Step made = _run.StepAt(step);
        LedgerNetwork.Link link = _network.Links[made.Link];
        bool isWhole = made.Entry == link.Whole;
        foreach (LedgerReasons.Input input in _reasons.InputsOf(step))
        {
            (Int128 part, Int128 whole) = isWhole ? (input.Value, made.Value) : (made.Value, input.Value);
            bool isLower = isWhole == (made.Side == BoundSide.Upper);
            if (link.Relation.Share.Rounds(isLower, part, whole)) return ", rounded";
        }

        return "";
    }

    private string Named(LedgerReasons.Input input)
    {
        string value = Count.Number((long)input.Value);
        bool isExact = Entries[input.Entry].Count.Possible.TryGetSingle(out long single) && single == input.Value;
        return $"{_network.NameOf(input.Entry)} ({(isExact ? "" : input.Side == BoundSide.Lower ? "at least " : "at most ")}{value})";
    }
}
