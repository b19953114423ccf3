using System;
using System.Collections.Generic;
using System.Linq;
using ConflictModel.Incidents;
using ConflictModel.Reconciliation;
using ConflictModel.Sources;
using ConflictModel.Testing;
using ConflictModel.Time;
using FsCheck;
using FsCheck.Fluent;
using Xunit;
using static ConflictModel.Testing.Generate;

namespace ConflictModel.Tests.Reconciliation;

public class LinkingLaws
{
    private const int Cases = 120;

    [Fact]
    public void No_incident_joins_what_must_stay_apart() => Law.Holds(Corpora, Cases, reports =>
        Reconciler.Reconcile(reports).Incidents.All(incident =>
            Pairs(incident).All(pair => ReportOf(reports, pair.First) != ReportOf(reports, pair.Second)
                && DaysOf(reports, pair.First).MinimumGap(DaysOf(reports, pair.Second)) <= 1)));

    [Fact]
    public void Raising_the_threshold_refines_the_partition() => Law.Holds(Corpora, JudgementLists, Cases, (reports, judgements) =>
    {
        var coarse = Reconciler.Reconcile(reports, judgements, new ReconciliationPolicy(linkFrom: 2));
        return new[] { 4, 6, 7.5, 100 }.All(threshold =>
            Reconciler.Reconcile(reports, judgements, new ReconciliationPolicy(linkFrom: threshold)).Incidents.All(incident =>
                incident.Accounts.All(account => coarse.IncidentOf(account) == coarse.IncidentOf(incident.Id))));
    });

    [Fact]
    public void Scores_are_finite_and_a_pair_is_the_same_exactly_in_one_incident() => Law.Holds(Corpora, JudgementLists, Cases, (reports, judgements) =>
    {
        var reconciliation = Reconciler.Reconcile(reports, judgements);
        return reconciliation.Links.All(link =>
        {
            bool isJudged = link.Evidence.Any(evidence => evidence.Feature == LinkFeature.Judgement);
            bool isOne = reconciliation.IncidentOf(link.First) == reconciliation.IncidentOf(link.Second);
            return string.CompareOrdinal(link.First, link.Second) < 0 && double.IsFinite(link.Score)
                && (link.Decision == LinkDecision.Same) == isOne && (isJudged || (link.Score >= 2 && link.Decision != LinkDecision.Different));
        });
    });

    [Fact]
    public void No_incident_of_a_crowd_joins_a_pair_that_speaks_against_it() => Law.Holds(Crowds.Reports, 2 * Cases, reports =>
    {
        var reconciliation = Reconciler.Reconcile(reports);
        return BlockingLaws.Links(reconciliation, reports).All(link =>
            link.Decision != LinkDecision.Same || (link.KeptApartBy is null && link.Score >= 0));
    });

    [Fact]
    public void Raising_the_threshold_refines_the_partition_of_a_crowd() => Law.Holds(Crowds.Reports, JudgementLists, 2 * Cases, (reports, judgements) =>
    {
        double[] thresholds = [2, 3, 4, 5, 6, 7, 100];
        ConflictModel.Reconciliation.Reconciliation[] all = [.. thresholds.Select(threshold =>
            Reconciler.Reconcile(reports, judgements, new ReconciliationPolicy(linkFrom: threshold)))];
        return all.Zip(all.Skip(1)).All(pair => pair.Second.Incidents.All(incident =>
            incident.Accounts.All(account => pair.First.IncidentOf(account) == pair.First.IncidentOf(incident.Id))));
    });

    [Fact]
    public void The_incidents_of_a_crowd_do_not_depend_on_order_or_on_ids() => Law.Holds(Crowds.Reports, 2 * Cases, reports =>
    {
        var reconciliation = Reconciler.Reconcile(reports);
        var turned = Reconciler.Reconcile(reports.Reverse().Select(Turned));
        return reconciliation == Reconciler.Reconcile(reports.Reverse().Concat(reports))
            && reconciliation.Incidents.All(incident => turned.IncidentOf(Turned(incident.Id))!.Accounts
                .ToHashSet(StringComparer.Ordinal).SetEquals(incident.Accounts.Select(Turned)));
    });

