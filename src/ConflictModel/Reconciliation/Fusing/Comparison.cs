using System;
using System.Collections.Generic;

namespace ConflictModel.Reconciliation.Fusing;

/// <summary>Compares claims that do not all state the same: what was revised, what had not grown yet, and which positions are left.</summary>
internal sealed class Comparison<TStated, TValue>(
    Fusion fusion, List<Said> said, List<TStated> values, Domain<TStated, TValue> domain, Func<Said, bool>? mayBePart)
    where TStated : notnull
{
    private readonly List<Conflict> _conflicts = [];
    private readonly List<Revision> _revisions = [];
    private List<Said> _said = said;
    private TStated[] _stated = [.. values];
    private TStated[] _distinct = [];
    private int[] _statement = []; // by claim, the place of what it states among the distinct ones
    private Succession<TStated, TValue>? _succession;
    private bool _isDeveloping;

    public Finding<TValue> Finding(ValueList<ClaimReference> none, ValueList<ClaimReference> unknown)
    {
        List<Consistent<TValue>> sets = Sets();
        if (sets.Count > 1)
        {
            // Only what cannot be right together can be revised, or have grown.
            _succession = new(_said, _stated, domain);
            if (Revise()) sets = Sets();
        }
        TValue? hull = domain.Hull(_distinct);
        if (sets.Count > 1 && mayBePart is not null && TakeAsParts(mayBePart)) sets = Sets();
        if (sets.Count > 1 && domain.Grows && Grow()) sets = Sets();

        Position<TValue>[] positions = Positions(sets);
        if (positions.Length > 1) _conflicts.Add(Conflict(sets));
        TValue? established = positions[0].Value;
        for (int i = 1; i < positions.Length; i++) established = domain.Join(established, positions[i].Value);
        return new(HowFar(positions), new(positions), established, hull, _conflicts.ToValueList(), none, unknown, _revisions.ToValueList());
    }

    private List<Consistent<TValue>> Sets()
    {
        var places = new Dictionary<TStated, int>();
        _statement = new int[_stated.Length];
        for (int i = 0; i < _stated.Length; i++)
        {
            if (!places.TryGetValue(_stated[i], out int place)) places.Add(_stated[i], place = places.Count);
            _statement[i] = place;
        }
        _distinct = [.. places.Keys];
        if (_distinct.Length == 1) return [new([0], domain.Alone(_distinct[0]))];
        return domain.Positions(_distinct);
    }

    private bool Revise()
    {
        List<(int Earlier, int Later)> revisions = _succession!.Revisions();
        if (revisions.Count == 0) return false;
        var revised = new bool[_said.Count];
        foreach ((int earlier, int later) in revisions)
        {
            revised[earlier] = true;
            _revisions.Add(new(_said[earlier].Reference, _said[later].Reference));
        }
        var current = new List<Said>();
        var stated = new List<TStated>();
        for (int i = 0; i < revised.Length; i++)
        {
            if (revised[i]) continue;
            current.Add(_said[i]);
            stated.Add(_stated[i]);
        }
        (_said, _stated) = (current, [.. stated]);
        _succession = new(_said, _stated, domain);
        return true;
    }

    // Who counts the seriously injured alone may have counted all there were, until somebody counts more.
    private bool TakeAsParts(Func<Said, bool> mayBePart)
    {
        int most = -1;
        for (int i = 0; i < _said.Count; i++)
            if (!mayBePart(_said[i]) && (most < 0 || domain.Bounds(_stated[i]).Least > domain.Bounds(_stated[most]).Least)) most = i;
        if (most < 0) return false;
        var claims = new List<ClaimReference>();
        for (int i = 0; i < _said.Count; i++)
        {
            if (!mayBePart(_said[i]) || domain.Bounds(_stated[i]).Greatest >= domain.Bounds(_stated[most]).Least) continue;
            claims.Add(_said[i].Reference);
            _stated[i] = domain.Since(_stated[i]);
        }
        if (claims.Count == 0) return false;
        claims.Add(_said[most].Reference);
        claims.Sort(ClaimReference.SortOrder);
        _conflicts.Add(new(ConflictKind.Severity, claims.ToValueList(), _said[most].Reference));
        return true;
    }

    // An earlier number of what only grows says how many there were at least.
    private bool Grow()
    {
        (bool[] outgrown, bool[] later) = _succession!.Growth();
        if (Array.IndexOf(outgrown, true) < 0) return false;
        var claims = new List<ClaimReference>();
        for (int i = 0; i < outgrown.Length; i++)
            if (outgrown[i] || later[i]) claims.Add(_said[i].Reference);
        _isDeveloping = true;
        _conflicts.Add(new(ConflictKind.AsOf, claims.ToValueList()));
        for (int i = 0; i < outgrown.Length; i++)
            if (outgrown[i]) _stated[i] = domain.Since(_stated[i]);
        return true;
    }

    private Position<TValue>[] Positions(List<Consistent<TValue>> sets)
    {
        var positions = new List<(Position<TValue> Position, List<Said> Said, int Day)>(sets.Count);
        var holds = new bool[_distinct.Length];
        foreach (Consistent<TValue> set in sets)
        {
            foreach (int member in set.Members) holds[member] = true;
            var members = new List<Said>();
            int day = int.MinValue;
            for (int i = 0; i < _said.Count; i++)
            {
                if (!holds[_statement[i]]) continue;
                members.Add(_said[i]);
                if (_succession is not null) day = int.Max(day, _succession.FirstDay(i));
            }
            foreach (int member in set.Members) holds[member] = false;
            positions.Add((new(set.Value, Fusion.References(members), fusion.Units(members), Fusion.Reports(members), Fusion.StrongestOf(members)),
                members, day));
        }
        return positions.Count == 1 ? [positions[0].Position] : fusion.InOrder(positions, domain);
    }

    private Agreement HowFar(Position<TValue>[] positions)
    {
        if (positions.Length > 1) return Agreement.Disputed;
        if (_isDeveloping) return Agreement.Developing;
        if (_revisions.Count > 0) return Agreement.Revised;
        if (domain.IsStrained(positions[0].Value)) return Agreement.Strained;
        if (!Array.TrueForAll(_distinct, one => domain.SayTheSame(one, _distinct[0]))) return Agreement.Refined;
        return positions[0].Units.Conservative >= 2 ? Agreement.Corroborated : Agreement.Single;
    }

    private Conflict Conflict(List<Consistent<TValue>> sets)
    {
        int[] positions = new int[_distinct.Length];
        foreach (Consistent<TValue> set in sets)
            foreach (int member in set.Members) positions[member]++;
        var claims = new List<ClaimReference>();
        for (int i = 0; i < _said.Count; i++)
            if (positions[_statement[i]] < sets.Count) claims.Add(_said[i].Reference);
        int explaining = Array.FindIndex(_distinct, broader => Array.TrueForAll(_distinct, other => domain.Explains(broader, other)));
        ClaimReference? by = explaining < 0 ? null : _said[Array.IndexOf(_statement, explaining)].Reference;
        return new(domain.Conflict, claims.ToValueList(), by);
    }
}
