using System.Runtime.InteropServices;
using NodaTime;

namespace ConflictModel.Time.Mentions;

/// <summary>A time of day as the words give it, with what they say of the clocks.</summary>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct MentionedTime
{
    /// <summary>The time that is named. What is said of it is <see cref="Said"/>.</summary>
    public UncertainTime Time { get; init; }

    /// <summary>The same time on the clocks of UTC, where the words give that besides.</summary>
    public UncertainTime Utc { get; init; }

    /// <summary>The clocks: an id of the IANA time zone database, "local", or null where nothing is said.</summary>
    public string? Zone { get; init; }

    /// <summary>Whether it is the night between two days.</summary>
    public bool IsOvernight { get; init; }

    public ClockShade Shade { get; init; }

    public bool IsNone => Time.IsUnknown && !IsOvernight && Shade == ClockShade.None;

    /// <summary>Whether it is "midnight", which is that of either end of a day.</summary>
    public bool IsMidnight { get; init; }

    public UncertainTime Said => Shaded(Time);

    public UncertainTime SaidUtc => Shaded(Utc);

    // At the end of a day "before midnight" has no time after it.
    private UncertainTime Shaded(UncertainTime time)
    {
        if (Shade == ClockShade.None) return time;
        if (Shade == ClockShade.SmallHours) return UncertainTime.SmallHours;
        if (time.Best is not LocalTime clock) return UncertainTime.Unknown;
        bool isMidnight = clock == LocalTime.Midnight;
        return Shade switch
        {
            ClockShade.Before => isMidnight ? UncertainTime.Unknown : UncertainTime.NotAfter(clock),
            ClockShade.After => UncertainTime.NotBefore(clock),
            ClockShade.JustBefore => isMidnight ? UncertainTime.BeforeMidnight : time.Intersect(UncertainTime.NotAfter(clock)),
            _ => time.Intersect(UncertainTime.NotBefore(clock)),
        };
    }
}
