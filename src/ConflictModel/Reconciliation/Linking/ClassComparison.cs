using System;
using ConflictModel.Incidents;

namespace ConflictModel.Reconciliation.Linking;

/// <summary>Compares sets of ids of one feature: classes of a taxonomy, or actors, which are the same or not.</summary>
/// <remarks>The levels of the feature follow each other from <paramref name="same"/>: the same, related where there is a taxonomy, different.</remarks>
internal sealed class ClassComparison(Vocabulary vocabulary, LinkWeights weights, LinkLevel same, Taxonomy? taxonomy)
    : SetComparison(vocabulary)
{
    private readonly LinkFeature _feature = LinkWeights.FeatureOf(same);

    protected override Compared OfMembers(int one, int other) => one == other
        ? new(same, weights.Of(_feature, Vocabulary.Ids[one])) : Of(Vocabulary.Ids[one], Vocabulary.Ids[other]);

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
