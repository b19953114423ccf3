using System;
using System.Linq;
using ConflictModel.Incidents;
using ConflictModel.Quantities;
using ConflictModel.Reconciliation;
using ConflictModel.Time;
using Xunit;
using static ConflictModel.Incidents.MunitionPhase;

namespace ConflictModel.Tests.Reconciliation;

/// <summary>What docs/samples/ain-al-asad shows, finding by finding.</summary>
public class SampleTests
{
    private static readonly ConflictModel.Reconciliation.Reconciliation All = Reconciler.Reconcile(Samples.AinAlAsad);
    private static readonly Incident January20 = All.IncidentOf("R000:ASAD-2024-01-20")!;

    [Fact]
    public void One_attack_has_three_accounts_and_all_others_are_kept_apart()
    {
        Assert.Equal(
            ["R001:BASE-N-BAGHDAD-2019-11", "R001:ASAD-2019-12-03", "R002:ERBIL-2021-02", "R002:USSTRIKE-2021-02", "R002:USSTRIKE-2021-06-27",
                "R002:ASAD-2021-07-05", "R002:EMBASSY-2021-07-05", "R002:ERBIL-2021-07-06", "R002:ASAD-2021-07-07",
                "R000:ASAD-2024-01-20 R004a:ASAD-2024-01-20 R004b:ASAD-2024-01-20", "R004b:HOUTHI-2024-01-22", "R004a:ASAD-2024-01-23",
                "R004b:USSTRIKE-2024-01-23", "R003:HANIYEH-2024-07-31", "R003:USSTRIKE-2024-07-30", "R003:ASAD-2024-08-05",
                "R000:USSTRIKE-BAGHDAD-2024-01-04", "R001:RESPONSE-2019-11"],
            All.Incidents.Select(incident => string.Join(' ', incident.Accounts)).ToValueList());
        Assert.Equal(["R000:USSTRIKE-BAGHDAD-2024-01-04", "R001:RESPONSE-2019-11"], All.Undated);
        Assert.Empty(All.SetAside);
        Assert.DoesNotContain(All.Links, link => link.Decision == LinkDecision.Undecided);
    }

    [Fact]
    public void Day_and_landed_of_20_January_and_the_seriously_injured_of_August_are_the_only_disputes()
    {
        Assert.Equal(
            ["R000:ASAD-2024-01-20 Disjoint [R000/C000-01, R004a/C004-16, R004b/C004-25, R004b/C004-32]",
                "R000:ASAD-2024-01-20 Disjoint [R000/C000-12, R004b/C004-36]",
                "R003:ASAD-2024-08-05 Severity [R003/C003-05, R003/C003-06.2, R003/C003-11]"],
            All.Incidents.SelectMany(incident => ClaimsOf.Conflicts(incident).Where(conflict => conflict.ExplainedBy is null),
                (incident, conflict) => $"{incident.Id} {conflict.Kind} {conflict.Claims}").ToValueList());
        Assert.Empty(All.Incidents.SelectMany(incident => incident.Casualties).SelectMany(finding => finding.Misfits));
    }

    [Fact]
    public void The_day_of_one_attack_is_disputed()
    {
        Finding<UncertainDate> day = January20.Day;
        Assert.Equal(Agreement.Disputed, day.Agreement);
        Assert.Equal(
            [(UncertainDate.On(2024, 1, 20), "1 to 2", 2), (UncertainDate.On(2024, 1, 21), "1", 1)],
            day.Positions.Select(position => (position.Value, position.Units.ToString(), position.Reports)).ToValueList());
    }

    [Fact]
    public void Seventeen_were_launched_which_at_least_a_dozen_supports()
    {
        Finding<Count> launched = Munitions(January20, Launched);
        Assert.Equal((17L, 17L, Agreement.Refined), (launched.Established.Least, launched.Established.Greatest, launched.Agreement));
        Assert.Equal(["R004a", "R004b"], launched.Positions[0].Claims.Select(claim => claim.Report).ToValueList());
    }

