using System;
using System.Globalization;
using ConflictModel.Quantities;
using ConflictModel.Testing;
using Xunit;
using static ConflictModel.Testing.Generate;

namespace ConflictModel.Tests.Quantities;

public class CountTextLaws
{
    [Fact]
    public void Parse_inverts_ToString() => Law.Holds(Counts, a => Count.Parse(a.ToString()) == a);

    [Fact]
    public void Text_does_not_depend_on_culture() => HostileCulture.Run(() =>
    {
        Assert.Equal("[1,) plausible [850,950] best 900 about", Count.About(900).ToString());
        Assert.Equal(Count.About(900), Count.Parse("[1,) plausible [850,950] best 900 about"));
        Assert.Equal("about 2,500", Count.About(2_500).Describe());
        Assert.Equal("about 2,500", $"{Count.About(2_500).Describe()}");
    });

    [Theory]
    [InlineData("14", "14")]
    [InlineData("(13,)", "[14,)")]
    [InlineData("(,5]", "[0,5]")]
    [InlineData("(,)", "[0,)")]
    [InlineData("[3,3] exactly", "3 exactly")]
    [InlineData("007", "7")]
    [InlineData("empty exactly", "empty exactly")]
    [InlineData("[2,) plausible empty", "[2,) plausible empty")]
    [InlineData("5 plausible 5 best 5 unstated", "5")]
    public void Parse_reads_other_spellings(string text, string canonical) => Assert.Equal(canonical, Count.Parse(text).ToString());

    [Theory]
    [InlineData("", QuantityErrorCode.NoText, 0)]
    [InlineData("fourteen", QuantityErrorCode.IntervalExpected, 0)]
    [InlineData(" 14", QuantityErrorCode.IntervalExpected, 0)]
    [InlineData("[14", QuantityErrorCode.IntervalExpected, 0)]
    [InlineData("[14]", QuantityErrorCode.IntervalExpected, 0)]
    [InlineData("[,14]", QuantityErrorCode.NumberExpected, 1)]
    [InlineData("[1,]", QuantityErrorCode.NumberExpected, 3)]
    [InlineData("[1, 2]", QuantityErrorCode.NumberExpected, 3)]
    [InlineData("[-1,2]", QuantityErrorCode.NumberExpected, 1)]
    [InlineData("1.5", QuantityErrorCode.NumberExpected, 0)]
    [InlineData("1e3", QuantityErrorCode.NumberExpected, 0)]
    [InlineData("+1", QuantityErrorCode.NumberExpected, 0)]
    [InlineData("9223372036854775808", QuantityErrorCode.OutOfRange, 0)]
    [InlineData("(9223372036854775807,)", QuantityErrorCode.OutOfRange, 0)]
    [InlineData("[5,3]", QuantityErrorCode.EmptyInterval, 0)]
    [InlineData("(0,1)", QuantityErrorCode.EmptyInterval, 0)]
    [InlineData("14 perhaps", QuantityErrorCode.UnknownHedge, 3)]
    [InlineData("14 AtLeast", QuantityErrorCode.UnknownHedge, 3)]
    [InlineData("14 exactly ", QuantityErrorCode.TrailingText, 10)]
    [InlineData("[14,)atLeast", QuantityErrorCode.TrailingText, 5)]
    [InlineData("[3,9] plausible [2,5]", QuantityErrorCode.PlausibleOutsidePossible, 16)]
    [InlineData("[3,9] best 10 about", QuantityErrorCode.BestOutsidePlausible, 11)]
    [InlineData("[0,) best 10 about", QuantityErrorCode.BestWithoutBounds, 10)]
    [InlineData("[3,9] exactly", QuantityErrorCode.HedgeContradictsBounds, 6)]
    [InlineData("3 noneOf", QuantityErrorCode.HedgeContradictsBounds, 2)]
    public void TryParse_says_what_is_wrong_and_where(string text, QuantityErrorCode code, int position)
    {
        Assert.False(Count.TryParse(text, out Count count, out QuantityError error));
        Assert.Equal((code, position, Count.Unknown), (error.Code, error.Position, count));
        Assert.NotEmpty(error.Message);
        Assert.Throws<FormatException>(() => Count.Parse(text));
    }

    [Fact]
    public void TryParse_gives_a_result_or_an_error_inside_the_text() => Law.Holds(
        Arbitraries.Shuffled("[", "(", "]", ")", ",", "1", "14", "9223372036854775808", " ", "plausible ", "best ", "empty", "atLeast",
            "noneOf", "-", "\ud800", "\u0663"),
        text => Count.TryParse(text, out Count count, out QuantityError error)
            ? error == default && Count.Parse(count.ToString()) == count
            : error.Code != QuantityErrorCode.None && error.Position >= 0 && error.Position <= text.Length && count.IsUnknown);

