using System;
using System.Collections.Generic;
using System.Runtime.InteropServices;

namespace ConflictModel.Reconciliation.Linking;

/// <summary>Finds the pairs of profiles that share a blocking key, in time that is about in proportion to the profiles and those pairs.</summary>
/// <remarks>
/// Each profile is looked up among those before it, and then put where it stands. Those of longer stretches come first, so that a profile
/// needs to visit only where others stand, and no account that leaves a year open is compared with all accounts of other places.
/// </remarks>
internal sealed class CandidatePairs
{
    private readonly IReadOnlyList<Profile> _profiles;
    private readonly Dictionary<int, (int Where, bool IsGuest)[]> _placeSets = [];
    private readonly Dictionary<int, (int Where, bool IsGuest)[]> _actorSets = [];
    private readonly List<int> _standing = [], _visiting = []; // how many sets stand at a place, name, cell or actor, and how many look there
    private readonly Dictionary<long, int> _heads = [];
    private readonly List<(int Profile, int Next)> _entries = [];
    private readonly int[] _seenBy;
    private readonly int _tolerance;
    private int _grains; // those that some profile stands in, as bits

    public CandidatePairs(IReadOnlyList<Profile> profiles, Vocabulary vocabulary, int tolerance)
    {
        (_profiles, _tolerance) = (profiles, tolerance);
        _seenBy = new int[profiles.Count];
        Array.Fill(_seenBy, -1);
        Number(vocabulary);
    }

    /// <summary>Gives each pair once, the one that comes later first.</summary>
    public void Each(Action<int, int> pair)
    {
        var blocks = new List<TimeBlock>();
        foreach (int profile in LongestFirst())
        {
            TimeBlock.Of(_profiles[profile].Days, _tolerance, blocks);
            (int Where, bool IsGuest)[] places = _placeSets[_profiles[profile].Places], actors = _actorSets[_profiles[profile].Actors];
            foreach (TimeBlock block in blocks)
            {
                if ((_grains & (1 << (int)block.Grain)) == 0) continue;
                Look(profile, block, places, pair);
                Look(profile, block, actors, pair);
            }
            foreach (TimeBlock block in blocks)
            {
                if (block.IsGuest) break;
                _grains |= 1 << (int)block.Grain;
                Stand(profile, block, places);
                Stand(profile, block, actors);
            }
        }
    }

    private void Look(int profile, TimeBlock block, (int Where, bool IsGuest)[] wheres, Action<int, int> pair)
    {
        foreach ((int where, bool isGuest) in wheres)
        {
            Look(profile, KeyOf(block, where, isGuest: false), pair);
            if (!isGuest) Look(profile, KeyOf(block, where, isGuest: true), pair);
        }
    }

    private void Look(int profile, long key, Action<int, int> pair)
    {
        if (!_heads.TryGetValue(key, out int entry)) return;
        while (entry >= 0)
        {
            (int other, entry) = _entries[entry];
            if (_seenBy[other] == profile) continue;
            _seenBy[other] = profile;
            pair(profile, other);
        }
    }

    private void Stand(int profile, TimeBlock block, (int Where, bool IsGuest)[] wheres)
    {
        foreach ((int where, bool isGuest) in wheres)
        {
            ref int head = ref CollectionsMarshal.GetValueRefOrAddDefault(_heads, KeyOf(block, where, isGuest), out bool exists);
            _entries.Add((profile, exists ? head : -1));
            head = _entries.Count - 1;
        }
    }

    private static long KeyOf(TimeBlock block, int where, bool isGuest) => ((long)where << 28) | ((long)block.Code << 1) | (isGuest ? 1L : 0);

    private List<int> LongestFirst()
    {
        var order = new List<int>(_profiles.Count);
        var longer = new List<int>();
        var blocks = new List<TimeBlock>();
        for (int i = 0; i < _profiles.Count; i++)
        {
            if (_profiles[i].IsUndated) continue;
            (_profiles[i].IsWide ? longer : order).Add(i);
        }
        int[] grains = new int[longer.Count];
        for (int i = 0; i < grains.Length; i++)
        {
            TimeBlock.Of(_profiles[longer[i]].Days, tolerance: 0, blocks);
            grains[i] = -(int)blocks[0].Grain;
        }
        int[] wide = [.. longer];
        Array.Sort(grains, wide);
        return [.. wide, .. order];
    }

    // Where each set of places and of actors stands and looks; what no other set can meet is left out.
    private void Number(Vocabulary vocabulary)
    {
        var numbers = new Numbered<Whereabouts>();
        var sets = new List<(bool IsPlace, int Set, Whereabouts[] Where)>();
        int[] uses = [];
        foreach (Profile profile in _profiles)
        {
            if (profile.IsUndated) continue;
            Add(isPlace: true, profile.Places);
            Add(isPlace: false, profile.Actors);
        }
        // Where no other set of places has a name or a cell, looking for the place is enough.
        foreach ((bool isPlace, int set, Whereabouts[] wheres) in sets)
        {
            var kept = new List<(int Where, bool IsGuest)>(wheres.Length);
            foreach (Whereabouts where in wheres)
            {
                int number = numbers.Of(where.Itself);
                if (_standing[number] == 0 || (where.Kind is WhereaboutsKind.Name or WhereaboutsKind.Cell && uses[number] < 2)
                    || (where.Kind == WhereaboutsKind.LongName && _visiting[number] == 0))
                {
                    continue;
                }

                kept.Add((number, where.IsGuest));
            }
            (isPlace ? _placeSets : _actorSets)[set] = [.. kept];
        }

        void Add(bool isPlace, int set)
        {
            if (!(isPlace ? _placeSets : _actorSets).TryAdd(set, [])) return;
            var all = new HashSet<Whereabouts>();
            foreach (int element in vocabulary.Set(set))
            {
                if (isPlace) all.UnionWith(Whereabouts.Of(vocabulary.Places[element]));
                else all.Add(Whereabouts.Of(vocabulary.Ids[element]));
            }
            var counted = new HashSet<int>();
            foreach (Whereabouts where in all)
            {
                int number = numbers.Of(where.Itself);
                while (_standing.Count <= number) _standing.Add(0);
                if (uses.Length <= number) Array.Resize(ref uses, Math.Max(64, number * 2));
                while (_visiting.Count <= number) _visiting.Add(0);
                if (where.IsGuest) _visiting[number]++;
                else _standing[number]++;
                if (counted.Add(number)) uses[number]++;
            }
            sets.Add((isPlace, set, [.. all]));
        }
    }
}
