using System;
using System.Linq;
using ConflictModel.Incidents;
using ConflictModel.Quantities;
using ConflictModel.Reconciliation;
using ConflictModel.Sources;
using ConflictModel.Testing;
using FsCheck;
using FsCheck.Fluent;
using Xunit;

namespace ConflictModel.Tests.Reconciliation;

public class ModalityTests
{
    private static readonly FusingPolicy[] Shipped =
        [FusingPolicy.Default, FusingPolicy.Conservative, FusingPolicy.MostRecent, FusingPolicy.MostReliable];

    [Fact]
    public void Of_equal_positions_that_which_is_asserted_comes_first() => Assert.All(Shipped, policy =>
    {
        Assert.Equal(9, Preferred(policy, Missing(1, 2, Modality.Suspected), Missing(2, 9)).Value.Least);
        Assert.Equal(2, Preferred(policy, Missing(1, 2), Missing(2, 9, Modality.Possible)).Value.Least);
        Assert.Equal(9, Preferred(policy, Missing(1, 2, Modality.Possible), Missing(2, 9, Modality.Suspected)).Value.Least);
    });

    [Fact]
    public void More_evidence_outweighs_an_assertion_by_default() => Assert.Equal(
        2, Preferred(FusingPolicy.Default, Missing(1, 2, Modality.Suspected), Missing(2, 2, Modality.Suspected), Missing(3, 9)).Value.Least);

    [Fact]
    public void An_assertion_that_every_position_has_room_for_takes_no_side() => Assert.Equal(
        9, Preferred(FusingPolicy.Default, Missing(1, 2, Modality.Suspected), Missing(2, 9, Modality.Apparent), AtLeastOne(3)).Value.Least);

    [Fact]
    public void Who_is_said_to_suspect_asserts_nothing()
    {
        Attribution suspects = new([new("outlet"), new("origin-1", AttributionMode.Suspected)]);
        Incident incident = Fused.Incident([new CasualtyClaim("C1", suspects, Harm.Missing, Count.Of(2))]);
        Assert.Equal(Modality.Suspected, incident.Casualties[0].Count.Preferred!.Modality);
        Assert.Contains("only suspected", incident.Explain().Parts.Single(part => part.Rule == ExplanationRule.Single).Sentence, StringComparison.Ordinal);
    }

    [Fact]
    public void The_modality_of_a_position_is_that_of_its_strongest_claim() => Law.Holds(Lists, list =>
    {
        Incident incident = Fused.Incident(list.Select((one, i) => Missing(i, one.Number, one.Modality)));
        return incident.Casualties[0].Count.Positions.All(position =>
            position.Modality == position.Claims.Select(claim => list[int.Parse(claim.Claim[1..], null)].Modality).Min());
    });

    [Fact]
    public void Modality_changes_nothing_but_the_order_of_positions() => Law.Holds(Lists, list =>
    {
        Finding<Count> doubted = Fused.Incident(list.Select((one, i) => Missing(i, one.Number, one.Modality))).Casualties[0].Count;
        Finding<Count> asserted = Fused.Incident(list.Select((one, i) => Missing(i, one.Number))).Casualties[0].Count;
        return (doubted.Agreement, doubted.Established, doubted.Hull, doubted.Conflicts) == (asserted.Agreement, asserted.Established, asserted.Hull, asserted.Conflicts)
            && doubted.Positions.Select(position => position with { Modality = default }).ToHashSet().SetEquals(asserted.Positions);
    });

    private static Arbitrary<ValueList<(long Number, Modality Modality)>> Lists => Arb.From(
        from size in Gen.Choose(1, 6)
        from list in (from number in Gen.Choose(1, 3) from modality in Gen.Elements(Enum.GetValues<Modality>()) select ((long)number, modality)).ArrayOf(size)
        select list.ToValueList(),
        list => Enumerable.Range(0, list.Count).Where(_ => list.Count > 1).Select(i => list.Where((_, j) => j != i).ToValueList()));

    private static Position<Count> Preferred(FusingPolicy policy, params Claim[] claims) =>
        Reconciler.Reconcile([Fused.Of("R1", claims)], policy: new(fusing: policy)).Incidents[0].Casualties[0].Count.Preferred!;

    private static CasualtyClaim AtLeastOne(int claim) => new(Fused.Id(claim), Fused.By(claim), Harm.Missing, Count.OneOrMore);

    private static CasualtyClaim Missing(int claim, long number, Modality modality = Modality.Asserted) =>
        new(Fused.Id(claim), Fused.By(claim), Harm.Missing, Count.Of(number), modality: modality);
}
