namespace ConflictModel.Reconciliation.Linking;

/// <summary>Which of some numbers belong together: each set of them has one root.</summary>
internal sealed class Ties
{
    private readonly int[] _above;

    public Ties(int count)
    {
        _above = new int[count];
        for (int i = 0; i < count; i++) _above[i] = i;
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
