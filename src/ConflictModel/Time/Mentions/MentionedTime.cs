using System.Runtime.InteropServices;

namespace ConflictModel.Time.Mentions;

/// <summary>A time of day as the words give it, with what they say of the clocks.</summary>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct MentionedTime
{
    public UncertainTime Time { get; init; }

    /// <summary>The same time on the clocks of UTC, where the words give that besides.</summary>
    public UncertainTime Utc { get; init; }

    /// <summary>The clocks: an id of the IANA time zone database, "local", or null where nothing is said.</summary>
    public string? Zone { get; init; }

    /// <summary>Whether it is the night between two days.</summary>
    public bool IsOvernight { get; init; }

    public bool IsNone => Time.IsUnknown && !IsOvernight;
}
