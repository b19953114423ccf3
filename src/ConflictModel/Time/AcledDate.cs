using System;
using System.Globalization;
using NodaTime;

namespace ConflictModel.Time;

/// <summary>A day as ACLED codes it: the columns <c>event_date</c> and <c>time_precision</c>.</summary>
/// <remarks>
/// <para>Invariant: the precision is 1 to 3.</para>
/// <para>Equality is component-wise. There is no order. Immutable.</para>
/// <para>Source: ACLED Codebook, "Time precision codes": 1 the source has the date; 2 it has the week or a similar period, and the middle of
/// that is the date; 3 it has the month or some weeks, and the middle of the month is the date, or its first or last day where the
/// beginning or the end of the month is noted. What is known less exactly is left out of the dataset.</para>
/// </remarks>
/// <example>
/// <code>
/// Console.WriteLine(new AcledDate(new LocalDate(2024, 1, 15), 3).Date.Describe());
/// CodedDate&lt;AcledDate&gt; coded = AcledDate.Code(UncertainDate.Between(new LocalDate(2024, 1, 15), new LocalDate(2024, 1, 21)));
/// Console.WriteLine(coded.Code);
/// Console.WriteLine(coded.Explanation);
/// // an unspecified day in January 2024
/// // 2024-01-18 2
/// // Read back, the code allows 9 days: 2 of them were excluded.
/// </code>
/// </example>
public sealed record AcledDate
{
    // The middle of a week is its fourth day, or one of those beside it, so the week reaches no further than this.
    private const int HalfWeek = 4;
    private const int MiddleOfMonth = 15;
    private const int PartOfMonth = 10;
    private const int MostDays = 31;

    /// <summary>The columns of a row.</summary>
    /// <param name="eventDate">The date, in any calendar.</param>
    /// <param name="timePrecision">The precision, 1 to 3.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="timePrecision"/> is not 1 to 3, or the day is one that
    /// <see cref="UncertainDate"/> does not hold.</exception>
    public AcledDate(LocalDate eventDate, int timePrecision)
    {
        if (timePrecision is < 1 or > 3)
            throw new ArgumentOutOfRangeException(nameof(timePrecision), timePrecision, "ACLED's time_precision is 1 to 3.");
        EventDate = eventDate.WithCalendar(CalendarSystem.Iso);
        TimePrecision = timePrecision;
        Date = timePrecision switch
        {
            1 => UncertainDate.Exactly(EventDate),
            2 => UncertainDate.Between(Moved(-HalfWeek), Moved(HalfWeek)),
            _ => UncertainDate.In(EventDate.ToYearMonth()),
        };
    }

    /// <summary>The date, of the ISO calendar: the day itself, or the middle of a period.</summary>
    public LocalDate EventDate { get; }

    /// <summary>The precision: 1 the day, 2 the week, 3 the month.</summary>
    public int TimePrecision { get; }

    /// <summary>What the row says. With precision 2, the days of every week in whose middle the date can be: it and four days either way.
    /// With precision 3, the month of the date; where a source had "the past three weeks" the day may lie before it, which the code does
    /// not tell.</summary>
    public UncertainDate Date { get; }

    /// <summary>The columns that ACLED would have for a day, and what they lose.</summary>
    /// <param name="date">The day.</param>
    /// <returns>The code for the period from the first to the last possible day: up to 7 days are a week, up to 31 a month; the first or
    /// the last day of a month stands for days among its first or last ten. There is no code for more than 31 days.</returns>
    public static CodedDate<AcledDate> Code(UncertainDate date) => CodedDate.Of(
        date, Of, code => code.Date, "The days reach over more than a month, and ACLED leaves out what is known less exactly than that.");

    /// <summary>The two columns with a space between them.</summary>
    /// <returns>A text such as "2024-01-15 3", which does not depend on culture.</returns>
    public override string ToString() =>
        string.Create(CultureInfo.InvariantCulture, $"{UncertainDate.Exactly(EventDate)} {TimePrecision}");

    private static AcledDate? Of(UncertainDate date)
    {
        LocalDate first = date.Earliest!.Value, last = date.Latest!.Value;
        int days = Period.DaysBetween(first, last) + 1;
        LocalDate middle = first.PlusDays(days / 2);
        return days switch
        {
            1 => new(first, 1),
            <= 7 => new(middle, 2),
            <= MostDays => new(first.ToYearMonth() == last.ToYearMonth() ? InMonth(first, last) : middle, 3),
            _ => null,
        };
    }

    private static LocalDate InMonth(LocalDate first, LocalDate last)
    {
        LocalDate end = last.With(DateAdjusters.EndOfMonth);
        return last.Day <= PartOfMonth ? first.With(DateAdjusters.StartOfMonth)
            : first > end.PlusDays(-PartOfMonth) ? end
            : first.With(DateAdjusters.DayOfMonth(MiddleOfMonth));
    }

    // The calendar ends somewhere.
    private LocalDate Moved(int days) => Period.DaysBetween(EventDate, LocalDate.MaxIsoValue) < days ? LocalDate.MaxIsoValue
        : Period.DaysBetween(LocalDate.MinIsoValue, EventDate) < -days ? LocalDate.MinIsoValue
        : EventDate.PlusDays(days);
}
