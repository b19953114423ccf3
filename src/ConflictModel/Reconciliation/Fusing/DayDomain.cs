using System.Collections.Generic;
using System.Linq;
using ConflictModel.Time;

namespace ConflictModel.Reconciliation.Fusing;

/// <summary>Days: a point is a day. Sets of days that share one share the first day of a run of one of them.</summary>
internal sealed class DayDomain : Domain<UncertainDate, int, UncertainDate>
{
    public override ConflictKind Conflict => ConflictKind.Disjoint;

    public override IEnumerable<int> Points(IReadOnlyList<UncertainDate> stated) => stated.Distinct().SelectMany(date => date.RunStarts());

    public override bool Contains(UncertainDate stated, int point) => stated.ContainsNumber(point);

    public override UncertainDate Meet(IReadOnlyList<UncertainDate> stated, IReadOnlyList<int> points) =>
        stated.Aggregate(UncertainDate.Unknown, (a, b) => a.Intersect(b));

    public override string Text(UncertainDate value) => value.ToString();

    public override UncertainDate Join(UncertainDate first, UncertainDate second) => first.Union(second);

    public override UncertainDate Hull(IReadOnlyList<UncertainDate> stated) => stated.Aggregate(UncertainDate.Impossible, (a, b) => a.Hull(b));

    public override bool SayTheSame(UncertainDate first, UncertainDate second) => first == second;
}
