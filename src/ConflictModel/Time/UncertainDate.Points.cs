using System.Collections.Generic;

namespace ConflictModel.Time;

/// <content>Days by number, for whoever looks for a day that several sets share: they share one exactly when they share the start of a run.</content>
public readonly partial struct UncertainDate
{
    internal IEnumerable<int> RunStarts()
    {
        for (int i = 0; i < Runs.Length; i++) yield return Runs[i].First;
    }

    internal bool ContainsNumber(int day)
    {
        foreach (DayRange run in Runs)
            if (run.Contains(day)) return true;
        return false;
    }
}
