using System;

namespace ConflictModel.Time.Mentions;

/// <summary>The days that a mention means. The default says nothing.</summary>
internal readonly record struct DayReading(UncertainDate Candidates, UncertainDate Chosen, UncertainInterval? Interval, DateBasis Basis)
{
    /// <summary>What two days of writing leave possible.</summary>
    public DayReading Or(DayReading other) => new(
        Candidates.Union(other.Candidates),
        Chosen.Union(other.Chosen),
        Interval is UncertainInterval a && other.Interval is UncertainInterval b
            ? UncertainInterval.Between(a.Start.Union(b.Start), a.End.Union(b.End))
            : null,
        (DateBasis)Math.Max((int)Basis, (int)other.Basis));
}
