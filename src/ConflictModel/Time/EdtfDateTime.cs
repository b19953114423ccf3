using System.Globalization;
using ConflictModel.Time.Writing;

namespace ConflictModel.Time;

/// <summary>A day with a time of day to the second, local or with its offset from UTC, written YYYY-MM-DDThh:mm:ss, then Z, ±hh or
/// ±hh:mm.</summary>
/// <remarks>
/// <para>The hour is 00 to 23, or the whole time is 24:00:00, the end of the day: ISO 8601-1:2019 as amended in 2022 and the grammar of
/// EDTF 1.0 have it. A leap second (:60) is refused. The offset is from -14:00 to +14:00, as in that grammar; -00:00 is refused, because
/// ISO 8601 writes an offset of zero with a plus.</para>
/// <para>Equality is of the written structure: <c>Z</c>, <c>+00</c> and <c>+00:00</c> differ. There is no order.</para>
/// <para>Source: EDTF level 0, "Date and Time".</para>
/// </remarks>
/// <example>
/// <code>
/// var reported = (EdtfDateTime)EdtfValue.Parse("2024-01-20T23:30:00-05:00");
/// Console.WriteLine(reported.Date);
/// Console.WriteLine(reported.Latest);
/// Console.WriteLine(reported.OffsetMinutes);
/// // 2024-01-20
/// // 2024-01-20
/// // -300
/// </code>
/// </example>
public sealed record EdtfDateTime : EdtfValue
{
    private readonly WrittenDate _date;
    private readonly WrittenClock _clock;

    private EdtfDateTime(WrittenDate date, WrittenClock clock)
    {
        _date = date;
        _clock = clock;
    }

    /// <summary>The day, as written.</summary>
    public EdtfDate Date => new(_date);

    /// <summary>The hour, from 0 to 23, or 24 at the end of the day.</summary>
    public int Hour => _clock.Hour;

    /// <summary>The minute, from 0 to 59.</summary>
    public int Minute => _clock.Minute;

    /// <summary>The second, from 0 to 59.</summary>
    public int Second => _clock.Second;

    /// <summary>Minutes ahead of UTC, negative behind it, from -840 to 840; null where the time is local and its offset is not
    /// said.</summary>
    public int? OffsetMinutes => _clock.Shift == WrittenShift.None ? null : _clock.ShiftMinutes;

    /// <summary>0, or 1 where the year is negative.</summary>
    public override int Level => _date.Level;

    internal WrittenDate Written => _date;

    internal static EdtfDateTime? Read(ref EdtfReader reader, WrittenDate date) =>
        reader.ReadClock(out WrittenClock clock) && reader.ReadEnd() ? new EdtfDateTime(date, clock) : null;

    /// <summary>The same with its offset written Z where it is zero, and else with its minutes.</summary>
    /// <returns>A value that says the same.</returns>
    public override EdtfDateTime Normalize() => _clock.Shift == WrittenShift.None ? this : new(_date, _clock with
    {
        Shift = _clock.ShiftMinutes == 0 ? WrittenShift.Utc : WrittenShift.HoursAndMinutes,
    });

    // The day as it is written: an offset does not move it, and 24:00:00 is still that day.
    private protected override CalendarDay? First(SeasonPolicy seasons) => _date.First(seasons);

    private protected override CalendarDay? Last(SeasonPolicy seasons) => _date.Last(seasons);

    private protected override bool Includes(CalendarDay day, SeasonPolicy seasons) => _date.First(seasons) == day;

    private protected override string Write() =>
        string.Create(CultureInfo.InvariantCulture, $"{_date}T{Hour:D2}:{Minute:D2}:{Second:D2}{_clock.ShiftText}");
}
