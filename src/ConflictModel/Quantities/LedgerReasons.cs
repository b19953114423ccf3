using System;
using System.Collections.Generic;

namespace ConflictModel.Quantities;

// What the steps of a propagation rest on: directly, and all the way down to the counts that were given.
internal sealed class LedgerReasons(LedgerNetwork network, LedgerPropagation run)
{
    // The bounds that one step was computed from. A lower bound of 0 holds of every count and is no reason.
    public IEnumerable<Input> InputsOf(int step)
    {
        LedgerPropagation.Step made = run.StepAt(step);
        LedgerNetwork.Link link = network.Links[made.Link];
        if (link.Relation.Share.IsImpossible) yield break;
        if (made.Entry != link.Whole && At(made.Side, link.Whole, step) is Input whole) yield return whole;
        BoundSide side = made.Entry == link.Whole ? made.Side : made.Side == BoundSide.Lower ? BoundSide.Upper : BoundSide.Lower;
        bool takesOthers = made.Entry == link.Whole || link.Parts.Length > 1;
        foreach (int part in link.Parts)
        {
            if (takesOthers && part != made.Entry && At(side, part, step) is Input input) yield return input;
        }
    }

    // The given counts and the relations that a set of bounds rests on, each once, what was used first before what builds on it.
    public Support SupportOf(IEnumerable<Input> roots)
    {
        var support = new Support([], []);
        var seen = new HashSet<int>();
        var pending = new Stack<int>();
        foreach (Input root in roots) Add(root);
        var order = new List<int>();
        while (pending.TryPop(out int step))
        {
            order.Add(step);
            foreach (Input input in InputsOf(step)) Add(input);
        }

        order.Sort();
        foreach (int step in order)
        {
            if (!support.Links.Contains(run.StepAt(step).Link)) support.Links.Add(run.StepAt(step).Link);
        }

        support.Entries.Sort();
        return support;

        void Add(Input input)
        {
            if (input.Step == LedgerPropagation.NotDerived)
            {
                if (!support.Entries.Contains(input.Entry)) support.Entries.Add(input.Entry);
            }
            else if (seen.Add(input.Step))
            {
                pending.Push(input.Step);
            }
        }
    }

    public Input? Latest(BoundSide side, int entry) => At(side, entry, int.MaxValue);

    private Input? At(BoundSide side, int entry, int before)
    {
        int step = run.StepBefore(side, entry, before);
        Int128 value = step == LedgerPropagation.NotDerived ? Given(side, entry) : run.StepAt(step).Value;
        return value == (side == BoundSide.Lower ? 0 : LedgerPropagation.Unbounded) ? null : new(side, entry, value, step);
    }

    private Int128 Given(BoundSide side, int entry)
    {
        Interval<long> possible = network.Entries[entry].Count.Possible;
        return side == BoundSide.Lower ? possible.Lower : possible.HasUpper ? possible.Upper : LedgerPropagation.Unbounded;
    }

    internal sealed record Input(BoundSide Side, int Entry, Int128 Value, int Step);

    internal sealed record Support(List<int> Entries, List<int> Links);
}
