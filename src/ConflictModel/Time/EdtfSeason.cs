using System;
using System.Collections.Generic;
using ConflictModel.Time.Writing;

namespace ConflictModel.Time;

/// <summary>A season, quarter, quadrimester or half of a year, written YYYY-21 to YYYY-41.</summary>
/// <remarks>
/// <para>21 to 24 are spring, summer, autumn and winter without a hemisphere; 25 to 28 those of the north, 29 to 32 those of the south; 33
/// to 36 the quarters, 37 to 39 the quadrimesters (four months each), 40 and 41 the halves of the year. Digits of the year may be
/// unspecified and either part qualified, as in a date; EDTF says nothing of that, and nothing against it.</para>
/// <para>EDTF gives seasons no days: a <see cref="SeasonPolicy"/> does, <see cref="SeasonPolicy.Meteorological"/> where none is
/// named.</para>
/// <para>Equality is of the written structure. There is no order.</para>
/// <para>Source: EDTF level 1, "Seasons"; level 2, "Sub-year groupings".</para>
/// </remarks>
/// <example>
/// <code>
/// var quarter = (EdtfSeason)EdtfValue.Parse("2024-34");
/// Console.WriteLine($"{quarter.Code}: {quarter.Earliest} to {quarter.Latest}");
/// // 34: 2024-04-01 to 2024-06-30
/// </code>
/// </example>
public sealed record EdtfSeason : EdtfValue
{
    private readonly WrittenDate _date;

    internal EdtfSeason(WrittenDate date) => _date = date;

    /// <summary>The year, from -9999 to 9999, or null where a digit of it is unspecified.</summary>
    public int? Year => _date.Year;

    /// <summary>The number of the season or other part of a year, from 21 to 41.</summary>
    public int Code => WrittenDate.Known(_date.MonthDigits);

    /// <summary>How sure the source is of the year.</summary>
    public EdtfQualification YearQualification => _date.QualificationOf(0);

    /// <summary>How sure the source is of the season.</summary>
    public EdtfQualification SeasonQualification => _date.QualificationOf(1);

    /// <inheritdoc/>
    public override int Level => _date.Level;

    internal WrittenDate Written => _date;

    /// <summary>A season or another part of a year.</summary>
    /// <param name="year">The year, from -9999 to 9999.</param>
    /// <param name="code">The number of the season, from 21 to 41.</param>
    /// <returns>The season.</returns>
    /// <exception cref="ArgumentOutOfRangeException">A number is not in its range.</exception>
    public static EdtfSeason Of(int year, int code)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(code, 21);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(code, 41);
        return new(EdtfDate.Of(year).Written.WithMonth((int)WrittenDate.InDigits(code), 0, 0));
    }

    /// <inheritdoc/>
    public override EdtfSeason Normalize() => new(_date.Normalize());

    private protected override CalendarDay? First(SeasonPolicy seasons) => _date.First(seasons);

    private protected override CalendarDay? Last(SeasonPolicy seasons) => _date.Last(seasons);

    private protected override bool Includes(CalendarDay day, SeasonPolicy seasons) => _date.Contains(day, seasons);

    private protected override IEnumerable<CalendarDay> Days(SeasonPolicy seasons) => WrittenPart.Of(_date).Days(seasons);

    private protected override string Write() => _date.ToString();
}
