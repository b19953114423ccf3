namespace ConflictModel.Quantities.Phrases;

// What a number or a range comes to, once what stands around it allows it to count something.
internal ref partial struct PhraseScanner
{
    private static readonly RoleSet NumberKillers = RoleSet.Of(LexiconRole.Unit, LexiconRole.Clock, LexiconRole.Month);

    private void FinishNumber(in PhraseToken token, in Numeral numeral, ref Hedged phrase, ref Reading reading)
    {
        int end = numeral.End;
        bool isDirect = phrase.Start == numeral.Start;
        if (numeral.IsNoNumber || GoesOn(numeral) || (isDirect && IsNamed(token, numeral, phrase.Before)))
        {
            Refuse(numeral, numeral.Start, ref phrase, ref reading);
            return;
        }

        if (ReadPart(numeral, ref phrase, ref reading)) return;
        QuantityErrorCode code = FindAfter(ref end, ref phrase);
        if (code == QuantityErrorCode.None && IsKilled(end, numeral)) code = QuantityErrorCode.NotACount;
        if (code == QuantityErrorCode.None && IsBarelyOne(numeral, end, phrase)) code = QuantityErrorCode.NotACount;
        if (code != QuantityErrorCode.None)
        {
            Refuse(numeral, numeral.Start, ref phrase, ref reading, code);
            return;
        }

        bool isWhole = numeral.TryWhole(out long value);
        code = numeral.IsTooLarge ? QuantityErrorCode.OutOfRange
            : !isWhole ? QuantityErrorCode.NotWhole
            : PhraseMeaning.Read(phrase.Saying, phrase.IsAbout, value, out reading.Count);
        if (code == QuantityErrorCode.None && value == 1 && numeral.IsOneWord) FindNoun(end, isSingular: true, ref reading);
        else if (code == QuantityErrorCode.None) FindNoun(end, isSingular: false, ref reading);
        if (code == QuantityErrorCode.None && (IsYear(numeral, phrase, reading) || IsNextDay(numeral, phrase, reading)))
            code = QuantityErrorCode.NotACount;
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

    private void FinishRange(in Numeral least, in Numeral greatest, ref Hedged phrase, ref Reading reading)
    {
        bool isDirect = phrase.Start == least.Start;
        bool isNumber = !least.IsNoNumber && !greatest.IsNoNumber
            && !(least.IsInDigits && IsChained(greatest.End)) && !IsTelephone(least, greatest)
            && !(isDirect && IsNamed(_lexer.At(least.Start), least, phrase.Before));
        if (!isNumber)
        {
            Refuse(greatest, least.Start, ref phrase, ref reading);
            return;
        }

        if (ReadPartRange(least, greatest, ref phrase, ref reading)) return;
        int end = greatest.End;
        QuantityErrorCode code = FindAfter(ref end, ref phrase);
        if (code == QuantityErrorCode.None && (IsKilled(end, greatest) || IsYears(least, greatest))) code = QuantityErrorCode.NotACount;
        if (code == QuantityErrorCode.None)
        {
            code = least.IsTooLarge || greatest.IsTooLarge ? QuantityErrorCode.OutOfRange
                : !least.TryWhole(out long from) | !greatest.TryWhole(out long to) ? QuantityErrorCode.NotWhole
                : PhraseMeaning.ReadRange(phrase.Saying, phrase.IsAbout, from, to, out reading.Count);
        }

        if (code != QuantityErrorCode.None) Refuse(greatest, least.Start, ref phrase, ref reading, code);
        else Succeed(reading.Count, end, isSingular: false, ref reading);
    }

    // "2 to 3 million": the multiplier is meant for both.
    private static Numeral ShareMultiplier(Numeral least, in Numeral greatest)
    {
        if (least.HasMultiplier || greatest.Coefficient == 0 || !greatest.HasMultiplier || least.Digits == 0) return least;
        if (least.Digits >= greatest.Coefficient && least.Scale == 0 && greatest.Scale == 0) return least;
        least.Multiply(greatest.Factor);
        least.Factor = greatest.Factor;
        return least;
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

        if (token.Kind == TokenKind.Symbol && _lexer.At(after) is { IsGlued: true, Kind: TokenKind.Number or TokenKind.Word })
            return QuantityErrorCode.NotACount;
        end = after;
        phrase.IsHedged = true;
        return PhraseMeaning.TryCombine(phrase.Saying, node[LexiconRole.After].Saying, ref phrase.IsAbout, out phrase.Saying)
            ? QuantityErrorCode.None : QuantityErrorCode.HedgesClash;
    }

    // "more than 10 and fewer than 20", "at least 3, at most 5": both bounds of one range, if they leave something.
    private void ReadOtherBound(long value, in Hedged phrase, ref Reading reading)
    {
        bool isLower = PhraseMeaning.IsLower(phrase.Saying);
        if (phrase.IsAbout || !(isLower || PhraseMeaning.IsUpper(phrase.Saying))) return;
        PhraseToken token = _lexer.At(reading.End);
        if (Find(token, Joints, out int end) is null) return;
        token = _lexer.At(end);
        if (Find(token, Joints, out end) is not null) token = _lexer.At(end);
        if (Find(token, LexiconRole.Before, out end) is not LexiconNode node) return;
        Saying other = node[LexiconRole.Before].Saying;
        if (isLower ? !PhraseMeaning.IsUpper(other) : !PhraseMeaning.IsLower(other)) return;
        if (!ReadNumeral(end, out Numeral numeral) || numeral.IsNoNumber || numeral.IsTooLarge) return;
        if (!numeral.TryWhole(out long second) || IsKilled(numeral.End, numeral) || IsPercent(numeral.End)) return;
        if (PhraseMeaning.Read(other, false, second, out Count bound) != QuantityErrorCode.None) return;
        Interval<long> both = reading.Count.Possible.Intersect(bound.Possible);
        if (both.IsEmpty) return;
        reading.NounStart = reading.NounEnd = 0;
        Succeed(Count.Between(both.Lower, both.Upper), numeral.End, isSingular: false, ref reading);
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

        reading.NounStart = reading.NounEnd = 0;
        reading.Count = default;
        reading.Fail(code, start, resume);
        PhraseToken follower = AfterHyphen(_lexer.At(resume));
        _before.IsDate = phrase.Before.Roles.Has(LexiconRole.Month) || phrase.Before.IsDate || IsMonth(follower, out _);
        if (follower.Word < 0) return;
        if (Find(follower, NumberKillers, out int last) is null && Find(follower, LexiconRole.Money, out last) is null) return;
        reading.Resume = last;
        _before.Roles = _before.IsDate ? RoleSet.Of(LexiconRole.Month) : default;
    }
}
