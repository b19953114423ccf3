using System;

namespace ConflictModel.Time.Days;

/// <summary>Sets of days as runs: in order, neither overlapping nor touching. Linear, but for Merge, which sorts.</summary>
internal static class DayRuns
{
    /// <summary>Every day of runs that come in any order; the array may be changed and given back.</summary>
    public static DayRange[] Merge(DayRange[] runs)
    {
        Array.Sort(runs, static (a, b) => a.First.CompareTo(b.First));
        return Join(runs);
    }

    /// <summary>Every day of two sets.</summary>
    public static DayRange[] Union(ReadOnlySpan<DayRange> a, ReadOnlySpan<DayRange> b)
    {
        var all = new DayRange[a.Length + b.Length];
        for (int i = 0, j = 0; i + j < all.Length;)
        {
            bool fromA = j == b.Length || (i < a.Length && a[i].First <= b[j].First);
            all[i + j] = fromA ? a[i] : b[j];
            if (fromA) i++;
            else j++;
        }
        return Join(all);
    }

    /// <summary>Every day that two sets share.</summary>
    public static DayRange[] Intersect(ReadOnlySpan<DayRange> a, ReadOnlySpan<DayRange> b)
    {
        var shared = new DayRange[Math.Max(a.Length + b.Length - 1, 0)];
        int count = 0;
        for (int i = 0, j = 0; i < a.Length && j < b.Length;)
        {
            int first = Math.Max(a[i].First, b[j].First);
            int last = Math.Min(a[i].Last, b[j].Last);
            if (first <= last) shared[count++] = new DayRange(first, last);
            if (a[i].Last < b[j].Last) i++;
            else j++;
        }
        return count == shared.Length ? shared : shared[..count];
    }

    /// <summary>Whether every day of one set is in another.</summary>
    public static bool IsSubset(ReadOnlySpan<DayRange> inner, ReadOnlySpan<DayRange> outer)
    {
        int j = 0;
        foreach (DayRange run in inner)
        {
            while (j < outer.Length && outer[j].Last < run.Last) j++;
            if (j == outer.Length || !outer[j].Contains(run)) return false;
        }
        return true;
    }

    /// <summary>The least distance in days between a day of one set and a day of another, 0 where they share one; null where one is
    /// empty.</summary>
    public static int? Gap(ReadOnlySpan<DayRange> a, ReadOnlySpan<DayRange> b)
    {
        int? least = null;
        for (int i = 0, j = 0; i < a.Length && j < b.Length;)
        {
            int gap = a[i].Last < b[j].First ? b[j].First - a[i].Last : b[j].Last < a[i].First ? a[i].First - b[j].Last : 0;
            if (gap == 0) return 0;
            least = Math.Min(least ?? gap, gap);
            if (a[i].Last < b[j].Last) i++;
            else j++;
        }
        return least;
    }

    // Runs in order of their first day, made to neither overlap nor touch.
    private static DayRange[] Join(DayRange[] runs)
    {
        if (runs.Length == 0) return runs;
        int last = 0;
        for (int i = 1; i < runs.Length; i++)
        {
            if (runs[last].Reaches(runs[i])) runs[last] = runs[last].To(runs[i]);
            else runs[++last] = runs[i];
        }
        return last == runs.Length - 1 ? runs : runs[..(last + 1)];
    }
}
