namespace ConflictModel.Quantities.Phrases;

// One quantity: hedges, then a range, a number, or a word without one, and hedges after it.
internal ref partial struct PhraseScanner
{
    private const int MostBeforeOr = 3;
    private const int MostScales = 3;
    private const long LeastPlural = 20; // "dozens", "scores", "tens of"
    private const long MostTens = 1_000_000_000;

    private static readonly RoleSet NoneOrNumber = RoleSet.Of(LexiconRole.None, LexiconRole.Number);
    private static readonly RoleSet WordAlone = RoleSet.Of(LexiconRole.Count, LexiconRole.Share);
    private static readonly RoleSet Openers = RoleSet.Of(LexiconRole.Between, LexiconRole.From);
    private static readonly RoleSet Joints = RoleSet.Of(LexiconRole.And, LexiconRole.But);

    private static readonly RoleSet Starters = RoleSet.Of(LexiconRole.Before, LexiconRole.Number, LexiconRole.Multiplier)
        | RoleSet.Of(LexiconRole.Article, LexiconRole.Count, LexiconRole.Fraction)
        | RoleSet.Of(LexiconRole.None, LexiconRole.Share)
        | Openers;

    // Reads the quantity that begins with a token, and remembers what it passed over.
    private void Read(in PhraseToken first, bool isWhole, ref Reading reading)
    {
        reading.Fail(QuantityErrorCode.NoQuantity, first.Start, first.End);
        _refusal = Refusal.None;
        if (first.Kind != TokenKind.Number && (first.Word < 0 || PassOver(first, ref reading)))
        {
            if (first.Word < 0) PassUnknown(first);
            if (first.Word < 0 && IsOtherNumber(first)) reading.Fail(QuantityErrorCode.NotACount, first.Start, first.End);
            return;
        }

        Before before = _before;
        _before = default;
        bool mayStart = first.Kind == TokenKind.Number || _lexicon.Root(first.Word).Ahead.Meets(Starters);
        if (mayStart) ReadHedged(first, isWhole, before, ref reading);
        if (reading.Code is QuantityErrorCode.NoQuantity or QuantityErrorCode.HedgeWithoutNumber)
        {
            Remember(first, before, ref reading);
        }
        else if (before.Roles.Has(LexiconRole.Not) && reading.Code == QuantityErrorCode.None)
        {
            _refusal = Refusal.Denied;
            reading.Fail(QuantityErrorCode.NotACount, first.Start, reading.Resume);
        }
    }

    private void ReadHedged(in PhraseToken first, bool isWhole, Before before, ref Reading reading)
    {
        var phrase = new Hedged { Before = before, IsWhole = isWhole, Start = first.Start };
        PhraseToken token = first;
        // The longer words win: "a good few" is no "a good" before "few".
        if (Find(first, LexiconRole.Before, out int end) is LexiconNode hedge
            && !(_lexicon.Root(first.Word).Ahead.Meets(WordAlone) && Find(first, WordAlone, out int longer) is not null && longer > end))
        {
            (phrase.Saying, phrase.IsHedged) = (hedge[LexiconRole.Before].Saying, true);
            reading.Fail(QuantityErrorCode.HedgeWithoutNumber, end, end);
            token = _lexer.At(end);
            if (Find(token, LexiconRole.Before, out end) is LexiconNode second)
            {
                Saying inner = second[LexiconRole.Before].Saying;
                if (!PhraseMeaning.TryCombine(phrase.Saying, inner, ref phrase.IsAbout, out phrase.Saying))
                {
                    reading.Fail(QuantityErrorCode.HedgesClash, token.Start, token.Start);
                    return;
                }

                token = _lexer.At(end);
            }
        }

        _isAmount = before.Roles.Has(LexiconRole.Money);
        if (IsAsked(QuantitySearch.Money) && Find(token, LexiconRole.Money, out end) is not null)
            (token, _isAmount) = (_lexer.At(end), true);
        ReadExpression(token, ref phrase, ref reading);
        // "another 12" adds, and "another missile" is one that exists.
        if (reading.Code == QuantityErrorCode.HedgeWithoutNumber && Find(first, LexiconRole.Article, out _) is not null)
        {
            phrase.IsHedged = false;
            ReadArticle(first, ref phrase, ref reading);
        }
    }

    private void ReadExpression(in PhraseToken token, ref Hedged phrase, ref Reading reading)
    {
        if (token.Kind == TokenKind.Number)
        {
            ReadNumber(token, ref phrase, ref reading);
            return;
        }

        if (token.Word < 0) return;
        LexiconNode root = _lexicon.Root(token.Word);
        if (!root.Ahead.Meets(Starters)) return;
        if (root.Ahead.Meets(Openers) && ReadOpened(token, ref phrase, ref reading)) return;
        if (root.Ahead.Has(LexiconRole.Count) && ReadVague(token, ref phrase, ref reading)) return;
        if (ReadNumber(token, ref phrase, ref reading)) return;
        if (root.Ahead.Has(LexiconRole.Share) && ReadShareWord(token, ref phrase, ref reading)) return;
        if (root.Ahead.Has(LexiconRole.Fraction) && ReadFractionOf(token, ref phrase, ref reading)) return;
        if (root.Ahead.Has(LexiconRole.None) && ReadNone(token, ref phrase, ref reading)) return;
        if (root.Ahead.Has(LexiconRole.Article)) ReadArticle(token, ref phrase, ref reading);
    }

    // A number, or the range that it begins.
    private bool ReadNumber(in PhraseToken token, ref Hedged phrase, ref Reading reading)
    {
        if (!ReadNumeral(token.Asked - 1, out Numeral numeral)) return false;
        if (ReadTens(numeral, ref phrase, ref reading)) return true;
        if (ReadRangeEnd(ref numeral, isBetween: false, ref phrase, out Numeral greatest))
            FinishRange(numeral, greatest, ref phrase, ref reading);
        else FinishNumber(token, numeral, ref phrase, ref reading);
        return true;
    }

    // "dozens", "several hundred thousand".
    private bool ReadVague(in PhraseToken token, ref Hedged phrase, ref Reading reading)
    {
        if (Find(token, LexiconRole.Count, out int end) is not LexiconNode node) return false;
        Count word = node[LexiconRole.Count].Count;
        // "zero" is a number after a hedge; "a pair of" always is one.
        if (word.Hedge == Hedge.Unhedged) return false;
        bool isNumber = Find(token, LexiconRole.Number, out int number) is not null && number >= end;
        if (isNumber && (phrase.IsHedged || BeginsRange(token, phrase))) return false;
        if (IsCompound(end) && Find(AfterHyphen(_lexer.At(end)), LexiconRole.After, out _) is null)
        {
            reading.Fail(QuantityErrorCode.NotACount, token.Start, end);
            return true;
        }

        // "a swarm of 50 drones" says 50, and "two waves of drones" two.
        if (EndsInOf(token, end) && (token.Start < _nounEnd || IsQuantityAt(end)))
        {
            reading.Fail(QuantityErrorCode.NoQuantity, token.Start, end);
            reading.IsContainer = true;
            return true;
        }

        if (word.Hedge != Hedge.NoneOf) ReadScales(ref word, ref end);
        if (phrase.Saying == Saying.Plain && phrase.Before.Roles.Has(LexiconRole.Within) && IsOfUnit(end)) phrase.Saying = Saying.AtMost;
        FinishVague(word, isPronoun: !node.Roles.Meets(NoneOrNumber), token.Start, end, ref phrase, ref reading);
        return true;
    }

    // The multipliers of a word, and "of" with a plural one: "several hundreds of thousands".
    private void ReadScales(ref Count word, ref int end)
    {
        for (int i = 0; i < MostScales; i++)
        {
            int start = end;
            bool isPlural = i > 0 || (word.Plausible.TryGetLower(out long least) && least >= LeastPlural);
            if (isPlural && Find(_lexer.At(end), LexiconRole.Of, out int of) is not null) start = of;
            PhraseToken next = AfterHyphen(_lexer.At(start));
            if (i == 0 && FindPlural(next, out long unit, out int last))
            {
                (word, end) = (PhraseMeaning.Scaled(word, unit), last);
                return;
            }

            if (Find(next, LexiconRole.Multiplier, out int after) is not LexiconNode node || node.Roles.Has(LexiconRole.Of)) return;
            LexiconMeaning factor = node[LexiconRole.Multiplier];
            if (factor.IsForDigits || (start > end && !node.Roles.Has(LexiconRole.Count))) return;
            word = PhraseMeaning.Scaled(word, factor.Number);
            end = after;
        }
    }

    // "tens of thousands" after "several": two of them are the least that the words alone would say.
    private bool FindPlural(in PhraseToken token, out long unit, out int end)
    {
        unit = 0;
        if (Find(token, LexiconRole.Count, out end) is not LexiconNode node) return false;
        Interval<long> plausible = node[LexiconRole.Count].Count.Plausible;
        if (!plausible.HasUpper || !plausible.TryGetLower(out long least) || least < LeastPlural) return false;
        unit = least / 2;
        return node[LexiconRole.Count].Count.Hedge == Hedge.Vague;
    }

    // "10s of thousands": what the plural of the word would be.
    private bool ReadTens(in Numeral numeral, ref Hedged phrase, ref Reading reading)
    {
        if (!numeral.IsNoNumber || numeral.Digits < 10 || numeral.Digits > MostTens || !NumeralSum.IsPowerOfTen(numeral.Digits)) return false;
        PhraseToken letter = _lexer.At(_lexer.At(numeral.Start).End);
        if (letter.End != numeral.End || letter.End - letter.Start != 1 || letter.Kind != TokenKind.Word) return false;
        if (!_lexicon.EndsAsPlural(_lexer.Text[numeral.Start..numeral.End])) return false;
        if (Find(_lexer.At(numeral.End), LexiconRole.Of, out int end) is null) return false;
        PhraseToken next = _lexer.At(end);
        long unit = numeral.Digits;
        end = numeral.End;
        if (Find(next, LexiconRole.Multiplier, out int scale) is LexiconNode node && node.Roles.Has(LexiconRole.Count)
            && node[LexiconRole.Multiplier].Number <= MostTens)
        {
            (unit, end) = (unit * node[LexiconRole.Multiplier].Number, scale);
        }

        if (unit > long.MaxValue / 10) return false;
        var word = Count.Create(Interval.AtLeast(2L), Interval.Between(2 * unit, (10 * unit) - 1), hedge: Hedge.Vague);
        FinishVague(word, isPronoun: false, numeral.Start, end, ref phrase, ref reading);
        return true;
    }

    private void FinishVague(Count word, bool isPronoun, int start, int end, ref Hedged phrase, ref Reading reading)
    {
        QuantityErrorCode code = FindAfter(ref end, ref phrase);
        Count count = default;
        if (code == QuantityErrorCode.None) code = PhraseMeaning.ReadVague(phrase.Saying, word, out count);
        bool isNone = word.Hedge == Hedge.NoneOf;
        if (code != QuantityErrorCode.None)
        {
            reading.Fail(code, start, end);
        }
        else if (isNone && IsReported(end))
        {
            reading.Fail(QuantityErrorCode.NoneReported, start, end);
        }
        else if (!ReadVagueMeasure(count, end, ref reading))
        {
            reading.Succeed(count, end);
            reading.IsPronoun = isNone && isPronoun;
            // "nobody" and "none" stand for what is counted, or "of" follows; "not one" and "zero" stand before it.
            if (!isNone || !isPronoun || Find(_lexer.At(end), LexiconRole.Of, out _) is not null) FindNoun(end, isSingular: false, ref reading);
            if (isNone && !isPronoun && reading.NounEnd == 0) FindNoun(end, isSingular: true, ref reading);
            if (reading.NounEnd > 0 && IsMoneyRefused()) reading.Fail(QuantityErrorCode.NotACount, start, reading.NounEnd);
        }
    }

    // Whether the words end in "of", which something that is counted has to follow.
    private bool EndsInOf(PhraseToken token, int end)
    {
        while (token.End < end) token = AfterHyphen(_lexer.At(token.End));
        return token.End == end && Find(token, LexiconRole.Of, out _) is not null;
    }

    // A number that counts something: "50 drones", "300 km", and neither "122mm rockets" nor "five-day truces".
    private bool IsQuantityAt(int position)
    {
        PhraseToken token = _lexer.At(position);
        if (Find(token, LexiconRole.Before, out int end) is not null) token = _lexer.At(end);
        // "a couple of hundred"
        if (Find(token, NumberOrMultiplier, out _) is LexiconNode node && !node.Roles.Has(LexiconRole.Number)) return false;
        if (!ReadNumeral(token.Asked - 1, out Numeral numeral) || numeral.IsNoNumber) return Find(token, LexiconRole.Count, out _) is not null;
        if (!FindUnit(numeral.End, numeral, out UnitWords unit)) return !IsCompound(numeral.End);
        var probe = new Reading();
        FindNoun(unit.End, isSingular: false, ref probe);
        return probe.NounEnd == 0;
    }

    // "no casualties", where something is counted and it is not the reports.
    private bool ReadNone(in PhraseToken token, ref Hedged phrase, ref Reading reading)
    {
        if (Find(token, LexiconRole.None, out int end) is not LexiconNode node) return false;
        if (phrase.IsHedged)
        {
            // "almost no casualties" says that there were some.
            reading.Fail(QuantityErrorCode.NoNumberFits, token.Start, end);
            return true;
        }

        if (ReadVagueMeasure(Count.None, end, ref reading)) return true;
        FindNoun(end, isSingular: false, ref reading);
        if (reading.NounEnd == 0 && phrase.IsWhole) AdoptRest(end, ref reading);
        if (reading.NounEnd == 0) return false;
        if (IsReported(end)) reading.Fail(QuantityErrorCode.NoneReported, token.Start, end);
        else reading.Succeed(node[LexiconRole.None].Count, end);
        return true;
    }

    // "a drone": it is there, and no number is given.
    private void ReadArticle(in PhraseToken token, ref Hedged phrase, ref Reading reading)
    {
        if (ReadPartAfterArticle(token, ref phrase, ref reading)) return;
        if (phrase.IsHedged && phrase.Saying != Saying.Plain) return;
        if (Find(token, LexiconRole.Article, out int end) is not LexiconNode node || IsCompound(end)) return;
        if (ReadOneOrTwo(end, ref reading)) return;
        // "a slim majority" is a share, of which nothing is named here.
        if (Find(token, LexiconRole.Share, out _) is not null) return;
        if (Find(_lexer.At(end), NotAfterArticle, out int last) is not null && !IsAdjective(last)) return;
        FindNoun(end, isSingular: true, ref reading);
        if (reading.NounEnd == 0) return;
        if (IsMoneyRefused()) reading.Fail(QuantityErrorCode.NotACount, token.Start, reading.NounEnd);
        else reading.Succeed(node[LexiconRole.Article].Count, end);
    }

    // "long" in "a long-range missile"; "a half-hour" stays a time.
    private bool IsAdjective(int end) => IsCompound(end) && _lexer.At(_lexer.At(end).End) is { IsGlued: true } next
        && Find(next, NotAfterArticle, out _) is null;

    // "a rocket or two", "a day or two": from one to the number, which counts what the article stands before.
    private bool ReadOneOrTwo(int position, ref Reading reading)
    {
        PhraseToken noun = _lexer.At(position);
        for (int words = 0; noun.Kind == TokenKind.Word && !EndsNoun(noun) && words < MostBeforeOr; words++)
        {
            PhraseToken next = _lexer.At(noun.End);
            if (Find(next, LexiconRole.Or, out int end) is null)
            {
                noun = next;
                continue;
            }

            if (!ReadNumeral(end, out Numeral second) || !second.IsOneWord || second.Digits < 2) return false;
            if (_lexer.At(second.End).Kind == TokenKind.Word && !EndsNoun(_lexer.At(second.End))) return false;
            (reading.NounStart, reading.NounEnd) = (_lexer.At(position).Start, noun.End);
            reading.Succeed(Count.Between(1, second.Digits), _lexer.At(position).Asked - 1);
            reading.Resume = second.End;
            return true;
        }

        return false;
    }

    private void Succeed(Count count, int end, bool isSingular, ref Reading reading)
    {
        reading.Succeed(count, end);
        if (reading.NounEnd == 0) FindNoun(end, isSingular, ref reading);
    }

    /// <summary>The hedges of a phrase, and where it stands.</summary>
    private struct Hedged
    {
        public Before Before;
        public int Start;
        public Saying Saying;
        public bool IsAbout;
        public bool IsHedged;
        public bool IsOpened;
        public bool IsWhole;
    }
}
