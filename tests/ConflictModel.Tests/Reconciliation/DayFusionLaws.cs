using System.Linq;
using ConflictModel.Reconciliation;
using ConflictModel.Testing;
using ConflictModel.Time;
using FsCheck;
using FsCheck.Fluent;
using NodaTime;
using Xunit;

namespace ConflictModel.Tests.Reconciliation;

public class DayFusionLaws
{
    private static readonly LocalDate[] Calendar = [.. Enumerable.Range(-20, 60).Select(new LocalDate(2024, 1, 1).PlusDays)];

    // With days of unspecified digits, of which any that meet others do so in the calendar.
    private static Arbitrary<ValueList<UncertainDate>> WithMasks => Arb.From(
        from size in Gen.Choose(1, 4)
        from days in Gen.Frequency((2, Generate.StatedDates), (1, Gen.Elements("XXXX-XX-X1", "XXXX-XX-22").Select(text => UncertainDate.Parse(text)))).ArrayOf(size)
        select days.ToValueList());

    private static Arbitrary<ValueList<UncertainDate>> Stated => Arb.From(
        from size in Gen.Choose(1, 6) from days in Generate.StatedDates.ArrayOf(size) select days.ToValueList(),
        list => Enumerable.Range(0, list.Count).Where(_ => list.Count > 1).Select(i => list.Where((_, j) => j != i).ToValueList()));

    [Fact]
    public void Positions_are_the_maximal_sets_of_claims_that_can_all_be_right() => Law.Holds(Stated, days =>
        Fused.Members(Fused.Days(days))
            == Fused.MaximalSets(days.Count, Calendar.Length, (claim, point) => days[claim].Contains(Calendar[point])));

    [Fact]
    public void The_value_of_a_position_has_exactly_the_days_that_all_its_claims_have() => Law.Holds(Stated, days =>
        Fused.Days(days).Positions.All(position => Calendar.All(day => position.Value.Contains(day)
            == position.Claims.All(claim => days[int.Parse(claim.Claim[1..], null)].Contains(day)))));

    [Fact]
    public void Established_is_the_union_of_the_positions() => Law.Holds(Stated, days =>
    {
        Finding<UncertainDate> finding = Fused.Days(days);
        return Calendar.All(day => finding.Established.Contains(day) == finding.Positions.Any(position => position.Value.Contains(day)));
    });

    [Fact]
    public void Hull_has_no_gap_and_every_claimed_day() => Law.Holds(Stated, days =>
        Fused.Days(days).Hull is { IsConvex: true } hull && days.All(day => day.IsSubsetOf(hull)));

    [Fact]
    public void A_further_claim_never_narrows_hull_or_removes_a_claim() => Law.Holds(Stated, Generate.StatedDates.ToArbitrary(), (days, further) =>
    {
        Finding<UncertainDate> before = Fused.Days(days), after = Fused.Days(days.Append(further));
        return before.Hull.IsSubsetOf(after.Hull)
            && before.Positions.All(old => after.Positions.Any(now => old.Claims.All(claim => now.Claims.Contains(claim))));
    });

    [Fact]
    public void Positions_are_exact_for_days_of_unspecified_digits() => Law.Holds(WithMasks, 50, days =>
        Fused.Members(Fused.Days(days))
            == Fused.MaximalSets(days.Count, Calendar.Length, (claim, point) => days[claim].Contains(Calendar[point])));

    [Fact]
    public void Half_a_million_runs_of_a_date_with_unspecified_digits_are_not_tried()
    {
        UncertainDate[] days = [.. Enumerable.Range(0, 500).Select(i => UncertainDate.Exactly(Calendar[i % Calendar.Length])), UncertainDate.Parse("XXXX-XX-X1")];
        Assert.Equal(Calendar.Length, Fused.Days(days).Positions.Count);
    }

    [Fact]
    public void Two_days_are_disputed_and_one_of_both_belongs_to_either()
    {
        Finding<UncertainDate> day = Fused.Days(
            [UncertainDate.On(2024, 1, 20), UncertainDate.On(2024, 1, 21), UncertainDate.Parse("[2024-01-20..2024-01-21]")]);
        Assert.Equal(Agreement.Disputed, day.Agreement);
        Assert.Equal(["0 2", "1 2"], Fused.Members(day));
        Assert.Equal([ConflictKind.Disjoint], day.Conflicts.Select(conflict => conflict.Kind));
    }

    [Fact]
    public void Pairs_that_meet_do_not_make_three_that_do()
    {
        Finding<UncertainDate> day = Fused.Days(
            [UncertainDate.Parse("[2024-01-01,2024-01-02]"), UncertainDate.Parse("[2024-01-02,2024-01-03]"), UncertainDate.Parse("[2024-01-01,2024-01-03]")]);
        Assert.Equal(["0 1", "0 2", "1 2"], Fused.Members(day));
    }
}
