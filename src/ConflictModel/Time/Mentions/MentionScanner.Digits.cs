using ConflictModel.Quantities.Phrases;

namespace ConflictModel.Time.Mentions;

internal ref partial struct MentionScanner
{
    private const int LeapYear = 2000; // a day that some year has

    // "January 20", "Jan. 20, 2024", "March 3-5", "January 2024", "October".
    private bool TryMonth(
        in MentionToken first, DateLexiconMeaning meaning, MentionLeads leads, out MentionedDay day, out byte last, out int end)
    {
        (day, last, end) = (new() { Kind = DateMentionKind.Month, Month = (byte)meaning.Number }, 0, first.End);
        bool isWritten = IsWritten(first, meaning);
        MentionToken next = SkipPoint(_lexer.At(end), first);

        // After "in" alone a small number counts something: "in January 20 rockets fell".
        bool mayBeDay = (leads & (MentionLeads.Article | MentionLeads.Any)) != MentionLeads.None || !Has(leads, MentionLeads.Period);
        if (TryDayNumber(next, out byte from, out last, out int dayEnd) && (mayBeDay || last > 0))
        {
            day = day with { Kind = DateMentionKind.Day, Day = from };
            end = dayEnd;
            bool hasYear = TryYear(SkipSymbol(_lexer.At(end), ','), 1000, 2999, out short year, out int yearEnd);
            if (hasYear) (day, end) = (day with { Year = year }, yearEnd);
            return (isWritten || hasYear) && Exists(day, last);
        }

        last = 0;
        MentionLeads of = MentionLeads.None;
        next = SkipLeads(SkipSymbol(next, ','), ref of);
        if (of is MentionLeads.None or MentionLeads.Any && TryYear(next, FirstYear, LastYear, out short ofYear, out int ofEnd))
        {
            (day, end) = (day with { Year = ofYear }, ofEnd);
            return isWritten;
        }

        // A month whose name is also another word needs a word that says so.
        return !meaning.IsCapital || (first.IsCapital && (leads & (MentionLeads.Period | MentionLeads.Any)) != MentionLeads.None);
    }

    // "20 January 2024", "the 20th of January", "3-5 March", "2024-01-20", "03/04/2024", "in 2014".
    private bool TryDigits(in MentionToken first, MentionLeads leads, out MentionedDay day, out byte last, out int end)
    {
        (day, last, end) = (default, 0, first.End);
        if (first.Form is DigitForm.Iso or DigitForm.Numeric) return TryNumeric(first, out day);
        if ((leads & (MentionLeads.Period | MentionLeads.Any)) != MentionLeads.None && TryYear(first, FirstYear, LastYear, out short alone, out end))
        {
            day = new() { Kind = DateMentionKind.Year, Year = alone };
            return true;
        }

        if (!TryDayNumber(first, out byte from, out last, out end)) return false;
        MentionLeads of = MentionLeads.None;
        MentionToken token = SkipLeads(_lexer.At(end), ref of);
        if (of is not (MentionLeads.None or MentionLeads.Any) || !TryMonthAfter(token, out byte month, out short year, out end)) return false;
        day = new() { Kind = DateMentionKind.Day, Year = year, Month = month, Day = from };
        return Exists(day, last);
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

    // The month after a day, with its year where there is one. A word that is only a month with a capital may do without before a year.
    private bool TryMonthAfter(in MentionToken token, out byte month, out short year, out int end)
    {
        (month, year) = (0, 0);
        if (!Is(token, DateLexiconRole.Month, out DateLexiconMeaning? meaning, out end)) return false;
        month = (byte)meaning.Number;
        MentionToken next = SkipSymbol(SkipPoint(_lexer.At(end), token), ',');
        if (!TryYear(next, 1000, 2999, out year, out int yearEnd)) return IsWritten(token, meaning);
        end = yearEnd;
        return true;
    }

    private readonly bool TryYear(in MentionToken token, int first, int last, out short year, out int end)
    {
        (year, end) = (token.A, token.End);
        return token is { Kind: TokenKind.Number, Form: DigitForm.Plain, Digits: 4 } && IsApart(token) && year >= first && year <= last;
    }

    // "20", "20th", "3-5".
    private bool TryDayNumber(in MentionToken token, out byte day, out byte last, out int end)
    {
        (day, last, end) = (0, 0, token.End);
        if (token.Kind != TokenKind.Number || token.Digits > 2 || token.A is < 1 or > 31) return false;
        day = (byte)token.A;
        if (token.Form == DigitForm.Pair)
        {
            last = token.B is <= 31 && token.B > token.A ? (byte)token.B : (byte)0;
            return last > 0;
        }

        if (token.Form != DigitForm.Plain) return false;
        MentionToken next = _lexer.At(end);
        if (!next.IsGlued || next.Kind == TokenKind.End) return true;
        if (next.Kind == TokenKind.Word)
        {
            bool isOrdinal = Is(next, DateLexiconRole.Ordinal, out _, out int ordinalEnd);
            end = isOrdinal ? ordinalEnd : end;
            return isOrdinal;
        }

        return next.Symbol is not ('%' or ':' or '/' or '$' or '\u00B0');
    }

    private static bool Exists(in MentionedDay day, byte last) => day.Month is >= 1 and <= 12 && day.Day >= 1
        && System.Math.Max(day.Day, last) <= Time.Day.InMonth(day.Year == 0 ? LeapYear : day.Year, day.Month);
}
