using System;
using System.Collections.Generic;
using System.Linq;
using ConflictModel.Incidents;

namespace ConflictModel.Reconciliation.Fusing;

/// <summary>Places: a point is a place that some claim names. A wider mention contains every place within it.</summary>
/// <remarks>What any claim says about the places around a place holds for all claims of it.</remarks>
internal sealed class PlaceDomain(IEnumerable<Place> named) : Domain<Place, Place, Place>
{
    private readonly Dictionary<string, HashSet<string>> _around = Around(named);

    public override ConflictKind Conflict => ConflictKind.Identity;

    public override IEnumerable<Place> Points(IReadOnlyList<Place> stated) => stated.DistinctBy(place => place.Id, StringComparer.Ordinal);

    public override bool Contains(Place stated, Place point) =>
        point.Id == stated.Id || _around[point.Id].Contains(stated.Id);

    // One place may be spelled in several ways: the first spelling, ordinally, stands for it.
    public override Place Meet(IReadOnlyList<Place> stated, IReadOnlyList<Place> points) =>
        stated.Where(place => place.Id == points[0].Id).MinBy(place => place.Name, StringComparer.Ordinal)!;

    public override string Text(Place value) => value.Id;

    // No one place is certain where two are disputed.
    public override Place? Join(Place? first, Place? second) => null;

    public override Place? Hull(IReadOnlyList<Place> stated) => null;

    public override bool SayTheSame(Place first, Place second) => first.Id == second.Id;

    // All places around each: what lies around a place around it lies around it too.
    private static Dictionary<string, HashSet<string>> Around(IEnumerable<Place> named)
    {
        ILookup<string, string> directly = named.SelectMany(place => place.Within, (place, around) => (place.Id, Around: around))
            .ToLookup(item => item.Id, item => item.Around, StringComparer.Ordinal);
        var all = new Dictionary<string, HashSet<string>>(StringComparer.Ordinal);
        foreach (string place in named.Select(place => place.Id).Distinct(StringComparer.Ordinal))
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