    [Fact]
    public void Parse_rejects_null_and_names_no_culture()
    {
        Assert.Throws<FormatException>(() => Count.Parse((string?)null));
        Assert.Throws<ArgumentNullException>(() => Generically<Count>(null!));
        Assert.Equal(Count.AtLeast(14), Generically<Count>("[14,) atLeast"));
        Assert.Equal(Share.Most, Generically<Share>(Share.Most.ToString()));
        Assert.Equal(Measurement.Of(122, "mm"), Generically<Measurement>("122 mm unhedged"));
    }

    [Fact]
    public void Describe_says_it_in_English()
    {
        Assert.Equal("14", Count.Of(14).Describe());
        Assert.Equal("exactly 14", Count.Exactly(14).Describe());
        Assert.Equal("at least 14", Count.AtLeast(14).Describe());
        Assert.Equal("more than 140", Count.MoreThan(140).Describe());
        Assert.Equal("up to 20", Count.UpTo(20).Describe());
        Assert.Equal("at most 10", Count.AtMost(10).Describe());
        Assert.Equal("fewer than 10", Count.FewerThan(10).Describe());
        Assert.Equal("about 900", Count.About(900).Describe());
        Assert.Equal("nearly 2,500", Count.Nearly(2_500).Describe());
        Assert.Equal("between 9 and 15", Count.Between(9, 15).Describe());
        Assert.Equal("several", Count.Several.Describe());
        Assert.Equal("one or more", Count.OneOrMore.Describe());
        Assert.Equal("none", Count.None.Describe());
        Assert.Equal("an unknown number", Count.Unknown.Describe());
        Assert.Equal("no possible number", Count.Of(1).Intersect(Count.Of(2)).Describe());
        Assert.Equal("2", Count.Several.Intersect(Count.Of(2)).Describe());
        Assert.Equal("at least 0", Count.AtLeast(0).Describe());
        Assert.Equal("fewer than 1", Count.FewerThan(1).Describe());
        Assert.Equal("dozens", Count.Dozens.Describe());
        Assert.Equal("tens of thousands", Count.TensOfThousands.Describe());
        Assert.Equal("at least 15", Count.About(900).Intersect(Count.AtLeast(15)).Describe());
    }

    [Fact]
    public void DescribeFully_adds_what_is_plausible_and_best()
    {
        Assert.Equal("about 900", Count.About(900).DescribeFully());
        Assert.Equal("at least 15, plausibly between 850 and 950", Count.About(900).Intersect(Count.AtLeast(15)).DescribeFully());
        Assert.Equal("at least 15, plausibly between 850 and 950, best 900",
            Count.Create(Interval.AtLeast(15L), Interval.Between(850L, 950L), 900).DescribeFully());
        Assert.Equal("an unknown number", Count.Unknown.DescribeFully());
    }

    [Fact]
    public void Describe_is_a_phrase_for_what_is_possible() => Law.Holds(Counts, Counts, (a, b) =>
        Reads(a) && Reads(a.Intersect(b)) && Reads(a + b));

    [Fact]
    public void Describe_names_every_possible_bound_of_what_nobody_said() => Law.Holds(Counts, Counts, (a, b) =>
        (a.Intersect(b) is var both) && (both.Hedge != Hedge.Derived || both.IsImpossible
            || ((both.Least == 0 || both.Describe().Contains(both.Least.ToString("N0", null), StringComparison.Ordinal))
                && (both.Greatest is not long most || both.Describe().Contains(most.ToString("N0", null), StringComparison.Ordinal)))));

    private static T Generically<T>(string text)
        where T : IParsable<T> => T.Parse(text, null);

    private static bool Reads(Count count) => count.IsUnknown || count.IsImpossible || Possible(count.Describe()) == count.Possible;

    // What English phrases say, read by their words alone.
    private static Interval<long> Possible(string phrase)
    {
        string[] words = phrase.Replace(",", "", StringComparison.Ordinal).Split(' ');
        long last = long.TryParse(words[^1], NumberStyles.None, CultureInfo.InvariantCulture, out long number) ? number : -1;
        return words switch
        {
            ["none"] => Interval.Exactly(0L),
            ["one", "or", "more"] or ["about", _] => Interval.AtLeast(1L),
            ["at", "least", _] => Interval.AtLeast(last),
            ["more", "than", _] => Interval.MoreThan(last),
            ["up", "to", _] or ["at", "most", _] => Interval.Between(0L, last),
            ["fewer", "than", _] => Interval.Between(0L, last - 1),
            ["nearly", _] => Interval.Between(1L, last - 1),
            ["between", string least, "and", _] => Interval.Between(long.Parse(least, CultureInfo.InvariantCulture), last),
            ["exactly", _] => Interval.Exactly(last),
            [_] when last >= 0 => Interval.Exactly(last),
            _ => Interval.AtLeast(2L),
        };
    }
}
