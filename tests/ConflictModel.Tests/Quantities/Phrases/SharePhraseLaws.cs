using System;
using System.Linq;
using ConflictModel.Quantities;
using ConflictModel.Testing;
using FsCheck;
using FsCheck.Fluent;
using Xunit;

namespace ConflictModel.Tests.Quantities.Phrases;

/// <summary>Shares take the hedges and the ranges that counts take.</summary>
public class SharePhraseLaws
{
    private static readonly Arbitrary<int> Percents = Arb.From(Gen.Choose(1, 98), n => n > 1 ? [n / 2] : []);

    // Forms that mean the same, before and after the number.
    private static readonly (string Before, string After)[] Hedges =
        [("at least {0}", "{0} or more"), ("at most {0}", "{0} or less"), ("about {0}", "{0} or so"), ("at least about {0}", "at least {0} or so")];

    private static readonly string[] Ranges =
        ["{0} to {1} percent", "{0}-{1}%", "{0}% to {1}%", "{0} percent to {1} percent", "{0}% - {1}%", "{0}%-{1}%"];

    private static readonly string[] Signs = ["{0}%", "{0} percent", "{0} per cent"];

    private static readonly string[] Parts = ["two thirds", "half", "three quarters", "one fifth", "\u00BE", "\u2154"];

    private static readonly string[] Unending = ["third", "sixth", "seventh", "ninth", "twelfth"];

    private static readonly string[] Bounds = ["", "at least ", "more than ", "at most ", "less than "];

    private static readonly string[] Mixed = ["two thirds", "two thirds or more", "between a third and half", "between 20% and a third"];

    private static readonly string[] Openers = ["", "about ", "an estimated ", "at least ", "more than ", "up to ", "at most ", "at least about "];

    [Fact]
    public void A_hedge_after_a_share_means_what_it_means_before() => Law.Holds(
        Percents, Hedges.AsArbitrary(), Signs.AsArbitrary(),
        (n, hedge, form) => Read(string.Format(null, hedge.Before, string.Format(null, form, n)))
            == Read(string.Format(null, hedge.After, string.Format(null, form, n))));

    [Fact]
    public void A_hedge_after_a_part_means_what_it_means_before() => Assert.All(
        Hedges.SelectMany(hedge => Parts, (hedge, part) => (hedge, part)),
        pair => Assert.Equal(
            Read(string.Format(null, pair.hedge.Before, pair.part)), Read(string.Format(null, pair.hedge.After, pair.part))));

    [Fact]
    public void Every_form_of_a_range_means_the_same() => Law.Holds(
        Percents, Ranges.AsArbitrary(), Openers.AsArbitrary(),
        (n, form, opener) => Read(opener + string.Format(null, form, n, n + 1)) == Read(opener + string.Format(null, Ranges[0], n, n + 1)));

    [Fact]
    public void Between_with_two_signs_is_between_with_one() => Law.Holds(
        Percents, n => Read($"between {n}% and {n + 1}%") == Read($"between {n} and {n + 1} percent")
            && Read($"from {n}% to {n + 1}%") == Read($"between {n} and {n + 1} percent"));

    [Fact]
    public void A_hedged_range_has_the_ends_that_it_has_for_counts() => Law.Holds(Percents, Openers.AsArbitrary(), (n, opener) =>
    {
        if (opener.Contains("about", StringComparison.Ordinal) || opener.Contains("estimated", StringComparison.Ordinal) || n < 2) return true;
        Share share = Read($"{opener}{n} to {n + 1} percent");
        Count count = Count.FromWords($"{opener}{n} to {n + 1}");
        decimal least = share.Possible.Lower * 100m, greatest = share.Possible.Upper * 100m;
        bool isOpen = share.Possible.IsLowerOpen;
        return (isOpen ? least + 1m : least) == count.Least && greatest == (count.Greatest ?? 100) && share.Hedge == count.Hedge;
    });

    [Fact]
    public void Describe_names_parts_that_no_decimal_is() => Assert.All(
        Unending.SelectMany(part => Bounds, (part, hedge) => (hedge + "two " + part + "s")),
        phrase =>
        {
            Share share = Read(phrase);
            Assert.Equal(share.Possible, Read(share.Describe()).Possible);
            Assert.DoesNotContain(share.Describe(), "percent", StringComparison.Ordinal);
        });

    [Fact]
    public void Describe_says_two_thirds() => Assert.Equal(
        ["two thirds", "at least two thirds", "between one third and half", "between 20 percent and one third"],
        Mixed.Select(phrase => Read(phrase).Describe()), StringComparer.Ordinal);

    [Theory]
    [InlineData("10 percent or less", "share [0,0.1] atMost")]
    [InlineData("5% or more", "share [0.05,1] atLeast")]
    [InlineData("5% at most", "share [0,0.05] atMost")]
    [InlineData("5%+", "share [0.05,1] atLeast")]
    [InlineData("5+ percent", "share [0.05,1] atLeast")]
    [InlineData("90% or so", "share (0,1] plausible [0.85,0.95] best 0.9 about")]
    [InlineData("two-thirds or more of the missiles", "share [0.6666666666666666666666666666,1] atLeast")]
    [InlineData("half or more of the missiles", "share [0.5,1] atLeast")]
    [InlineData("between 20% and 30%", "share [0.2,0.3] between")]
    [InlineData("20% to 30%", "share [0.2,0.3] between")]
    [InlineData("5% - 10%", "share [0.05,0.1] between")]
    [InlineData("between 20% and a third", "share [0.2,0.3333333333333333333333333334] between")]
    [InlineData("between half and two thirds", "share [0.5,0.6666666666666666666666666667] between")]
    [InlineData("one to two thirds", "share [0.3333333333333333333333333333,0.6666666666666666666666666667] between")]
    [InlineData("about 20 to 30 percent", "share (0,1] plausible [0.2,0.3] about")]
    [InlineData("about 5-10%", "share (0,1] plausible [0.05,0.1] about")]
    [InlineData("up to 30-40%", "share [0,0.4] atMost")]
    [InlineData("at least 40-50 percent", "share [0.4,1] atLeast")]
    [InlineData("at least about 40%", "share (0,1] plausible [0.36,1] atLeast")]
    [InlineData("up to about 40%", "share [0,1] plausible (0,0.44] atMost")]
    [InlineData("up to 40% or more", "share [0,1] plausible (0,0.4] atMost")]
    [InlineData("a third", "share [0.3333333333333333333333333333,0.3333333333333333333333333334] between")]
    [InlineData("roughly a third", "share (0,1] plausible [0.3,0.3666666666666666666666666666] about")]
    [InlineData("one third", "share [0.3333333333333333333333333333,0.3333333333333333333333333334] between")]
    [InlineData("\u2153", "share [0.3333333333333333333333333333,0.3333333333333333333333333334] between")]
    [InlineData("not all", "share [0,1) vague")]
    public void Shares_read_as_counts_do(string phrase, string meaning) => Assert.Equal(meaning, Found.Whole(phrase));

    private static Share Read(string phrase) => QuantityPhrase.TryParse(phrase, out QuantityMatch match, out QuantityError error) && match.IsShare
        ? match.Share
        : throw new FormatException($"{phrase}: {error}");
}
