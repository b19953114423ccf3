using System.Runtime.InteropServices;

namespace ConflictModel.Time.Mentions;

/// <summary>One day, month, year or other unit as the words give it. What they do not give is zero.</summary>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct MentionedDay
{
    /// <summary>What it is; of the kinds, only those that name one day or one unit.</summary>
    public DateMentionKind Kind { get; init; }

    public short Year { get; init; }

    public byte Month { get; init; }

    public byte Day { get; init; }

    /// <summary>Of several days of one month, a bit for each, the first included; else 0.</summary>
    public uint More { get; init; }

    /// <summary>1 (Monday) to 7; also beside a day of a month.</summary>
    public byte Weekday { get; init; }

    public Deixis Deixis { get; init; }

    public DayPosition Position { get; init; }

    /// <summary>Whether the words say that it is near it.</summary>
    public bool IsAbout { get; init; }

    /// <summary>Of a relative day, how many days later.</summary>
    public short Days { get; init; }

    /// <summary>Whether it is the night after that day.</summary>
    public bool IsNight { get; init; }

    /// <summary>Whether month and day may be the other way round.</summary>
    public bool IsSwappable { get; init; }

    /// <summary>Of a unit seen from the day of writing, which unit.</summary>
    public SpanUnit Unit { get; init; }

    public bool IsList => More != 0;

    public bool IsNone => Kind == DateMentionKind.None;

    public bool IsToday => Kind == DateMentionKind.RelativeDay && Days == 0 && !IsNight;
}
