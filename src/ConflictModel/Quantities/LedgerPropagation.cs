using System;
using System.Collections.Generic;
using System.Numerics;

namespace ConflictModel.Quantities;

// One run of bounds propagation over the entries and relations that are in use. Bounds are whole numbers from 0; every change is a step
// that remembers the relation and the step it replaced, from which the reasons are found afterwards.
internal sealed class LedgerPropagation
{
    public const int NotDerived = -1;

    private const int MostRounds = 64;

    private readonly LedgerNetwork _network;
    private readonly Int128[][] _bounds; // by side, then by entry
    private readonly int[][] _latest; // the step that made each bound
    private readonly List<Step> _steps = [];

    private LedgerPropagation(LedgerNetwork network)
    {
        _network = network;
        int count = network.Entries.Count;
        _bounds = [new Int128[count], new Int128[count]];
        _latest = [new int[count], new int[count]];
        Array.Fill(_bounds[(int)BoundSide.Upper], Unbounded);
        Array.Fill(_latest[(int)BoundSide.Lower], NotDerived);
        Array.Fill(_latest[(int)BoundSide.Upper], NotDerived);
    }

    public static Int128 Unbounded => Int128.MaxValue;

    // The entry whose bounds have crossed, or -1.
    public int Crossed { get; private set; } = -1;

    public bool IsComplete { get; private set; }

    public static LedgerPropagation Run(LedgerNetwork network, Func<int, bool> usesEntry, Func<int, bool> usesLink)
    {
        var run = new LedgerPropagation(network);
        for (int entry = 0; entry < network.Entries.Count && run.Crossed < 0; entry++)
        {
            if (usesEntry(entry)) run.Take(entry, network.Entries[entry].Count.Possible);
        }

        for (int round = 0; round < MostRounds && run.Crossed < 0 && !run.IsComplete; round++)
        {
            int before = run._steps.Count;
            for (int link = 0; link < network.Links.Count; link++) run.Visit(link, usesLink);
            for (int link = network.Links.Count - 1; link >= 0; link--) run.Visit(link, usesLink);
            run.IsComplete = run._steps.Count == before;
        }

        return run;
    }

    public Int128 At(BoundSide side, int entry) => _bounds[(int)side][entry];

    public int LatestStep(BoundSide side, int entry) => _latest[(int)side][entry];

    public Step StepAt(int index) => _steps[index];

    // The step that made a bound what it was before a given step, or NotDerived.
    public int StepBefore(BoundSide side, int entry, int step)
    {
        int at = LatestStep(side, entry);
        while (at >= step) at = _steps[at].Previous;
        return at;
    }

    private void Take(int entry, Interval<long> possible)
    {
        if (possible.IsEmpty)
        {
            Crossed = entry;
            return;
        }

        _bounds[(int)BoundSide.Lower][entry] = possible.Lower;
        if (possible.HasUpper) _bounds[(int)BoundSide.Upper][entry] = possible.Upper;
    }

    private void Visit(int index, Func<int, bool> usesLink)
    {
        if (Crossed >= 0 || !usesLink(index)) return;
        LedgerNetwork.Link link = _network.Links[index];
        switch (link.Relation.Kind)
        {
            case LedgerRelationKind.Sum: VisitParts(index, link, isExhaustive: true); break;
            case LedgerRelationKind.Disjoint: VisitParts(index, link, isExhaustive: false); break;
            case LedgerRelationKind.ShareOf: VisitShare(index, link, link.Relation.Share); break;
            default:
                Raise(link.Whole, At(BoundSide.Lower, link.Parts[0]), index);
                Cut(link.Parts[0], At(BoundSide.Upper, link.Whole), index);
                break;
        }
    }

    private void VisitParts(int index, LedgerNetwork.Link link, bool isExhaustive)
    {
        Int128 least = 0;
        foreach (int part in link.Parts) least += At(BoundSide.Lower, part);
        Raise(link.Whole, least, index);
        if (isExhaustive && Greatest(link.Parts) is { Unbounded: 0 } all) Cut(link.Whole, all.Sum, index);
        Int128 greatest = At(BoundSide.Upper, link.Whole);
        foreach (int part in link.Parts)
        {
            if (greatest != Unbounded) Cut(part, greatest - (least - At(BoundSide.Lower, part)), index);
        }

        if (!isExhaustive || Crossed >= 0) return;
        (Int128 sum, int unbounded) = Greatest(link.Parts);
        foreach (int part in link.Parts)
        {
            Int128 own = At(BoundSide.Upper, part);
            bool othersAreBounded = unbounded == (own == Unbounded ? 1 : 0);
            if (othersAreBounded) Raise(part, At(BoundSide.Lower, link.Whole) - (own == Unbounded ? sum : sum - own), index);
        }
    }

    private (Int128 Sum, int Unbounded) Greatest(int[] parts)
    {
        (Int128 sum, int unbounded) = (0, 0);
        foreach (int part in parts)
        {
            if (At(BoundSide.Upper, part) == Unbounded) unbounded++;
            else sum += At(BoundSide.Upper, part);
        }

        return (sum, unbounded);
    }

    private void VisitShare(int index, LedgerNetwork.Link link, Share share)
    {
        int part = link.Parts[0];
        if (share.IsImpossible)
        {
            Cut(part, -1, index);
            return;
        }

        Raise(part, Held(share.LeastPart(At(BoundSide.Lower, link.Whole))), index);
        if (At(BoundSide.Upper, link.Whole) is var whole && whole != Unbounded) Cut(part, Held(share.GreatestPart(whole)), index);
        if (share.LeastWhole(At(BoundSide.Lower, part)) is BigInteger least) Raise(link.Whole, Held(least), index);
        if (At(BoundSide.Upper, part) is var most && most >= 0 && most != Unbounded && share.GreatestWhole(most) is BigInteger greatest)
        {
            Cut(link.Whole, Held(greatest), index);
        }
    }

    private static Int128 Held(BigInteger value) => value > long.MaxValue ? Unbounded : (Int128)value;

    // A lower bound beyond what a count can say is the greatest one that it can.
    private void Raise(int entry, Int128 value, int link)
    {
        value = Int128.Min(value, long.MaxValue);
        if (value > At(BoundSide.Lower, entry)) Set(BoundSide.Lower, entry, value, link);
    }

    private void Cut(int entry, Int128 value, int link)
    {
        if (value <= long.MaxValue && value < At(BoundSide.Upper, entry)) Set(BoundSide.Upper, entry, value, link);
    }

    private void Set(BoundSide side, int entry, Int128 value, int link)
    {
        if (Crossed >= 0) return; // the bounds that crossed first are the conflict to explain
        _steps.Add(new(side, entry, value, link, LatestStep(side, entry)));
        _bounds[(int)side][entry] = value;
        _latest[(int)side][entry] = _steps.Count - 1;
        if (At(BoundSide.Lower, entry) > At(BoundSide.Upper, entry)) Crossed = entry;
    }

    // A bound that a relation gave, and the step on the same bound that it replaced.
    internal sealed record Step(BoundSide Side, int Entry, Int128 Value, int Link, int Previous);
}
