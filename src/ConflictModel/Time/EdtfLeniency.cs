using System;

namespace ConflictModel.Time;

/// <summary>Faults of spelling that a reader of EDTF may be asked to forgive. What is read so is written in the right spelling.</summary>
/// <remarks>The default is <see cref="None"/>: strict. None of them changes what a text means, and none forgives a day that does not
/// exist.</remarks>
[Flags]
public enum EdtfLeniency
{
    /// <summary>Nothing is forgiven.</summary>
    None = 0,

    /// <summary>Spaces beside the brackets, commas and dots of a set: <c>{1667, 1668, 1670 .. 1672}</c>.</summary>
    SpacesInSets = 1,

    /// <summary>An offset from UTC without its colon: <c>+0530</c>.</summary>
    OffsetWithoutColon = 2,

    /// <summary>The T and the Z of a time of day in lower case: <c>2024-01-20t18:30:00z</c>.</summary>
    LowerCaseTime = 4,

    /// <summary>The spelling of the draft of 2012: u or x for an unspecified digit, the words unknown and open for the ends of an
    /// interval, <c>?~</c> for %, and y, e and p for Y, E and S.</summary>
    Draft2012 = 8,

    /// <summary>All of these.</summary>
    All = SpacesInSets | OffsetWithoutColon | LowerCaseTime | Draft2012,
}
