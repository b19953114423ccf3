using System;
using System.Diagnostics.CodeAnalysis;
using System.Runtime.InteropServices;
using System.Text.Json.Serialization;
using NodaTime;

namespace ConflictModel.Time;

/// <summary>A time of day that may be exact, approximate, within a range, or a part of the day.</summary>
/// <remarks>
/// <para>Invariants: times are whole seconds; a range has two different ends, and one whose end is earlier than its start passes
/// midnight. "About" and the parts of the day exclude no time (<see cref="Contains"/>); what a reader takes them to mean is
/// <see cref="Plausible"/>.</para>
/// <para>Equality is of what was said: <c>~12:30</c> and <c>midday</c> differ. There is no order: a time of day is on a circle.</para>
/// <para>The default value is <see cref="Unknown"/>: any time. In JSON it is a string, the text of <see cref="ToString"/>.
/// Immutable.</para>
/// </remarks>
/// <example>
/// <code>
/// UncertainTime upi = UncertainTime.About(new LocalTime(12, 30));
/// Console.WriteLine(upi);
/// Console.WriteLine(upi.Plausible);
/// Console.WriteLine(upi.Contains(new LocalTime(18, 0)));
/// Console.WriteLine(UncertainTime.Parse("22:00..02:00").Contains(new LocalTime(1, 0)));
/// // ~12:30
/// // 12:00..13:00
/// // True
/// // True
/// </code>
/// </example>
[JsonConverter(typeof(UncertainTimeJsonConverter))]
[StructLayout(LayoutKind.Auto)]
public readonly partial struct UncertainTime : IEquatable<UncertainTime>, ISpanParsable<UncertainTime>, IFormattable
{
    private const int HalfHour = 30 * 60;
    private const int WholeDay = 24 * 60 * 60;

    private readonly Shape _shape;
    private readonly PartOfDay _part;
    private readonly int _from; // seconds from midnight
    private readonly int _to;

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

    private enum Shape : byte
    {
        Unknown,
        Exact,
        About,
        Range,
        Part,
    }

    /// <summary>Any time of day: nothing is known. This is the default value.</summary>
    public static UncertainTime Unknown => default;

    /// <summary>Whether nothing is known.</summary>
    public bool IsUnknown => _shape == Shape.Unknown;

    /// <summary>Whether one time is stated without doubt.</summary>
    public bool IsExact => _shape == Shape.Exact;

    /// <summary>Whether one time is stated as approximate.</summary>
    public bool IsApproximate => _shape == Shape.About;

    /// <summary>Whether it is a range that passes midnight.</summary>
    public bool PassesMidnight => _shape == Shape.Range && _to < _from;

    /// <summary>The single time that was stated, exactly or approximately, or null.</summary>
    public LocalTime? Best => _shape is Shape.Exact or Shape.About ? Clock(_from) : null;

    /// <summary>The part of the day that was stated, or <see cref="PartOfDay.Unknown"/>.</summary>
    public PartOfDay Part => _part;

    /// <summary>The first time that is not excluded: the exact time or the start of the range; null where nothing is excluded.</summary>
    public LocalTime? Start => IsBounded ? Clock(_from) : null;

    /// <summary>The last time that is not excluded: the exact time or the end of the range, which is on the next day where the range
    /// passes midnight; null where nothing is excluded.</summary>
    public LocalTime? End => IsBounded ? Clock(_to) : null;

    /// <summary>What a reader takes it to mean, as an exact time or a range: for "about", half an hour either way; for a part of the day,
    /// the range that <see cref="PartOfDay"/> gives; else the value itself. The half hour is this library's convention.</summary>
    public UncertainTime Plausible => _shape switch
    {
        Shape.About => new(Shape.Range, (_from + WholeDay - HalfHour) % WholeDay, (_from + HalfHour) % WholeDay),
        Shape.Part => PlausibleRange(_part),
        _ => this,
    };

    private bool IsBounded => _shape is Shape.Exact or Shape.Range;

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
    public bool Contains(LocalTime time)
    {
        if (!IsBounded) return true;
        LocalTime from = Clock(_from), to = Clock(_to);
        return from <= to ? from <= time && time <= to : from <= time || time <= to;
    }

    /// <inheritdoc/>
    public bool Equals(UncertainTime other) =>
        _shape == other._shape && _part == other._part && _from == other._from && _to == other._to;

    /// <inheritdoc/>
    public override bool Equals([NotNullWhen(true)] object? obj) => obj is UncertainTime other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(_shape, _part, _from, _to);

    /// <summary>Whether the same was said.</summary>
    public static bool operator ==(UncertainTime left, UncertainTime right) => left.Equals(right);

    /// <summary>Whether something else was said.</summary>
    public static bool operator !=(UncertainTime left, UncertainTime right) => !left.Equals(right);

    private static UncertainTime PlausibleRange(PartOfDay part) => part switch
    {
        PartOfDay.Night => Hours(21, 5),
        PartOfDay.Dawn => Hours(4, 7),
        PartOfDay.Morning => Hours(5, 12),
        PartOfDay.Midday => Hours(11, 14),
        PartOfDay.Afternoon => Hours(12, 18),
        PartOfDay.Evening => Hours(17, 22),
        _ => Unknown,
    };

    private static UncertainTime Hours(int from, int to) => new(Shape.Range, from * 3600, to * 3600);

    private static LocalTime Clock(int second) => LocalTime.FromSecondsSinceMidnight(second);

    private static int Second(LocalTime time, string argument) => time.NanosecondOfSecond == 0
        ? (int)(time.NanosecondOfDay / NodaConstants.NanosecondsPerSecond)
        : throw new ArgumentException($"{time} has a fraction of a second: round it first, as no report is that exact.", argument);
}
