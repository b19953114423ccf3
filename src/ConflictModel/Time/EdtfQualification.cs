using System;

namespace ConflictModel.Time;

/// <summary>How sure the source is of a part of a written date. It says nothing about which days are possible.</summary>
/// <remarks>The default is <see cref="None"/>. Source: EDTF levels 1 and 2, "Qualification".</remarks>
[Flags]
public enum EdtfQualification
{
    /// <summary>Nothing is said: the source states it.</summary>
    None = 0,

    /// <summary>The source doubts that it is so: <c>?</c>.</summary>
    Uncertain = 1,

    /// <summary>The source says that it is near this: <c>~</c>.</summary>
    Approximate = 2,

    /// <summary>Both: <c>%</c>.</summary>
    UncertainAndApproximate = Uncertain | Approximate,
}
