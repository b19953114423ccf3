using System.Collections.Generic;

namespace ConflictModel.Reconciliation.Linking;

/// <summary>Finds which ties between numbered things lie on a way between two that must be apart.</summary>
/// <remarks>
/// A tie is on a simple path between two things exactly where it is in a block (a largest part that no one thing holds together) on the way
/// between them in the tree of blocks and cut vertices. Linear in the ties, but for a logarithm for each pair.
/// Source: J. Hopcroft and R. Tarjan, "Algorithm 447: efficient algorithms for graph manipulation", CACM 16 (1973), 372-378.
/// </remarks>
internal sealed class Contradictions
{
    private readonly List<(int Other, int Tie)>[] _ties; // of each thing
    private readonly int[] _blockOf; // of each tie
    private readonly int[] _found, _low; // when a thing was met, and the earliest that those met through it lead back to
    private readonly List<int> _order = [];
    private readonly List<int> _above, _depth, _jump; // of things, then of blocks, in the tree
    private readonly List<List<int>> _blocksBelow = [];
    private readonly List<(int First, int Second)> _all;

    public Contradictions(int count, List<(int First, int Second)> ties)
    {
        _all = ties;
        _ties = new List<(int Other, int Tie)>[count];
        (_blockOf, _found, _low) = (new int[ties.Count], new int[count], new int[count]);
        (_above, _depth, _jump) = ([.. new int[count]], [.. new int[count]], [.. new int[count]]);
        for (int i = 0; i < count; i++)
        {
            (_ties[i], _found[i], _above[i], _jump[i]) = ([], -1, -1, i);
            _blocksBelow.Add([]);
        }
        for (int tie = 0; tie < ties.Count; tie++)
        {
            _ties[ties[tie].First].Add((ties[tie].Second, tie));
            _ties[ties[tie].Second].Add((ties[tie].First, tie));
        }
        for (int i = 0; i < count; i++)
            if (_found[i] < 0) Search(i);
        foreach (int one in _order)
        {
            if (_above[one] < 0) continue;
            if (_depth[_above[one]] == 0) Place(_above[one]);
            Place(one);
        }
    }

    /// <summary>The ties on a way between the ends of any of some pairs, which hang together, each with at least one tie between them.</summary>
    public bool[] Between(List<(int First, int Second)> pairs)
    {
        int[] ways = new int[_above.Count];
        bool[] isBetween = new bool[_above.Count], ties = new bool[_blockOf.Length];
        foreach ((int first, int second) in pairs)
        {
            int meeting = Meeting(first, second);
            ways[first]++;
            ways[second]++;
            ways[meeting] -= 2;
            isBetween[meeting] = true;
        }
        // From the leaves up: a block that more ways enter than end in is passed through.
        for (int i = _order.Count - 1; i >= 0; i--)
        {
            int one = _order[i];
            foreach (int block in _blocksBelow[one])
            {
                isBetween[block] |= ways[block] > 0;
                ways[one] += ways[block];
            }
            if (_above[one] >= 0) ways[_above[one]] += ways[one];
        }
        for (int tie = 0; tie < ties.Length; tie++) ties[tie] = isBetween[_blockOf[tie]];
        return ties;
    }

    // Depth first, without recursion, so that a chain of any length is no danger.
    private void Search(int root)
    {
        var way = new Stack<(int One, int By, int Next)>();
        var ties = new Stack<int>();
        Meet(root);
        way.Push((root, -1, 0));
        while (way.TryPop(out (int One, int By, int Next) at))
        {
            if (at.Next < _ties[at.One].Count)
            {
                way.Push((at.One, at.By, at.Next + 1));
                (int other, int tie) = _ties[at.One][at.Next];
                if (tie == at.By || _found[other] > _found[at.One]) continue;
                ties.Push(tie);
                if (_found[other] >= 0)
                {
                    _low[at.One] = int.Min(_low[at.One], _found[other]);
                    continue;
                }
                Meet(other);
                way.Push((other, tie, 0));
            }
            else if (way.TryPeek(out (int One, int By, int Next) above))
            {
                _low[above.One] = int.Min(_low[above.One], _low[at.One]);
                if (_low[at.One] >= _found[above.One]) Close(above.One, at.By, ties);
            }
        }
    }

    private void Meet(int one)
    {
        (_found[one], _low[one]) = (_order.Count, _order.Count);
        _order.Add(one);
    }

    // All ties met since this one make a block, which hangs from a thing that was met before all others in it.
    private void Close(int from, int tie, Stack<int> ties)
    {
        int block = _above.Count, last;
        _above.Add(from);
        _depth.Add(0);
        _jump.Add(block);
        _blocksBelow[from].Add(block);
        do
        {
            last = ties.Pop();
            _blockOf[last] = block;
            (int first, int second) = _all[last];
            if (first != from) _above[first] = block;
            if (second != from) _above[second] = block;
        }
        while (last != tie);
    }

    private void Place(int node)
    {
        int above = _above[node], jump = _jump[above];
        _depth[node] = _depth[above] + 1;
        _jump[node] = _depth[above] - _depth[jump] == _depth[jump] - _depth[_jump[jump]] ? _jump[jump] : above;
    }

    // The lowest node above both, by jumps of growing length (E. W. Myers, "An applicative random-access stack", 1983).
    private int Meeting(int first, int second)
    {
        while (_depth[first] != _depth[second])
        {
            if (_depth[first] < _depth[second]) (first, second) = (second, first);
            first = _depth[_jump[first]] >= _depth[second] ? _jump[first] : _above[first];
        }
        while (first != second)
            (first, second) = _jump[first] != _jump[second] ? (_jump[first], _jump[second]) : (_above[first], _above[second]);
        return first;
    }
}
