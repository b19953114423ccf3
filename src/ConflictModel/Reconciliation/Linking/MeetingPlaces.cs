using System.Collections.Generic;

namespace ConflictModel.Reconciliation.Linking;

/// <summary>Where the sets of places and of actors stand and look, as numbers; sets may be added at any time.</summary>
internal sealed class MeetingPlaces(Vocabulary vocabulary)
{
    private readonly Numbered<Whereabouts> _numbers = new();
    private readonly List<(int Standing, int Looking, int All)> _sets = []; // how many sets stand there, look there, or either
    private readonly Dictionary<int, Whereabout[]> _ofPlaces = [], _ofActors = [];

    public int Count => _numbers.Count;

    public void Add(Profile profile)
    {
        if (profile.IsUndated) return;
        if (!_ofPlaces.ContainsKey(profile.Places)) _ofPlaces.Add(profile.Places, Numbered(profile.Places, arePlaces: true));
        if (!_ofActors.ContainsKey(profile.Actors)) _ofActors.Add(profile.Actors, Numbered(profile.Actors, arePlaces: false));
    }

    /// <summary>Where a set of places stands and looks, but for where it can meet no other.</summary>
    public (int Where, bool IsGuest)[] OfPlaces(int set) => Met(_ofPlaces[set]);

    /// <summary>Where a set of actors stands, but for where it can meet no other.</summary>
    public (int Where, bool IsGuest)[] OfActors(int set) => Met(_ofActors[set]);

    // Where no other set of places has a name or a cell, looking for the place is enough.
    private (int Where, bool IsGuest)[] Met(Whereabout[] all)
    {
        var met = new List<(int Where, bool IsGuest)>(all.Length);
        foreach (Whereabout one in all)
        {
            (int standing, int looking, int sets) = _sets[one.Number];
            if (standing > 0 && (sets > 1 || one.Kind is not (WhereaboutsKind.Name or WhereaboutsKind.Cell))
                && (looking > 0 || one.Kind != WhereaboutsKind.LongName))
            {
                met.Add((one.Number, one.IsGuest));
            }
        }
        return [.. met];
    }

    private Whereabout[] Numbered(int set, bool arePlaces)
    {
        var all = new HashSet<Whereabouts>();
        foreach (int element in vocabulary.Set(set))
        {
            if (arePlaces) all.UnionWith(Whereabouts.Of(vocabulary.Places[element]));
            else all.Add(Whereabouts.Of(vocabulary.Ids[element]));
        }
        var numbered = new List<Whereabout>(all.Count);
        var counted = new HashSet<int>();
        foreach (Whereabouts where in all)
        {
            int number = _numbers.Of(where.Itself);
            if (number == _sets.Count) _sets.Add(default);
            (int standing, int looking, int sets) = _sets[number];
            _sets[number] = (standing + (where.IsGuest ? 0 : 1), looking + (where.IsGuest ? 1 : 0), sets + (counted.Add(number) ? 1 : 0));
            numbered.Add(new(number, where.Kind, where.IsGuest));
        }
        return [.. numbered];
    }

    private readonly record struct Whereabout(int Number, WhereaboutsKind Kind, bool IsGuest);
}
