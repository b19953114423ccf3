namespace ConflictModel.Time;

/// <summary>How one interval lies to another: exactly one of these holds between any two.</summary>
/// <remarks>
/// <para>Days are half-open, from the first moment of the first day to the first moment of the day after the last: the interval 2020
/// meets the interval 2021. The converse of the relation with the number n has the number 12 - n.</para>
/// <para>The default is <see cref="Before"/>. What is not known is not a relation but a set of several: <see cref="AllenSet"/>.</para>
/// <para>Source: J. F. Allen, Maintaining Knowledge about Temporal Intervals, Communications of the ACM 26 (1983), 832-843.</para>
/// </remarks>
public enum AllenRelation
{
    /// <summary>It ends before the other begins, with time between the two.</summary>
    Before,

    /// <summary>It ends where the other begins.</summary>
    Meets,

    /// <summary>It begins first, and ends within the other.</summary>
    Overlaps,

    /// <summary>It begins first, and both end together.</summary>
    FinishedBy,

    /// <summary>It begins first and ends last.</summary>
    Contains,

    /// <summary>Both begin together, and it ends first.</summary>
    Starts,

    /// <summary>Both begin together and end together.</summary>
    Equal,

    /// <summary>Both begin together, and it ends last.</summary>
    StartedBy,

    /// <summary>It begins last and ends first.</summary>
    During,

    /// <summary>It begins last, and both end together.</summary>
    Finishes,

    /// <summary>It begins within the other, and ends last.</summary>
    OverlappedBy,

    /// <summary>It begins where the other ends.</summary>
    MetBy,

    /// <summary>It begins after the other ends, with time between the two.</summary>
    After,
}
