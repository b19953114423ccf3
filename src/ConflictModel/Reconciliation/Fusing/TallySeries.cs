using System;
using System.Collections.Generic;
using System.Linq;
using ConflictModel.Incidents;
using ConflictModel.Time;

namespace ConflictModel.Reconciliation.Fusing;

/// <summary>Which tallies count one series of events.</summary>
/// <remarks>
/// Two tallies may be of one series where nothing that they say tells them apart; what one of them leaves out does not. That is not transitive:
/// who says only "attacks in Iraq" may mean those against the one or those against the other. So a tally that may be of one series with
/// two that differ is joined to neither, and those of a series may all be of one with each other. The order of the tallies plays no part.
/// </remarks>
internal static class TallySeries
{
    /// <summary>The greatest number of descriptions of one kind of event at the same places that are compared; beyond it only equal ones are joined.</summary>
    public const int MostDescriptions = 2048;

    /// <summary>Sorts tallies into series.</summary>
    /// <param name="tallies">The tallies, in the order of their references.</param>
    public static List<List<Said>> Of(List<Said> tallies)
    {
        var alike = new Dictionary<Description, List<Said>>();
        var comparable = new Dictionary<(string Event, ValueList<string> Places), List<Description>>();
        foreach (Said said in tallies)
        {
            var description = Description.Of(said);
            if (!alike.TryGetValue(description, out List<Said>? same))
            {
                alike.Add(description, same = []);
                (string, ValueList<string>) key = (description.Event, description.Places);
                if (!comparable.TryGetValue(key, out List<Description>? others)) comparable.Add(key, others = []);
                others.Add(description);
            }
            same.Add(said);
        }
        var series = new List<List<Said>>();
        foreach (List<Description> descriptions in comparable.Values)
            series.AddRange(Joined(descriptions).Select(one => one.SelectMany(place => alike[descriptions[place]]).ToList()));
        foreach (List<Said> one in series) one.Sort((a, b) => ClaimReference.SortOrder.Compare(a.Reference, b.Reference));
        return series;
    }

    /// <summary>Who did it, as part of what is counted: named by whoever counts, of all the events, and neither believed nor denied.</summary>
    public static IEnumerable<Actor> By(Tally tally) => tally.Claims.OfType<ResponsibilityClaim>()
        .Where(claim => IsOfAll(claim) && claim.Attribution.Origin == tally.Attribution.Origin).Select(claim => claim.Actor!);

    private static bool IsOfAll(ResponsibilityClaim claim) => claim is
    {
        State: ClaimState.Stated, Kind: ResponsibilityKind.Accused or ResponsibilityKind.Claimed, Role: ActorRole.Perpetrator, Share.IsUnknown: true,
        Attribution.IsDenied: false,
    };

    private static IEnumerable<List<int>> Joined(List<Description> all)
    {
        if (all.Count > MostDescriptions) return all.Select((_, i) => new List<int> { i });
        var areApart = new Dictionary<(string, string), bool>();
        var near = new ulong[all.Count][]; // by description, a bit for each that it may be of one series with, itself included
        for (int i = 0; i < near.Length; i++)
        {
            near[i] ??= new ulong[(near.Length + 63) / 64];
            Set(near[i], i);
            for (int j = i + 1; j < near.Length; j++)
            {
                near[j] ??= new ulong[near[i].Length];
                if (!all[i].MayBeOneWith(all[j], areApart)) continue;
                Set(near[i], j);
                Set(near[j], i);
            }
        }

        // What may be of one series with two that differ stands alone.
        bool[] isOpen = [.. near.Select((its, i) => Enumerable.Range(0, near.Length).Any(other => Has(its, other) && !IsWithin(its, near[other])))];
        var series = new List<List<int>>();
        var isPlaced = new bool[near.Length];
        for (int i = 0; i < near.Length; i++)
        {
            if (isPlaced[i]) continue;
            List<int> one = isOpen[i] ? [i] : [.. Enumerable.Range(i, near.Length - i).Where(other => Has(near[i], other) && !isOpen[other])];
            foreach (int place in one) isPlaced[place] = true;
            series.Add(one);
        }
        return series;
    }

    private static void Set(ulong[] bits, int place) => bits[place / 64] |= 1UL << (place % 64);

    private static bool Has(ulong[] bits, int place) => (bits[place / 64] >> (place % 64) & 1) == 1;

    private static bool IsWithin(ulong[] narrow, ulong[] wide)
    {
        for (int i = 0; i < narrow.Length; i++)
            if ((narrow[i] & ~wide[i]) != 0) return false;
        return true;
    }

    // What a tally says of that which it counts. Without a day since when, those counted on one day count the same.
    private readonly record struct Description(
        string Event, ValueList<string> Places, bool HasStart, UncertainDate Day, ValueList<string> Targets, ValueList<string> Against, ValueList<string> By)
    {
        public static Description Of(Said said)
        {
            var tally = said.As<Tally>();
            UncertainDate start = tally.Period.Start;
            bool hasStart = !start.IsUnknown && !start.IsImpossible;
            return new(
                tally.Event, Ids(tally.Places.Select(place => place.Id)), hasStart, hasStart ? start : said.Time, Ids(tally.Targets),
                Ids(tally.Against.Select(actor => actor.Id)), Ids(TallySeries.By(tally).Select(actor => actor.Id)));
        }

        public bool MayBeOneWith(Description other, Dictionary<(string, string), bool> areApart) =>
            HasStart == other.HasStart && Day.Overlaps(other.Day) && MayShare(Against, other.Against) && MayShare(By, other.By)
            && MayBeAlike(Targets, other.Targets, areApart);

        // Both in ordinal order, each id once.
        private static bool MayShare(ValueList<string> first, ValueList<string> second)
        {
            if (first.IsEmpty || second.IsEmpty) return true;
            for (int i = 0, j = 0; i < first.Count && j < second.Count;)
            {
                int order = string.CompareOrdinal(first[i], second[j]);
                if (order == 0) return true;
                if (order < 0) i++;
                else j++;
            }
            return false;
        }

        private static bool MayBeAlike(ValueList<string> first, ValueList<string> second, Dictionary<(string, string), bool> areApart)
        {
            if (MayShare(first, second)) return true;
            foreach (string one in first)
            {
                foreach (string other in second)
                {
                    if (!areApart.TryGetValue((one, other), out bool apart))
                        areApart.Add((one, other), apart = Taxonomy.Targets.AreCompatible(one, other).IsFalse);
                    if (!apart) return true;
                }
            }
            return false;
        }

        private static ValueList<string> Ids(IEnumerable<string> ids) => ids.Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal).ToValueList();
    }
}
