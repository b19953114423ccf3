using System;
using System.Linq;
using ConflictModel.Testing;
using ConflictModel.Time;
using NodaTime;
using Xunit;
using static ConflictModel.Testing.Generate;

namespace ConflictModel.Tests.Time;

/// <summary>Sets of times of day, against the minutes of a day one by one.</summary>
public class UncertainTimeAlgebraLaws
{
    // Every minute, a moment before and a moment after it.
    private static readonly LocalTime[] Clock = [.. Enumerable.Range(0, 24 * 60).Select(minute => LocalTime.Midnight.PlusMinutes(minute))
        .SelectMany(time => new[] { time.PlusNanoseconds(-1), time, time.PlusNanoseconds(1) }), new LocalTime(23, 59, 59)];

    [Fact]
    public void Intersect_leaves_the_times_of_both() => Law.Holds(UncertainTimes, UncertainTimes, 100, (a, b) =>
        Clock.All(t => a.Intersect(b).Contains(t) == (a.Contains(t) && b.Contains(t)))
        && Clock.All(t => a.Intersect(b).Plausible.Contains(t) == (a.Plausible.Contains(t) && b.Plausible.Contains(t))));

    [Fact]
    public void Union_has_the_times_of_either() => Law.Holds(UncertainTimes, UncertainTimes, 100, (a, b) =>
        Clock.All(t => a.Union(b).Contains(t) == (a.Contains(t) || b.Contains(t)))
        && Clock.All(t => a.Union(b).Plausible.Contains(t) == (a.Plausible.Contains(t) || b.Plausible.Contains(t))));

    [Fact]
    public void Intersect_is_a_semilattice() =>
        Semilattice.Holds(UncertainTimes, (a, b) => a.Intersect(b), UncertainTime.Unknown, UncertainTime.Impossible);

    [Fact]
    public void Union_is_a_semilattice() =>
        Semilattice.Holds(UncertainTimes, (a, b) => a.Union(b), UncertainTime.Impossible, UncertainTime.Unknown);

    [Fact]
    public void Strain_and_impossibility_are_told_apart()
    {
        UncertainTime strained = UncertainTime.In(PartOfDay.Morning).Intersect(UncertainTime.In(PartOfDay.Evening));
        Assert.True(strained is { IsStrained: true, IsImpossible: false } && strained.Plausible.IsImpossible);
        UncertainTime impossible = UncertainTime.Parse("08:00").Intersect(UncertainTime.Parse("09:00"));
        Assert.True(impossible is { IsStrained: false, IsImpossible: true } && impossible == UncertainTime.Impossible);
        Assert.Equal(new LocalTime(12, 30), UncertainTime.Parse("~12:00").Intersect(UncertainTime.Parse("~13:00")).Best);
    }

    [Fact]
    public void Start_and_end_enclose_every_possible_time() => Law.Holds(UncertainTimes, 200, time =>
        time.Start is not LocalTime start || time.End is not LocalTime end
            ? time.IsImpossible || Clock.All(time.Contains)
            : time.Contains(start) && time.Contains(end) && Clock.All(t => !time.Contains(t) || UncertainTime.Between(Whole(start), Whole(end)).Widen(1).Contains(t)));

    [Fact]
    public void Widen_reaches_around_the_clock() => Law.Holds(UncertainTimes, 60, time =>
    {
        const int Minutes = 25;
        UncertainTime wide = time.Widen(Minutes);
        return Clock.Where(time.Contains).All(t => wide.Contains(t.PlusMinutes(Minutes)) && wide.Contains(t.PlusMinutes(-Minutes)))
            && Clock.Where(wide.Contains).All(t => time.Overlaps(
                UncertainTime.Between(Whole(t).PlusMinutes(-Minutes).PlusSeconds(-1), Whole(t).PlusMinutes(Minutes).PlusSeconds(1))));
    });

    [Fact]
    public void Widen_by_nothing_changes_nothing() => Law.Holds(UncertainTimes, time => time.Widen(0) == time
        && (time.IsImpossible || time.Widen(24 * 60).IsUnknown || time.IsStrained));

    [Fact]
    public void Questions_agree_with_every_pair_of_minutes() => Law.Holds(UncertainTimes, UncertainTimes, 60, (a, b) =>
    {
        LocalTime[] clock = [.. new[] { a, b, a.Plausible, b.Plausible }.SelectMany(ClockEnds.Of).Concat(Clock).Distinct()];
        LocalTime[] x = Times(a), y = Times(b), plausible = Times(a.Plausible), otherPlausible = Times(b.Plausible);
        return a.IsEarlierThan(b) == Earlier(x, y) && a.MayBeEarlierThan(b) == May(x, y, Earlier(x, y))
            && a.IsPlausiblyEarlierThan(b) == Earlier(plausible, otherPlausible)
            && a.IsSameTime(b) == Same(x, y) && a.MayBeSameTime(b) == May(x, y, Same(x, y))
            && a.MayPlausiblyBeSameTime(b) == May(plausible, otherPlausible, Same(plausible, otherPlausible))
            && a.Overlaps(b) == x.Intersect(y).Any() && a.IsSubsetOf(b) == x.All(b.Contains);

        LocalTime[] Times(UncertainTime time) => [.. clock.Where(time.Contains)];
    });