    [Fact]
    public void A_wide_place_joins_no_two_cities_and_other_ids_join_none_either()
    {
        Report[] reports = [At("R1", new("iraq", "Iraq")), At("R2", new("mosul", "Mosul", ["iraq"])), At("R3", new("basra", "Basra", ["iraq"]))];
        Assert.Equal(3, Reconciler.Reconcile(reports).Incidents.Count);
        Report[] cities = [At("R1", new("kyiv", "Kyiv", ["ukraine"])), At("R2", null), At("R3", new("odesa", "Odesa", ["ukraine"]))];
        Assert.Equal(3, Reconciler.Reconcile(cities).Incidents.Count);

        static Report At(string id, Place? place) => new(id, id + "#outlet", default, [new(id + "#outlet", "an outlet")], [new(id + ":1", [
            new WhenClaim("C1", new([new(id + "#outlet")]), new(UncertainDate.On(2024, 1, 20))),
            new WeaponClaim("C2", new([new(id + "#outlet")]), ["drone"]),
            .. place is null ? (Claim[])[] : [new WhereClaim("C3", new([new(id + "#outlet")]), place)]])]);
    }

    [Fact]
    public void A_judgement_decides_about_its_pair_and_is_part_of_the_evidence()
    {
        string[] ids = ["R000:ASAD-2024-01-20", "R004a:ASAD-2024-01-20"];
        Link link = Reconciler.Reconcile(Samples.AinAlAsad, [Judgement.Different(ids[0], ids[1])]).Links
            .Single(pair => pair.First == ids[0] && pair.Second == ids[1]);
        Assert.Equal((LinkDecision.Different, LinkFeature.Judgement), (link.Decision, link.Evidence[link.Evidence.Count - 1].Feature));
    }

    [Fact]
    public void Scores_are_symmetric() => Law.Holds(Corpora, Cases, reports =>
    {
        // Other report and account ids turn the order of every pair round; only between accounts that say the same can ids decide.
        ValueList<Link> links = Reconciler.Reconcile(reports).Links;
        ValueList<Link> turned = Reconciler.Reconcile(reports.Select(Turned)).Links;
        return links.Count == turned.Count && links.All(link => turned.Any(other =>
            other.First == Turned(link.Second) && other.Second == Turned(link.First) && other.Score == link.Score));
    });

    [Fact]
    public void Accounts_without_a_day_are_listed_and_form_no_pair() => Law.Holds(Corpora, Cases, reports =>
    {
        var reconciliation = Reconciler.Reconcile(reports);
        string[] undated = [.. reports.SelectMany(report => report.Accounts).Select(account => account.Id)
            .Where(id => DaysOf(reports, id).IsUnknown).Order(StringComparer.Ordinal)];
        return reconciliation.Undated == undated.ToValueList()
            && undated.All(id => reconciliation.IncidentOf(id)!.Accounts.Count == 1
                && !reconciliation.Links.Any(link => link.First == id || link.Second == id));
    });

    [Fact]
    public void Every_pair_that_is_the_same_is_in_one_incident_or_something_kept_it_apart() => Law.Holds(Corpora, Cases, reports =>
    {
        var reconciliation = Reconciler.Reconcile(reports);
        return reconciliation.Links.Where(link => link.Decision == LinkDecision.Same).All(link =>
        {
            Incident first = reconciliation.IncidentOf(link.First)!, second = reconciliation.IncidentOf(link.Second)!;
            return first == second || first.Accounts.Any(a => second.Accounts.Any(b => IsForbidden(reports, a, b)));
        });
    });

