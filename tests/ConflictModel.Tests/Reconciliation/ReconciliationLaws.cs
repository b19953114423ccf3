using System;
using System.Linq;
using System.Text.Json;
using ConflictModel.Incidents;
using ConflictModel.Json;
using ConflictModel.Reconciliation;
using ConflictModel.Sources;
using ConflictModel.Testing;
using ConflictModel.Time;
using NodaTime;
using Xunit;
using static ConflictModel.Testing.Generate;

namespace ConflictModel.Tests.Reconciliation;

public class ReconciliationLaws
{
    private const int Cases = 100;

    // Before and after the report that they repeat.
    private static readonly string[] EchoIds = ["R1", "R9"];

    [Fact]
    public void The_result_depends_on_the_sets_alone() => Law.Holds(Corpora, JudgementLists, Cases, (reports, judgements) =>
        Reconciler.Reconcile(reports, judgements)
        == Reconciler.Reconcile(reports.Reverse().Concat(reports), judgements.Reverse().Concat(judgements)));

    [Fact]
    public void Every_claim_is_cited_and_every_citation_is_a_claim() => Law.Holds(Corpora, JudgementLists, Cases, (reports, judgements) =>
        Reconciler.Reconcile(reports, judgements).Incidents.All(incident =>
            reports.SelectMany(report => report.Accounts.Where(account => incident.Accounts.Contains(account.Id, StringComparer.Ordinal))
                    .SelectMany(account => account.Claims).Select(claim => new ClaimReference(report.Id, claim.Id)))
                .ToHashSet().SetEquals(ClaimsOf.All(incident))));

    [Fact]
    public void Every_account_is_in_one_incident_whose_id_is_the_least_of_them() => Law.Holds(Corpora, JudgementLists, Cases, (reports, judgements) =>
    {
        var reconciliation = Reconciler.Reconcile(reports, judgements);
        string[] accounts = [.. reports.SelectMany(report => report.Accounts).Select(account => account.Id).Order(StringComparer.Ordinal)];
        return reconciliation.Incidents.SelectMany(incident => incident.Accounts).Order(StringComparer.Ordinal).SequenceEqual(accounts, StringComparer.Ordinal)
            && reconciliation.Incidents.All(incident => incident.Id == incident.Accounts.Min(StringComparer.Ordinal))
            && accounts.All(account => reconciliation.IncidentOf(account)!.Accounts.Contains(account, StringComparer.Ordinal))
            && reconciliation.IncidentOf("nothing") is null;
    });

    [Fact]
    public void Every_position_has_a_claim_and_no_more_support_than_claims() => Law.Holds(Corpora, Cases, reports =>
        Reconciler.Reconcile(reports).Incidents.SelectMany(incident => incident.Casualties).SelectMany(finding => finding.Count.Positions).All(position =>
            position.Reports >= 1 && position.Claims.Count >= position.Reports
            && position.Units.Conservative >= 1 && position.Units.Optimistic <= position.Claims.Count));

    [Fact]
    public void Json_round_trips_and_is_canonical() => Law.Holds(Corpora, JudgementLists, Cases, (reports, judgements) =>
    {
        var reconciliation = Reconciler.Reconcile(reports, judgements);
        byte[] written = ConflictModelJson.Write(reconciliation, indented: true);
        var read = JsonSerializer.Deserialize(written, ConflictModelJson.Reconciliation);
        return read == reconciliation && ConflictModelJson.Write(read!, indented: true).AsSpan().SequenceEqual(written);
    });

    [Fact]
    public void The_result_does_not_depend_on_culture()
    {
        byte[] expected = ConflictModelJson.Write(Reconciler.Reconcile(Samples.AinAlAsad));
        HostileCulture.Run(() => Assert.Equal(expected, ConflictModelJson.Write(Reconciler.Reconcile(Samples.AinAlAsad))));
    }

    [Fact]
    public void A_report_of_another_time_changes_no_other_incident() => Law.Holds(Corpora, Reports, Cases, (reports, far) =>
    {
        Report late = Later(far);
        var before = Reconciler.Reconcile(reports);
        var after = Reconciler.Reconcile(reports.Append(late));
        // Its years 2023 and 2024 became 2033 and 2034, which is beyond every date but the open ones.
        bool reaches = reports.SelectMany(report => report.Accounts).SelectMany(account => account.Claims).OfType<WhenClaim>()
            .Any(claim => claim.When is { Date.Latest: null });
        return reaches || before.Incidents.All(incident => after.IncidentOf(incident.Id) == incident);
    });

    [Fact]
    public void A_mere_repetition_changes_no_units_and_no_preference() => Law.Holds(Accounts, Cases, account =>
    {
        Report original = Fused.Of("R5", account.Claims
            .Select(claim => claim.Alone())
            .Select(claim => claim.Restated(attribution: Through("outlet", claim.Attribution))));
        Incident before = Reconciler.Reconcile([original]).Incidents[0];
        return original.Accounts[0].Claims.Select(claim => claim.Attribution.Origin).Distinct(StringComparer.Ordinal).All(origin =>
            EchoIds.All(id =>
            {
                Report echo = Echo(original, origin, id);
                Incident after = Reconciler.Reconcile([original, echo], [Judgement.Same("R5:1", id + ":1")]).Incidents[0];
                return Same(before.Day, after.Day) && Same(before.Weapons, after.Weapons)
                    && before.Casualties.Zip(after.Casualties, (a, b) => a.Harm == b.Harm && Same(a.Count, b.Count)).All(x => x)
                    && before.Munitions.Zip(after.Munitions, (a, b) => a.Phase == b.Phase && Same(a.Count, b.Count)).All(x => x)
                    && before.Responsibility.Zip(after.Responsibility, (a, b) => a.Units == b.Units).All(x => x);
            }));
    });

    private static bool Same<T>(Finding<T> before, Finding<T> after) =>
        before.Positions.Select(position => (position.Value, position.Units))
            .SequenceEqual(after.Positions.Select(position => (position.Value, position.Units)))
        && before.Agreement == after.Agreement && Equals(before.Established, after.Established);

    private static Attribution Through(string publisher, Attribution attribution) =>
        new([new(publisher), .. attribution.Hops.Where(hop => hop.Source != publisher)]);

    // Another publication that repeats all that one origin said.
    private static Report Echo(Report original, string origin, string id)
    {
        Claim[] repeated = [.. original.Accounts[0].Claims.Where(claim => claim.Attribution.Origin == origin)
            .Select(claim => claim.Restated(attribution: Through("echo", claim.Attribution)))];
        return new(
            id, "echo", default,
            repeated.SelectMany(claim => claim.Attribution.Hops).Select(hop => hop.Source).Distinct(StringComparer.Ordinal)
                .Select(source => new Source(source, "a source", SourceKind.Outlet)).ToValueList(),
            [new(id + ":1", repeated.ToValueList())]);
    }

    private static Report Later(Report report) => new(
        "R9", report.Publisher, report.Published, report.Sources,
        report.Accounts.Select((account, i) => new Account($"R9:{i}", account.Claims.Select(Later).ToValueList())).ToValueList(),
        tallies: report.Tallies);

    private static Claim Later(Claim claim) => claim is WhenClaim { When: { } when } late
        ? new WhenClaim(late.Id, late.Attribution, new(TenYearsAfter(when.Date)))
        : claim;

    private static UncertainDate TenYearsAfter(UncertainDate date) =>
        UncertainDate.NotBefore((date.Earliest ?? new LocalDate(2024, 1, 1)).PlusYears(10));
}
