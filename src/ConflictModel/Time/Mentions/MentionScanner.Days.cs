namespace ConflictModel.Time.Mentions;

internal ref partial struct MentionScanner
{
    // One day, month or other unit. Of two days that a hyphen joins, "March 3-5", the last is apart.
    private bool TryDay(in MentionToken first, MentionLeads leads, out MentionedDay day, out byte last, out int end)
    {
        (day, last) = (default, 0);
        if (Is(first, DateLexiconRole.Phase, out DateLexiconMeaning? phase, out end)) return TryPhase(end, phase.Number, out day, out end);
        if (!Is(first, DateLexiconRole.Position, out DateLexiconMeaning? position, out end))
            return TryPlainDay(first, leads, out day, out last, out end);
        MentionToken token = SkipSymbol(_lexer.At(end), Typography.Hyphen);
        MentionLeads more = MentionLeads.Any;
        token = SkipLeads(token, ref more);
        bool isOfThis = Has(more, MentionLeads.Article) && TryUnit(token, Deixis.This, out day, out end) && day.Unit is SpanUnit.Month or SpanUnit.Year;
        if (!isOfThis && !TryPlainDay(token, more, out day, out last, out end)) return false;
        day = day with { Position = (DayPosition)position.Number };

        // "the eve of July 4", "the first week of 2024": what is not understood is not read without it either.
        bool isRead = last == 0 && !day.IsList && day.Position switch
        {
            DayPosition.Other => false,
            >= DayPosition.FirstWeek => day.Kind == DateMentionKind.Month,
            >= DayPosition.FirstQuarter => day.Kind == DateMentionKind.Year,
            >= DayPosition.FirstHalf => day.Kind is DateMentionKind.Month or DateMentionKind.Year,
            _ => true,
        };
        return isRead ? day.Kind != DateMentionKind.Day : Refuse(end);
    }

    // "earlier this week", "later in the month", "earlier on Monday".
    private bool TryPhase(int at, int phase, out MentionedDay day, out int end)
    {
        MentionLeads leads = MentionLeads.None;
        MentionToken token = SkipLeads(_lexer.At(at), ref leads);
        Deixis part = phase == 0 ? Deixis.EarlierThis : Deixis.LaterThis;
        bool isThis = Is(token, DateLexiconRole.Deixis, out DateLexiconMeaning? deixis, out end) && deixis.Number == (int)Deixis.This;
        bool isOfUnit = isThis || (Has(leads, MentionLeads.Period) && Has(leads, MentionLeads.Article));
        MentionToken unit = isThis ? _lexer.At(end) : token;
        if (isOfUnit && TryUnit(unit, part, out day, out end)) return true;

        // "earlier in July", "earlier last week".
        if ((isThis || Has(leads, MentionLeads.Period)) && Is(unit, DateLexiconRole.Month, out DateLexiconMeaning? month, out _)
            && TryMonth(unit, month, MentionLeads.Any, out day, out byte days, out end))
        {
            bool isMonth = day is { Kind: DateMentionKind.Month, Year: 0, Deixis: Deixis.None } && days == 0;
            day = day with { Deixis = part };
            return isMonth || Refuse(end);
        }

        if (deixis is not null && !isThis && TryPlainDay(token, leads, out day, out _, out end) && day.Unit != SpanUnit.None)
        {
            day = day with { Position = phase == 0 ? DayPosition.Early : DayPosition.Late };
            return true;
        }

        return TryPlainDay(token, leads | MentionLeads.Day, out day, out byte last, out end) && last == 0 && !day.IsList
            && day.Kind is DateMentionKind.Weekday or DateMentionKind.RelativeDay or DateMentionKind.Day;
    }

    private bool TryPlainDay(in MentionToken first, MentionLeads leads, out MentionedDay day, out byte last, out int end)
    {
        (day, last, end) = (default, 0, first.End);
        if (first.Kind == TokenKind.Number) return TryDigits(first, leads, out day, out last, out end);
        if (first.Word < 0) return false;
        if (Is(first, DateLexiconRole.Relative, out DateLexiconMeaning? relative, out end))
        {
            day = new() { Kind = DateMentionKind.RelativeDay, Days = (short)relative.Number, IsNight = relative.IsNight };
            return true;
        }

        if (Is(first, DateLexiconRole.Deixis, out DateLexiconMeaning? deixis, out end))
            return TryDeixis(_lexer.At(end), (Deixis)deixis.Number, leads, out day, out end);
        if (Is(first, DateLexiconRole.Weekday, out DateLexiconMeaning? weekday, out end))
            return TryWeekday(first, weekday, leads, out day, out last, out end);
        if (Is(first, DateLexiconRole.Month, out DateLexiconMeaning? month, out end))
            return TryMonth(first, month, leads, out day, out last, out end);
        if (Is(first, DateLexiconRole.Ordinal, out DateLexiconMeaning? ordinal, out end)) return TryOrdinal(ordinal.Number, end, out day, out end);
        bool isOver = Has(leads, MentionLeads.Article) && leads != MentionLeads.Article;
        return isOver && TryUnit(first, Deixis.None, out day, out end) && day.Unit == SpanUnit.Weekend;
    }

    // "last Friday", "this March", "next week", "this morning".
    private bool TryDeixis(in MentionToken token, Deixis deixis, MentionLeads leads, out MentionedDay day, out int end)
    {
        day = default;
        int before = token.Start;
        if (Is(token, DateLexiconRole.Weekday, out DateLexiconMeaning? weekday, out end) && IsWritten(token, weekday))
        {
            day = new() { Kind = DateMentionKind.Weekday, Weekday = (byte)weekday.Number, Deixis = deixis };
            return !IsOfMonth(end, out int month) || Refuse(month);
        }

        if (Is(token, DateLexiconRole.Month, out DateLexiconMeaning? named, out end) && IsWritten(token, named))
        {
            bool isDate = TryMonth(token, named, MentionLeads.Any, out day, out byte last, out int dayEnd) && day.Kind == DateMentionKind.Day;
            if (isDate && (last > 0 || day.IsList || day.Deixis != Deixis.None)) return Refuse(dayEnd);
            if (isDate) (day, end) = (day.Year > 0 ? day : day with { Deixis = deixis }, dayEnd);
            else day = new() { Kind = DateMentionKind.Month, Month = (byte)named.Number, Deixis = deixis };
            return true;
        }

        if (Is(token, DateLexiconRole.Part, out _, out _) && deixis is Deixis.This or Deixis.Last)
        {
            // What part it is, is read after the day.
            (day, end) = (new() { Kind = DateMentionKind.RelativeDay, Days = (short)(deixis == Deixis.This ? 0 : -1) }, before);
            return true;
        }

        // "the last week" is a stretch up to today and "the next week" one from then.
        return TryUnit(token, deixis, out day, out end)
            && (!Has(leads, MentionLeads.Article) || deixis == Deixis.This || day.Unit == SpanUnit.Weekend);
    }

    private bool TryUnit(in MentionToken token, Deixis deixis, out MentionedDay day, out int end)
    {
        day = default;
        if (!Is(token, DateLexiconRole.Unit, out DateLexiconMeaning? unit, out end) || unit.IsPlural) return false;
        DateMentionKind kind = (SpanUnit)unit.Number switch
        {
            SpanUnit.Week or SpanUnit.Weekend => DateMentionKind.Week,
            SpanUnit.Month => DateMentionKind.Month,
            SpanUnit.Year => DateMentionKind.Year,
            _ => DateMentionKind.None,
        };
        day = new() { Kind = kind, Deixis = deixis, Unit = (SpanUnit)unit.Number };
        return kind != DateMentionKind.None;
    }

    // "Tuesday", "Tuesday, January 23, 2024", "Tuesday of last week".
    private bool TryWeekday(in MentionToken first, DateLexiconMeaning weekday, MentionLeads leads, out MentionedDay day, out byte last, out int end)
    {
        (day, last, end) = (default, 0, first.End);
        if (!IsWritten(first, weekday)) return false;
        day = new() { Kind = DateMentionKind.Weekday, Weekday = (byte)weekday.Number };
        MentionToken next = SkipPoint(_lexer.At(end), first);
        if (weekday.IsCapital && next.Start > _lexer.At(end).Start && next is { Kind: not TokenKind.End, IsCapital: false }) end = _lexer.At(end).End;
        next = SkipArticle(SkipSymbol(next, ','));
        if (TryDate(next, out MentionedDay date, out byte dateLast, out int dateEnd) && dateLast == 0 && !date.IsList)
        {
            (day, end) = (date with { Weekday = day.Weekday }, dateEnd);
            return true;
        }

        // "Monday, the 5th".
        if (_refused > end) return false;
        if (next.Kind == TokenKind.Number && Is(_lexer.At(next.End), DateLexiconRole.Ordinal, out _, out int ordinal)) return Refuse(ordinal);
        if (IsOfMonth(end, out int month)) return Refuse(month);
        if (weekday.IsCapital && !IsShortDay(first, next, leads)) return false;
        MentionLeads ofWeek = MentionLeads.None;
        next = SkipLeads(_lexer.At(end), ref ofWeek);
        if (Is(next, DateLexiconRole.Deixis, out DateLexiconMeaning? deixis, out int deixisEnd)
            && TryUnit(_lexer.At(deixisEnd), (Deixis)deixis.Number, out MentionedDay week, out int weekEnd) && week.Unit == SpanUnit.Week
            && week.Deixis is Deixis.This or Deixis.Last or Deixis.Next)
        {
            Deixis of = week.Deixis == Deixis.This ? Deixis.OfThisWeek : week.Deixis == Deixis.Last ? Deixis.OfLastWeek : Deixis.OfNextWeek;
            (day, end) = (day with { Deixis = of }, weekEnd);
        }

        return true;
    }

    // "Sat" is a day where "on" stands before it, or a point, a time or a date after it.
    private bool IsShortDay(in MentionToken first, in MentionToken next, MentionLeads leads) =>
        (leads & (MentionLeads.Day | MentionLeads.Any)) != MentionLeads.None || IsSymbol(_lexer.At(first.End), '.')
        || Is(next, DateLexiconRole.Part, out _, out _) || (next.Kind == TokenKind.Number && TryClock(next, isNamed: true, out _, out _, out _));

    // "Sunday in June", "the last Friday of May 2021": one of several.
    private bool IsOfMonth(int at, out int end)
    {
        MentionLeads leads = MentionLeads.None;
        MentionToken token = SkipLeads(_lexer.At(at), ref leads);
        if (!Is(token, DateLexiconRole.Month, out DateLexiconMeaning? month, out end) || !IsWritten(token, month)) return false;
        if (TryYear(_lexer.At(end), out _, out int yearEnd)) end = yearEnd;
        return (leads & (MentionLeads.Period | MentionLeads.Any)) != MentionLeads.None;
    }

    // "the sixth of July"; "the second Sunday in June" is not read.
    private bool TryOrdinal(int number, int at, out MentionedDay day, out int end)
    {
        (day, end) = (default, at);
        if (number == 0) return false;
        MentionToken token = _lexer.At(at);
        if (Is(token, DateLexiconRole.Weekday, out _, out end)) return IsOfMonth(end, out int month) && Refuse(month);
        MentionLeads of = MentionLeads.None;
        token = SkipLeads(token, ref of);
        if (of != MentionLeads.Any || !Is(token, DateLexiconRole.Month, out DateLexiconMeaning? meaning, out end) || !IsWritten(token, meaning))
            return false;
        day = new() { Kind = DateMentionKind.Day, Month = (byte)meaning.Number, Day = (byte)number };
        if (TryYearAfter(end, out short year, out int yearEnd)) (day, end) = (day with { Year = year }, yearEnd);
        else ReadWhichYear(ref day, ref end);
        return Exists(day, 0) || Refuse(end);
    }

    // A day of a month, and nothing else.
    private bool TryDate(in MentionToken token, out MentionedDay day, out byte last, out int end)
    {
        bool isRead = token.Kind == TokenKind.Number ? TryDigits(token, MentionLeads.None, out day, out last, out end)
            : Is(token, DateLexiconRole.Month, out DateLexiconMeaning? month, out end)
                ? TryMonth(token, month, MentionLeads.None, out day, out last, out end)
                : None(out day, out last);
        return isRead && day.Kind == DateMentionKind.Day;
    }

    private static bool None(out MentionedDay day, out byte last)
    {
        (day, last) = (default, 0);
        return false;
    }

    private static bool IsWritten(in MentionToken token, DateLexiconMeaning meaning) => !meaning.IsCapital || token.IsCapital;

    // The point of an abbreviation.
    private MentionToken SkipPoint(in MentionToken token, in MentionToken word) =>
        word.End - word.Start <= 5 && token.IsGlued ? SkipSymbol(token, '.') : token;
}
