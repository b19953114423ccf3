using System;

namespace ConflictModel.Time.Mentions;

/// <summary>The words that stand before a date, in the order of the values of their role.</summary>
[Flags]
internal enum MentionLeads : byte
{
    None = 0,

    /// <summary>"on".</summary>
    Day = 1,

    /// <summary>"in": a day of a month does not follow.</summary>
    Period = 2,

    /// <summary>"at".</summary>
    Time = 4,

    /// <summary>"the".</summary>
    Article = 8,

    /// <summary>"of", or anything that makes a date of what follows.</summary>
    Any = 16,

    /// <summary>"over": a stretch, and no year.</summary>
    Over = 32,
}
