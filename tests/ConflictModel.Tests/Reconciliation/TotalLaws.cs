using System;
using System.Collections.Generic;
using System.Linq;
using ConflictModel.Incidents;
using ConflictModel.Quantities;
using ConflictModel.Reconciliation;
using ConflictModel.Sources;
using ConflictModel.Testing;
using ConflictModel.Time;
using FsCheck;
using FsCheck.Fluent;
using NodaTime;
using Xunit;

namespace ConflictModel.Tests.Reconciliation;

/// <summary>Totals against every world of a calendar of five days and two regions, in which no two incidents are one.</summary>
public class TotalLaws
{
    private const int Cases = 200;
    private const int Days = 5;

    private static readonly Int128 Many = (Int128)long.MaxValue * 1_000;
    private static readonly Attribution Outlet = new([new("outlet")]);
    private static readonly Place Land = new("land", "Land"), North = new("north", "North", ["land"]);
    private static readonly Place[] Bases = [new("base-n", "Alpha", ["north", "land"]), new("base-s", "Bravo", ["south", "land"])];
    private static readonly Place?[] Asked = [null, Land, North, Bases[1], Bases[0]];

    private static Gen<Told> SomeTold =>
        from days in Gen.Frequency((1, Gen.Constant<string?>(null)), (5, Gen.Choose(1, (1 << Days) - 1).Select(Bits)))
        from place in Gen.Choose(-1, 2)
        from toll in Gen.Frequency((1, Gen.Constant<Count?>(null)), (4, Generate.StatedCounts.Select(count => (Count?)count)))
        select new Told(days ?? "", place, toll is { } count && !count.IsUnknown ? count : null);

    private static Arbitrary<ValueList<Told>> Worlds => Arb.From(
        from size in Gen.Choose(1, 4) from told in SomeTold.ArrayOf(size) select told.ToValueList(),
        list => Enumerable.Range(0, list.Count).Where(_ => list.Count > 1).Select(i => list.Where((_, j) => j != i).ToValueList()));

    private static Arbitrary<Query> Queries => Arb.From(
        from first in Gen.Choose(1, Days) from last in Gen.Choose(first, Days) from place in Gen.Choose(0, Asked.Length - 1)
        select new Query(first, last, place));

    [Fact]
    public void The_bounds_are_those_of_all_worlds() => Law.Holds(Worlds, Queries, Cases, (told, query) =>
    {
        Total total = TotalOf(told, query);
        return Fits(total.Count, Sums(told, query, silent: [0, Many])) && Fits(total.Reported, Sums(told, query, silent: [0]));
    });

    [Fact]
    public void Each_incident_is_where_the_worlds_have_it() => Law.Holds(Worlds, Queries, Cases, (told, query) =>
    {
        Total total = TotalOf(told, query);
        bool[][] inside = [.. told.Select(one => Ways(one).Select(way => IsInside(way, query)).Distinct().ToArray())];
        string[] Ids(Func<int, bool> belongs) => [.. Enumerable.Range(0, told.Count).Where(belongs).Select(Id)];
        return total.Certain.ToHashSet(StringComparer.Ordinal).SetEquals(Ids(i => !inside[i].Contains(false)))
            && total.Possible.ToHashSet(StringComparer.Ordinal).SetEquals(Ids(i => inside[i].Length == 2))
            && total.Silent.ToHashSet(StringComparer.Ordinal).SetEquals(Ids(i => inside[i].Contains(true) && told[i].Toll is null))
            && total.Incidents.Least == total.Certain.Count && total.Incidents.Greatest == total.Certain.Count + total.Possible.Count;
    });

    [Fact]
    public void A_wider_period_or_place_never_lowers_a_bound() => Law.Holds(Worlds, Queries, Queries, (told, query, other) =>
    {
        Total narrow = TotalOf(told, query);
        var longer = new Query(Math.Min(query.First, other.First), Math.Max(query.Last, other.Last), query.Place);
        return IsNoLower(narrow, TotalOf(told, longer)) && IsNoLower(narrow, TotalOf(told, query with { Place = 0 }))
            && (query.Place != 2 || IsNoLower(narrow, TotalOf(told, query with { Place = 1 })));
    });

    [Fact]
    public void The_sum_over_disjoint_periods_contains_the_total_and_equals_it_where_days_are_certain() =>
        Law.Holds(Worlds, Queries, (told, query) =>
        {
            Interval<long> whole = TotalOf(told, new(1, Days, query.Place)).Count.Possible;
            if (query.Last == Days) return true;
            Count sum = TotalOf(told, new(1, query.Last, query.Place)).Count + TotalOf(told, new(query.Last + 1, Days, query.Place)).Count;
            return whole.IsSubsetOf(sum.Possible)
                && (sum.Possible == whole || told.Any(one => one.Days.Length != "2024-01-01".Length));
        });

