namespace ConflictModel.Quantities.Phrases;

// Parts of a whole: 40 percent, two thirds, half of, most of.
internal ref partial struct PhraseScanner
{
    private const long Hundred = 100;

    private static readonly RoleSet PartOrAfter = RoleSet.Of(LexiconRole.Percent, LexiconRole.Denominator, LexiconRole.After);
    private static readonly RoleSet OfWhole = RoleSet.Of(LexiconRole.Of, LexiconRole.Determiner);

    // A number that "percent" or a denominator makes a share, or that is a fraction as it is written.
    private bool ReadPart(in Numeral numeral, ref Hedged phrase, ref Reading reading)
    {
        PhraseToken follower = AfterHyphen(_lexer.At(numeral.End));
        if (!numeral.IsFraction && (follower.Word < 0 || !_lexicon.Root(follower.Word).Ahead.Meets(PartOrAfter))) return false;
        Hedged said = phrase;
        int end = numeral.End;
        if (!numeral.IsFraction && FindAfter(ref end, ref said) == QuantityErrorCode.None && end > numeral.End && IsPercent(end))
            phrase = said;
        else end = numeral.End;
        PhraseToken next = AfterHyphen(_lexer.At(end));
        var part = new Part { Number = numeral, Parts = Hundred, End = numeral.End };
        if (Find(next, LexiconRole.Percent, out part.End) is not null)
        {
            FinishPart(part, ref phrase, ref reading);
            return true;
        }

        if (numeral.IsFraction)
        {
            (part.Parts, part.End) = (int.Max(numeral.Parts, 1), numeral.End);
            bool isPart = part.Value < 1m && !numeral.HasMultiplier && IsPartAt(part.End, phrase);
            if (isPart) FinishPart(part, ref phrase, ref reading);
            else if (numeral.Parts > 0) Refuse(numeral, numeral.Start, ref phrase, ref reading, QuantityErrorCode.NotWhole);
            return isPart || numeral.Parts > 0;
        }

        if (Find(next, LexiconRole.Denominator, out part.End) is not LexiconNode node || numeral.Scale > 0 || end > numeral.End) return false;
        if (numeral.Digits > 1 && !IsPlural(next)) return false;
        // "one third" is a place in an order as well, unless a whole is named.
        if (numeral.Digits <= 1 && !phrase.IsWhole && !IsPartAt(part.End, phrase)) return false;
        part.Parts = node[LexiconRole.Denominator].Number;
        FinishPart(part, ref phrase, ref reading);
        return true;
    }

    // Whether what a word such as "third" stands before makes it a part: "of the", "were"; "or more" may come first.
    private bool IsPartAt(int end, in Hedged phrase)
    {
        Hedged said = phrase;
        if (FindAfter(ref end, ref said) != QuantityErrorCode.None) return false;
        PhraseToken next = _lexer.At(end);
        bool isAlone = next.Kind != TokenKind.Word;
        if (Find(next, OfWhole, out _) is not null || IsPluralVerb(end) || (phrase.IsWhole && isAlone)) return true;
        if (ReadPartEnd(new Part { End = end }, isBetween: false, ref said, out _)) return true;
        return said.IsHedged && (isAlone || EndsNoun(next)) && Find(next, LexiconRole.Article, out _) is null;
    }

    // "three quarters of a million", "three quarters of a mile": a number and no share.
    private bool ReadPartOfScale(in Numeral numeral, out Numeral part, out QuantityErrorCode refusal)
    {
        (part, refusal) = (numeral, QuantityErrorCode.None);
        PhraseToken next = AfterHyphen(_lexer.At(numeral.End));
        if (numeral.HasMultiplier || numeral.Scale > 0 || Find(next, LexiconRole.Denominator, out int end) is not LexiconNode node) return false;
        if (Find(_lexer.At(end), LexiconRole.Of, out end) is null || Find(_lexer.At(end), LexiconRole.Article, out end) is null) return false;
        PhraseToken whole = _lexer.At(end);
        long parts = node[LexiconRole.Denominator].Number, factor = 1;
        if (Find(whole, LexiconRole.Multiplier, out int last) is LexiconNode multiplier && IsAlone(multiplier))
        {
            factor = multiplier[LexiconRole.Multiplier].Number;
            (part.Factor, part.End, part.IsOneWord, part.Coefficient) = (factor, last, false, 0);
        }
        else if (FindUnit(end, new Numeral { Digits = 1 }, out UnitWords unit))
        {
            (part.End, part.IsOneWord) = (unit.Start, false);
        }
        else
        {
            // "three quarters of an hour"
            if (Find(whole, LexiconRole.Uncounted, out last) is null) return false;
            (part.End, refusal) = (last, QuantityErrorCode.NotACount);
            return true;
        }

        long unitOfPart = 1;
        for (; part.Scale < MostDecimals && factor * unitOfPart % parts != 0; unitOfPart *= 10) part.Scale++;
        if (factor * unitOfPart % parts != 0 || (part.Scale > 0 && part.HasMultiplier)) refusal = QuantityErrorCode.NotWhole;
        else if (numeral.Digits > parts) return false;
        else part.Digits *= factor * unitOfPart / parts;
        return true;
    }

    private bool ReadPartRange(in Numeral least, in Numeral greatest, ref Hedged phrase, ref Reading reading)
    {
        PhraseToken next = AfterHyphen(_lexer.At(greatest.End));
        Part first = new() { Number = least, Parts = Hundred }, last = new() { Number = greatest, Parts = Hundred };
        if (Find(next, LexiconRole.Percent, out last.End) is null)
        {
            // "one to two thirds"
            if (Find(next, LexiconRole.Denominator, out last.End) is not LexiconNode node || !IsPlural(next)) return false;
            if (least.Scale + greatest.Scale > 0) return false;
            first.Parts = last.Parts = node[LexiconRole.Denominator].Number;
        }

        FinishPart(first, last, ref phrase, ref reading);
        return true;
    }

    // A part in any form: "20%", "two thirds", "a third", "half", a fraction in one character.
    private bool ReadPartAt(int position, out Part part)
    {
        part = default;
        PhraseToken token = _lexer.At(position);
        if (token.Word < 0 && token.Kind != TokenKind.Number) return false;
        if (ReadNumeral(position, out part.Number))
        {
            if (part.Number.IsNoNumber) return false;
            PhraseToken next = AfterHyphen(_lexer.At(part.Number.End));
            part.Parts = Hundred;
            if (Find(next, LexiconRole.Percent, out part.End) is not null) return true;
            (part.Parts, part.End) = (int.Max(part.Number.Parts, 1), part.Number.End);
            if (part.Number.IsFraction) return !part.Number.HasMultiplier && part.Value < 1m;
            if (part.Number.Scale > 0 || Find(next, LexiconRole.Denominator, out part.End) is not LexiconNode node) return false;
            part.Parts = node[LexiconRole.Denominator].Number;
            return part.Number.Digits <= 1 || IsPlural(next);
        }

        if (Find(token, LexiconRole.Article, out int end) is not null) token = _lexer.At(end);
        part.Number = new() { Digits = 1, Factor = 1 };
        if (Find(token, LexiconRole.Fraction, out part.End) is LexiconNode word)
        {
            (part.Number, part.Parts) = (Hundredths(word[LexiconRole.Fraction]), Hundred);
            return true;
        }

        if (end == 0 || Find(token, LexiconRole.Denominator, out part.End) is not LexiconNode third) return false;
        part.Parts = third[LexiconRole.Denominator].Number;
        return true;
    }

    // "20% to 30%", "between a fifth and a third".
    private bool ReadPartEnd(in Part first, bool isBetween, ref Hedged phrase, out Part greatest)
    {
        greatest = default;
        PhraseToken token = _lexer.At(first.End);
        if (token.Word < 0) return false;
        LexiconNode? to = Find(token, LexiconRole.To, out int end);
        if (to is not null && phrase.IsHedged && to.Roles.Has(LexiconRole.Before)) return false;
        if (to is not null && _isChange && token.Kind == TokenKind.Word && phrase.Before.Roles.Has(LexiconRole.From)) return false;
        bool isJoint = to is not null || (isBetween && Find(token, LexiconRole.And, out end) is not null)
            || (!isBetween && !phrase.Before.Roles.Has(LexiconRole.Either) && Find(token, LexiconRole.Or, out end) is not null);
        if (!isJoint || (token.Kind == TokenKind.Symbol && token.IsGlued != _lexer.At(end).IsGlued)) return false;
        Hedged said = phrase;
        if (!ReadSoftEnd(ref end, isFirst: false, ref said) || !ReadPartAt(end, out greatest)) return false;
        if (first.Parts > 0 && !phrase.IsWhole && first.Value > greatest.Value) return false;
        phrase = said;
        return true;
    }

    private bool IsPercent(int end) => Find(AfterHyphen(_lexer.At(end)), LexiconRole.Percent, out _) is not null;

    // "most of the missiles", "most missiles", "most were intercepted"; in a whole phrase also "most".
    private bool ReadShareWord(in PhraseToken token, ref Hedged phrase, ref Reading reading)
    {
        if (Find(token, LexiconRole.Share, out int end) is not LexiconNode node) return false;
        if (!phrase.IsWhole && Find(_lexer.At(end), LexiconRole.Of, out _) is null && !IsBareShare(token, end, phrase)) return false;
        Share share = node[LexiconRole.Share].Share;
        if (phrase.Saying is Saying.Plain or Saying.Exactly) Finish(QuantityErrorCode.None, share, end, phrase, ref reading);
        else if (share.Best is not decimal best) Finish(QuantityErrorCode.NoNumberFits, share, end, phrase, ref reading);
        else FinishPart(Whole(best, end), ref phrase, ref reading);
        return true;
    }

    // "most landed" and "most rockets" are shares; "the most recent", "most wanted" and "the most rockets" compare.
    private bool IsBareShare(in PhraseToken token, int end, in Hedged phrase)
    {
        if (phrase.Before.Roles.Has(LexiconRole.Determiner)) return false;
        PhraseToken next = _lexer.At(end);
        if (Find(next, LexiconRole.Verb, out _) is not null) return true;
        bool isNoun = Find(token, DeterminerOrArticle, out int first) is not null && first < end; // "the majority", "a minority"
        return isNoun ? IsVerb(next, isFirst: false) : next.Kind == TokenKind.Word && IsPlural(next) && !EndsNoun(next);
    }

    // "were", "have", "hit", and not "was" or "hits": "a third was killed" is a third person.
    private bool IsPluralVerb(int position)
    {
        PhraseToken token = _lexer.At(position);
        return Find(token, LexiconRole.Verb, out _) is not null && !_lexicon.EndsAsPlural(_lexer.Text[token.Start..token.End]);
    }

    // "half of the missiles", "more than half", "half were destroyed".
    private bool ReadFractionOf(in PhraseToken token, ref Hedged phrase, ref Reading reading)
    {
        if (Find(token, LexiconRole.Fraction, out int end) is not LexiconNode node || IsCompound(end)) return false;
        var part = new Part { Number = Hundredths(node[LexiconRole.Fraction]), Parts = Hundred, End = end };
        // "the northern half was held"
        if (phrase.Before.Roles.Has(LexiconRole.Determiner) && !phrase.IsHedged && Find(_lexer.At(end), OfWhole, out _) is null) return false;
        if (!IsPartAt(end, phrase)) return false;
        FinishPart(part, ref phrase, ref reading);
        return true;
    }

    // "a third of the missiles".
    private bool ReadPartAfterArticle(in PhraseToken token, ref Hedged phrase, ref Reading reading)
    {
        if (Find(token, LexiconRole.Article, out int end) is null) return false;
        PhraseToken next = _lexer.At(end);
        if (Find(next, LexiconRole.Denominator, out end) is not LexiconNode node) return false;
        var part = new Part { Number = new() { Digits = 1, Factor = 1 }, Parts = node[LexiconRole.Denominator].Number, End = end };
        if (!IsPartAt(end, phrase) || Find(_lexer.At(end), LexiconRole.Determiner, out _) is not null) return false;
        FinishPart(part, ref phrase, ref reading);
        return true;
    }

    // One part, or the range that it begins.
    private void FinishPart(in Part part, ref Hedged phrase, ref Reading reading)
    {
        bool isRange = ReadPartEnd(part, isBetween: false, ref phrase, out Part last);
        FinishPart(part, isRange ? last : part, ref phrase, ref reading);
    }

    private void FinishPart(in Part least, in Part greatest, ref Hedged phrase, ref Reading reading)
    {
        int end = greatest.End;
        QuantityErrorCode code = FindAfter(ref end, ref phrase);
        Share share = default;
        if (code == QuantityErrorCode.None) code = ShareMeaning.Read(phrase.Saying, phrase.IsAbout, least, greatest, out share);
        bool isBound = PhraseMeaning.IsLower(phrase.Saying) || PhraseMeaning.IsUpper(phrase.Saying);
        if (code == QuantityErrorCode.None && isBound && !phrase.IsAbout) ReadOtherPart(phrase.Saying, ref share, ref end);
        Finish(code, share, end, phrase, ref reading);
    }

    // "more than half and at most 75 percent": both bounds of one range, if they leave something.
    private void ReadOtherPart(Saying first, ref Share share, ref int end)
    {
        if (!FindOtherHedge(end, first, out Saying other, out int position) || !ReadPartAt(position, out Part part)) return;
        if (ShareMeaning.Read(other, false, part, part, out Share bound) != QuantityErrorCode.None) return;
        Interval<decimal> both = share.Possible.Intersect(bound.Possible);
        if (both.IsEmpty) return;
        share = Share.Create(both, hedge: Hedge.Between);
        end = part.End;
    }

    private static Part Whole(decimal fraction, int end) =>
        new() { Number = new() { Digits = (long)(fraction * Hundred), Factor = 1 }, Parts = Hundred, End = end };

    private static Numeral Hundredths(LexiconMeaning fraction)
    {
        var part = new Numeral { Digits = fraction.Number, Scale = fraction.Scale, Factor = 1 };
        part.Multiply(Hundred);
        return part;
    }

    private void Finish(QuantityErrorCode code, Share share, int end, in Hedged phrase, ref Reading reading)
    {
        if (code == QuantityErrorCode.None)
        {
            reading.Succeed(share, end);
            FindNoun(end, isSingular: false, ref reading);
        }
        else
        {
            _refusal = Refusal.Part;
            reading.Fail(code, phrase.Start, end);
        }
    }
}