    [Fact]
    public void A_judgement_wins_unless_it_is_set_aside() => Law.Holds(Corpora, JudgementLists, Cases, (reports, judgements) =>
    {
        var reconciliation = Reconciler.Reconcile(reports, judgements);
        string[] aside = [.. reconciliation.SetAside.Where(item => item.Kind == SetAsideKind.Judgement).Select(item => item.Id)];
        Judgement[] ofAccounts = [.. judgements.Where(judgement => judgement.Kind is JudgementKind.Same or JudgementKind.Different)];
        return ofAccounts.Where(judgement => !aside.Contains($"{judgement.First} {judgement.Second}", StringComparer.Ordinal)).All(judgement =>
            reconciliation.IncidentOf(judgement.First!) is not { } first || reconciliation.IncidentOf(judgement.Second!) is not { } second
                || (judgement.Kind == JudgementKind.Same) == (first == second));
    });

    [Fact]
    public void Only_judgements_that_contradict_others_are_set_aside() => Law.Holds(JudgementLists, judgements =>
    {
        int aside = Reconciler.Reconcile([], judgements).SetAside.Count;
        ValueList<Judgement> all = judgements.Distinct().ToValueList();
        bool contradictsClaims = all.Any(preferred => preferred.Kind == JudgementKind.Preferred
            && all.Any(other => other.Kind == JudgementKind.Discounted && other.Claim == preferred.Claim));
        bool contradicts = contradictsClaims || all.Any(different => different.Kind == JudgementKind.Different && Reaches(all, different.First!, different.Second!));
        return contradicts ? aside >= 2 : aside == 0;
    });

    [Fact]
    public void Contradicting_judgements_are_set_aside_together_and_others_stay()
    {
        ValueList<Judgement> judgements =
        [
            Judgement.Same("A", "B"), Judgement.Same("B", "C"), Judgement.Different("C", "A"), Judgement.Same("D", "E"), Judgement.Different("A", "D"),
        ];
        Assert.Equal(["A B", "A C", "B C"], Reconciler.Reconcile([], judgements).SetAside.Select(item => item.Id).ToValueList());
    }

    [Fact]
    public void A_judgement_on_no_way_between_the_ends_of_a_contradiction_keeps_its_effect()
    {
        // A square that A and C contradict, with a tail at C that goes nowhere, a triangle on the tail, and a bridge that a second one contradicts.
        ValueList<Judgement> judgements =
        [
            Judgement.Same("A", "B"), Judgement.Same("B", "C"), Judgement.Same("C", "D"), Judgement.Same("D", "A"), Judgement.Different("A", "C"),
            Judgement.Same("C", "E"), Judgement.Same("E", "F"), Judgement.Same("F", "G"), Judgement.Same("G", "E"),
            Judgement.Same("G", "H"), Judgement.Different("G", "H"),
        ];
        Assert.Equal(
            ["A B", "A C", "A D", "B C", "C D", "G H", "G H"], Reconciler.Reconcile([], judgements).SetAside.Select(item => item.Id).ToValueList());
    }

    [Fact]
    public void What_is_set_aside_are_the_contradictions_and_what_lies_on_a_way_between_their_ends() => Law.Holds(SmallGraphs, 500, judgements =>
    {
        Judgement[] different = [.. judgements.Where(judgement => judgement.Kind == JudgementKind.Different)];
        var expected = new HashSet<Judgement>();
        foreach (Judgement one in different)
        {
            foreach (ValueList<Judgement> way in Ways(judgements, one.First!, one.Second!, []))
                expected.UnionWith(way.Append(one));
        }
        return expected.Select(judgement => $"{judgement.First} {judgement.Second}").Order(StringComparer.Ordinal)
            .SequenceEqual(Reconciler.Reconcile([], judgements).SetAside.Select(item => item.Id).Order(StringComparer.Ordinal), StringComparer.Ordinal);
    });

    [Fact]
    public void A_hundred_thousand_judgements_in_a_chain_are_no_danger()
    {
        const int Long = 100_000;
        IEnumerable<Judgement> chain = Enumerable.Range(0, Long).Select(n => Judgement.Same($"A{n}", $"A{n + 1}"))
            .Concat(Enumerable.Range(0, Long / 2).Select(n => Judgement.Different($"A{n}", $"A{n + (Long / 2)}")));
        Assert.Equal(Long / 2 * 3 - 1, Reconciler.Reconcile([], chain).SetAside.Count);
    }

