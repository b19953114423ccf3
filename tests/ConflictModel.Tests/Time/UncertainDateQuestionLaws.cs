using System;
using System.Collections.Generic;
using System.Linq;
using ConflictModel.Testing;
using ConflictModel.Time;
using NodaTime;
using Xunit;
using static ConflictModel.Testing.Generate;

namespace ConflictModel.Tests.Time;

/// <summary>The questions about two dates, against every pair of possible days.</summary>
public class UncertainDateQuestionLaws
{
    [Fact]
    public void IsBefore_agrees_with_every_pair() => Law.Holds(UncertainDates, UncertainDates, (a, b) =>
        Pairs(a, b) is not { } pairs || a.IsBefore(b) == Answer(pairs, (x, y) => x < y));

    [Fact]
    public void IsAfter_agrees_with_every_pair() => Law.Holds(UncertainDates, UncertainDates, (a, b) =>
        Pairs(a, b) is not { } pairs || a.IsAfter(b) == Answer(pairs, (x, y) => x > y));

    [Fact]
    public void IsSameDay_agrees_with_every_pair() => Law.Holds(UncertainDates, UncertainDates, (a, b) =>
        Pairs(a, b) is not { } pairs || a.IsSameDay(b) == Answer(pairs, (x, y) => x == y));

    [Fact]
    public void DaysBetween_agrees_with_every_pair() => Law.Holds(UncertainDates, UncertainDates, (a, b) =>
        Pairs(a, b) is not { Count: > 0 } pairs
        || a.DaysBetween(b) == (pairs.Min(p => Period.DaysBetween(p.A, p.B)), pairs.Max(p => Period.DaysBetween(p.A, p.B))));

    [Fact]
    public void MinimumGap_agrees_with_every_pair() => Law.Holds(UncertainDates, UncertainDates, (a, b) =>
        Pairs(a, b) is not { Count: > 0 } pairs || a.MinimumGap(b) == pairs.Min(p => Math.Abs(Period.DaysBetween(p.A, p.B))));

    [Fact]
    public void MinimumGap_is_the_tolerance_at_which_they_meet() => Law.Holds(UncertainDates, UncertainDates, (a, b) =>
        a.MinimumGap(b) is not int gap || (a.Widen(gap).Overlaps(b) && (gap == 0 || !a.Widen(gap - 1).Overlaps(b))));

    [Fact]
    public void At_most_one_of_before_after_and_same_is_true() => Law.Holds(UncertainDates, UncertainDates, (a, b) =>
        new[] { a.IsBefore(b), a.IsAfter(b), a.IsSameDay(b) }.Count(t => t.IsTrue) <= 1 && a.IsBefore(b) == b.IsAfter(a));

    [Fact]
    public void Open_ends_leave_a_question_open()
    {
        UncertainDate since = UncertainDate.NotBefore(new LocalDate(2024, 1, 20));
        UncertainDate until = UncertainDate.NotAfter(new LocalDate(2024, 1, 10));
        Assert.Equal(Truth.True, until.IsBefore(since));
        Assert.Equal(Truth.False, since.IsBefore(until));
        Assert.Equal(Truth.Unknown, since.IsBefore(since));
        Assert.Equal((10, null), until.DaysBetween(since));
        Assert.Equal((null, null), UncertainDate.Unknown.DaysBetween(since));
        Assert.Equal(10, since.MinimumGap(until));
        Assert.Equal(0, UncertainDate.Unknown.MinimumGap(since));
    }

    [Fact]
    public void More_information_never_unsettles_an_answer() => Law.Holds(UncertainDates, UncertainDates, UncertainDates, (a, b, c) =>
    {
        UncertainDate narrower = a.Intersect(c);
        return narrower.IsImpossible || a.IsBefore(b).IsUnknown || narrower.IsBefore(b) == a.IsBefore(b);
    });

    [Fact]
    public void Nothing_is_answered_about_the_impossible() => Law.Holds(UncertainDates, a =>
        a.IsBefore(UncertainDate.Impossible).IsUnknown && a.IsAfter(UncertainDate.Impossible).IsUnknown
        && a.IsSameDay(UncertainDate.Impossible).IsUnknown && a.MinimumGap(UncertainDate.Impossible) is null
        && UncertainDate.Impossible.DaysBetween(a) == (null, null));

    private static List<(LocalDate A, LocalDate B)>? Pairs(UncertainDate a, UncertainDate b) =>
        SmallCalendar.All(a) is { } days && SmallCalendar.All(b) is { } others
            ? [.. from x in days from y in others select (x, y)]
            : null;

    private static Truth Answer(List<(LocalDate A, LocalDate B)> pairs, Func<LocalDate, LocalDate, bool> question) =>
        pairs.Count == 0 ? Truth.Unknown : Truth.From(pairs.Exists(p => question(p.A, p.B)), pairs.TrueForAll(p => question(p.A, p.B)));
}
