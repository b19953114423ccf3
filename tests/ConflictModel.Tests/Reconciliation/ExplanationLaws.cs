using System;
using System.Collections.Generic;
using System.Linq;
using ConflictModel.Incidents;
using ConflictModel.Reconciliation;
using ConflictModel.Testing;
using Xunit;
using static ConflictModel.Testing.Generate;

namespace ConflictModel.Tests.Reconciliation;

public class ExplanationLaws
{
    private const int Cases = 100;

    [Fact]
    public void Explain_names_exactly_the_claims_of_the_accounts() => Law.Holds(Corpora, JudgementLists, Cases, (reports, judgements) =>
        Reconciler.Reconcile(reports, judgements).Incidents.All(incident =>
            incident.Explain(reports).Claims.SequenceEqual(ClaimsIn(reports, incident)) && incident.Explain().Claims.SequenceEqual(ClaimsIn(reports, incident))));

    [Fact]
    public void The_claims_of_a_whole_are_those_of_its_parts() => Law.Holds(Corpora, JudgementLists, Cases, (reports, judgements) =>
        All(Reconciler.Reconcile(reports, judgements).Explain(reports)).All(one =>
            one.Claims.SequenceEqual(one.Claims.Distinct().Order(ClaimReference.SortOrder))
            && (one.Parts.IsEmpty || one.Parts.SelectMany(part => part.Claims).ToHashSet().SetEquals(one.Claims))));

    [Fact]
    public void Each_position_derived_number_and_conflict_cites_the_claims_that_it_has() => Law.Holds(Corpora, JudgementLists, Cases, (reports, judgements) =>
        Reconciler.Reconcile(reports, judgements).Incidents.All(incident =>
        {
            Explanation[] all = [.. All(incident.Explain(reports))];
            ValueList<ClaimReference>[] Of(ExplanationRule rule) => [.. all.Where(one => one.Rule == rule).Select(one => one.Claims)];
            return incident.Day.Positions.All(position => Of(ExplanationRule.Position).Contains(position.Claims))
                && incident.Weapons.Positions.All(position => Of(ExplanationRule.Position).Contains(position.Claims))
                && incident.Casualties.SelectMany(found => found.Count.Positions).All(position => Of(ExplanationRule.Position).Contains(position.Claims))
                && incident.Munitions.SelectMany(found => found.Derived).All(derived => Of(ExplanationRule.Derived).Contains(derived.Claims))
                && incident.Munitions.SelectMany(found => found.Misfits).All(misfit => Of(ExplanationRule.Misfit).Contains(misfit.Claims))
                && incident.Munitions.SelectMany(found => found.Count.Conflicts).All(conflict =>
                    Of(ExplanationRule.Conflict).Any(claims => conflict.Claims.All(claims.Contains)));
        }));

    [Fact]
    public void Each_link_is_explained_by_its_evidence_whose_weights_add_up() => Law.Holds(Corpora, JudgementLists, Cases, (reports, judgements) =>
    {
        var reconciliation = Reconciler.Reconcile(reports, judgements);
        Explanation[] links = [.. reconciliation.Explain(reports).Parts.Where(part => part.Weight is not null)];
        return links.Length == reconciliation.Links.Count && links.Zip(reconciliation.Links, (explained, link) =>
            explained.Weight == link.Score && explained.Parts.Select(part => part.Weight).SequenceEqual(link.Evidence.Select(evidence => (double?)evidence.Weight))
            && explained.Claims.All(claim => ClaimsIn(
                reports, [link.First, link.Second, .. link.Evidence.SelectMany(evidence => evidence.Accounts)]).Contains(claim))).All(x => x);
    });

    [Fact]
    public void Each_sentence_is_one_line_that_begins_and_ends_as_a_sentence() => Law.Holds(Corpora, JudgementLists, Cases, (reports, judgements) =>
        new[] { Reconciler.Reconcile(reports, judgements) }.SelectMany(found => All(found.Explain(reports)).Concat(All(found.Explain()))).All(one =>
            one.Sentence.EndsWith('.') && !char.IsLower(one.Sentence[0]) && !one.Sentence.Contains('\n', StringComparison.Ordinal)
            && !one.Sentence.Contains("..", StringComparison.Ordinal) && !one.Sentence.Contains("  ", StringComparison.Ordinal) || one.Rule == ExplanationRule.Said));

