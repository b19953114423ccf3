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
    /// of the two from above, and they add up to it. Those of different nationalities are different people. Bounds that contradict each other leave
    /// both possible.
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
        Toll whole = Silent;
        long others = 0, least = long.MaxValue;
        Dictionary<string, long>? byNationality = null;
        foreach (CasualtyFinding finding in incident.Casualties)
        {
            if (finding.Harm != harm || finding.Count.Agreement == Agreement.Unstated) continue;
            Count count = finding.Count.Established;
            bool isAll = !finding.IsPart && finding.Severity == Severity.Unstated;
            if (isAll && Includes(finding.Group, group))
            {
                whole = Both(whole, Includes(group, finding.Group) ? new(count, IsStated: true, count.Least) : Cap(new(count, IsStated: true, 0)));
            }
            else if (Includes(group, finding.Group))
            {
                least = Math.Min(least, count.Least);
                if (finding.Group?.Nationality is not string nationality)
                {
                    others = Math.Max(others, count.Least);
                }
                else
                {
                    byNationality ??= new(StringComparer.Ordinal);
                    byNationality[nationality] = Math.Max(byNationality.GetValueOrDefault(nationality), count.Least);
                }
            }
        }
        if (least == long.MaxValue) return whole;
        Count apart = Count.None;
        foreach (long number in byNationality?.Values ?? (IEnumerable<long>)[]) apart += Count.AtLeast(number);
        return Both(whole, new(Count.AtLeast(Math.Max(others, apart.Least)), IsStated: true, least));
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

    // Of two groups, whether whoever is in the one is in the other; everyone is null.
    private static bool Includes(Group? wide, Group? narrow) => wide is null || (narrow is not null
        && (wide.Nationality is null || wide.Nationality == narrow.Nationality)
        && Includes(wide.Role, narrow.Role) && Includes(wide.Age, narrow.Age) && Includes(wide.Gender, narrow.Gender));

    private static bool Includes(string? wide, string? narrow) =>
        wide is null || (narrow is not null && Taxonomy.Groups.Includes(wide, narrow));
}
