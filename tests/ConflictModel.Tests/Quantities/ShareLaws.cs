using System;
using System.Globalization;
using System.Linq;
using System.Text.Json;
using ConflictModel.Quantities;
using ConflictModel.Testing;
using Xunit;
using static ConflictModel.Testing.Generate;

namespace ConflictModel.Tests.Quantities;

public class ShareLaws
{
    private static readonly decimal[] Fractions = [.. Enumerable.Range(0, 17).Select(n => n * 0.0625m)];

    [Fact]
    public void Default_is_unknown()
    {
        Assert.True(default(Share) == Share.Unknown && default(Share).Possible == Interval.Between(0m, 1m) && default(Share).Best is null);
        Assert.Equal(Share.Unknown, Share.Create(default));
        Assert.NotEqual(Share.Unknown, Share.AtLeast(0m));
    }

    [Fact]
    public void Invariants_survive_operations() =>
        Law.Holds(Shares, Shares, (a, b) => Keeps(a) && Keeps(a.Intersect(b)) && Keeps(a.Hull(b)));

    [Fact]
    public void Create_rebuilds_a_share_from_its_parts() =>
        Law.Holds(Shares, a => Share.Create(a.Possible, a.Plausible, a.Best, a.Hedge) == a);

    [Fact]
    public void Intersect_is_a_semilattice() => Semilattice.Holds(Shares, (a, b) => a.Intersect(b), Share.Unknown);

    [Fact]
    public void Hull_is_a_semilattice() => Semilattice.Holds(Shares, (a, b) => a.Hull(b), Share.Impossible);

    [Fact]
    public void Intersect_contains_what_both_contain() =>
        Law.Holds(Shares, Shares, (a, b) => Fractions.All(v => a.Intersect(b).Contains(v) == (a.Contains(v) && b.Contains(v))));

    [Fact]
    public void Questions_never_contradict_a_possible_fraction() =>
        Law.Holds(Shares, Fractions.AsArbitrary(), Fractions.AsArbitrary(), (a, v, n) =>
        !a.Contains(v) || (a.IsAtLeast(n) != Truth.Of(v < n) && a.IsAtMost(n) != Truth.Of(v > n)));

    [Fact]
    public void Questions_agree_with_the_intervals_that_they_name() => Law.Holds(Shares, Fractions.AsArbitrary(), (a, v) =>
        a.IsExactly(v) == a.ToImprecise().IsIn(Interval.Exactly(v)) && a.IsAtLeast(v) == !a.IsLessThan(v)
        && a.IsAtMost(v) == !a.IsMoreThan(v) && a.IsPlausiblyAtLeast(v) == !a.IsPlausiblyLessThan(v)
        && a.IsPlausiblyAtMost(v) == !a.IsPlausiblyMoreThan(v) && a.MayEqual(v) == Sometimes(a.Possible, v)
        && a.MayPlausiblyEqual(v) == Sometimes(a.Plausible, v) && a.IsPlausiblyExactly(v) == a.ToImprecise().IsPlausiblyExactly(v)
        && a.IsSameAs(Share.Of(v)) == a.IsExactly(v) && a.IsPlausiblySameAs(Share.Of(v)) == a.IsPlausiblyExactly(v));

    [Theory]
    [InlineData("0.4", "(0,1] plausible [0.36,0.44] best 0.4 about")]
    [InlineData("0.45", "(0,1] plausible [0.445,0.455] best 0.45 about")]
    [InlineData("1", "(0,1] plausible [0.9,1] best 1 about")]
    [InlineData("0.02", "(0,1] plausible [0.018,0.022] best 0.02 about")]
    public void About_goes_by_the_last_digit_that_is_not_0(string n, string meaning) =>
        Assert.Equal(meaning, Share.About(decimal.Parse(n, CultureInfo.InvariantCulture)).ToString());

    [Fact]
    public void Parse_inverts_ToString() => Law.Holds(Shares, a => Share.Parse(a.ToString()) == a);

    [Fact]
    public void Json_round_trips() => Law.Holds(Shares, a => JsonSerializer.Deserialize<Share>(JsonSerializer.Serialize(a)) == a);

    [Fact]
    public void Equality_agrees_with_hash_text_and_json() => Law.Holds(Shares, Shares, (a, b) =>
        (a == b) == (a.ToString() == b.ToString()) && (a == b) == (JsonSerializer.Serialize(a) == JsonSerializer.Serialize(b))
        && (a != b || a.GetHashCode() == b.GetHashCode()));

    [Fact]
    public void Text_does_not_depend_on_culture() => HostileCulture.Run(() =>
    {
        Assert.Equal("(0.5,1] plausible (0.5,1) vague", Share.Most.ToString());
        Assert.Equal("0.5 unhedged", Share.Parse("0.50 unhedged").ToString());
        Assert.Equal("at least 12.5 percent", Share.AtLeast(0.125m).Describe());
        Assert.Equal("""{"exclusiveMin":0.5,"plausibleExclusiveMax":1,"hedge":"vague"}""", JsonSerializer.Serialize(Share.Most));
    });