    [Fact]
    public void A_claim_that_an_explanation_of_the_day_does_not_name_changes_nothing_of_it() => Law.Holds(Corpora, Cases, reports =>
        Reconciler.Reconcile(reports).Incidents.All(incident =>
        {
            HashSet<ClaimReference> used = [.. incident.Explain().Parts[0].Claims];
            Report[] left = [.. reports.Select(report =>
                Without(report, report.Accounts.Where(account => incident.Accounts.Contains(account.Id, StringComparer.Ordinal)), claim => used.Contains(claim)))];
            Judgement[] together = [.. incident.Accounts.Skip(1).Select(account => Judgement.Same(incident.Id, account))];
            return Reconciler.Reconcile(left, together).IncidentOf(incident.Id)!.Day == incident.Day;
        }));

    [Fact]
    public void A_claim_that_an_explanation_of_a_link_does_not_name_changes_nothing_of_it() => Law.Holds(Corpora, Cases, reports =>
    {
        string[] accounts = [.. reports.SelectMany(report => report.Accounts).Select(account => account.Id)];
        if (accounts.Length < 2) return true;
        Link before = Reconciler.Reconcile(reports).Compare(accounts[0], accounts[^1]);
        HashSet<ClaimReference> used = [.. before.Explain(reports).Claims];
        Report[] left = [.. reports.Select(report => Without(report, report.Accounts, claim => used.Contains(claim)))];
        return Reconciler.Reconcile(left).Compare(accounts[0], accounts[^1]).Evidence == before.Evidence;
    });

    [Fact]
    public void Explain_of_the_sample_reads_well()
    {
        var reconciliation = Reconciler.Reconcile(Samples.AinAlAsad);
        Explanation whole = reconciliation.Explain(Samples.AinAlAsad);
        Explanation attack = whole.Parts.Single(part => part.Subject == "R000:ASAD-2024-01-20");
        string[] said = [.. All(attack).Select(one => one.Sentence)];
        Assert.Contains(said, sentence => sentence.StartsWith("The day is disputed: 20 January 2024 according to ", StringComparison.Ordinal));
        Assert.Contains(said, sentence => sentence.StartsWith("It follows that it is between 9 and 15 if 2 landed: ", StringComparison.Ordinal));
        Assert.Contains(whole.Parts.Select(part => part.Sentence), sentence => sentence.Contains("are of one incident: ", StringComparison.Ordinal) && sentence.Contains(" bits", StringComparison.Ordinal));
    }

    [Fact]
    public void Explain_does_not_depend_on_culture()
    {
        Explanation expected = Reconciler.Reconcile(Samples.AinAlAsad).Explain(Samples.AinAlAsad);
        HostileCulture.Run(() => Assert.Equal(expected, Reconciler.Reconcile(Samples.AinAlAsad).Explain(Samples.AinAlAsad)));
    }

    // A report without some of its claims; an account keeps a statement, so that it says something.
    private static Report Without(Report report, IEnumerable<Account> accounts, Func<ClaimReference, bool> keeps) => new(
        report.Id, report.Publisher, report.Published, report.Sources,
        accounts.Select((account, i) => new Account(account.Id,
        [
            .. account.Claims.Where(claim => keeps(new(report.Id, claim.Id))),
            new StatementClaim($"C99-{i}", new([new(report.Publisher)]), StatementKind.Characterisation, "serious"),
        ])).ToValueList(), report.PublishedBasis);

    private static IEnumerable<Explanation> All(Explanation one) => one.Parts.SelectMany(All).Prepend(one);

    private static ClaimReference[] ClaimsIn(IEnumerable<Report> reports, Incident incident) => ClaimsIn(reports, incident.Accounts);

    private static ClaimReference[] ClaimsIn(IEnumerable<Report> reports, IEnumerable<string> accounts) =>
        [.. reports.SelectMany(report => report.Accounts.Where(account => accounts.Contains(account.Id, StringComparer.Ordinal))
            .SelectMany(account => account.Claims).Select(claim => new ClaimReference(report.Id, claim.Id))).Order(ClaimReference.SortOrder)];
}
