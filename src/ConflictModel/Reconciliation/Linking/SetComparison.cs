namespace ConflictModel.Reconciliation.Linking;

/// <summary>Compares two sets of one feature as those of their members that speak most for one incident.</summary>
internal abstract class SetComparison(Vocabulary vocabulary)
{
    private readonly KnownPairs _known = new();

    protected Vocabulary Vocabulary { get; } = vocabulary;

    public Compared Of(int first, int second)
    {
        if (first == 0 || second == 0) return default;
        long pair = first < second ? ((long)first << 32) | (uint)second : ((long)second << 32) | (uint)first;
        if (_known.Find(pair, out Compared known)) return known;
        Compared best = default;
        foreach (int one in Vocabulary.Set(first))
        {
            foreach (int other in Vocabulary.Set(second))
            {
                Compared compared = OfMembers(one, other);
                if (!best.IsCompared || Exceeds(compared, best)) best = compared;
            }
        }
        _known.Add(pair, best);
        return best;
    }

    protected abstract Compared OfMembers(int one, int other);

    private static bool Exceeds(Compared one, Compared other) =>
        one.Weight > other.Weight || (one.Weight == other.Weight && one.Level < other.Level);
}
