using System;
using ConflictModel.Testing;
using ConflictModel.Time;
using NodaTime;
using Xunit;
using static ConflictModel.Testing.Generate;

namespace ConflictModel.Tests.Time;

public class UncertainIntervalAlgebraLaws
{
    [Fact]
    public void Intersect_is_a_semilattice() =>
        Semilattice.Holds(UncertainIntervals, (a, b) => a.Intersect(b), UncertainInterval.Unknown, UncertainInterval.Impossible);

    [Fact]
    public void Hull_is_commutative_with_impossible_as_identity() => Law.Holds(UncertainIntervals, UncertainIntervals, (a, b) =>
        a.Hull(b) == b.Hull(a) && a.Hull(b).Hull(UncertainInterval.Impossible) == a.Hull(b) && a.Hull(b).Hull(a.Hull(b)) == a.Hull(b));

    [Fact]
    public void Hull_is_associative() => Law.Holds(UncertainIntervals, UncertainIntervals, UncertainIntervals, (a, b, c) =>
        a.Hull(b).Hull(c) == a.Hull(b.Hull(c)));

    [Fact]
    public void Hull_contains_what_each_says() => Law.Holds(UncertainIntervals, UncertainIntervals, (a, b) =>
        a.Intersect(a.Hull(b)) == a && b.Intersect(a.Hull(b)) == b);

    [Fact]
    public void Widen_contains_the_interval() => Law.Holds(UncertainIntervals, interval =>
        interval.Intersect(interval.Widen(3)) == interval && interval.Widen(0) == interval && interval.Widen(1).Widen(2) == interval.Widen(3)
        && interval.Intersect(interval.Widen(DateTolerance.OneUnit)) == interval && interval.Widen(DateTolerance.None) == interval);

    [Fact]
    public void SortOrder_is_total() => Law.Holds(UncertainIntervals, UncertainIntervals, UncertainIntervals, (a, b, c) =>
        SortLaws.IsTotal(UncertainInterval.SortOrder, a, b, c) && SortLaws.IsTotal(UncertainInterval.SortOrder, a, UncertainInterval.Impossible, c));

    [Fact]
    public void Impossible_is_no_open_interval()
    {
        UncertainInterval open = UncertainInterval.Unknown.WithOpenStart().WithOpenEnd();
        Assert.NotEqual(open, UncertainInterval.Impossible);
        Assert.True(UncertainInterval.Impossible is { HasOpenStart: false, HasOpenEnd: false, IsImpossible: true, IsUnknown: false });
        Assert.Equal(UncertainInterval.Impossible, UncertainInterval.Parse("impossible"));
        Assert.True(TimeJson.RoundTrips(UncertainInterval.Impossible));
        Assert.Equal(UncertainInterval.Impossible, UncertainInterval.Impossible.WithOpenEnd().WithOpenStart().Widen(4));
        Assert.Equal(Truth.Unknown, UncertainInterval.Impossible.Contains(new LocalDate(2024, 1, 1)));
    }

    [Fact]
    public void An_unknown_end_agrees_with_an_open_one_and_a_day_does_not()
    {
        UncertainInterval since = UncertainInterval.Parse("2023-10-17/"), ongoing = UncertainInterval.Parse("2023-10/.."), over = UncertainInterval.Parse("2023-10-17/2024-01");
        Assert.Equal(UncertainInterval.Parse("2023-10-17/.."), since.Intersect(ongoing));
        Assert.Equal(over, since.Intersect(over));
        Assert.True(ongoing.Intersect(over).IsImpossible);
        Assert.Equal(UncertainInterval.Parse("2023-10/"), ongoing.Hull(over));
    }

