using System;
using System.Collections.Generic;
using ConflictModel.Incidents;

namespace ConflictModel.Reconciliation.Fusing;

/// <summary>Places: a point is a place that some claim names. A wider mention contains every place within it.</summary>
/// <remarks>
/// What any claim says about the places around a place holds for all claims of it. Two ids are of one place where some mentions of them are
/// certainly the same: see <see cref="Place.MayBeSame"/>. Two mentions of one place, or of a place and one around it, are of different
/// places all the same where their points lie further apart than their precisions allow.
/// </remarks>
internal sealed class PlaceDomain : Domain<Place, Place>
{
    private readonly Dictionary<string, string> _one = new(StringComparer.Ordinal); // the least id of the same place
    private readonly Dictionary<string, HashSet<string>> _around = new(StringComparer.Ordinal);

    public PlaceDomain(IReadOnlyCollection<Place> named)
    {
        Place[] places = [.. named];
        FindSame(places);
        FindAround(places);
    }

    public override ConflictKind Conflict => ConflictKind.Identity;

    public override List<Consistent<Place>> Positions(Place[] stated) => MaximalSets.OfPoints(stated, Points(stated), Contains)
        .ConvertAll(set => new Consistent<Place>(set.Members, Meet(Array.ConvertAll(set.Members, member => stated[member]), set.Points[0])));

    public override Place Alone(Place stated) => stated;

    public override bool CanBothBeRight(Place first, Place second) => Contains(first, second) || Contains(second, first);

    /// <summary>Whether a mention is right about a place: it is of that place, or of one around it.</summary>
    public bool Contains(Place stated, Place point) => IsOneOrAround(One(stated), One(point)) && !AreApart(stated, point);

    // One place may be spelled in several ways: the first spelling, ordinally, stands for it.
    public Place Meet(IEnumerable<Place> stated, Place point)
    {
        Place? first = null;
        foreach (Place place in stated)
            if (One(place) == One(point) && (first is null || IsBefore(place, first))) first = place;
        return first ?? point;
    }

    /// <summary>How many places lie around a place.</summary>
    public int Depth(Place place) => _around.GetValueOrDefault(One(place))?.Count ?? 0;

    /// <summary>The id that stands for a place and all its other ids.</summary>
    public string One(Place place) => One(place.Id);

    public override string Text(Place value) => value.Id;

    // No one place is certain where two are disputed.
    public override Place? Join(Place? first, Place? second) => null;

    public override Place? Hull(Place[] stated) => null;

    public override bool SayTheSame(Place first, Place second) => One(first) == One(second);

    private static bool IsBefore(Place first, Place second) =>
        string.CompareOrdinal(first.Name, second.Name) is not 0 and int byName ? byName < 0 : string.CompareOrdinal(first.Id, second.Id) < 0;

    private static bool AreApart(Place first, Place second) =>
        first.Precision is not null && second.Precision is not null && first != second && first.DistanceTo(second).Possible.Lower > 0;

    // Mentions of one place with a precision may be of places apart; one without may be of either, so it is a point where there is none.
    private List<Place> Points(Place[] stated)
    {
        var points = new List<Place>();
        var seen = new HashSet<string>(StringComparer.Ordinal);
        foreach (Place place in stated)
        {
            if (place.Precision is null) continue;
            points.Add(place);
            seen.Add(One(place));
        }
        foreach (Place place in stated)
            if (place.Precision is null && seen.Add(One(place))) points.Add(place);
        return points;
    }

    private bool IsOneOrAround(string outer, string inner) => outer == inner || (_around.GetValueOrDefault(inner)?.Contains(outer) ?? false);

    private string One(string id) => _one.GetValueOrDefault(id, id);

    private void FindSame(Place[] places)
    {
        foreach (Place place in places) _one[place.Id] = place.Id;
        if (_one.Count == 1) return;
        for (int i = 0; i < places.Length; i++)
        {
            for (int j = 0; j < i; j++)
            {
                (string first, string second) = (_one[places[i].Id], _one[places[j].Id]);
                if (first == second || !places[i].MayBeSame(places[j]).IsTrue) continue;
                (string least, string other) = string.CompareOrdinal(first, second) < 0 ? (first, second) : (second, first);
                foreach (string id in new List<string>(_one.Keys))
                    if (_one[id] == other) _one[id] = least;
            }
        }
    }

    // All places around each: what lies around a place around it lies around it too.
    private void FindAround(Place[] places)
    {
        var directly = new Dictionary<string, List<string>>(StringComparer.Ordinal);
        foreach (Place place in places)
        {
            List<string> its = AroundOf(One(place));
            foreach (string outer in place.Within) its.Add(One(outer));
            foreach (string part in place.Covers) AroundOf(One(part)).Add(One(place));
        }
        foreach ((string place, List<string> outer) in directly)
        {
            var around = new HashSet<string>(StringComparer.Ordinal);
            var open = new Stack<string>(outer);
            while (open.TryPop(out string? next))
            {
                if (!around.Add(next) || !directly.TryGetValue(next, out List<string>? further)) continue;
                foreach (string more in further) open.Push(more);
            }
            _around.Add(place, around);
        }

        List<string> AroundOf(string place)
        {
            if (!directly.TryGetValue(place, out List<string>? around)) directly.Add(place, around = []);
            return around;
        }
    }
}
