using System;
using System.Collections.Generic;
using ConflictModel.Time.Days;
using ConflictModel.Time.Writing;

namespace ConflictModel.Time;

public readonly partial struct UncertainDate
{
    private const int MostRuns = 10_000;

    /// <summary>The day that a written date, date with a time, season, long year or one-of set names; of a date with a time, its local
    /// day.</summary>
    /// <param name="written">The written value.</param>
    /// <param name="seasons">Which days a season has; <see cref="SeasonPolicy.Meteorological"/> where left out.</param>
    /// <returns>The value with every day that it can mean. How sure the source is (? ~ %) is not part of it.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="written"/> is null.</exception>
    /// <exception cref="ArgumentException"><paramref name="written"/> is an interval or an all-of set, which are not one day; or a day of
    /// it is not in the ISO years -9998 to 9999; or a set has unspecified digits in so many places that the days are not held.</exception>
    public static UncertainDate From(EdtfValue written, SeasonPolicy? seasons = null)
    {
        ArgumentNullException.ThrowIfNull(written);
        var days = new DayCollector(seasons ?? SeasonPolicy.Default);
        switch (written)
        {
            case EdtfDate date: days.Add(WrittenPart.Of(date.Written)); break;
            case EdtfDateTime dateTime: days.Add(WrittenPart.Of(dateTime.Written)); break;
            case EdtfSeason season: days.Add(WrittenPart.Of(season.Written)); break;
            case EdtfYear year: days.Add(WrittenPart.Of(year.Written)); break;
            case EdtfSet { Kind: EdtfSetKind.OneOf } set:
                foreach (EdtfSetMember member in set.Members) days.Add(member.Written);
                break;
            case EdtfSet: throw new ArgumentException($"{written} is several days and not one: take its members.", nameof(written));
            default: throw new ArgumentException($"{written} is an interval and not one day: use UncertainInterval.", nameof(written));
        }
        UncertainDate value = days.ToDate();
        return days.Fault == EdtfErrorCode.None ? value : throw new ArgumentException(days.Reason, nameof(written));
    }

    internal static bool TryParseEdtf(ReadOnlySpan<char> text, out UncertainDate value, out EdtfError error)
    {
        var reader = new EdtfReader(text);
        bool read = Read(ref reader, out value);
        error = reader.Error;
        if (!read) value = default;
        return read;
    }

    private static bool Read(ref EdtfReader reader, out UncertainDate value)
    {
        value = default;
        if (reader.At('{')) return reader.ReadWrongKind("A set in braces is several days and not one: one of several is written [a,b].");
        var days = new DayCollector(SeasonPolicy.Default);
        if (reader.At('['))
        {
            if (!ReadSet(ref reader, ref days)) return false;
        }
        else
        {
            if (reader.AtUndatedStart() || !reader.ReadPart(out WrittenPart part)) return NotOne(ref reader);
            if (reader.At('/')) return NotOne(ref reader);
            if (reader.AtTime(part)) return reader.ReadWrongKind("A date has no time of day: leave out what follows it.");
            if (!reader.ReadEnd(part)) return false;
            days.Add(part);
        }
        value = days.ToDate();
        return days.Fault == EdtfErrorCode.None || reader.ReadFault(days.Fault, days.Reason);
    }

    private static bool NotOne(ref EdtfReader reader) => reader.Error.Code == EdtfErrorCode.None
        && reader.ReadWrongKind("This is an interval and not one day; one day from a to b is written [a..b].");

    private static bool ReadSet(ref EdtfReader reader, ref DayCollector days)
    {
        for (bool first = true, last = false; !last; first = false)
        {
            if (!reader.ReadMember(']', first, out WrittenMember member, out last)) return false;
            days.Add(member);
        }
        return reader.ReadEnd();
    }

    /// <summary>The days of written dates, one after the other.</summary>
    private struct DayCollector(SeasonPolicy seasons)
    {
        private DayRange _only;
        private List<DayRange>? _runs;
        private DayMask? _mask;
        private int _expanded;
        private bool _any;

        public EdtfErrorCode Fault { get; private set; }

        public readonly string Reason => Fault == EdtfErrorCode.TooManyRuns
            ? "Unspecified digits in a set name days in more than 10000 places: name fewer, or one date with such digits alone."
            : "A day is in the years -9998 to 9999, and so must be all that it can be.";

        public void Add(in WrittenMember member)
        {
            if (!member.IsRange) Add(member.Start);
            else Add(member.First(seasons)?.Number ?? int.MinValue, member.Last(seasons)?.Number ?? int.MaxValue);
        }

        public void Add(in WrittenPart part)
        {
            if (part.IsYear || !part.Date.HasMask)
            {
                Add(part.First(seasons)!.Value.Number, part.Last(seasons)!.Value.Number);
                return;
            }
            if (!part.Date.IsSeason)
            {
                AddMask(part.Date.Mask);
                return;
            }
            int code = WrittenDate.Known(part.Date.MonthDigits);
            foreach (int year in DayMask.OfYears(part.Date).EachYear()) Add(seasons.First(year, code).Number, seasons.Last(year, code).Number);
        }

        // A mask that stands alone is kept; beside others its runs are, if they are not too many.
        public UncertainDate ToDate()
        {
            if (!_any) return _mask is DayMask alone ? Of([default], alone) : default;
            if (_mask is DayMask mask) Add(Of([default], mask));
            if (Fault != EdtfErrorCode.None) return default;
            return _runs is null ? new(_only) : new(DayRuns.Merge([.. _runs]));
        }

        private void AddMask(DayMask mask)
        {
            if (!mask.IsWithinNumbers) Fault = EdtfErrorCode.YearOutOfRange;
            else if (_mask is null) _mask = mask;
            else Add(Of([default], mask));
        }

        // A few runs are in proportion to their text. A year out of range is the fault of one member and is told first, wherever it stands:
        // it takes the place of too many runs, and after it none are added.
        private void Add(UncertainDate date)
        {
            if (Fault != EdtfErrorCode.None) return;
            foreach (DayRange run in date.Runs)
            {
                Add(run.First, run.Last);
                if (date._set?.Mask is null || ++_expanded <= MostRuns) continue;
                Fault = EdtfErrorCode.TooManyRuns;
                return;
            }
        }

        private void Add(int first, int last)
        {
            if (first is not int.MinValue and (< Day.First or > Day.Last) || last is not int.MaxValue and (< Day.First or > Day.Last))
            {
                Fault = EdtfErrorCode.YearOutOfRange;
                return;
            }
            if (!_any)
            {
                _any = true;
                _only = new DayRange(first, last);
                return;
            }
            _runs ??= [_only];
            _runs.Add(new DayRange(first, last));
        }
    }
}
