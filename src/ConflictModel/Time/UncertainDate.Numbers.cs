namespace ConflictModel.Time;

public readonly partial struct UncertainDate
{
    /// <summary>The number of the first day, int.MinValue where the start is open, int.MaxValue where no day is possible.</summary>
    internal int FirstNumber => IsImpossible ? int.MaxValue : Runs[0].First;

    /// <summary>The number of the last day, int.MaxValue where the end is open, int.MinValue where no day is possible.</summary>
    internal int LastNumber => IsImpossible ? int.MinValue : Runs[^1].Last;

    /// <summary>The number of the first possible day after a day, or null.</summary>
    internal int? After(int day)
    {
        foreach (DayRange run in Runs)
        {
            if (run.Last > day) return run.First > day ? run.First : day + 1;
        }
        return null;
    }

    /// <summary>The number of the last possible day before a day, or null.</summary>
    internal int? Before(int day)
    {
        for (int i = Runs.Length - 1; i >= 0; i--)
        {
            if (Runs[i].First < day) return Runs[i].Last < day ? Runs[i].Last : day - 1;
        }
        return null;
    }
}
