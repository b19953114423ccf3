using ConflictModel.Incidents;
using ConflictModel.Quantities;
using ConflictModel.Reconciliation;
using ConflictModel.Sources;
using ConflictModel.Time;
using Xunit;

namespace ConflictModel.Tests.Reconciliation;

public class TotalTests
{
    private static readonly Attribution Outlet = new([new("outlet")]);

    [Fact]
    public void Total_of_nothing_is_nobody() => Assert.Equal("0", Reconciler.Reconcile([]).Total(Harm.Killed).Count.Describe());

    [Fact]
    public void Total_of_silence_is_not_zero()
    {
        Total total = Of().Total(Harm.Killed);
        Assert.True(total.Count.IsUnknown || total.Count is { Least: 0, Greatest: null });
        Assert.Equal(0, total.Reported.Greatest);
        Assert.Equal(["R1:1"], total.Silent);
    }

    [Fact]
    public void Total_where_none_was_reported_is_not_zero() =>
        Assert.Null(Of(new CasualtyClaim("C1", Outlet, Harm.Killed, state: ClaimState.NoneReported)).Total(Harm.Killed).Count.Greatest);

    [Fact]
    public void Total_where_some_people_were_none_is_silent_about_all()
    {
        Total total = Of(Killed("C1", 0, new(age: "child"))).Total(Harm.Killed);
        Assert.Equal(["R1:1"], total.Silent);
        Assert.Equal(0, total.Reported.Greatest);
    }

    [Fact]
    public void Total_of_groups_is_at_least_their_sum_where_nobody_is_of_both() => Assert.Equal(
        "at least 5",
        Of(Killed("C1", 2, new(nationality: "US")), Killed("C2", 3, new(nationality: "IQ")), Killed("C3", 3, new(role: "civilian"))).Total(Harm.Killed).Count.Describe());

    [Fact]
    public void Total_of_a_group_is_at_most_that_of_everyone()
    {
        Total us = Of(Killed("C1", 7), Killed("C2", 2, new(nationality: "US", role: "military"))).Total(Harm.Killed, group: new(nationality: "US"));
        Assert.Equal((2, 7), (us.Count.Least, us.Count.Greatest));
    }

    [Fact]
    public void Total_of_killed_is_at_most_that_of_killed_or_injured() => Assert.Equal(
        0, Of(new CasualtyClaim("C1", Outlet, Harm.KilledOrInjured, Count.None)).Total(Harm.Killed).Count.Greatest);

    [Fact]
    public void Total_of_killed_or_injured_is_their_sum() => Assert.Equal(
        "7", Of(Killed("C1", 2), new CasualtyClaim("C2", Outlet, Harm.Injured, Count.Of(5))).Total(Harm.KilledOrInjured).Count.Describe());

    [Fact]
    public void Total_compares_with_a_tally()
    {
        var tally = new Tally("T1", Outlet, "attack", Count.MoreThan(150), UncertainInterval.Parse("2023-10-17/2024-01-29"));
        Total total = Reconciler.Reconcile(Samples.AinAlAsad).Total(Harm.Killed, tally.Period, new("iraq", "Iraq", country: "IQ"));
        Assert.True(total.Incidents.IsAtLeast(tally.Count).IsFalse);
        Assert.Contains("R000:ASAD-2024-01-20", total.Certain, System.StringComparer.Ordinal);
    }

    private static CasualtyClaim Killed(string id, long count, Group? group = null) => new(id, Outlet, Harm.Killed, Count.Of(count), group);

    private static ConflictModel.Reconciliation.Reconciliation Of(params Claim[] claims) =>
        Reconciler.Reconcile([Fused.Of("R1", [new StatementClaim("C0", Outlet, StatementKind.Characterisation, "serious"), .. claims])]);
}
