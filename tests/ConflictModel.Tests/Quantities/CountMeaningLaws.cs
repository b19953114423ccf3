using System;
using System.Linq;
using ConflictModel.Quantities;
using Xunit;

namespace ConflictModel.Tests.Quantities;

/// <summary>What each factory takes its words to mean: possible and plausible bounds, best number and hedge.</summary>
public class CountMeaningLaws
{
    [Theory]
    [InlineData(14, "14 unhedged")]
    [InlineData(0, "0 unhedged")]
    public void Of_is_the_number_as_stated(long n, string meaning) => Assert.Equal(meaning, Count.Of(n).ToString());

    [Fact]
    public void DescribeFully_says_that_nothing_is_plausible()
    {
        Assert.Equal("2, though nothing is plausible", Count.Several.Intersect(Count.Of(2)).DescribeFully());
        Assert.Equal("several", Count.Several.DescribeFully());
    }

    [Fact]
    public void Questions_about_what_is_impossible_are_not_known() => Assert.All(
        typeof(Count).GetMethods().Where(method => method.ReturnType == typeof(Truth) && method.GetParameters() is [_] && !method.IsStatic),
        method =>
        {
            object? argument = method.GetParameters()[0].ParameterType == typeof(long) ? 5L
                : method.GetParameters()[0].ParameterType == typeof(Count) ? Count.Of(5)
                : null;
            if (argument is not null) Assert.Equal(Truth.Unknown, method.Invoke(Count.Impossible, [argument]));
        });

    [Fact]
    public void Exactly_is_that_number() => Assert.Equal("14 exactly", Count.Exactly(14).ToString());

    [Fact]
    public void AtLeast_has_no_upper_bound() => Assert.Equal("[14,) atLeast", Count.AtLeast(14).ToString());

    [Theory]
    [InlineData(14, "[15,) moreThan")]
    [InlineData(12, "[13,) moreThan")]
    [InlineData(0, "[1,) moreThan")]
    [InlineData(140, "[141,) plausible [141,149] moreThan")]
    [InlineData(150, "[151,) plausible [151,159] moreThan")]
    [InlineData(100, "[101,) plausible [101,199] moreThan")]
    [InlineData(9_000_000_000_000_000_000, "[9000000000000000001,) moreThan")]
    public void MoreThan_is_plausible_up_to_the_next_round_number(long n, string meaning) =>
        Assert.Equal(meaning, Count.MoreThan(n).ToString());

    [Theory]
    [InlineData(20, "[0,20] plausible [1,20] atMost")]
    [InlineData(1, "[0,1] plausible 1 atMost")]
    [InlineData(0, "0 atMost")]
    public void UpTo_is_plausible_from_1(long n, string meaning) => Assert.Equal(meaning, Count.UpTo(n).ToString());

    [Theory]
    [InlineData(3, "[0,3] atMost")]
    [InlineData(0, "0 atMost")]
    public void AtMost_includes_the_number(long n, string meaning) => Assert.Equal(meaning, Count.AtMost(n).ToString());

    [Theory]
    [InlineData(10, "[0,9] fewerThan")]
    [InlineData(1, "0 fewerThan")]
    public void FewerThan_excludes_the_number(long n, string meaning) => Assert.Equal(meaning, Count.FewerThan(n).ToString());

    [Theory]
    [InlineData(900, "[1,) plausible [850,950] best 900 about")]
    [InlineData(2_500, "[1,) plausible [2450,2550] best 2500 about")]
    [InlineData(100, "[1,) plausible [90,110] best 100 about")]
    [InlineData(14, "[1,) plausible [13,15] best 14 about")]
    [InlineData(70, "[1,) plausible [65,75] best 70 about")]
    [InlineData(140, "[1,) plausible [135,145] best 140 about")]
    [InlineData(1, "[1,) plausible [1,2] best 1 about")]
    [InlineData(long.MaxValue, "[1,) plausible [9223372036854775806,) best 9223372036854775807 about")]
    public void About_has_no_hard_bound_but_existence(long n, string meaning) => Assert.Equal(meaning, Count.About(n).ToString());

    [Theory]
    [InlineData(2_500, "[1,2499] plausible [2450,2499] nearly")]
    [InlineData(50, "[1,49] plausible [45,49] nearly")]
    [InlineData(2, "1 nearly")]
    public void Nearly_excludes_the_number(long n, string meaning) => Assert.Equal(meaning, Count.Nearly(n).ToString());

    [Fact]
    public void Between_is_closed_at_both_ends()
    {
        Assert.Equal("[20,30] between", Count.Between(20, 30).ToString());
        Assert.Equal("4 between", Count.Between(4, 4).ToString());
    }

    [Fact]
    public void Words_without_a_number_keep_a_floor()
    {
        Assert.Equal("[2,) plausible [3,10] vague", Count.Several.ToString());
        Assert.Equal("[1,) plausible 1 vague", Count.OneOrMore.ToString());
        Assert.Equal(1, Count.OneOrMore.Best);
        Assert.Equal("0 noneOf", Count.None.ToString());
    }

    [Fact]
    public void Factories_reject_what_makes_no_sense()
    {
        Func<long, Count>[] all =
        [
            Count.Of, Count.Exactly, Count.AtLeast, Count.MoreThan, Count.UpTo, Count.AtMost, Count.FewerThan, Count.About, Count.Nearly,
            n => Count.Between(n, 9),
        ];
        Assert.All(all, factory => Assert.Throws<ArgumentOutOfRangeException>(() => factory(-1)));
        Assert.Throws<ArgumentOutOfRangeException>(() => Count.About(0));
        Assert.Throws<ArgumentOutOfRangeException>(() => Count.Nearly(1));
        Assert.Throws<ArgumentOutOfRangeException>(() => Count.FewerThan(0));
        Assert.Throws<ArgumentOutOfRangeException>(() => Count.MoreThan(long.MaxValue));
        Assert.Throws<ArgumentException>(() => Count.Between(9, 8));
    }

    [Fact]
    public void Create_rejects_parts_that_contradict_each_other()
    {
        Assert.Throws<ArgumentOutOfRangeException>(() => Count.Create(Interval.AtLeast(-1L)));
        Assert.Throws<ArgumentOutOfRangeException>(() => Count.Create(Interval.AtMost(-1L)));
        Assert.Throws<ArgumentOutOfRangeException>(() => Count.Create(Interval.MoreThan(long.MaxValue)));
        Assert.Throws<ArgumentException>(() => Count.Create(default, best: 3));
        Assert.Throws<ArgumentException>(() => Count.Create(Interval.AtLeast(2L), Interval.AtLeast(1L)));
        Assert.Throws<ArgumentException>(() => Count.Create(Interval.Exactly(3L), hedge: Hedge.NoneOf));
        Assert.Equal("[0,5]", Count.Create(Interval.AtMost(5L)).ToString());
    }
}
