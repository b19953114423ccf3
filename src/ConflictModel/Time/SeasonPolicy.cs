using System;

namespace ConflictModel.Time;

/// <summary>Which days a written season, quarter, quadrimester or half of a year is: EDTF gives them numbers and no days.</summary>
/// <remarks>
/// <para>A season is three months and begins in the year that it is named for, so that the northern winter of 2001 is December 2001 to
/// February 2002. A season that names no hemisphere (21 to 24) is that of either, unless the policy names one: from the first day of the
/// one to the last day of the other. Quarters, quadrimesters and halves are whole months under every policy.</para>
/// <para>Equality is of both settings. The default policy is <see cref="Meteorological"/>. Immutable.</para>
/// <para>Source: the codes are those of EDTF level 2, "Sub-year groupings" (ISO 8601-2:2019); meteorological seasons are those of the
/// World Meteorological Organization.</para>
/// </remarks>
/// <example>
/// <code>
/// EdtfValue winter = EdtfValue.Parse("2001-24");
/// Console.WriteLine($"{winter.Earliest} {winter.Latest}");
/// SeasonPolicy north = SeasonPolicy.Meteorological.InNorth();
/// Console.WriteLine($"{winter.EarliestUnder(north)} {winter.LatestUnder(north)}");
/// // 2001-06-01 2002-02-28
/// // 2001-12-01 2002-02-28
/// </code>
/// </example>
public sealed record SeasonPolicy
{
    private readonly int _firstDay;
    private readonly Hemisphere _hemisphere;

    private SeasonPolicy(int firstDay, Hemisphere hemisphere)
    {
        _firstDay = firstDay;
        _hemisphere = hemisphere;
    }

    private enum Hemisphere
    {
        Either,
        North,
        South,
    }

    /// <summary>Seasons of whole months: northern spring is March to May.</summary>
    public static SeasonPolicy Meteorological { get; } = new(1, Hemisphere.Either);

    /// <summary>Seasons from the 21st, near the equinox or solstice, to the 20th: northern spring is 21 March to 20 June.</summary>
    public static SeasonPolicy Astronomical { get; } = new(21, Hemisphere.Either);

    internal static SeasonPolicy Default => Meteorological;

    /// <summary>The same, where a season that names no hemisphere is northern.</summary>
    /// <returns>The policy.</returns>
    public SeasonPolicy InNorth() => new(_firstDay, Hemisphere.North);

    /// <summary>The same, where a season that names no hemisphere is southern.</summary>
    /// <returns>The policy.</returns>
    public SeasonPolicy InSouth() => new(_firstDay, Hemisphere.South);

    /// <summary>The settings in words, for a person.</summary>
    /// <returns>A text that may change between releases.</returns>
    public override string ToString() =>
        $"{(_firstDay == 1 ? "meteorological" : "astronomical")} seasons, "
            + (_hemisphere switch { Hemisphere.North => "northern", Hemisphere.South => "southern", _ => "of either hemisphere" })
            + " where none is named";

    // code: 21 to 41, as EDTF numbers them.
    internal CalendarDay First(long year, int code)
    {
        (int first, int day) = code switch
        {
            <= 24 when _hemisphere == Hemisphere.North => (Start(code + 4), _firstDay),
            <= 24 when _hemisphere == Hemisphere.South => (Start(code + 8), _firstDay),
            <= 24 => (Math.Min(Start(code + 4), Start(code + 8)), _firstDay),
            <= 32 => (Start(code), _firstDay),
            _ => (Start(code), 1),
        };
        return new(year, first, day);
    }

    internal CalendarDay Last(long year, int code)
    {
        (int first, int months) = code switch
        {
            <= 24 when _hemisphere == Hemisphere.North => (Start(code + 4), 3),
            <= 24 when _hemisphere == Hemisphere.South => (Start(code + 8), 3),
            <= 24 => (Math.Max(Start(code + 4), Start(code + 8)), 3),
            <= 36 => (Start(code), 3),
            <= 39 => (Start(code), 4),
            _ => (Start(code), 6),
        };

        // The month after the last; a season that begins within a month ends within one.
        int next = first + months;
        bool whole = code > 32 || _firstDay == 1;
        (long lastYear, int month) = Month(year, whole ? next - 1 : next);
        return new(lastYear, month, whole ? Day.InMonth(lastYear, month) : _firstDay - 1);
    }

    private static (long Year, int Month) Month(long year, int month) => month > 12 ? (year + 1, month - 12) : (year, month);

    // 25-28: spring, summer, autumn, winter of the north; 29-32: of the south; 33-36: quarters; 37-39: quadrimesters; 40-41: halves.
    private static int Start(int code) => code switch
    {
        <= 28 => ((code - 25) * 3) + 3,
        <= 32 => ((code - 29 + 2) % 4 * 3) + 3,
        <= 36 => ((code - 33) * 3) + 1,
        <= 39 => ((code - 37) * 4) + 1,
        _ => ((code - 40) * 6) + 1,
    };
}
