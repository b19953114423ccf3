using System.Linq;
using ConflictModel.Incidents;
using ConflictModel.Reconciliation;
using ConflictModel.Testing;
using ConflictModel.Time;
using FsCheck;
using FsCheck.Fluent;
using NodaTime;
using Xunit;

namespace ConflictModel.Tests.Reconciliation;

public class TimeFusionTests
{
    private static readonly LocalTime[] Clock = [.. Enumerable.Range(0, 24 * 12).Select(n => LocalTime.Midnight.PlusMinutes(5 * n))];

    private static readonly string[] Said = ["12:30", "12:35", "~12:30", "morning", "afternoon", "night", "12:00..13:00", "22:00..02:00", "08:00..09:00"];

    private static Arbitrary<ValueList<UncertainTime>> Stated => Arb.From(
        from size in Gen.Choose(1, 5) from times in Gen.Elements(Said).ArrayOf(size) select times.Select(text => UncertainTime.Parse(text)).ToValueList(),
        list => Enumerable.Range(0, list.Count).Where(_ => list.Count > 1).Select(i => list.Where((_, j) => j != i).ToValueList()));

    [Fact]
    public void Positions_are_the_maximal_sets_of_claims_that_can_all_be_right() => Law.Holds(Stated, 200, times =>
        Fused.Members(Fuse(null, [.. times]).Time)
            == Fused.MaximalSets(times.Count, Clock.Length, (claim, point) => times[claim].Contains(Clock[point])));

    [Fact]
    public void Times_of_two_zones_are_compared_on_the_clocks_of_one()
    {
        TimeFinding finding = Assert.Single(Fused.Incident([
            Moment(0, "12:30", "Asia/Baghdad"), Moment(1, "09:30", "UTC"), Moment(2, "12:30", "UTC")]).Times);
        Assert.Equal(("Asia/Baghdad", Agreement.Disputed), (finding.Zone, finding.Time.Agreement));
        Assert.Equal(["0 1", "2"], Fused.Members(finding.Time));
    }

    [Fact]
    public void A_time_without_a_zone_contradicts_none_that_has_one() =>
        Assert.Equal(2, Fused.Incident([Moment(0, "12:30", "Asia/Baghdad"), Moment(1, "09:30", null)]).Times.Count);

    private static TimeFinding Fuse(string? zone, params UncertainTime[] times) => Fused.Incident(times.Select((time, i) =>
        new WhenClaim(Fused.Id(i), Fused.By(i), new(UncertainDate.On(2024, 1, 20), time, zone)))).Times[0];

    private static WhenClaim Moment(int claim, string time, string? zone) =>
        new(Fused.Id(claim), Fused.By(claim), new(UncertainDate.On(2024, 1, 20), UncertainTime.Parse(time), zone));
}
