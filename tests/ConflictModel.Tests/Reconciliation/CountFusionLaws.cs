using System.Linq;
using ConflictModel.Quantities;
using ConflictModel.Reconciliation;
using ConflictModel.Testing;
using FsCheck;
using FsCheck.Fluent;
using Xunit;

namespace ConflictModel.Tests.Reconciliation;

public class CountFusionLaws
{
    private static readonly long[] Numbers = [.. Enumerable.Range(0, 20).Select(n => (long)n), long.MaxValue];

    private static Arbitrary<ValueList<Count>> Stated => Arb.From(
        from size in Gen.Choose(1, 6) from counts in Generate.StatedCounts.ArrayOf(size) select counts.ToValueList(),
        list => Enumerable.Range(0, list.Count).Where(_ => list.Count > 1).Select(i => list.Where((_, j) => j != i).ToValueList()));

    [Fact]
    public void Positions_are_the_maximal_sets_of_claims_that_can_all_be_right() => Law.Holds(Stated, counts =>
        Fused.Members(Fused.Counts(counts))
            == Fused.MaximalSets(counts.Count, Numbers.Length, (claim, point) => counts[claim].Contains(Numbers[point])));

    [Fact]
    public void The_value_of_a_position_is_what_its_claims_say_together_and_never_an_average() => Law.Holds(Stated, counts =>
        Fused.Counts(counts).Positions.All(position =>
        {
            Count[] said = [.. position.Claims.Select(claim => counts[int.Parse(claim.Claim[1..], null)])];
            return position.Value == said.Aggregate((a, b) => a.Intersect(b))
                && Numbers.All(n => position.Value.Contains(n) == said.All(count => count.Contains(n)));
        }));

    [Fact]
    public void There_is_a_conflict_exactly_where_no_number_is_possible_for_all() => Law.Holds(Stated, counts =>
    {
        Finding<Count> finding = Fused.Counts(counts);
        bool canAllBeRight = Numbers.Any(n => counts.All(count => count.Contains(n)));
        return canAllBeRight == (finding.Positions.Count == 1) && canAllBeRight == finding.Conflicts.IsEmpty
            && canAllBeRight == (finding.Agreement != Agreement.Disputed);
    });

    [Fact]
    public void Established_is_the_one_value_or_holds_whichever_position_is_right() => Law.Holds(Stated, counts =>
    {
        Finding<Count> finding = Fused.Counts(counts);
        return finding.Positions.Count == 1
            ? finding.Established == finding.Positions[0].Value
            : finding.Positions.All(position => position.Value.Possible.IsSubsetOf(finding.Established.Possible));
    });

    [Fact]
    public void Hull_is_the_smallest_interval_around_every_claim() => Law.Holds(Stated, counts =>
        Fused.Counts(counts).Hull.Possible == counts.Select(count => count.Possible).Aggregate((a, b) => a.Hull(b)));

    [Fact]
    public void A_further_claim_never_narrows_hull_or_lowers_support() => Law.Holds(Stated, Generate.StatedCounts.ToArbitrary(), (counts, further) =>
    {
        Finding<Count> before = Fused.Counts(counts), after = Fused.Counts(counts.Append(further));
        return before.Hull.Possible.IsSubsetOf(after.Hull.Possible)
            && before.Positions.All(old => after.Positions.Any(now =>
                old.Claims.All(claim => now.Claims.Contains(claim)) && now.Units.Optimistic >= old.Units.Optimistic));
    });

    [Fact]
    public void A_further_claim_never_widens_established_without_a_new_conflict() =>
        Law.Holds(Stated, Generate.StatedCounts.ToArbitrary(), (counts, further) =>
        {
            Finding<Count> before = Fused.Counts(counts), after = Fused.Counts(counts.Append(further));
            return after.Agreement == Agreement.Disputed || after.Established.Possible.IsSubsetOf(before.Established.Possible);
        });

    [Fact]
    public void A_narrower_claim_is_in_no_conflict_with_what_contained_it() => Law.Holds(Stated, Generate.StatedCounts.ToArbitrary(), (counts, other) =>
    {
        Count narrower = counts[0].Intersect(other);
        if (narrower.IsImpossible) return true;
        Finding<Count> finding = Fused.Counts(counts.Skip(1).Prepend(narrower));
        return Enumerable.Range(1, counts.Count - 1).Where(i => counts[0].Possible.IsSubsetOf(counts[i].Possible)).All(i =>
            finding.Positions.Any(position => Has(position, 0) && Has(position, i)));
    });

    [Fact]
    public void Agreement_is_the_first_that_applies() => Law.Holds(Stated, counts =>
    {
        Finding<Count> finding = Fused.Counts(counts);
        return finding.Agreement == (finding.Positions.Count > 1 ? Agreement.Disputed
            : finding.Established.IsStrained ? Agreement.Strained
            : counts.Any(count => count.Possible != counts[0].Possible) ? Agreement.Refined
            : finding.Positions[0].Units.Conservative > 1 ? Agreement.Corroborated : Agreement.Single);
    });

    [Fact]
    public void Fifteen_and_two_are_disputed_and_neither_is_averaged()
    {
        Finding<Count> landed = Fused.Counts([Count.AtLeast(15), Count.Of(2), Count.OneOrMore]);
        Assert.Equal(["0 2", "1 2"], Fused.Members(landed));
        Assert.Equal(["2 derived", "[15,) derived"], landed.Positions.Select(p => Plain(p.Value)).Order(System.StringComparer.Ordinal).ToValueList());
        Assert.Equal(2, landed.Conflicts[0].Claims.Count);
    }

    private static string Plain(Count count) => Count.Create(count.Possible, hedge: count.Hedge).ToString();

    private static bool Has<T>(Position<T> position, int claim) => position.Claims.Any(reference => reference.Claim == Fused.Id(claim));
}
