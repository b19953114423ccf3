using System;
using System.Collections.Generic;

namespace ConflictModel.Time;

public readonly partial struct UncertainDate
{
    /// <summary>A total order for listing values: by <see cref="Earliest"/>, then <see cref="Latest"/>, then text.</summary>
    /// <remarks>
    /// Where a day is absent it comes first; texts compare ordinally. Equal values, and no others, compare as 0. It makes a sequence
    /// reproducible and says nothing about which day came before which: for that, ask <see cref="IsBefore"/>.
    /// </remarks>
    public static IComparer<UncertainDate> SortOrder { get; } = Comparer<UncertainDate>.Create(Compare);

    private static int Compare(UncertainDate a, UncertainDate b)
    {
        if (a == b) return 0;
        int order = Nullable.Compare(a.Earliest, b.Earliest);
        if (order == 0) order = Nullable.Compare(a.Latest, b.Latest);
        return order != 0 ? order : string.CompareOrdinal(a.ToString(), b.ToString());
    }
}
