using System;
using ConflictModel.Time.Writing;

namespace ConflictModel.Time;

/// <summary>A start and an end, each a date, a season or a long year, or open (<c>..</c>) or unknown (nothing), written start/end.</summary>
/// <remarks>
/// <para>At least one end is dated, and there is a reading in which the start is not after the end: <c>2024-01-20/2024-01</c> is an
/// interval and <c>2024-02/2024-01</c> is not. The two may differ in precision, since a coarse end is some day within it.</para>
/// <para>An open end is after every day and an unknown one may be any day: neither has a bound, and they are different states.</para>
/// <para>Equality is of the written structure. There is no order.</para>
/// <para>Source: EDTF level 0, "Time Interval"; level 1, "Extended Interval"; level 2, "Interval". That seasons and long years may be ends
/// is not said there, and not excluded.</para>
/// </remarks>
/// <example>
/// <code>
/// var campaign = (EdtfInterval)EdtfValue.Parse("2023-10-17/2024-01~");
/// Console.WriteLine(campaign.Start);
/// Console.WriteLine(campaign.Latest);
/// Console.WriteLine(EdtfInterval.Since(EdtfDate.Of(2023, 10), EdtfEndKind.Open));
/// // 2023-10-17
/// // 2024-01-31
/// // 2023-10/..
/// </code>
/// </example>
public sealed record EdtfInterval : EdtfValue
{
    private readonly WrittenPart _start;
    private readonly WrittenPart _end;

    private EdtfInterval(in WrittenPart start, in WrittenPart end)
    {
        _start = start;
        _end = end;
    }

    /// <summary>The start: a date, a season or a long year, or null where it is open or unknown.</summary>
    public EdtfValue? Start => _start.ToValue();

    /// <summary>The end: a date, a season or a long year, or null where it is open or unknown.</summary>
    public EdtfValue? End => _end.ToValue();

    /// <summary>Whether the start is dated, open or unknown.</summary>
    public EdtfEndKind StartKind => _start.Kind;

    /// <summary>Whether the end is dated, open or unknown.</summary>
    public EdtfEndKind EndKind => _end.Kind;

    /// <inheritdoc/>
    public override int Level
    {
        get
        {
            // Unspecified digits in an end are a feature of level 2.
            if (_start.Date.HasMask || _end.Date.HasMask) return 2;
            return Math.Max(_start.Level, _end.Level);
        }
    }

    /// <summary>From a start to an end.</summary>
    /// <param name="start">The start: a date, a season or a long year.</param>
    /// <param name="end">The end: a date, a season or a long year.</param>
    /// <returns>The interval start/end.</returns>
    /// <exception cref="ArgumentNullException">A date is null.</exception>
    /// <exception cref="ArgumentException">A value is neither a date, a season nor a long year, or the start is after the end in every
    /// reading.</exception>
    public static EdtfInterval Between(EdtfValue start, EdtfValue end)
    {
        WrittenPart from = Part(start, nameof(start)), to = Part(end, nameof(end));
        return from.CanPrecede(to)
            ? new(from, to)
            : throw new ArgumentException($"{start} is after {end} in every reading: write the earlier one first.", nameof(end));
    }

    /// <summary>From a start to an end that is open or unknown.</summary>
    /// <param name="start">The start: a date, a season or a long year.</param>
    /// <param name="end">Whether the end is open or unknown.</param>
    /// <returns>The interval start/.. or start/.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="start"/> is null.</exception>
    /// <exception cref="ArgumentException"><paramref name="start"/> is neither a date, a season nor a long year, or <paramref name="end"/>
    /// is neither open nor unknown.</exception>
    public static EdtfInterval Since(EdtfValue start, EdtfEndKind end) => new(Part(start, nameof(start)), Undated(end, nameof(end)));

    /// <summary>To an end, from a start that is open or unknown.</summary>
    /// <param name="end">The end: a date, a season or a long year.</param>
    /// <param name="start">Whether the start is open or unknown.</param>
    /// <returns>The interval ../end or /end.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="end"/> is null.</exception>
    /// <exception cref="ArgumentException"><paramref name="end"/> is neither a date, a season nor a long year, or <paramref name="start"/>
    /// is neither open nor unknown.</exception>
    public static EdtfInterval Until(EdtfValue end, EdtfEndKind start) => new(Undated(start, nameof(start)), Part(end, nameof(end)));

    /// <inheritdoc/>
    public override EdtfInterval Normalize() => new(_start.Normalize(), _end.Normalize());

    internal static EdtfInterval? Read(ref EdtfReader reader, in WrittenPart start) =>
        reader.ReadIntervalEnd(start, out WrittenPart end) ? new EdtfInterval(start, end) : null;

    internal static EdtfInterval? Read(ref EdtfReader reader) =>
        reader.ReadUndatedInterval(out WrittenPart start, out WrittenPart end) ? new EdtfInterval(start, end) : null;

    private protected override CalendarDay? First(SeasonPolicy seasons) => _start.First(seasons);

    private protected override CalendarDay? Last(SeasonPolicy seasons) => _end.Last(seasons);

    private protected override bool Includes(CalendarDay day, SeasonPolicy seasons) =>
        !(First(seasons) > day) && !(Last(seasons) < day);

    private protected override string Write()
    {
        Span<char> text = stackalloc char[(2 * WrittenYear.MostCharacters) + 1];
        int length = _start.Write(text);
        text[length++] = '/';
        return new string(text[..(length + _end.Write(text[length..]))]);
    }

    private static WrittenPart Part(EdtfValue date, string argument)
    {
        ArgumentNullException.ThrowIfNull(date, argument);
        return date switch
        {
            EdtfDate d => WrittenPart.Of(d.Written),
            EdtfSeason s => WrittenPart.Of(s.Written),
            EdtfYear y => WrittenPart.Of(y.Written),
            _ => throw new ArgumentException($"{date} cannot end an interval: give a date, a season or a long year.", argument),
        };
    }

    private static WrittenPart Undated(EdtfEndKind kind, string argument) => kind switch
    {
        EdtfEndKind.Open => WrittenPart.Open,
        EdtfEndKind.Unknown => default,
        _ => throw new ArgumentException("This end has no date: say whether it is open or unknown.", argument),
    };
}
