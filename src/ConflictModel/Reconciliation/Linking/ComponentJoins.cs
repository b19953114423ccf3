using System;
using System.Collections.Generic;

namespace ConflictModel.Reconciliation.Linking;

/// <summary>Joins the units of a component, from the pairs of them that link.</summary>
internal sealed class ComponentJoins
{
    private readonly ComponentUnit[] _units; // in the order of what they say
    private readonly Func<int, int, bool> _mustStayApart;
    private readonly Numbered<double> _scores = new();
    private readonly List<(int Score, int First, int Second)> _pairs = [];
    private readonly bool[] _heldBack;
    private readonly Ties _ties;
    private readonly List<int>?[] _groups;

    public ComponentJoins(ComponentUnit[] units, Func<int, int, bool> mustStayApart)
    {
        (_units, _mustStayApart) = (units, mustStayApart);
        _heldBack = Array.ConvertAll(units, unit => unit.IsHeldBack);
        _ties = new(units.Length);
        _groups = new List<int>[units.Length];
        for (int i = 0; i < units.Length; i++) _groups[i] = [i];
    }

    /// <summary>The units of each incident.</summary>
    public IEnumerable<List<int>> Groups
    {
        get
        {
            foreach (List<int>? group in _groups)
                if (group is not null) yield return group;
        }
    }

    /// <summary>Takes a pair that links.</summary>
    public void Add(int first, int second, double score) =>
        _pairs.Add((_scores.Of(score), Math.Min(first, second), Math.Max(first, second)));

    /// <summary>Holds back every unit that agrees best, and equally, with two that must stay apart.</summary>
    public void HoldBackTorn(Func<List<int>, bool> areKeptApart)
    {
        double[] best = new double[_units.Length];
        Array.Fill(best, double.NegativeInfinity);
        foreach ((int score, int first, int second) in _pairs)
        {
            best[first] = Math.Max(best[first], _scores[score]);
            best[second] = Math.Max(best[second], _scores[score]);
        }
        var with = new List<int>?[_units.Length];
        foreach ((int score, int first, int second) in _pairs)
        {
            if (_scores[score] == best[first]) (with[first] ??= []).Add(second);
            if (_scores[score] == best[second]) (with[second] ??= []).Add(first);
        }
        for (int unit = 0; unit < with.Length; unit++)
            if (with[unit] is { Count: > 1 } some && areKeptApart(some)) _heldBack[unit] = true;
    }

    /// <summary>Joins two whatever speaks against it.</summary>
    public void Join(int first, int second)
    {
        (int one, int other) = (_ties.RootOf(first), _ties.RootOf(second));
        if (one == other) return;
        _ties.Join(one, other);
        (int kept, int joined) = (Math.Min(one, other), Math.Max(one, other));
        _groups[kept]!.AddRange(_groups[joined]!);
        _groups[joined] = null;
    }

    /// <summary>Joins from the strongest pair down, equal ones in the order of the units, whatever need not stay apart.</summary>
    public void JoinStrongestFirst()
    {
        _pairs.Sort((a, b) => a.Score != b.Score ? _scores[b.Score].CompareTo(_scores[a.Score])
            : a.First != b.First ? a.First.CompareTo(b.First) : a.Second.CompareTo(b.Second));
        foreach ((_, int first, int second) in _pairs)
        {
            if (_heldBack[first] || _heldBack[second]) continue;
            (int one, int other) = (_ties.RootOf(first), _ties.RootOf(second));
            if (one != other && MayJoin(_groups[one]!, _groups[other]!)) Join(one, other);
        }
    }

    private bool MayJoin(List<int> first, List<int> second)
    {
        foreach (int one in first)
        {
            foreach (int other in second)
                if (_mustStayApart(one, other)) return false;
        }

        return true;
    }
}
