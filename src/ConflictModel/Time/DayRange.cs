using System;
using System.Runtime.InteropServices;

namespace ConflictModel.Time;

/// <summary>A run of days without gaps; either end may be open. The default is open at both ends.</summary>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct DayRange
{
    // 0 is open, so that zero bits mean that nothing is known; see Day for what the other numbers mean.
    private readonly int _first;
    private readonly int _last;

    public DayRange(int first, int last)
    {
        _first = first == int.MinValue ? 0 : first;
        _last = last == int.MaxValue ? 0 : last;
    }

    /// <summary>The first day, or int.MinValue where the start is open.</summary>
    public int First => _first == 0 ? int.MinValue : _first;

    /// <summary>The last day, or int.MaxValue where the end is open.</summary>
    public int Last => _last == 0 ? int.MaxValue : _last;

    public bool HasStart => _first != 0;

    public bool HasEnd => _last != 0;

    public bool IsBounded => HasStart && HasEnd;

    public bool Contains(int day) => First <= day && day <= Last;

    public bool Contains(DayRange other) => First <= other.First && other.Last <= Last;

    /// <summary>Whether the union with a range that starts no earlier has no gap.</summary>
    public bool Reaches(DayRange later) => !HasEnd || later.First <= Last + 1;

    public DayRange To(DayRange other) => new(Math.Min(First, other.First), Math.Max(Last, other.Last));
}
