using System;
using ConflictModel.Incidents;

namespace ConflictModel.Reconciliation.Linking;

/// <summary>Compares sets of places: two accounts compare as those of their places that speak most for one incident.</summary>
internal sealed class PlaceComparison(Vocabulary vocabulary, LinkWeights weights) : SetComparison(vocabulary)
{
    /// <summary>How near two points lie at most, in metres, to be a reason to look.</summary>
    public const double Near = 10_000;

    protected override Compared OfMembers(int one, int other) => Of(Vocabulary.Places[one], Vocabulary.Places[other]);

    private Compared Of(Place one, Place other)
    {
        LinkLevel level = LevelOf(one, other);
        // However two common places are alike, that says no more than that they are one.
        double most = Math.Min(weights.Of(LinkFeature.Place, one.Id), weights.Of(LinkFeature.Place, other.Id));
        return new(level, level == LinkLevel.SamePlace ? most : Math.Min(weights.Weight(level), most));
    }

    // What it says that one place names the other around itself; null where it does not.
    private static LinkLevel? Around(Place one, Place other) => one.Within.AsSpan().IndexOf(other.Id) switch
    {
        < 0 => null,
        int place => place < one.Within.Count - 1 ? LinkLevel.PlaceWithinRegion : LinkLevel.PlaceWithin,
    };

    private static LinkLevel LevelOf(Place one, Place other)
    {
        Truth same = one.MayBeSame(other);
        return same.IsTrue ? LinkLevel.SamePlace
            : same.IsFalse ? LinkLevel.DifferentPlaces
            : (Around(one, other) ?? Around(other, one)) is LinkLevel within ? within
            : PlaceNames.MayMatch(one, other) ? LinkLevel.PlacesSpelledAlike
            : one.Point is not null && other.Point is not null && one.Point.MetresOnSphereTo(other.Point) <= Near ? LinkLevel.PlacesNear
            : LinkLevel.PlacesUnconnected;
    }
}
