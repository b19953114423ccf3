namespace ConflictModel.Time.Mentions;

internal ref partial struct MentionScanner
{
    private const int LeapYear = 2000; // a day that some year has

    // "January 20", "Jan. 20, 2024", "March 3-5", "June 11, 12 and 13", "July the 4th", "January 2024", "October".
    private bool TryMonth(
        in MentionToken first, DateLexiconMeaning meaning, MentionLeads leads, out MentionedDay day, out byte last, out int end)
    {
        (day, last, end) = (new() { Kind = DateMentionKind.Month, Month = (byte)meaning.Number }, 0, first.End);
        bool isWritten = IsWritten(first, meaning);
        MentionToken next = SkipPoint(_lexer.At(end), first);

        // After "in" alone a small number counts something: "in January 20 rockets fell".
        bool mayBeDay = (leads & (MentionLeads.Article | MentionLeads.Any)) != MentionLeads.None || !Has(leads, MentionLeads.Period);
        if (TryDays(SkipArticle(next), ref day, out last, out int dayEnd) && (mayBeDay || last > 0 || day.IsList))
        {
            day = day with { Kind = DateMentionKind.Day };
            end = dayEnd;
            bool hasYear = TryYearAfter(end, out short year, out int yearEnd);
            if (hasYear) (day, end) = (day with { Year = year }, yearEnd);
            else ReadWhichYear(ref day, ref end);
            return (isWritten || hasYear) && (Exists(day, last) || Refuse(end));
        }

        (day, last) = (day with { Day = 0, More = 0 }, 0);
        if (mayBeDay && isWritten && IsNoDay(next)) return Refuse(next.End);
        MentionLeads of = MentionLeads.None;
        MentionToken token = SkipLeads(SkipSymbol(next, ','), ref of);
        if (of is MentionLeads.None or MentionLeads.Any && TryYear(token, out short ofYear, out int ofEnd))
        {
            (day, end) = (day with { Year = ofYear }, ofEnd);

            // "in June 2000 rockets" is no June 2000, or it is: not read.
            return isWritten && (Has(leads, MentionLeads.Article) || !IsCounted(_lexer.At(end)) || Refuse(end));
        }

        ReadWhichYear(ref day, ref end);

        // A month whose name is also another word needs a word that says so, and is none before a name: "in Jan Egeland's view".
        if (!meaning.IsCapital || day.Deixis != Deixis.None) return isWritten;
        bool isName = first.End - first.Start <= 4 && next is { Kind: TokenKind.Word, IsCapital: true } && next.Start == _lexer.At(first.End).Start;
        return isWritten && !isName && (leads & (MentionLeads.Period | MentionLeads.Any)) != MentionLeads.None;
    }

    // "20 January 2024", "the 20th of January", "3-5 March", "3 and 4 July", "2024-01-20", "03/04/2024", "in 2014".
    private bool TryDigits(in MentionToken first, MentionLeads leads, out MentionedDay day, out byte last, out int end)
    {
        (day, last, end) = (default, 0, first.End);
        if (first.Form is DigitForm.Iso or DigitForm.Numeric) return TryNumeric(first, out day) || Refuse(end);
        if ((leads & (MentionLeads.Period | MentionLeads.Any)) != MentionLeads.None && TryYear(first, out short alone, out end))
        {
            // "in 2014 rockets" counts; "in the 2006 elections" does not.
            bool isAttribute = Has(leads, MentionLeads.Period) && Has(leads, MentionLeads.Article);
            if (!isAttribute && IsCounted(_lexer.At(end))) return Refuse(end);
            day = new() { Kind = DateMentionKind.Year, Year = alone };
            return true;
        }

        if (!TryDays(first, ref day, out last, out end)) return IsDateTimeGroup(first, out end) && Refuse(end);
        MentionLeads of = MentionLeads.None;
        MentionToken token = SkipLeads(_lexer.At(end), ref of);
        bool isJoined = IsSymbol(token, Typography.Hyphen) && token.IsGlued;
        if (isJoined) token = _lexer.At(token.End);
        if (of is not (MentionLeads.None or MentionLeads.Any) || !Is(token, DateLexiconRole.Month, out DateLexiconMeaning? month, out end)) return false;
        bool isWritten = IsWritten(token, month);
        MentionToken next = SkipPoint(_lexer.At(end), token);
        if (isJoined && next.IsGlued) next = SkipSymbol(next, Typography.Hyphen); // "2-Jan-2021"
        bool hasYear = TryYearAfter(next.Start > _lexer.At(end).Start ? next.Start : end, out short year, out int yearEnd);
        if (hasYear) end = yearEnd;
        day = day with { Kind = DateMentionKind.Day, Year = year, Month = (byte)month.Number };
        if (!hasYear) ReadWhichYear(ref day, ref end);

        // A word that is only a month with a capital may do without before a year.
        return (isWritten || hasYear) && (Exists(day, last) || Refuse(end));
    }

    // The year of a date, seen from the day of writing: "4 July last year", "October of this year".
    private void ReadWhichYear(ref MentionedDay day, ref int end)
    {
        MentionLeads of = MentionLeads.None;
        MentionToken token = SkipLeads(SkipSymbol(_lexer.At(end), ','), ref of);
        if (of is not (MentionLeads.None or MentionLeads.Any) || !Is(token, DateLexiconRole.Deixis, out DateLexiconMeaning? deixis, out int next)) return;
        if (!Is(_lexer.At(next), DateLexiconRole.Unit, out DateLexiconMeaning? unit, out next) || unit.IsPlural || (SpanUnit)unit.Number != SpanUnit.Year)
            return;
        Deixis which = (Deixis)deixis.Number switch
        {
            Deixis.This => Deixis.OfThisYear,
            Deixis.Last or Deixis.Past => Deixis.OfLastYear,
            _ => Deixis.OfNextYear,
        };
        (day, end) = (day with { Deixis = which }, next);
    }

    private static bool TryNumeric(in MentionToken token, out MentionedDay day)
    {
        day = new() { Kind = DateMentionKind.Day };
        if (token.Form == DigitForm.Iso)
        {
            day = day with { Year = token.A, Month = (byte)token.B, Day = (byte)token.C };
            return token.A > 0 && Exists(day, 0);
        }

        MentionedDay monthFirst = day with { Year = token.C, Month = (byte)token.A, Day = (byte)token.B };
        MentionedDay dayFirst = day with { Year = token.C, Month = (byte)token.B, Day = (byte)token.A };
        (bool isMonthFirst, bool isDayFirst) = (Exists(monthFirst, 0), Exists(dayFirst, 0));
        day = isMonthFirst ? monthFirst with { IsSwappable = isDayFirst && token.A != token.B } : dayFirst;
        return token.C is >= 1000 and <= 2999 && (isMonthFirst || isDayFirst);
    }

    // "061830Z JUL 21": a day, a time and a month in one, which is not read; nor is what follows it read without it.
    private bool IsDateTimeGroup(in MentionToken token, out int end)
    {
        end = token.End;
        MentionToken zone = _lexer.At(end);
        if (token.End - token.Start != 6 || zone is not { Kind: TokenKind.Word, IsGlued: true } || zone.End - zone.Start != 1) return false;
        if (!Is(_lexer.At(zone.End), DateLexiconRole.Month, out _, out end)) return false;
        MentionToken year = _lexer.At(end);
        if (year.Kind == TokenKind.Number) end = year.End;
        return true;
    }

    // "20", "20th", "3-5", "11 to 13", "27 and 29", "11, 12 and 13": days of one month.
    private bool TryDays(in MentionToken first, ref MentionedDay day, out byte last, out int end)
    {
        if (!TryDayNumber(first, out byte from, out last, out end)) return false;
        day = day with { Day = from };
        if (last > 0) return true;
        uint more = 0;
        byte previous = from;
        int at = end;
        for (int i = 0; i < MostListed; i++)
        {
            if (!TryDayJoin(_lexer.At(at), out bool isRange, out bool isLast, out int after)) return true;
            MentionToken number = SkipArticle(_lexer.At(after));
            if (!TryDayNumber(number, out byte next, out byte pair, out int numberEnd) || pair > 0 || next <= previous) return true;
            MentionToken rest = _lexer.At(numberEnd);
            if (IsTimeMark(rest) || (day.Month > 0 && BeginsWithMonth(rest))) return true;
            if (isRange && more > 0) return true;

            // "July 3 and 4 people": a list of days, or a count.
            if ((isRange || isLast) && day.Month > 0 && IsCounted(rest)) return Refuse(numberEnd);
            if (isRange) (last, end) = (next, numberEnd);
            if (isRange) return true;
            more |= 1u << next;
            (previous, at) = (next, numberEnd);
            if (!isLast) continue;
            (day, end) = (day with { More = more | (1u << from) }, numberEnd);
            return true;
        }

        return true;
    }

    // ",", "-", "to", "and", ", and": what stands between two days, of which "and" comes before the last.
    private bool TryDayJoin(in MentionToken mark, out bool isRange, out bool isLast, out int end)
    {
        isRange = IsSymbol(mark, Typography.Dash) || IsSymbol(mark, Typography.Hyphen);
        isLast = IsSymbol(mark, '&');
        end = mark.End;
        if (isRange || isLast) return true;
        bool isComma = IsSymbol(mark, ',');
        if (!Is(isComma ? _lexer.At(end) : mark, DateLexiconRole.Join, out DateLexiconMeaning? join, out int joinEnd)) return isComma;
        end = joinEnd;
        isRange = !isComma && join.Number == JoinTo;
        isLast = join.Number != JoinTo;
        return true;
    }

    // "July", "of July".
    private bool BeginsWithMonth(in MentionToken token)
    {
        MentionToken month = Is(token, DateLexiconRole.Lead, out DateLexiconMeaning? lead, out int end) && lead.Number == LeadOf ? _lexer.At(end) : token;
        return Is(month, DateLexiconRole.Month, out _, out _);
    }

    // What makes a time of a number: "9 p.m.", "18:30".
    private bool IsTimeMark(in MentionToken token) => Is(token, DateLexiconRole.Meridiem, out _, out _) || IsClocks(token)
        || (token.IsGlued && IsSymbol(token, ':'));

    // "GMT", "hours", "local time".
    private bool IsClocks(in MentionToken token) => Is(token, DateLexiconRole.Zone, out _, out _)
        || (Is(token, DateLexiconRole.Clock, out DateLexiconMeaning? clock, out _) && clock.Number < 0);

    // A word after a number that says what is counted.
    private bool IsCounted(in MentionToken token)
    {
        if (token.Kind != TokenKind.Word || token.IsCapital) return false;
        if (Is(token, DateLexiconRole.Noun, out DateLexiconMeaning? noun, out _)) return noun.Number == NounCounted;
        System.ReadOnlySpan<char> word = _lexer.Text[token.Start..token.End];
        return word is [_, _, .., not ('s' or 'u' or 'i'), 's'] && word.Length > 3;
    }

    // A number after a month that is no day and no year.
    private static bool IsNoDay(in MentionToken token) =>
        token is { Kind: TokenKind.Number, Form: DigitForm.Plain, Digits: <= 2, A: < 1 or > 31 };

    // The year after a date. Out of this century and the last only where a comma stands before it and no word after it.
    private bool TryYearAfter(int at, out short year, out int end)
    {
        MentionToken mark = _lexer.At(at);
        bool hasComma = IsSymbol(mark, ',');
        MentionToken token = hasComma ? _lexer.At(mark.End) : mark;
        if (TryYear(token, out year, out end) && !(hasComma && IsCounted(_lexer.At(end)))) return true;
        year = 0;
        if (!hasComma || token is not { Kind: TokenKind.Number, Form: DigitForm.Plain, Digits: 4, A: (>= 1000 and < FirstYear) or (> LastYear and < 3000) })
            return false;
        if (_lexer.At(end).Kind is TokenKind.Word or TokenKind.Number) return false;
        year = token.A;
        return true;
    }

    // Four digits that are no time, no decade and no part of a word.
    private bool TryYear(in MentionToken token, out short year, out int end)
    {
        (year, end) = (0, token.End);
        if (token is not { Kind: TokenKind.Number, Form: DigitForm.Plain, Digits: 4, A: >= FirstYear and <= LastYear }) return false;
        MentionToken next = _lexer.At(end);
        if (next.IsGlued && (next.Kind == TokenKind.Word || (IsSymbol(next, Typography.Hyphen) && IsGluedWord(_lexer.At(next.End))))) return false;
        if (IsClocks(next)) return false;
        year = token.A;
        return true;
    }

    private static bool IsGluedWord(in MentionToken token) => token is { Kind: TokenKind.Word, IsGlued: true, IsCapital: false };

    // "20", "20th", "3-5", "5/6".
    private bool TryDayNumber(in MentionToken token, out byte day, out byte last, out int end)
    {
        (day, last, end) = (0, 0, token.End);
        if (token.Kind != TokenKind.Number || token.Digits > 2 || token.A is < 1 or > 31) return false;
        day = (byte)token.A;
        if (token.Form is DigitForm.Pair or DigitForm.Slash)
        {
            bool isRange = token.Form == DigitForm.Pair ? token.B > token.A : token.B == token.A + 1;
            last = isRange && token.B <= 31 ? (byte)token.B : (byte)0;
            return last > 0;
        }

        if (token.Form != DigitForm.Plain) return false;
        MentionToken next = _lexer.At(end);
        if (!next.IsGlued || next.Kind == TokenKind.End) return true;
        if (next.Kind == TokenKind.Word)
        {
            bool isOrdinal = Is(next, DateLexiconRole.Ordinal, out DateLexiconMeaning? ordinal, out int ordinalEnd) && ordinal.Number == 0;
            end = isOrdinal ? ordinalEnd : end;
            return isOrdinal;
        }

        return next.Symbol is not ('%' or ':' or '/' or '$' or '\u00B0');
    }

    // "July the 4th": the article counts only before an ordinal.
    private MentionToken SkipArticle(in MentionToken token)
    {
        if (!Is(token, DateLexiconRole.Lead, out DateLexiconMeaning? lead, out int end) || lead.Number != LeadArticle) return token;
        MentionToken number = _lexer.At(end);
        MentionToken ending = _lexer.At(number.End);
        bool isOrdinal = number is { Kind: TokenKind.Number, Form: DigitForm.Plain } && ending.IsGlued && Is(ending, DateLexiconRole.Ordinal, out _, out _);
        return isOrdinal ? number : token;
    }

    private static bool Exists(in MentionedDay day, byte last)
    {
        int most = day.IsList ? System.Numerics.BitOperations.Log2(day.More) : System.Math.Max(day.Day, last);
        return day.Month is >= 1 and <= 12 && day.Day >= 1 && most <= Time.Day.InMonth(day.Year == 0 ? LeapYear : day.Year, day.Month);
    }
}
