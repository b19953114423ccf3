using static ConflictModel.Time.IntervalCorner;

namespace ConflictModel.Time;

public readonly partial struct UncertainInterval
{
    /// <summary>The relations that hold to another interval in some reading.</summary>
    /// <param name="other">The other interval, which is another happening even where the two values are equal.</param>
    /// <returns>Exactly those: each holds in some reading of the two, and no other in any. <see cref="AllenSet.Impossible"/> where either
    /// interval is impossible.</returns>
    /// <remarks>A reading takes for each end one of its days, with no start after its end; days are half-open, so the interval 2020 meets the
    /// interval 2021. Two open starts are one, and so are two open ends. An unknown end can be any day and can be open. The time it takes
    /// grows with the number of runs of possible days, and not with the number of days or readings.</remarks>
    public AllenSet RelationTo(UncertainInterval other)
    {
        if (IsImpossible || other.IsImpossible) return AllenSet.Impossible;
        IntervalCorner start = OfStart(Start), end = OfEnd(End), otherStart = OfStart(other.Start), otherEnd = OfEnd(other.End);
        IntervalCorner bothStart = start.And(otherStart), bothEnd = end.And(otherEnd);
        return AllenSet.Where(
            before: CanFollow(start, end, otherStart, otherEnd),
            meets: CanFollow(start, end.At(otherStart), otherEnd),
            overlaps: CanFollow(start, otherStart, end, otherEnd),
            finishedBy: CanFollow(start, otherStart, bothEnd),
            contains: CanFollow(start, otherStart, otherEnd, end),
            starts: CanFollow(bothStart, end, otherEnd),
            equal: CanFollow(bothStart, bothEnd),
            startedBy: CanFollow(bothStart, otherEnd, end),
            during: CanFollow(otherStart, start, end, otherEnd),
            finishes: CanFollow(otherStart, start, bothEnd),
            overlappedBy: CanFollow(otherStart, start, otherEnd, end),
            metBy: CanFollow(otherStart, otherEnd.At(start), end),
            after: CanFollow(otherStart, otherEnd, start, end));
    }
}
