using System.Linq;
using ConflictModel.Quantities;
using Xunit;

namespace ConflictModel.Tests.Quantities.Phrases;

/// <summary>Every comparative with every number and every joint: the forms of each are the same.</summary>
public class ComparativeExamples
{
    private static readonly (string Words, long Value)[] Numbers =
        [("20", 20), ("twenty-one", 21), ("2,500", 2_500), ("a dozen", 12), ("3 million", 3_000_000), ("5k", 5_000), ("two hundred and five", 205)];

    [Theory]
    [InlineData("more")]
    [InlineData("greater")]
    [InlineData("larger")]
    [InlineData("bigger")]
    [InlineData("higher")]
    [InlineData("longer")]
    [InlineData("older")]
    public void Greater_is_a_lower_bound(string word) => Assert.All(Numbers, number =>
    {
        (string n, long value) = number;
        AssertLower(value + 1, $"{word} than {n}", $"much {word} than {n}");
        AssertLower(
            value, $"{word} than or equal to {n}", $"{word} or equal to {n}", $"{word} or equal than {n}",
            $"equal to or {word} than {n}", $"equal or {word} than {n}", $"{n} or {word}", $"{n} and {word}");
        AssertUpper(value, $"no {word} than {n}", $"not {word} than {n}");
    });

    [Theory]
    [InlineData("less")]
    [InlineData("fewer")]
    [InlineData("lower")]
    [InlineData("smaller")]
    [InlineData("shorter")]
    [InlineData("younger")]
    public void Lesser_is_an_upper_bound(string word) => Assert.All(Numbers, number =>
    {
        (string n, long value) = number;
        AssertUpper(value - 1, $"{word} than {n}", $"much {word} than {n}");
        AssertUpper(
            value, $"{word} than or equal to {n}", $"{word} or equal to {n}", $"{word} or equal than {n}",
            $"equal to or {word} than {n}", $"equal or {word} than {n}", $"{n} or {word}", $"{n} and {word}");
        AssertLower(value, $"no {word} than {n}", $"not {word} than {n}");
    });

    [Theory]
    [InlineData("at least {0}")]
    [InlineData("a minimum of {0}")]
    [InlineData("minimum {0}")]
    [InlineData("min. {0}")]
    [InlineData("upwards of {0}")]
    [InlineData(">= {0}")]
    [InlineData("=> {0}")]
    [InlineData("{0} at least")]
    [InlineData("{0} and above")]
    [InlineData("{0} and counting")]
    [InlineData("a good {0}")]
    public void Least_is_included(string form) =>
        Assert.All(Numbers.Where(number => !number.Words.StartsWith("a ", System.StringComparison.Ordinal)), number =>
            AssertLower(number.Value, string.Format(null, form, number.Words)));

    [Theory]
    [InlineData("at most {0}")]
    [InlineData("up to {0}")]
    [InlineData("a maximum of {0}")]
    [InlineData("max {0}")]
    [InlineData("does not exceed {0}")]
    [InlineData("<= {0}")]
    [InlineData("=< {0}")]
    [InlineData("{0} tops")]
    [InlineData("{0} or below")]
    public void Most_is_included(string form) => Assert.All(Numbers, number =>
        AssertUpper(number.Value, string.Format(null, form, number.Words)));

    [Theory]
    [InlineData("between {0} and {1}")]
    [InlineData("from {0} to {1}")]
    [InlineData("{0} to {1}")]
    [InlineData("{0} through {1}")]
    [InlineData("{0}-{1}")]
    [InlineData("{0}~{1}")]
    [InlineData("{0} \u2014 {1}")]
    [InlineData("at least {0} and at most {1}")]
    [InlineData("at least {0} at most {1}")]
    [InlineData("at least {0} up to {1}")]
    [InlineData("minimum {0}, maximum {1}")]
    [InlineData("{0} or more and {1} or less")]
    [InlineData("at most {1} and at least {0}")]
    [InlineData(">= {0} and <= {1}")]
    [InlineData("no less than {0} but not more than {1}")]
    public void Ranges_include_both_ends(string form)
    {
        Assert.Equal(Count.Between(20, 30), Count.FromWords(string.Format(null, form, "20", "30")));
        Assert.Equal(Count.Between(200, 300), Count.FromWords(string.Format(null, form, "two hundred", "three hundred")));
        Assert.Equal(Count.Between(5_000, 20_000), Count.FromWords(string.Format(null, form, "5k", "20k")));
    }

    [Theory]
    [InlineData("more than {0} and less than {1}", 21, 29)]
    [InlineData("greater than {0} less than {1}", 21, 29)]
    [InlineData("above {0} but below {1}", 21, 29)]
    [InlineData("> {0} and < {1}", 21, 29)]
    [InlineData("under {1} but over {0}", 21, 29)]
    [InlineData("more than {0} and at most {1}", 21, 30)]
    [InlineData("more than {0} and {1} or less", 21, 30)]
    [InlineData("at least {0} and less than {1}", 20, 29)]
    [InlineData("{0} or more but less than {1}", 20, 29)]
    public void Ranges_exclude_what_their_words_exclude(string form, long least, long greatest)
    {
        Assert.Equal(Count.Between(least, greatest), Count.FromWords(string.Format(null, form, "20", "30")));
        Assert.Equal(Count.Between(least, greatest), Count.FromWords(string.Format(null, form, "twenty", "thirty")));
    }

    private static void AssertLower(long least, params string[] phrases) => Assert.All(
        phrases, phrase => Assert.Equal(Interval.AtLeast(least), Count.FromWords(phrase).Possible));

    private static void AssertUpper(long greatest, params string[] phrases) => Assert.All(
        phrases, phrase => Assert.Equal(Interval.Between(0, greatest), Count.FromWords(phrase).Possible));
}
