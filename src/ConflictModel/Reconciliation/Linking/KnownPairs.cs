namespace ConflictModel.Reconciliation.Linking;

/// <summary>Remembers how pairs of numbered sets compare: those that were met last, in memory that has a limit.</summary>
/// <remarks>
/// Each pair has one place, which the next pair of that place takes. Dictionaries take a pair of numbers for what both have in common, so that all
/// pairs of a few hundred places would share a few hundred hashes.
/// </remarks>
internal sealed class KnownPairs
{
    private const int MostPlaces = 1 << 16;

    private long[] _pairs = new long[64]; // 0, the pair of nothing with nothing, is never asked for
    private Compared[] _compared = new Compared[64];
    private int _taken; // how often a pair took the place of another since the last growth

    public bool Find(long pair, out Compared compared)
    {
        int place = PlaceOf(pair);
        compared = _compared[place];
        return _pairs[place] == pair;
    }

    public void Add(long pair, Compared compared)
    {
        int place = PlaceOf(pair);
        if (_pairs[place] != 0 && ++_taken > _pairs.Length / 4 && _pairs.Length < MostPlaces)
        {
            Grow();
            place = PlaceOf(pair);
        }
        (_pairs[place], _compared[place]) = (pair, compared);
    }

    private int PlaceOf(long pair) => (int)NumberedKeys.Mixed(pair) & (_pairs.Length - 1);

    private void Grow()
    {
        (long[] pairs, Compared[] compared) = (_pairs, _compared);
        (_pairs, _compared, _taken) = (new long[pairs.Length * 4], new Compared[pairs.Length * 4], 0);
        for (int i = 0; i < pairs.Length; i++)
        {
            if (pairs[i] == 0) continue;
            int place = PlaceOf(pairs[i]);
            (_pairs[place], _compared[place]) = (pairs[i], compared[i]);
        }
    }
}
