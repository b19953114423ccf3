using System;
using System.Collections.Generic;
using ConflictModel.Time;

namespace ConflictModel.Reconciliation.Fusing;

/// <summary>Days: those that share a day can all be right.</summary>
/// <remarks>
/// Dates without gaps are swept. Of others, it is enough to try the starts of their runs. A date with unspecified digits may have half a
/// million runs: of such dates it is enough to try the first day that they share at or after each start of a run of any other, because
/// what the others share runs on from there. That is done for each set of them that is of one or two, and for all; so the positions are
/// exact for up to three dates with different unspecified digits.
/// </remarks>
internal sealed class DayDomain : Domain<UncertainDate, UncertainDate>
{
    public override ConflictKind Conflict => ConflictKind.Disjoint;

    public override List<Consistent<UncertainDate>> Positions(UncertainDate[] stated) =>
        (Array.TrueForAll(stated, date => date.IsConvex)
            ? MaximalSets.OfRuns(Array.ConvertAll(stated, date => ((long)date.FirstNumber, (long)date.LastNumber)))
            : MaximalSets.OfPoints(stated, Points(stated), Contains).ConvertAll(set => set.Members))
        .ConvertAll(members => new Consistent<UncertainDate>(members, Meet(stated, members)));

    public override UncertainDate Alone(UncertainDate stated) => stated;

    public override bool CanBothBeRight(UncertainDate first, UncertainDate second) => first.Overlaps(second);

    public override string Text(UncertainDate value) => value.ToString();

    // The union of a date with unspecified digits and another would be held day by day: the days around both stand for it.
    public override UncertainDate Join(UncertainDate first, UncertainDate second) =>
        !first.HasMask && !second.HasMask ? first.Union(second)
        : first.IsSubsetOf(second) ? second : second.IsSubsetOf(first) ? first : first.Hull(second);

    public override UncertainDate Hull(UncertainDate[] stated)
    {
        UncertainDate hull = stated[0];
        for (int i = stated[0].IsConvex ? 1 : 0; i < stated.Length; i++) hull = hull.Hull(stated[i]);
        return hull;
    }

    public override bool SayTheSame(UncertainDate first, UncertainDate second) => first == second;

    private static SortedSet<int> Points(UncertainDate[] stated)
    {
        UncertainDate[] masked = Array.FindAll(stated, date => date.HasMask);
        SortedSet<int> starts = [int.MinValue];
        foreach (UncertainDate date in stated)
            if (!date.HasMask) starts.UnionWith(date.RunStarts());
        var points = new SortedSet<int>(starts);
        foreach (UncertainDate shared in Together(masked))
        {
            foreach (int start in starts)
                if (FirstFrom(shared, start) is int first) points.Add(first);
        }
        return points;
    }

    private static bool Contains(UncertainDate date, int day) => date.FirstNumber <= day && day <= date.LastNumber && date.ContainsNumber(day);

    private static int? FirstFrom(UncertainDate date, int day) => date.IsImpossible || date.LastNumber < day ? null
        : date.FirstNumber >= day ? date.FirstNumber : date.ContainsNumber(day) ? day : date.After(day);

    private static List<UncertainDate> Together(UncertainDate[] masked)
    {
        var sets = new List<UncertainDate>(masked);
        for (int i = 0; i < masked.Length; i++)
            for (int j = 0; j < i; j++) sets.Add(masked[i].Intersect(masked[j]));
        if (masked.Length > 2) sets.Add(Meet(masked, Array.ConvertAll(masked, date => Array.IndexOf(masked, date))));
        return sets;
    }

    private static UncertainDate Meet(UncertainDate[] stated, int[] members)
    {
        UncertainDate value = stated[members[0]];
        foreach (int member in members.AsSpan(1)) value = value.Intersect(stated[member]);
        return value;
    }
}
