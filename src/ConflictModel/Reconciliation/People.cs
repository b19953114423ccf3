using System;
using System.Collections.Generic;
using System.Linq;
using ConflictModel.Incidents;

namespace ConflictModel.Reconciliation;

/// <summary>Those who were harmed in a way and so badly, of a group or of any.</summary>
/// <param name="Harm">What happened to them.</param>
/// <param name="Severity">How badly; unstated for all, however badly.</param>
/// <param name="Group">Who they are, or null for everyone.</param>
internal readonly record struct People(Harm Harm, Severity Severity, Group? Group);

/// <summary>Which people are among which others, and which are none of others.</summary>
/// <remarks>Those of different nationalities are different people; so are those of roles, ages or genders that exclude each other in the taxonomy,
/// the killed and the injured, and the slightly and the seriously injured.</remarks>
internal sealed class PeopleRelations(Taxonomy groups)
{
    private readonly Dictionary<(string, string), bool> _includes = [], _excludes = [];

    /// <summary>Whether all of the one are among the other.</summary>
    public bool Includes(People wide, People narrow) =>
        (wide.Harm == narrow.Harm || (wide is { Harm: Harm.KilledOrInjured, Severity: Severity.Unstated } && narrow.Harm is Harm.Killed or Harm.Injured))
        && (wide.Severity == Severity.Unstated || wide.Severity == narrow.Severity || (wide.Severity, narrow.Severity) is (Severity.Serious, Severity.Critical))
        && Includes(wide.Group, narrow.Group);

    /// <summary>Whether whoever is of the one group is of the other; everyone is null.</summary>
    public bool Includes(Group? wide, Group? narrow)
    {
        if (wide is null || wide == narrow) return true;
        if (narrow is null || (wide.Nationality is not null && wide.Nationality != narrow.Nationality)) return false;
        return IsAmong(wide.Role, narrow) && IsAmong(wide.Age, narrow) && IsAmong(wide.Gender, narrow);
    }

    /// <summary>Whether nobody is of both.</summary>
    public bool Excludes(People first, People second) =>
        (first.Harm, second.Harm) is (Harm.Killed, Harm.Injured) or (Harm.Injured, Harm.Killed)
        || (first.Harm == second.Harm && (first.Severity, second.Severity) is (Severity.Slight, Severity.Serious or Severity.Critical)
            or (Severity.Serious or Severity.Critical, Severity.Slight))
        || (first.Group is { } one && second.Group is { } other && Excludes(one, other));

    /// <summary>Sets of people of whom none are of two, with as many in them as possible.</summary>
    /// <param name="people">The people, of whom so many at least there are.</param>
    /// <param name="mayStandTogether">Whether two numbers of people may be added at all.</param>
    /// <returns>For each of the most numerous the set that it makes with the most numerous others; each once, with its places in ascending order.</returns>
    public List<int[]> Apart(IReadOnlyList<(People People, long Least)> people, Func<int, int, bool>? mayStandTogether = null)
    {
        int[] order = new int[people.Count];
        for (int i = 0; i < order.Length; i++) order[i] = i;
        Array.Sort(order, (a, b) => people[b].Least.CompareTo(people[a].Least) is not 0 and int byLeast ? byLeast : a.CompareTo(b));
        var apart = new bool[order.Length, order.Length];
        for (int i = 0; i < order.Length; i++)
        {
            for (int j = 0; j < i; j++)
            {
                apart[i, j] = apart[j, i] = Excludes(people[i].People, people[j].People) && (mayStandTogether is null || mayStandTogether(i, j));
            }
        }
        var sets = new List<int[]>();
        foreach (int start in order)
        {
            List<int> set = [start];
            foreach (int other in order)
                if (set.TrueForAll(one => apart[one, other])) set.Add(other);
            set.Sort();
            if (!sets.Exists(known => known.SequenceEqual(set))) sets.Add([.. set]);
        }
        return sets;
    }

    private bool Excludes(Group first, Group second)
    {
        if (first == second) return false;
        if (first.Nationality is not null && second.Nationality is not null && first.Nationality != second.Nationality) return true;
        foreach (string? one in (ReadOnlySpan<string?>)[first.Role, first.Age, first.Gender])
        {
            foreach (string? other in (ReadOnlySpan<string?>)[second.Role, second.Age, second.Gender])
                if (one is not null && other is not null && Exclude(one, other)) return true;
        }
        return false;
    }

    private bool IsAmong(string? wide, Group narrow) => wide is null
        || (narrow.Role is { } role && Includes(wide, role)) || (narrow.Age is { } age && Includes(wide, age))
        || (narrow.Gender is { } gender && Includes(wide, gender));

    private bool Includes(string wide, string narrow) => wide == narrow || Remembered(_includes, wide, narrow, groups.Includes);

    private bool Exclude(string first, string second) =>
        first != second && Remembered(_excludes, first, second, (one, other) => groups.AreCompatible(one, other).IsFalse);

    // A taxonomy has few classes; of ids that it does not know it says nothing.
    private bool Remembered(Dictionary<(string, string), bool> known, string first, string second, Func<string, string, bool> ask)
    {
        if (known.TryGetValue((first, second), out bool answer)) return answer;
        if (groups.Find(first) is null || groups.Find(second) is null) return false;
        return known[(first, second)] = ask(first, second);
    }
}