    [Theory]
    [InlineData("", QuantityErrorCode.NoText, 0)]
    [InlineData("most", QuantityErrorCode.IntervalExpected, 0)]
    [InlineData("40", QuantityErrorCode.OutOfRange, 0)]
    [InlineData("1.0000000000000000000000000001", QuantityErrorCode.OutOfRange, 0)]
    [InlineData("0.33333333333333333333333333333", QuantityErrorCode.OutOfRange, 0)]
    [InlineData("99999999999999999999999999999999", QuantityErrorCode.OutOfRange, 0)]
    [InlineData(".5", QuantityErrorCode.NumberExpected, 0)]
    [InlineData("0.5.1", QuantityErrorCode.NumberExpected, 0)]
    [InlineData("0,5", QuantityErrorCode.NumberExpected, 0)]
    [InlineData("1/2", QuantityErrorCode.NumberExpected, 0)]
    [InlineData("[0.6,0.4]", QuantityErrorCode.EmptyInterval, 0)]
    [InlineData("(0.5,1] exactly", QuantityErrorCode.HedgeContradictsBounds, 8)]
    public void TryParse_says_what_is_wrong_and_where(string text, QuantityErrorCode code, int position)
    {
        Assert.False(Share.TryParse(text, out _, out QuantityError error));
        Assert.Equal((code, position), (error.Code, error.Position));
    }

    [Theory]
    [InlineData("""{"min":40}""", "from 0 to 1")]
    [InlineData("""{"min":5e-1}""", "plain digits")]
    [InlineData("""{"min":0.33333333333333333333333333333}""", "28")]
    [InlineData("""{"min":0.5,"exclusiveMin":0.5}""", "exclude each other")]
    [InlineData("""{"exclusiveMin":0.5,"max":0.5}""", "lesser one first")]
    [InlineData("""{"ExclusiveMin":0.5}""", "no member")]
    [InlineData("0.5", "an object")]
    public void Json_that_is_no_share_is_refused_with_a_reason(string json, string reason)
    {
        JsonException error = Assert.Throws<JsonException>(() => JsonSerializer.Deserialize<Share>(json));
        Assert.Contains(reason, error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Parsers_end_in_a_share_or_their_error() => Law.Holds(
        Arbitraries.Shuffled("[", "(", "]", ")", ",", "1", "0", ".", "0.5", "2", " ", "plausible ", "best ", "empty", "vague", "{", "}",
            "\"min\":", "\"exclusiveMax\":"),
        text => Reads(text) && (Share.TryParse(text, out Share share, out QuantityError error)
            ? Share.Parse(share.ToString()) == share
            : error.Position <= text.Length));

    [Fact]
    public void Factories_reject_what_is_no_fraction()
    {
        Func<decimal, Share>[] all = [Share.Of, Share.AtLeast, Share.MoreThan, Share.AtMost, Share.LessThan, Share.About];
        Assert.All(all, factory => Assert.Throws<ArgumentOutOfRangeException>(() => factory(-0.1m)));
        Assert.All(all, factory => Assert.Throws<ArgumentOutOfRangeException>(() => factory(40m)));
        Assert.Throws<ArgumentOutOfRangeException>(() => Share.MoreThan(1m));
        Assert.Throws<ArgumentOutOfRangeException>(() => Share.LessThan(0m));
        Assert.Throws<ArgumentOutOfRangeException>(() => Share.About(0m));
        Assert.Throws<ArgumentException>(() => Share.Between(0.5m, 0.4m));
        Assert.Throws<ArgumentOutOfRangeException>(() => Share.Create(Interval.AtLeast(-0.5m)));
    }

    [Fact]
    public void Describe_says_it_in_English()
    {
        Assert.Equal("most", Share.Most.Describe());
        Assert.Equal("half", Share.Half.Describe());
        Assert.Equal("all", Share.All.Describe());
        Assert.Equal("40 percent", Share.Of(0.4m).Describe());
        Assert.Equal("at least 40 percent", Share.AtLeast(0.4m).Describe());
        Assert.Equal("more than half", Share.MoreThan(0.5m).Describe());
        Assert.Equal("at most 40 percent", Share.AtMost(0.4m).Describe());
        Assert.Equal("between 20 and 40 percent", Share.Create(Interval.Between(0.2m, 0.4m)).Describe());
        Assert.Equal("less than half", Share.LessThan(0.5m).Describe());
        Assert.Equal("about 40 percent", Share.About(0.4m).Describe());
        Assert.Equal("0 percent", Share.Of(0m).Describe());
        Assert.Equal("more than 0 percent", Share.MoreThan(0m).Describe());
        Assert.Equal("more than 20 percent and less than 100 percent",
            Share.Create(Interval.Create(0.2m, 1m, lowerOpen: true, upperOpen: true)).Describe());
        Assert.Equal("more than half, plausibly more than half and at most 70 percent",
            Share.Create(Interval.Create(0.5m, 1m, lowerOpen: true), Interval.Create(0.5m, 0.7m, lowerOpen: true)).DescribeFully());
        Assert.Equal("an unknown share", Share.Unknown.Describe());
        Assert.Equal("no possible share", Share.Impossible.Describe());
    }

    private static Truth Sometimes(Interval<decimal> set, decimal value) => set.IsEmpty ? Truth.Unknown : Truth.Of(set.Contains(value));

    private static bool Keeps(Share a) =>
        a.Possible.IsSubsetOf(Interval.Between(0m, 1m)) && a.Plausible.IsSubsetOf(a.Possible)
        && (!a.Plausible.TryGetSingle(out decimal only) || a.Best == only)
        && (a.Best is not decimal best || (a.Plausible.Contains(best) && a.Plausible != Interval.Between(0m, 1m)));

    private static bool Reads(string json)
    {
        try
        {
            Share share = JsonSerializer.Deserialize<Share>(json);
            return JsonSerializer.Deserialize<Share>(JsonSerializer.Serialize(share)) == share;
        }
        catch (JsonException)
        {
            return true;
        }
    }
}
