using ConflictModel.Quantities;
using NodaTime;
using static ConflictModel.Time.AllenRelation;

namespace ConflictModel.Time;

// One scheme: "Is" asks about every reading of the two and "May" about some reading. Nothing is answered about the impossible.
public readonly partial struct UncertainInterval
{
    private static readonly AllenSet Earlier = AllenSet.Of(AllenRelation.Before, Meets);
    private static readonly AllenSet Within = AllenSet.Of(Starts, During, Finishes, Equal);
    private static readonly AllenSet Apart = AllenSet.Of(AllenRelation.Before, Meets, MetBy, AllenRelation.After);

    /// <summary>Whether it was over before another began.</summary>
    /// <param name="other">The other interval.</param>
    /// <returns><see cref="Truth.True"/> where it was in every reading of the two, <see cref="Truth.False"/> where in none, else
    /// <see cref="Truth.Unknown"/>; also <see cref="Truth.Unknown"/> where either is impossible. The interval 2020 is before the interval
    /// 2021, which it meets.</returns>
    public Truth IsBefore(UncertainInterval other) => Every(other, Earlier);

    /// <summary>Whether it can have been over before another began.</summary>
    /// <param name="other">The other interval.</param>
    /// <returns><see cref="Truth.True"/> where it was in some reading, <see cref="Truth.False"/> where in none; <see cref="Truth.Unknown"/>
    /// where either is impossible.</returns>
    public Truth MayBeBefore(UncertainInterval other) => Some(other, Earlier);

    /// <summary>Whether it began when another was over.</summary>
    /// <param name="other">The other interval.</param>
    /// <returns>The answer of <see cref="IsBefore"/> with the two exchanged.</returns>
    public Truth IsAfter(UncertainInterval other) => other.IsBefore(this);

    /// <summary>Whether it can have begun when another was over.</summary>
    /// <param name="other">The other interval.</param>
    /// <returns>The answer of <see cref="MayBeBefore"/> with the two exchanged.</returns>
    public Truth MayBeAfter(UncertainInterval other) => other.MayBeBefore(this);

    /// <summary>Whether both were going on, on some day.</summary>
    /// <param name="other">The other interval.</param>
    /// <returns><see cref="Truth.True"/> where they share a day in every reading of the two, <see cref="Truth.False"/> where in none, else
    /// <see cref="Truth.Unknown"/>; also <see cref="Truth.Unknown"/> where either is impossible. Symmetric.</returns>
    /// <remarks>This is wider than <see cref="AllenRelation.Overlaps"/>, which is one of the nine relations of intervals that share a
    /// day.</remarks>
    public Truth IsOverlapping(UncertainInterval other) => Every(other, Apart.Complement());

    /// <summary>Whether both can have been going on, on some day.</summary>
    /// <param name="other">The other interval.</param>
    /// <returns><see cref="Truth.True"/> where they share a day in some reading, <see cref="Truth.False"/> where in none;
    /// <see cref="Truth.Unknown"/> where either is impossible. Symmetric.</returns>
    public Truth MayOverlap(UncertainInterval other) => Some(other, Apart.Complement());

    /// <summary>Whether it began no earlier than another and was over no later.</summary>
    /// <param name="other">The other interval.</param>
    /// <returns><see cref="Truth.True"/> where every day of it is one of the other in every reading of the two, <see cref="Truth.False"/>
    /// where in none, else <see cref="Truth.Unknown"/>; also <see cref="Truth.Unknown"/> where either is impossible.</returns>
    public Truth IsWithin(UncertainInterval other) => Every(other, Within);

    /// <summary>Whether it can have begun no earlier than another and been over no later.</summary>
    /// <param name="other">The other interval.</param>
    /// <returns><see cref="Truth.True"/> where every day of it is one of the other in some reading, <see cref="Truth.False"/> where in
    /// none; <see cref="Truth.Unknown"/> where either is impossible.</returns>
    public Truth MayBeWithin(UncertainInterval other) => Some(other, Within);

    /// <summary>Whether it began and ended with another.</summary>
    /// <param name="other">The other interval.</param>
    /// <returns><see cref="Truth.True"/> where both have the same days in every reading of the two, <see cref="Truth.False"/> where in none,
    /// else <see cref="Truth.Unknown"/>; also <see cref="Truth.Unknown"/> where either is impossible. Symmetric.</returns>
    public Truth IsSamePeriod(UncertainInterval other) => Every(other, AllenSet.Of(Equal));

    /// <summary>Whether it can have begun and ended with another.</summary>
    /// <param name="other">The other interval.</param>
    /// <returns><see cref="Truth.True"/> where both have the same days in some reading, <see cref="Truth.False"/> where in none;
    /// <see cref="Truth.Unknown"/> where either is impossible. Symmetric.</returns>
    public Truth MayBeSamePeriod(UncertainInterval other) => Some(other, AllenSet.Of(Equal));

    /// <summary>Whether it was going on, on a day, over every reading in which the start is not after the end.</summary>
    /// <param name="date">The day, in any calendar and any year.</param>
    /// <returns><see cref="Truth.True"/> where it was in every reading, <see cref="Truth.False"/> where in none, else
    /// <see cref="Truth.Unknown"/>; also <see cref="Truth.Unknown"/> where this is impossible.</returns>
    public Truth Contains(LocalDate date)
    {
        int day = Day.Of(date);
        return Contains(day, day, firstAfterStart: CanStart(day) ? day : null);
    }

    /// <summary>Whether it was going on, on a day that is not known exactly, over every reading and every possible day.</summary>
    /// <param name="date">The day.</param>
    /// <returns><see cref="Truth.True"/> where it was in every case, <see cref="Truth.False"/> where in none, else
    /// <see cref="Truth.Unknown"/>; also <see cref="Truth.Unknown"/> where either is impossible.</returns>
    public Truth Contains(UncertainDate date)
    {
        if (date.IsImpossible) return Truth.Unknown;
        int first = date.FirstNumber;
        return Contains(first, date.LastNumber, CanStart(first) ? first : date.After(Start.FirstNumber - 1));
    }

    /// <summary>How many days it lasts, the first and the last included.</summary>
    /// <returns>The narrowest bounds of the number over every reading, as a derived count: without an upper bound where an end is open, is
    /// unknown or has no bound; <see cref="Count.Impossible"/> where this is impossible.</returns>
    public Count LengthInDays()
    {
        if (IsImpossible) return Count.Impossible;
        long least = Start.IsImpossible || End.IsImpossible || Start.Overlaps(End) ? 1 : LeastLength();
        return Count.Create(
            Start.FirstNumber > int.MinValue && End.LastNumber < int.MaxValue && !HasOpenStart && !HasOpenEnd
                ? Interval.Between(least, End.LastNumber - (long)Start.FirstNumber + 1)
                : Interval.AtLeast(least),
            hedge: Hedge.Derived);
    }

    private Truth Every(UncertainInterval other, AllenSet relations)
    {
        AllenSet possible = RelationTo(other);
        return possible.IsImpossible ? Truth.Unknown : Truth.From(possible.Overlaps(relations), possible.IsSubsetOf(relations));
    }

    private Truth Some(UncertainInterval other, AllenSet relations)
    {
        AllenSet possible = RelationTo(other);
        return possible.IsImpossible ? Truth.Unknown : Truth.Of(possible.Overlaps(relations));
    }

    // Of a day with a first and a last possible one, and the first that is not before every start.
    private Truth Contains(int first, int last, int? firstAfterStart)
    {
        if (IsImpossible) return Truth.Unknown;
        bool possible = firstAfterStart is int day && CanEnd(day);
        bool canStartLater = Start.After(first) is int start && CanEnd(start);
        bool canEndEarlier = End.Before(last) is int end && CanStart(end);
        return Truth.From(possible, certain: possible && !canStartLater && !canEndEarlier);
    }

    private bool CanStart(int day) => HasOpenStart || Start.FirstNumber <= day;

    private bool CanEnd(int day) => HasOpenEnd || End.LastNumber >= day;

    // No day is both a start and an end: each looks for its next day from where the other stands.
    private long LeastLength()
    {
        long least = long.MaxValue;
        int? start = Start.FirstNumber;
        while (start is int from && (from <= End.FirstNumber ? End.FirstNumber : End.After(from)) is int end)
        {
            least = long.Min(least, end - (long)Start.Before(end)!.Value + 1);
            start = Start.After(end);
        }
        return least;
    }
}
