using System;
using System.Linq;
using System.Text.Json;
using ConflictModel.Incidents;
using ConflictModel.Json;
using ConflictModel.Quantities;
using ConflictModel.Reconciliation;
using ConflictModel.Testing;
using ConflictModel.Time;
using FsCheck;
using FsCheck.Fluent;
using Xunit;
using static ConflictModel.Testing.Generate;

namespace ConflictModel.Tests.Reconciliation;

public class GrowthLaws
{
    private const int Cases = 150;

    private static readonly Arbitrary<ValueList<Judgement>> Judged = Arb.From(
        from size in Gen.Choose(0, 3)
        from pairs in Gen.Shuffle<string>(["R1:1", "R1:2", "R2:1", "R3:1", "R4:1", "R5:1"]).ArrayOf(size)
        from same in Gen.Elements(true, false).ArrayOf(size)
        select pairs.Select((pair, i) => same[i] ? Judgement.Same(pair[0], pair[1]) : Judgement.Different(pair[0], pair[1])).ToValueList());

    [Fact]
    public void With_equals_reconciling_all_at_once() => Law.Holds(Crowds.Reports, Judged, Cases, (reports, judgements) =>
    {
        var all = Reconciler.Reconcile(reports, judgements);
        return Enumerable.Range(0, reports.Count + 1).All(n =>
        {
            var first = Reconciler.Reconcile(reports.Take(n), judgements.Take(n));
            return first.With(reports.Skip(n), judgements.Skip(n)) == all && first.With(reports, judgements) == all;
        });
    });

    [Fact]
    public void With_equals_reconciling_all_at_once_also_of_shared_origins_and_claims() => Law.Holds(Corpora, JudgementLists, Cases, (reports, judgements) =>
        Reconciler.Reconcile(reports.Take(reports.Count / 2), judgements.Take(1)).With(reports.Skip(reports.Count / 2), judgements.Skip(1))
        == Reconciler.Reconcile(reports, judgements));

    [Fact]
    public void With_one_after_another_equals_reconciling_all_at_once() => Law.Holds(Crowds.Reports, Judged, Cases, GrowsAsAWhole);

    [Fact]
    public void With_one_after_another_equals_reconciling_all_at_once_also_of_what_is_withdrawn() =>
        Law.Holds(AmendedCorpora, JudgementLists, Cases, GrowsAsAWhole);

    [Fact]
    public void With_one_after_another_equals_reconciling_all_at_once_also_of_what_clashes() => Law.Holds(
        Crowds.Reports, Crowds.Reports, Cases,
        (some, others) => GrowsAsAWhole(some.Zip(others).SelectMany(both => (Report[])[both.First, both.Second]).ToValueList(), []));

    // What further origins say of either of two days lowers what links them.
    [Fact]
    public void Who_tells_of_a_day_parts_what_was_one_incident()
    {
        static Report Told(string publisher, int day) => Crowds.Of($"R-{publisher}", publisher, [new($"R-{publisher}:1", [
            new WhenClaim("C1", new([new(publisher)]), new(UncertainDate.On(2024, 1, day))),
            new WhereClaim("C2", new([new(publisher)]), new("base", "a base"))])]);
        var one = Reconciler.Reconcile([Told("a", 1), Told("b", 2)]);
        Report[] others = [.. "cdefgh".Select(name => Told($"{name}", 1 + ((name - 'c') % 2)))];
        Assert.Single(one.Incidents);
        Assert.Equal(2, one.With(others).Incidents.Count);
        Assert.True(one.With(others) == Reconciler.Reconcile([Told("a", 1), Told("b", 2), .. others]));
    }

    // Many of one place and day that are open for a person: of each account only the strongest are listed, and those change as others come.
    [Fact]
    public void With_batch_after_batch_equals_reconciling_all_at_once_where_more_pairs_are_open_than_are_listed()
    {
        string[] weapons = ["rocket", "drone", "ied", "mortar"];
        Report[] reports = [.. Enumerable.Range(0, 400).Select(n => Crowds.Of($"R{n * 7 % 400:000}", "afp", [new($"R{n * 7 % 400:000}:1", [
            new WhenClaim("C1", new([new("afp")]), new(UncertainDate.On(2024, 1, 1 + (n % 3)))),
            new WhereClaim("C2", new([new("afp")]), new("base", "a base")),
            new WeaponClaim("C3", new([new("afp")]), [weapons[n % 4]]),
            new CasualtyClaim("C4", new([new("afp")]), Harm.Killed, Count.Of(n % 11))])]))];
        var grown = Reconciler.Reconcile(reports.Take(90));
        for (int n = 90; n < reports.Length; n += 62)
        {
            var all = Reconciler.Reconcile(reports.Take(n + 62), [Judgement.Different("R007:1", "R014:1")]);
            grown = grown.With(reports.Skip(n).Take(62), [Judgement.Different("R007:1", "R014:1")]);
            Assert.Equal(all.Links.AsEnumerable(), grown.Links.AsEnumerable());
            Assert.True(all == grown);
        }
        Assert.InRange(grown.Links.Count(link => link.Decision == LinkDecision.Undecided), 64 * 50, 64 * 400);
    }