    [Fact]
    public void To_decide_an_open_pair_never_contradicts_the_total()
    {
        var everyPairOpen = new ReconciliationPolicy(linkFrom: 1_000, undecidedFrom: -1_000);
        Law.Holds(Generate.Corpora, Queries, Cases, (reports, query) =>
        {
            var open = Reconciler.Reconcile(reports, policy: everyPairOpen);
            if (open.Links.FirstOrDefault(link => link.Decision == LinkDecision.Undecided) is not { } pair) return true;
            UncertainInterval january = UncertainInterval.Parse($"2024-01-{19 + query.First}/2024-01-{19 + query.Last}");
            return ((Judgement[])[Judgement.Same(pair.First, pair.Second), Judgement.Different(pair.First, pair.Second)]).All(decided =>
                Enum.GetValues<Harm>().All(harm =>
                {
                    Total before = open.Total(harm, january), after = Reconciler.Reconcile(reports, [decided], everyPairOpen).Total(harm, january);
                    return after.Count.Possible.IsSubsetOf(before.Count.Possible) && after.Reported.Possible.IsSubsetOf(before.Reported.Possible)
                        && after.Incidents.Possible.IsSubsetOf(before.Incidents.Possible);
                }));
        });
    }

    private static bool IsNoLower(Total narrow, Total wide) =>
        wide.Count.Least >= narrow.Count.Least && (wide.Count.Greatest ?? long.MaxValue) >= (narrow.Count.Greatest ?? long.MaxValue)
        && (wide.Reported.Greatest ?? long.MaxValue) >= (narrow.Reported.Greatest ?? long.MaxValue)
        && wide.Incidents.Least >= narrow.Incidents.Least && wide.Incidents.Greatest >= narrow.Incidents.Greatest;

    private static bool Fits(Count count, HashSet<Int128> sums) =>
        count.Least == Int128.Min(sums.Min(), long.MaxValue) && (count.Greatest is long most ? most == sums.Max() : sums.Max() > long.MaxValue);

    private static HashSet<Int128> Sums(ValueList<Told> told, Query query, Int128[] silent)
    {
        HashSet<Int128> sums = [0];
        foreach (Told one in told)
        {
            Int128[] tolls = one.Toll is not Count toll ? silent : [toll.Least, toll.Greatest ?? Many];
            Int128[] adds = [.. Ways(one).SelectMany(way => IsInside(way, query) ? tolls : (Int128[])[0])];
            sums = [.. sums.SelectMany(sum => adds, (sum, add) => sum + add)];
        }
        return sums;
    }

    // Every day and place at which the incident may have been; day 0 is of another year and no place is elsewhere.
    private static IEnumerable<(int Day, Place? Place)> Ways(Told told) =>
        from day in told.Days.Length == 0 ? Enumerable.Range(0, Days + 1) : Enumerable.Range(1, Days).Where(d => UncertainDate.Parse(told.Days).Contains(new LocalDate(2024, 1, d)))
        from place in told.Place switch { -1 => [null, Bases[0], Bases[1]], 2 => [Bases[0], North], _ => (Place?[])[Bases[told.Place]] }
        select (day, place);

    private static bool IsInside((int Day, Place? Place) way, Query query) => way.Day >= query.First && way.Day <= query.Last
        && (Asked[query.Place] is not Place asked || (way.Place?.IsWithin(asked).IsTrue ?? false));

    private static string? Bits(int days) => $"[{string.Join(',', Enumerable.Range(0, Days).Where(i => (days >> i & 1) == 1).Select(i => $"2024-01-0{i + 1}"))}]"
        is var set && set.Contains(',', StringComparison.Ordinal) ? set : set.Trim('[', ']');

    private static string Id(int report) => $"R{report}:1";

    private static Total TotalOf(ValueList<Told> told, Query query) => Reconciler.Reconcile(
        told.Select((one, i) => Report(i, one)),
        from i in Enumerable.Range(0, told.Count) from j in Enumerable.Range(0, i) select Judgement.Different(Id(i), Id(j)))
        .Total(Harm.Killed, UncertainInterval.Parse($"2024-01-0{query.First}/2024-01-0{query.Last}"), Asked[query.Place]);

    private static Report Report(int number, Told told)
    {
        List<Claim> claims = [new StatementClaim("C0", Outlet, StatementKind.Characterisation, "serious")];
        if (told.Days.Length > 0) claims.Add(new WhenClaim("C1", Outlet, new(UncertainDate.Parse(told.Days))));
        if (told.Place >= 0) claims.Add(new WhereClaim("C2", Outlet, told.Place == 2 ? North : Bases[told.Place]));
        if (told.Toll is Count toll) claims.Add(new CasualtyClaim("C3", Outlet, Harm.Killed, toll));
        return new($"R{number}", "outlet", default, [new("outlet", "an outlet", SourceKind.Outlet)], [new(Id(number), claims.ToValueList())]);
    }

    private sealed record Told(string Days, int Place, Count? Toll);

    private sealed record Query(int First, int Last, int Place);
}
