using System.Runtime.InteropServices;

namespace ConflictModel.Time.Days;

/// <summary>The runs of a set of days in order, one at a time, whether they are held or follow from a mask.</summary>
[StructLayout(LayoutKind.Auto)]
internal struct DayRunCursor(DayRange only, DaySet? set)
{
    private int _index;
    private int _from;

    public DayRange Current { get; private set; }

    public readonly DayRunCursor GetEnumerator() => this;

    public bool MoveNext()
    {
        if (set is null)
        {
            Current = only;
            return _index++ == 0;
        }
        for (; _index < set.Runs.Length; _index++)
        {
            DayRange run = set.Runs[_index];
            if (set.Mask is not DayMask mask)
            {
                Current = run;
                _index++;
                return true;
            }
            int first = mask.Next(int.Max(run.First, _from), run.Last);
            if (first == 0) continue;
            Current = new DayRange(first, mask.EndOfRun(first, run.Last));
            _from = Current.Last + 1;
            return true;
        }
        return false;
    }
}
