using System;
using System.Collections.Generic;
using NodaTime;

namespace ConflictModel.Time.Mentions;

/// <summary>Reads a mention against one day of writing, or none; <see cref="Resolve"/> puts together what several days give.</summary>
internal sealed partial class MentionReading
{
    private const int FirstAnchorYear = 1500; // so that no distance leaves the calendar
    private const int LastAnchorYear = 2999;
    private const int MostAnchorDays = 366;

    private readonly DateMention _mention;
    private readonly AnchorContext _anchor;
    private readonly LocalDate? _today;

    private MentionReading(in DateMention mention, AnchorContext anchor, LocalDate? today)
    {
        (_mention, _anchor, _today) = (mention, anchor, today);
    }

    /// <summary>What a mention means for an anchor.</summary>
    public static DateResolution Resolve(in DateMention mention, AnchorContext anchor)
    {
        DayReading days = Read(mention, anchor);
        MentionedTime clock = mention.Clock;
        return new(days.Candidates, days.Chosen, days.Interval, days.Basis)
        {
            Time = TimeOf(mention),
            IsApproximate = mention.IsApproximate,
            Zone = mention.IsLocalTime ? anchor.EventZone : clock.Zone,
            OffsetAgrees = OffsetAgrees(mention, anchor, days.Chosen),
        };
    }

    // Of what is only bounded no part of the day is said; "early Tuesday" is plausibly a part of it.
    private static UncertainTime TimeOf(in DateMention mention)
    {
        MentionedTime clock = mention.Clock;
        bool isBound = mention.Kind is DateMentionKind.Before or DateMentionKind.After or DateMentionKind.NotBefore or DateMentionKind.NotAfter;
        if (isBound && clock.Time.Best is null) return UncertainTime.Unknown;
        if (!clock.IsNone || mention.Kind is not (DateMentionKind.Weekday or DateMentionKind.RelativeDay)) return clock.Said;
        return mention.First.Position switch
        {
            DayPosition.Early => UncertainTime.EarlyInTheDay,
            DayPosition.Late => UncertainTime.LateInTheDay,
            _ => UncertainTime.Unknown,
        };
    }

    private static DayReading Read(in DateMention mention, AnchorContext anchor)
    {
        UncertainDate published = anchor.Published;
        bool isAnchored = published is { IsImpossible: false, DayCount: <= MostAnchorDays }
            && published.Earliest!.Value.Year >= FirstAnchorYear && published.Latest!.Value.Year <= LastAnchorYear;
        if (!isAnchored) return new MentionReading(mention, anchor, null).Read();
        if (published.TryGetSingle(out LocalDate day)) return new MentionReading(mention, anchor, day).Read();
        DayReading? all = null;
        foreach (LocalDate today in published.Candidates())
        {
            DayReading one = new MentionReading(mention, anchor, today).Read();
            all = all is DayReading before ? before.Or(one) : one;
        }

        return all!.Value;
    }

    private static Truth OffsetAgrees(in DateMention mention, AnchorContext anchor, UncertainDate days)
    {
        if (mention.UtcOffset is not Offset offset || anchor.EventZone is null) return Truth.Unknown;
        if (days is not { IsImpossible: false, DayCount: <= MostAnchorDays } || days.Latest!.Value.Year > LastAnchorYear) return Truth.Unknown;
        DateTimeZone zone = ZoneId.Find(anchor.EventZone);
        bool some = false, all = true;
        foreach (LocalDate day in days.Candidates())
        {
            bool agrees = zone.AtLeniently(day + mention.Clock.Time.Best!.Value).Offset == offset;
            some |= agrees;
            all &= agrees;
        }

        return Truth.From(possible: some, certain: all);
    }

    private DayReading Read() => _mention.Kind switch
    {
        DateMentionKind.None => default,
        DateMentionKind.Time => OfTime(),
        DateMentionKind.Between => OfBetween(),
        DateMentionKind.Since => OfSince(),
        DateMentionKind.Until => OfUntil(),
        DateMentionKind.Recent => OfRecent(),
        DateMentionKind.Ago => OfAgo(),
        DateMentionKind.Relation => OfRelation(),
        DateMentionKind.OneOf => OfOneOf(),
        DateMentionKind.Before or DateMentionKind.After or DateMentionKind.NotBefore or DateMentionKind.NotAfter => OfBound(),
        _ => OfDay(),
    };

    // One day, month, week or year.
    private DayReading OfDay()
    {
        MentionedDay said = _mention.First;
        DaySpan[]? spans = SpansOf(said, _today, _anchor.Tense);
        if (spans is null) return Unanchored(said);
        if (IsCounted(said) && (_mention.Clock.IsOvernight || said.IsNight)) spans = Overnight(spans, said.IsNight);
        else if (_mention.Clock.IsOvernight) spans = Overnight(spans, isAfter: false);
        spans = Array.ConvertAll(spans, AtMidnight);

        // A time on the writer's own clocks is of the writer's day.
        bool isOnOwnClocks = _mention.Clock.Zone is string zone && zone == _anchor.PublishedZone;
        if (IsCounted(said) && !isOnOwnClocks) spans = AtThePlace(spans);
        return Of(spans, said, BasisOf(said));
    }

