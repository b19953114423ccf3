using System;
using System.Collections.Generic;
using System.Runtime.InteropServices;
using NodaTime;

namespace ConflictModel.Time;

/// <summary>A run of the clock within one day, in seconds from midnight, both ends included; a run to 24:00 ends just before it.</summary>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct ClockRun(int From, int To)
{
    public LocalTime Start => ClockSet.Time(From);

    public LocalTime End => ClockSet.Time(To);
}

/// <summary>Times of day as runs in order that neither overlap nor touch. A range that passes midnight is two of them.</summary>
internal readonly struct ClockSet : IEquatable<ClockSet>
{
    public const int WholeDay = 24 * 60 * 60;

    private readonly ClockRun[]? _runs;

    private ClockSet(ClockRun[] runs) => _runs = runs;

    public static ClockSet Empty => default;

    public static ClockSet Full { get; } = new([new(0, WholeDay)]);

    public ReadOnlySpan<ClockRun> Runs => _runs;

    public bool IsEmpty => Runs.IsEmpty;

    public bool IsFull => Runs is [{ From: 0, To: WholeDay }];

    /// <summary>Whether it goes on after midnight, from one day into the next.</summary>
    public bool PassesMidnight => Runs is [{ From: 0 }, .., { To: WholeDay }];

    /// <summary>The only second, or null.</summary>
    public int? Single => Runs is [var only] && only.From == only.To ? only.From : null;

    /// <summary>From one second to another, over midnight where that is earlier.</summary>
    public static ClockSet Between(int from, int to) =>
        from <= to ? new([new(from, to)]) : new([new(0, to), new(from, WholeDay)]);

    /// <summary>The time of a second; of 24:00 the last before it.</summary>
    public static LocalTime Time(int second) => second == WholeDay ? LocalTime.MaxValue : LocalTime.FromSecondsSinceMidnight(second);

    public bool Contains(LocalTime time)
    {
        foreach (ClockRun run in Runs)
            if (run.Start <= time && time <= run.End) return true;
        return false;
    }

    public ClockSet Intersect(ClockSet other)
    {
        var shared = new List<ClockRun>();
        ReadOnlySpan<ClockRun> a = Runs, b = other.Runs;
        for (int i = 0, j = 0; i < a.Length && j < b.Length;)
        {
            int from = Math.Max(a[i].From, b[j].From), to = Math.Min(a[i].To, b[j].To);
            if (from <= to) shared.Add(new(from, to));
            if (a[i].To < b[j].To) i++;
            else j++;
        }
        return new([.. shared]);
    }

    public ClockSet Union(ClockSet other) => Joined([.. Runs, .. other.Runs]);

    public static ClockSet Union(ReadOnlySpan<ClockSet> sets)
    {
        var runs = new List<ClockRun>(sets.Length);
        foreach (ClockSet set in sets) runs.AddRange(set.Runs);
        return Joined([.. runs]);
    }

    /// <summary>Every time that is at most some seconds from one of it, around the clock.</summary>
    public ClockSet Widen(int seconds)
    {
        var wide = new ClockSet[Runs.Length];
        for (int i = 0; i < wide.Length; i++)
        {
            ClockRun run = Runs[i];
            wide[i] = (run.To - run.From) + (2L * seconds) >= WholeDay
                ? Full
                : Between((run.From - seconds + WholeDay) % WholeDay, (run.To + seconds) % WholeDay);
        }
        return Union(wide);
    }

    /// <summary>The ends of the shortest range around the clock that contains it; of several, the one that passes no midnight, else the
    /// first.</summary>
    public (int From, int To) Shortest()
    {
        ReadOnlySpan<ClockRun> runs = Runs;
        int gap = WholeDay - runs[^1].To + runs[0].From, after = 0;
        for (int i = 1; i < runs.Length; i++)
        {
            if (runs[i].From - runs[i - 1].To <= gap) continue;
            gap = runs[i].From - runs[i - 1].To;
            after = i;
        }
        return (runs[after].From, runs[after == 0 ? ^1 : after - 1].To);
    }

    private static ClockSet Joined(ClockRun[] runs)
    {
        Array.Sort(runs, static (a, b) => a.From.CompareTo(b.From));
        var joined = new List<ClockRun>(runs.Length);
        foreach (ClockRun run in runs)
        {
            if (joined.Count > 0 && run.From <= joined[^1].To) joined[^1] = new(joined[^1].From, Math.Max(joined[^1].To, run.To));
            else joined.Add(run);
        }
        return new([.. joined]);
    }

    public bool Equals(ClockSet other) => Runs.SequenceEqual(other.Runs);

    public override bool Equals(object? obj) => obj is ClockSet other && Equals(other);

    public override int GetHashCode()
    {
        var hash = new HashCode();
        foreach (ClockRun run in Runs) hash.Add(run);
        return hash.ToHashCode();
    }
}
