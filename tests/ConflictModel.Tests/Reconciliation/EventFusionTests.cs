using System.Linq;
using ConflictModel.Incidents;
using ConflictModel.Quantities;
using ConflictModel.Reconciliation;
using Xunit;

namespace ConflictModel.Tests.Reconciliation;

public class EventFusionTests
{
    [Fact]
    public void One_attack_and_one_rocket_attack_are_one_rocket_attack()
    {
        EventFinding found = Assert.Single(Found(("attack", Count.Of(1)), ("rocket-attack", Count.Of(1))));
        Assert.Equal(("rocket-attack", "[attack]", "2", Agreement.Corroborated), Words(found));
        Assert.Equal(Count.Of(1), found.Number.Established);
        Assert.Equal(("rocket-attack", "[attack]", "2", Agreement.Unstated), Words(Assert.Single(Found(("attack", default), ("rocket-attack", default)))));
    }

    [Fact]
    public void Fewer_of_the_narrower_kind_are_a_part_and_more_of_them_a_dispute()
    {
        ValueList<EventFinding> found = Found(("attack", Count.Of(3)), ("rocket-attack", Count.Of(1)));
        Assert.Equal([("attack", false), ("rocket-attack", true)], found.Select(one => (one.Event, one.IsPart)).ToValueList());
        Assert.Equal(Agreement.Disputed, Assert.Single(Found(("attack", Count.Of(1)), ("rocket-attack", Count.Of(2)))).Number.Agreement);
        Assert.Equal(Agreement.Refined, Assert.Single(Found(("attack", Count.AtLeast(1)), ("rocket-attack", Count.Of(2)))).Number.Agreement);
    }

    [Fact]
    public void Kinds_beside_each_other_are_parts_of_one_that_includes_both()
    {
        ValueList<EventFinding> found = Found(("rocket-attack", Count.Of(1)), ("drone-attack", Count.Of(1)), ("attack", Count.Of(2)));
        Assert.Equal([("attack", false), ("drone-attack", true), ("rocket-attack", true)], found.Select(one => (one.Event, one.IsPart)).ToValueList());
        Assert.Equal(
            [("drone-attack", false), ("rocket-attack", false)],
            Found(("rocket-attack", default), ("drone-attack", default)).Select(one => (one.Event, one.IsPart)).ToValueList());
    }

    private static (string?, string, string, Agreement) Words(EventFinding found) => (found.Event, $"{found.Wider}", $"{found.Units}", found.Number.Agreement);

    private static ValueList<EventFinding> Found(params (string Kind, Count Number)[] said)
    {
        Report[] reports = [.. said.Select((one, i) => new Report($"R{i}", $"p{i}", default, [new($"p{i}", "A source")], [
            new($"R{i}:1", [new EventClaim("C1", new([new($"p{i}")]), one.Kind, one.Number)])]))];
        return Reconciler.Reconcile(reports, Enumerable.Range(1, reports.Length - 1).Select(i => Judgement.Same("R0:1", $"R{i}:1"))).Incidents.Single().Events;
    }
}
