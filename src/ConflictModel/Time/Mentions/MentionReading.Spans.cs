using System.Collections.Generic;
using NodaTime;

namespace ConflictModel.Time.Mentions;

internal sealed partial class MentionReading
{
    // Whichever end is fixed leads: the first is the nearest before the last, or the last the nearest after the first.
    private DayReading OfBetween()
    {
        MentionedDay first = _mention.First, last = _mention.Last;
        bool firstLeads = !IsCyclic(first) && IsCyclic(last);
        MentionedDay leading = firstLeads ? first : last, led = firstLeads ? last : first;
        if (SpansOf(leading, _today, _anchor.Tense) is not DaySpan[] leaders) return UnanchoredBetween(first, last);

        var starts = new List<DaySpan>();
        var ends = new List<DaySpan>();
        var whole = new List<DaySpan>();
        var close = new List<DaySpan>();
        foreach (DaySpan leader in leaders)
        {
            LocalDate? from = !IsCyclic(led) ? _today : firstLeads ? leader.First : leader.Last;
            if (SpansOf(led, from, firstLeads ? Tense.Future : Tense.Past) is not DaySpan[] all) return UnanchoredBetween(first, last);
            foreach (DaySpan other in all)
            {
                (DaySpan start, DaySpan end) = firstLeads ? (leader, other) : (other, leader);
                DaySpan usual = new(start.Closely(PartOf(first)).First, end.Closely(PartOf(last)).Last);
                (start, end) = (start.Roughly(PartOf(first)), end.Roughly(PartOf(last)));
                bool isSame = IsCyclic(led) && leader == other;
                if (start.First > end.Last || isSame) continue;
                starts.Add(start);
                ends.Add(end);
                whole.Add(new(start.First, end.Last));
                close.Add(usual.First <= usual.Last ? usual : whole[^1]);
            }
        }

        if (whole.Count == 0) return new(UncertainDate.Impossible, UncertainDate.Impossible, null, DateBasis.Stated);
        DaySpan[] wholes = _mention.Clock.IsOvernight ? whole.ConvertAll(Night).ToArray() : [.. whole];
        bool isCounted = IsCounted(first) || IsCounted(last), isTensed = IsCyclic(leading) && IsCyclic(led);
        UncertainDate days = DaySpan.Union(isCounted ? AtThePlace(wholes) : wholes);
        UncertainDate chosen = (isCounted ? days : DaySpan.Union([.. close])).Intersect(days);
        if (isTensed && _anchor.Tense == Tense.Past) (days, chosen) = (Cut(days), Cut(chosen));
        chosen = chosen.Intersect(days);
        if (chosen.IsImpossible) chosen = days;
        DaySpan[] startDays = [.. starts], endDays = [.. ends];
        UncertainInterval interval = UncertainInterval.Between(
            DaySpan.Union(isCounted ? AtThePlace(startDays) : startDays), DaySpan.Union(isCounted ? AtThePlace(endDays) : endDays));
        bool isStated = first.Year > 0 || last.Year > 0;
        return new(days, chosen, interval, isStated ? DateBasis.Stated : DateBasis.ResolvedFromPublication);

        // The night between two days is in both, and in no third.
        DaySpan Night(DaySpan span) => span.First.PlusDays(1) == span.Last ? span : Overnight([span], isAfter: false)[0];
    }

    private static DayReading UnanchoredBetween(in MentionedDay first, in MentionedDay last)
    {
        UncertainDate start = Alone(first), end = Alone(last);
        bool isReadable = !start.IsImpossible && !end.IsImpossible && !start.IsAfter(end).IsTrue;
        return default(DayReading) with { Interval = isReadable ? UncertainInterval.Between(start, end) : UncertainInterval.Unknown };
    }

    private static UncertainDate Alone(in MentionedDay said) =>
        said.Year > 0 ? DaySpan.Union(Fixed(said)) : Unanchored(said).Candidates;

    // Comes again each week or year, and so takes its place from the other end.
    private static bool IsCyclic(in MentionedDay said) => said.Year == 0 && said.Deixis == Deixis.None
        && said.Kind is DateMentionKind.Weekday or DateMentionKind.Day or DateMentionKind.Month;

