using ConflictModel.Quantities.Phrases;

namespace ConflictModel.Time.Mentions;

internal ref partial struct MentionScanner
{
    private const int VagueLeast = 2;
    private const int VagueMost = 10;

    // "since October", "until Friday".
    private bool TryBound(in MentionToken first, ref MentionDraft draft)
    {
        if (!Is(first, DateLexiconRole.Bound, out DateLexiconMeaning? bound, out int end)) return false;
        MentionLeads leads = MentionLeads.Any;
        MentionToken token = SkipLeads(_lexer.At(end), ref leads);
        MentionDraft inner = default;
        if (!TryMoment(token, leads, ref inner) || inner.Kind is DateMentionKind.Time or DateMentionKind.Between) return false;
        (draft.First, draft.Time, draft.End) = (inner.First, inner.Time, inner.End);
        draft.Kind = bound.Number == 0 ? DateMentionKind.Since : DateMentionKind.Until;
        return true;
    }

    // "between October 17 and January 29", "from Monday to Wednesday", "from 3 to 5 March".
    private bool TryFrom(in MentionToken first, ref MentionDraft draft)
    {
        if (!Is(first, DateLexiconRole.From, out DateLexiconMeaning? from, out int end)) return false;
        MentionLeads leads = MentionLeads.Any;
        MentionToken token = SkipLeads(_lexer.At(end), ref leads);
        if (TryDayNumber(token, out byte day, out byte last, out end) && last == 0 && TryJoiner(end, from.Number, out end))
        {
            leads = MentionLeads.Any;
            token = SkipLeads(_lexer.At(end), ref leads);
            if (!TryDate(token, out MentionedDay lastDay, out last, out end) || last > 0 || day >= lastDay.Day) return false;
            (draft.Kind, draft.First, draft.Last, draft.End) = (DateMentionKind.Between, lastDay with { Day = day }, lastDay, end);
            return true;
        }

        leads = MentionLeads.Any;
        token = SkipLeads(_lexer.At(first.End), ref leads);
        if (token.Kind == TokenKind.Number && TryClocks(token, from.Number, out draft.Time, out draft.End))
        {
            draft.Kind = DateMentionKind.Time;
            _ = ReadDayAfter(ref draft);
            return true;
        }

        draft = new() { Start = draft.Start };
        MentionDraft inner = default;
        if (!TryDay(token, leads, out inner.First, out last, out inner.End) || last > 0) return false;
        inner.Kind = inner.First.Kind;
        if (IsOneDay(inner.First) && !ReadTimeAfter(ref inner)) return false;
        if (!TryJoiner(inner.End, from.Number, out end) || !TryLast(end, MentionLeads.Any, ref inner)) return false;
        inner.Start = draft.Start;
        draft = inner;
        return true;
    }

    // "Monday to Wednesday", "October-December": a day that was read may be the first of two. Always true: it is a mention either way.
    private bool TryJoin(ref MentionDraft draft)
    {
        if (draft.First.IsNone || draft.Kind == DateMentionKind.Between || draft.First.Kind == DateMentionKind.Week) return true;
        if (TryJoiner(draft.End, 1, out int end)) TryLast(end, MentionLeads.None, ref draft);
        return true;
    }

    private bool TryJoiner(int at, int value, out int end)
    {
        MentionToken token = _lexer.At(at);
        end = token.End;
        if (token.Kind == TokenKind.Symbol) return token.Symbol is Typography.Hyphen or Typography.Dash;
        return Is(token, DateLexiconRole.Join, out DateLexiconMeaning? join, out end) && join.Number == value;
    }

    private bool TryLast(int at, MentionLeads leads, ref MentionDraft draft)
    {
        MentionToken token = SkipLeads(_lexer.At(at), ref leads);
        if (!TryDay(token, leads, out MentionedDay day, out byte last, out int end) || last > 0) return false;
        if (day.Kind == DateMentionKind.Week || draft.First.IsSwappable || day.IsSwappable) return false;
        draft.Last = day;
        draft.Kind = DateMentionKind.Between;
        draft.End = end;
        if (!draft.Time.IsOvernight && draft.Time.Time.Part != PartOfDay.Night) draft.Time = default;
        return true;
    }

    // "the past few months", "the last ten days", "this past week", "recent weeks".
    private bool TryRecent(in MentionToken first, MentionLeads leads, ref MentionDraft draft)
    {
        bool isPast = false, isLast = false;
        if (Is(first, DateLexiconRole.Deixis, out DateLexiconMeaning? deixis, out int end))
        {
            isLast = deixis.Number == (int)Deixis.Last && Has(leads, MentionLeads.Article);
            isPast = deixis.Number == (int)Deixis.Past;
            if (deixis.Number != (int)Deixis.Last && !isPast) return false;
        }
        else if (Is(first, DateLexiconRole.Recent, out _, out end))
        {
            isPast = true;
        }
        else
        {
            return false;
        }

        MentionToken token = _lexer.At(end);
        bool hasNumber = TryNumber(token, out short least, out short most, out int numberEnd);
        if (hasNumber) token = _lexer.At(numberEnd);
        if (!Is(token, DateLexiconRole.Unit, out DateLexiconMeaning? unit, out end)) return false;
        if (!hasNumber && unit.IsPlural)
        {
            if (!isPast) return false;
            (least, most) = (VagueLeast, VagueMost);
        }
        else if (!hasNumber)
        {
            if (!isPast && !isLast) return false;
            (least, most) = (1, 1);
        }

        if ((SpanUnit)unit.Number == SpanUnit.Weekend) return false;
        draft.Kind = DateMentionKind.Recent;
        draft.Distance = new() { Least = least, Most = most, Unit = (SpanUnit)unit.Number, Sign = -1 };
        draft.End = end;
        return true;
    }

    // "a week after", "two days before January 20", "three weeks ago", "the day before".
    private bool TryDistance(in MentionToken first, MentionLeads leads, ref MentionDraft draft)
    {
        MentionToken token = first;
        bool isHedged = Is(token, DateLexiconRole.Hedge, out DateLexiconMeaning? hedge, out int end);
        if (isHedged && hedge!.Number > 0) return false;
        if (isHedged) token = _lexer.At(end);
        bool hasNumber = TryNumber(token, out short least, out short most, out end);
        if (hasNumber) token = _lexer.At(end);
        if (!Is(token, DateLexiconRole.Unit, out DateLexiconMeaning? unit, out end)) return false;
        if (!hasNumber)
        {
            if (!unit.IsPlural && !Has(leads, MentionLeads.Article)) return false;
            (least, most) = unit.IsPlural ? ((short)VagueLeast, (short)VagueMost) : ((short)1, (short)1);
        }

        if (!Is(_lexer.At(end), DateLexiconRole.Direction, out DateLexiconMeaning? direction, out end)) return false;
        bool isAgo = direction.Number == 2;
        draft.Kind = isAgo ? DateMentionKind.Ago : DateMentionKind.Relation;
        draft.End = end;
        draft.Distance = new()
        {
            Least = least,
            Most = most,
            Unit = (SpanUnit)unit.Number,
            Sign = (sbyte)(direction.Number == 1 ? 1 : -1),
            IsNeighbour = !hasNumber && !unit.IsPlural,
            IsHedged = isHedged,
        };
        if (isAgo) return true;
        MentionLeads inner = MentionLeads.None;
        token = SkipLeads(_lexer.At(end), ref inner);
        if (TryDay(token, inner | MentionLeads.Any, out MentionedDay day, out byte last, out end) && last == 0)
            (draft.First, draft.End) = (day, end);
        return true;
    }

    // "the previous day", "the following Monday", "the next morning", "that day".
    private bool TryNeighbour(in MentionToken first, MentionLeads leads, ref MentionDraft draft)
    {
        bool isNeighbour = Is(first, DateLexiconRole.Neighbour, out DateLexiconMeaning? neighbour, out int end);
        bool isNext = !isNeighbour && Is(first, DateLexiconRole.Deixis, out DateLexiconMeaning? deixis, out end)
            && deixis.Number == (int)Deixis.Next;
        int side = isNeighbour ? neighbour!.Number : isNext ? 1 : -1;
        bool hasArticle = Has(leads, MentionLeads.Article);
        if (side < 0 || (side != 2 && !hasArticle)) return false;

        MentionToken token = _lexer.At(end);
        SpanUnit unit;
        if (Is(token, DateLexiconRole.Unit, out DateLexiconMeaning? named, out end) && !named.IsPlural)
        {
            unit = (SpanUnit)named.Number;
            if ((side == 2 || isNext) && unit != SpanUnit.Day) return false;
            if (unit is SpanUnit.Hour or SpanUnit.Fortnight) return false;
        }
        else if (side != 2 && Is(token, DateLexiconRole.Part, out DateLexiconMeaning? part, out end))
        {
            (unit, draft.Time) = (SpanUnit.Day, PartOf(part));
        }
        else if (side != 2 && !isNext && Is(token, DateLexiconRole.Weekday, out DateLexiconMeaning? weekday, out end) && IsWritten(token, weekday))
        {
            unit = SpanUnit.None;
            draft.Last = new() { Kind = DateMentionKind.Weekday, Weekday = (byte)weekday.Number };
        }
        else
        {
            return false;
        }

        draft.Kind = DateMentionKind.Relation;
        draft.Distance = new() { Least = 1, Most = 1, Unit = unit, Sign = (sbyte)(side == 0 ? -1 : side == 1 ? 1 : 0), IsNeighbour = true };
        draft.End = end;
        return true;
    }

    private bool TryNumber(in MentionToken token, out short least, out short most, out int end)
    {
        (least, most, end) = (token.A, token.A, token.End);
        if (token.Kind == TokenKind.Number) return token is { Form: DigitForm.Plain, Digits: <= 3, A: > 0 } && !_lexer.At(end).IsGlued;
        if (!Is(token, DateLexiconRole.Number, out DateLexiconMeaning? number, out end)) return false;
        (least, most) = ((short)number.Number, (short)number.Most);
        return true;
    }
}
