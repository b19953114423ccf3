using System.Linq;
using ConflictModel.Incidents;
using ConflictModel.Quantities;
using ConflictModel.Reconciliation;
using ConflictModel.Testing;
using ConflictModel.Time;
using Xunit;
using static ConflictModel.Incidents.MunitionPhase;

namespace ConflictModel.Tests.Reconciliation;

public class LikelyCauseTests
{
    private static readonly UncertainDate Saturday = UncertainDate.On(2024, 1, 20), Sunday = UncertainDate.On(2024, 1, 21);

    [Fact]
    public void The_day_of_a_statement_is_a_likely_cause_of_a_later_day() => Law.Holds(Telling.Lists, 200, tellings =>
    {
        Incident incident = Telling.Incident(tellings);
        Finding<UncertainDate> day = incident.Day;
        ValueList<LikelyCause> expected = [.. day.Positions.Where(position => position.Value.Earliest == position.Value.Latest && position.Value.Earliest is not null)
            .Where(position => day.Positions.Any(other => other.Value.Contains(position.Value.Earliest!.Value.PlusDays(-1))))
            .Select(position => new LikelyCause(
                LikelyCauseKind.StatementDay,
                [.. position.Claims.Where(claim => day.Positions.Count(other => other.Claims.Contains(claim)) == 1)],
                [.. Telling.Reports(tellings).SelectMany(report => report.Accounts[0].Claims.Select(claim => (Reference: new ClaimReference(report.Id, claim.Id), claim.AsOf)))
                    .Where(said => said.AsOf == position.Value && !position.Claims.Contains(said.Reference)).Select(said => said.Reference).Order(ClaimReference.SortOrder)]))
            .Where(cause => !cause.Explains.IsEmpty && !cause.SuggestedBy.IsEmpty)];
        return (day.Agreement == Agreement.Disputed ? day.Conflicts[^1].Causes : default) == expected;
    });

    [Fact]
    public void Causes_are_hints_about_claims_of_the_conflict_and_decide_nothing() => Law.Holds(Generate.Corpora, 100, reports =>
        Reconciler.Reconcile(reports).Incidents.All(incident => ClaimsOf.Conflicts(incident).All(conflict => conflict.Causes.All(cause =>
            !cause.Explains.IsEmpty && cause.Explains.All(conflict.Claims.Contains)
            && !cause.SuggestedBy.IsEmpty && !cause.SuggestedBy.Intersect(cause.Explains).Any() && cause.SuggestedBy.All(ClaimsOf.All(incident).Contains)
            && cause.Phase.HasValue == (cause.Kind == LikelyCauseKind.OtherPhase) && (cause.Zone is not null) == (cause.Kind == LikelyCauseKind.OtherZone)))));

    [Fact]
    public void The_Sunday_of_a_statement_may_be_behind_the_Sunday_of_an_attack()
    {
        LikelyCause cause = Assert.Single(Samples20().Day.Conflicts[0].Causes);
        Assert.Equal(LikelyCauseKind.StatementDay, cause.Kind);
        Assert.Equal(["R004b/C004-25", "R004b/C004-32"], cause.Explains.Select(claim => $"{claim}").ToValueList());
        Assert.Equal(["R004a/C004-17", "R004a/C004-18"], cause.SuggestedBy.Select(claim => $"{claim}").ToValueList());
    }

    [Fact]
    public void A_statement_before_the_attack_or_long_after_it_is_behind_nothing()
    {
        StatementClaim On(UncertainDate day) => new("C9", Fused.By(9), StatementKind.Characterisation, "serious", asOf: day);
        ValueList<LikelyCause> Causes(UncertainDate first, UncertainDate second, UncertainDate spoken) =>
            Fused.Incident([Attack(1, first), Attack(2, second), On(spoken)]).Day.Conflicts[0].Causes;
        Assert.Equal(["R1/C2"], Assert.Single(Causes(Saturday, Sunday, Sunday)).Explains.Select(claim => $"{claim}").ToValueList());
        Assert.Empty(Causes(Saturday, Sunday, Saturday));
        Assert.Empty(Causes(UncertainDate.On(2024, 1, 10), Sunday, Sunday));
        Assert.Empty(Causes(Saturday, Sunday, UncertainDate.Parse("2024-01")));
    }

    [Fact]
    public void The_day_in_another_zone_is_a_likely_cause_where_a_time_of_day_makes_it_that_day()
    {
        ValueList<LikelyCause> Causes(string time, string? zone, string? other) => Fused.Incident([
            new WhenClaim("C1", Fused.By(1), new(Sunday, UncertainTime.Parse(time), zone)),
            new WhenClaim("C2", Fused.By(2), new(Saturday, zone: other))]).Day.Conflicts[0].Causes;
        LikelyCause night = Assert.Single(Causes("02:00", "Asia/Baghdad", "America/New_York"));
        Assert.Equal((LikelyCauseKind.OtherZone, "America/New_York"), (night.Kind, night.Zone));
        Assert.Equal(["R1/C2", "R1/C1"], night.Explains.Concat(night.SuggestedBy).Select(claim => $"{claim}").ToValueList());
        Assert.Equal("Etc/UTC", Assert.Single(Causes("02:00", "Asia/Baghdad", null)).Zone);
        Assert.Empty(Causes("12:30", "Asia/Baghdad", "America/New_York"));
        Assert.Empty(Causes("02:00", null, "America/New_York"));
    }