    private DayReading OfSince()
    {
        MentionedDay said = _mention.First;
        if (SpansOf(said, _today, Tense.Past) is not DaySpan[] spans || spans.Length == 0)
            return default(DayReading) with { Interval = UncertainInterval.Since(Unanchored(said).Candidates) };
        if (IsCounted(said)) spans = AtThePlace(spans);
        DayReading start = Of(spans, said, BasisOf(said));
        if (_today is not LocalDate today || start.Candidates.Earliest > Latest(today))
        {
            return new(
                UncertainDate.NotBefore(start.Candidates.Earliest!.Value),
                UncertainDate.NotBefore(start.Chosen.Earliest!.Value),
                UncertainInterval.Since(start.Candidates),
                start.Basis);
        }

        LocalDate end = Latest(today);
        return new(
            UncertainDate.Between(start.Candidates.Earliest!.Value, end),
            UncertainDate.Between(LocalDate.Min(start.Chosen.Earliest!.Value, end), end),
            UncertainInterval.Between(start.Candidates, AtThePlace([DaySpan.Of(today)])[0].ToDate()),
            DateBasis.ResolvedFromPublication);
    }

    private DayReading OfUntil()
    {
        MentionedDay said = _mention.First;
        if (SpansOf(said, _today, _anchor.Tense) is not DaySpan[] spans || spans.Length == 0)
            return default(DayReading) with { Interval = UncertainInterval.Until(Unanchored(said).Candidates) };
        if (IsCounted(said)) spans = AtThePlace(spans);
        DayReading end = Of(spans, said, BasisOf(said));
        UncertainDate candidates = UncertainDate.NotAfter(end.Candidates.Latest!.Value);
        return new(candidates, UncertainDate.NotAfter(end.Chosen.Latest!.Value), UncertainInterval.Until(end.Candidates), end.Basis);
    }

    // From so many units ago to today.
    private DayReading OfRecent()
    {
        if (_today is not LocalDate today) return default;
        MentionedDistance distance = _mention.Distance;
        LocalDate end = Latest(today);
        DaySpan farthest = Away(today, distance, distance.Most), nearest = Away(today, distance, distance.Least);
        LocalDate usual = Whole(today, distance.Unit, -distance.Most);
        UncertainDate chosen = UncertainDate.Between(usual, end);
        UncertainDate candidates = distance.IsVague ? UncertainDate.NotAfter(end) : UncertainDate.Between(farthest.First, end);
        UncertainDate start = distance.IsVague
            ? UncertainDate.NotAfter(LocalDate.Min(Away(today, distance, PossibleFew).Last, today))
            : UncertainDate.Between(farthest.First, LocalDate.Max(farthest.First, LocalDate.Min(nearest.Last, today)));
        UncertainDate last = AtThePlace([DaySpan.Of(today)])[0].ToDate();
        return new(candidates, chosen, UncertainInterval.Between(start, last), DateBasis.ResolvedFromPublication);
    }

    private DayReading OfAgo()
    {
        if (_today is not LocalDate today) return default;
        DaySpan day = AtThePlace([DaySpan.Of(today)])[0];
        (UncertainDate candidates, UncertainDate chosen) = From(day.ToDate(), _mention.Distance);
        return new(candidates, chosen, null, DateBasis.ResolvedFromPublication);
    }

    // A distance from the date that is named with it, else from the one that the anchor names.
    private DayReading OfRelation()
    {
        MentionedDay said = _mention.First;
        UncertainDate reference = _anchor.Reference;
        DateBasis basis = DateBasis.InferredByCoder;
        if (!said.IsNone)
        {
            if (SpansOf(said, ReferenceDay(said), _anchor.Tense) is not DaySpan[] spans) return default;
            DayReading inner = Of(IsCounted(said) ? AtThePlace(spans) : spans, said, BasisOf(said));
            (reference, basis) = (inner.Candidates, inner.Basis);
        }

        if (reference.IsUnknown) return default;
        (UncertainDate candidates, UncertainDate chosen) = From(reference, _mention.Distance);
        return new(candidates, chosen, null, basis);
    }

    // What came two days after Sunday and is over is not two days after the Sunday of yesterday.
    private LocalDate? ReferenceDay(in MentionedDay said) =>
        _today is LocalDate today && _anchor.Tense == Tense.Past && _mention.Distance.Sign > 0 && IsCyclic(said)
            ? Away(today, _mention.Distance, -_mention.Distance.Least).Last
            : _today;
}
