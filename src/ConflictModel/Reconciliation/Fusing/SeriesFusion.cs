using System;
using System.Collections.Generic;
using System.Linq;
using ConflictModel.Incidents;
using ConflictModel.Quantities;
using ConflictModel.Sources;
using ConflictModel.Time;

namespace ConflictModel.Reconciliation.Fusing;

/// <summary>Compares the tallies and strengths of several reports: they are of no incident.</summary>
internal sealed class SeriesFusion(SourceDirectory sources, FusingPolicy policy, ClaimJudgements judgements)
{
    private static readonly CountDomain Growing = new(grows: true), Changing = new();
    private readonly Fusion _fusion = new(sources, policy, judgements);

    public ValueList<TallyFinding> Tallies(IEnumerable<Report> reports)
    {
        var series = new List<List<Said>>();
        var byKey = new Dictionary<(string Event, ValueList<string> Places), List<List<Said>>>();
        foreach (Said said in Sorted(reports, report => report.Tallies.AsEnumerable()))
        {
            var tally = said.As<Tally>();
            (string, ValueList<string>) key = (tally.Event, Places(tally));
            if (!byKey.TryGetValue(key, out List<List<Said>>? alike)) byKey.Add(key, alike = []);
            List<Said>? of = alike.Find(one => MayBeOne(tally, one[0].As<Tally>()));
            if (of is null)
            {
                alike.Add(of = []);
                series.Add(of);
            }
            of.Add(said);
        }
        return series.Where(of => of.Exists(said => said.State != ClaimState.Stated || !Known(said).IsUnknown)).Select(Finding)
            .OrderBy(finding => finding.Event, StringComparer.Ordinal).ThenBy(finding => finding.Places.ToString(), StringComparer.Ordinal)
            .ThenBy(finding => finding.Tallies[0], ClaimReference.SortOrder).ToValueList();

        TallyFinding Finding(List<Said> of)
        {
            List<Said> inOrder = [.. of.OrderBy(said => said.As<Tally>().Period.End, UncertainDate.SortOrder)
                .ThenBy(said => said.Reference, ClaimReference.SortOrder)];
            Tally last = inOrder.FindLast(said => !said.As<Tally>().Period.End.IsUnknown)?.As<Tally>() ?? inOrder[^1].As<Tally>();
            List<Said> counting = of.FindAll(said => said.State != ClaimState.Stated || !Known(said).IsUnknown);
            return new(last.Event, Places(last), last.Period, _fusion.Fuse(counting, said => AsOf(last, said), Growing), Fusion.References(inOrder));
        }
    }

    public ValueList<StrengthFinding> Strengths(IEnumerable<Report> reports) =>
        Sorted(reports, report => report.Strengths.AsEnumerable()).GroupBy(said => Key(said.As<Strength>()))
            .OrderBy(same => same.Key.Holder, StringComparer.Ordinal).ThenBy(same => same.Key.Item, StringComparer.Ordinal)
            .ThenBy(same => same.Key.Place, StringComparer.Ordinal).ThenBy(same => same.Key.Change)
            .SelectMany(same => Levels([.. same])).ToValueList();

    private static List<Said> Sorted<T>(IEnumerable<Report> reports, Func<Report, IEnumerable<T>> series)
        where T : Assertion
    {
        List<Said> said = [.. reports.SelectMany(series, (report, one) => new Said(report, one))];
        said.Sort((a, b) => ClaimReference.SortOrder.Compare(a.Reference, b.Reference));
        return said;
    }

    private static ValueList<string> Places(Tally tally) =>
        tally.Places.Select(place => place.Id).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal).ToValueList();

    private static (string Holder, string Item, string? Place, StrengthChange Change) Key(Strength strength) =>
        (strength.Holder.Id, strength.Item, strength.Place?.Id, strength.Change);

    // Like the first of a series: the same targets as far as both name any, and periods that may begin together.
    private static bool MayBeOne(Tally first, Tally second)
    {
        bool targets = first.Targets.IsEmpty || second.Targets.IsEmpty
            || first.Targets.Any(one => second.Targets.Any(other => !Taxonomy.Targets.AreCompatible(one, other).IsFalse));
        return targets && (first.Period.Start.IsUnknown ? second.Period.Start.IsUnknown : !second.Period.Start.IsUnknown
            && first.Period.Start.Overlaps(second.Period.Start));
    }

    // What it says, or else the sum of those that are parts of it and of different places.
    private static Count Known(Said said)
    {
        var tally = said.As<Tally>();
        if (!tally.Count.IsUnknown || tally.State != ClaimState.Stated) return tally.Count;
        var seen = new HashSet<string>(StringComparer.Ordinal);
        Count sum = Count.None;
        bool hasParts = false;
        foreach (Tally part in said.Report.Tallies)
        {
            if (part.PartOf != tally.Id || part.Count.IsUnknown || part.Places.IsEmpty || part.Places.Any(place => seen.Contains(place.Id))) continue;
            foreach (Place place in part.Places) seen.Add(place.Id);
            (sum, hasParts) = (sum + part.Count, true);
        }
        return hasParts && sum.Least > 0 ? Count.AtLeast(sum.Least) : Count.Unknown;
    }

    // Of a period that ends later, a number says how many there were at least.
    private static Count AsOf(Tally last, Said said)
    {
        Count known = Known(said);
        return !said.As<Tally>().Period.End.IsBefore(last.Period.End).IsTrue || said.State != ClaimState.Stated || known.Least == 0 ? known
            : known.Hedge is Hedge.AtLeast or Hedge.MoreThan ? known : Count.AtLeast(known.Least);
    }

    private IEnumerable<StrengthFinding> Levels(List<Said> said)
    {
        List<List<Said>> days = [.. said.GroupBy(one => one.Time).OrderBy(day => day.Key, UncertainDate.SortOrder).Select(day => day.ToList())];
        for (int first = 0; first < days.Count;)
        {
            var level = new List<Said>(days[first]);
            int next = first + 1;
            while (next < days.Count && IsOneLevel([.. level, .. days[next]])) level.AddRange(days[next++]);
            (UncertainDate from, UncertainDate to) = (level[0].Time, level[^1].Time);
            level.Sort((a, b) => ClaimReference.SortOrder.Compare(a.Reference, b.Reference));
            var strength = level[0].As<Strength>();
            yield return new(
                strength.Holder, strength.Item, _fusion.Fuse(level, one => one.As<Strength>().Count, Changing), from, to,
                strength.Place?.Id, strength.Change);
            first = next;
        }
    }

    private static bool IsOneLevel(List<Said> said)
    {
        Count level = Count.Unknown;
        foreach (Said one in said)
            if (one.State == ClaimState.Stated) level = level.Intersect(one.As<Strength>().Count);
        return !level.IsImpossible && !level.IsStrained;
    }
}
