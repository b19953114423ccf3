using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.Runtime.InteropServices;

namespace ConflictModel.Reconciliation.Linking;

/// <summary>Compares two profiles feature by feature: symmetric, finite, in bits.</summary>
/// <remarks>
/// Whatever an account says, it compares best with one that says the same: see <see cref="LinkWeights"/>. With the shipped weights no pair
/// without a connected place or a common actor comes near <see cref="ReconciliationPolicy.UndecidedFrom"/>.
/// </remarks>
internal sealed class PairScore
{
    private const int Features = 8; // that are compared: all but the judgements

    private static readonly LinkFeature[] Rest =
        [LinkFeature.Time, LinkFeature.Kind, LinkFeature.Weapon, LinkFeature.Actor, LinkFeature.Target, LinkFeature.Numbers];

    private readonly LinkWeights _weights;
    private readonly Vocabulary _vocabulary;
    private readonly PlaceComparison _places;
    private readonly ClassComparison _kinds, _weapons, _actors, _targets;
    private readonly double _mostOfRest; // what times, kinds, weapons, actors, targets and numbers can add
    private readonly DayOrigins? _origins;
    private Pace? _pace;
    private readonly int _tolerance;
    private readonly Dictionary<long, (Compared[] Compared, ValueList<LinkEvidence> Evidence)> _evidence = [];
    private readonly Dictionary<(LinkLevel Level, double Weight), LinkEvidence> _items = [];

    /// <summary>The score of the accounts of a reconciliation, of which several may name one day.</summary>
    public PairScore(AccountViews views, ReconciliationPolicy policy)
        : this(views.Vocabulary, policy) => _origins = new(views, (a, b) => Alone(a, b, a.Gap(b), double.NegativeInfinity));

    /// <summary>The score of pairs by themselves.</summary>
    public PairScore(Vocabulary vocabulary, ReconciliationPolicy policy)
    {
        (_weights, _vocabulary, _tolerance) = (policy.Weights, vocabulary, policy.DayTolerance);
        _places = new(vocabulary, _weights);
        _kinds = new(vocabulary, _weights, LinkLevel.SameKind, policy.Events);
        _weapons = new(vocabulary, _weights, LinkLevel.SameWeapon, policy.Weapons);
        _actors = new(vocabulary, _weights, LinkLevel.CommonActor, taxonomy: null);
        _targets = new(vocabulary, _weights, LinkLevel.SameTarget, policy.Targets);
        foreach (LinkFeature feature in Rest)
            _mostOfRest += _weights.Most(feature);
    }

    /// <summary>Has to be told when there are more accounts, and whom to tell of every comparison.</summary>
    public void Begin(Pace pace)
    {
        _pace = pace;
        _origins?.Forget();
    }

    /// <summary>Tells nobody any longer.</summary>
    public void End() => _pace = null;

    /// <summary>The score; what is below <paramref name="least"/> may come out as anything below it.</summary>
    public double Of(Profile a, Profile b, int gap, double least = double.NegativeInfinity)
    {
        double alone = Alone(a, b, gap, least);
        return alone < least ? alone : alone + ((OriginsOfEach(a, b, gap, alone) - 1) * _weights.Weight(LinkLevel.DaysApart));
    }

    /// <summary>Whether the days of two accounts count more than once, since each is told by several origins.</summary>
    public bool AreToldBySeveral(Profile a, Profile b, int gap) =>
        gap > 0 && OriginsOfEach(a, b, gap, Alone(a, b, gap, double.NegativeInfinity)) > 1;

    /// <summary>The score of two accounts by themselves, whatever others say: at least that of <see cref="Of"/>.</summary>
    public double Alone(Profile a, Profile b, int gap, double least)
    {
        _pace?.Check();
        Compared actor = _actors.Of(a.Actors, b.Actors);
        Compared day = Day(a, b, gap), place = Place(a, b, actor);
        double score = day.Weight + place.Weight;
        if (score + _mostOfRest < least) return score + _mostOfRest;
        return score + Time(a, b, day, place, actor).Weight + _kinds.Of(a.Kinds, b.Kinds).Weight + _weapons.Of(a.Weapons, b.Weapons).Weight + actor.Weight
            + _targets.Of(a.Targets, b.Targets).Weight + Numbers(a, b, place, actor).Weight;
    }

    /// <summary>What was compared, with its weights, in the order of the features.</summary>
    public ValueList<LinkEvidence> Evidence(Profile a, Profile b, int gap)
    {
        Span<Compared> compared = stackalloc Compared[Features];
        Compare(a, b, gap, Place(a, b, _actors.Of(a.Actors, b.Actors)), compared);
        // Millions of pairs compare in a few hundred ways.
        long way = 0;
        foreach (ref readonly Compared one in compared) way = (way * 31) + (one.IsCompared ? (int)one.Level + 1 : 0);
        ref (Compared[] Compared, ValueList<LinkEvidence> Evidence) known = ref CollectionsMarshal.GetValueRefOrAddDefault(_evidence, way, out bool exists);
        if (!exists || !compared.SequenceEqual(known.Compared)) known = (compared.ToArray(), Items(compared));
        double alone = gap == 0 ? 0 : Alone(a, b, gap, double.NegativeInfinity);
        ValueList<LinkEvidence> evidence = known.Evidence;
        return OriginsOfEach(a, b, gap, alone) is var origins and > 1 ? [ToldBy(origins, evidence[0], a, b, alone), .. evidence.Skip(1)] : evidence;
    }

