using System;
using System.Linq;
using ConflictModel.Incidents;
using ConflictModel.Quantities;
using ConflictModel.Time;

namespace ConflictModel.Reconciliation;

/// <summary>Adds up the tolls of incidents that are, or may be, inside a period and a place.</summary>
internal sealed class Totalling(Reconciliation reconciliation, Harm harm, UncertainInterval? period, Place? place, Group? group)
{
    // Nobody, as something that follows and that nobody said.
    private static readonly Count Nobody = Count.Create(Interval.Exactly(0L), best: 0, hedge: Hedge.Derived);

    public Total Sum()
    {
        ValueList<Incident> incidents = reconciliation.Incidents;
        OpenPairs open = OpenPairs.Of(reconciliation);
        Count all = Nobody, reported = Nobody, number = Nobody;
        var inside = new Truth[incidents.Count];
        var isSilent = new bool[incidents.Count];
        foreach (int[] together in open.Groups(incidents.Count))
        {
            Part[] parts = PartsOf(together);
            for (int i = 0; i < parts.Length; i++) (inside[together[i]], isSilent[together[i]]) = (parts[i].Inside, !parts[i].Toll.IsStated);
            if (Array.TrueForAll(parts, part => part.Inside.IsFalse)) continue;
            all += Of(parts, part => part.Toll.Count);
            reported += Of(parts, part => part.Toll.IsStated ? part.Toll.Count : Nobody);
            number += NumberOf(parts);
        }
        ValueList<string> Ids(Func<int, bool> belongs) =>
            Enumerable.Range(0, inside.Length).Where(belongs).Select(i => incidents[i].Id).ToValueList();
        return new(
            all, reported, number, Ids(i => inside[i].IsTrue), Ids(i => inside[i].IsUnknown), Ids(i => isSilent[i] && !inside[i].IsFalse));
    }

    // The incidents that a person may yet join. Whatever becomes of them, one stays inside for certain only where all of them are.
    private Part[] PartsOf(int[] together)
    {
        Truth? inTime = null, inPlace = null;
        foreach (int index in together)
        {
            Incident incident = reconciliation.Incidents[index];
            if (together.Length == 1 || incident.Day.Agreement != Agreement.Unstated) inTime = Either(inTime, InPeriod(incident));
            if (together.Length == 1 || IncidentClaims.Place(incident) is not null) inPlace = Either(inPlace, InPlace(incident));
        }
        return Array.ConvertAll(together, index =>
        {
            Incident incident = reconciliation.Incidents[index];
            Toll toll = Toll.Of(incident, harm, group);
            Truth inside = Either(inTime, InPeriod(incident)) & Either(inPlace, InPlace(incident));
            return new Part(inside, toll.Count.IsStrained ? toll with { Count = Count.Create(toll.Count.Possible, hedge: Hedge.Derived) } : toll);
        });
    }

    // Of those that may be one, what is true of all remains true.
    private static Truth Either(Truth? all, Truth own) => all is not Truth others || others == own ? own : Truth.Unknown;

    private Truth InPeriod(Incident incident) => period is not UncertainInterval asked ? Truth.True
        : incident.Day.Agreement == Agreement.Unstated ? asked.Contains(UncertainDate.Unknown)
        : asked.Contains(incident.Day.Established);

    private Truth InPlace(Incident incident)
    {
        if (place is null) return Truth.True;
        if (IncidentClaims.Place(incident) is not Finding<Place> found) return Truth.Unknown;
        Truth? all = null;
        foreach (Position<Place> position in found.Positions)
        {
            Truth inside = position.Value.IsWithin(place);
            // A mention of somewhere wider may mean a place within it.
            if (inside.IsFalse && !place.IsWithin(position.Value).IsFalse) inside = Truth.Unknown;
            all = all is not Truth before || before == inside ? inside : Truth.Unknown;
        }
        return all ?? Truth.Unknown;
    }

    // What incidents that may all be one add: at least what one of them has whichever is right, at most what all have.
    private static Count Of(Part[] parts, Func<Part, Count> count)
    {
        if (parts is [var one]) return one.Inside.IsTrue ? count(one) : Nobody.Hull(count(one));
        Count most = Nobody;
        foreach (Part part in parts) most += part.Inside.IsFalse ? Nobody : Nobody.Hull(count(part));
        Part[] stating = Array.FindAll(parts, part => part.Toll.IsStated);
        long least = !stating.Any(part => part.Inside.IsTrue) ? 0
            : stating is [var alone] ? alone.Toll.Count.Least : stating.Min(part => part.Toll.LeastStated);
        return Count.Create(most.Greatest is long greatest ? Interval.Between(least, greatest) : Interval.AtLeast(least), hedge: Hedge.Derived);
    }

    private static Count NumberOf(Part[] parts)
    {
        int most = parts.Count(part => !part.Inside.IsFalse);
        return Count.Create(Interval.Between(parts.Any(part => part.Inside.IsTrue) ? 1L : 0L, most), hedge: Hedge.Derived);
    }

    private readonly record struct Part(Truth Inside, Toll Toll);
}
