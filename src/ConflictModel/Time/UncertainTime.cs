using System;
using System.Diagnostics.CodeAnalysis;
using System.Runtime.InteropServices;
using System.Text.Json.Serialization;
using NodaTime;

namespace ConflictModel.Time;

/// <summary>A time of day that may be exact, approximate, within a range, a part of the day, or what several statements leave.</summary>
/// <remarks>
/// <para>Invariants: times are whole seconds; a range has two different ends, and one whose end is earlier than its start passes
/// midnight. "About" and the parts of the day exclude no time (<see cref="Contains"/>); what a reader takes them to mean is
/// <see cref="Plausible"/>. What <see cref="Intersect"/> leaves can have gaps, and can be plausible in a part alone.</para>
/// <para>Equality is of what was said: <c>~12:30</c> and <c>midday</c> differ. There is no order, since a time of day is on a circle: within
/// one day, ask <see cref="IsEarlierThan"/>. <see cref="SortOrder"/> puts rows in a stable sequence and means nothing more.</para>
/// <para>The default value is <see cref="Unknown"/>: any time. In JSON it is a string, the text of <see cref="ToString"/>.
/// Immutable.</para>
/// </remarks>
/// <example>
/// <code>
/// UncertainTime upi = UncertainTime.About(new LocalTime(12, 30));
/// Console.WriteLine(upi.Plausible);
/// Console.WriteLine(upi.Contains(new LocalTime(18, 0)));
/// UncertainTime night = UncertainTime.Parse("22:00..02:00");
/// Console.WriteLine(night.Intersect(UncertainTime.NotBefore(new LocalTime(23, 0))));
/// Console.WriteLine(night.Intersect(UncertainTime.About(new LocalTime(1, 45))));
/// // 12:00..13:00
/// // True
/// // 23:00..
/// // 22:00..02:00 plausible 01:15..02:00
/// </code>
/// </example>
[JsonConverter(typeof(UncertainTimeJsonConverter))]
[StructLayout(LayoutKind.Auto)]
public readonly partial struct UncertainTime : IEquatable<UncertainTime>, ISpanParsable<UncertainTime>, IFormattable
{
    private const int HalfHour = 30 * 60;
    private const int WholeDay = ClockSet.WholeDay;

    private readonly Shape _shape;
    private readonly PartOfDay _part;
    private readonly int _from; // seconds from midnight
    private readonly int _to; // as far as the end of the day
    private readonly NarrowedTime? _narrowed;

    private UncertainTime(Shape shape, int from, int to)
    {
        _shape = shape;
        _from = from;
        _to = to;
    }

    private UncertainTime(PartOfDay part)
    {
        _shape = part == PartOfDay.Unknown ? Shape.Unknown : Shape.Part;
        _part = part;
    }

    private UncertainTime(NarrowedTime narrowed)
    {
        _shape = Shape.Narrowed;
        _narrowed = narrowed;
    }

    private enum Shape : byte
    {
        Unknown,
        Exact,
        About,
        Range,
        Part,
        Narrowed,
    }

    /// <summary>Any time of day: nothing is known. This is the default value.</summary>
    public static UncertainTime Unknown => default;

    /// <summary>No time: what was said cannot all be true.</summary>
    public static UncertainTime Impossible { get; } = new(new NarrowedTime(ClockSet.Empty, ClockSet.Empty));

    /// <summary>"The early hours": plausibly from midnight to 06:00. The words exclude no time.</summary>
    internal static UncertainTime SmallHours { get; } = new(new NarrowedTime(ClockSet.Full, Hours(0, 6)));

    /// <summary>"Shortly before midnight": plausibly the last half hour of the day.</summary>
    internal static UncertainTime BeforeMidnight { get; } = new(new NarrowedTime(ClockSet.Full, ClockSet.Between(WholeDay - HalfHour, WholeDay)));

    /// <summary>"Early Tuesday": plausibly from midnight to 09:00.</summary>
    internal static UncertainTime EarlyInTheDay { get; } = new(new NarrowedTime(ClockSet.Full, Hours(0, 9)));

    /// <summary>"Late Tuesday": plausibly from 18:00 to midnight.</summary>
    internal static UncertainTime LateInTheDay { get; } = new(new NarrowedTime(ClockSet.Full, Hours(18, 24)));

    /// <summary>Whether nothing is known.</summary>
    public bool IsUnknown => _shape == Shape.Unknown;

    /// <summary>Whether one time is stated without doubt.</summary>
    public bool IsExact => _shape == Shape.Exact;

    /// <summary>Whether one time is stated as approximate.</summary>
    public bool IsApproximate => _shape == Shape.About;

    /// <summary>Whether no time is possible.</summary>
    public bool IsImpossible => Possible.IsEmpty;

    /// <summary>Whether some time is possible and none is plausible: what was said fits together in letter and not in spirit.</summary>
    public bool IsStrained => _narrowed is { Plausible.IsEmpty: true, Possible.IsEmpty: false };

    /// <summary>Whether a range passes midnight, so that a time after midnight can be one of the next day.</summary>
    public bool PassesMidnight => !Possible.IsFull && Possible.PassesMidnight;

    /// <summary>The single time that was stated, exactly or approximately, or that alone is plausible; else null.</summary>
    public LocalTime? Best => _shape is Shape.Exact or Shape.About ? Clock(_from)
        : _narrowed?.Plausible.Single is int second ? Clock(second) : null;

    /// <summary>The part of the day that was stated, or <see cref="PartOfDay.Unknown"/>.</summary>
    public PartOfDay Part => _part;

    /// <summary>The first time that is not excluded: the exact time, the start of the range, or that of the shortest range which contains
    /// every possible time; null where no time is excluded or none is possible.</summary>
    public LocalTime? Start => IsBounded ? Clock(Possible.Shortest().From) : null;

    /// <summary>The last time that is not excluded: the exact time, the end of the range, or that of the shortest range which contains every
    /// possible time. It is on the next day where the range passes midnight, and the last time of the day where the range ends with that;
    /// null where no time is excluded or none is possible.</summary>
    public LocalTime? End => IsBounded ? Clock(Possible.Shortest().To) : null;

    /// <summary>What a reader takes it to mean, as an exact time or ranges: for "about", half an hour either way; for a part of the day,
    /// the range that <see cref="PartOfDay"/> gives; <see cref="Impossible"/> where <see cref="IsStrained"/>; else the value itself. The half
    /// hour is this library's convention.</summary>
    public UncertainTime Plausible => _shape switch
    {
        Shape.About or Shape.Part => Said(PlausibleSet, PlausibleSet),
        Shape.Narrowed => Said(_narrowed!.Plausible, _narrowed.Plausible),
        _ => this,
    };

    /// <summary>The times that are not excluded.</summary>
    internal ClockSet Possible => _shape switch
    {
        Shape.Exact or Shape.Range => ClockSet.Between(_from, _to),
        Shape.Narrowed => _narrowed!.Possible,
        _ => ClockSet.Full,
    };

    private ClockSet PlausibleSet => _shape switch
    {
        Shape.About => ClockSet.Between((_from + WholeDay - HalfHour) % WholeDay, (_from + HalfHour) % WholeDay),
        Shape.Part => PlausibleRange(_part),
        Shape.Narrowed => _narrowed!.Plausible,
        _ => Possible,
    };

    private bool IsBounded => !Possible.IsFull && !Possible.IsEmpty;

    /// <summary>A time, known exactly.</summary>
    /// <param name="time">The time, in whole seconds.</param>
    /// <returns>The value with one possible time.</returns>
    /// <exception cref="ArgumentException"><paramref name="time"/> has a fraction of a second.</exception>
    public static UncertainTime At(LocalTime time)
    {
        int second = Second(time, nameof(time));
        return new(Shape.Exact, second, second);
    }

    /// <summary>A time that is approximate; no time is excluded.</summary>
    /// <param name="time">The time, in whole seconds.</param>
    /// <returns>The value with that best time.</returns>
    /// <exception cref="ArgumentException"><paramref name="time"/> has a fraction of a second.</exception>
    public static UncertainTime About(LocalTime time)
    {
        int second = Second(time, nameof(time));
        return new(Shape.About, second, second);
    }

    /// <summary>A time from one to another, both included; over midnight where the second is earlier; exact where they are equal.</summary>
    /// <param name="start">The start, in whole seconds.</param>
    /// <param name="end">The end, in whole seconds.</param>
    /// <returns>The value with those possible times.</returns>
    /// <exception cref="ArgumentException">A time has a fraction of a second.</exception>
    public static UncertainTime Between(LocalTime start, LocalTime end)
    {
        int from = Second(start, nameof(start)), to = Second(end, nameof(end));
        return new(from == to ? Shape.Exact : Shape.Range, from, to);
    }

    /// <summary>A time or any later one of the same day.</summary>
    /// <param name="time">The first possible time, in whole seconds.</param>
    /// <returns>The value with those possible times: from "just after 21:30" to midnight.</returns>
    /// <exception cref="ArgumentException"><paramref name="time"/> has a fraction of a second.</exception>
    public static UncertainTime NotBefore(LocalTime time) => Said(ClockSet.Between(Second(time, nameof(time)), WholeDay));

    /// <summary>A time or any earlier one of the same day.</summary>
    /// <param name="time">The last possible time, in whole seconds.</param>
    /// <returns>The value with those possible times, from midnight on.</returns>
    /// <exception cref="ArgumentException"><paramref name="time"/> has a fraction of a second.</exception>
    public static UncertainTime NotAfter(LocalTime time) => Said(ClockSet.Between(0, Second(time, nameof(time))));

    /// <summary>A part of the day; no time is excluded.</summary>
    /// <param name="part">The part.</param>
    /// <returns>The value with that part; <see cref="Unknown"/> for <see cref="PartOfDay.Unknown"/>.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="part"/> is not a member of <see cref="PartOfDay"/>.</exception>
    public static UncertainTime In(PartOfDay part) => part is >= PartOfDay.Unknown and <= PartOfDay.Evening
        ? new(part)
        : throw new ArgumentOutOfRangeException(nameof(part), part, "A part of the day is a member of PartOfDay.");

    /// <summary>Whether a time is not excluded.</summary>
    /// <param name="time">The time.</param>
    /// <returns>Whether it is the exact time or within the range, ends included; true where nothing is excluded.</returns>
    public bool Contains(LocalTime time) => Possible.Contains(time);

    /// <inheritdoc/>
    public bool Equals(UncertainTime other) =>
        _shape == other._shape && _part == other._part && _from == other._from && _to == other._to
        && _narrowed == other._narrowed;

    /// <inheritdoc/>
    public override bool Equals([NotNullWhen(true)] object? obj) => obj is UncertainTime other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(_shape, _part, _from, _to, _narrowed);

    /// <summary>Whether the same was said.</summary>
    public static bool operator ==(UncertainTime left, UncertainTime right) => left.Equals(right);

    /// <summary>Whether something else was said.</summary>
    public static bool operator !=(UncertainTime left, UncertainTime right) => !left.Equals(right);

    private static ClockSet PlausibleRange(PartOfDay part) => part switch
    {
        PartOfDay.Night => Hours(21, 5),
        PartOfDay.Dawn => Hours(4, 7),
        PartOfDay.Morning => Hours(5, 12),
        PartOfDay.Midday => Hours(11, 14),
        PartOfDay.Afternoon => Hours(12, 18),
        PartOfDay.Evening => Hours(17, 22),
        _ => ClockSet.Full,
    };

    private static UncertainTime Said(ClockSet times) => Said(times, times);

    // The one way to what is no "about" and no part of the day: sets that were said as one time or one range are that.
    private static UncertainTime Said(ClockSet possible, ClockSet plausible)
    {
        if (plausible.IsFull) return Unknown;
        if (possible.IsEmpty) return Impossible;
        if (!possible.Equals(plausible)) return new(new NarrowedTime(possible, plausible));
        (int from, int to) = possible.Shortest();
        return ClockSet.Between(from, to).Equals(possible)
            ? new(from == to ? Shape.Exact : Shape.Range, from, to)
            : new(new NarrowedTime(possible, plausible));
    }

    private static ClockSet Hours(int from, int to) => ClockSet.Between(from * 3600, to * 3600);

    private static LocalTime Clock(int second) => ClockSet.Time(second);

    private static int Second(LocalTime time, string argument) => time.NanosecondOfSecond == 0
        ? (int)(time.NanosecondOfDay / NodaConstants.NanosecondsPerSecond)
        : throw new ArgumentException($"{time} has a fraction of a second: round it first, as no report is that exact.", argument);

    // What several statements leave.
    private sealed record NarrowedTime(ClockSet Possible, ClockSet Plausible);
}
