using System;
using System.Collections.Generic;
using ConflictModel.Time;

namespace ConflictModel.Reconciliation.Fusing;

/// <summary>Times of day: those that share a second can all be right, and share the start of a run of one of them.</summary>
internal sealed class TimeDomain : Domain<UncertainTime, UncertainTime>
{
    public override ConflictKind Conflict => ConflictKind.Disjoint;

    public override List<Consistent<UncertainTime>> Positions(UncertainTime[] stated)
    {
        var starts = new SortedSet<int>();
        foreach (UncertainTime time in stated)
            foreach (ClockRun run in time.Possible.Runs) starts.Add(run.From);
        return MaximalSets.OfPoints(stated, starts, Contains).ConvertAll(set =>
        {
            UncertainTime value = stated[set.Members[0]];
            foreach (int member in set.Members.AsSpan(1)) value = value.Intersect(stated[member]);
            return new Consistent<UncertainTime>(set.Members, value);
        });
    }

    public override UncertainTime Alone(UncertainTime stated) => stated;

    public override bool CanBothBeRight(UncertainTime first, UncertainTime second) => first.Overlaps(second);

    public override string Text(UncertainTime value) => value.ToString();

    public override UncertainTime Join(UncertainTime first, UncertainTime second) => first.Union(second);

    // On a circle there are two ranges between two times, so there is no smallest one around them: the times that any claim leaves open.
    public override UncertainTime Hull(UncertainTime[] stated)
    {
        UncertainTime hull = stated[0];
        for (int i = 1; i < stated.Length; i++) hull = hull.Union(stated[i]);
        return hull;
    }

    public override bool SayTheSame(UncertainTime first, UncertainTime second) => first.Possible.Equals(second.Possible);

    public override bool IsStrained(UncertainTime value) => value.IsStrained;

    private static bool Contains(UncertainTime time, int second)
    {
        foreach (ClockRun run in time.Possible.Runs)
            if (run.From <= second && second <= run.To) return true;
        return false;
    }
}
