namespace ConflictModel.Time;

/// <summary>How much of a calendar date is written: the year, the month of it, or the day of it.</summary>
/// <remarks>The default is <see cref="Year"/>, the least that a date can say. The order is from coarse to fine.</remarks>
public enum EdtfPrecision
{
    /// <summary>A year, such as 2024.</summary>
    Year,

    /// <summary>A month of a year, such as 2024-01.</summary>
    Month,

    /// <summary>A day, such as 2024-01-20.</summary>
    Day,
}
