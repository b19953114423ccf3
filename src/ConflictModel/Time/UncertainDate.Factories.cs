using System;
using NodaTime;

namespace ConflictModel.Time;

public readonly partial struct UncertainDate
{
    /// <summary>One day, known exactly.</summary>
    /// <param name="date">The day, in any calendar.</param>
    /// <returns>The value with one possible day.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="date"/> is not in the ISO years 0000 to 9999.</exception>
    public static UncertainDate Exactly(LocalDate date)
    {
        int day = Day.Of(date, nameof(date));
        return new(new DayRange(day, day));
    }

    /// <summary>One day of the ISO calendar, known exactly.</summary>
    /// <param name="year">The year, from 0 to 9999.</param>
    /// <param name="month">The month, from 1 to 12.</param>
    /// <param name="day">The day of the month, from 1.</param>
    /// <returns>The value with one possible day.</returns>
    /// <exception cref="ArgumentOutOfRangeException">There is no such day in the years 0000 to 9999.</exception>
    public static UncertainDate On(int year, int month, int day) => new(EdtfDate.Of(year, month, day).Written.Days);

    /// <summary>An unspecified day of a month.</summary>
    /// <param name="month">The month, in any calendar.</param>
    /// <returns>The value whose possible days are those of the month.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="month"/> has a day outside the ISO years 0000 to 9999.</exception>
    public static UncertainDate In(YearMonth month)
    {
        DateInterval days = month.ToDateInterval();
        return new(new DayRange(Day.Of(days.Start, nameof(month)), Day.Of(days.End, nameof(month))));
    }

    /// <summary>An unspecified day of a year of the ISO calendar.</summary>
    /// <param name="year">The year, from 0 to 9999.</param>
    /// <returns>The value whose possible days are those of the year.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="year"/> is not from 0 to 9999.</exception>
    public static UncertainDate InYear(int year) => new(EdtfDate.Of(year).Written.Days);

    /// <summary>A day from one to another, both included.</summary>
    /// <param name="first">The first possible day.</param>
    /// <param name="last">The last possible day.</param>
    /// <returns>The value with those possible days: one day among them, and not a happening that lasts through them.</returns>
    /// <exception cref="ArgumentException"><paramref name="first"/> is after <paramref name="last"/>.</exception>
    /// <exception cref="ArgumentOutOfRangeException">A day is not in the ISO years 0000 to 9999.</exception>
    public static UncertainDate Between(LocalDate first, LocalDate last)
    {
        var run = new DayRange(Day.Of(first, nameof(first)), Day.Of(last, nameof(last)));
        return run.First <= run.Last
            ? new(run)
            : throw new ArgumentException($"{new UncertainDate(new DayRange(run.First, run.First))} is after "
                + $"{new UncertainDate(new DayRange(run.Last, run.Last))}: pass the earlier day first.", nameof(last));
    }

    /// <summary>A day or any later one.</summary>
    /// <param name="date">The first possible day.</param>
    /// <returns>The value with an open end.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="date"/> is not in the ISO years 0000 to 9999.</exception>
    public static UncertainDate NotBefore(LocalDate date) => new(new DayRange(Day.Of(date, nameof(date)), int.MaxValue));

    /// <summary>A day or any earlier one.</summary>
    /// <param name="date">The last possible day.</param>
    /// <returns>The value with an open start.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="date"/> is not in the ISO years 0000 to 9999.</exception>
    public static UncertainDate NotAfter(LocalDate date) => new(new DayRange(int.MinValue, Day.Of(date, nameof(date))));

    /// <summary>One of several days.</summary>
    /// <param name="dates">The possible days, in any order and with repetitions.</param>
    /// <returns>The value with those possible days.</returns>
    /// <exception cref="ArgumentException"><paramref name="dates"/> is empty.</exception>
    /// <exception cref="ArgumentOutOfRangeException">A day is not in the ISO years 0000 to 9999.</exception>
    public static UncertainDate OneOf(params ReadOnlySpan<LocalDate> dates)
    {
        var runs = new DayRange[dates.Length];
        for (int i = 0; i < runs.Length; i++)
        {
            int day = Day.Of(dates[i], nameof(dates));
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
        int count = 0;
        foreach (ref readonly UncertainDate date in dates) count += date.Runs.Length;
        var runs = new DayRange[count];
        int used = 0;
        foreach (ref readonly UncertainDate date in dates)
        {
            date.Runs.CopyTo(runs.AsSpan(used));
            used += date.Runs.Length;
        }
        return new(DayRuns.Merge(runs));
    }

    /// <summary>The day that a written date, date with a time, or one-of set names; of a date with a time, its local day.</summary>
    /// <param name="written">The written value.</param>
    /// <returns>The value with every day that it can mean.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="written"/> is null.</exception>
    /// <exception cref="ArgumentException"><paramref name="written"/> is an interval: that is not one day but a happening with two
    /// ends.</exception>
    public static UncertainDate From(EdtfValue written)
    {
        ArgumentNullException.ThrowIfNull(written);
        return written switch
        {
            EdtfDate date => new(date.Written.Days),
            EdtfDateTime dateTime => new(dateTime.Written.Days),
            EdtfSet set => new(DayRuns.Merge(Array.ConvertAll([.. set.Members], member => member.Written.Days))),
            _ => throw new ArgumentException($"{written} is an interval and not one day: use UncertainInterval.", nameof(written)),
        };
    }

    private static ArgumentException None(string argument) =>
        new("Name at least one day: UncertainDate.Unknown is any day, UncertainDate.Impossible is none.", argument);
}