    [Fact]
    public void From_takes_a_period_as_a_whole_and_an_interval_as_its_ends() => Law.Holds(EdtfValues, written =>
    {
        if (!TryFrom(written, out UncertainInterval interval)) return written is EdtfSet or EdtfDateTime || LeavesOpen(written) || IsFar(written);
        if (UncertainInterval.Parse(written.ToString()) != interval) return false;
        return written is EdtfInterval { Start: var start, End: var end } ends
            ? Says(interval.Start, start, ends.StartKind) && Says(interval.End, end, ends.EndKind)
            : UncertainDate.Between(interval.Start.Earliest!.Value, interval.End.Latest!.Value) == UncertainDate.From(written)
                && interval.Start.IsExact && interval.End.IsExact && !LeavesOpen(written);
    });

    [Theory]
    [InlineData("201X")]
    [InlineData("2024-01-XX")]
    [InlineData("1950S2")]
    [InlineData("{2024,2025}")]
    [InlineData("[2024..2025]")]
    [InlineData("2024-01-20T18:30:00")]
    public void From_refuses_what_is_no_whole_period(string text)
    {
        Assert.False(TryFrom(EdtfValue.Parse(text), out _));
        Assert.False(UncertainInterval.TryParse(text, out _, out EdtfError error));
        Assert.Equal(EdtfErrorCode.WrongKind, error.Code);
    }

    [Fact]
    public void From_asks_the_policy_for_seasons()
    {
        EdtfValue winter = EdtfValue.Parse("2001-28");
        Assert.Equal("2001-12-01/2002-02-28", UncertainInterval.From(winter).ToString());
        Assert.Equal(UncertainInterval.Parse("2001-28"), UncertainInterval.From(winter, SeasonPolicy.Meteorological));
    }

    [Theory]
    [InlineData("2023-10-17/2024-01-29", "from 17 October 2023 to 29 January 2024")]
    [InlineData("2021-07-05/2021-07-08", "from 5 to 8 July 2021")]
    [InlineData("2024-01", "the whole of January 2024")]
    [InlineData("2020", "the whole of 2020")]
    [InlineData("2024-01-20", "20 January 2024")]
    [InlineData("2020-01-01/2021-12-31", "from 1 January 2020 to 31 December 2021")]
    [InlineData("2023-10/2024-01-29", "beginning on an unspecified day in October 2023 and ending on 29 January 2024")]
    [InlineData("[..2023-10-17]/[2024-01-29..]", "beginning on or before 17 October 2023 and ending on or after 29 January 2024")]
    [InlineData("2023-10-17/", "beginning on 17 October 2023, with an unknown end")]
    [InlineData("2023-10-17/..", "beginning on 17 October 2023, without an end")]
    [InlineData("/2024-01-29", "ending on 29 January 2024, with an unknown start")]
    [InlineData("../2024-01", "ending on an unspecified day in January 2024, without a start")]
    [InlineData("../..", "without a start and without an end")]
    [InlineData("/..", "with an unknown start and without an end")]
    [InlineData("unknown", "an unknown period")]
    [InlineData("impossible", "no possible period")]
    public void Describe_says_no_more_than_is_known(string text, string words) =>
        HostileCulture.Run(() => Assert.Equal(words, UncertainInterval.Parse(text).Describe()));

    private static bool TryFrom(EdtfValue written, out UncertainInterval interval)
    {
        interval = default;
        try
        {
            interval = UncertainInterval.From(written);
            return true;
        }
        catch (ArgumentException)
        {
            return false;
        }
    }

    private static bool Says(UncertainDate end, EdtfValue? written, EdtfEndKind kind) => kind switch
    {
        EdtfEndKind.Open => end.IsImpossible,
        EdtfEndKind.Unknown => end.IsUnknown,
        _ => end == UncertainDate.From(written!),
    };

    private static bool LeavesOpen(EdtfValue written) => written.ToString().AsSpan().ContainsAny('X', 'S');

    // Beyond the years of NodaTime; of an interval, an end.
    private static bool IsFar(EdtfValue? written) => written is EdtfInterval interval
        ? IsFar(interval.Start) || IsFar(interval.End)
        : written?.Earliest is { Year: < -9998 } || written?.Latest is { Year: > 9999 };
}
