namespace ConflictModel.Quantities.Phrases;

// What a number or a range comes to, once what stands around it allows it to count something.
internal ref partial struct PhraseScanner
{
    private const int MostJoints = 2;

    private static readonly RoleSet NumberKillers = RoleSet.Of(LexiconRole.Unit, LexiconRole.Clock, LexiconRole.Month);
    private static readonly RoleSet KillersOrSkip = NumberKillers | RoleSet.Of(LexiconRole.Skip);

    private void FinishNumber(in PhraseToken token, in Numeral numeral, ref Hedged phrase, ref Reading reading)
    {
        int end = numeral.End;
        bool isDirect = phrase.Start == numeral.Start;
        bool isCode = numeral.IsNoNumber || GoesOn(numeral) || IsMixed(numeral);
        if (isCode || (isDirect && IsNamed(token, numeral, phrase.Before)))
        {
            _refusal = isCode ? Refusal.Code : Refusal.Name;
            Refuse(numeral, numeral.Start, ref phrase, ref reading);
            return;
        }

        if (IsRelated(numeral, out Numeral related))
        {
            _refusal = Refusal.Relation;
            Refuse(related, numeral.Start, ref phrase, ref reading);
            return;
        }

        if (ReadPartOfScale(numeral, out Numeral part, out QuantityErrorCode refusal))
        {
            if (refusal == QuantityErrorCode.None) FinishNumber(token, part, ref phrase, ref reading);
            else Refuse(part, numeral.Start, ref phrase, ref reading, refusal);
            return;
        }

        if (ReadPart(numeral, ref phrase, ref reading) || (numeral.Parts == 0 && ReadUnits(numeral, phrase, ref reading))) return;
        QuantityErrorCode code = FindAfter(ref end, ref phrase);
        if (code == QuantityErrorCode.None && (IsKilled(end, numeral, phrase) || IsBarelyOne(numeral, end, phrase))) code = QuantityErrorCode.NotACount;
        long value = 0;
        if (code == QuantityErrorCode.None) code = ReadCount(numeral, phrase, out value, ref reading);
        if (code == QuantityErrorCode.None) code = CheckNoun(numeral, end, phrase, ref reading);
        if (code != QuantityErrorCode.None)
        {
            Refuse(numeral, numeral.Start, ref phrase, ref reading, code);
            return;
        }

        // The French "un" is the article as well, and then says no more than that.
        bool isOneThing = value == 1 && numeral.IsOneWord && !phrase.IsHedged && reading.NounEnd > 0;
        if (isOneThing && Find(token, LexiconRole.Article, out _) is LexiconNode node)
            reading.Count = node[LexiconRole.Article].Count;
        reading.Succeed(reading.Count, end);
        if (phrase.IsHedged) ReadOtherBound(value, phrase, ref reading);
        _before.IsChain = !numeral.IsInDigits && _lexer.At(end) is { IsGlued: true, IsHyphen: true };
    }

    private static QuantityErrorCode ReadCount(in Numeral numeral, in Hedged phrase, out long value, ref Reading reading)
    {
        bool isWhole = numeral.TryWhole(out value);
        return numeral.IsTooLarge ? QuantityErrorCode.OutOfRange
            : !isWhole ? QuantityErrorCode.NotWhole
            : PhraseMeaning.Read(phrase.Saying, phrase.IsAbout, value, out reading.Count);
    }

    // Finds what is counted, and whether it is something that is.
    private QuantityErrorCode CheckNoun(in Numeral numeral, int end, in Hedged phrase, ref Reading reading)
    {
        FindNoun(end, isSingular: numeral.IsOneWord && numeral.Digits == 1, ref reading);
        if (IsMoneyRefused()) return QuantityErrorCode.NotACount;
        _refusal = IsNameOnly(numeral, phrase, ref reading) ? Refusal.Name
            : IsYear(numeral, phrase, reading) ? Refusal.Year
            : IsNextDay(numeral, phrase, reading) ? Refusal.Date
            : Refusal.None;
        return _refusal == Refusal.None ? QuantityErrorCode.None : QuantityErrorCode.NotACount;
    }

    private bool IsMoneyRefused()
    {
        bool isRefused = _isMoneyNoun && !IsAsked(QuantitySearch.Money);
        if (isRefused) _refusal = Refusal.Money;
        return isRefused;
    }

    private void FinishRange(in Numeral least, in Numeral greatest, ref Hedged phrase, ref Reading reading)
    {
        bool isDirect = phrase.Start == least.Start;
        bool isNumber = !least.IsNoNumber && !greatest.IsNoNumber
            && !(least.IsInDigits && IsChained(greatest.End)) && !IsTelephone(least, greatest)
            && !(isDirect && IsNamed(_lexer.At(least.Start), least, phrase.Before))
            && !(phrase.IsOpened && least.IsInDigits && phrase.Before.Roles.Has(LexiconRole.Label))
            && !IsEven(least, greatest);
        if (isNumber && IsRelated(greatest, out Numeral related))
        {
            _refusal = Refusal.Relation;
            Refuse(related, least.Start, ref phrase, ref reading);
            return;
        }

        if (!isNumber)
        {
            Refuse(greatest, least.Start, ref phrase, ref reading);
            return;
        }

        if (least.Parts + greatest.Parts > 0)
        {
            Refuse(greatest, least.Start, ref phrase, ref reading, QuantityErrorCode.NotWhole);
            return;
        }

        if (ReadPartRange(least, greatest, ref phrase, ref reading) || ReadMeasure(least, greatest, phrase, ref reading)) return;
        int end = greatest.End;
        QuantityErrorCode code = FindAfter(ref end, ref phrase);
        if (code == QuantityErrorCode.None && (IsKilled(end, greatest, phrase) || IsYears(least, greatest))) code = QuantityErrorCode.NotACount;
        if (code == QuantityErrorCode.None)
        {
            code = least.IsTooLarge || greatest.IsTooLarge ? QuantityErrorCode.OutOfRange
                : !least.TryWhole(out long from) | !greatest.TryWhole(out long to) ? QuantityErrorCode.NotWhole
                : PhraseMeaning.ReadRange(phrase.Saying, phrase.IsAbout, from, to, out reading.Count);
        }

        if (code == QuantityErrorCode.None)
        {
            FindNoun(end, isSingular: false, ref reading);
            if (IsMoneyRefused()) code = QuantityErrorCode.NotACount;
            if (!phrase.IsOpened && IsNameOnly(least, phrase, ref reading)) code = QuantityErrorCode.NotACount;
        }

        if (code != QuantityErrorCode.None) Refuse(greatest, least.Start, ref phrase, ref reading, code);
        else reading.Succeed(reading.Count, end);
    }

    // "or more", "-plus", "or so" after the number; not where a number of its own follows, as in "20 and over 100".
    private QuantityErrorCode FindAfter(ref int end, ref Hedged phrase)
    {
        PhraseToken token = _lexer.At(end);
        if (token.IsHyphen) token = AfterHyphen(token);
        if (Find(token, LexiconRole.After, out int after) is not LexiconNode node) return QuantityErrorCode.None;
        for (PhraseToken word = token; word.Start < after; word = _lexer.At(word.End))
        {
            bool isHedge = Find(word, LexiconRole.Before, out int hedge) is not null;
            if (isHedge && (hedge > after || ReadNumeral(after, out _))) return QuantityErrorCode.None;
        }

        bool isSign = token.Kind == TokenKind.Symbol && _lexer.At(after) is { IsGlued: true } follower
            && (follower.Kind is TokenKind.Number or TokenKind.Word || (follower.Kind == TokenKind.Symbol && Plain(follower) == '/'));
        if (isSign) return QuantityErrorCode.NotACount;
        end = after;
        phrase.IsHedged = true;
        if (token.Kind == TokenKind.Symbol && Plain(token) == ',') CloseComma(ref end);
        return PhraseMeaning.TryCombine(phrase.Saying, node[LexiconRole.After].Saying, ref phrase.IsAbout, out phrase.Saying)
            ? QuantityErrorCode.None : QuantityErrorCode.HedgesClash;
    }

    // "more than 10 and fewer than 20", "at least 3, at most 5": both bounds of one range, if they leave something.
    private void ReadOtherBound(long value, in Hedged phrase, ref Reading reading)
    {
        bool isLower = PhraseMeaning.IsLower(phrase.Saying);
        if (phrase.IsAbout || !(isLower || PhraseMeaning.IsUpper(phrase.Saying))) return;
        if (!FindOtherBound(reading.End, phrase.Saying, out Saying other, out Numeral numeral)) return;
        if (!numeral.TryWhole(out long second) || IsKilled(numeral.End, numeral, phrase) || IsPercent(numeral.End)) return;
        if (PhraseMeaning.Read(other, false, second, out Count bound) != QuantityErrorCode.None) return;
        Interval<long> both = reading.Count.Possible.Intersect(bound.Possible);
        if (both.IsEmpty) return;
        reading.NounStart = reading.NounEnd = 0;
        Succeed(Count.Between(both.Lower, both.Upper), numeral.End, isSingular: false, ref reading);
    }

    // A bound of the other side that is joined to one: "and fewer than 20", ", at most 5", "and 30 or less".
    private bool FindOtherBound(int position, Saying first, out Saying other, out Numeral numeral)
    {
        if (FindOtherHedge(position, first, out other, out int end))
            return ReadNumeral(end, out numeral) && !numeral.IsNoNumber && !numeral.IsTooLarge;
        position = SkipJoints(position);
        if (!ReadNumeral(position, out numeral) || numeral.IsNoNumber || numeral.IsTooLarge) return false;
        if (Find(_lexer.At(numeral.End), LexiconRole.After, out end) is not LexiconNode node) return false;
        (other, numeral.End) = (node[LexiconRole.After].Saying, end);
        return PhraseMeaning.IsLower(first) ? PhraseMeaning.IsUpper(other) : PhraseMeaning.IsLower(other);
    }

    private bool FindOtherHedge(int position, Saying first, out Saying other, out int end)
    {
        other = default;
        if (Find(_lexer.At(SkipJoints(position)), LexiconRole.Before, out end) is not LexiconNode node) return false;
        other = node[LexiconRole.Before].Saying;
        return PhraseMeaning.IsLower(first) ? PhraseMeaning.IsUpper(other) : PhraseMeaning.IsLower(other);
    }

    private int SkipJoints(int position)
    {
        for (int i = 0; i < MostJoints && Find(_lexer.At(position), Joints, out int after) is not null; i++) position = after;
        return position;
    }

    // The words are no count: pass over the number, what hyphens join to it, and the word that says what it is.
    private void Refuse(
        in Numeral numeral, int start, ref Hedged phrase, ref Reading reading, QuantityErrorCode code = QuantityErrorCode.NotACount)
    {
        int resume = numeral.End;
        while (_lexer.At(resume) is { IsGlued: true, Kind: TokenKind.Symbol } joint
            && Find(joint, LexiconRole.To, out int after) is not null
            && _lexer.At(after) is { IsGlued: true, Kind: TokenKind.Number } next)
        {
            resume = next.End;
        }

        resume = SkipTelephone(numeral, resume);
        reading.NounStart = reading.NounEnd = 0;
        reading.Count = default;
        reading.Fail(code, start, resume);
        PhraseToken follower = AfterHyphen(_lexer.At(resume));
        _before.IsDate = phrase.Before.Roles.Has(LexiconRole.Month) || phrase.Before.IsDate || IsMonth(follower, out _);
        _before.IsNamed = phrase.Before.Roles.Has(LexiconRole.Label) || phrase.Before.IsNamed;
        if (follower.Word < 0) return;
        // "2 1/2 million": a part of a numeral is none by itself.
        if (Find(follower, LexiconRole.Multiplier, out int scale) is LexiconNode multiplier && IsAlone(multiplier))
        {
            reading.Resume = scale;
            follower = AfterHyphen(_lexer.At(scale));
        }

        if (Find(follower, NumberKillers, out int last) is null && Find(follower, LexiconRole.Money, out last) is null) return;
        reading.Resume = last;
        _before.Roles = _before.IsDate ? RoleSet.Of(LexiconRole.Month) : default;
    }
}