    [Fact]
    public void With_batch_after_batch_of_a_world_equals_reconciling_it_at_once()
    {
        Report[] reports = [.. new Simulation(new(11, incidents: 150, places: 5, reportsFrom: 2, reportsTo: 6)).Reports];
        Report[] mixed = [.. Enumerable.Range(0, reports.Length).OrderBy(n => n * 7919L % 104729).Select(n => reports[n])];
        var grown = Reconciler.Reconcile(mixed.Take(40));
        for (int n = 40; n < mixed.Length; n += 97) grown = grown.With(mixed.Skip(n).Take(97));
        Assert.True(Reconciler.Reconcile(reports) == grown);
    }

    private static bool GrowsAsAWhole(ValueList<Report> reports, ValueList<Judgement> judgements)
    {
        var grown = Reconciler.Reconcile([]);
        for (int n = 0; n < Math.Max(reports.Count, judgements.Count); n++)
        {
            grown = grown.With(reports.Skip(n).Take(1), judgements.Skip(n).Take(1));
            if (grown != Reconciler.Reconcile(reports.Take(n + 1), judgements.Take(n + 1))) return false;
        }
        return true;
    }

    [Fact]
    public void Merge_is_commutative_associative_and_idempotent_with_nothing_as_identity() => Law.Holds(Crowds.Reports, Judged, Cases, (reports, judgements) =>
    {
        var a = Reconciler.Reconcile(reports.Where((_, i) => i % 3 == 0), judgements);
        var b = Reconciler.Reconcile(reports.Where((_, i) => i % 3 != 2));
        var c = Reconciler.Reconcile(reports.Where((_, i) => i % 3 == 2));
        var nothing = Reconciler.Reconcile([]);
        return a.Merge(b) == b.Merge(a) && a.Merge(b).Merge(c) == a.Merge(b.Merge(c)) && a.Merge(a) == a
            && a.Merge(nothing) == a && nothing.Merge(a) == a && a.Merge(b).Merge(c) == Reconciler.Reconcile(reports, judgements);
    });

    [Fact]
    public void Merge_of_reports_that_clash_sets_them_aside_in_any_order() => Law.Holds(Crowds.Reports, Crowds.Reports, Cases, (some, others) =>
    {
        var both = Reconciler.Reconcile(some).Merge(Reconciler.Reconcile(others));
        return both == Reconciler.Reconcile(others.Concat(some)) && both.Merge(Reconciler.Reconcile(some)) == both;
    });

    [Fact]
    public void With_that_is_cancelled_leaves_what_was_there()
    {
        var first = Reconciler.Reconcile(Samples.AinAlAsad.Take(3));
        Assert.Throws<OperationCanceledException>(() => first.With(Samples.AinAlAsad, cancellation: new(canceled: true)));
        Assert.Equal(Reconciler.Reconcile(Samples.AinAlAsad), first.With(Samples.AinAlAsad));
    }

    [Fact]
    public void Merge_refuses_another_policy()
    {
        var strict = Reconciler.Reconcile([], policy: new(dayTolerance: 0));
        Assert.Throws<ArgumentException>("other", () => strict.Merge(Reconciler.Reconcile([])));
        Assert.Equal(strict, strict.Merge(Reconciler.Reconcile([], policy: new(dayTolerance: 0))));
    }

    [Fact]
    public void What_was_read_from_a_document_knows_no_reports()
    {
        byte[] written = ConflictModelJson.Write(Reconciler.Reconcile(Samples.AinAlAsad));
        var read = JsonSerializer.Deserialize(written, ConflictModelJson.Reconciliation)!;
        Assert.Throws<InvalidOperationException>(() => read.With([]));
        Assert.Throws<InvalidOperationException>(() => read.Compare("R000:ASAD-2024-01-20", "R004a:ASAD-2024-01-20"));
        Assert.Throws<InvalidOperationException>(() => read.Merge(Reconciler.Reconcile([])));
        Assert.All(read.ChangesSince(Reconciler.Reconcile(Samples.AinAlAsad)).Incidents, change => Assert.Equal(IncidentChangeKind.Kept, change.Kind));
    }

    [Fact]
    public void Compare_gives_each_listed_link_and_is_symmetric() => Law.Holds(Crowds.Reports, Judged, Cases, (reports, judgements) =>
    {
        var reconciliation = Reconciler.Reconcile(reports, judgements);
        return reconciliation.Links.All(link =>
                reconciliation.Compare(link.First, link.Second) == link && reconciliation.Compare(link.Second, link.First) == link)
            && BlockingLaws.Links(reconciliation, reports).All(link => double.IsFinite(link.Score)
                && (link.Decision == LinkDecision.Same) == (reconciliation.IncidentOf(link.First) == reconciliation.IncidentOf(link.Second)));
    });

