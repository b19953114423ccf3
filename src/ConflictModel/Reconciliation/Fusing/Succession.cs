using System;
using System.Collections.Generic;

namespace ConflictModel.Reconciliation.Fusing;

/// <summary>What came after what among the claims about one property: who revised what, and which numbers had not grown yet.</summary>
/// <remarks>
/// One claim is later than another where it certainly is: see <see cref="SaidDays"/>.
/// </remarks>
internal sealed class Succession<TStated, TValue>
    where TStated : notnull
{
    private readonly List<Said> _said;
    private readonly TStated[] _stated; // by claim
    private readonly Domain<TStated, TValue> _domain;
    private readonly (int First, int Last)[] _days;
    private HashSet<(string Report, string Origin, TStated Stated)>? _told;

    public Succession(List<Said> said, TStated[] stated, Domain<TStated, TValue> domain)
    {
        (_said, _stated, _domain) = (said, stated, domain);
        _days = SaidDays.Of(said, stated);
    }

    /// <summary>The least number of the day that a claim is of, int.MinValue where that is open.</summary>
    public int FirstDay(int claim) => _days[claim].First;

    /// <summary>The claims that others revise, each with the last that does.</summary>
    public List<(int Earlier, int Later)> Revisions()
    {
        var revisions = new List<(int, int)>();
        foreach (List<int> origin in ByOrigin())
        {
            if (origin.Count < 2) continue;
            origin.Sort((a, b) => _days[b].First.CompareTo(_days[a].First) is not 0 and int byDay ? byDay : a.CompareTo(b));
            foreach (int earlier in origin)
            {
                foreach (int later in origin)
                {
                    if (_days[later].First <= _days[earlier].Last) break;
                    if (_domain.CanBothBeRight(_stated[earlier], _stated[later]) || SaysToo(_said[earlier], _stated[later])) continue;
                    revisions.Add((earlier, later));
                    break;
                }
            }
        }
        revisions.Sort();
        return revisions;
    }

    // Who says both in one report revises nothing, neither there nor where it is repeated.
    private bool SaysToo(Said said, TStated stated)
    {
        if (_told is null)
        {
            _told = [];
            for (int i = 0; i < _said.Count; i++) _told.Add((_said[i].Reference.Report, _said[i].Origin, _stated[i]));
        }
        return _told.Contains((said.Reference.Report, said.Origin, stated));
    }

    /// <summary>The claims whose number was smaller than one that is certainly later, and those later ones.</summary>
    public (bool[] Outgrown, bool[] Later) Growth()
    {
        int[] order = new int[_said.Count];
        for (int i = 0; i < order.Length; i++) order[i] = i;
        (long Least, long Greatest)[] bounds = Array.ConvertAll(_stated, _domain.Bounds);

        // From the latest day down, the greatest number that was given from then on; from the earliest up, the least that was possible till then.
        var outgrown = new bool[order.Length];
        int[] latest = (int[])order.Clone(), ended = (int[])order.Clone();
        Array.Sort(latest, (a, b) => _days[b].First.CompareTo(_days[a].First));
        Array.Sort(ended, (a, b) => _days[b].Last.CompareTo(_days[a].Last));
        long greatest = long.MinValue;
        int at = 0;
        foreach (int claim in ended)
        {
            for (; at < latest.Length && _days[latest[at]].First > _days[claim].Last; at++) greatest = long.Max(greatest, bounds[latest[at]].Least);
            outgrown[claim] = greatest > bounds[claim].Greatest;
        }
        var later = new bool[order.Length];
        Array.Reverse(latest);
        Array.Reverse(ended);
        long least = long.MaxValue;
        at = 0;
        foreach (int claim in latest)
        {
            for (; at < ended.Length && _days[ended[at]].Last < _days[claim].First; at++) least = long.Min(least, bounds[ended[at]].Greatest);
            later[claim] = least < bounds[claim].Least;
        }
        return (outgrown, later);
    }

    private Dictionary<string, List<int>>.ValueCollection ByOrigin()
    {
        var origins = new Dictionary<string, List<int>>(StringComparer.Ordinal);
        for (int i = 0; i < _said.Count; i++)
        {
            if (!origins.TryGetValue(_said[i].Origin, out List<int>? origin)) origins.Add(_said[i].Origin, origin = []);
            origin.Add(i);
        }
        return origins.Values;
    }
}
