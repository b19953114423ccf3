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

    /// <summary>The part of a month or year that "early", "mid" and "late" leave possible.</summary>
    public DaySpan Roughly(DayPosition position) => Part(position, (0, 3), (1, 5), (3, 6));

    /// <summary>The part of a month or year that a reader takes "early", "mid" and "late" to mean.</summary>
    public DaySpan Closely(DayPosition position) => Part(position, (0, 2), (2, 4), (4, 6));

    // In sixths: of a year two months each, of a month five days each, the last with the days that remain.
    private DaySpan Part(DayPosition position, (int From, int To) early, (int From, int To) mid, (int From, int To) late)
    {
        if (position == DayPosition.None) return this;
        (int from, int to) = position == DayPosition.Early ? early : position == DayPosition.Mid ? mid : late;
        LocalDate first = First;
        bool isYear = First.Year != Last.Year || First.Month != Last.Month;
        LocalDate At(int sixth) => isYear ? first.PlusMonths(2 * sixth) : first.PlusDays(5 * sixth);
        return new(At(from), to == 6 ? Last : At(to).PlusDays(-1));
    }
}
