using System;
using System.Collections.Generic;

namespace ConflictModel.Reconciliation.Linking;

/// <summary>Compares lists of numbers by their elements.</summary>
internal sealed class ByElements : IEqualityComparer<int[]>
{
    public static ByElements Comparer { get; } = new();

    public bool Equals(int[]? x, int[]? y) => x.AsSpan().SequenceEqual(y);

    public int GetHashCode(int[] obj)
    {
        uint hash = (uint)obj.Length;
        foreach (int number in obj) hash = ((hash << 5) | (hash >> 27)) * 0x9E3779B1 ^ (uint)number;
        return (int)hash;
    }
}
