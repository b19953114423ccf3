using System;
using System.Collections.Generic;
using ConflictModel.Incidents;

namespace ConflictModel.Reconciliation.Linking;

/// <summary>Compares sets of ids of one feature: classes of a taxonomy, or actors, which are the same or not.</summary>
/// <remarks>The levels of the feature follow each other from <paramref name="same"/>: the same, related where there is a taxonomy, different.</remarks>
internal sealed class ClassComparison(Vocabulary vocabulary, LinkWeights weights, LinkLevel same, Taxonomy? taxonomy)
{
    private readonly LinkFeature _feature = LinkWeights.FeatureOf(same);
    private readonly Dictionary<long, Compared> _known = [];

    public Compared Of(int first, int second)
    {
        if (first == 0 || second == 0) return default;
        long pair = first < second ? ((long)first << 32) | (uint)second : ((long)second << 32) | (uint)first;
        if (_known.TryGetValue(pair, out Compared known)) return known;
        Compared best = default;
        foreach (int one in vocabulary.Set(first))
        {
            foreach (int other in vocabulary.Set(second))
            {
                Compared compared = one == other
                    ? new(same, weights.Of(_feature, vocabulary.Ids[one])) : Of(vocabulary.Ids[one], vocabulary.Ids[other]);
                if (!best.IsCompared || Exceeds(compared, best)) best = compared;
            }
        }
        _known.Add(pair, best);
        return best;
    }

    private static bool Exceeds(Compared one, Compared other) =>
        one.Weight > other.Weight || (one.Weight == other.Weight && one.Level < other.Level);

    private Compared Of(string one, string other)
    {
        LinkLevel level = LevelOf(one, other);
        // What is said of two common classes says no more than either by itself.
        double most = Math.Min(weights.Of(_feature, one), weights.Of(_feature, other));
        return new(level, level == same ? most : Math.Min(weights.Weight(level), most));
    }

    private LinkLevel LevelOf(string one, string other)
    {
        if (taxonomy is null) return same + 1;
        if (taxonomy.AreComparable(one, other)) return same;
        ValueList<string> above = taxonomy.Roots(one);
        foreach (string root in taxonomy.Roots(other))
            if (above.AsSpan().Contains(root)) return same + 1;
        return same + 2;
    }
}
