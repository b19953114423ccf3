using System;
using System.Collections.Generic;
using System.Diagnostics.CodeAnalysis;
using System.Text.Json.Serialization;
using ConflictModel.Time.Days;
using NodaTime;

namespace ConflictModel.Time;

/// <summary>One day that is not known exactly: the set of days that it can be.</summary>
/// <remarks>
/// <para>Invariants: the days are stored as runs in order that neither overlap nor touch, and where a digit is unspecified as runs and
/// the digits that their days have; the first run may have an open start and the last an open end; every day that ends a run is in the ISO
/// years -9998 to 9999. A set without gaps takes no memory beyond the value, and one with unspecified digits as much as its text.</para>
/// <para>This is a single day. Something that lasts from one day to another is an <see cref="UncertainInterval"/>: "2020" is one day in
/// 2020 as the former and the whole year as the latter.</para>
/// <para>Equality is of the set of days, however it was written. There is no order, because two such days may be either way round: ask
/// <see cref="IsBefore"/>. <see cref="SortOrder"/> puts rows in a stable sequence and means nothing more.</para>
/// <para>The default value is <see cref="Unknown"/>: any day. In JSON it is a string, the text of <see cref="ToString"/>. Immutable.</para>
/// <para>Of a written date it keeps the days alone: how sure the source is (? ~ %) moves no bound and is not part of it.</para>
/// <para>Source of the text form: EDTF (Library of Congress, 4 February 2019), dates of levels 0 to 2 and one-of sets of level 2.</para>
/// </remarks>
/// <example>
/// <code>
/// UncertainDate shafaq = UncertainDate.Between(new LocalDate(2024, 1, 20), new LocalDate(2024, 1, 23));
/// UncertainDate afp = UncertainDate.On(2024, 1, 20);
/// Console.WriteLine(shafaq.IsSameDay(afp));
/// Console.WriteLine(shafaq.Intersect(afp) == afp);
/// Console.WriteLine(shafaq);
/// // unknown
/// // True
/// // [2024-01-20..2024-01-23]
/// </code>
/// </example>
[JsonConverter(typeof(UncertainDateJsonConverter))]
public readonly partial struct UncertainDate : IEquatable<UncertainDate>, ISpanParsable<UncertainDate>, IFormattable
{
    // The only run, whose default is every day; not used where there are several runs or none.
    private readonly DayRange _only;
    private readonly DaySet? _set;

    private UncertainDate(DayRange only) => _only = only;

    private UncertainDate(DayRange[] runs)
        : this(DaySet.Of(runs))
    {
    }

    private UncertainDate(DaySet set)
    {
        bool one = set.Mask is null && set.Runs.Length == 1;
        _only = one ? set.Runs[0] : default;
        _set = one ? null : set;
    }

    /// <summary>Any day: nothing is known. This is the default value.</summary>
    public static UncertainDate Unknown => default;

    /// <summary>No day: what was said cannot all be true.</summary>
    public static UncertainDate Impossible { get; } = new(DaySet.Empty);

    /// <summary>The first day that it can be, or null where there is none because the start is open or the value is impossible.</summary>
    public LocalDate? Earliest => FirstNumber is int.MinValue or int.MaxValue ? null : Day.ToDate(FirstNumber);

    /// <summary>The last day that it can be, or null where there is none because the end is open or the value is impossible.</summary>
    public LocalDate? Latest => LastNumber is int.MinValue or int.MaxValue ? null : Day.ToDate(LastNumber);

    /// <summary>Whether exactly one day is possible.</summary>
    public bool IsExact => _set is null && _only.IsBounded && _only.First == _only.Last;

    /// <summary>Whether every day is possible.</summary>
    public bool IsUnknown => _set is null && _only == default;

    /// <summary>Whether no day is possible.</summary>
    public bool IsImpossible => _set is { IsEmpty: true };

    /// <summary>Whether there is no gap between the possible days; also true where there are none.</summary>
    public bool IsConvex => _set is null or { IsEmpty: true };

    /// <summary>The number of possible days, or null where an end is open.</summary>
    public long? DayCount
    {
        get
        {
            if (FirstNumber == int.MinValue || LastNumber == int.MaxValue) return null;
            if (WholeMask is DayMask mask) return mask.Count;
            long count = 0;
            foreach (DayRange run in Runs) count += run.Last - run.First + 1L;
            return count;
        }
    }

    private DayRunCursor Runs => new(_only, _set);

    // The mask, where every day that fits it is meant.
    private DayMask? WholeMask => _set is { Mask: DayMask mask, Runs: [{ HasStart: false, HasEnd: false }] } ? mask : null;

    // The runs that are held; where there is a mask, more than are meant.
    [UnscopedRef]
    private ReadOnlySpan<DayRange> Held => _set is null ? new ReadOnlySpan<DayRange>(in _only) : _set.Runs;

    /// <summary>The day, where exactly one is possible.</summary>
    /// <param name="date">The day, or the default.</param>
    /// <returns>Whether exactly one day is possible.</returns>
    public bool TryGetSingle(out LocalDate date)
    {
        date = IsExact ? Day.ToDate(_only.First) : default;
        return IsExact;
    }

    /// <summary>Whether a day is possible.</summary>
    /// <param name="date">The day, in any calendar and any year.</param>
    /// <returns>Whether it is one of the possible days.</returns>
    public bool Contains(LocalDate date) => ContainsNumber(Day.Of(date));

    /// <summary>The possible days in order, one at a time.</summary>
    /// <returns>A sequence that takes no memory however long it is.</returns>
    /// <exception cref="InvalidOperationException">An end is open, so that there is no last day or no first.</exception>
    public IEnumerable<LocalDate> Candidates()
    {
        if (DayCount is null) throw new InvalidOperationException($"{this} has no end of days to list: intersect it with a period first.");
        return Each(Runs);

        static IEnumerable<LocalDate> Each(DayRunCursor runs)
        {
            foreach (DayRange run in runs)
            {
                for (int day = run.First; day <= run.Last; day++) yield return Day.ToDate(day);
            }
        }
    }

    /// <inheritdoc/>
    public bool Equals(UncertainDate other)
    {
        if (FirstNumber != other.FirstNumber || LastNumber != other.LastNumber) return false;
        if (_set?.Mask == other._set?.Mask && Held.SequenceEqual(other.Held)) return true;
        return (_set?.Mask is not null || other._set?.Mask is not null) && SameRuns(other);
    }

    /// <inheritdoc/>
    public override bool Equals([NotNullWhen(true)] object? obj) => obj is UncertainDate other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(FirstNumber, LastNumber);

    /// <summary>Whether the same days are possible.</summary>
    public static bool operator ==(UncertainDate left, UncertainDate right) => left.Equals(right);

    /// <summary>Whether a day is possible in one and not in the other.</summary>
    public static bool operator !=(UncertainDate left, UncertainDate right) => !left.Equals(right);

    private bool SameRuns(UncertainDate other)
    {
        DayRunCursor mine = Runs, theirs = other.Runs;
        while (mine.MoveNext())
        {
            if (!theirs.MoveNext() || mine.Current != theirs.Current) return false;
        }
        return !theirs.MoveNext();
    }
}
