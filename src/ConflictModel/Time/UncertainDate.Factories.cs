using System;
using System.Collections.Generic;
using ConflictModel.Time.Days;
using NodaTime;

namespace ConflictModel.Time;

public readonly partial struct UncertainDate
{
    /// <summary>One day, known exactly.</summary>
    /// <param name="date">The day, in any calendar.</param>
    /// <returns>The value with one possible day.</returns>
    public static UncertainDate Exactly(LocalDate date)
    {
        int day = Day.Of(date);
        return new(new DayRange(day, day));
    }

    /// <summary>One day of the ISO calendar, known exactly.</summary>
    /// <param name="year">The year, from -9998 to 9999.</param>
    /// <param name="month">The month, from 1 to 12.</param>
    /// <param name="day">The day of the month, from 1.</param>
    /// <returns>The value with one possible day.</returns>
    /// <exception cref="ArgumentOutOfRangeException">There is no such day in the years -9998 to 9999.</exception>
    public static UncertainDate On(int year, int month, int day) => new(EdtfDate.Of(InRange(year), month, day).Written.Days);

    /// <summary>An unspecified day of a month.</summary>
    /// <param name="month">The month, in any calendar.</param>
    /// <returns>The value whose possible days are those of the month.</returns>
    public static UncertainDate In(YearMonth month)
    {
        DateInterval days = month.ToDateInterval();
        return new(new DayRange(Day.Of(days.Start), Day.Of(days.End)));
    }

    /// <summary>An unspecified day of a year of the ISO calendar.</summary>
    /// <param name="year">The year, from -9998 to 9999.</param>
    /// <returns>The value whose possible days are those of the year.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="year"/> is not from -9998 to 9999.</exception>
    public static UncertainDate InYear(int year) => new(EdtfDate.Of(InRange(year)).Written.Days);

    /// <summary>A day from one to another, both included.</summary>
    /// <param name="first">The first possible day.</param>
    /// <param name="last">The last possible day.</param>
    /// <returns>The value with those possible days: one day among them, and not a happening that lasts through them.</returns>
    /// <exception cref="ArgumentException"><paramref name="first"/> is after <paramref name="last"/>.</exception>
    public static UncertainDate Between(LocalDate first, LocalDate last)
    {
        var run = new DayRange(Day.Of(first), Day.Of(last));
        return run.First <= run.Last
            ? new(run)
            : throw new ArgumentException($"{new UncertainDate(new DayRange(run.First, run.First))} is after "
                + $"{new UncertainDate(new DayRange(run.Last, run.Last))}: pass the earlier day first.", nameof(last));
    }

    /// <summary>A day or any later one.</summary>
    /// <param name="date">The first possible day.</param>
    /// <returns>The value with an open end.</returns>
    public static UncertainDate NotBefore(LocalDate date) => new(new DayRange(Day.Of(date), int.MaxValue));

    /// <summary>A day or any earlier one.</summary>
    /// <param name="date">The last possible day.</param>
    /// <returns>The value with an open start.</returns>
    public static UncertainDate NotAfter(LocalDate date) => new(new DayRange(int.MinValue, Day.Of(date)));

    /// <summary>One of several days.</summary>
    /// <param name="dates">The possible days, in any order and with repetitions.</param>
    /// <returns>The value with those possible days.</returns>
    /// <exception cref="ArgumentException"><paramref name="dates"/> is empty.</exception>
    public static UncertainDate OneOf(params ReadOnlySpan<LocalDate> dates)
    {
        var runs = new DayRange[dates.Length];
        for (int i = 0; i < runs.Length; i++)
        {
            int day = Day.Of(dates[i]);
            runs[i] = new DayRange(day, day);
        }
        return runs.Length > 0 ? new(DayRuns.Merge(runs)) : throw None(nameof(dates));
    }

    /// <summary>A day that is possible in one or another of several values: their union.</summary>
    /// <param name="dates">The values, in any order.</param>
    /// <returns>The value whose possible days are those of all.</returns>
    /// <exception cref="ArgumentException"><paramref name="dates"/> is empty.</exception>
    public static UncertainDate OneOf(params ReadOnlySpan<UncertainDate> dates)
    {
        if (dates.IsEmpty) throw None(nameof(dates));
        var runs = new List<DayRange>(dates.Length);
        UncertainDate masked = Impossible;
        foreach (ref readonly UncertainDate date in dates)
        {
            if (date._set?.Mask is null) runs.AddRange(date.Held);
            else masked = masked.Union(date);
        }
        return new UncertainDate(DayRuns.Merge([.. runs])).Union(masked);
    }

    private static int InRange(int year) => year is >= Day.MinYear and <= Day.MaxYear
        ? year
        : throw new ArgumentOutOfRangeException(nameof(year), year, "A day is in the ISO years -9998 to 9999.");

    private static ArgumentException None(string argument) =>
        new("Name at least one day: UncertainDate.Unknown is any day, UncertainDate.Impossible is none.", argument);
}
