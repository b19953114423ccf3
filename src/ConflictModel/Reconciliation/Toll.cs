using System;
using System.Collections.Generic;
using ConflictModel.Incidents;
using ConflictModel.Quantities;

namespace ConflictModel.Reconciliation;

/// <summary>How many people of a group an incident harmed, as far as all its findings say.</summary>
/// <param name="Count">How many.</param>
/// <param name="IsStated">Whether any finding gives a number that bears on it; else nothing is known, which is not zero.</param>
/// <param name="LeastStated">The least lower bound of those findings: whatever is fused with this incident, so many at least remain.</param>
internal readonly record struct Toll(Count Count, bool IsStated, long LeastStated)
{
    private static readonly Toll Silent = new(Count.Unknown, IsStated: false, long.MaxValue);

    /// <summary>The toll of an incident.</summary>
    /// <param name="incident">The incident.</param>
    /// <param name="harm">What happened to the people.</param>
    /// <param name="group">Who they are, or null for everyone.</param>
    /// <remarks>
    /// A finding of just these people gives the number; one of some of them bounds it from below; one of killed or injured together bounds each
    /// of the two from above, and they add up to it. Those of whom none are of two add up. What follows from other findings holds too. Bounds that
    /// contradict each other leave both possible.
    /// </remarks>
    public static Toll Of(Incident incident, Harm harm, Group? group)
    {
        Toll direct = Direct(incident, harm, group);
        return harm switch
        {
            Harm.KilledOrInjured => Both(direct, Sum(Direct(incident, Harm.Killed, group), Direct(incident, Harm.Injured, group))),
            Harm.Killed or Harm.Injured => Both(direct, Cap(Direct(incident, Harm.KilledOrInjured, group))),
            _ => direct,
        };
    }

    private static Toll Direct(Incident incident, Harm harm, Group? group)
    {
        var people = new PeopleRelations(Taxonomy.Groups);
        Toll whole = Silent;
        long least = long.MaxValue;
        List<(People People, long Least)> among = [];
        foreach (CasualtyFinding finding in incident.Casualties)
        {
            if (finding.Harm != harm) continue;
            bool isStated = finding.Count.Agreement != Agreement.Unstated;
            if (!isStated && finding.Derived.IsEmpty) continue;
            Count count = finding.Derived.IsEmpty ? finding.Count.Established : finding.Derived[0].Count;
            long stated = isStated ? finding.Count.Established.Least : 0;
            bool isAll = !finding.IsPart && finding.Severity == Severity.Unstated;
            if (isAll && people.Includes(finding.Group, group))
            {
                whole = Both(whole, people.Includes(group, finding.Group) ? new(count, IsStated: true, stated) : Cap(new(count, IsStated: true, 0)));
            }
            else if (people.Includes(group, finding.Group))
            {
                least = Math.Min(least, stated);
                among.Add((new(harm, finding.Severity, finding.Group), count.Least));
            }
        }
        if (least == long.MaxValue) return whole;
        // Those of whom none are of two add up.
        Count most = Count.None;
        foreach (int[] apart in people.Apart(among))
        {
            Count sum = Count.None;
            foreach (int one in apart) sum += Count.AtLeast(among[one].Least);
            if (sum.Least > most.Least) most = sum;
        }
        // That some of them were none says nothing of all.
        return most.Least == 0 ? whole : Both(whole, new(Count.AtLeast(most.Least), IsStated: true, least));
    }

    // Two statements about one number; where they contradict each other, either may be right.
    private static Toll Both(Toll first, Toll second)
    {
        if (!second.IsStated) return first;
        if (!first.IsStated) return second;
        Count both = first.Count.Possible.IsSubsetOf(second.Count.Possible) ? first.Count
            : first.Count.Overlaps(second.Count) ? first.Count.Intersect(second.Count)
            : first.Count.Hull(second.Count);
        return new(both, IsStated: true, Math.Min(first.LeastStated, second.LeastStated));
    }

    private static Toll Sum(Toll first, Toll second) => first.IsStated || second.IsStated
        ? new(first.Count + second.Count, IsStated: true, Math.Min(first.LeastStated, second.LeastStated)) : Silent;

    // Whoever counts these people among others says how many there are at most.
    private static Toll Cap(Toll whole) => whole is { IsStated: true, Count.Greatest: long greatest }
        ? new(Count.AtMost(greatest), IsStated: true, 0) : Silent;
}
