using System;
using System.Collections.Generic;

namespace ConflictModel.Tests.Time;

/// <summary>What every order for listing keeps.</summary>
internal static class SortLaws
{
    public static bool IsTotal<T>(IComparer<T> order, T a, T b, T c)
        where T : notnull =>
        (order.Compare(a, b) == 0) == a.Equals(b)
        && Math.Sign(order.Compare(a, b)) == -Math.Sign(order.Compare(b, a))
        && !(order.Compare(a, b) <= 0 && order.Compare(b, c) <= 0 && order.Compare(a, c) > 0);
}
