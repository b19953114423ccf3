namespace ConflictModel.Time.Mentions;

/// <summary>A part of a day, week, month or year.</summary>
internal enum DayPosition : byte
{
    None,
    Early,
    Mid,
    Late,
}
