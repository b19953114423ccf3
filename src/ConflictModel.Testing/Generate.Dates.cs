using System;
using System.Collections.Generic;
using System.Linq;
using ConflictModel.Time;
using FsCheck;
using FsCheck.Fluent;
using NodaTime;

namespace ConflictModel.Testing;

public static partial class Generate
{
    private static readonly LocalDate FirstOfJanuary = new(2024, 1, 1);

    private static readonly Gen<LocalDate> SmallDay = Gen.Choose(0, 45).Select(FirstOfJanuary.PlusDays);

    private static readonly Gen<LocalDate> ExtremeDay = Gen.Elements(
        new LocalDate(-9998, 1, 1),
        new LocalDate(-1, 12, 31),
        new LocalDate(0, 2, 29),
        new LocalDate(1900, 2, 28),
        new LocalDate(9999, 12, 30),
        new LocalDate(9999, 12, 31));

    private static readonly Gen<UncertainDate> SmallRun =
        from a in SmallDay from length in Gen.Choose(0, 9) select UncertainDate.Between(a, a.PlusDays(length));

    private static readonly Gen<UncertainDate> SomeDate = Gen.Frequency(
        (6, SmallDay.Select(UncertainDate.Exactly)),
        (5, SmallRun),
        (2, SmallDay.Select(UncertainDate.NotBefore)),
        (2, SmallDay.Select(UncertainDate.NotAfter)),
        (3, SmallDay.ArrayOf(4).Select(days => UncertainDate.OneOf(days))),
        (3, SmallRun.ArrayOf(3).Select(runs => UncertainDate.OneOf(runs))),
        (1, from a in SmallDay from b in SmallDay select UncertainDate.NotAfter(a).Union(UncertainDate.NotBefore(b))),
        (2, Gen.Choose(-1, 2).Select(month => UncertainDate.In(new YearMonth(2024, 1).PlusMonths(month)))),
        (1, Gen.Elements(-9998, 0, 2023, 2024, 9999).Select(UncertainDate.InYear)),
        (1, from a in ExtremeDay from b in ExtremeDay select UncertainDate.Between(LocalDate.Min(a, b), LocalDate.Max(a, b))),
        (2, Gen.Elements("2024-0X-1X", "202X-01-20", "2024-01-X1", "20XX-XX-X1", "XX24-01-2X").Select(text => UncertainDate.Parse(text))),
        (1, Gen.Elements(UncertainDate.Unknown, UncertainDate.Impossible)));

    /// <summary>Days of six weeks from 1 January 2024, so that they clash, and now and then a first or last day of the calendar.</summary>
    public static Arbitrary<LocalDate> Days { get; } = Arb.From(
        Gen.Frequency((9, SmallDay), (1, ExtremeDay)),
        day => Nearer(day));

    /// <summary>Days of the same weeks as bounds of written dates, and now and then one in a year that NodaTime does not know.</summary>
    public static Arbitrary<CalendarDay> CalendarDays { get; } = Arb.From(
        Gen.Frequency(
            (9, SmallDay.Select(CalendarDay.From)),
            (1, Gen.Elements(
                default, CalendarDay.Of(CalendarDay.MinYear, 1, 1), CalendarDay.Of(CalendarDay.MaxYear, 12, 31), CalendarDay.Of(-9999, 12, 31),
                CalendarDay.Of(10_000, 2, 29), CalendarDay.Of(-4, 2, 29)))),
        day => day.TryToLocalDate(out LocalDate date) ? Nearer(date).Select(CalendarDay.From) : []);

    /// <summary>Days that are not known exactly: exact ones, runs, sets with gaps, open ends, months, years, unspecified digits, and both that know no
    /// days.</summary>
    public static Arbitrary<UncertainDate> UncertainDates { get; } = Arb.From(SomeDate, SimplerDates);

    /// <summary>Intervals between such days, with open and unknown ends, whole months and whole years.</summary>
    public static Arbitrary<UncertainInterval> UncertainIntervals { get; } = Arb.From(
        Gen.Frequency(
            (6, from a in SomeDate from b in SomeDate select IntervalOf(a, b)),
            (2, SomeDate.Select(a => IntervalOf(a, UncertainDate.Unknown).WithOpenEnd())),
            (2, SomeDate.Select(a => IntervalOf(UncertainDate.Unknown, a).WithOpenStart())),
            (1, Gen.Choose(-1, 2).Select(month => UncertainInterval.Throughout(new YearMonth(2024, 1).PlusMonths(month)))),
            (1, Gen.Elements(
                UncertainInterval.Unknown,
                UncertainInterval.ThroughoutYear(2024),
                UncertainInterval.Unknown.WithOpenStart(),
                UncertainInterval.Unknown.WithOpenStart().WithOpenEnd()))),
        interval => SimplerDates(interval.Start).Select(start => With(interval, start, interval.End))
            .Concat(SimplerDates(interval.End).Select(end => With(interval, interval.Start, end)))
            .Where(simpler => simpler != interval));

    // Whatever the order of the two, and for an impossible one an unknown one.
    private static UncertainInterval IntervalOf(UncertainDate a, UncertainDate b)
    {
        UncertainDate start = a.IsImpossible ? default : a, end = b.IsImpossible ? default : b;
        return start.IsAfter(end).IsTrue ? UncertainInterval.Between(end, start) : UncertainInterval.Between(start, end);
    }

    private static UncertainInterval With(UncertainInterval old, UncertainDate start, UncertainDate end)
    {
        if (!start.IsImpossible && !end.IsImpossible && start.IsAfter(end).IsTrue) return old;
        UncertainInterval bounded = IntervalOf(start, end);
        UncertainInterval started = start.IsImpossible ? bounded.WithOpenStart() : bounded;
        return end.IsImpossible ? started.WithOpenEnd() : started;
    }

    // Fewer possible days, then days nearer to 1 January 2024, and last the value of which nothing is known.
    private static IEnumerable<UncertainDate> SimplerDates(UncertainDate date)
    {
        if (date.IsUnknown || date.IsImpossible) yield break;
        yield return UncertainDate.Unknown;
        if (date.TryGetSingle(out LocalDate day))
        {
            foreach (LocalDate nearer in Nearer(day)) yield return UncertainDate.Exactly(nearer);
            yield break;
        }
        if (date.Earliest is LocalDate first) yield return UncertainDate.Exactly(first);
        if (date.Latest is LocalDate last) yield return UncertainDate.Exactly(last);
        if (date.Earliest is not LocalDate from || date.Latest is not LocalDate to) yield break;
        LocalDate middle = from.PlusDays(Period.DaysBetween(from, to) / 2);
        yield return date.Intersect(UncertainDate.NotAfter(middle));
        yield return date.Intersect(UncertainDate.NotBefore(middle.PlusDays(1)));
    }

    private static IEnumerable<LocalDate> Nearer(LocalDate day)
    {
        int distance = Period.DaysBetween(FirstOfJanuary, day);
        return Smaller(Math.Abs(distance)).Select(d => FirstOfJanuary.PlusDays((int)d * Math.Sign(distance)));
    }
}