    private DayReading Of(DaySpan[] spans, in MentionedDay said, DateBasis basis)
    {
        if (PartOf(said) != DayPosition.None) return OfPart(spans, said, basis);
        UncertainDate days = DaySpan.Union(spans);
        return new(days, days, _mention.IsPeriod && spans.Length > 0 ? DaySpan.Through(spans) : null, basis);
    }

    // The part that is meant; of days and weeks, "early" and "late" leave all.
    private static DayPosition PartOf(in MentionedDay said) =>
        said.Kind is DateMentionKind.Month or DateMentionKind.Year ? said.Position : DayPosition.None;

    // "early January": a part of each alternative. What the tense leaves of it is cut last, as the part is one of the whole.
    private DayReading OfPart(DaySpan[] spans, in MentionedDay said, DateBasis basis)
    {
        DayPosition position = said.Position;
        bool isTensed = said.Year == 0 && said.Deixis is Deixis.None or Deixis.This;
        UncertainDate candidates = Left(Array.ConvertAll(spans, span => span.Roughly(position)), isTensed);
        UncertainDate chosen = Left(Array.ConvertAll(spans, span => span.Closely(position)), isTensed).Intersect(candidates);
        if (chosen.IsImpossible) chosen = candidates;
        return new(candidates, chosen, UncertainInterval.Between(candidates, candidates), basis);
    }

    // The days that the tense leaves; all of them where it leaves none.
    private UncertainDate Left(DaySpan[] spans, bool isTensed) => isTensed ? Cut(DaySpan.Union(spans)) : DaySpan.Union(spans);

    // Without a day of writing: what the words fix by themselves, written as EDTF writes a day of any year.
    private static DayReading Unanchored(in MentionedDay said)
    {
        if (said.Kind is not (DateMentionKind.Day or DateMentionKind.Month) || said.Month == 0 || said.IsSwappable || said.IsList) return default;
        Span<char> text = stackalloc char[10];
        bool isDay = said.Kind == DateMentionKind.Day;
        bool isWritten = isDay
            ? text.TryWrite(System.Globalization.CultureInfo.InvariantCulture, $"XXXX-{said.Month:D2}-{said.Day:D2}", out int length)
            : text.TryWrite(System.Globalization.CultureInfo.InvariantCulture, $"XXXX-{said.Month:D2}", out length);
        return isWritten && UncertainDate.TryParse(text[..length], out UncertainDate mask, out _)
            ? new(mask, mask, null, DateBasis.Stated)
            : default;
    }

    // Whether the words count from the day of writing, so that they are days of the writer's calendar.
    private static bool IsCounted(in MentionedDay said) =>
        said.Kind is DateMentionKind.Weekday or DateMentionKind.RelativeDay or DateMentionKind.Week;

    private static DateBasis BasisOf(in MentionedDay said) => said.Year > 0 ? DateBasis.Stated : DateBasis.ResolvedFromPublication;

    // The days of the place that overlap the days of the writer.
    private DaySpan[] AtThePlace(DaySpan[] spans)
    {
        if (_anchor.PublishedZone is null || _anchor.EventZone is null || _anchor.PublishedZone == _anchor.EventZone) return spans;
        DateTimeZone from = ZoneId.Find(_anchor.PublishedZone), to = ZoneId.Find(_anchor.EventZone);
        return Array.ConvertAll(spans, span => new DaySpan(
            from.AtStartOfDay(span.First).WithZone(to).Date,
            from.AtStartOfDay(span.Last.PlusDays(1)).ToInstant().Minus(Duration.Epsilon).InZone(to).Date));
    }

    // The last day that is not to come, at the place.
    private LocalDate Latest(LocalDate today) => AtThePlace([DaySpan.Of(today)])[0].Last;

    // "overnight" is the night before the day or after it; of "last night" the day is given on which it begins.
    private static DaySpan[] Overnight(DaySpan[] spans, bool isAfter) =>
        Array.ConvertAll(spans, span => new DaySpan(isAfter ? span.First : span.First.PlusDays(-1), span.Last.PlusDays(1)));

    private DayReading OfTime()
    {
        if (!_mention.Clock.IsOvernight || _today is not LocalDate today) return default;
        var nights = new List<DaySpan>(2);
        if (_anchor.Tense != Tense.Future) nights.Add(new(today.PlusDays(-1), today));
        if (_anchor.Tense != Tense.Past) nights.Add(new(today, today.PlusDays(1)));
        DaySpan[] spans = AtThePlace([.. nights]);
        UncertainDate days = DaySpan.Union(spans);
        return new(days, days, null, DateBasis.ResolvedFromPublication);
    }
}
