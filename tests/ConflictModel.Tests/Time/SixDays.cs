using System;
using System.Collections.Generic;
using System.Linq;
using ConflictModel.Time;
using NodaTime;

namespace ConflictModel.Tests.Time;

/// <summary>
/// A calendar of six days in which every reading of an interval can be listed. Four more days on either side stand for all others, since
/// no relation needs more than four places for the ends that have no bound.
/// </summary>
internal static class SixDays
{
    private const int Length = 6;
    private const int Margin = 4;
    private const int Open = 1_000; // the position of an open end; that of an open start is the opposite

    private static readonly LocalDate First = new(2024, 1, 30);

    private static readonly int[] Days = [.. Enumerable.Range(-Margin, Length + (2 * Margin))];

    /// <summary>The dates whose possible days are any of the six, but not none.</summary>
    public static UncertainDate[] Sets { get; } = [.. Enumerable.Range(1, (1 << Length) - 1).Select(bits =>
        UncertainDate.OneOf([.. Enumerable.Range(0, Length).Where(day => (bits & (1 << day)) != 0).Select(At)]))];

    /// <summary>The dates without gaps, with those that have no bound on one side or on either.</summary>
    public static UncertainDate[] Convex { get; } =
    [
        .. from a in Enumerable.Range(0, Length) from b in Enumerable.Range(a, Length - a) select UncertainDate.Between(At(a), At(b)),
        .. Enumerable.Range(0, Length).SelectMany(day => new[] { UncertainDate.NotBefore(At(day)), UncertainDate.NotAfter(At(day)) }),
        UncertainDate.Unknown,
    ];

    public static LocalDate At(int day) => First.PlusDays(day);

    /// <summary>The intervals between such ends that have a reading; with open ends, if asked.</summary>
    public static UncertainInterval[] Between(UncertainDate[] ends, bool open = false)
    {
        var bounded = (from start in ends from end in ends where !start.IsAfter(end).IsTrue select UncertainInterval.Between(start, end)).ToList();
        if (!open) return [.. bounded];
        return
        [
            .. bounded, .. ends.Select(end => UncertainInterval.Until(end).WithOpenStart()),
            .. ends.Select(start => UncertainInterval.Since(start).WithOpenEnd()),
            UncertainInterval.Unknown.WithOpenStart().WithOpenEnd(), UncertainInterval.Impossible,
        ];
    }

    public static int[] In(UncertainDate date) => [.. Days.Where(day => date.Contains(At(day)))];

    /// <summary>Every reading: a start and an end that is not before it, where an open one is beyond every day.</summary>
    public static (int Start, int End)[] Readings(UncertainInterval interval)
    {
        if (interval.IsImpossible) return [];
        int[] starts = Positions(interval.Start, -Open), ends = Positions(interval.End, Open);
        return [.. from start in starts from end in ends where start <= end select (start, end)];
    }

    /// <summary>The relations of two intervals by definition, over every pair of readings.</summary>
    public static AllenSet Relations((int Start, int End)[] a, (int Start, int End)[] b)
    {
        var found = new HashSet<AllenRelation>();
        foreach (var x in a)
        {
            foreach (var y in b) found.Add(Relation(x, y));
        }
        return AllenSet.Of([.. found]);
    }

    /// <summary>The answer to a question over every pair of readings.</summary>
    public static Truth Answer((int Start, int End)[] a, (int Start, int End)[] b, Func<(int Start, int End), (int Start, int End), bool> question)
    {
        if (a.Length == 0 || b.Length == 0) return Truth.Unknown;
        bool some = false, every = true;
        foreach (var x in a)
        {
            foreach (var y in b)
            {
                bool holds = question(x, y);
                some |= holds;
                every &= holds;
            }
        }
        return Truth.From(some, every);
    }

    /// <summary>The pairs of two lists, of which every so manieth is taken.</summary>
    public static IEnumerable<(T A, T B)> Pairs<T>(T[] values, int every)
    {
        for (long i = 0; i < (long)values.Length * values.Length; i += every) yield return (values[i / values.Length], values[i % values.Length]);
    }

    private static int[] Positions(UncertainDate end, int open) =>
        end.IsImpossible ? [open] : end.IsUnknown ? [.. Days, open] : In(end);

    // Allen's definitions, on days from the first moment of the start to the first moment after the end.
    private static AllenRelation Relation((int Start, int End) x, (int Start, int End) y)
    {
        int xs = x.Start, xe = x.End + 1, ys = y.Start, ye = y.End + 1;
        AllenRelation[] holding = [.. new (bool Holds, AllenRelation Relation)[]
        {
            (xe < ys, AllenRelation.Before), (xe == ys, AllenRelation.Meets), (xs < ys && ys < xe && xe < ye, AllenRelation.Overlaps),
            (xs < ys && xe == ye, AllenRelation.FinishedBy), (xs < ys && ye < xe, AllenRelation.Contains),
            (xs == ys && xe < ye, AllenRelation.Starts), (xs == ys && xe == ye, AllenRelation.Equal), (xs == ys && ye < xe, AllenRelation.StartedBy),
            (ys < xs && xe < ye, AllenRelation.During), (ys < xs && xe == ye, AllenRelation.Finishes),
            (ys < xs && xs < ye && ye < xe, AllenRelation.OverlappedBy), (ye == xs, AllenRelation.MetBy), (ye < xs, AllenRelation.After),
        }.Where(relation => relation.Holds).Select(relation => relation.Relation)];
        return holding.Length == 1 ? holding[0] : throw new InvalidOperationException($"{holding.Length} relations hold between {x} and {y}.");
    }
}
