using System.Collections.Generic;

namespace ConflictModel.Time;

/// <content>Days by number, for whoever looks for a day that several sets share: they share one exactly when they share the start of a run.</content>
public readonly partial struct UncertainDate
{
    internal IEnumerable<int> RunStarts()
    {
        foreach (DayRange run in Runs) yield return run.First;
    }

    /// <summary>The first and the last number of each run, int.MinValue and int.MaxValue where they are open.</summary>
    internal IEnumerable<(int First, int Last)> RunNumbers()
    {
        foreach (DayRange run in Runs) yield return (run.First, run.Last);
    }

    // Whether the days are those of unspecified digits, so that there may be very many runs.
    internal bool HasMask => _set?.Mask is not null;

    internal bool ContainsNumber(int day)
    {
        int run = FirstRunFrom(day);
        return run < Held.Length && Held[run].Contains(day) && (_set?.Mask is not DayMask mask || mask.Contains(day));
    }
}
