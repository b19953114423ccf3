using System;
using ConflictModel.Time;

namespace ConflictModel.Reconciliation.Linking;

/// <summary>All that linking looks at in an account, as numbers of a <see cref="Vocabulary"/>: accounts that say the same share one.</summary>
/// <remarks>Places, kinds, weapons, actors, targets and times are sets with numbers of their own; 0 is the empty set.</remarks>
internal sealed record Profile(UncertainDate Days, int Places, int Kinds, int Weapons, int Actors, int Targets, StatedNumber[] Numbers, int Times = 0)
{
    /// <summary>The most days that an account can leave open and still be looked for day by day.</summary>
    public const int FewDays = 62;

    /// <summary>The most days that leave open little more than the night between two of them.</summary>
    public const int NarrowDays = 3;

    public bool IsUndated { get; } = Days.IsUnknown;

    public bool IsExact { get; } = Days.IsExact;

    public bool IsConvex { get; } = Days.IsConvex;

    public int First { get; } = Days.FirstNumber;

    public int Last { get; } = Days.LastNumber;

    /// <summary>Whether more than <see cref="FewDays"/> are possible.</summary>
    public bool IsWide { get; } = Days.DayCount is not <= FewDays;

    /// <summary>Whether at most <see cref="NarrowDays"/> are possible.</summary>
    public bool IsNarrow { get; } = Days.DayCount is <= NarrowDays;

    /// <summary>How many days lie between the possible days of two: 0 where they share one.</summary>
    public int Gap(Profile other) => IsConvex && other.IsConvex
        ? Math.Max(0, Math.Max((First > other.Last ? First - other.Last : 0), other.First > Last ? other.First - Last : 0))
        : Days.MinimumGap(other.Days) ?? int.MaxValue;

    public bool Equals(Profile? other) => other is not null && First == other.First && Last == other.Last && Places == other.Places
        && Kinds == other.Kinds && Weapons == other.Weapons && Actors == other.Actors && Targets == other.Targets && Times == other.Times
        && Numbers.AsSpan().SequenceEqual(other.Numbers) && Days == other.Days;

    public override int GetHashCode()
    {
        var hash = default(HashCode);
        hash.Add(First);
        hash.Add(Last);
        hash.Add(Places);
        hash.Add(HashCode.Combine(Kinds, Weapons, Actors, Targets, Times));
        foreach (StatedNumber number in Numbers) hash.Add(HashCode.Combine(number.Thing, number.Least, number.Greatest));
        return hash.ToHashCode();
    }
}
