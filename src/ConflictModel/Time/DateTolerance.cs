using System;

namespace ConflictModel.Time;

/// <summary>By how much a date is widened where a reader allows for error: a named policy that a caller asks for.</summary>
/// <remarks>
/// <para>What is written to the day is widened by days, what is a whole month by months, and what is a whole year by years, since an error
/// is of the size of what was written. Nothing in this library widens a date by itself: <c>?</c> and <c>~</c> move no bound, and equality
/// knows of no tolerance.</para>
/// <para>Invariants: the name is not empty; the numbers are from 0 to 1,000,000.</para>
/// <para>Equality is component-wise, the name included. There is no order. Immutable.</para>
/// <para>Source: that an approximate or uncertain date is widened by one unit of its precision is a convention; python-edtf pads its
/// "fuzzy" bounds so by default. No standard says how far <c>~</c> reaches.</para>
/// </remarks>
/// <example>
/// <code>
/// UncertainDate january = UncertainDate.Parse("2024-01");
/// Console.WriteLine(january.Widen(DateTolerance.OneUnit));
/// Console.WriteLine(UncertainDate.On(2024, 1, 20).Widen(DateTolerance.OneUnit));
/// Console.WriteLine(UncertainDate.On(2024, 1, 20).Widen(new DateTolerance("filed the day after", daysBefore: 1)));
/// // [2023-12-01..2024-02-29]
/// // [2024-01-19..2024-01-21]
/// // [2024-01-19..2024-01-20]
/// </code>
/// </example>
public sealed record DateTolerance
{
    private const int Most = 1_000_000;

    /// <summary>A policy with a name of its own.</summary>
    /// <param name="name">What it is called.</param>
    /// <param name="daysBefore">How many days earlier than a written day it can have been.</param>
    /// <param name="daysAfter">How many days later than a written day it can have been.</param>
    /// <param name="months">How many months earlier or later than a written month.</param>
    /// <param name="years">How many years earlier or later than a written year.</param>
    /// <exception cref="ArgumentException"><paramref name="name"/> is null or blank.</exception>
    /// <exception cref="ArgumentOutOfRangeException">A number is not from 0 to 1,000,000.</exception>
    public DateTolerance(string name, int daysBefore = 0, int daysAfter = 0, int months = 0, int years = 0)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(name);
        Name = name;
        DaysBefore = Checked(daysBefore, nameof(daysBefore));
        DaysAfter = Checked(daysAfter, nameof(daysAfter));
        Months = Checked(months, nameof(months));
        Years = Checked(years, nameof(years));
    }

    /// <summary>No widening at all.</summary>
    public static DateTolerance None { get; } = new("none");

    /// <summary>One unit either way: a day by a day, a month by a month, a year by a year.</summary>
    public static DateTolerance OneUnit { get; } = new("one unit", daysBefore: 1, daysAfter: 1, months: 1, years: 1);

    /// <summary>What the policy is called.</summary>
    public string Name { get; }

    /// <summary>How many days earlier than a written day it can have been.</summary>
    public int DaysBefore { get; }

    /// <summary>How many days later than a written day it can have been.</summary>
    public int DaysAfter { get; }

    /// <summary>How many months earlier or later than a written month.</summary>
    public int Months { get; }

    /// <summary>How many years earlier or later than a written year.</summary>
    public int Years { get; }

    private static int Checked(int number, string argument) => number is >= 0 and <= Most
        ? number
        : throw new ArgumentOutOfRangeException(argument, number, "A tolerance is 0 to 1,000,000.");
}