    [Fact]
    public void SortOrder_is_total() => Law.Holds(UncertainTimes, UncertainTimes, UncertainTimes, (a, b, c) =>
        SortLaws.IsTotal(UncertainTime.SortOrder, a, b, c));

    [Theory]
    [InlineData("21:30..", "21:30..", "at or after 21:30")]
    [InlineData("..06:00", "00:00..06:00", "between 00:00 and 06:00")]
    [InlineData("[22:00..23:00,08:00..09:00]", "[08:00..09:00,22:00..23:00]", "between 08:00 and 09:00, or between 22:00 and 23:00")]
    [InlineData("[22:00..,00:00..02:00]", "22:00..02:00", "between 22:00 and 02:00")]
    [InlineData("[22:00..02:00,12:00]", "[12:00,22:00..02:00]", "at 12:00, or between 22:00 and 02:00")]
    [InlineData("12:00..18:00 plausible 12:00..13:00", "12:00..18:00 plausible 12:00..13:00", "between 12:00 and 18:00, plausibly between 12:00 and 13:00")]
    [InlineData("any plausible 12:30", "any plausible 12:30", "at an unknown time, plausibly at 12:30")]
    [InlineData("any plausible none", "any plausible none", "at an unknown time, and no time is plausible")]
    [InlineData("none plausible none", "impossible", "at no possible time")]
    [InlineData("any plausible any", "unknown", "at an unknown time")]
    [InlineData("[12:00]", "12:00", "at 12:00")]
    [InlineData("[01:00,03:00,05:00,07:00,09:00]", "[01:00,03:00,05:00,07:00,09:00]", "between 01:00 and 09:00, with gaps")]
    public void Sets_have_one_text(string text, string canonical, string words)
    {
        UncertainTime time = UncertainTime.Parse(text);
        Assert.Equal((canonical, words), (time.ToString(), time.Describe()));
    }

    [Theory]
    [InlineData("[", EdtfErrorCode.UnexpectedEnd, 1)]
    [InlineData("[12:00", EdtfErrorCode.UnexpectedEnd, 6)]
    [InlineData("[12:00,", EdtfErrorCode.UnexpectedEnd, 7)]
    [InlineData("[12:00] ", EdtfErrorCode.UnexpectedCharacter, 7)]
    [InlineData("[12:00,24:01]", EdtfErrorCode.TimeOutOfRange, 7)]
    [InlineData("..", EdtfErrorCode.UnexpectedCharacter, 0)]
    [InlineData("12:00 plausible 13:00", EdtfErrorCode.TimeOutOfRange, 16)]
    [InlineData("12:00..13:00 plausible 12:00..", EdtfErrorCode.TimeOutOfRange, 23)]
    [InlineData("any plausible x", EdtfErrorCode.UnexpectedCharacter, 14)]
    [InlineData(" plausible any", EdtfErrorCode.Empty, 0)]
    public void TryParse_refuses(string text, EdtfErrorCode code, int position)
    {
        Assert.False(UncertainTime.TryParse(text, out UncertainTime value, out EdtfError error));
        Assert.Equal((code, position, default), (error.Code, error.Position, value));
    }

    [Fact]
    public void Sets_of_many_members_are_read_in_linear_time()
    {
        string text = "[" + string.Join(',', Enumerable.Repeat("12:00,22:00..02:00", 200_000)) + "]";
        Assert.Equal("[12:00,22:00..02:00]", UncertainTime.Parse(text).ToString());
    }

    private static Truth Earlier(LocalTime[] a, LocalTime[] b) =>
        a.Length == 0 || b.Length == 0 ? Truth.Unknown : Truth.From(a.Min() < b.Max(), a.Max() < b.Min());

    private static Truth Same(LocalTime[] a, LocalTime[] b) =>
        a.Length == 0 || b.Length == 0 ? Truth.Unknown : Truth.From(a.Intersect(b).Any(), a.Length == 1 && b.Length == 1 && a[0] == b[0]);

    private static Truth May(LocalTime[] a, LocalTime[] b, Truth certain) =>
        a.Length == 0 || b.Length == 0 ? Truth.Unknown : Truth.Of(!certain.IsFalse);

    // The last time of a day is no whole second.
    private static LocalTime Whole(LocalTime time) => time.With(TimeAdjusters.TruncateToSecond);
}
