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
        if (numeral.Digits <= 1 && !phrase.IsWhole && Find(_lexer.At(end), OfWhole, out _) is null) return false;
        FinishPart(numeral, numeral, node[LexiconRole.Denominator].Number, end, phrase, ref reading);
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

    // "most of the missiles"; in a whole phrase also "most missiles" and "most".
    private bool ReadShareWord(in PhraseToken token, ref Hedged phrase, ref Reading reading)
    {
        if (Find(token, LexiconRole.Share, out int end) is not LexiconNode node) return false;
        if (!phrase.IsWhole && Find(_lexer.At(end), LexiconRole.Of, out _) is null) return false;
        Share share = node[LexiconRole.Share].Share;
        if (phrase.Saying is Saying.Plain or Saying.Exactly) Finish(QuantityErrorCode.None, share, end, phrase, ref reading);
        else if (share.Best is not decimal best) Finish(QuantityErrorCode.NoNumberFits, share, end, phrase, ref reading);
        else FinishPart(ShareMeaning.Hundredths(best), ShareMeaning.Hundredths(best), Hundred, end, phrase, ref reading);
        return true;
    }

    // "half of the missiles", "more than half".
    private bool ReadFractionOf(in PhraseToken token, ref Hedged phrase, ref Reading reading)
    {
        if (Find(token, LexiconRole.Fraction, out int end) is not LexiconNode node || IsCompound(end)) return false;
        PhraseToken next = _lexer.At(end);
        bool isOf = Find(next, OfWhole, out _) is not null;
        bool isAlone = next.Kind != TokenKind.Word;
        bool isHedged = phrase.IsHedged && (isAlone || EndsNoun(next)) && Find(next, LexiconRole.Article, out _) is null;
        if (!isOf && !isHedged && !(phrase.IsWhole && isAlone)) return false;
        LexiconMeaning meaning = node[LexiconRole.Fraction];
        var part = new Numeral { Digits = meaning.Number, Scale = meaning.Scale, Factor = 1 };
        part.Multiply(Hundred);
        FinishPart(part, part, Hundred, end, phrase, ref reading);
        return true;
    }

    // "a third of the missiles".
    private bool ReadPartAfterArticle(in PhraseToken token, ref Hedged phrase, ref Reading reading)
    {
        if (Find(token, LexiconRole.Article, out int end) is null) return false;
        PhraseToken next = _lexer.At(end);
        if (Find(next, LexiconRole.Denominator, out end) is not LexiconNode node) return false;
        if (Find(_lexer.At(end), LexiconRole.Of, out _) is null) return false;
        var one = new Numeral { Digits = 1, Factor = 1 };
        FinishPart(one, one, node[LexiconRole.Denominator].Number, end, phrase, ref reading);
        return true;
    }

    private void FinishPart(in Numeral least, in Numeral greatest, long parts, int end, in Hedged phrase, ref Reading reading)
    {
        QuantityErrorCode code = ShareMeaning.Read(phrase.Saying, phrase.IsAbout, least, greatest, parts, out Share share);
        Finish(code, share, end, phrase, ref reading);
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
