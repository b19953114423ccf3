using System.Collections.Generic;

namespace ConflictModel.Reconciliation.Fusing;

/// <summary>The day that each claim is of: that as of which it says that it holds, or else that of the first publication of what its origin says
/// with it, so that whoever repeats old words late changes nothing.</summary>
internal static class SaidDays
{
    /// <summary>The least and the greatest number of the day of each claim; the extremes where it is open.</summary>
    /// <param name="said">The claims.</param>
    /// <param name="stated">What each of them states.</param>
    public static (int First, int Last)[] Of<TStated>(List<Said> said, TStated[] stated)
        where TStated : notnull
    {
        var days = new (int First, int Last)[said.Count];
        var told = new Dictionary<(string Origin, TStated Stated), (int First, int Last)>();
        for (int i = 0; i < days.Length; i++)
        {
            days[i] = said[i].Time is { IsImpossible: false } day ? (day.FirstNumber, day.LastNumber) : (int.MinValue, int.MaxValue);
            if (said[i].HasAsOf) continue;
            (string, TStated) key = (said[i].Origin, stated[i]);
            told[key] = told.TryGetValue(key, out (int First, int Last) before)
                ? (int.Min(before.First, days[i].First), int.Min(before.Last, days[i].Last)) : days[i];
        }
        for (int i = 0; i < days.Length; i++)
            if (!said[i].HasAsOf) days[i] = told[(said[i].Origin, stated[i])];
        return days;
    }
}