    [Fact]
    public void Two_landed_or_at_least_fifteen_and_never_an_average()
    {
        Finding<Count> landed = Munitions(January20, Landed);
        Assert.Equal(Agreement.Disputed, landed.Agreement);
        Assert.Equal(
            [Interval.Exactly(2L), Interval.AtLeast(15L)], landed.Positions.Select(position => position.Value.Possible).ToValueList());
    }

    [Fact]
    public void At_least_fifteen_cannot_be_squared_with_most_of_seventeen_intercepted()
    {
        Misfit misfit = Assert.Single(January20.Munitions.Single(finding => finding.Phase == Landed && !finding.IsPart).Misfits);
        Assert.Equal(new Assumption(Landed, Count.AtLeast(15)), Assert.Single(misfit.Assuming));
        Assert.Equal(["R000/C000-12", "R004b/C004-31", "R004b/C004-35"], misfit.Claims.Select(claim => claim.ToString()).ToValueList());
    }

    [Fact]
    public void Nine_to_fifteen_were_intercepted_if_two_landed()
    {
        MunitionFinding intercepted = January20.Munitions.Single(finding => finding.Phase == Intercepted);
        Assert.Equal(Agreement.Unstated, intercepted.Count.Agreement);
        DerivedCount derived = Assert.Single(intercepted.Derived);
        Assert.Equal(Interval.Between(9L, 15L), derived.Count.Possible);
        Assert.Equal([Landed], derived.Assuming.Select(assumption => assumption.Phase).ToValueList());
        Assert.Equal(2, derived.Assuming[0].Count.Least);
    }

    [Fact]
    public void Day_and_landed_are_the_only_open_disputes()
    {
        Conflict weapon = Assert.Single(January20.Weapons.Conflicts);
        Assert.Equal("R004b/C004-31.2", weapon.ExplainedBy?.ToString());
        Assert.Empty(January20.Places.SelectMany(finding => finding.Place.Conflicts));
        Assert.Empty(January20.Events.SelectMany(finding => finding.Number.Conflicts));
        Assert.Empty(January20.Casualties.SelectMany(finding => finding.Count.Conflicts));
        Assert.Equal([Landed], January20.Munitions.Where(finding => !finding.Count.Conflicts.IsEmpty).Select(finding => finding.Phase).ToValueList());
    }

    [Fact]
    public void Four_of_the_us_and_one_iraqi_were_injured_and_nobody_is_said_to_be_killed()
    {
        Assert.Equal(4, Exactly(Casualties(January20, Harm.Injured, "US")));
        Assert.Equal(1, Exactly(Casualties(January20, Harm.Injured, "IQ")));
        Assert.DoesNotContain(January20.Casualties, finding => finding.Harm is Harm.Killed or Harm.KilledOrInjured);
    }

    [Fact]
    public void The_launch_site_is_refined_to_the_town()
    {
        Finding<Place> site = January20.Places.Single(finding => finding.Role == PlaceRole.LaunchSite).Place;
        Assert.Equal(("al-baghdadi", Agreement.Refined), (site.Established?.Id, site.Agreement));
    }

    [Fact]
    public void Militias_are_accused_and_nobody_claims_it()
    {
        Assert.Equal(
            [(ResponsibilityKind.Accused, ClaimState.Stated, "iran-backed-militias")],
            January20.Responsibility.Select(finding => (finding.Kind, finding.State, finding.Actor?.Id)).ToValueList());
    }

    [Fact]
    public void Five_landed_in_2019_and_no_casualties_reported_is_not_zero()
    {
        Incident incident = All.IncidentOf("R001:ASAD-2019-12-03")!;
        Assert.Equal(5, Exactly(Munitions(incident, Landed)));
        CasualtyFinding casualties = Assert.Single(incident.Casualties);
        Assert.Equal((Harm.KilledOrInjured, Agreement.Unstated), (casualties.Harm, casualties.Count.Agreement));
        Assert.NotEmpty(casualties.Count.NoneReported);
        Assert.Equal(Count.Unknown, casualties.Count.Established);
        Assert.Contains(incident.Responsibility, finding => finding.State == ClaimState.ExplicitlyUnknown);
    }

