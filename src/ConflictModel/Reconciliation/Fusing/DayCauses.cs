using System;
using System.Collections.Generic;
using System.Linq;
using ConflictModel.Incidents;
using ConflictModel.Time;

namespace ConflictModel.Reconciliation.Fusing;

/// <summary>Says what may lie behind a dispute about the day: the day of a statement, or that of another zone.</summary>
internal static class DayCauses
{
    private const string Universal = "Etc/UTC"; // the second clock of many reports

    /// <summary>The finding of the day, whose conflict says what may lie behind it.</summary>
    /// <param name="day">The finding.</param>
    /// <param name="dated">The claims that it is made of.</param>
    /// <param name="all">All claims of the incident.</param>
    /// <param name="neighbours">How many days before another a day is its neighbour.</param>
    public static Finding<UncertainDate> Added(Finding<UncertainDate> day, List<Said> dated, List<Said> all, int neighbours)
    {
        if (day.Positions.Count < 2) return day;
        Dictionary<ClaimReference, int> rooms = Rooms(day);
        ValueList<LikelyCause> causes = [.. Statements(day, all, neighbours, rooms), .. Zones(day, dated, rooms)];
        return causes.IsEmpty ? day : day with { Conflicts = [.. day.Conflicts.AsSpan()[..^1], day.Conflicts[^1] with { Causes = causes }] };
    }

    // In how many positions each claim is: one that is in a single position takes its side.
    private static Dictionary<ClaimReference, int> Rooms(Finding<UncertainDate> day)
    {
        var rooms = new Dictionary<ClaimReference, int>();
        foreach (Position<UncertainDate> position in day.Positions)
            foreach (ClaimReference claim in position.Claims) rooms[claim] = rooms.GetValueOrDefault(claim) + 1;
        return rooms;
    }

    // A position of the very day on which somebody spoke, where another has a day shortly before: a statement comes after what it is about.
    private static IEnumerable<LikelyCause> Statements(Finding<UncertainDate> day, List<Said> all, int neighbours, Dictionary<ClaimReference, int> rooms)
    {
        ILookup<int, ClaimReference> spoken = all.Where(said => IsOneDay(said.Assertion.AsOf))
            .ToLookup(said => said.Assertion.AsOf.FirstNumber, said => said.Reference);
        foreach (Position<UncertainDate> position in day.Positions.Where(position => IsOneDay(position.Value)))
        {
            int number = position.Value.FirstNumber;
            var own = new HashSet<ClaimReference>(position.Claims);
            ValueList<ClaimReference> speakers = [.. spoken[number].Where(claim => !own.Contains(claim))];
            ValueList<ClaimReference> taking = [.. position.Claims.Where(claim => rooms[claim] == 1)];
            if (!speakers.IsEmpty && !taking.IsEmpty && day.Positions.Any(other => HasDay(other.Value, number - neighbours, number - 1)))
                yield return new(LikelyCauseKind.StatementDay, taking, speakers);
        }
    }

    // A position of the day that it was elsewhere, at the time of day that a claim of another position gives. A zone has the name that claims give it.
    private static IEnumerable<LikelyCause> Zones(Finding<UncertainDate> day, List<Said> dated, Dictionary<ClaimReference, int> rooms)
    {
        List<Said> timed = dated.FindAll(said => rooms.ContainsKey(said.Reference)
            && said.As<WhenClaim>().When is { Zone: not null, Date.IsUnknown: false, Time.IsUnknown: false });
        if (timed.Count == 0) yield break;
        Dictionary<ClaimReference, string?> zones = dated.ToDictionary(said => said.Reference, said => said.As<WhenClaim>().When?.Zone);
        foreach (string zone in zones.Values.OfType<string>().Order(StringComparer.Ordinal).Append(Universal)
            .DistinctBy(ZoneId.Canonical, StringComparer.Ordinal).Order(StringComparer.Ordinal))
        {
            ILookup<int, ClaimReference> there = timed.SelectMany(said => DaysIn(zone, said.As<WhenClaim>().When!), (said, its) => (its, said.Reference))
                .ToLookup(pair => pair.its, pair => pair.Reference);
            foreach (Position<UncertainDate> position in day.Positions.Where(position => IsOneDay(position.Value)))
            {
                var own = new HashSet<ClaimReference>(position.Claims);
                ValueList<ClaimReference> telling = [.. there[position.Value.FirstNumber].Where(claim => !own.Contains(claim))];
                ValueList<ClaimReference> taking =
                    [.. position.Claims.Where(claim => rooms[claim] == 1 && (zones[claim] is not string its || AreOne(its, zone)))];
                if (!telling.IsEmpty && !taking.IsEmpty) yield return new(LikelyCauseKind.OtherZone, taking, telling, Zone: zone);
            }
        }
    }

    // The days that it may have been in another zone; none where the time of day does not tell.
    private static IEnumerable<int> DaysIn(string zone, UncertainMoment said)
    {
        UncertainMoment plausible = said.Plausibly();
        if (AreOne(said.Zone!, zone) || plausible.IsImpossible || plausible.EarliestInstant() is null || plausible.LatestInstant() is null) return [];
        UncertainDate there = plausible.InZone(zone).Date;
        return there.IsImpossible || there.LastNumber - there.FirstNumber > 2 ? []
            : Enumerable.Range(there.FirstNumber, there.LastNumber - there.FirstNumber + 1);
    }

    private static bool AreOne(string zone, string other) => ZoneId.Canonical(zone) == ZoneId.Canonical(other);

    private static bool IsOneDay(UncertainDate day) => !day.IsUnknown && !day.IsImpossible && day.FirstNumber == day.LastNumber;

    private static bool HasDay(UncertainDate date, int first, int last) =>
        date.FirstNumber <= last && date.LastNumber >= first && (date.FirstNumber >= first || date.ContainsNumber(first) || date.After(first) <= last);
}