    [Fact]
    public void A_hundred_thousand_judgements_about_one_account_are_no_danger()
    {
        const int Many = 100_000;
        IEnumerable<Judgement> star = Enumerable.Range(0, Many).Select(n => Judgement.Same($"A{n}", "Z"));
        Assert.Equal(
            ["A1 A2", "A1 Z", "A2 Z"], Reconciler.Reconcile([], star.Append(Judgement.Different("A1", "A2"))).SetAside.Select(item => item.Id).ToValueList());
    }

    private static Arbitrary<ValueList<Judgement>> SmallGraphs { get; } = Arb.From(
        (from first in Gen.Choose(0, 6) from second in Gen.Choose(0, 6) from isSame in Gen.Frequency((4, Gen.Constant(true)), (1, Gen.Constant(false)))
         where first != second
         select isSame ? Judgement.Same($"{first}", $"{second}") : Judgement.Different($"{first}", $"{second}"))
        .ListOf().Select(list => list.Take(12).Distinct().ToValueList()),
        list => Enumerable.Range(0, list.Count).Select(without => list.Where((_, i) => i != without).ToValueList()));

    // Every way over same judgements that meets no account twice.
    private static IEnumerable<ValueList<Judgement>> Ways(ValueList<Judgement> all, string from, string to, ValueList<string> met)
    {
        if (from == to)
        {
            yield return [];
            yield break;
        }
        foreach (Judgement same in all.Where(judgement => judgement.Kind == JudgementKind.Same))
        {
            string? next = same.First == from ? same.Second : same.Second == from ? same.First : null;
            if (next is null || met.Contains(next, StringComparer.Ordinal)) continue;
            foreach (ValueList<Judgement> rest in Ways(all, next, to, [.. met, from])) yield return [same, .. rest];
        }
    }

    private static bool Reaches(ValueList<Judgement> all, string from, string to)
    {
        ValueList<string> reached = [from];
        for (int i = 0; i < all.Count; i++)
        {
            reached = reached.Concat(all.Where(j => j.Kind == JudgementKind.Same).SelectMany(j =>
                reached.Contains(j.First!, StringComparer.Ordinal) ? [j.Second!]
                : reached.Contains(j.Second!, StringComparer.Ordinal) ? [j.First!] : Array.Empty<string>()))
                .Distinct(StringComparer.Ordinal).ToValueList();
        }
        return reached.Contains(to, StringComparer.Ordinal);
    }

    private static bool IsForbidden(ValueList<Report> reports, string first, string second) =>
        ReportOf(reports, first) == ReportOf(reports, second) || DaysOf(reports, first).MinimumGap(DaysOf(reports, second)) > 1;

    private static (string First, string Second)[] Pairs(Incident incident) =>
        [.. from a in incident.Accounts from b in incident.Accounts where string.CompareOrdinal(a, b) < 0 select (a, b)];

    private static string ReportOf(ValueList<Report> reports, string account) =>
        reports.First(report => report.Accounts.Any(one => one.Id == account)).Id;

    // The union of all days that the account gives and nobody denies; unknown where it gives none.
    private static UncertainDate DaysOf(ValueList<Report> reports, string account)
    {
        UncertainDate[] days = [.. reports.SelectMany(report => report.Accounts).First(one => one.Id == account)
            .Claims.OfType<WhenClaim>().Where(claim => claim.Attribution.Hops.All(hop => hop.Mode != AttributionMode.Denied)).Select(claim => claim.When).OfType<UncertainMoment>().Select(when => when.Date)];
        return days.Length == 0 ? UncertainDate.Unknown : UncertainDate.OneOf(days);
    }

    private static Report Turned(Report report) => new(
        Turned(report.Id), report.Publisher, report.Published, report.Sources,
        report.Accounts.Select(account => new Account(Turned(account.Id), account.Claims)).ToValueList(),
        tallies: report.Tallies);

    // "R1:2" becomes "S9:8": whatever was less is greater.
    private static string Turned(string id) =>
        "S" + new string([.. id[1..].Select(c => char.IsAsciiDigit(c) ? (char)('0' + '9' - c) : c)]);
}
