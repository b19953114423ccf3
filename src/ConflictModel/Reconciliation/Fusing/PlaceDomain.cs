using System;
using System.Collections.Generic;
using System.Linq;
using ConflictModel.Incidents;

namespace ConflictModel.Reconciliation.Fusing;

/// <summary>Places: a point is a place that some claim names. A wider mention contains every place within it.</summary>
/// <remarks>
/// What any claim says about the places around a place holds for all claims of it. Two ids are of one place where some mentions of them are
/// certainly the same: see <see cref="Place.MayBeSame"/>.
/// </remarks>
internal sealed class PlaceDomain : Domain<Place, Place, Place>
{
    private readonly Dictionary<string, string> _one; // the least id of the same place
    private readonly Dictionary<string, HashSet<string>> _around;

    public PlaceDomain(IEnumerable<Place> named)
    {
        Place[] places = [.. named.Distinct()];
        _one = OneOf(places);
        _around = Around(places);
    }

    public override ConflictKind Conflict => ConflictKind.Identity;

    public override IEnumerable<Place> Points(IReadOnlyList<Place> stated) => stated.DistinctBy(One, StringComparer.Ordinal);

    public override bool Contains(Place stated, Place point) => One(point) == One(stated) || _around[One(point)].Contains(One(stated));

    // One place may be spelled in several ways: the first spelling, ordinally, stands for it.
    public override Place Meet(IReadOnlyList<Place> stated, IReadOnlyList<Place> points) => stated.Where(place => One(place) == One(points[0]))
        .OrderBy(place => place.Name, StringComparer.Ordinal).ThenBy(place => place.Id, StringComparer.Ordinal).First();

    public override string Text(Place value) => value.Id;

    // No one place is certain where two are disputed.
    public override Place? Join(Place? first, Place? second) => null;

    public override Place? Hull(IReadOnlyList<Place> stated) => null;

    public override bool SayTheSame(Place first, Place second) => One(first) == One(second);

    private string One(Place place) => One(place.Id);

    private string One(string id) => _one.GetValueOrDefault(id, id);

    private static Dictionary<string, string> OneOf(Place[] places)
    {
        var one = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (Place place in places) one[place.Id] = place.Id;
        for (int i = 0; i < places.Length; i++)
        {
            for (int j = 0; j < i; j++)
            {
                (string first, string second) = (one[places[i].Id], one[places[j].Id]);
                if (first == second || !places[i].MayBeSame(places[j]).IsTrue) continue;
                (string least, string other) = string.CompareOrdinal(first, second) < 0 ? (first, second) : (second, first);
                foreach (string id in one.Keys.Where(id => one[id] == other).ToList()) one[id] = least;
            }
        }
        return one;
    }

    // All places around each: what lies around a place around it lies around it too.
    private Dictionary<string, HashSet<string>> Around(Place[] places)
    {
        ILookup<string, string> directly = places.SelectMany(place => place.Within, (place, around) => (Id: One(place), Around: One(around)))
            .ToLookup(item => item.Id, item => item.Around, StringComparer.Ordinal);
        var all = new Dictionary<string, HashSet<string>>(StringComparer.Ordinal);
        foreach (string place in places.Select(One).Distinct(StringComparer.Ordinal))
        {
            var around = new HashSet<string>(StringComparer.Ordinal);
            var open = new Stack<string>(directly[place]);
            while (open.TryPop(out string? next))
                if (around.Add(next)) foreach (string further in directly[next]) open.Push(further);
            all.Add(place, around);
        }
        return all;
    }
}
