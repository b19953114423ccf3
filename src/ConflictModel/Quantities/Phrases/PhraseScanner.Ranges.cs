namespace ConflictModel.Quantities.Phrases;

// Two numbers that say one: between 20 and 30, five to nine, two or three, 10, 12 or 14.
internal ref partial struct PhraseScanner
{
    private const long MostDozens = 3;
    private const long HoursOfClock = 12;

    private static readonly RoleSet AnyRange = RoleSet.Of(LexiconRole.To, LexiconRole.Or, LexiconRole.And);
    private static readonly RoleSet ToOrOr = RoleSet.Of(LexiconRole.To, LexiconRole.Or);

    /// <summary>What stands between the ends of a range.</summary>
    private struct Joint
    {
        public int End;
        public bool IsOr;

        /// <summary>A hyphen, with or without a word: "twenty-to-thirty".</summary>
        public bool IsHyphened;

        /// <summary>A word, which also stands between numbers that are no range.</summary>
        public bool IsWord;

        /// <summary>The mark that the second end is set off by: a bracket, a comma.</summary>
        public char Mark;
    }

    // "between 20 and 30", "from 5 to 9".
    private bool ReadOpened(in PhraseToken opener, ref Hedged phrase, ref Reading reading)
    {
        if (Find(opener, Openers, out int start) is not LexiconNode node) return false;
        bool isBetween = node.Roles.Has(LexiconRole.Between);
        // "rose from 14 to 17"
        if (_isChange && !isBetween) return false;
        Hedged said = phrase;
        said.IsOpened = true;
        if (!ReadSoftEnd(ref start, isFirst: true, ref said)) return false;
        if (ReadPartAt(start, out Part first) && ReadPartEnd(first, isBetween, ref said, out Part last))
        {
            FinishPart(first, last, ref said, ref reading);
            phrase = said;
            return true;
        }

        if (!ReadNumeral(start, out Numeral least) || !ReadRangeEnd(ref least, isBetween, ref said, out Numeral greatest)) return false;
        phrase = said;
        FinishRange(least, greatest, ref phrase, ref reading);
        return true;
    }

    private bool BeginsRange(in PhraseToken token, Hedged phrase) =>
        ReadNumeral(token.Asked - 1, out Numeral least) && ReadRangeEnd(ref least, isBetween: false, ref phrase, out _);

    private bool ReadRangeEnd(ref Numeral least, bool isBetween, ref Hedged phrase, out Numeral greatest)
    {
        greatest = default;
        if (least.IsNoNumber) return false;
        bool isNamed = FindUnit(least.End, least, out UnitWords unit);
        if (!FindJoint(least, isNamed ? unit.End : least.End, isBetween, phrase, out Joint joint)) return false;
        if (joint.IsOr && isNamed) return false;
        int end = joint.End;
        Hedged said = phrase;
        if (!ReadSoftEnd(ref end, isFirst: false, ref said) || !ReadNumeral(end, out greatest)) return false;
        // "5 km to 10 km", and not "5 km to 10 bases".
        if (isNamed && !(FindUnit(greatest.End, greatest, out UnitWords last) && last.Code == unit.Code)) return false;
        if (joint.IsHyphened && !least.IsInDigits && (phrase.Before.IsChain || IsChained(greatest.End))) return false;
        // "a dozen or two"
        bool isTimes = joint.IsOr && least is { Coefficient: 1, HasMultiplier: true } && greatest is { IsOneWord: true, Digits: > 1 and <= MostDozens };
        if (isTimes) greatest.Multiply(least.Factor);
        Numeral first = isTimes ? least : ShareMultiplier(least, greatest);
        if (joint.IsOr && !IsNear(first, greatest)) return false;
        if (!phrase.IsWhole && joint.IsWord && AreTwo(first, greatest, phrase)) return false;
        (least, phrase) = (first, said);
        CloseAside(joint, ref greatest);
        return true;
    }

    // "30 to 20" in a text are two numbers, where nothing makes them one: a unit, a time ("nine to five"), a score.
    private bool AreTwo(in Numeral first, in Numeral second, in Hedged phrase) =>
        first is { Scale: 0, IsTooLarge: false } && second is { Scale: 0, IsTooLarge: false, IsNoNumber: false }
        && (_isChange || second.Digits > HoursOfClock) && first.Digits > second.Digits && !IsKilled(second.End, second, phrase) && !IsPercent(second.End);

    private bool FindJoint(in Numeral least, int position, bool isBetween, in Hedged phrase, out Joint joint)
    {
        joint = default;
        PhraseToken token = _lexer.At(position);
        if (token.Word < 0 && !token.IsHyphen && token.Kind != TokenKind.Symbol) return false;
        if (token.Word >= 0 && !_lexicon.Root(token.Word).Ahead.Meets(AnyRange) && token.Kind == TokenKind.Word) return false;
        if (token is { IsHyphen: true, IsGlued: true } && FindHyphened(token, ref joint)) return true;
        LexiconNode? to = Find(token, LexiconRole.To, out joint.End);
        // "at least 20, up to 30" are two bounds.
        if (to is not null && phrase.IsHedged && to.Roles.Has(LexiconRole.Before)) return false;
        // "rose from 14 to 17"
        if (to is not null && _isChange && token.Kind == TokenKind.Word && phrase.Before.Roles.Has(LexiconRole.From)) return false;
        bool isAside = token.Kind == TokenKind.Symbol && Plain(token) is '(' or ',';
        if (to is null && !(isBetween && Find(token, LexiconRole.And, out joint.End) is not null))
        {
            joint.IsOr = !isBetween && !phrase.Before.Roles.Has(LexiconRole.Either)
                && (Find(token, LexiconRole.Or, out joint.End) is not null || (isAside && FindListed(least, token, phrase, ref joint.End)));
            if (!joint.IsOr) return false;
        }

        joint.Mark = isAside ? Plain(token) : '\0';
        joint.IsWord = token.Kind == TokenKind.Word;
        joint.IsHyphened = token.Kind == TokenKind.Symbol && !isAside && token.IsGlued;
        // A hyphen or dash stands close on both sides, or on neither.
        return token.Kind != TokenKind.Symbol || isAside || token.IsGlued == _lexer.At(joint.End).IsGlued;
    }

    // "20-to-30", and "three- to five-mile".
    private bool FindHyphened(in PhraseToken hyphen, ref Joint joint)
    {
        PhraseToken word = _lexer.At(hyphen.End);
        if (word.Kind != TokenKind.Word || Find(word, ToOrOr, out int end) is not LexiconNode node) return false;
        PhraseToken next = _lexer.At(end);
        if (word.IsGlued != (next.IsHyphen && next.IsGlued)) return false;
        joint = new() { End = word.IsGlued ? next.End : end, IsOr = !node.Roles.Has(LexiconRole.To), IsHyphened = word.IsGlued };
        return true;
    }

    // "10, 12 or 14": from the first to the last.
    private bool FindListed(in Numeral first, in PhraseToken comma, in Hedged phrase, ref int end)
    {
        if (Plain(comma) != ',' || phrase.IsOpened || phrase.Before.IsDate || phrase.Before.IsNamed) return false;
        if (phrase.Before.Roles.Meets(MonthOrLabel) || !ReadNumeral(comma.End, out Numeral middle) || !IsNear(first, middle)) return false;
        return Find(_lexer.At(middle.End), LexiconRole.Or, out end) is not null;
    }

    // "between about 20 and 30", "20 to perhaps 30", "between 20 and at least 30": what one end is said to be holds for the range.
    private bool ReadSoftEnd(ref int position, bool isFirst, ref Hedged phrase)
    {
        if (Find(_lexer.At(position), LexiconRole.Before, out int end) is not LexiconNode node) return true;
        Saying saying = node[LexiconRole.Before].Saying;
        bool isPlain = phrase.Saying is Saying.Plain or Saying.Exactly;
        if (saying == Saying.About && isPlain) phrase.Saying = saying;
        else if (saying == Saying.About) phrase.IsAbout |= phrase.Saying != saying;
        else if (PhraseMeaning.IsLower(saying) && !isFirst && phrase.IsOpened && isPlain) phrase.Saying = Saying.AtLeast;
        else if (PhraseMeaning.IsLower(saying) && !isFirst) return false;
        else if (saying == Saying.Nearly && isFirst) return false;
        phrase.IsHedged = true;
        position = end;
        return true;
    }

    // "two (possibly three) rockets", "two, possibly three, rockets": what set the second number off is over.
    private void CloseAside(in Joint joint, ref Numeral greatest)
    {
        PhraseToken mark = _lexer.At(greatest.End);
        if (joint.Mark == '(' && mark.Kind == TokenKind.Symbol && Plain(mark) == ')') greatest.End = mark.End;
        if (joint.Mark == ',') CloseComma(ref greatest.End);
    }

    // A second comma, where what is counted follows it.
    private void CloseComma(ref int end)
    {
        PhraseToken mark = _lexer.At(end);
        if (mark.Kind != TokenKind.Symbol || Plain(mark) != ',') return;
        var probe = new Reading();
        FindNoun(mark.End, isSingular: false, ref probe);
        if (probe.NounEnd > 0) end = mark.End;
    }

    // "two or three", "ten or twenty" say about how many; "5 or 700" are two numbers.
    private static bool IsNear(in Numeral first, in Numeral second) => first.Scale == 0 && second.Scale == 0
        && first.Digits < second.Digits && second.Digits / 10 <= first.Digits;

    // Another number that a hyphen joins: 555-123-4567, "three-nought-four".
    private bool IsChained(int end) => _lexer.At(end) is { IsGlued: true, Kind: TokenKind.Symbol } joint
        && Find(joint, LexiconRole.To, out int after) is not null && _lexer.At(after).IsGlued && ReadNumeral(after, out _);

    // "2 to 3 million": the multiplier is meant for both.
    private static Numeral ShareMultiplier(Numeral least, in Numeral greatest)
    {
        if (least.HasMultiplier || greatest.Coefficient == 0 || !greatest.HasMultiplier || least.Digits == 0) return least;
        if (least.Digits >= greatest.Coefficient && least.Scale == 0 && greatest.Scale == 0) return least;
        least.Multiply(greatest.Factor);
        least.Factor = greatest.Factor;
        return least;
    }
}