    [Fact]
    public void Fourteen_landed_in_2021_by_two_claims_of_one_origin()
    {
        Finding<Count> landed = Munitions(All.IncidentOf("R002:ASAD-2021-07-07")!, Landed);
        Position<Count> position = Assert.Single(landed.Positions);
        Assert.Equal(14, Exactly(landed));
        Assert.Equal((2, "1"), (position.Claims.Count, position.Units.ToString()));
    }

    [Fact]
    public void Two_drones_of_the_23rd_are_another_attack()
    {
        Incident incident = All.IncidentOf("R004a:ASAD-2024-01-23")!;
        Assert.NotEqual(January20, incident);
        Assert.Equal(UncertainDate.On(2024, 1, 23), incident.Day.Established);
        Assert.Contains(incident.Responsibility, finding => finding.Kind == ResponsibilityKind.Claimed);
        Assert.DoesNotContain(incident.Responsibility, finding => finding.Kind == ResponsibilityKind.Accused);
    }

    [Fact]
    public void Two_were_launched_in_August_and_several_wounded()
    {
        Incident incident = All.IncidentOf("R003:ASAD-2024-08-05")!;
        Assert.Equal(2, Exactly(Munitions(incident, Launched)));
        Finding<Count> wounded = Casualties(incident, Harm.Injured, "US");
        Assert.Equal(Count.Several.Possible, wounded.Established.Possible);
        Assert.Equal(Count.Several.Plausible, wounded.Established.Plausible);
    }

    [Fact]
    public void One_or_several_of_those_wounded_in_August_were_so_seriously()
    {
        CasualtyFinding[] badly = [.. All.IncidentOf("R003:ASAD-2024-08-05")!.Casualties.Where(finding => finding.Severity == Severity.Serious)];
        Assert.Equal(Agreement.Disputed, Assert.Single(badly).Count.Agreement);
        Assert.Equal(
            ["R003/C003-11: [1,1]", "R003/C003-05 R003/C003-06.2: [2,)"],
            badly[0].Count.Positions.OrderBy(position => position.Claims.Count)
                .Select(position => $"{string.Join(' ', position.Claims)}: {position.Value.Possible}").ToValueList());
    }

    [Fact]
    public void The_launch_site_is_supported_level_by_level() => Assert.Equal(
        ["al-baghdadi: 1 of 1", "western-iraq: 1 to 2 of 2", "iraq: 1 to 3 of 2"],
        January20.Places.Single(finding => finding.Role == PlaceRole.LaunchSite).Levels
            .Select(level => $"{level.Value.Id}: {level.Units} of {level.Reports}").ToValueList());

    [Fact]
    public void The_weapons_are_supported_class_by_class() => Assert.Equal(
        ["ballistic-missile: 1 to 3 of 3", "rocket: 1 to 2 of 2", "missile: 2 to 5 of 3"],
        January20.WeaponLevels.Select(level => $"{level.Value}: {level.Units} of {level.Reports}").ToValueList());

    [Fact]
    public void Statuses_stand_in_the_order_of_their_days() => Assert.Equal(
        [(StatusKind.UnderInvestigation, "2024-01-21"), (StatusKind.ReturnedToDuty, "2024-01-23")],
        January20.Statuses.Select(status => (status.Kind, status.AsOf.ToString())).ToValueList());

