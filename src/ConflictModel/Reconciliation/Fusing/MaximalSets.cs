using System;
using System.Collections.Generic;

namespace ConflictModel.Reconciliation.Fusing;

/// <summary>Finds the largest sets of statements that can all be right: each stands for a set of points, and those that share one can.</summary>
internal static class MaximalSets
{
    /// <summary>Of runs without gaps, from their least to their greatest point: one sweep, in time and space of what it finds.</summary>
    public static List<int[]> OfRuns(ReadOnlySpan<(long First, long Last)> runs)
    {
        long[] starts = new long[runs.Length];
        int[] order = new int[runs.Length];
        for (int i = 0; i < runs.Length; i++) (starts[i], order[i]) = (runs[i].First, i);
        Array.Sort(starts, order);

        var found = new List<int[]>();
        var open = new List<int>();
        var ends = new PriorityQueue<int, long>();
        for (int at = 0; at < order.Length; at++)
        {
            // Something was opened since the last set was found, so that what is open now is a largest set once anything of it ends.
            if (ends.TryPeek(out _, out long end) && end < starts[at])
            {
                found.Add(Sorted(open));
                while (ends.TryPeek(out _, out end) && end < starts[at]) ends.Dequeue();
                int kept = 0;
                for (int i = 0; i < open.Count; i++)
                    if (runs[open[i]].Last >= starts[at]) open[kept++] = open[i];
                open.RemoveRange(kept, open.Count - kept);
            }
            open.Add(order[at]);
            ends.Enqueue(order[at], runs[order[at]].Last);
        }
        found.Add(Sorted(open));
        return found;
    }

    /// <summary>Of any sets, given points of which those that share one share one of these; each with the points that its members share.</summary>
    public static List<(int[] Members, List<TPoint> Points)> OfPoints<TStated, TPoint>(
        TStated[] stated, IEnumerable<TPoint> points, Func<TStated, TPoint, bool> contains)
    {
        var sets = new List<(ulong[] Bits, List<TPoint> Points)>();
        foreach (TPoint point in points)
        {
            ulong[] bits = new ulong[(stated.Length + 63) / 64];
            for (int i = 0; i < stated.Length; i++)
                if (contains(stated[i], point)) bits[i / 64] |= 1UL << (i % 64);
            if (sets.Find(other => IsWithin(bits, other.Bits)) is { Points: not null } wider)
            {
                if (IsWithin(wider.Bits, bits)) wider.Points.Add(point);
                continue;
            }
            sets.RemoveAll(other => IsWithin(other.Bits, bits));
            sets.Add((bits, [point]));
        }
        return sets.ConvertAll(set => (Members(set.Bits, stated.Length), set.Points));
    }

    private static int[] Sorted(List<int> open)
    {
        int[] members = [.. open];
        Array.Sort(members);
        return members;
    }

    private static bool IsWithin(ulong[] inner, ulong[] outer)
    {
        for (int i = 0; i < inner.Length; i++)
            if ((inner[i] & ~outer[i]) != 0) return false;
        return true;
    }

    private static int[] Members(ulong[] bits, int count)
    {
        var members = new List<int>();
        for (int i = 0; i < count; i++)
            if ((bits[i / 64] >> (i % 64) & 1) != 0) members.Add(i);
        return [.. members];
    }
}
