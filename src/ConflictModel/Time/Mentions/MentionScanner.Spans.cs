namespace ConflictModel.Time.Mentions;

internal ref partial struct MentionScanner
{
    private const int VagueLeast = 2;
    private const int VagueMost = 10;
    private const int BoundBefore = 2;
    private const int BoundAfter = 3;
    private const int BoundNotBefore = 4;
    private const int BoundNotAfter = 5;

    // "since October", "until Friday", "before Tuesday", "no later than July 5", "after 9 p.m. on Tuesday".
    private bool TryBound(in MentionToken first, ref MentionDraft draft)
    {
        if (!Is(first, DateLexiconRole.Bound, out DateLexiconMeaning? bound, out int end)) return false;
        if (Is(first, DateLexiconRole.Part, out _, out _) || Is(first, DateLexiconRole.Position, out _, out _)) return false;
        MentionLeads leads = MentionLeads.Any;
        MentionToken token = SkipLeads(_lexer.At(end), ref leads);
        MentionDraft inner = default;
        if (!TryMoment(token, leads, ref inner)) return false;
        if (bound.Number <= BoundUntil)
        {
            if (inner.Kind is DateMentionKind.Time or DateMentionKind.Between or DateMentionKind.OneOf) return false;
            (draft.First, draft.Time, draft.End) = (inner.First, inner.Time, inner.End);
            draft.Kind = bound.Number == 0 ? DateMentionKind.Since : DateMentionKind.Until;
            return true;
        }

        // After "Tuesday's attack" and before "the February strike" the day is that of the attack; after "by" a name may stand.
        bool isAttribute = Has(leads, MentionLeads.Article) && !IsOrdinal(token)
            && inner.First is { Unit: SpanUnit.None, Position: DayPosition.None, Deixis: Deixis.None }
            && inner.First.Kind is DateMentionKind.Weekday or DateMentionKind.Day or DateMentionKind.Month or DateMentionKind.Year;
        bool isName = bound.Number == BoundBy && inner.First is { Kind: DateMentionKind.Month, Year: 0, Deixis: Deixis.None, Position: DayPosition.None }
            && Is(token, DateLexiconRole.Month, out DateLexiconMeaning? month, out _) && month.IsCapital;
        if (isAttribute || isName || IsPossessive(inner.End)) return false;
        if (inner.Kind is DateMentionKind.Between or DateMentionKind.OneOf or DateMentionKind.RelativeDay && inner.First.IsNight) return Refuse(inner.End);
        bool isBefore = bound.Number is BoundBefore or BoundNotAfter or BoundBy;
        bool isClock = inner.Time is { Time.Best: not null, Shade: ClockShade.None } && !inner.Time.Time.IsApproximate;
        if (isClock) inner.Time = inner.Time with { Shade = isBefore ? ClockShade.Before : ClockShade.After };
        if (inner.Kind == DateMentionKind.Time && !isClock) return false;
        (draft.Kind, draft.First, draft.Time, draft.End) = (inner.Kind, inner.First, inner.Time, inner.End);
        if (inner.Kind == DateMentionKind.Time) return true;
        draft.Kind = bound.Number switch
        {
            BoundBefore => DateMentionKind.Before,
            BoundAfter => DateMentionKind.After,
            BoundNotBefore => DateMentionKind.NotBefore,
            _ => DateMentionKind.NotAfter,
        };
        return true;
    }

    // "sixth", "6th".
    private bool IsOrdinal(in MentionToken token) => Is(token, DateLexiconRole.Ordinal, out _, out _)
        || (token.Kind == TokenKind.Number && _lexer.At(token.End).IsGlued && Is(_lexer.At(token.End), DateLexiconRole.Ordinal, out _, out _));

    private bool IsPossessive(int at)
    {
        MentionToken mark = _lexer.At(at);
        MentionToken letter = _lexer.At(mark.End);
        return mark is { Kind: TokenKind.Symbol, IsGlued: true, Symbol: '\'' } && letter is { Kind: TokenKind.Word, IsGlued: true }
            && letter.End - letter.Start == 1 && Typography.Fold(_lexer.Text[letter.Start]) == 's';
    }

    // "between October 17 and January 29", "from Monday to Wednesday", "from 3 to 5 March", "between June 27 and 29".
    private bool TryFrom(in MentionToken first, ref MentionDraft draft)
    {
        if (!Is(first, DateLexiconRole.From, out DateLexiconMeaning? from, out int end)) return false;
        MentionLeads leads = MentionLeads.Any;
        MentionToken token = SkipLeads(_lexer.At(end), ref leads);
        if (TryDayNumber(token, out byte day, out byte last, out end) && last == 0 && TryJoiner(end, from.Number, out end))
        {
            leads = MentionLeads.Any;
            MentionToken other = SkipLeads(_lexer.At(end), ref leads);
            bool isDate = TryDate(other, out MentionedDay lastDay, out last, out end);
            if (isDate && (last > 0 || lastDay.IsList || day >= lastDay.Day)) return Refuse(end);
            if (isDate)
            {
                (draft.Kind, draft.First, draft.Last, draft.End) = (DateMentionKind.Between, lastDay with { Day = day }, lastDay, end);
                return true;
            }
        }

        leads = MentionLeads.Any;
        token = SkipLeads(_lexer.At(first.End), ref leads);
        if (TryClocks(token, from.Number, out draft.Time, out draft.End))
        {
            draft.Kind = DateMentionKind.Time;
            _ = ReadDayAfter(ref draft);
            return true;
        }

        draft = new() { Start = draft.Start };
        MentionDraft inner = default;
        if (!TryDay(token, leads, out inner.First, out last, out inner.End)) return false;
        if (last > 0 || inner.First.IsList) return TryDays(inner.First, last, from.Number, inner.End, ref draft);
        inner.Kind = inner.First.Kind;
        if (inner.First.IsNight) inner.Time = new() { Time = UncertainTime.In(PartOfDay.Night) };
        if (IsOneDay(inner.First) && !ReadTimeAfter(ref inner)) return false;
        if (!TryJoiner(inner.End, from.Number, out end) || !TryLast(end, MentionLeads.Any, ref inner)) return false;
        inner.Start = draft.Start;
        draft = inner;
        return true;
    }

    // "from June 11 to 13", "between June 27 and 29": two days of one month; more are no range.
    private bool TryDays(in MentionedDay day, byte last, int joiner, int end, ref MentionDraft draft)
    {
        int most = last > 0 ? last : System.Numerics.BitOperations.Log2(day.More);
        if (last == 0 && (joiner != JoinAnd || System.Numerics.BitOperations.PopCount(day.More) != 2)) return Refuse(end);
        MentionedDay first = day with { More = 0 };
        (draft.Kind, draft.First, draft.Last, draft.End) = (DateMentionKind.Between, first, first with { Day = (byte)most }, end);
        return true;
    }

    // "Monday to Wednesday", "October-December", "Saturday or Sunday", "July and August": a day that was read may be the first of two. Always
    // true: it is a mention either way.
    private bool TryJoin(ref MentionDraft draft)
    {
        if (draft.First.IsNone || draft.Kind is DateMentionKind.Between or DateMentionKind.OneOf || draft.First.Kind == DateMentionKind.Week) return true;
        bool isLong = draft.First is { Kind: DateMentionKind.Month or DateMentionKind.Year, Unit: SpanUnit.None, IsAbout: false };
        MentionLeads leads = isLong ? MentionLeads.Any : MentionLeads.None;
        if (TryJoiner(draft.End, JoinTo, out int end))
        {
            MentionDraft joined = draft;
            if (TryLast(end, leads, ref joined) && (!isLong || joined.Last.Kind is DateMentionKind.Month or DateMentionKind.Year)) draft = joined;
        }
        else if (Is(_lexer.At(draft.End), DateLexiconRole.Join, out DateLexiconMeaning? join, out end) && (join.Number == JoinOr || isLong))
        {
            MentionDraft joined = draft;
            bool isOne = TryLast(end, leads, ref joined) && joined.Last.Kind == draft.First.Kind && draft.Time.IsNone && !draft.First.IsAbout
                && joined.Last.Unit == SpanUnit.None && draft.First.Unit == SpanUnit.None;
            if (isOne) draft = joined with { Kind = DateMentionKind.OneOf };
        }

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
        bool isRead = TryDay(token, leads | MentionLeads.Day, out MentionedDay day, out byte last, out int end);
        if (!isRead || last > 0 || day.IsList || NeedsPart(token, day, end)) return false;
        if (day.Kind == DateMentionKind.Week || draft.First.IsSwappable || day.IsSwappable) return false;
        draft.First = draft.First with { IsAbout = false };
        draft.Last = day;
        draft.Kind = DateMentionKind.Between;
        draft.End = end;

        // Of "between 5 July 9pm and 6 July 3am" the days are kept.
        MentionLeads any = MentionLeads.Any;
        MentionToken clock = SkipLeads(SkipSymbol(_lexer.At(end), ','), ref any);
        if (draft.Time.Time.Best is not null && TryTime(clock, any, out MentionedTime time, out _, out int timeEnd) && time.Time.Best is not null)
            draft.End = timeEnd;
        if (draft.First.IsNight) draft.Time = new() { Time = UncertainTime.In(PartOfDay.Night) };
        else if (!draft.Time.IsOvernight && draft.Time.Time.Part != PartOfDay.Night) draft.Time = default;
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

        if ((SpanUnit)unit.Number == SpanUnit.Weekend)
        {
            draft.First = new() { Kind = DateMentionKind.Week, Unit = SpanUnit.Weekend, Deixis = Deixis.Past };
            (draft.Kind, draft.End) = (DateMentionKind.Week, end);
            return isPast && !hasNumber && !unit.IsPlural;
        }

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
        if (isHedged && hedge!.Number is HedgeBound or HedgeBefore or HedgeAfter or HedgeSo) return false;
        if (isHedged) token = _lexer.At(end);
        bool hasNumber = TryNumber(token, out short least, out short most, out end);
        if (hasNumber) token = _lexer.At(end);
        if (!Is(token, DateLexiconRole.Unit, out DateLexiconMeaning? unit, out end)) return false;
        if (!hasNumber)
        {
            if (!unit.IsPlural && (isHedged || !Has(leads, MentionLeads.Article))) return false;
            (least, most) = unit.IsPlural ? ((short)VagueLeast, (short)VagueMost) : ((short)1, (short)1);
        }

        if (!Is(_lexer.At(end), DateLexiconRole.Direction, out DateLexiconMeaning? direction, out end)) return false;

        // Of "three hundred days ago", "10,000 years ago" and "thousands of years ago" a part is not read.
        if (!isHedged && (_number == TokenKind.Word || (!hasNumber && (_number != TokenKind.End || (!_isWhole && Has(leads, MentionLeads.Any))))))
            return Refuse(end);
        bool isAgo = direction.Number == 2;
        if (isAgo && !hasNumber && !unit.IsPlural && !Has(leads, MentionLeads.Over)) return false; // "half a" stands before it
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
        if (TryDay(token, inner | MentionLeads.Any, out MentionedDay day, out byte last, out end) && last == 0 && !day.IsList && !NeedsPart(token, day, end))
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
        else if (Is(token, DateLexiconRole.Part, out DateLexiconMeaning? part, out end))
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

    // "three", "twenty-one", "a few", "two or three", "2-3".
    private bool TryNumber(in MentionToken token, out short least, out short most, out int end)
    {
        (least, most, end) = (token.A, token.B, token.End);
        if (token is { Kind: TokenKind.Number, Form: DigitForm.Pair, A: > 0 }) return least < most && !_lexer.At(end).IsGlued;
        if (!TryOneNumber(token, out least, out most, out end)) return false;
        if (least != most || !Is(_lexer.At(end), DateLexiconRole.Join, out DateLexiconMeaning? join, out int next) || join.Number == JoinAnd) return true;
        if (!TryOneNumber(_lexer.At(next), out short other, out short otherMost, out int otherEnd)) return true;
        if (other != otherMost || other <= least) return false;
        (most, end) = (other, otherEnd);
        return true;
    }

    private bool TryOneNumber(in MentionToken token, out short least, out short most, out int end)
    {
        (least, most, end) = (token.A, token.A, token.End);
        if (token.Kind == TokenKind.Number) return token is { Form: DigitForm.Plain, Digits: <= 3, A: > 0 } && !_lexer.At(end).IsGlued;
        if (!Is(token, DateLexiconRole.Number, out DateLexiconMeaning? number, out end)) return false;
        (least, most) = ((short)number.Number, (short)number.Most);
        if (least != most || least is < 20 or > 90 || least % 10 != 0) return true;
        MentionToken ones = _lexer.At(end);
        if (ones.IsGlued) ones = SkipSymbol(ones, Typography.Hyphen);
        if (!Is(ones, DateLexiconRole.Number, out number, out int onesEnd) || number.Number > 9 || number.Most > 9 || onesEnd - ones.Start < 3) return true;
        (least, most, end) = ((short)(least + number.Number), (short)(most + number.Number), onesEnd);
        return true;
    }
}
