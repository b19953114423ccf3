using System;
using System.Collections.Generic;
using System.Linq;
using ConflictModel.Incidents;
using ConflictModel.Reconciliation;
using ConflictModel.Testing;
using ConflictModel.Time;
using Xunit;

namespace ConflictModel.Tests.Reconciliation;

/// <summary>What reconciling must at least get right of worlds whose truth is known.</summary>
public class SimulationFloors
{
    public static TheoryData<ulong> Seeds => [1, 2, 3];

    [Theory]
    [MemberData(nameof(Seeds))]
    public void Pairs_of_incidents_that_can_be_told_apart_are_found(ulong seed)
    {
        var simulation = new Simulation(new(seed, incidents: 300));
        SimulationScore score = simulation.Score(Reconciler.Reconcile(simulation.Reports), Apart(simulation));
        Assert.True(score.F1 >= 0.97, $"precision {score.Precision:F4}, recall {score.Recall:F4}, F1 {score.F1:F4}");
    }

    [Theory]
    [MemberData(nameof(Seeds))]
    public void Accounts_whose_days_lie_apart_are_never_of_one_incident(ulong seed)
    {
        var simulation = new Simulation(new(seed, incidents: 300));
        Assert.Empty(TooFarApart(simulation.Reports, Reconciler.Reconcile(simulation.Reports)));
    }

    [Theory]
    [MemberData(nameof(Seeds))]
    public void What_truthful_sources_establish_contains_the_truth(ulong seed)
    {
        var simulation = new Simulation(new SimulationSettings(seed, incidents: 300).Truthful());
        SimulationScore score = simulation.Score(Reconciler.Reconcile(simulation.Reports));
        Assert.Empty(score.Missed);
        Assert.InRange(score.Established, 300, int.MaxValue);
    }

    // The floor in full: a third of 2,000 incidents at one base, the rest at 200 places, 2 to 8 reports each.
    [Theory]
    [InlineData(2_000)]
    [InlineData(7)]
    public void Two_thousand_incidents_stay_above_all_floors(ulong seed)
    {
        var simulation = new Simulation(new(seed, incidents: 2_000));
        Report[] reports = [.. simulation.Reports];
        var reconciliation = Reconciler.Reconcile(reports);
        SimulationScore score = simulation.Score(reconciliation, Apart(simulation));
        Assert.True(score.F1 >= 0.975, $"precision {score.Precision:F4}, recall {score.Recall:F4}, F1 {score.F1:F4}");
        Assert.Empty(score.Missed);
        Assert.Empty(TooFarApart(reports, reconciliation));
    }

    private static int Apart(Simulation simulation) => ReconciliationPolicy.Default.DayTolerance + simulation.Settings.LargestDateError;

    private static IEnumerable<string> TooFarApart(IEnumerable<Report> reports, ConflictModel.Reconciliation.Reconciliation reconciliation)
    {
        Dictionary<string, UncertainDate> days = reports.SelectMany(report => report.Accounts)
            .ToDictionary(account => account.Id, account => account.Claims.OfType<WhenClaim>().Single().When!.Date, StringComparer.Ordinal);
        return from incident in reconciliation.Incidents
               from one in incident.Accounts
               from other in incident.Accounts
               where days[one].MinimumGap(days[other]) > ReconciliationPolicy.Default.DayTolerance
               select $"{one} and {other}";
    }
}
