using System;
using System.Collections.Generic;

namespace ConflictModel.Time;

public readonly partial struct UncertainInterval
{
    /// <summary>A total order for listing values: by start, then by end, each in <see cref="UncertainDate.SortOrder"/>.</summary>
    /// <remarks>An open end comes first and <see cref="Impossible"/> last. Equal values, and no others, compare as 0. It makes a sequence
    /// reproducible and says nothing about which happening came before which: for that, ask <see cref="IsBefore"/>.</remarks>
    public static IComparer<UncertainInterval> SortOrder { get; } = Comparer<UncertainInterval>.Create(Compare);

    /// <summary>The readings that are possible in both: what two statements about the same happening leave.</summary>
    /// <param name="other">The other value.</param>
    /// <returns>The interval between the ends that both leave possible; <see cref="Impossible"/> where the two share no reading. An open
    /// end and a day contradict each other; an unknown end agrees with either.</returns>
    /// <remarks>Commutative, associative and idempotent; <see cref="Unknown"/> is the identity and <see cref="Impossible"/>
    /// absorbs.</remarks>
    public UncertainInterval Intersect(UncertainInterval other)
    {
        if (IsImpossible || other.IsImpossible) return Impossible;
        return TryMeet(Start, other.Start, out UncertainDate start) && TryMeet(End, other.End, out UncertainDate end)
            && IsReadable(start, end) ? new(start, end) : Impossible;
    }

    /// <summary>The interval whose ends are possible in either, gaps between them included.</summary>
    /// <param name="other">The other value.</param>
    /// <returns>The narrowest value without gaps in its ends of which every reading of both is one; an end that is open in one alone is
    /// unknown.</returns>
    /// <remarks>Commutative and associative. On values without gaps it is idempotent and <see cref="Impossible"/> is the
    /// identity. It joins what is known of one happening, and not two happenings.</remarks>
    public UncertainInterval Hull(UncertainInterval other)
    {
        if (IsImpossible) return other.IsImpossible ? this : new(Joined(other.Start, other.Start), Joined(other.End, other.End));
        if (other.IsImpossible) return other.Hull(this);
        return new(Joined(Start, other.Start), Joined(End, other.End));
    }

    /// <summary>The interval whose ends are at most some days away from a possible one: a tolerance, asked for by name.</summary>
    /// <param name="days">The tolerance in days, from 0.</param>
    /// <returns>The wider value; open ends stay open.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="days"/> is negative.</exception>
    public UncertainInterval Widen(int days)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(days);
        return IsImpossible ? this : new(Start.Widen(days), End.Widen(days));
    }

    /// <summary>The interval whose ends are as near to a possible one as a tolerance allows.</summary>
    /// <param name="tolerance">The tolerance.</param>
    /// <returns>The wider value; open ends stay open.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="tolerance"/> is null.</exception>
    public UncertainInterval Widen(DateTolerance tolerance)
    {
        ArgumentNullException.ThrowIfNull(tolerance);
        return IsImpossible ? this : new(Start.Widen(tolerance), End.Widen(tolerance));
    }

    private static bool TryMeet(UncertainDate a, UncertainDate b, out UncertainDate both)
    {
        both = a.IsUnknown ? b : b.IsUnknown ? a : a.Intersect(b);
        return !both.IsImpossible || ((a.IsImpossible || a.IsUnknown) && (b.IsImpossible || b.IsUnknown));
    }

    private static UncertainDate Joined(UncertainDate a, UncertainDate b) =>
        a.IsImpossible != b.IsImpossible ? UncertainDate.Unknown : a.Hull(b);

    private static int Compare(UncertainInterval a, UncertainInterval b)
    {
        int order = a.IsImpossible.CompareTo(b.IsImpossible);
        if (order == 0) order = UncertainDate.SortOrder.Compare(a.Start, b.Start);
        return order != 0 ? order : UncertainDate.SortOrder.Compare(a.End, b.End);
    }
}
