using System.Collections.Generic;
using System.Runtime.InteropServices;

namespace ConflictModel.Reconciliation.Linking;

/// <summary>Compares two profiles feature by feature: symmetric, finite, in bits.</summary>
/// <remarks>
/// Whatever an account says, it compares best with one that says the same: see <see cref="LinkWeights"/>. With the shipped weights no pair
/// without a connected place or a common actor comes near <see cref="ReconciliationPolicy.UndecidedFrom"/>.
/// </remarks>
internal sealed class PairScore
{
    private readonly LinkWeights _weights;
    private readonly PlaceComparison _places;
    private readonly ClassComparison _kinds, _weapons, _actors, _targets;
    private readonly double _mostOfRest; // what kinds, weapons, actors, targets and numbers can add
    private readonly Dictionary<long, ValueList<LinkEvidence>> _evidence = [];
    private readonly Dictionary<(LinkLevel Level, double Weight), LinkEvidence> _items = [];

    public PairScore(Vocabulary vocabulary, ReconciliationPolicy policy)
    {
        _weights = policy.Weights;
        _places = new(vocabulary, _weights);
        _kinds = new(vocabulary, _weights, LinkLevel.SameKind, policy.Events);
        _weapons = new(vocabulary, _weights, LinkLevel.SameWeapon, policy.Weapons);
        _actors = new(vocabulary, _weights, LinkLevel.CommonActor, taxonomy: null);
        _targets = new(vocabulary, _weights, LinkLevel.SameTarget, policy.Targets);
        foreach (LinkFeature feature in (LinkFeature[])[LinkFeature.Kind, LinkFeature.Weapon, LinkFeature.Actor, LinkFeature.Target, LinkFeature.Numbers])
            _mostOfRest += _weights.Most(feature);
    }

    /// <summary>The score; what is below <paramref name="least"/> may come out as anything below it.</summary>
    public double Of(Profile a, Profile b, int gap, double least = double.NegativeInfinity)
    {
        Compared actor = _actors.Of(a.Actors, b.Actors);
        double score = Day(a, b, gap).Weight + Place(a, b, actor).Weight;
        if (score + _mostOfRest < least) return score + _mostOfRest;
        return score + _kinds.Of(a.Kinds, b.Kinds).Weight + _weapons.Of(a.Weapons, b.Weapons).Weight + actor.Weight
            + _targets.Of(a.Targets, b.Targets).Weight + Numbers(a, b).Weight;
    }

    /// <summary>What was compared, with its weights, in the order of the features.</summary>
    public ValueList<LinkEvidence> Evidence(Profile a, Profile b, int gap)
    {
        Compared actor = _actors.Of(a.Actors, b.Actors);
        Compared[] compared =
        [
            Day(a, b, gap), Place(a, b, actor), _kinds.Of(a.Kinds, b.Kinds), _weapons.Of(a.Weapons, b.Weapons), actor,
            _targets.Of(a.Targets, b.Targets), Numbers(a, b),
        ];
        // Millions of pairs compare in a few hundred ways.
        long way = 0;
        var items = new List<LinkEvidence>(compared.Length);
        foreach (Compared one in compared)
        {
            if (!one.IsCompared) continue;
            way = (way * 31) + (int)one.Level + 1;
            items.Add(Item(one));
        }
        ref ValueList<LinkEvidence> known = ref CollectionsMarshal.GetValueRefOrAddDefault(_evidence, way, out bool exists);
        if (exists && SameItems(known, items)) return known;
        return known = items.ToValueList();
    }

    /// <summary>The levels that apply, but not that nothing is shared, which compares nothing.</summary>
    public LinkLevel[] Levels(Profile a, Profile b, int gap)
    {
        var levels = new List<LinkLevel>(7);
        foreach (Compared one in (Compared[])[
            Day(a, b, gap), _places.Of(a.Places, b.Places), _kinds.Of(a.Kinds, b.Kinds), _weapons.Of(a.Weapons, b.Weapons),
            _actors.Of(a.Actors, b.Actors), _targets.Of(a.Targets, b.Targets), Numbers(a, b)])
        {
            if (one.IsCompared) levels.Add(one.Level);
        }
        return [.. levels];
    }

    private static bool SameItems(ValueList<LinkEvidence> known, List<LinkEvidence> items)
    {
        if (known.Count != items.Count) return false;
        for (int i = 0; i < items.Count; i++)
            if (!ReferenceEquals(known[i], items[i])) return false;
        return true;
    }

    private LinkEvidence Item(Compared compared)
    {
        ref LinkEvidence? item = ref CollectionsMarshal.GetValueRefOrAddDefault(_items, (compared.Level, compared.Weight), out _);
        return item ??= new(LinkWeights.FeatureOf(compared.Level), LinkLevels.Describe(compared.Level), compared.Weight);
    }

    private Compared Weighed(LinkLevel level) => new(level, _weights.Weight(level));

    private Compared Day(Profile a, Profile b, int gap) => Weighed(
        a.IsWide || b.IsWide ? LinkLevel.DaysOpen
        : gap > 0 ? LinkLevel.DaysApart
        : a.IsExact && b.IsExact ? LinkLevel.SameDay : LinkLevel.PossiblySameDay);

    private Compared Place(Profile a, Profile b, Compared actor)
    {
        Compared place = _places.Of(a.Places, b.Places);
        bool haveActor = actor is { IsCompared: true, Level: LinkLevel.CommonActor };
        return place.IsCompared || haveActor ? place : Weighed(LinkLevel.NothingShared);
    }

    private Compared Numbers(Profile a, Profile b)
    {
        int common = 0, agreeing = 0;
        for (int i = 0, j = 0; i < a.Numbers.Length && j < b.Numbers.Length;)
        {
            StatedNumber one = a.Numbers[i], other = b.Numbers[j];
            if (one.Thing == other.Thing)
            {
                common++;
                if (one.Overlaps(other)) agreeing++;
            }
            if (one.Thing <= other.Thing) i++;
            if (other.Thing <= one.Thing) j++;
        }
        return common == 0 ? default : Weighed(
            agreeing == common ? LinkLevel.NumbersAgree : agreeing == 0 ? LinkLevel.NumbersDiffer : LinkLevel.SomeNumbersAgree);
    }
}
