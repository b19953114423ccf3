using System;
using NodaTime;

namespace ConflictModel.Time.Mentions;

/// <summary>From a day through another.</summary>
internal readonly record struct DaySpan(LocalDate First, LocalDate Last)
{
    public static DaySpan Of(LocalDate day) => new(day, day);

    public static DaySpan OfMonth(int year, int month) => new(new(year, month, 1), new(year, month, Time.Day.InMonth(year, month)));

    public static DaySpan OfYear(int year) => new(new(year, 1, 1), new(year, 12, 31));

    /// <summary>The days that are possible in one or another.</summary>
    public static UncertainDate Union(ReadOnlySpan<DaySpan> spans)
    {
        if (spans.Length == 1) return spans[0].ToDate();
        UncertainDate days = UncertainDate.Impossible;
        foreach (DaySpan span in spans) days = days.Union(span.ToDate());
        return days;
    }

    /// <summary>What lasts through one or another of them.</summary>
    public static UncertainInterval Through(ReadOnlySpan<DaySpan> spans)
    {
        UncertainDate starts = UncertainDate.Impossible, ends = UncertainDate.Impossible;
        foreach (DaySpan span in spans)
        {
            starts = starts.Union(UncertainDate.Exactly(span.First));
            ends = ends.Union(UncertainDate.Exactly(span.Last));
        }

        return UncertainInterval.Between(starts, ends);
    }

    public UncertainDate ToDate() => UncertainDate.Between(First, Last);

    public DaySpan UpTo(LocalDate last) => this with { Last = LocalDate.Max(First, LocalDate.Min(Last, last)) };

    public DaySpan From(LocalDate first) => this with { First = LocalDate.Min(Last, LocalDate.Max(First, first)) };

    /// <summary>The part of a month or year that words such as "early" leave possible.</summary>
    public DaySpan Roughly(DayPosition position) => position switch
    {
        DayPosition.Early => Sixths(0, 3),
        DayPosition.Mid => Sixths(1, 5),
        DayPosition.Late => Sixths(3, 6),
        DayPosition.FirstHalf => Sixths(0, 4),
        DayPosition.SecondHalf => Sixths(2, 6),
        DayPosition.EarlyToMid => Sixths(0, 5),
        DayPosition.MidToLate => Sixths(1, 6),
        DayPosition.FirstWeek => Days(1, 13),
        DayPosition.SecondWeek => Days(2, 20),
        DayPosition.ThirdWeek => Days(9, 27),
        DayPosition.LastWeek => FromEnd(13),
        _ => Closely(position),
    };

    /// <summary>The part of a month or year that a reader takes such words to mean.</summary>
    public DaySpan Closely(DayPosition position) => position switch
    {
        DayPosition.Early => Sixths(0, 2),
        DayPosition.Mid => Sixths(2, 4),
        DayPosition.Late => Sixths(4, 6),
        DayPosition.FirstHalf => Sixths(0, 3),
        DayPosition.SecondHalf => Sixths(3, 6),
        DayPosition.EarlyToMid => Sixths(0, 4),
        DayPosition.MidToLate => Sixths(2, 6),
        >= DayPosition.FirstQuarter and <= DayPosition.FourthQuarter => Quarter(position - DayPosition.FirstQuarter),
        DayPosition.FirstWeek => Days(1, 7),
        DayPosition.SecondWeek => Days(8, 14),
        DayPosition.ThirdWeek => Days(15, 21),
        DayPosition.LastWeek => FromEnd(7),
        _ => this,
    };

    private DaySpan Quarter(int quarter) => new(First.PlusMonths(3 * quarter), First.PlusMonths(3 * (quarter + 1)).PlusDays(-1));

    private DaySpan Days(int from, int to) => new(First.PlusDays(from - 1), First.PlusDays(to - 1));

    private DaySpan FromEnd(int days) => new(Last.PlusDays(1 - days), Last);

    // Of a year two months each, of a month five days each, the last with the days that remain.
    private DaySpan Sixths(int from, int to)
    {
        LocalDate first = First;
        bool isYear = First.Year != Last.Year || First.Month != Last.Month;
        LocalDate At(int sixth) => isYear ? first.PlusMonths(2 * sixth) : first.PlusDays(5 * sixth);
        return new(At(from), to == 6 ? Last : At(to).PlusDays(-1));
    }
}