    [Fact]
    public void A_zone_of_several_names_is_one_likely_cause()
    {
        ValueList<LikelyCause> Causes(params string?[] zones) => Fused.Incident([
            new WhenClaim("C1", Fused.By(1), new(Sunday, UncertainTime.Parse("02:00"), "Asia/Baghdad")),
            .. zones.Select((zone, i) => new WhenClaim($"C{i + 2}", Fused.By(i + 2), new(Saturday, zone: zone)))]).Day.Conflicts[0].Causes;
        foreach (string?[] zones in new string?[][] { ["UTC", null], ["UTC", "Etc/UTC"], ["Etc/UTC", "UTC"], ["Zulu", "Etc/UTC"] })
        {
            LikelyCause cause = Assert.Single(Causes(zones));
            Assert.Equal(["R1/C2", "R1/C3", "R1/C1"], cause.Explains.Concat(cause.SuggestedBy).Select(claim => $"{claim}").ToValueList());
            Assert.Equal(zones.OfType<string>().Min(System.StringComparer.Ordinal), cause.Zone);
        }
        Assert.Equal("US/Eastern", Assert.Single(Causes("US/Eastern")).Zone);
        Assert.Equal("America/New_York", Assert.Single(Causes("US/Eastern", "America/New_York")).Zone);
        Assert.Equal(["America/New_York", "Etc/UTC"], Causes("America/New_York", null).Select(cause => cause.Zone!).ToValueList());
    }

    [Fact]
    public void At_least_fifteen_that_hit_may_mean_that_fifteen_were_launched()
    {
        Finding<Count> landed = Samples20().Munitions.Single(finding => finding.Phase == Landed && !finding.IsPart).Count;
        LikelyCause cause = Assert.Single(landed.Conflicts[0].Causes);
        Assert.Equal((LikelyCauseKind.OtherPhase, Launched), (cause.Kind, cause.Phase));
        Assert.Equal(["R000/C000-12"], cause.Explains.Select(claim => $"{claim}").ToValueList());
        Assert.Equal(["R004a/C004-15", "R004b/C004-31"], cause.SuggestedBy.Select(claim => $"{claim}").ToValueList());
    }

    [Fact]
    public void A_number_that_fits_no_other_phase_has_no_other_reading()
    {
        Incident incident = Fused.Incident([
            new MunitionClaim("C1", Fused.By(1), Launched, Count.Of(17)), new MunitionClaim("C2", Fused.By(2), Landed, Count.Of(2)),
            new MunitionClaim("C3", Fused.By(2), Landed, Count.Of(2)), new MunitionClaim("C4", Fused.By(3), Landed, Count.Of(12))]);
        Assert.Empty(ClaimsOf.Conflicts(incident).Single().Causes);
    }

    [Fact]
    public void Who_counts_both_phases_in_one_report_means_what_it_says()
    {
        LikelyCause? Cause(int launched) => Fused.Incident([
            new MunitionClaim("C1", Fused.By(launched), Launched, Count.Of(15)), new MunitionClaim("C2", Fused.By(1), Landed, Count.Of(2)),
            new MunitionClaim("C3", Fused.By(2), Landed, Count.Of(2)), new MunitionClaim("C4", Fused.By(3), Landed, Count.Of(15))])
            .Munitions.Single(finding => finding.Phase == Landed).Count.Conflicts[0].Causes.SingleOrDefault();
        Assert.Equal("[R1/C4]", $"{Cause(launched: 4)?.Explains}");
        Assert.Null(Cause(launched: 3));
    }

    [Fact]
    public void Explanation_of_a_disputed_day_says_what_may_lie_behind_it()
    {
        Explanation day = Samples20().Explain(Samples.AinAlAsad).Parts[0];
        Explanation cause = day.Parts.Single(part => part.Rule == ExplanationRule.LikelyCause);
        Assert.StartsWith("What U.S. officials via UPI and U.S. Central Command said may be the day of a statement ", cause.Sentence, System.StringComparison.Ordinal);
        Assert.Equal(4, cause.Claims.Count);
    }

    [Fact]
    public void An_injury_stands_with_the_number_and_those_who_name_it()
    {
        CasualtyFinding us = Samples20().Casualties.Single(finding => finding is { Group.Nationality: "US", IsPart: false });
        InjuryFinding injury = Assert.Single(us.Injuries);
        Assert.Equal("traumatic-brain-injury", injury.Injury);
        Assert.Equal([new ClaimReference("R004b", "C004-27")], injury.Claims);
    }

    private static WhenClaim Attack(int claim, UncertainDate day) => new($"C{claim}", Fused.By(claim), new(day));

    private static Incident Samples20() => Reconciler.Reconcile(Samples.AinAlAsad).IncidentOf("R000:ASAD-2024-01-20")!;
}
