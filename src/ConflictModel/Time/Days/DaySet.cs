using System.Collections.Generic;

namespace ConflictModel.Time.Days;

/// <summary>
/// Days with gaps: runs of days, and of those the ones that fit a mask where there is one. A mask is kept because the days of a text of ten
/// characters, such as XXXX-XX-X1, lie in half a million places.
/// </summary>
internal sealed class DaySet
{
    // With no more runs than this, the runs are kept alone.
    private const int FewRuns = 64;

    private readonly DayRange[] _runs;
    private readonly DayMask? _mask;

    private DaySet(DayRange[] runs, DayMask? mask, int first, int last)
    {
        _runs = runs;
        _mask = mask;
        First = first;
        Last = last;
    }

    public static DaySet Empty { get; } = new([], mask: null, int.MaxValue, int.MinValue);

    /// <summary>The first day, int.MinValue where it is open, int.MaxValue where there is none.</summary>
    public int First { get; }

    /// <summary>The last day, int.MaxValue where it is open, int.MinValue where there is none.</summary>
    public int Last { get; }

    public bool IsEmpty => _runs.Length == 0;

    public DayRange[] Runs => _runs;

    public DayMask? Mask => _mask;

    /// <summary>Runs in order that neither overlap nor touch.</summary>
    public static DaySet Of(DayRange[] runs) => runs.Length == 0 ? Empty : new(runs, mask: null, runs[0].First, runs[^1].Last);

    /// <summary>The days of runs that fit a mask: as runs alone where there are few of them.</summary>
    public static DaySet Of(DayRange[] runs, DayMask mask)
    {
        var all = new DaySet(runs, mask, first: 0, last: 0);
        var few = new List<DayRange>();
        int last = 0;
        foreach (DayRange run in new DayRunCursor(default, all))
        {
            if (few.Count == FewRuns)
            {
                for (int i = runs.Length - 1; last == 0; i--) last = mask.Previous(runs[i].Last, runs[i].First);
                return new(runs, mask, few[0].First, last);
            }
            few.Add(run);
        }
        return Of([.. few]);
    }
}
