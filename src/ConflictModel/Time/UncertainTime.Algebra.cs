using System;
using System.Collections.Generic;

namespace ConflictModel.Time;

public readonly partial struct UncertainTime
{
    /// <summary>A total order for listing values: by <see cref="Start"/>, then <see cref="End"/>, then text.</summary>
    /// <remarks>Where one is absent it comes first; texts compare ordinally. Equal values, and no others, compare as 0. It makes a sequence
    /// reproducible and says nothing about which time came before which: for that, ask <see cref="IsEarlierThan"/>.</remarks>
    public static IComparer<UncertainTime> SortOrder { get; } = Comparer<UncertainTime>.Create(Compare);

    /// <summary>What two statements about the same time say together.</summary>
    /// <param name="other">The other statement.</param>
    /// <returns>The times that are possible in both, of which those are plausible that are so in both: strain is never refilled. Equal
    /// statements are left as they are; of others it is not kept that they said "about" or a part of the day.
    /// <see cref="Impossible"/> where they share no time.</returns>
    /// <remarks>Commutative, associative and idempotent; <see cref="Unknown"/> is the identity and <see cref="Impossible"/>
    /// absorbs.</remarks>
    public UncertainTime Intersect(UncertainTime other) => this == other || other.IsUnknown ? this
        : IsUnknown ? other
        : Said(Possible.Intersect(other.Possible), PlausibleSet.Intersect(other.PlausibleSet));

    /// <summary>What two statements leave of which one holds.</summary>
    /// <param name="other">The other statement.</param>
    /// <returns>The times that are possible in either, exactly, with their gaps; and those plausible that are so in either. Equal statements
    /// are left as they are.</returns>
    /// <remarks>Commutative, associative and idempotent; <see cref="Impossible"/> is the identity and <see cref="Unknown"/> absorbs. There is
    /// no hull, because two times of day have two ranges between them; the shortest is that from <see cref="Start"/> to
    /// <see cref="End"/>.</remarks>
    public UncertainTime Union(UncertainTime other) => this == other || other.IsImpossible ? this
        : IsImpossible ? other
        : Said(Possible.Union(other.Possible), PlausibleSet.Union(other.PlausibleSet));

    /// <summary>Every time that is at most some minutes away from a possible one, around the clock: a tolerance, asked for by name.</summary>
    /// <param name="minutes">The tolerance in minutes, from 0 to 1440.</param>
    /// <returns>The wider value; what is plausible is widened too. With 0 it is this.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="minutes"/> is not from 0 to 1440.</exception>
    public UncertainTime Widen(int minutes)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(minutes);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(minutes, WholeDay / 60);
        return minutes == 0 ? this : Said(Possible.Widen(minutes * 60), PlausibleSet.Widen(minutes * 60));
    }

    /// <summary>Whether every time that is possible here is possible in another value.</summary>
    /// <param name="other">The other value.</param>
    /// <returns>Whether nothing is possible that the other excludes; <see cref="Impossible"/> is a subset of everything.</returns>
    public bool IsSubsetOf(UncertainTime other) => Possible.Intersect(other.Possible).Equals(Possible);

    /// <summary>Whether some time is possible in both.</summary>
    /// <param name="other">The other value.</param>
    /// <returns><see langword="false"/> where the two contradict each other. Symmetric.</returns>
    public bool Overlaps(UncertainTime other) => !Possible.Intersect(other.Possible).IsEmpty;

    /// <summary>Whether the clock showed less at this time than at another of the same day, over every pair of possible times.</summary>
    /// <param name="other">The other time, which is another time even where the two values are equal.</param>
    /// <returns><see cref="Truth.True"/> where it did in every pair, <see cref="Truth.False"/> where in none, else
    /// <see cref="Truth.Unknown"/>; also <see cref="Truth.Unknown"/> where either is impossible.</returns>
    /// <remarks>Both are taken to be on one day: of a range that passes midnight, the times after midnight come first.</remarks>
    public Truth IsEarlierThan(UncertainTime other) => IsEarlier(Possible, other.Possible);

    /// <summary>Whether the clock can have shown less at this time than at another of the same day.</summary>
    /// <param name="other">The other time.</param>
    /// <returns><see cref="Truth.True"/> where it did in some pair of possible times, <see cref="Truth.False"/> where in none;
    /// <see cref="Truth.Unknown"/> where either is impossible.</returns>
    public Truth MayBeEarlierThan(UncertainTime other) =>
        IsImpossible || other.IsImpossible ? Truth.Unknown : Truth.Of(!IsEarlierThan(other).IsFalse);

    /// <summary>Whether the clock showed less at this time than at another of the same day, as a reader takes the words.</summary>
    /// <param name="other">The other time.</param>
    /// <returns>As <see cref="IsEarlierThan"/>, over the plausible times; unknown where none is plausible.</returns>
    public Truth IsPlausiblyEarlierThan(UncertainTime other) => IsEarlier(PlausibleSet, other.PlausibleSet);

    /// <summary>Whether the two are one and the same time of day, over every pair of possible times.</summary>
    /// <param name="other">The other time.</param>
    /// <returns><see cref="Truth.True"/> where both are exact and equal, <see cref="Truth.False"/> where they share no time, else
    /// <see cref="Truth.Unknown"/>; also <see cref="Truth.Unknown"/> where either is impossible. Symmetric.</returns>
    public Truth IsSameTime(UncertainTime other) => IsImpossible || other.IsImpossible
        ? Truth.Unknown
        : Truth.From(possible: Overlaps(other), certain: Possible.Single is int second && other.Possible.Single == second);

    /// <summary>Whether the two can be one and the same time of day.</summary>
    /// <param name="other">The other time.</param>
    /// <returns><see cref="Truth.True"/> where they share a possible time, <see cref="Truth.False"/> where they do not;
    /// <see cref="Truth.Unknown"/> where either is impossible. Symmetric.</returns>
    public Truth MayBeSameTime(UncertainTime other) => IsImpossible || other.IsImpossible ? Truth.Unknown : Truth.Of(Overlaps(other));

    /// <summary>Whether a reader takes the two to leave it open that they are one and the same time of day.</summary>
    /// <param name="other">The other time.</param>
    /// <returns>As <see cref="MayBeSameTime"/>, over the plausible times; unknown where none is plausible.</returns>
    public Truth MayPlausiblyBeSameTime(UncertainTime other) => PlausibleSet.IsEmpty || other.PlausibleSet.IsEmpty
        ? Truth.Unknown
        : Truth.Of(!PlausibleSet.Intersect(other.PlausibleSet).IsEmpty);

    private static Truth IsEarlier(ClockSet a, ClockSet b) => a.IsEmpty || b.IsEmpty
        ? Truth.Unknown
        : Truth.From(possible: a.Runs[0].From < b.Runs[^1].To, certain: a.Runs[^1].To < b.Runs[0].From);

    private static int Compare(UncertainTime a, UncertainTime b)
    {
        if (a == b) return 0;
        int order = Nullable.Compare(a.Start, b.Start);
        if (order == 0) order = Nullable.Compare(a.End, b.End);
        return order != 0 ? order : string.CompareOrdinal(a.ToString(), b.ToString());
    }
}
