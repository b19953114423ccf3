using System;
using System.Globalization;
using NodaTime;

namespace ConflictModel.Time;

/// <summary>A day as the UCDP Georeferenced Event Dataset codes it: the columns <c>date_start</c>, <c>date_end</c> and
/// <c>date_prec</c>.</summary>
/// <remarks>
/// <para>Invariants: the start is not after the end; the precision is 1 to 5.</para>
/// <para>Equality is component-wise. There is no order. Immutable.</para>
/// <para>Source: UCDP GED Codebook, <c>date_prec</c>: 1 the exact date is known, 2 it is known within 2 to 6 days, 3 only the week is known,
/// 4 it is known within 8 to 30 days or only the month is known, 5 it is known within more than a month and no more than a calendar
/// year.</para>
/// </remarks>
/// <example>
/// <code>
/// var row = new UcdpDate(new LocalDate(1989, 1, 7), new LocalDate(1989, 1, 13), 3);
/// Console.WriteLine(row.Date.Describe());
/// Console.WriteLine(UcdpDate.Code(UncertainDate.In(new YearMonth(2021, 2))).Code);
/// // a day from 7 to 13 January 1989
/// // 2021-02-01 2021-02-28 4
/// </code>
/// </example>
public sealed record UcdpDate
{
    private const int MostPrecision = 5;

    /// <summary>The columns of a row.</summary>
    /// <param name="dateStart">The first day, in any calendar.</param>
    /// <param name="dateEnd">The last day, in any calendar.</param>
    /// <param name="datePrecision">The precision, 1 to 5.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="datePrecision"/> is not 1 to 5, or a day is one that
    /// <see cref="UncertainDate"/> does not hold.</exception>
    /// <exception cref="ArgumentException"><paramref name="dateStart"/> is after <paramref name="dateEnd"/>.</exception>
    public UcdpDate(LocalDate dateStart, LocalDate dateEnd, int datePrecision)
    {
        if (datePrecision is < 1 or > MostPrecision)
            throw new ArgumentOutOfRangeException(nameof(datePrecision), datePrecision, "UCDP's date_prec is 1 to 5.");
        DateStart = dateStart.WithCalendar(CalendarSystem.Iso);
        DateEnd = dateEnd.WithCalendar(CalendarSystem.Iso);
        DatePrecision = datePrecision;
        if (DateStart > DateEnd)
            throw new ArgumentException($"{Text(DateStart)} is after {Text(DateEnd)}: pass the earlier day first.", nameof(dateEnd));
        Date = UncertainDate.Between(DateStart, DateEnd);
    }

    /// <summary>The first day, of the ISO calendar.</summary>
    public LocalDate DateStart { get; }

    /// <summary>The last day, of the ISO calendar.</summary>
    public LocalDate DateEnd { get; }

    /// <summary>The precision, from 1 (the day is known) to 5 (more than a month, no more than a year).</summary>
    public int DatePrecision { get; }

    /// <summary>What the row says: a day from the start to the end. The precision repeats how far these are apart, and moves neither.</summary>
    public UncertainDate Date { get; }

    /// <summary>The columns that UCDP would have for a day, and what they lose.</summary>
    /// <param name="date">The day.</param>
    /// <returns>The code from the first to the last possible day. What lies in gaps becomes possible; there is no code where the days
    /// reach over more than a year.</returns>
    public static CodedDate<UcdpDate> Code(UncertainDate date) => CodedDate.Of(
        date, Of, code => code.Date, "The days reach over more than a year, for which UCDP has no precision.");

    /// <summary>The three columns with spaces between them.</summary>
    /// <returns>A text such as "2021-02-01 2021-02-28 4", which does not depend on culture.</returns>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Text(DateStart)} {Text(DateEnd)} {DatePrecision}");

    private static UcdpDate? Of(UncertainDate date)
    {
        LocalDate start = date.Earliest!.Value, end = date.Latest!.Value;
        int days = Period.DaysBetween(start, end) + 1;
        bool isMonth = start.Day == 1 && end == start.With(DateAdjusters.EndOfMonth);
        // In the last year that there is, nothing is a year later.
        bool isMoreThanYear = end.Year - start.Year > 1 || (end.Year > start.Year && end >= start.PlusYears(1));
        return isMoreThanYear ? null : new(start, end, days switch
        {
            1 => 1,
            <= 6 => 2,
            7 => 3,
            <= 30 => 4,
            _ => isMonth ? 4 : MostPrecision,
        });
    }

    private static string Text(LocalDate day) => UncertainDate.Exactly(day).ToString();
}
