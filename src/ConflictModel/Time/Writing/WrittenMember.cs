using System;
using System.Collections.Generic;
using System.Runtime.InteropServices;

namespace ConflictModel.Time.Writing;

/// <summary>A member of a written set: a date, or the dates from a start to an end of which one may be open.</summary>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct WrittenMember(WrittenPart Start, WrittenPart End, bool IsRange)
{
    public CalendarDay? First(SeasonPolicy seasons) => Start.First(seasons);

    public CalendarDay? Last(SeasonPolicy seasons) => End.Last(seasons);

    public bool Contains(CalendarDay day, SeasonPolicy seasons) => IsRange
        ? (First(seasons) is not CalendarDay first || first <= day) && (Last(seasons) is not CalendarDay last || day <= last)
        : Start.Contains(day, seasons);

    /// <summary>The days from the start to the end, or those that the date can mean, one at a time.</summary>
    public IEnumerable<CalendarDay> Days(SeasonPolicy seasons) =>
        IsRange ? WrittenPart.Each(First(seasons)!.Value, Last(seasons)!.Value) : Start.Days(seasons);

    /// <summary>Writes the text and gives its length.</summary>
    public int Write(Span<char> text)
    {
        if (!IsRange) return Start.Write(text);
        int length = Start.IsDated ? Start.Write(text) : 0;
        "..".CopyTo(text[length..]);
        length += 2;
        return End.IsDated ? length + End.Write(text[length..]) : length;
    }

    public override string ToString()
    {
        Span<char> text = stackalloc char[(2 * WrittenYear.MostCharacters) + 2];
        return new string(text[..Write(text)]);
    }
}
