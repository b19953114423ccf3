using System;
using System.Linq;
using ConflictModel.Incidents;
using ConflictModel.Quantities;
using ConflictModel.Reconciliation;
using ConflictModel.Sources;
using ConflictModel.Testing;
using ConflictModel.Time;
using FsCheck;
using FsCheck.Fluent;
using Xunit;

namespace ConflictModel.Tests.Reconciliation;

/// <summary>Days that several origins name each: what others say counts, and the laws of linking hold all the same.</summary>
public class DayOriginLaws
{
    private const int Cases = 150;

    [Fact]
    public void The_worlds_have_days_that_several_origins_name()
    {
        int told = Worlds.Generator.Sample(200, new Rnd(7, 21), 50).Count(reports =>
            BlockingLaws.Links(Reconciler.Reconcile(reports), reports).Any(link => link.Evidence.Any(evidence => !evidence.Accounts.IsEmpty)));
        Assert.InRange(told, 50, 200);
    }

    // Two outlets of either day; both of the second quote a source, named or not, by an id in which nothing is looked for.
    [Theory]
    [InlineData("channel", false, 0)]
    [InlineData("channel#1", false, 0)]
    [InlineData("channel", true, 4)]
    [InlineData("channel#1", true, 4)]
    public void An_origin_without_a_name_is_its_publisher_whatever_its_id(string id, bool isAnonymous, int accounts)
    {
        Report Of(string publisher, int day, Source? quoted = null)
        {
            Attribution by = new(quoted is null ? [new(publisher)] : [new(publisher), new(quoted.Id, AttributionMode.Quoted)]);
            ValueList<Source> sources = quoted is null ? [new(publisher, "An outlet")] : [new(publisher, "An outlet"), quoted];
            return new($"R-{publisher}", publisher, default, sources, [new($"R-{publisher}:1", [
                new WhenClaim("C1", by, new(UncertainDate.On(2024, 1, day))), new WhereClaim("C2", by, new("base", "Ain al-Asad"))])]);
        }
        var source = new Source(id, "A channel", isAnonymous: isAnonymous);
        Link link = Reconciler.Reconcile([Of("a", 20), Of("b", 20), Of("c", 21, source), Of("d", 21, source)]).Compare("R-a:1", "R-c:1");
        Assert.Equal(accounts, link.Evidence[0].Accounts.Count);
    }

    [Fact]
    public void With_one_after_another_equals_reconciling_all_at_once() => Law.Holds(
        Worlds, Arb.From(Gen.Elements(3.0, 5, 7, 9)), 4 * Cases, (reports, threshold) =>
        {
            var policy = new ReconciliationPolicy(linkFrom: threshold); // many pairs are left open by a high one
            var grown = Reconciler.Reconcile([], policy: policy);
            foreach (Report report in reports) grown = grown.With([report]);
            return grown == Reconciler.Reconcile(reports, policy: policy);
        });

    [Fact]
    public void Neither_order_nor_repetition_changes_anything() => Law.Holds(Worlds, Cases, reports =>
        Reconciler.Reconcile(reports.Reverse().Concat(reports)) == Reconciler.Reconcile(reports));

    [Fact]
    public void Raising_the_threshold_refines_the_partition() => Law.Holds(Worlds, Cases, reports =>
    {
        double[] thresholds = [2, 2.5, 3, 4, 5, 6, 7, 100];
        ConflictModel.Reconciliation.Reconciliation[] all = [.. thresholds.Select(threshold =>
            Reconciler.Reconcile(reports, policy: new ReconciliationPolicy(linkFrom: threshold)))];
        return all.Zip(all.Skip(1)).All(pair => pair.Second.Incidents.All(incident =>
            incident.Accounts.All(account => pair.First.IncidentOf(account) == pair.First.IncidentOf(incident.Id))));
    });

    [Fact]
    public void The_links_are_those_that_brute_force_finds() => Law.Holds(Worlds, Cases, reports =>
    {
        var reconciliation = Reconciler.Reconcile(reports);
        return reconciliation.Links
            == BlockingLaws.Links(reconciliation, reports).Where(link => link.KeptApartBy is null && link.Score >= 2).ToValueList();
    });

    // Two to nine outlets of two or three days in a row at one base, in few words.
    private static Arbitrary<ValueList<Report>> Worlds { get; } = Arb.From(
        from size in Gen.Choose(2, 9)
        from reports in Gen.CollectToArray(Enumerable.Range(1, size), Report)
        select reports.ToValueList(),
        reports => Enumerable.Range(0, reports.Count).Select(without => reports.Where((_, place) => place != without).ToValueList()));

    private static Gen<Report> Report(int number) =>
        from day in Gen.Frequency((4, Gen.Constant(20)), (4, Gen.Constant(21)), (1, Gen.Constant(22)))
        from last in Gen.Frequency((5, Gen.Constant(day)), (1, Gen.Constant(day + 1)))
        from weapon in Gen.Elements(null, "rocket", "drone")
        from kind in Gen.Elements(null, "attack", "rocket-attack")
        from launched in Gen.Elements(0, 5, 5, 6)
        from hasPlace in Gen.Frequency((8, Gen.Constant(true)), (1, Gen.Constant(false)))
        let publisher = $"p{number}"
        select new Report($"R{number}", publisher, default, [new(publisher, "A source")], [new($"R{number}:1", new Claim?[]
        {
            new WhenClaim("C1", new([new(publisher)]), new(UncertainDate.Between(new(2024, 1, day), new(2024, 1, last)))),
            new WhereClaim("C2", new([new(publisher)]), hasPlace ? new("base", "Ain al-Asad", ["anbar", "iraq"]) : new("anbar", "Anbar", ["iraq"])),
            weapon is null ? null : new WeaponClaim("C3", new([new(publisher)]), [weapon]),
            kind is null ? null : new EventClaim("C4", new([new(publisher)]), kind),
            launched == 0 ? null : new MunitionClaim("C5", new([new(publisher)]), MunitionPhase.Launched, Count.Of(launched)),
        }.OfType<Claim>().ToValueList())]);
}
