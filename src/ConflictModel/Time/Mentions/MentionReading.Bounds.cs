using System;
using System.Collections.Generic;
using System.Numerics;
using NodaTime;

namespace ConflictModel.Time.Mentions;

internal sealed partial class MentionReading
{
    // "before Tuesday", "by July 5", "after mid-June". With a time of day the day itself is left, and is what a reader takes it to be.
    private DayReading OfBound()
    {
        MentionedDay said = _mention.First;
        if (SpansOf(said, _today, _anchor.Tense) is not { Length: > 0 } spans) return default;
        if (IsCounted(said)) spans = AtThePlace(spans);
        DayPosition position = PartOf(said);
        bool hasTime = !_mention.Clock.IsNone, isEarlier = _mention.Kind is DateMentionKind.Before or DateMentionKind.NotAfter;
        bool isStrict = !hasTime && _mention.Kind is DateMentionKind.Before or DateMentionKind.After;
        DaySpan[] rough = Array.ConvertAll(spans, span => span.Roughly(position)), close = Array.ConvertAll(spans, span => span.Closely(position));

        // Something before a whole month is before its first day; something before a part whose ends are loose is before its last.
        UncertainDate candidates = UncertainDate.Impossible, chosen = UncertainDate.Impossible;
        for (int i = 0; i < spans.Length; i++)
        {
            candidates = candidates.Union(Beyond(rough[i], isEarlier, isStrict, isLoose: position != DayPosition.None));
            chosen = chosen.Union(hasTime ? AtMidnight(spans[i]).ToDate() : Beyond(close[i], isEarlier, isStrict, isLoose: false));
        }

        candidates = Cut(candidates);
        chosen = chosen.Intersect(candidates);
        return new(candidates, chosen.IsImpossible ? candidates : chosen, null, BasisOf(said));
    }

    private static UncertainDate Beyond(DaySpan span, bool isEarlier, bool isStrict, bool isLoose)
    {
        if (isEarlier) return UncertainDate.NotAfter(!isStrict ? span.Last : (isLoose ? span.Last : span.First).PlusDays(-1));
        LocalDate from = !isStrict ? span.First : isLoose ? span.First : span.Last;
        return !isStrict ? UncertainDate.NotBefore(from)
            : from == LocalDate.MaxIsoValue ? UncertainDate.Impossible
            : UncertainDate.NotBefore(from.PlusDays(1));
    }

    // What the tense leaves; all of it where it leaves nothing.
    private UncertainDate Cut(UncertainDate days)
    {
        if (_today is not LocalDate today || _anchor.Tense == Tense.Unstated) return days;
        UncertainDate left = days.Intersect(
            _anchor.Tense == Tense.Past ? UncertainDate.NotAfter(Latest(today)) : UncertainDate.NotBefore(today));
        return left.IsImpossible ? days : left;
    }

    // Any of the days, months or years that are named together.
    private DayReading OfOneOf()
    {
        MentionedDay first = _mention.First, last = _mention.Last;
        DaySpan[]? spans = first.IsList ? Listed(first) : SpansOf(first, _today, _anchor.Tense);
        if (spans is null) return default;
        if (!first.IsList)
        {
            if (SpansOf(last, _today, _anchor.Tense) is not DaySpan[] others) return default;
            spans = [.. spans, .. others];
        }

        bool isCounted = IsCounted(first) || IsCounted(last);
        UncertainDate days = DaySpan.Union(isCounted ? AtThePlace(spans) : spans);
        return new(days, days, null, BasisOf(first));
    }

    // In each year that one of the days can be in, all of them that the tense leaves.
    private DaySpan[]? Listed(in MentionedDay said)
    {
        var years = new SortedSet<int>();
        for (uint left = said.More; left != 0; left &= left - 1)
        {
            MentionedDay one = said with { More = 0, Day = (byte)BitOperations.TrailingZeroCount(left) };
            if (SpansOf(one, _today, _anchor.Tense) is not DaySpan[] spans) return null;
            foreach (DaySpan span in spans) years.Add(span.First.Year);
        }

        var days = new List<DaySpan>();
        foreach (int year in years)
        {
            for (uint left = said.More; left != 0; left &= left - 1)
            {
                int day = BitOperations.TrailingZeroCount(left);
                if (day <= Time.Day.InMonth(year, said.Month)) days.Add(DaySpan.Of(new(year, said.Month, day)));
            }
        }

        if (said.Year > 0 || said.Deixis != Deixis.None || _today is not LocalDate today) return [.. days];
        if (_anchor.Tense == Tense.Past) days.RemoveAll(span => span.First > Latest(today));
        if (_anchor.Tense == Tense.Future) days.RemoveAll(span => span.First < today);
        return [.. days];
    }

    // "Tuesday midnight" ends the day for one writer and begins it for another.
    private DaySpan AtMidnight(DaySpan span) =>
        _mention.Clock is { IsMidnight: true, Shade: ClockShade.None or ClockShade.After or ClockShade.JustAfter } && span.Last < LocalDate.MaxIsoValue
            ? span with { Last = span.Last.PlusDays(1) }
            : span;
}
