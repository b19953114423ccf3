using System;
using System.Runtime.InteropServices;

namespace ConflictModel.Time;

/// <summary>A start, an end, or both at once, as the positions between days at which it can be: that of a day is its number.</summary>
/// <remarks>
/// A relation of two intervals says in which order their four corners come and which of them fall together. It is possible exactly when a
/// position can be found for each corner in turn: the least one will do, since it leaves the most room for those that follow.
/// </remarks>
[StructLayout(LayoutKind.Auto)]
internal readonly struct IntervalCorner
{
    private const long Anywhere = long.MinValue;
    private const long BeforeEveryDay = long.MinValue + 1;
    private const long AfterEveryDay = long.MaxValue;

    private readonly Kind _kind;
    private readonly bool _mayBeOpen;
    private readonly UncertainDate _days;
    private readonly UncertainDate _nextDays;

    private IntervalCorner(Kind kind, UncertainDate days, bool mayBeOpen, UncertainDate nextDays = default)
    {
        _kind = kind;
        _days = days;
        _mayBeOpen = mayBeOpen;
        _nextDays = nextDays;
    }

    private enum Kind : byte
    {
        Start,
        End,
        EndAtStart,
    }

    // No day is an open end; of an unknown one it is not known whether it is open.
    private static bool MayBeOpen(UncertainDate end) => end.IsImpossible || end.IsUnknown;

    public static IntervalCorner OfStart(UncertainDate start) => new(Kind.Start, start, MayBeOpen(start));

    public static IntervalCorner OfEnd(UncertainDate end) => new(Kind.End, end, MayBeOpen(end));

    /// <summary>Two starts, or two ends, that are one.</summary>
    public IntervalCorner And(IntervalCorner other) => new(_kind, _days.Intersect(other._days), _mayBeOpen && other._mayBeOpen);

    /// <summary>An end that is where a start is: the day before it.</summary>
    public IntervalCorner At(IntervalCorner start) => new(Kind.EndAtStart, _days, mayBeOpen: false, start._days);

    /// <summary>Whether positions can be found such that each is after the one before it.</summary>
    public static bool CanFollow(params ReadOnlySpan<IntervalCorner> corners)
    {
        long position = Anywhere;
        foreach (ref readonly IntervalCorner corner in corners)
        {
            if (corner.After(position) is not long next) return false;
            position = next;
        }
        return true;
    }

    // The least position after another, or null. An end is at the day after its last day.
    private long? After(long position) => _kind switch
    {
        Kind.Start => _mayBeOpen && position < BeforeEveryDay ? BeforeEveryDay : Day(_days, position),
        Kind.End => Day(_days, Before(position)) + 1 ?? (_mayBeOpen && position < AfterEveryDay ? AfterEveryDay : null),
        _ => Both(position),
    };

    // Each looks for its next position from where the other stands, until they stand together.
    private long? Both(long position)
    {
        while (Day(_days, Before(position)) + 1 is long end)
        {
            if (Day(_nextDays, end - 1) is not long start) return null;
            if (start == end) return start;
            position = start - 1;
        }
        return null;
    }

    private static long Before(long position) => position == Anywhere ? position : position - 1;

    // The number of the first possible day after a position; int.MinValue stands for a day before all that have numbers.
    private static long? Day(UncertainDate days, long position) =>
        days.IsImpossible || position >= int.MaxValue ? null
        : position < int.MinValue ? days.FirstNumber
        : days.After((int)position);
}
