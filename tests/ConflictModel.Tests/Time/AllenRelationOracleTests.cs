using System.Collections.Generic;
using System.Linq;
using ConflictModel.Time;
using Xunit;

namespace ConflictModel.Tests.Time;

/// <summary>Relations and questions of intervals, against every pair of readings in a calendar of six days.</summary>
public class AllenRelationOracleTests
{
    private static readonly Dictionary<(int, int, int, int), AllenSet> Known = [];

    [Fact]
    public void RelationTo_is_exact_for_every_set_of_days() => Agree(SixDays.Between(SixDays.Sets), every: 211);

    [Fact]
    public void RelationTo_is_exact_for_convex_ends_and_open_and_unknown_ones() =>
        Agree(SixDays.Between(SixDays.Convex, open: true), every: 37);

    [Fact]
    public void RelationTo_is_exact_for_every_pair_of_exact_intervals()
    {
        UncertainDate[] days = [.. SixDays.Convex.Where(date => date.IsExact)];
        UncertainInterval[] exact = SixDays.Between(days, open: true);
        Agree(exact, every: 1);
        Assert.All(
            SixDays.Pairs([.. exact.Where(interval => interval is { Start.IsUnknown: false, End.IsUnknown: false, IsImpossible: false })], every: 1),
            pair => Assert.True(pair.A.RelationTo(pair.B).IsCertain));
    }

    [Fact]
    public void Questions_agree_with_every_pair_of_readings()
    {
        UncertainInterval[] intervals = [.. SixDays.Between(SixDays.Convex, open: true).Union(SixDays.Between(SixDays.Sets).Where((_, i) => i % 7 == 0))];
        var readings = intervals.ToDictionary(interval => interval, SixDays.Readings);
        foreach (var (a, b) in SixDays.Pairs(intervals, every: 1_009))
        {
            var (x, y) = (readings[a], readings[b]);
            Truth before = SixDays.Answer(x, y, (p, q) => p.End < q.Start), after = SixDays.Answer(x, y, (p, q) => q.End < p.Start);
            Truth shared = SixDays.Answer(x, y, (p, q) => p.Start <= q.End && q.Start <= p.End);
            Truth within = SixDays.Answer(x, y, (p, q) => q.Start <= p.Start && p.End <= q.End), same = SixDays.Answer(x, y, (p, q) => p == q);
            Assert.Equal(
                [before, after, shared, within, same],
                [a.IsBefore(b), a.IsAfter(b), a.IsOverlapping(b), a.IsWithin(b), a.IsSamePeriod(b)]);
            bool none = a.IsImpossible || b.IsImpossible;
            Assert.Equal(
                [.. new[] { before, after, shared, within, same }.Select(answer => none ? Truth.Unknown : Truth.Of(!answer.IsFalse))],
                [a.MayBeBefore(b), a.MayBeAfter(b), a.MayOverlap(b), a.MayBeWithin(b), a.MayBeSamePeriod(b)]);
        }
    }

    [Fact]
    public void Contains_agrees_with_every_reading_and_every_day()
    {
        UncertainDate[] dates = [.. SixDays.Sets, .. SixDays.Convex, UncertainDate.Impossible];
        UncertainInterval[] intervals = [.. SixDays.Between(SixDays.Convex, open: true), .. SixDays.Between(SixDays.Sets).Where((_, i) => i % 17 == 0)];
        foreach (UncertainInterval interval in intervals)
        {
            var readings = SixDays.Readings(interval);
            foreach (UncertainDate date in dates)
            {
                (int, int)[] days = [.. SixDays.In(date).Select(day => (day, day))];
                Truth expected = SixDays.Answer(readings, days, (reading, day) => reading.Start <= day.Start && day.Start <= reading.End);
                Assert.True(expected == interval.Contains(date), $"{interval} contains {date}: {interval.Contains(date)}, not {expected}");
                if (date.TryGetSingle(out var exact)) Assert.Equal(expected, interval.Contains(exact));
            }
        }
    }

    [Fact]
    public void LengthInDays_has_the_bounds_of_every_reading()
    {
        foreach (UncertainInterval interval in SixDays.Between(SixDays.Sets))
        {
            long[] lengths = [.. SixDays.Readings(interval).Select(reading => reading.End - reading.Start + 1L)];
            Assert.Equal(ConflictModel.Interval.Between(lengths.Min(), lengths.Max()), interval.LengthInDays().Possible);
        }
        foreach (UncertainInterval interval in SixDays.Between(SixDays.Convex))
            Assert.Equal(SixDays.Readings(interval).Min(reading => reading.End - reading.Start + 1), interval.LengthInDays().Least);
        Assert.Null(UncertainInterval.Parse("2024-01-30/..").LengthInDays().Greatest);
        Assert.True(UncertainInterval.Impossible.LengthInDays().IsImpossible);
        Assert.Null(UncertainInterval.Unknown.LengthInDays().Greatest);
    }

    [Fact]
    public void Intersect_has_the_readings_of_both()
    {
        UncertainInterval[] intervals = [.. SixDays.Between(SixDays.Convex, open: true), .. SixDays.Between(SixDays.Sets).Where((_, i) => i % 29 == 0)];
        foreach (var (a, b) in SixDays.Pairs(intervals, every: 29))
        {
            var expected = SixDays.Readings(a).Intersect(SixDays.Readings(b)).ToHashSet();
            UncertainInterval both = a.Intersect(b);
            Assert.True(expected.SetEquals(SixDays.Readings(both)), $"{a} and {b} leave {both}");
            Assert.Equal(expected.Count == 0, both.IsImpossible);
        }
    }

    [Fact]
    public void Hull_has_the_readings_of_either()
    {
        foreach (var (a, b) in SixDays.Pairs(SixDays.Between(SixDays.Convex, open: true), every: 97))
            Assert.Empty(SixDays.Readings(a).Union(SixDays.Readings(b)).Except(SixDays.Readings(a.Hull(b))));
    }

    private static void Agree(UncertainInterval[] intervals, int every)
    {
        var readings = intervals.ToDictionary(interval => interval, SixDays.Readings);
        int pairs = 0;
        foreach (var (a, b) in SixDays.Pairs(intervals, every))
        {
            AllenSet expected = Relations(readings[a], readings[b]);
            AllenSet actual = a.RelationTo(b);
            Assert.True(expected == actual, $"{a} to {b}: {actual}, and by brute force {expected}");
            pairs++;
        }
        Assert.InRange(pairs, 1_000, int.MaxValue);
    }

    private static AllenSet Relations((int Start, int End)[] a, (int Start, int End)[] b)
    {
        AllenSet found = AllenSet.Impossible;
        foreach (var (start, end) in a)
        {
            foreach (var (otherStart, otherEnd) in b) found = found.Union(One(start, end, otherStart, otherEnd));
        }
        return found;
    }

    private static AllenSet One(int start, int end, int otherStart, int otherEnd)
    {
        lock (Known)
        {
            var key = (start, end, otherStart, otherEnd);
            if (!Known.TryGetValue(key, out AllenSet relation)) Known[key] = relation = SixDays.Relations([(start, end)], [(otherStart, otherEnd)]);
            return relation;
        }
    }
}
