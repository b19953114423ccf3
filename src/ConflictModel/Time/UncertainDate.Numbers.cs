namespace ConflictModel.Time;

public readonly partial struct UncertainDate
{
    /// <summary>The number of the first day, int.MinValue where the start is open, int.MaxValue where no day is possible.</summary>
    internal int FirstNumber => _set is null ? _only.First : _set.First;

    /// <summary>The number of the last day, int.MaxValue where the end is open, int.MinValue where no day is possible.</summary>
    internal int LastNumber => _set is null ? _only.Last : _set.Last;

    /// <summary>The number of the first possible day after a day, or null.</summary>
    internal int? After(int day)
    {
        int low = FirstRunFrom(day + 1);
        for (int i = low; i < Held.Length; i++)
        {
            int from = int.Max(Held[i].First, day + 1);
            if (_set?.Mask is not DayMask mask) return from;
            if (mask.Next(from, Held[i].Last) is > 0 and int next) return next;
        }
        return null;
    }

    /// <summary>The number of the last possible day before a day, or null.</summary>
    internal int? Before(int day)
    {
        int high = FirstRunFrom(day);
        for (int i = int.Min(high, Held.Length - 1); i >= 0; i--)
        {
            if (Held[i].First >= day) continue;
            int from = int.Min(Held[i].Last, day - 1);
            if (_set?.Mask is not DayMask mask) return from;
            if (mask.Previous(from, Held[i].First) is > 0 and int previous) return previous;
        }
        return null;
    }

    // The first run that ends on a day or later, or their number.
    private int FirstRunFrom(int day)
    {
        int low = 0, high = Held.Length;
        while (low < high)
        {
            int middle = (low + high) / 2;
            if (Held[middle].Last < day) low = middle + 1;
            else high = middle;
        }
        return low;
    }
}
