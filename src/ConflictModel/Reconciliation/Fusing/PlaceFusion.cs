using System;
using System.Collections.Generic;
using ConflictModel.Incidents;

namespace ConflictModel.Reconciliation.Fusing;

/// <summary>Fuses the places, by what happened there, and says how well each level of them is supported.</summary>
internal sealed class PlaceFusion(Fusion fusion)
{
    public ValueList<PlaceFinding> Fuse(List<Said> said)
    {
        if (said.Count == 0) return default;
        var named = new HashSet<Place>();
        foreach (Said one in said)
            if (one.As<WhereClaim>().Place is { } place) named.Add(place);
        var places = new PlaceDomain(named);
        var findings = new List<PlaceFinding>(2);
        foreach (PlaceRole role in Enum.GetValues<PlaceRole>())
        {
            List<Said> of = said.FindAll(one => one.As<WhereClaim>().Role == role);
            if (of.Count > 0) findings.Add(new(role, fusion.Fuse(of, one => one.As<WhereClaim>().Place!, places), Levels(of, places)));
        }
        return findings.ToValueList();
    }

    // Who names a place speaks for all places around it, too.
    private ValueList<Position<Place>> Levels(List<Said> said, PlaceDomain places)
    {
        List<Said> naming = said.FindAll(one => one.State == ClaimState.Stated);
        var levels = new Dictionary<string, Place>(StringComparer.Ordinal);
        foreach (Said one in naming) levels.TryAdd(places.One(one.As<WhereClaim>().Place!), one.As<WhereClaim>().Place!);
        if (levels.Count < 2) return default;
        var positions = new List<(Position<Place> Position, int Depth)>();
        foreach (Place place in levels.Values)
        {
            List<Said> speaking = naming.FindAll(one => places.Contains(place, one.As<WhereClaim>().Place!));
            Place spelled = places.Meet(speaking.ConvertAll(one => one.As<WhereClaim>().Place!), place);
            positions.Add((
                new(spelled, Fusion.References(speaking), fusion.Units(speaking), Fusion.Reports(speaking), Fusion.StrongestOf(speaking)),
                places.Depth(place)));
        }
        positions.Sort((a, b) => a.Depth != b.Depth ? b.Depth.CompareTo(a.Depth) : string.CompareOrdinal(a.Position.Value.Id, b.Position.Value.Id));
        return positions.ConvertAll(one => one.Position).ToValueList();
    }
}