    [Fact]
    public void Compare_names_the_rule_that_keeps_a_pair_apart()
    {
        var all = Reconciler.Reconcile(Samples.AinAlAsad);
        Assert.Equal(LinkRule.OneReport, all.Compare("R004a:ASAD-2024-01-20", "R004a:ASAD-2024-01-23").KeptApartBy);
        Assert.Equal(LinkRule.DaysApart, all.Compare("R000:ASAD-2024-01-20", "R004a:ASAD-2024-01-23").KeptApartBy);
        Assert.Equal(LinkRule.Undated, all.Compare("R001:RESPONSE-2019-11", "R004a:ASAD-2024-01-23").KeptApartBy);
        Assert.Null(all.Compare("R000:ASAD-2024-01-20", "R004a:ASAD-2024-01-20").KeptApartBy);
        Assert.Throws<ArgumentException>("second", () => all.Compare("R000:ASAD-2024-01-20", "R000:ASAD-2024-01-20"));
        Assert.Throws<ArgumentException>("first", () => all.Compare("nothing", "R000:ASAD-2024-01-20"));
    }

    [Fact]
    public void Two_records_of_a_dataset_are_of_two_incidents_where_the_policy_says_so() => Law.Holds(Crowds.Reports, Cases, reports =>
    {
        var reconciliation = Reconciler.Reconcile(reports, policy: new(onePerIncident: ["dataset", "upi"]));
        string[] PublishersOf(Incident incident) => [.. reports
            .SelectMany(report => report.Accounts.Where(account => incident.Accounts.Contains(account.Id, StringComparer.Ordinal)), (report, _) => report)
            .Select(report => report.Publisher).Where(publisher => publisher != "afp")];
        return reconciliation.Incidents.All(incident => PublishersOf(incident).Distinct(StringComparer.Ordinal).Count() == PublishersOf(incident).Length)
            && BlockingLaws.Links(reconciliation, reports).All(link => (link.KeptApartBy == LinkRule.OnePublisher)
                == (reports.Single(report => report.Accounts.Any(account => account.Id == link.First)) is { Publisher: not "afp" } one
                    && reports.Single(report => report.Accounts.Any(account => account.Id == link.Second)) is var other
                    && one != other && one.Publisher == other.Publisher));
    });

    [Fact]
    public void ChangesSince_has_every_incident_once() => Law.Holds(Crowds.Reports, Judged, Cases, (reports, judgements) =>
    {
        var before = Reconciler.Reconcile(reports.Take(reports.Count / 2), judgements.Take(1));
        var after = before.With(reports.Skip(reports.Count / 2), judgements.Skip(1));
        ValueList<IncidentChange> changes = after.ChangesSince(before).Incidents;
        return Ids(changes.SelectMany(change => change.Before)) == Ids(before.Incidents.Select(incident => incident.Id))
            && Ids(changes.SelectMany(change => change.After)) == Ids(after.Incidents.Select(incident => incident.Id))
            && changes.All(change => change.Kind == IncidentChangeKind.Kept
                ? change.Findings.IsEmpty == before.Incidents.Any(incident => incident == after.IncidentOf(change.After[0]))
                : change.Findings.IsEmpty)
            && after.ChangesSince(after).Incidents.All(change => change is { Kind: IncidentChangeKind.Kept, Findings.IsEmpty: true })
            && before.ChangesSince(after).Incidents.Select(change => (change.After, change.Before)).ToHashSet()
                .SetEquals(changes.Select(change => (change.Before, change.After)));
    });

    [Fact]
    public void ChangesSince_tells_merging_from_splitting()
    {
        string[] ids = ["R000:ASAD-2024-01-20", "R004a:ASAD-2024-01-20"];
        var one = Reconciler.Reconcile(Samples.AinAlAsad);
        var apart = one.With([], [Judgement.Different(ids[0], ids[1])]);
        IncidentChange split = apart.ChangesSince(one).Incidents.Single(change => change.Kind != IncidentChangeKind.Kept);
        Assert.Equal((IncidentChangeKind.Split, 1, 2), (split.Kind, split.Before.Count, split.After.Count));
        Assert.Equal(IncidentChangeKind.Merged, one.ChangesSince(apart).Incidents.Single(change => change.Kind != IncidentChangeKind.Kept).Kind);
        Assert.All(one.ChangesSince(Reconciler.Reconcile([])).Incidents, change => Assert.Equal(IncidentChangeKind.Added, change.Kind));
        Assert.All(Reconciler.Reconcile([]).ChangesSince(one).Incidents, change => Assert.Equal(IncidentChangeKind.Removed, change.Kind));
    }

    private static ValueList<string> Ids(System.Collections.Generic.IEnumerable<string> ids) => ids.Order(StringComparer.Ordinal).ToValueList();
}
