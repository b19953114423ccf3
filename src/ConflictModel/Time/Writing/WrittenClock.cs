using System;
using System.Globalization;
using System.Runtime.InteropServices;

namespace ConflictModel.Time.Writing;

/// <summary>How an offset from UTC is written: not at all, Z, ±hh or ±hh:mm.</summary>
internal enum WrittenShift
{
    None,
    Utc,
    Hours,
    HoursAndMinutes,
}

/// <summary>A time of day and its offset as they are written.</summary>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct WrittenClock(int Hour, int Minute, int Second, WrittenShift Shift, int ShiftMinutes)
{
    public string ShiftText => Shift switch
    {
        WrittenShift.None => "",
        WrittenShift.Utc => "Z",
        WrittenShift.Hours => string.Create(CultureInfo.InvariantCulture, $"{Sign}{Math.Abs(ShiftMinutes) / 60:D2}"),
        _ => string.Create(CultureInfo.InvariantCulture, $"{Sign}{Math.Abs(ShiftMinutes) / 60:D2}:{Math.Abs(ShiftMinutes) % 60:D2}"),
    };

    private char Sign => ShiftMinutes < 0 ? '-' : '+';
}
