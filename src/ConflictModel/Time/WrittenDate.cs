using System.Globalization;
using System.Runtime.InteropServices;

namespace ConflictModel.Time;

/// <summary>A year, a month or a day as it is written at EDTF level 0; a month or day that is not written is 0.</summary>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct WrittenDate(int Year, int Month, int Day)
{
    public EdtfPrecision Precision => Day > 0 ? EdtfPrecision.Day : Month > 0 ? EdtfPrecision.Month : EdtfPrecision.Year;

    public int FirstDay => Time.Day.Of(Year, Month > 0 ? Month : 1, Day > 0 ? Day : 1);

    public int LastDay
    {
        get
        {
            int month = Month > 0 ? Month : 12;
            return Time.Day.Of(Year, month, Day > 0 ? Day : Time.Day.InMonth(Year, month));
        }
    }

    public DayRange Days => new(FirstDay, LastDay);

    public override string ToString() => Precision switch
    {
        EdtfPrecision.Year => string.Create(CultureInfo.InvariantCulture, $"{Year:D4}"),
        EdtfPrecision.Month => string.Create(CultureInfo.InvariantCulture, $"{Year:D4}-{Month:D2}"),
        _ => string.Create(CultureInfo.InvariantCulture, $"{Year:D4}-{Month:D2}-{Day:D2}"),
    };
}

/// <summary>A member of a written set: a date, or the dates from a start to an end of which one may be open.</summary>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct WrittenMember(WrittenDate? Start, WrittenDate? End, bool IsRange)
{
    public DayRange Days => new(Start?.FirstDay ?? int.MinValue, End?.LastDay ?? int.MaxValue);
}
