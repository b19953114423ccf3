using System;
using System.Collections.Generic;
using System.Globalization;
using ConflictModel.Quantities;

namespace ConflictModel.Reconciliation.Fusing;

/// <summary>Counts: those that share a number can all be right. A toll only grows; how many munitions there were does not.</summary>
internal class CountDomain(bool grows = false, ConflictKind conflict = ConflictKind.Disjoint) : Domain<Count, Count>
{
    public override ConflictKind Conflict => conflict;

    public override bool Grows => grows;

    public override List<Consistent<Count>> Positions(Count[] stated)
    {
        var runs = new (long, long)[stated.Length];
        for (int i = 0; i < stated.Length; i++) runs[i] = Bounds(stated[i]);
        return MaximalSets.OfRuns(runs).ConvertAll(members => new Consistent<Count>(members, Meet(stated, members)));
    }

    public override Count Alone(Count stated) => stated;

    public override bool CanBothBeRight(Count first, Count second) => first.Overlaps(second);

    // What is even otherwise stands in the order of the numbers.
    public override string Text(Count value) => string.Create(CultureInfo.InvariantCulture, $"{value.Least:D19} {value}");

    public override Count Join(Count first, Count second) => first.Hull(second);

    public override Count Hull(Count[] stated)
    {
        Count hull = stated[0];
        for (int i = 1; i < stated.Length; i++) hull = hull.Hull(stated[i]);
        return hull;
    }

    public override bool SayTheSame(Count first, Count second) => first.Possible == second.Possible;

    public override bool IsStrained(Count value) => value.IsStrained;

    public override (long Least, long Greatest) Bounds(Count stated) => (stated.Least, stated.Greatest ?? long.MaxValue);

    public override Count Since(Count stated) => Count.AtLeast(stated.Least);

    private static Count Meet(Count[] stated, int[] members)
    {
        Count value = stated[members[0]];
        foreach (int member in members.AsSpan(1)) value = value.Intersect(stated[member]);
        return value;
    }
}
