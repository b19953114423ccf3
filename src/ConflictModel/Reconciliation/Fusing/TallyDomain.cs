using System;
using System.Collections.Generic;
using ConflictModel.Quantities;

namespace ConflictModel.Reconciliation.Fusing;

/// <summary>Numbers of one series until several days: there are at least as many later.</summary>
internal sealed class TallyDomain : CountDomain
{
    /// <summary>Whether there can be as many later as a later tally says.</summary>
    /// <param name="first">The number until the earlier day.</param>
    /// <param name="second">The number until the later day.</param>
    public override bool CanBothBeRight(Count first, Count second) => Bounds(first).Least <= Bounds(second).Greatest;

    /// <summary>The tallies that say fewer than another does of a period that certainly ends no later.</summary>
    /// <param name="tallies">The tallies, each of which states a number.</param>
    /// <param name="number">What one of them states.</param>
    public static HashSet<Said> TooFew(List<Said> tallies, Func<Said, Count> number)
    {
        List<Said> dated = tallies.FindAll(said => !said.Time.IsUnknown && !said.Time.IsImpossible), ended = [.. dated];
        dated.Sort((a, b) => a.Time.FirstNumber.CompareTo(b.Time.FirstNumber));
        ended.Sort((a, b) => a.Time.LastNumber.CompareTo(b.Time.LastNumber));
        var tooFew = new HashSet<Said>();
        long least = 0;
        int at = 0;
        foreach (Said said in dated)
        {
            for (; at < ended.Count && ended[at].Time.LastNumber <= said.Time.FirstNumber; at++) least = long.Max(least, number(ended[at]).Least);
            if (number(said).Greatest < least) tooFew.Add(said);
        }
        return tooFew;
    }
}
