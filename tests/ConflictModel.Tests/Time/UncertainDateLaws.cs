using System;
using System.Linq;
using ConflictModel.Testing;
using ConflictModel.Time;
using FsCheck.Fluent;
using NodaTime;
using Xunit;
using static ConflictModel.Testing.Generate;

namespace ConflictModel.Tests.Time;

public class UncertainDateLaws
{
    [Fact]
    public void Default_is_unknown_and_contains_every_day()
    {
        Assert.Equal(UncertainDate.Unknown, default);
        Law.Holds(Days, day => UncertainDate.Unknown.Contains(day) && !UncertainDate.Impossible.Contains(day));
    }

    [Fact]
    public void Intersect_is_a_semilattice() =>
        Semilattice.Holds(UncertainDates, (a, b) => a.Intersect(b), UncertainDate.Unknown, UncertainDate.Impossible);

    [Fact]
    public void Union_is_a_semilattice() =>
        Semilattice.Holds(UncertainDates, (a, b) => a.Union(b), UncertainDate.Impossible, UncertainDate.Unknown);

    [Fact]
    public void Intersect_distributes_over_union() => Law.Holds(UncertainDates, UncertainDates, UncertainDates, (a, b, c) =>
        a.Intersect(b.Union(c)) == a.Intersect(b).Union(a.Intersect(c)) && a.Union(b.Intersect(c)) == a.Union(b).Intersect(a.Union(c)));

    [Fact]
    public void Intersect_and_union_contain_the_days_of_both_and_of_either() => Law.Holds(UncertainDates, UncertainDates, (a, b) =>
        SmallCalendar.In(a.Intersect(b)).SetEquals(SmallCalendar.In(a).Intersect(SmallCalendar.In(b)))
        && SmallCalendar.In(a.Union(b)).SetEquals(SmallCalendar.In(a).Union(SmallCalendar.In(b))));

    [Fact]
    public void Union_and_intersection_count_every_day_once() => Law.Holds(UncertainDates, UncertainDates, (a, b) =>
        a.DayCount is not long n || b.DayCount is not long m || a.Union(b).DayCount + a.Intersect(b).DayCount == n + m);

    [Fact]
    public void OneOf_is_the_union() => Law.Holds(UncertainDates, UncertainDates, UncertainDates, (a, b, c) =>
        UncertainDate.OneOf(a, b, c) == a.Union(b).Union(c));

    [Fact]
    public void OneOf_days_contains_those_alone() => Law.Holds(Days, Days, Days, (a, b, c) =>
        UncertainDate.OneOf(a, b, c).Candidates().SequenceEqual(new[] { a, b, c }.Distinct().Order()));

    [Fact]
    public void Hull_is_the_smallest_set_without_gaps() => Law.Holds(UncertainDates, UncertainDates, UncertainDates, (a, b, c) =>
        a.Hull(b) == b.Hull(a) && a.Hull(b).Hull(c) == a.Hull(b.Hull(c)) && a.Hull(b).IsConvex && a.Union(b).IsSubsetOf(a.Hull(b))
        && (!c.IsConvex || !a.Union(b).IsSubsetOf(c) || a.Hull(b).IsSubsetOf(c))
        && (!a.IsConvex || (a.Hull(a) == a && a.Hull(UncertainDate.Impossible) == a)));

    [Fact]
    public void IsSubsetOf_agrees_with_the_set_operations() => Law.Holds(UncertainDates, UncertainDates, (a, b) =>
        a.IsSubsetOf(b) == (a.Intersect(b) == a) && a.IsSubsetOf(b) == (a.Union(b) == b) && a.Intersect(b).IsSubsetOf(a)
        && (!a.IsSubsetOf(b) || SmallCalendar.In(a).IsSubsetOf(SmallCalendar.In(b))));

    [Fact]
    public void Overlaps_means_that_the_intersection_has_a_day() => Law.Holds(UncertainDates, UncertainDates, (a, b) =>
        a.Overlaps(b) == !a.Intersect(b).IsImpossible && (a.Overlaps(b) || !SmallCalendar.In(a).Overlaps(SmallCalendar.In(b))));

    [Fact]
    public void Runs_neither_overlap_nor_touch_so_that_equality_is_of_the_set() => Law.Holds(UncertainDates, UncertainDates, (a, b) =>
        a == b ? a.GetHashCode() == b.GetHashCode() : !(a.IsSubsetOf(b) && b.IsSubsetOf(a)));

    [Fact]
    public void Equality_agrees_with_brute_force() => Law.Holds(UncertainDates, UncertainDates, (a, b) =>
        SmallCalendar.All(a) is not { } days || SmallCalendar.All(b) is not { } others || (a == b) == days.SequenceEqual(others));

