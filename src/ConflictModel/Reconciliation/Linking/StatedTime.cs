using System;
using NodaTime;

namespace ConflictModel.Reconciliation.Linking;

/// <summary>A time of day that an account states, exactly or approximately, on one clock.</summary>
/// <param name="Second">The second of the day.</param>
/// <param name="Zone">The zone of the clock, or null for that of the place.</param>
internal readonly record struct StatedTime(int Second, string? Zone)
{
    private const int HalfHour = 1_800, ThreeHours = 3 * 3_600;

    public static StatedTime Of(LocalTime time, string? zone) => new((int)(time.NanosecondOfDay / NodaConstants.NanosecondsPerSecond), zone);

    /// <summary>How it compares with another time of the same day; null where that is told on another clock.</summary>
    public LinkLevel? With(StatedTime other) => !string.Equals(Zone, other.Zone, StringComparison.Ordinal) ? null
        : Math.Abs(Second - other.Second) switch
        {
            <= HalfHour => LinkLevel.SameTime,
            <= ThreeHours => LinkLevel.TimesNear,
            _ => LinkLevel.TimesApart,
        };
}
