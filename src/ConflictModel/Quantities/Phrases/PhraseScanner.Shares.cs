namespace ConflictModel.Quantities.Phrases;

// Parts of a whole: 40 percent, two thirds, half of, most of.
internal ref partial struct PhraseScanner
{
    private const long Hundred = 100;

    private static readonly RoleSet OfWhole = RoleSet.Of(LexiconRole.Of, LexiconRole.Determiner);

    // A number that "percent" or a denominator makes a share.
    private bool ReadPart(in Numeral numeral, ref Hedged phrase, ref Reading reading)
    {
        PhraseToken next = AfterHyphen(_lexer.At(numeral.End));
        if (next.Word < 0) return false;
        if (Find(next, LexiconRole.Percent, out int end) is not null)
        {
            FinishPart(numeral, numeral, Hundred, end, phrase, ref reading);
            return true;
        }

        if (Find(next, LexiconRole.Denominator, out end) is not LexiconNode node || numeral.Scale > 0) return false;
        if (numeral.Digits > 1 && !IsPlural(next)) return false;
        // "one third" is a place in an order as well, unless a whole is named.
        if (numeral.Digits <= 1 && !phrase.IsWhole && Find(_lexer.At(end), OfWhole, out _) is null && !IsPluralVerb(end)) return false;
        FinishPart(numeral, numeral, node[LexiconRole.Denominator].Number, end, phrase, ref reading);
        return true;
    }

    // "three quarters of a million": a number and no share.
    private bool ReadPartOfScale(in Numeral numeral, out Numeral part)
    {
        part = numeral;
        PhraseToken next = AfterHyphen(_lexer.At(numeral.End));
        if (numeral.HasMultiplier || numeral.Scale > 0 || Find(next, LexiconRole.Denominator, out int end) is not LexiconNode node) return false;
        if (Find(_lexer.At(end), LexiconRole.Of, out end) is null || Find(_lexer.At(end), LexiconRole.Article, out end) is null) return false;
        if (Find(_lexer.At(end), LexiconRole.Multiplier, out end) is not LexiconNode multiplier || !IsAlone(multiplier)) return false;
        long parts = node[LexiconRole.Denominator].Number, factor = multiplier[LexiconRole.Multiplier].Number;
        if (factor % parts != 0 || numeral.Digits > parts) return false;
        part.Factor = factor;
        part.Multiply(factor / parts);
        (part.End, part.IsOneWord, part.Coefficient) = (end, false, 0);
        return true;
    }

    private bool ReadPartRange(in Numeral least, in Numeral greatest, ref Hedged phrase, ref Reading reading)
    {
        if (!IsPercent(greatest.End)) return false;
        Find(AfterHyphen(_lexer.At(greatest.End)), LexiconRole.Percent, out int end);
        FinishPart(least, greatest, Hundred, end, phrase, ref reading);
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
        else FinishPart(ShareMeaning.Hundredths(best), ShareMeaning.Hundredths(best), Hundred, end, phrase, ref reading);
        return true;
    }

    // "most landed" and "most rockets" are shares; "the most recent", "most wanted" and "the most rockets" compare.
    private bool IsBareShare(in PhraseToken token, int end, in Hedged phrase)
    {
        if (phrase.Before.Roles.Has(LexiconRole.Determiner)) return false;
        PhraseToken next = _lexer.At(end);
        if (Find(next, LexiconRole.Verb, out _) is not null) return true;
        bool isNoun = Find(token, DeterminerOrArticle, out _) is not null; // "the majority", "a minority"
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
        PhraseToken next = _lexer.At(end);
        bool isOf = Find(next, OfWhole, out _) is not null;
        bool isAlone = next.Kind != TokenKind.Word;
        bool isHedged = phrase.IsHedged && (isAlone || EndsNoun(next)) && Find(next, LexiconRole.Article, out _) is null;
        bool isBare = !phrase.Before.Roles.Has(LexiconRole.Determiner) && IsPluralVerb(end);
        if (!isOf && !isHedged && !isBare && !(phrase.IsWhole && isAlone)) return false;
        Numeral part = Hundredths(node[LexiconRole.Fraction]);
        FinishPart(part, part, Hundred, end, phrase, ref reading);
        return true;
    }

    // "a third of the missiles".
    private bool ReadPartAfterArticle(in PhraseToken token, ref Hedged phrase, ref Reading reading)
    {
        if (Find(token, LexiconRole.Article, out int end) is null) return false;
        PhraseToken next = _lexer.At(end);
        if (Find(next, LexiconRole.Denominator, out end) is not LexiconNode node) return false;
        if (Find(_lexer.At(end), LexiconRole.Of, out _) is null && !IsPluralVerb(end)) return false;
        var one = new Numeral { Digits = 1, Factor = 1 };
        FinishPart(one, one, node[LexiconRole.Denominator].Number, end, phrase, ref reading);
        return true;
    }

    private void FinishPart(in Numeral least, in Numeral greatest, long parts, int end, in Hedged phrase, ref Reading reading)
    {
        QuantityErrorCode code = ShareMeaning.Read(phrase.Saying, phrase.IsAbout, least, greatest, parts, out Share share);
        bool isBound = PhraseMeaning.IsLower(phrase.Saying) || PhraseMeaning.IsUpper(phrase.Saying);
        if (code == QuantityErrorCode.None && isBound && !phrase.IsAbout) ReadOtherPart(phrase.Saying, ref share, ref end);
        Finish(code, share, end, phrase, ref reading);
    }

    // "more than half and at most 75 percent": both bounds of one range, if they leave something.
    private void ReadOtherPart(Saying first, ref Share share, ref int end)
    {
        if (!FindOtherHedge(end, first, out Saying other, out int position)) return;
        PhraseToken token = _lexer.At(position);
        Numeral part;
        int after;
        if (ReadNumeral(position, out Numeral numeral))
        {
            if (Find(AfterHyphen(_lexer.At(numeral.End)), LexiconRole.Percent, out after) is null) return;
            part = numeral;
        }
        else
        {
            if (Find(token, LexiconRole.Fraction, out after) is not LexiconNode node) return;
            part = Hundredths(node[LexiconRole.Fraction]);
        }

        if (ShareMeaning.Read(other, false, part, part, Hundred, out Share bound) != QuantityErrorCode.None) return;
        Interval<decimal> both = share.Possible.Intersect(bound.Possible);
        if (both.IsEmpty) return;
        share = Share.Create(both, hedge: Hedge.Between);
        end = after;
    }

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
            reading.Fail(code, phrase.Start, end);
        }
    }
}