    [Fact]
    public void Properties_agree_with_the_candidates() => Law.Holds(UncertainDates, a =>
    {
        if (SmallCalendar.All(a) is not { } days) return true;
        LocalDate? first = days.Count == 0 ? null : days[0], last = days.Count == 0 ? null : days[^1];
        return a.Candidates().SequenceEqual(days) && a.Earliest == first && a.Latest == last && a.IsImpossible == (days.Count == 0)
            && a.IsExact == (days.Count == 1) && a.TryGetSingle(out LocalDate single) == a.IsExact && (!a.IsExact || single == first)
            && a.IsConvex == (days.Count == 0 || Period.DaysBetween(days[0], days[^1]) == days.Count - 1);
    });

    [Fact]
    public void Candidates_rejects_open_ends() => Law.Holds(UncertainDates, a =>
        a.DayCount is not null || Assert.Throws<InvalidOperationException>(a.Candidates) is not null);

    [Fact]
    public void Widen_contains_what_is_near_and_nothing_else() => Law.Holds(UncertainDates, a =>
    {
        UncertainDate wide = a.Widen(3);
        return a.Widen(0) == a && a.IsSubsetOf(wide) && a.Widen(1).Widen(2) == wide
            && (SmallCalendar.All(a) is not { } days || SmallCalendar.Window.All(day =>
                wide.Contains(day) == days.Exists(near => Math.Abs(Period.DaysBetween(day, near)) <= 3)));
    });

    [Fact]
    public void Widen_opens_an_end_that_leaves_the_calendar()
    {
        UncertainDate last = UncertainDate.On(9999, 12, 31), first = UncertainDate.On(-9998, 1, 1);
        Assert.Equal(UncertainDate.NotBefore(new LocalDate(9999, 12, 30)), last.Widen(1));
        Assert.Equal(UncertainDate.NotAfter(new LocalDate(-9998, 1, 2)), first.Widen(1));
        Assert.Equal(UncertainDate.Unknown, UncertainDate.On(2024, 1, 20).Widen(int.MaxValue));
        Assert.Throws<ArgumentOutOfRangeException>(() => last.Widen(-1));
    }

    [Fact]
    public void SortOrder_is_total() => Law.Holds(UncertainDates, UncertainDates, UncertainDates, (a, b, c) =>
    {
        int ab = UncertainDate.SortOrder.Compare(a, b), bc = UncertainDate.SortOrder.Compare(b, c);
        return (ab == 0) == (a == b) && Math.Sign(ab) == -Math.Sign(UncertainDate.SortOrder.Compare(b, a))
            && !(ab <= 0 && bc <= 0 && UncertainDate.SortOrder.Compare(a, c) > 0);
    });

    [Fact]
    public void Factories_reject_what_is_no_day_or_out_of_range()
    {
        LocalDate early = new(-1, 12, 31);
        Assert.Throws<ArgumentOutOfRangeException>(() => UncertainDate.InYear(-9999));
        Assert.Throws<ArgumentOutOfRangeException>(() => UncertainDate.InYear(10_000));
        Assert.Throws<ArgumentOutOfRangeException>(() => UncertainDate.On(1900, 2, 29));
        Assert.Throws<ArgumentException>(() => UncertainDate.Between(new LocalDate(2024, 1, 2), new LocalDate(2024, 1, 1)));
        Assert.Throws<ArgumentException>(() => UncertainDate.OneOf(ReadOnlySpan<UncertainDate>.Empty));
        Assert.False(UncertainDate.InYear(0).Contains(early));
        Assert.True(UncertainDate.NotAfter(new LocalDate(2024, 1, 1)).Contains(early));
    }

    [Fact]
    public void The_generator_clashes()
    {
        UncertainDate[] dates = [.. UncertainDates.Generator.Sample(2000)];
        (UncertainDate First, UncertainDate Second)[] pairs = [.. dates.Zip(dates.Skip(1))];
        Assert.InRange(dates.Count(d => d.IsExact), 200, 1000);
        Assert.InRange(dates.Count(d => !d.IsConvex), 200, 1000);
        Assert.InRange(dates.Count(d => d.DayCount is null), 200, 1000);
        Assert.InRange(dates.Count(d => SmallCalendar.All(d) is not null), 1000, 1900);
        Assert.InRange(pairs.Count(p => p.First.Overlaps(p.Second)), 400, 1600);
        Assert.InRange(pairs.Count(p => p.First.IsBefore(p.Second).IsTrue), 200, 1600);
        Assert.InRange(pairs.Count(p => p.First.IsBefore(p.Second).IsUnknown), 200, 1600);
    }

    [Fact]
    public void A_day_is_the_same_in_every_calendar() => Law.Holds(Days, day =>
        day.Year is 9999 or < -9000 || UncertainDate.Exactly(day.WithCalendar(CalendarSystem.Julian)) == UncertainDate.Exactly(day));
}
