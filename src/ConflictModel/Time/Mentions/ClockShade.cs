namespace ConflictModel.Time.Mentions;

/// <summary>On which side of a time of day, or near what part of it.</summary>
internal enum ClockShade : byte
{
    None,

    /// <summary>"before 9 p.m.".</summary>
    Before,

    /// <summary>"after 9 p.m.".</summary>
    After,

    /// <summary>"shortly before 9 p.m.".</summary>
    JustBefore,

    /// <summary>"just after 9 p.m.".</summary>
    JustAfter,

    /// <summary>"the early hours".</summary>
    SmallHours,
}
