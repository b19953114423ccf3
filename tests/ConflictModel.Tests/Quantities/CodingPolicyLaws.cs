using System;
using ConflictModel.Quantities;
using ConflictModel.Testing;
using Xunit;
using static ConflictModel.Testing.Generate;

namespace ConflictModel.Tests.Quantities;

public class CodingPolicyLaws
{
    [Fact]
    public void A_coded_number_is_a_possible_one() => Law.Holds(CodingPolicies, Counts, (policy, count) =>
        policy.Code(count) is var coded && (coded.Value is not long value || count.Contains(value)));

    [Fact]
    public void There_is_a_number_exactly_where_the_outcome_says_so() => Law.Holds(CodingPolicies, Counts, (policy, count) =>
        policy.Code(count) is var coded && coded.HasValue == coded.Outcome is CodingOutcome.Coded or CodingOutcome.Rounded
        && coded.Explanation.Length > 0 && coded.ToString().Contains(coded.Explanation, StringComparison.Ordinal));

    [Fact]
    public void What_is_one_number_is_coded_as_that_number() => Law.Holds(CodingPolicies, Counts, (policy, count) =>
        count.Best is not long figure || !count.Possible.TryGetSingle(out _) || policy.Code(count).Value == figure);

    [Fact]
    public void What_is_unknown_is_never_coded() => Law.Holds(CodingPolicies, policy =>
        policy.Code(Count.Unknown) == default && policy.Code(Count.Unknown).Outcome == CodingOutcome.NothingKnown
        && policy.Code(Count.Impossible).Outcome == CodingOutcome.Impossible);

    [Fact]
    public void Bounds_are_the_ends_of_what_is_possible() => Law.Holds(Counts, count => count.IsUnknown || count.IsImpossible
        || (CodingPolicy.LowerBound.Code(count).Value == count.Least && CodingPolicy.UpperBound.Code(count).Value == count.Greatest
            && CodingPolicy.Best.Code(count).Value == count.Best
            && (count.Greatest is null || CodingPolicy.UpperBound.Code(count).Outcome == CodingOutcome.Coded)));

    [Fact]
    public void Midpoint_lies_in_the_middle_and_says_where_it_was_rounded() => Law.Holds(Counts, count =>
        count.IsUnknown || count.IsImpossible || (CodingPolicy.Midpoint.Code(count) is var coded && (count.Greatest is not long most
            ? coded.Outcome == CodingOutcome.NoUpperBound
            : (Int128)coded.Value!.Value * 2 is var twice && (coded.Outcome == CodingOutcome.Rounded
                ? twice + 1 == (Int128)count.Least + most
                : twice == (Int128)count.Least + most))));

    [Fact]
    public void Equality_is_that_of_the_parts() => Law.Holds(CodingPolicies, Counts, Counts, (policy, a, b) =>
        policy.Code(a) == policy.Code(a) && (a != b || policy.Code(a).GetHashCode() == policy.Code(b).GetHashCode()));

    [Fact]
    public void Names_are_unique_and_sources_are_given()
    {
        Assert.Equal("acled crowdCounting lowerBound upperBound midpoint best", string.Join(' ', CodingPolicy.All));
        Assert.All(CodingPolicy.All, policy => Assert.True(policy.Source.Length > 10 && policy.ToString() == policy.Name));
    }

    [Theory]
    [InlineData("17 unhedged", 17L, CodingOutcome.Coded)]
    [InlineData("0 noneOf", 0L, CodingOutcome.Coded)]
    [InlineData("[14,) atLeast", 14L, CodingOutcome.Coded)]
    [InlineData("[141,) plausible [141,149] moreThan", 141L, CodingOutcome.Coded)]
    [InlineData("[20,30] between", 20L, CodingOutcome.Coded)]
    [InlineData("[1,) plausible [850,950] best 900 about", 900L, CodingOutcome.Coded)]
    [InlineData("[15,) plausible [850,950] derived", 850L, CodingOutcome.Coded)]
    [InlineData("[2,) plausible [20,99] vague", 10L, CodingOutcome.Coded)]
    [InlineData("[2,) plausible [24,99] vague", 12L, CodingOutcome.Coded)]
    [InlineData("[2,) plausible [200,999] vague", 100L, CodingOutcome.Coded)]
    [InlineData("[2,) plausible [2000,9999] vague", 1_000L, CodingOutcome.Coded)]
    [InlineData("[2,) plausible [3,10] vague", null, CodingOutcome.DependsOnContext)]
    [InlineData("[2,) plausible [3,) vague", null, CodingOutcome.DependsOnContext)]
    [InlineData("[2,) plausible [5,50] vague", null, CodingOutcome.NoRule)]
    [InlineData("[0,20] plausible [1,20] atMost", null, CodingOutcome.NoLowerBound)]
    [InlineData("[0,) atLeast", null, CodingOutcome.NoLowerBound)]
    [InlineData("[1,2499] plausible [2450,2499] nearly", null, CodingOutcome.NoRule)]
    public void Acled_codes_by_its_codebook(string count, long? value, CodingOutcome outcome) =>
        Assert.Equal((value, outcome), Parts(CodingPolicy.Acled.Code(Count.Parse(count))));

