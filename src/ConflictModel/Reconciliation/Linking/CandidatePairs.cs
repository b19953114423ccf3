using System;
using System.Collections.Generic;

namespace ConflictModel.Reconciliation.Linking;

/// <summary>Finds the pairs of profiles that share a blocking key and may be within the tolerance of each other, in time that is about in proportion
/// to the profiles and those pairs.</summary>
/// <remarks>
/// The runs of possible days are met in the order in which they begin. Each is looked up among those before it that stand where it stands or looks,
/// and is then put there itself. Those that ended too long ago are let go when they are met again: so what is visited is a pair, or is visited
/// for the last time, and what is held at any time are those that have not ended. That two of one stretch of time would meet follows from
/// their days: see <see cref="TimeBlock"/>.
/// </remarks>
internal sealed class CandidatePairs
{
    private const int MostRuns = 100; // of a profile; of more, all days between the first and the last

    private readonly IReadOnlyList<Profile> _profiles;
    private readonly MeetingPlaces _meeting;
    private readonly Dictionary<int, (int Where, bool IsGuest)[]> _placeSets = [];
    private readonly Dictionary<int, (int Where, bool IsGuest)[]> _actorSets = [];
    private readonly HashSet<int> _ofSeveralRuns = [];
    private readonly NumberedKeys _met = new(); // pairs with one of several runs
    private readonly int[] _seenBy;
    private readonly int _tolerance;
    private readonly int _from;
    private readonly int[] _heads; // the last that came of each list
    private Stay[] _stays = new Stay[64];
    private int _held, _free = -1;

    public CandidatePairs(IReadOnlyList<Profile> profiles, Vocabulary vocabulary, int tolerance)
        : this(profiles, new(vocabulary), tolerance, from: 0)
    {
    }

    /// <summary>The pairs of some profiles.</summary>
    /// <param name="profiles">The profiles.</param>
    /// <param name="meeting">Where those before <paramref name="from"/> stand and look; learns it of the others.</param>
    /// <param name="tolerance">How many days may lie between two.</param>
    /// <param name="from">The first profile of those one of which is in each pair.</param>
    public CandidatePairs(IReadOnlyList<Profile> profiles, MeetingPlaces meeting, int tolerance, int from)
    {
        (_profiles, _meeting, _tolerance, _from) = (profiles, meeting, tolerance, from);
        _seenBy = new int[profiles.Count];
        Array.Fill(_seenBy, -1);
        for (int i = from; i < profiles.Count; i++) meeting.Add(profiles[i]);
        _heads = new int[meeting.Count * 4];
        Array.Fill(_heads, -1);
    }

    /// <summary>Gives each pair once.</summary>
    public void Each(Action<int, int> pair)
    {
        foreach ((int profile, int first, int last) in Runs())
        {
            (int places, int actors) = (_profiles[profile].Places, _profiles[profile].Actors);
            if (!_placeSets.TryGetValue(places, out (int Where, bool IsGuest)[]? ofPlaces)) _placeSets.Add(places, ofPlaces = _meeting.OfPlaces(places));
            if (!_actorSets.TryGetValue(actors, out (int Where, bool IsGuest)[]? ofActors)) _actorSets.Add(actors, ofActors = _meeting.OfActors(actors));
            foreach ((int where, bool isGuest) in ofPlaces) Look(profile, first, where, isGuest, pair);
            foreach ((int where, bool isGuest) in ofActors) Look(profile, first, where, isGuest, pair);
            foreach ((int where, bool isGuest) in ofPlaces) Stand(profile, last, ListOf(where, isGuest, profile >= _from));
            foreach ((int where, bool isGuest) in ofActors) Stand(profile, last, ListOf(where, isGuest, profile >= _from));
        }
    }

    // At each place, name, cell or actor there are four lists: of those who stand and of those who look there, new ones and others.
    private static int ListOf(int where, bool isGuest, bool isNew) => (where * 4) + (isGuest ? 2 : 0) + (isNew ? 1 : 0);

    private void Look(int profile, int first, int where, bool isGuest, Action<int, int> pair)
    {
        Look(profile, first, ListOf(where, isGuest: false, isNew: true), pair);
        if (!isGuest) Look(profile, first, ListOf(where, isGuest: true, isNew: true), pair);
        if (profile < _from || _from == 0) return;
        Look(profile, first, ListOf(where, isGuest: false, isNew: false), pair);
        if (!isGuest) Look(profile, first, ListOf(where, isGuest: true, isNew: false), pair);
    }

    private void Look(int profile, int first, int list, Action<int, int> pair)
    {
        for (ref int at = ref _heads[list]; at >= 0;)
        {
            ref Stay stay = ref _stays[at];
            if (stay.Last < (long)first - _tolerance)
            {
                (int gone, at) = (at, stay.Before);
                (stay.Before, _free) = (_free, gone);
                continue;
            }
            if (IsNew(profile, stay.Profile)) pair(profile, stay.Profile);
            at = ref stay.Before;
        }
    }

    private bool IsNew(int profile, int other)
    {
        if (profile == other) return false;
        if (_ofSeveralRuns.Count > 0 && (_ofSeveralRuns.Contains(profile) || _ofSeveralRuns.Contains(other)))
            return _met.IsNew(profile < other ? ((long)profile << 32) | (uint)other : ((long)other << 32) | (uint)profile);
        if (_seenBy[other] == profile) return false;
        _seenBy[other] = profile;
        return true;
    }

    private void Stand(int profile, int last, int list)
    {
        int at = _free;
        if (at >= 0) _free = _stays[at].Before;
        else at = _held++;
        if (at == _stays.Length) Array.Resize(ref _stays, at * 2);
        (_stays[at], _heads[list]) = (new(profile, last, _heads[list]), at);
    }

    // The runs of possible days of all profiles, from the first to begin.
    private IEnumerable<(int Profile, int First, int Last)> Runs()
    {
        var starts = new List<int>(_profiles.Count);
        var runs = new List<(int Profile, int Last)>(_profiles.Count);
        for (int i = 0; i < _profiles.Count; i++)
        {
            if (_profiles[i].IsUndated) continue;
            int before = starts.Count;
            if (!_profiles[i].IsConvex) AddRuns(i);
            if (starts.Count - before is > 0 and <= MostRuns)
            {
                _ofSeveralRuns.Add(i);
                continue;
            }
            starts.RemoveRange(before, starts.Count - before);
            runs.RemoveRange(before, runs.Count - before);
            starts.Add(_profiles[i].First);
            runs.Add((i, _profiles[i].Last));
        }
        int[] firsts = [.. starts], order = new int[starts.Count];
        for (int i = 0; i < order.Length; i++) order[i] = i;
        Array.Sort(firsts, order);
        for (int i = 0; i < order.Length; i++) yield return (runs[order[i]].Profile, firsts[i], runs[order[i]].Last);

        void AddRuns(int profile)
        {
            int left = MostRuns;
            foreach ((int first, int last) in _profiles[profile].Days.RunNumbers())
            {
                starts.Add(first);
                runs.Add((profile, last));
                if (left-- == 0) return;
            }
        }
    }

    // A run of a profile, in a list of those that stand or look somewhere.
    private struct Stay(int profile, int last, int before)
    {
        public readonly int Profile = profile, Last = last;
        public int Before = before;
    }
}
