using NodaTime;

namespace ConflictModel.Time.Mentions;

internal ref partial struct MentionScanner
{
    // A day with a time beside it, before or after, or either alone.
    private bool TryMoment(in MentionToken first, MentionLeads leads, ref MentionDraft draft)
    {
        if (TryTime(first, leads, out MentionedTime time, out bool needsDay, out int end))
        {
            (draft.Kind, draft.Time, draft.End) = (DateMentionKind.Time, time, end);
            return ReadDayAfter(ref draft) || !needsDay;
        }

        MentionToken token = first;
        bool isHedged = Is(first, DateLexiconRole.Hedge, out DateLexiconMeaning? hedge, out end);
        int side = isHedged ? hedge!.Number : HedgeBound;
        if (isHedged && side is HedgeAbout or HedgeBefore or HedgeAfter) token = SkipLeads(_lexer.At(end), ref leads);
        else isHedged = false;
        if (TryDecade(token, leads, ref draft)) return !isHedged;
        if (token is { Kind: TokenKind.Number, Form: DigitForm.Years } && (leads & (MentionLeads.Period | MentionLeads.Any)) != MentionLeads.None
            && token is { A: >= FirstYear, B: <= LastYear } && token.A < token.B)
        {
            MentionedDay year = new() { Kind = DateMentionKind.Year, Year = token.A };
            (draft.Kind, draft.First, draft.Last, draft.End) = (DateMentionKind.Between, year, year with { Year = token.B }, token.End);
            return true;
        }

        if (!TryDay(token, leads, out draft.First, out byte lastDay, out draft.End)) return false;
        draft.Kind = draft.First.Kind;
        if (isHedged && NeedsPart(token, draft.First, draft.End)) return false;
        if (isHedged) return TryHedged(side, lastDay, ref draft);
        if (lastDay > 0)
        {
            (draft.Kind, draft.Last) = (DateMentionKind.Between, draft.First with { Day = lastDay });
            return true;
        }

        if (draft.First.IsList) draft.Kind = DateMentionKind.OneOf;
        if (Is(_lexer.At(draft.End), DateLexiconRole.Hedge, out hedge, out end) && hedge.Number == HedgeSo)
        {
            draft.End = end;
            return TryHedged(HedgeAbout, lastDay, ref draft);
        }

        if (token.Form == DigitForm.Iso && ReadIsoClock(draft.End, out MentionedTime clock, out end))
        {
            (draft.Time, draft.End) = (clock, end);
            return true;
        }

        if (draft.First.IsNight) draft.Time = new() { Time = UncertainTime.In(PartOfDay.Night) };
        return !IsOneDay(draft.First) || ReadTimeAfter(ref draft);
    }

    // "the 1990s".
    private bool TryDecade(in MentionToken token, MentionLeads leads, ref MentionDraft draft)
    {
        if (token is not { Kind: TokenKind.Number, Form: DigitForm.Plain, Digits: 4, A: >= FirstYear and <= LastYear } || token.A % 10 != 0) return false;
        MentionToken letter = SkipSymbol(_lexer.At(token.End), '\'');
        bool isLetter = letter.IsGlued && letter.End - letter.Start == 1 && Typography.Fold(_lexer.Text[letter.Start]) == 's';
        if (!isLetter || !Has(leads, MentionLeads.Article)) return false;
        MentionedDay year = new() { Kind = DateMentionKind.Year, Year = token.A };
        (draft.Kind, draft.First, draft.Last, draft.End) = (DateMentionKind.Between, year, year with { Year = (short)(token.A + 9) }, letter.End);
        draft.NeedsArticle = true;
        return true;
    }

    // "around July 3", "shortly before Tuesday", and no more than a day.
    private bool TryHedged(int side, byte last, ref MentionDraft draft)
    {
        if (last > 0 || draft.First.IsList || draft.First.IsNight || draft.First.Kind == DateMentionKind.Week) return Refuse(draft.End);
        if (side != HedgeAbout && IsPossessive(draft.End)) return false;
        if (side == HedgeAbout) draft.First = draft.First with { IsAbout = true };
        else draft.Kind = side == HedgeBefore ? DateMentionKind.Before : DateMentionKind.After;
        return true;
    }

    // "9:30 p.m. on Tuesday", "the morning of January 20", "the night of 5 to 6 July", "overnight into Tuesday".
    private bool ReadDayAfter(ref MentionDraft draft)
    {
        MentionLeads leads = MentionLeads.None;
        MentionToken token = SkipSymbol(_lexer.At(draft.End), ',');
        bool isNight = draft.Time.IsOvernight || draft.Time.Time.Part == PartOfDay.Night;
        if (draft.Time.IsOvernight && Is(token, DateLexiconRole.Join, out DateLexiconMeaning? into, out int at) && into.Number == JoinTo) token = _lexer.At(at);
        token = SkipLeads(token, ref leads);
        if (!TryDay(token, leads | MentionLeads.Day, out MentionedDay day, out byte last, out int end) || NeedsPart(token, day, end)) return false;
        if (last > 0 || day.IsList)
        {
            if (!isNight) return Refuse(end);
            return TryDays(day, last, JoinAnd, end, ref draft);
        }

        if (!IsOneDay(day)) return false;
        (draft.Kind, draft.First, draft.End) = (day.Kind, day, end);
        if (day.IsNight) draft.Time = draft.Time with { IsOvernight = false };
        MakeLastNight(ref draft);
        ReadOtherClock(ref draft);
        return true;
    }

    // "Monday morning", "Tuesday at 9:30 p.m.", "January 20 around noon". False where the day is none without the part that follows.
    private bool ReadTimeAfter(ref MentionDraft draft)
    {
        int at = draft.End;
        MentionToken token = SkipSymbol(_lexer.At(at), Typography.Hyphen);
        if (IsPossessive(at)) token = _lexer.At(_lexer.At(_lexer.At(at).End).End);
        if (!Is(token, DateLexiconRole.Part, out _, out int end) && Is(token, DateLexiconRole.Position, out _, out end)) token = _lexer.At(end);
        if (Is(token, DateLexiconRole.Part, out DateLexiconMeaning? part, out end))
        {
            (draft.Time, draft.End) = (PartOf(part), end);
        }

        MakeLastNight(ref draft);

        MentionLeads leads = MentionLeads.Any;
        token = SkipSymbol(_lexer.At(draft.End), ',');
        int side = Is(token, DateLexiconRole.Bound, out DateLexiconMeaning? bound, out end) ? bound.Number : -1;
        if (side is BoundBefore or BoundAfter or BoundNotBefore or BoundNotAfter or BoundBy) token = _lexer.At(end);
        token = SkipLeads(token, ref leads);
        if (!TryTime(token, leads, out MentionedTime time, out _, out end)) return true;
        bool isClock = time.Time.Best is not null;
        if (side >= 0 && !(isClock && time is { Shade: ClockShade.None, Time.IsApproximate: false })) return true;
        if (side >= 0) time = time with { Shade = side is BoundBefore or BoundNotAfter or BoundBy ? ClockShade.Before : ClockShade.After };
        if (isClock || draft.Time.IsNone) (draft.Time, draft.End) = (time, end);
        MakeLastNight(ref draft);
        ReadOtherClock(ref draft);
        return true;
    }

    // "yesterday night" is last night.
    private static void MakeLastNight(ref MentionDraft draft)
    {
        if (draft.First is { Kind: DateMentionKind.RelativeDay, Days: -1 } && draft.Time is { IsOvernight: false, Time.Part: PartOfDay.Night })
            draft.First = draft.First with { IsNight = true };
    }

    // The day of "this morning" is none without the part that follows.
    private bool NeedsPart(in MentionToken first, in MentionedDay day, int end) => day.Kind == DateMentionKind.RelativeDay
        && !Is(first, DateLexiconRole.Relative, out _, out _)
        && (Is(first, DateLexiconRole.Deixis, out _, out _) || Is(_lexer.At(end), DateLexiconRole.Part, out _, out _));

    private static bool IsOneDay(in MentionedDay day) => !day.IsList
        && day.Kind is DateMentionKind.Weekday or DateMentionKind.Day or DateMentionKind.RelativeDay;

    // "at 9:30 p.m.", "around 12:30 p.m. local time (6:30 p.m. UTC)", "at dawn", "early morning", "1830 GMT", "7 to 9 p.m.".
    private bool TryTime(in MentionToken first, MentionLeads leads, out MentionedTime time, out bool needsDay, out int end)
    {
        MentionToken token = first;
        (time, needsDay, end) = (default, false, first.End);
        bool isHedged = Is(token, DateLexiconRole.Hedge, out DateLexiconMeaning? hedge, out int next);
        if (isHedged && hedge!.Number is HedgeBound or HedgeSo) return false;
        ClockShade shade = !isHedged ? ClockShade.None
            : hedge!.Number == HedgeBefore ? ClockShade.JustBefore
            : hedge.Number == HedgeAfter ? ClockShade.JustAfter
            : ClockShade.None;
        if (isHedged) token = SkipLeads(_lexer.At(next), ref leads);
        bool isPlaced = isHedged || (leads & (MentionLeads.Time | MentionLeads.Any)) != MentionLeads.None;
        if (token.Kind == TokenKind.Number)
        {
            if (!isHedged && TryClocks(token, JoinTo, out time, out end)) return true;
            if (!TryClock(token, isPlaced, out LocalTime clock, out string? zone, out end)) return false;
            time = new() { Time = Said(clock, isHedged), Zone = zone, Shade = shade };
            ReadOtherClock(ref time, ref end);
            return true;
        }

        if (token.Word < 0) return false;
        if (Is(token, DateLexiconRole.Clock, out DateLexiconMeaning? word, out end) && word.Number >= 0)
        {
            time = new() { Time = Said(LocalTime.FromMinutesSinceMidnight(word.Number), isHedged), Shade = shade, IsMidnight = word.Number == 0 };
            if (Is(_lexer.At(end), DateLexiconRole.Zone, out DateLexiconMeaning? zone, out int zoneEnd) && zone.Zone != Ambiguous)
                (time, end) = (time with { Zone = zone.Zone }, zoneEnd);
            return isPlaced || time.Zone is not null;
        }

        if (shade != ClockShade.None) return false;
        bool isPositioned = !Is(token, DateLexiconRole.Part, out DateLexiconMeaning? part, out end)
            && Is(token, DateLexiconRole.Position, out _, out next);
        if (isPositioned && !Is(SkipSymbol(_lexer.At(next), Typography.Hyphen), DateLexiconRole.Part, out part, out end)) return false;
        if (part is null) return false;
        time = PartOf(part);
        bool isInThe = Has(leads, MentionLeads.Period) && Has(leads, MentionLeads.Article);
        needsDay = !(isPlaced || isInThe || isPositioned || time.IsOvernight);
        return !needsDay || Has(leads, MentionLeads.Article) || time.Shade == ClockShade.SmallHours;
    }

    private static MentionedTime PartOf(DateLexiconMeaning part) => part.Number switch
    {
        PartSmallHours => new() { Shade = ClockShade.SmallHours },
        PartOvernight => new() { Time = UncertainTime.In(PartOfDay.Night), IsOvernight = true },
        _ => new() { Time = UncertainTime.In((PartOfDay)part.Number) },
    };

    private static UncertainTime Said(LocalTime time, bool isAbout) => isAbout ? UncertainTime.About(time) : UncertainTime.At(time);
}