    [Fact]
    public void Attacks_in_Iraq_and_Syria_are_one_series_that_grows_from_report_to_report()
    {
        TallyFinding attacks = All.Tallies.Single(finding =>
            finding.Places.Select(place => place.Id).SequenceEqual(["iraq", "syria"], StringComparer.Ordinal) && !finding.Period.IsUnknown);
        Assert.Equal(["R000/C000-29", "R004a/C004-01", "R003/C003-23"], attacks.Tallies.Select(tally => $"{tally}").ToValueList());
        Position<Count> position = Assert.Single(attacks.Count.Positions);
        Assert.Equal((151, 3, 3), (position.Value.Least, position.Claims.Count, position.Reports));
        // They fit. Two of the three outlets have no name, so that all three may be one: with names it is corroborated.
        Assert.Equal((Agreement.Single, "1 to 3"), (attacks.Count.Agreement, position.Units.ToString()));
        Assert.Equal(Count.MoreThan(150).Plausible, position.Value.Plausible);
        Assert.Equal(["C000-17", "C000-18", "C000-29"], Assert.Single(attacks.Derived).Claims.Select(claim => claim.Claim).ToValueList());
        Assert.Equal("attacks against military targets, coalition forces and US forces in Iraq and Syria", attacks.Describe());
        Assert.Equal(UncertainDate.On(2024, 1, 29), attacks.Period.End);
    }

    [Fact]
    public void Troops_of_several_days_do_not_contradict_each_other()
    {
        Assert.Empty(All.Strengths.SelectMany(finding => finding.Count.Conflicts));
        Assert.Equal(
            ["2019-12-04 to 2019-12-04: 5,200", "2024-01-21 to 2024-01-23: 2,500", "2024-08-05 to 2024-08-05: nearly 2,500"],
            All.Strengths.Where(finding => finding is { Holder.Id: "united-states", Place.Id: "iraq", Change: StrengthChange.Level })
                .Select(finding => $"{finding.From} to {finding.To}: {finding.Count.Established.Describe()}").ToValueList());
    }

    [Fact]
    public void Order_and_repetition_do_not_matter()
    {
        Report[] reports = Samples.AinAlAsad;
        Report[][] orders =
            [[.. Enumerable.Reverse(reports)], [.. reports, .. reports], [.. reports.OrderBy(report => report.Publisher, StringComparer.Ordinal)]];
        foreach (Report[] order in orders)
            Assert.Equal(All, Reconciler.Reconcile(order));
    }

    [Fact]
    public void Attacks_against_two_are_two_series() => Assert.Equal(
        ["R001/C001-10: US forces", "R001/C001-18: Popular Mobilisation Forces (PMF)"],
        All.Tallies.Where(finding => finding.Tallies.Any(tally => tally.Report == "R001"))
            .Select(finding => $"{string.Join(' ', finding.Tallies)}: {string.Join(", ", finding.Against.Select(actor => actor.Name))}").ToValueList());

    [Fact]
    public void What_is_said_of_a_series_is_kept_with_it()
    {
        TallyFinding denied = All.Tallies.Single(finding => finding.Tallies.Any(tally => tally.Claim == "C002-14"));
        Assert.Contains((ResponsibilityKind.Denied, "iran"), denied.Responsibility.Select(one => (one.Kind, one.Actor!.Id)));
        TallyFinding joint = All.Tallies.Single(finding => finding.Tallies.Any(tally => tally.Claim == "C002-19.3"));
        Assert.Equal(["R002/C002-19", "R002/C002-19.2"], joint.Listed.Select(claim => $"{claim}").ToValueList());
    }

    [Fact]
    public void Everything_that_is_said_is_cited() => Assert.Equal(
        Samples.AinAlAsad.SelectMany(Assertions.Of).Select(said => said.Reference).ToHashSet(), ClaimsOf.All(All).ToHashSet());

    private static Finding<Count> Munitions(Incident incident, MunitionPhase phase) =>
        incident.Munitions.Single(finding => finding.Phase == phase && !finding.IsPart).Count;

    private static Finding<Count> Casualties(Incident incident, Harm harm, string nationality) => incident.Casualties
        .Single(finding => finding.Harm == harm && finding.Group?.Nationality == nationality && !finding.IsPart).Count;

    private static long Exactly(Finding<Count> finding)
    {
        Assert.Equal(finding.Established.Least, finding.Established.Greatest);
        return finding.Established.Least;
    }
}
