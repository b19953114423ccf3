using System;

namespace ConflictModel.Reconciliation.Linking;

/// <summary>Which of some numbers belong together: each set of them has one root.</summary>
internal sealed class Ties
{
    private int[] _above = [];

    public Ties(int count) => Grow(count);

    /// <summary>Takes more numbers, each of which belongs to none.</summary>
    public void Grow(int count)
    {
        int known = _above.Length;
        Array.Resize(ref _above, count);
        for (int i = known; i < count; i++) _above[i] = i;
    }

    public int RootOf(int item)
    {
        while (_above[item] != item)
        {
            _above[item] = _above[_above[item]];
            item = _above[item];
        }
        return item;
    }

    /// <summary>Puts two sets together, under the lesser root.</summary>
    public void Join(int first, int second)
    {
        (int one, int other) = (RootOf(first), RootOf(second));
        if (one < other) _above[other] = one;
        else _above[one] = other;
    }
}