    [Theory]
    [InlineData("17 unhedged", 17L, CodingOutcome.Coded)]
    [InlineData("[14,) atLeast", 14L, CodingOutcome.Coded)]
    [InlineData("[0,20] plausible [1,20] atMost", 20L, CodingOutcome.Coded)]
    [InlineData("[20,30] between", 25L, CodingOutcome.Coded)]
    [InlineData("[20,31] between", 25L, CodingOutcome.Rounded)]
    [InlineData("[1,) plausible [850,950] best 900 about", 900L, CodingOutcome.Coded)]
    [InlineData("[2,) plausible [200,999] vague", 200L, CodingOutcome.Coded)]
    [InlineData("[2,) plausible [2000,9999] vague", 2_000L, CodingOutcome.Coded)]
    [InlineData("[2,) plausible [20000,99999] vague", 20_000L, CodingOutcome.Coded)]
    [InlineData("[2,) plausible [200000,999999] vague", 200_000L, CodingOutcome.Coded)]
    [InlineData("[2,) plausible [24,99] vague", null, CodingOutcome.NoRule)]
    [InlineData("[141,) plausible [141,149] moreThan", null, CodingOutcome.NoRule)]
    [InlineData("[0,9] fewerThan", null, CodingOutcome.NoRule)]
    public void CrowdCounting_codes_by_its_data_dictionary(string count, long? value, CodingOutcome outcome) =>
        Assert.Equal((value, outcome), Parts(CodingPolicy.CrowdCounting.Code(Count.Parse(count))));

    [Fact]
    public void Each_policy_says_what_it_does_not_decide()
    {
        Assert.Equal(CodingOutcome.NoFigure, CodingPolicy.Best.Code(Count.AtLeast(14)).Outcome);
        Assert.Equal(CodingOutcome.NoUpperBound, CodingPolicy.Midpoint.Code(Count.Several).Outcome);
        Assert.Equal(CodingOutcome.NoUpperBound, CodingPolicy.UpperBound.Code(Count.About(900)).Outcome);
        Assert.Equal(CodingOutcome.NoRule, CodingPolicy.CrowdCounting.Code(Count.Several).Outcome);
        Assert.Equal(CodingOutcome.NoRule, CodingPolicy.Acled.Code(Count.FromWords("an unknown number of drones")).Outcome);
        Assert.Equal(CodingOutcome.NoRule, CodingPolicy.Acled.Code(Count.FromWords("dozens if not hundreds")).Outcome);
        Assert.Equal(CodingOutcome.NothingKnown, CodingPolicy.LowerBound.Code(default).Outcome);
    }

    [Theory]
    [InlineData("almost a dozen", CodingOutcome.NoRule, CodingOutcome.NoRule)]
    [InlineData("nearly 100", CodingOutcome.NoRule, CodingOutcome.NoRule)]
    [InlineData("up to one", CodingOutcome.NoLowerBound, CodingOutcome.Coded)]
    [InlineData("up to 20", CodingOutcome.NoLowerBound, CodingOutcome.Coded)]
    [InlineData("scores", CodingOutcome.NoRule, CodingOutcome.NoRule)]
    public void A_computed_figure_is_not_coded_as_a_reported_one(string words, CodingOutcome acled, CodingOutcome crowd) => Assert.Equal(
        (acled, crowd),
        (CodingPolicy.Acled.Code(Count.FromWords(words)).Outcome, CodingPolicy.CrowdCounting.Code(Count.FromWords(words)).Outcome));

    [Fact]
    public void An_explanation_quotes_words_and_nothing_else()
    {
        Assert.Equal(
            "no number: ACLED's rule for these words is not known: at least 2, plausibly between 36 and 120.",
            CodingPolicy.Acled.Code(Count.FromWords("a few dozen")).ToString());
        Assert.Equal(
            "no number: ACLED has no rule for at least 1, plausibly between 20 and 30.",
            CodingPolicy.Acled.Code(Count.FromWords("about 20 to 30")).ToString());
        Assert.Contains("codes \"dozens\" as 12", CodingPolicy.Acled.Code(Count.Dozens).ToString(), System.StringComparison.Ordinal);
    }

    [Fact]
    public void UpTo_is_0_as_a_lower_bound_and_10_in_the_middle()
    {
        Assert.Equal(0, CodingPolicy.LowerBound.Code(Count.UpTo(20)).Value);
        Assert.Equal(10, CodingPolicy.Midpoint.Code(Count.UpTo(20)).Value);
        Assert.Equal("no number: \"at least 14\" has no upper bound.", CodingPolicy.UpperBound.Code(Count.AtLeast(14)).ToString());
        Assert.Equal("no number: Nothing is known of the count.", default(CodedCount).ToString());
    }

    private static (long? Value, CodingOutcome Outcome) Parts(CodedCount coded) => (coded.Value, coded.Outcome);
}
