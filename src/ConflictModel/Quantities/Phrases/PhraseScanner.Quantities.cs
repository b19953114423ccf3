namespace ConflictModel.Quantities.Phrases;

// One quantity: hedges, then a range, a number, or a word without one, and hedges after it.
internal ref partial struct PhraseScanner
{
    private const int MostBeforeOr = 3;

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
        if (first.Kind != TokenKind.Number && (first.Word < 0 || PassOver(first, ref reading)))
        {
            if (first.Word < 0) _before = default;
            return;
        }

        Before before = _before;
        _before = default;
        bool mayStart = first.Kind == TokenKind.Number || _lexicon.Root(first.Word).Ahead.Meets(Starters);
        if (mayStart) ReadHedged(first, isWhole, before, ref reading);
        if (reading.Code is QuantityErrorCode.NoQuantity or QuantityErrorCode.HedgeWithoutNumber) Remember(first, before, ref reading);
    }

    private void ReadHedged(in PhraseToken first, bool isWhole, Before before, ref Reading reading)
    {
        var phrase = new Hedged { Before = before, IsWhole = isWhole, Start = first.Start };
        PhraseToken token = first;
        if (Find(first, LexiconRole.Before, out int end) is LexiconNode hedge)
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

    // "between 20 and 30", "from 5 to 9".
    private bool ReadOpened(in PhraseToken opener, ref Hedged phrase, ref Reading reading)
    {
        if (Find(opener, Openers, out int start) is not LexiconNode node || !ReadNumeral(start, out Numeral least)) return false;
        if (!ReadRangeEnd(ref least, node.Roles.Has(LexiconRole.Between), phrase, out Numeral greatest)) return false;
        phrase.IsOpened = true;
        FinishRange(least, greatest, ref phrase, ref reading);
        return true;
    }

    // A number, or the range that it begins.
    private bool ReadNumber(in PhraseToken token, ref Hedged phrase, ref Reading reading)
    {
        if (!ReadNumeral(token.Asked - 1, out Numeral numeral)) return false;
        if (ReadRangeEnd(ref numeral, isBetween: false, phrase, out Numeral greatest))
            FinishRange(numeral, greatest, ref phrase, ref reading);
        else FinishNumber(token, numeral, ref phrase, ref reading);
        return true;
    }

    private bool ReadRangeEnd(ref Numeral least, bool isBetween, in Hedged phrase, out Numeral greatest)
    {
        greatest = default;
        if (least.IsNoNumber) return false;
        bool isNamed = FindUnit(least.End, least, out UnitWords unit);
        PhraseToken joint = _lexer.At(isNamed ? unit.End : least.End);
        if (joint.Word < 0) return false;
        bool isOr = false;
        LexiconNode? to = Find(joint, LexiconRole.To, out int end);
        // "at least 20, up to 30" are two bounds.
        if (to is not null && phrase.IsHedged && to.Roles.Has(LexiconRole.Before)) return false;
        if (to is null)
        {
            isOr = !isBetween && !isNamed && !phrase.Before.Roles.Has(LexiconRole.Either) && Find(joint, LexiconRole.Or, out end) is not null;
            if (!isOr && !(isBetween && Find(joint, LexiconRole.And, out end) is not null)) return false;
        }

        PhraseToken next = _lexer.At(end);
        // A hyphen or dash stands close on both sides, or on neither.
        if (joint.Kind == TokenKind.Symbol && joint.IsGlued != next.IsGlued) return false;
        if (!ReadNumeral(end, out greatest)) return false;
        // "5 km to 10 km", and not "5 km to 10 bases".
        if (isNamed && !(FindUnit(greatest.End, greatest, out UnitWords last) && last.Code == unit.Code)) return false;
        bool isHyphened = joint.Kind == TokenKind.Symbol && joint.IsGlued && !least.IsInDigits;
        if (isHyphened && (phrase.Before.IsChain || IsChained(greatest.End))) return false;
        Numeral first = ShareMultiplier(least, greatest);
        if (isOr && !IsNear(first, greatest)) return false;
        least = first;
        return true;
    }

    // "two or three", "ten or twenty" say about how many; "5 or 700" are two numbers.
    private static bool IsNear(in Numeral first, in Numeral second) => first.Scale == 0 && second.Scale == 0
        && first.Digits < second.Digits && second.Digits / 10 <= first.Digits;

    // Another number that a hyphen joins: 555-123-4567, "three-nought-four".
    private bool IsChained(int end) => _lexer.At(end) is { IsGlued: true, Kind: TokenKind.Symbol } joint
        && Find(joint, LexiconRole.To, out int after) is not null && _lexer.At(after).IsGlued && ReadNumeral(after, out _);

    // "dozens", "several hundred".
    private bool ReadVague(in PhraseToken token, ref Hedged phrase, ref Reading reading)
    {
        if (Find(token, LexiconRole.Count, out int end) is not LexiconNode node) return false;
        Count word = node[LexiconRole.Count].Count;
        // "zero" is a number after a hedge; "a pair of" always is one.
        if (word.Hedge == Hedge.Unhedged) return false;
        if (phrase.IsHedged && Find(token, LexiconRole.Number, out int number) is not null && number >= end) return false;
        if (IsCompound(end))
        {
            reading.Fail(QuantityErrorCode.NotACount, token.Start, end);
            return true;
        }

        PhraseToken next = AfterHyphen(_lexer.At(end));
        if (word.Hedge != Hedge.NoneOf && Find(next, LexiconRole.Multiplier, out int after) is LexiconNode multiplier
            && !multiplier.Roles.Has(LexiconRole.Of))
        {
            word = PhraseMeaning.Scaled(word, multiplier[LexiconRole.Multiplier].Number);
            end = after;
        }

        QuantityErrorCode code = FindAfter(ref end, ref phrase);
        Count count = default;
        if (code == QuantityErrorCode.None) code = PhraseMeaning.ReadVague(phrase.Saying, word, out count);
        if (code != QuantityErrorCode.None) reading.Fail(code, token.Start, end);
        else if (word.Hedge == Hedge.NoneOf && IsReported(end)) reading.Fail(QuantityErrorCode.NoneReported, token.Start, end);
        else if (!ReadVagueMeasure(count, end, ref reading)) Succeed(count, end, isSingular: false, ref reading);
        return true;
    }

    // "no casualties", where something is counted and it is not the reports.
    private bool ReadNone(in PhraseToken token, ref Hedged phrase, ref Reading reading)
    {
        if (Find(token, LexiconRole.None, out int end) is not LexiconNode node || phrase.IsHedged) return false;
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
        if (Find(_lexer.At(end), NotAfterArticle, out _) is not null) return;
        FindNoun(end, isSingular: true, ref reading);
        if (reading.NounEnd == 0) return;
        reading.Succeed(node[LexiconRole.Article].Count, end);
    }

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
