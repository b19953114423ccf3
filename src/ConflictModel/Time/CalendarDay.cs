using System;
using System.Diagnostics.CodeAnalysis;
using System.Runtime.InteropServices;
using ConflictModel.Time.Writing;
using NodaTime;

namespace ConflictModel.Time;

/// <summary>A day of the proleptic Gregorian calendar in any year that EDTF can write: a bound of a written date.</summary>
/// <remarks>
/// <para>Invariants: the year is from <see cref="MinYear"/> to <see cref="MaxYear"/>, 18 digits; the month and the day exist in it. The
/// year before 0001 is 0000, as in ISO 8601. NodaTime's <see cref="LocalDate"/> holds the years -9998 to 9999 of these.</para>
/// <para>Equality is of the day; the order is that of time.</para>
/// <para>The default value is 0000-01-01. Immutable.</para>
/// </remarks>
/// <example>
/// <code>
/// CalendarDay last = EdtfValue.Parse("Y17E7").Latest!.Value;
/// Console.WriteLine(last);
/// Console.WriteLine(last.TryToLocalDate(out _));
/// Console.WriteLine(CalendarDay.From(new LocalDate(2024, 1, 20)) &lt; last);
/// // 170000000-12-31
/// // False
/// // True
/// </code>
/// </example>
[StructLayout(LayoutKind.Auto)]
public readonly partial struct CalendarDay : IEquatable<CalendarDay>, IComparable<CalendarDay>, ISpanParsable<CalendarDay>, IFormattable
{
    private readonly long _year;

    // From 0, so that zero bits are a day.
    private readonly byte _month;
    private readonly byte _day;

    internal CalendarDay(long year, int month, int day)
    {
        _year = year;
        _month = (byte)(month - 1);
        _day = (byte)(day - 1);
    }

    /// <summary>The least year, -999999999999999999.</summary>
    public static long MinYear => -MaxYear;

    /// <summary>The greatest year, 999999999999999999.</summary>
    public static long MaxYear => WrittenYear.Most;

    /// <summary>The year; 0 is the one before 1.</summary>
    public long Year => _year;

    /// <summary>The month, from 1 to 12.</summary>
    public int Month => _month + 1;

    /// <summary>The day of the month, from 1.</summary>
    public int Day => _day + 1;

    /// <summary>A day.</summary>
    /// <param name="year">The year, from <see cref="MinYear"/> to <see cref="MaxYear"/>.</param>
    /// <param name="month">The month, from 1 to 12.</param>
    /// <param name="day">The day of the month, from 1.</param>
    /// <returns>The day.</returns>
    /// <exception cref="ArgumentOutOfRangeException">There is no such day in these years.</exception>
    public static CalendarDay Of(long year, int month, int day)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(year, MinYear);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(year, MaxYear);
        ArgumentOutOfRangeException.ThrowIfLessThan(month, 1);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(month, 12);
        ArgumentOutOfRangeException.ThrowIfLessThan(day, 1);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(day, Time.Day.InMonth(year, month));
        return new(year, month, day);
    }

    /// <summary>A day that NodaTime knows.</summary>
    /// <param name="date">The day, in any calendar.</param>
    /// <returns>The same day of the Gregorian calendar.</returns>
    public static CalendarDay From(LocalDate date)
    {
        LocalDate iso = date.WithCalendar(CalendarSystem.Iso);
        return new(iso.Year, iso.Month, iso.Day);
    }

    /// <summary>The day as NodaTime has it, where it is in the years -9998 to 9999.</summary>
    /// <param name="date">The day, or the default.</param>
    /// <returns>Whether NodaTime has it.</returns>
    public bool TryToLocalDate(out LocalDate date)
    {
        bool known = _year is >= Time.Day.MinYear and <= Time.Day.MaxYear;
        date = known ? new LocalDate((int)_year, Month, Day) : default;
        return known;
    }

    /// <inheritdoc/>
    public int CompareTo(CalendarDay other) => _year != other._year ? _year.CompareTo(other._year)
        : _month != other._month ? _month.CompareTo(other._month)
        : _day.CompareTo(other._day);

    /// <inheritdoc/>
    public bool Equals(CalendarDay other) => _year == other._year && _month == other._month && _day == other._day;

    /// <inheritdoc/>
    public override bool Equals([NotNullWhen(true)] object? obj) => obj is CalendarDay other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(_year, _month, _day);

    /// <summary>Whether two are the same day.</summary>
    public static bool operator ==(CalendarDay left, CalendarDay right) => left.Equals(right);

    /// <summary>Whether two are different days.</summary>
    public static bool operator !=(CalendarDay left, CalendarDay right) => !left.Equals(right);

    /// <summary>Whether one day is before another.</summary>
    public static bool operator <(CalendarDay left, CalendarDay right) => left.CompareTo(right) < 0;

    /// <summary>Whether one day is after another.</summary>
    public static bool operator >(CalendarDay left, CalendarDay right) => left.CompareTo(right) > 0;

    /// <summary>Whether one day is not after another.</summary>
    public static bool operator <=(CalendarDay left, CalendarDay right) => left.CompareTo(right) <= 0;

    /// <summary>Whether one day is not before another.</summary>
    public static bool operator >=(CalendarDay left, CalendarDay right) => left.CompareTo(right) >= 0;

    /// <summary>The day after, in the same calendar; the last of all is not asked.</summary>
    internal CalendarDay Next()
    {
        if (Day < Time.Day.InMonth(_year, Month)) return new(_year, Month, Day + 1);
        return Month < 12 ? new(_year, Month + 1, 1) : new(_year + 1, 1, 1);
    }

    /// <summary>The number of the day, or the number beyond the first or last one where it has none.</summary>
    internal int Number => _year < Time.Day.MinYear ? Time.Day.First - 1
        : _year > Time.Day.MaxYear ? Time.Day.Last + 1
        : Time.Day.Of((int)_year, Month, Day);
}