    /// <summary>The levels that apply, but not that nothing is shared, which compares nothing.</summary>
    public LinkLevel[] Levels(Profile a, Profile b, int gap)
    {
        var levels = new List<LinkLevel>(Features);
        Span<Compared> compared = stackalloc Compared[Features];
        Compare(a, b, gap, _places.Of(a.Places, b.Places), compared);
        foreach (Compared one in compared)
            if (one.IsCompared) levels.Add(one.Level);
        return [.. levels];
    }

    // All that can be compared, in the order of the features.
    private void Compare(Profile a, Profile b, int gap, Compared place, Span<Compared> into)
    {
        Compared actor = _actors.Of(a.Actors, b.Actors), day = Day(a, b, gap);
        into[0] = day;
        into[1] = Time(a, b, day, place, actor);
        into[2] = place;
        into[3] = _kinds.Of(a.Kinds, b.Kinds);
        into[4] = _weapons.Of(a.Weapons, b.Weapons);
        into[5] = actor;
        into[6] = _targets.Of(a.Targets, b.Targets);
        into[7] = Numbers(a, b, place, actor);
    }

    private ValueList<LinkEvidence> Items(ReadOnlySpan<Compared> compared)
    {
        var items = new List<LinkEvidence>(compared.Length);
        foreach (Compared one in compared)
            if (one.IsCompared) items.Add(Item(one));
        return items.ToValueList();
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
        : a.IsExact && b.IsExact ? LinkLevel.SameDay
        : a.IsNarrow && b.IsNarrow ? LinkLevel.SameFewDays : LinkLevel.PossiblySameDay);

    private LinkEvidence ToldBy(int origins, LinkEvidence day, Profile a, Profile b, double alone) => new(
        LinkFeature.Day, string.Create(CultureInfo.InvariantCulture, $"{day.Level}, each told by at least {origins} origins"), origins * day.Weight,
        new SortedSet<string>([.. _origins!.AccountsOf(a, alone), .. _origins.AccountsOf(b, alone)], StringComparer.Ordinal).ToValueList());

    // How many origins tell each of two days, of which one must be wrong if both are one incident. Each speaks as the first pair does.
    private int OriginsOfEach(Profile a, Profile b, int gap, double alone)
    {
        if (_origins is null || gap == 0 || gap > _tolerance || !a.IsExact || !b.IsExact || _weights.Weight(LinkLevel.DaysApart) >= 0) return 1;
        int first = _origins.Of(a, alone);
        return first == 1 ? 1 : Math.Min(first, _origins.Of(b, alone));
    }

    private Compared Place(Profile a, Profile b, Compared actor)
    {
        Compared place = _places.Of(a.Places, b.Places);
        bool haveActor = actor is { IsCompared: true, Level: LinkLevel.CommonActor };
        return place.IsCompared || haveActor ? place : Weighed(LinkLevel.NothingShared);
    }

    // Attacks on several places at one time are a pattern of war, so that the time says nothing about two places.
    private Compared Time(Profile a, Profile b, Compared day, Compared place, Compared actor)
    {
        if (a.Times == 0 || b.Times == 0 || day.Level != LinkLevel.SameDay || !AreConnected(place, actor)
            || place is { IsCompared: true, Level: > LinkLevel.PlaceWithin })
        {
            return default;
        }
        LinkLevel? best = null;
        foreach (int one in _vocabulary.Set(a.Times))
        {
            foreach (int other in _vocabulary.Set(b.Times))
                if (_vocabulary.Times[one].With(_vocabulary.Times[other]) is LinkLevel level && (best is null || level < best)) best = level;
        }
        return best is LinkLevel known ? Weighed(known) : default;
    }

    private Compared Numbers(Profile a, Profile b, Compared place, Compared actor)
    {
        int common = 0, agreeing = 0, telling = 0;
        for (int i = 0, j = 0; i < a.Numbers.Length && j < b.Numbers.Length;)
        {
            StatedNumber one = a.Numbers[i], other = b.Numbers[j];
            if (one.Thing == other.Thing)
            {
                common++;
                if (one.Overlaps(other)) agreeing++;
                if (one == other && one.IsTelling) telling++;
            }
            if (one.Thing <= other.Thing) i++;
            if (other.Thing <= one.Thing) j++;
        }
        return common == 0 ? default : Weighed(
            agreeing == 0 ? LinkLevel.NumbersDiffer
            : agreeing < common ? LinkLevel.SomeNumbersAgree
            : telling == 0 || !AreConnected(place, actor) ? LinkLevel.NumbersAgree
            : telling == 1 ? LinkLevel.SameNumber : LinkLevel.SameNumbers);
    }

    // Among all that happens in a day somewhere, equal numbers are a coincidence.
    private static bool AreConnected(Compared place, Compared actor) =>
        actor is { IsCompared: true, Level: LinkLevel.CommonActor } || place is { IsCompared: true, Level: <= LinkLevel.PlaceWithin };
}
