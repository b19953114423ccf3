using System;
using NodaTime;

namespace ConflictModel.Time;

/// <summary>A start and an end, each a year, a month or a day, written start/end.</summary>
/// <remarks>
/// <para>There is a reading in which the start is not after the end: <c>2024-01-20/2024-01</c> is an interval and <c>2024-02/2024-01</c> is
/// not. The two may differ in precision.</para>
/// <para>Equality is of the written structure. There is no order.</para>
/// <para>Source: EDTF level 0, "Time Interval". Open and unknown ends are level 1; <see cref="UncertainInterval"/> reads them.</para>
/// </remarks>
/// <example>
/// <code>
/// var campaign = (EdtfInterval)EdtfValue.Parse("2023-10-17/2024-01");
/// Console.WriteLine(campaign.Start);
/// Console.WriteLine($"{campaign.Latest:uuuu-MM-dd}");
/// // 2023-10-17
/// // 2024-01-31
/// </code>
/// </example>
public sealed record EdtfInterval : EdtfValue
{
    private EdtfInterval(EdtfDate start, EdtfDate end)
    {
        Start = start;
        End = end;
    }

    /// <summary>The start.</summary>
    public EdtfDate Start { get; }

    /// <summary>The end.</summary>
    public EdtfDate End { get; }

    /// <summary>0.</summary>
    public override int Level => 0;

    /// <summary>The first day of the start.</summary>
    public override LocalDate? Earliest => Start.Earliest;

    /// <summary>The last day of the end.</summary>
    public override LocalDate? Latest => End.Latest;

    /// <summary>From a start to an end.</summary>
    /// <param name="start">The start.</param>
    /// <param name="end">The end.</param>
    /// <returns>The interval start/end.</returns>
    /// <exception cref="ArgumentNullException">A date is null.</exception>
    /// <exception cref="ArgumentException">The start is after the end in every reading.</exception>
    public static EdtfInterval Between(EdtfDate start, EdtfDate end)
    {
        ArgumentNullException.ThrowIfNull(start);
        ArgumentNullException.ThrowIfNull(end);
        return start.Written.FirstDay <= end.Written.LastDay
            ? new(start, end)
            : throw new ArgumentException($"{start} is after {end} in every reading: write the earlier one first.", nameof(end));
    }

    internal static EdtfInterval? Read(ref EdtfReader reader, WrittenDate start) =>
        reader.ReadIntervalEnd(start, out WrittenDate end) ? new EdtfInterval(new EdtfDate(start), new EdtfDate(end)) : null;

    private protected override string Write() => $"{Start}/{End}";
}
