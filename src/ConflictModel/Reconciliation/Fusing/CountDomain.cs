using System.Collections.Generic;
using System.Linq;
using ConflictModel.Quantities;

namespace ConflictModel.Reconciliation.Fusing;

/// <summary>Counts: a point is a number. Sets of intervals that share a number share the lower end of one of them.</summary>
internal sealed class CountDomain : Domain<Count, long, Count>
{
    public override ConflictKind Conflict => ConflictKind.Disjoint;

    public override IEnumerable<long> Points(IReadOnlyList<Count> stated) => stated.Select(count => count.Least);

    public override bool Contains(Count stated, long point) => stated.Contains(point);

    public override Count Meet(IReadOnlyList<Count> stated, IReadOnlyList<long> points) => stated.Aggregate(Count.Unknown, (a, b) => a.Intersect(b));

    public override string Text(Count value) => value.ToString();

    public override Count Join(Count first, Count second) => first.Hull(second);

    public override Count Hull(IReadOnlyList<Count> stated) => stated.Aggregate(Count.Impossible, (a, b) => a.Hull(b));

    public override bool SayTheSame(Count first, Count second) => first.Possible == second.Possible;

    public override bool IsStrained(Count value) => value.IsStrained;
}
