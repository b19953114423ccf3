using ConflictModel.Quantities.Phrases;
using NodaTime;

namespace ConflictModel.Time.Mentions;

internal ref partial struct MentionScanner
{
    private const string Local = "local";
    private const string Utc = "UTC";

    // A day with a time beside it, before or after, or either alone.
    private bool TryMoment(in MentionToken first, MentionLeads leads, ref MentionDraft draft)
    {
        if (TryTime(first, leads, out MentionedTime time, out bool needsDay, out int end))
        {
            (draft.Kind, draft.Time, draft.End) = (DateMentionKind.Time, time, end);
            return ReadDayAfter(ref draft) || !needsDay;
        }

        if (!TryDay(first, leads, out draft.First, out byte lastDay, out draft.End)) return false;
        draft.Kind = draft.First.Kind;
        if (lastDay > 0)
        {
            (draft.Kind, draft.Last) = (DateMentionKind.Between, draft.First with { Day = lastDay });
            return true;
        }

        if (draft.First.IsNight) draft.Time = new() { Time = UncertainTime.In(PartOfDay.Night) };
        return !IsOneDay(draft.First) || ReadTimeAfter(ref draft);
    }

    // "9:30 p.m. on Tuesday", "the morning of January 20".
    private bool ReadDayAfter(ref MentionDraft draft)
    {
        MentionLeads leads = MentionLeads.None;
        MentionToken token = SkipLeads(SkipSymbol(_lexer.At(draft.End), ','), ref leads);
        if (!TryDay(token, leads, out MentionedDay day, out byte last, out int end) || last > 0 || !IsOneDay(day)) return false;
        (draft.Kind, draft.First, draft.End) = (day.Kind, day, end);
        if (day.IsNight) draft.Time = draft.Time with { IsOvernight = false };
        return true;
    }

    // "Monday morning", "Tuesday at 9:30 p.m.", "January 20 around noon". False where the day is none without the part that follows.
    private bool ReadTimeAfter(ref MentionDraft draft)
    {
        MentionToken token = SkipSymbol(_lexer.At(draft.End), Typography.Hyphen);
        if (Is(token, DateLexiconRole.Position, out _, out int end)) token = _lexer.At(end);
        if (Is(token, DateLexiconRole.Part, out DateLexiconMeaning? part, out end))
        {
            (draft.Time, draft.End) = (PartOf(part), end);
            if (draft.First is { Kind: DateMentionKind.RelativeDay, Days: -1 } && draft.Time.Time.Part == PartOfDay.Night)
                draft.First = draft.First with { IsNight = true };
        }

        MentionLeads leads = MentionLeads.Any;
        token = SkipLeads(SkipSymbol(_lexer.At(draft.End), ','), ref leads);
        if (!TryTime(token, leads, out MentionedTime time, out _, out end)) return true;
        bool isClock = time.Time.Best is not null;
        if (isClock || draft.Time.IsNone) (draft.Time, draft.End) = (time, end);
        return true;
    }

    private static bool IsOneDay(in MentionedDay day) =>
        day.Kind is DateMentionKind.Weekday or DateMentionKind.Day or DateMentionKind.RelativeDay;

    // "around 12:30 pm local time", "just after 9:30 p.m. local time (6:30 p.m. UTC)", "at dawn", "early morning", "1830 GMT".
    private bool TryTime(in MentionToken first, MentionLeads leads, out MentionedTime time, out bool needsDay, out int end)
    {
        MentionToken token = first;
        (time, needsDay, end) = (default, false, first.End);
        bool isHedged = Is(token, DateLexiconRole.Hedge, out DateLexiconMeaning? hedge, out int next);
        if (isHedged && hedge!.Number > 0) return false;
        if (isHedged) token = SkipLeads(_lexer.At(next), ref leads);
        if (token.Kind == TokenKind.Number)
        {
            bool isNamed = isHedged || (leads & (MentionLeads.Time | MentionLeads.Any)) != MentionLeads.None;
            if (!TryClock(token, isNamed, out LocalTime clock, out string? zone, out end)) return false;
            time = new() { Time = isHedged ? UncertainTime.About(clock) : UncertainTime.At(clock), Zone = zone };
            ReadOtherClock(ref time, ref end);
            return true;
        }

        if (token.Word < 0) return false;
        bool isPlaced = isHedged || (leads & (MentionLeads.Time | MentionLeads.Any)) != MentionLeads.None;
        if (Is(token, DateLexiconRole.Clock, out DateLexiconMeaning? word, out end) && word.Number >= 0)
        {
            var at = LocalTime.FromMinutesSinceMidnight(word.Number);
            time = new() { Time = isHedged ? UncertainTime.About(at) : UncertainTime.At(at) };
            if (Is(_lexer.At(end), DateLexiconRole.Zone, out DateLexiconMeaning? zone, out int zoneEnd))
                (time, end) = (time with { Zone = zone.Zone }, zoneEnd);
            return isPlaced || time.Zone is not null;
        }

        bool isPositioned = !Is(token, DateLexiconRole.Part, out DateLexiconMeaning? part, out end)
            && Is(token, DateLexiconRole.Position, out _, out next);
        if (isPositioned && !Is(SkipSymbol(_lexer.At(next), Typography.Hyphen), DateLexiconRole.Part, out part, out end)) return false;
        if (part is null) return false;
        time = PartOf(part);
        bool isInThe = Has(leads, MentionLeads.Period) && Has(leads, MentionLeads.Article);
        needsDay = !(isPlaced || isInThe || isPositioned || time.IsOvernight);
        return !needsDay || Has(leads, MentionLeads.Article);
    }

    private static MentionedTime PartOf(DateLexiconMeaning part) => part.Number > (int)PartOfDay.Evening
        ? new() { Time = UncertainTime.In(PartOfDay.Night), IsOvernight = true }
        : new() { Time = UncertainTime.In((PartOfDay)part.Number) };

    // A time in digits. One that may be in the morning or in the evening is none; nor is one that nothing names as a time.
    private bool TryClock(in MentionToken token, bool isNamed, out LocalTime time, out string? zone, out int end)
    {
        (time, zone, end) = (default, null, token.End);
        int hour = token.A, minute = token.B;
        switch (token.Form)
        {
            case DigitForm.Plain when token.Digits == 4:
                (hour, minute) = (token.A / 100, token.A % 100);
                break;
            case DigitForm.Plain when token.Digits <= 2:
                minute = 0;
                break;
            case DigitForm.Clock or DigitForm.PointClock:
                break;
            default:
                return false;
        }

        if (hour > 23 || minute > 59) return false;
        bool hasHalf = token.Digits <= 2 && Is(_lexer.At(end), DateLexiconRole.Meridiem, out _, out _);
        bool isAfternoon = false;
        if (hasHalf && Is(_lexer.At(end), DateLexiconRole.Meridiem, out DateLexiconMeaning? half, out end)) isAfternoon = half.Number == 1;
        bool is24 = Is(_lexer.At(end), DateLexiconRole.Clock, out DateLexiconMeaning? word, out int wordEnd) && word.Number < 0;
        if (is24 && token.Form == DigitForm.Plain && token.Digits == 4) end = wordEnd;
        else is24 = false;
        if (Is(_lexer.At(end), DateLexiconRole.Zone, out DateLexiconMeaning? clocks, out int zoneEnd)) (zone, end) = (clocks.Zone, zoneEnd);

        if (hasHalf)
        {
            if (hour == 0 || (hour > 12 && !isAfternoon)) return false;
            hour = hour > 12 ? hour : (hour % 12) + (isAfternoon ? 12 : 0);
        }
        else
        {
            bool isLikeAClock = token.Form is DigitForm.Clock || (token.Digits == 4 && token.Form == DigitForm.Plain);
            bool isClear = zone is not null || is24
                || (token.Form == DigitForm.Clock && isNamed && (hour is 0 or > 12 || token is { Digits: 2, A: < 10 }));
            if (!isLikeAClock || !isClear) return false;
        }

        time = new LocalTime(hour, minute, token.Form == DigitForm.Clock ? token.C : 0);
        return true;
    }

    // "between 9 p.m. and 11 p.m.", "from 18:30 to 20:00 local time".
    private bool TryClocks(in MentionToken first, int joiner, out MentionedTime time, out int end)
    {
        time = default;
        if (!TryClock(first, isNamed: true, out LocalTime from, out string? zone, out end) || !TryJoiner(end, joiner, out end)) return false;
        if (!TryClock(_lexer.At(end), isNamed: true, out LocalTime to, out string? toZone, out end)) return false;
        time = new() { Time = UncertainTime.Between(from, to), Zone = toZone ?? zone };
        return zone is null || toZone is null || zone == toZone;
    }

    // "(6:30 p.m. UTC)" after a time: the same on other clocks.
    private void ReadOtherClock(ref MentionedTime time, ref int end)
    {
        MentionToken open = _lexer.At(end);
        if (!IsSymbol(open, '(') || !TryClock(_lexer.At(open.End), isNamed: true, out LocalTime clock, out string? zone, out int otherEnd)) return;
        MentionToken close = _lexer.At(otherEnd);
        if (!IsSymbol(close, ')') || time.Time.Best is not LocalTime first) return;
        bool isAbout = time.Time.IsApproximate;
        if (zone == Utc && time.Zone != Utc)
            time = time with { Utc = Said(clock, isAbout), Zone = time.Zone ?? Local };
        else if (zone == Local && time.Zone == Utc)
            time = new() { Time = Said(clock, isAbout), Utc = Said(first, isAbout), Zone = Local };
        else
            return;
        end = close.End;
    }

    private static UncertainTime Said(LocalTime time, bool isAbout) => isAbout ? UncertainTime.About(time) : UncertainTime.At(time);
}
