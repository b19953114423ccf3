using System;
using System.Linq;
using ConflictModel.Testing;
using ConflictModel.Time;
using NodaTime;
using Xunit;
using static ConflictModel.Testing.Generate;

namespace ConflictModel.Tests.Time;

public class UncertainTimeLaws
{
    private static readonly LocalTime[] Clock = [.. Enumerable.Range(0, 144).Select(i => LocalTime.Midnight.PlusMinutes(10 * i))];

    [Fact]
    public void Default_is_unknown_and_contains_every_time() =>
        Assert.True(default(UncertainTime) == UncertainTime.Unknown && Clock.All(UncertainTime.Unknown.Contains));

    [Fact]
    public void Parse_inverts_ToString() =>
        HostileCulture.Run(() => Law.Holds(UncertainTimes, a => UncertainTime.Parse(a.ToString()) == a));

    [Fact]
    public void Json_round_trips() => Law.Holds(UncertainTimes, TimeJson.RoundTrips);

    [Fact]
    public void Equality_is_of_the_text() => Law.Holds(UncertainTimes, UncertainTimes, (a, b) =>
        (a == b) == (a.ToString() == b.ToString()) && (a != b || a.GetHashCode() == b.GetHashCode()));

    [Fact]
    public void Contains_walks_the_clock_from_start_to_end() => Law.Holds(UncertainTimes, time =>
    {
        if (time.IsImpossible || time.ToString().StartsWith('[')) return true; // none, or several
        if (time.Start is not LocalTime start || time.End is not LocalTime end) return Clock.All(time.Contains);
        long length = (Period.Between(start, end, PeriodUnits.Seconds).Seconds + 86_400) % 86_400;
        return Clock.All(t => time.Contains(t) == ((Period.Between(start, t, PeriodUnits.Seconds).Seconds + 86_400) % 86_400 <= length));
    });

    [Fact]
    public void Plausible_excludes_nothing_that_best_says_and_is_settled() => Law.Holds(UncertainTimes, time =>
        time.Plausible.Plausible == time.Plausible && (time.Best is not LocalTime best || time.Plausible.Contains(best))
        && Clock.All(t => !time.Plausible.Contains(t) || time.Contains(t)));

    [Fact]
    public void About_midnight_plausibly_passes_it()
    {
        Assert.Equal(UncertainTime.Parse("23:30..00:30"), UncertainTime.About(LocalTime.Midnight).Plausible);
        Assert.Equal("21:00..05:00", UncertainTime.In(PartOfDay.Night).Plausible.ToString());
    }

    [Fact]
    public void Factories_reject_fractions_and_unknown_parts()
    {
        LocalTime fine = new(12, 0, 0, 1);
        Assert.Throws<ArgumentException>(() => UncertainTime.At(fine));
        Assert.Throws<ArgumentException>(() => UncertainTime.Between(LocalTime.Noon, fine));
        Assert.Throws<ArgumentOutOfRangeException>(() => UncertainTime.In((PartOfDay)7));
    }

    [Fact]
    public void TryParse_never_throws_and_explains() => Law.Holds(UncertainTimes, NearlyEdtfTexts, (time, noise) =>
        new[] { noise, time + noise, $"{time}..{noise}", time.ToString()[1..] }.All(text =>
            UncertainTime.TryParse(text, out UncertainTime value, out EdtfError error)
                ? UncertainTime.Parse(value.ToString()) == value
                : value == default && error.Code != EdtfErrorCode.None && error.Position <= text.Length && error.Message.EndsWith('.')));

    [Theory]
    [InlineData("", EdtfErrorCode.Empty, 0)]
    [InlineData("24:00", EdtfErrorCode.TimeOutOfRange, 0)]
    [InlineData("12:60", EdtfErrorCode.TimeOutOfRange, 0)]
    [InlineData("22:00..24:00", EdtfErrorCode.TimeOutOfRange, 7)]
    [InlineData("~", EdtfErrorCode.UnexpectedEnd, 1)]
    [InlineData("12", EdtfErrorCode.UnexpectedEnd, 2)]
    [InlineData("Morning", EdtfErrorCode.UnexpectedCharacter, 0)]
    [InlineData("~12:00..13:00", EdtfErrorCode.UnexpectedCharacter, 6)]
    public void TryParse_refuses(string text, EdtfErrorCode code, int position)
    {
        Assert.False(UncertainTime.TryParse(text, out _, out EdtfError error));
        Assert.Equal((code, position), (error.Code, error.Position));
        Assert.StartsWith(error.Message, TimeJson.Refusal<UncertainTime>(TimeJson.Quote(text)), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("12:30", "at 12:30")]
    [InlineData("~12:30", "about 12:30")]
    [InlineData("22:00..02:00", "between 22:00 and 02:00")]
    [InlineData("morning", "in the morning")]
    [InlineData("night", "at night")]
    [InlineData("unknown", "at an unknown time")]
    public void Describe_says_no_more_than_is_known(string text, string words) => Assert.Equal(words, UncertainTime.Parse(text).Describe());

    [Theory]
    [InlineData("\"Morning\"")]
    [InlineData("3")]
    [InlineData("99")]
    public void Json_of_a_part_of_the_day_is_strict(string json) => Assert.NotNull(TimeJson.Refusal<PartOfDay>(json));

    [Fact]
    public void Json_of_enums_round_trips()
    {
        Assert.All(Enum.GetValues<PartOfDay>(), part => Assert.True(TimeJson.RoundTrips(part)));
        Assert.All(Enum.GetValues<PartOfDay>(), part => Assert.Equal(TimeJson.Write(UncertainTime.In(part)), TimeJson.Write(part)));
        Assert.All(Enum.GetValues<DateBasis>(), basis => Assert.True(TimeJson.RoundTrips(basis)));
        Assert.Equal("\"resolvedFromPublication\"", TimeJson.Write(DateBasis.ResolvedFromPublication));
        Assert.NotNull(TimeJson.Refusal<DateBasis>("\"Stated\""));
        Assert.NotNull(TimeJson.Refusal<DateBasis>("0"));
    }
}
