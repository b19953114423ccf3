namespace ConflictModel.Quantities.Phrases;

// Numbers: 1.2 million, two hundred and five, half a dozen, two and a half thousand, 3 crore 20 lakh.
internal ref partial struct PhraseScanner
{
    private static readonly RoleSet NumberOrMultiplier = RoleSet.Of(LexiconRole.Number, LexiconRole.Multiplier);

    private static readonly RoleSet AfterNumber = RoleSet.Of(LexiconRole.Multiplier, LexiconRole.Percent, LexiconRole.Unit)
        | RoleSet.Of(LexiconRole.Month, LexiconRole.Clock, LexiconRole.Money)
        | RoleSet.Of(LexiconRole.To, LexiconRole.Or);

    private const int MostDecimals = 9;

    private bool ReadNumeral(int position, out Numeral numeral)
    {
        PhraseToken token = _lexer.At(position);
        numeral = new() { Start = token.Start, Factor = 1 };
        if (token.Kind == TokenKind.Number) return ReadDigits(token, ref numeral);
        if (token.Word < 0) return false;
        RoleSet ahead = _lexicon.Root(token.Word).Ahead;
        if (ahead.Has(LexiconRole.Article) && ReadAfterArticle(token, ref numeral)) return true;
        if (ahead.Meets(NumberOrMultiplier) && ReadWords(token, ref numeral)) return true;
        if (ahead.Has(LexiconRole.Fraction) && ReadFraction(token, ref numeral)) return true;
        return ahead.Has(LexiconRole.Count) && ReadCountedWord(token, ref numeral);
    }

    private bool ReadDigits(in PhraseToken token, ref Numeral numeral)
    {
        (numeral.Digits, numeral.Scale, numeral.Parts, numeral.Marks) = (token.Digits, token.Scale, token.Parts, token.Marks);
        (numeral.IsInDigits, numeral.IsTooLarge, numeral.End) = (true, token.Has(TokenMarks.TooLarge), token.End);
        PhraseToken next = _lexer.At(token.End);
        if (next is { IsGlued: true, Kind: TokenKind.Word } && !IsScale(Find(next, LexiconRole.Multiplier, out _), next))
        {
            if (FindUnit(token.End, numeral, out _) || Find(next, LexiconRole.After, out _) is not null) return true;
            // 8th, 1990s, A380-like codes: the letters belong to the digits.
            (numeral.Marks, numeral.End) = (numeral.Marks | TokenMarks.NoNumber, next.End);
            return true;
        }

        if (AfterHyphen(next).Kind == TokenKind.Word) ReadSum(ref numeral, token.End, numeral.Digits);
        return true;
    }

    // "5M" and "$5m" are millions; "5 m" is a length.
    private readonly bool IsScale(LexiconNode? multiplier, in PhraseToken token) => multiplier is not null
        && (!multiplier.Roles.Has(LexiconRole.Unit) || (token.IsGlued && (_isAmount || token.Has(TokenMarks.Capital))));

    private bool ReadWords(in PhraseToken first, ref Numeral numeral)
    {
        LexiconNode? node = Find(first, NumberOrMultiplier, out _);
        // "dozens" alone is a word for a quantity, and a multiplier only after a number.
        if (node is null || (!node.Roles.Has(LexiconRole.Number) && !IsAlone(node))) return false;
        ReadSum(ref numeral, first.Start, null);
        return true;
    }

    // A multiplier that may stand without a number.
    private static bool IsAlone(LexiconNode multiplier) =>
        !multiplier.Roles.Has(LexiconRole.Count) && !multiplier[LexiconRole.Multiplier].IsForDigits;

    // "a hundred", "a half dozen".
    private bool ReadAfterArticle(in PhraseToken article, ref Numeral numeral)
    {
        if (Find(article, LexiconRole.Article, out int end) is null) return false;
        PhraseToken token = _lexer.At(end);
        if (Find(token, LexiconRole.Multiplier, out _) is LexiconNode node && IsAlone(node))
        {
            ReadSum(ref numeral, end, 1);
            return true;
        }

        return ReadFraction(token, ref numeral);
    }

    // "half a dozen", "half-million", "a quarter of a million".
    private bool ReadFraction(in PhraseToken token, ref Numeral numeral)
    {
        if (Find(token, LexiconRole.Fraction, out int end) is not LexiconNode node) return false;
        PhraseToken next = AfterHyphen(_lexer.At(end));
        if (Find(next, LexiconRole.Of, out int after) is not null && Find(_lexer.At(after), LexiconRole.Article, out _) is not null)
            next = _lexer.At(after);
        if (Find(next, LexiconRole.Article, out after) is not null) next = AfterHyphen(_lexer.At(after));
        LexiconMeaning part = node[LexiconRole.Fraction];
        numeral.End = next.Asked - 1;
        if (FindUnit(numeral.End, numeral, out _))
        {
            // "half a mile"
            (numeral.Digits, numeral.Scale) = (part.Number, part.Scale);
            return true;
        }

        if (Find(next, LexiconRole.Multiplier, out end) is not LexiconNode multiplier || !IsAlone(multiplier)) return false;
        (numeral.Digits, numeral.Scale, numeral.End) = (part.Number, part.Scale, end);
        numeral.Factor = multiplier[LexiconRole.Multiplier].Number;
        numeral.Multiply(numeral.Factor);
        return true;
    }

    // "a pair of": a word for a quantity that is one number.
    private bool ReadCountedWord(in PhraseToken token, ref Numeral numeral)
    {
        if (Find(token, LexiconRole.Count, out int end) is not LexiconNode node) return false;
        Count count = node[LexiconRole.Count].Count;
        if (count.Hedge != Hedge.Unhedged || count.Best is not long value) return false;
        // "a score of 90" is no twenty.
        if (_lexer.At(end).Kind == TokenKind.Number) return false;
        (numeral.Digits, numeral.End) = (value, end);
        return true;
    }

    // Numbers and multipliers in words from a position on, after a first number in digits or an article that stands for one.
    private void ReadSum(ref Numeral numeral, int position, long? first)
    {
        var sum = new NumeralSum { Position = position };
        numeral.End = position;
        if (first is long known) sum.Push(known, 1, position);
        while (sum.Count < NumeralParts.Size)
        {
            PhraseToken token = AfterHyphen(_lexer.At(sum.Position));
            bool isTaken = token.Kind == TokenKind.Number
                ? TakeDigits(token, ref numeral, ref sum)
                : TakeDecimals(token, ref numeral, ref sum) || TakeJoint(token, ref numeral, ref sum) || TakeWord(token, ref numeral, ref sum);
            if (!isTaken) break;
        }

        sum.Add(ref numeral, 0);
        ReadHalf(ref numeral, sum.Count == 1 ? sum.Parts[0].Unit : 0);
        numeral.IsOneWord = sum.Words == 1 && first is null && !numeral.HasMultiplier;
    }

    // 3 crore 20 lakh: digits after a multiplier belong to the number if a lesser multiplier follows them.
    private bool TakeDigits(in PhraseToken token, ref Numeral numeral, ref NumeralSum sum)
    {
        if (!numeral.HasMultiplier || token.IsGlued || numeral.Scale > 0 || token.Scale > 0 || token.Digits > sum.Room) return false;
        if (token.Has(TokenMarks.NoNumber | TokenMarks.TooLarge)) return false;
        if (Find(_lexer.At(token.End), LexiconRole.Multiplier, out _) is not LexiconNode node) return false;
        if (node[LexiconRole.Multiplier].Number > sum.Room) return false;
        sum.Push(token.Digits, 1, numeral.End);
        (numeral.Coefficient, numeral.End, sum.Position) = (0, token.End, token.End);
        (sum.Room, sum.IsWithin) = (0, false);
        return true;
    }

    // "and" with a lesser number after it.
    private bool TakeJoint(in PhraseToken token, ref Numeral numeral, ref NumeralSum sum)
    {
        if (!sum.Joins || Find(token, LexiconRole.And, out int end) is null) return false;
        if (TakeLastDigits(end, ref numeral, ref sum)) return true;
        if (Find(AfterHyphen(_lexer.At(end)), LexiconRole.Number, out _) is not LexiconNode node || !Fits(node, sum.Room)) return false;
        (sum.SinceAnd, sum.Position, sum.Joins) = (sum.Count, end, false);
        return true;
    }

    // "two point five million"
    private bool TakeDecimals(in PhraseToken point, ref Numeral numeral, ref NumeralSum sum)
    {
        if (sum.Count != 1 || numeral.Scale > 0 || numeral.HasMultiplier || Find(point, LexiconRole.Point, out int end) is null) return false;
        long digits = sum.Parts[0].Value;
        int scale = 0;
        for (; scale < MostDecimals && digits < long.MaxValue / Hundred; scale++)
        {
            PhraseToken token = _lexer.At(end);
            if (Find(token, LexiconRole.Number, out int after) is not LexiconNode node) break;
            if (node[LexiconRole.Number] is not { Takes: 0, Number: < 10 and var digit }) break;
            digits = (digits * 10) + digit;
            end = after;
        }

        if (scale == 0) return false;
        sum.Parts[0].Value = digits;
        (numeral.Scale, numeral.End, sum.Position) = (scale, end, end);
        (sum.Room, sum.IsWithin, sum.Joins) = (0, false, false);
        return true;
    }

    // "two hundred thousand and 5": the end of a number, where nothing else hangs on the digits.
    private bool TakeLastDigits(int position, ref Numeral numeral, ref NumeralSum sum)
    {
        PhraseToken token = _lexer.At(position);
        if (token.Kind != TokenKind.Number || token.IsGlued || numeral.Scale > 0 || token.Scale > 0 || !numeral.HasMultiplier) return false;
        if (token.Digits == 0 || token.Digits > sum.Room || token.Has(TokenMarks.NoNumber | TokenMarks.TooLarge)) return false;
        PhraseToken next = AfterHyphen(_lexer.At(token.End));
        if ((next.IsGlued && next.Kind != TokenKind.End && Plain(next) is not ('.' or ',')) || Find(next, AfterNumber, out _) is not null) return false;
        sum.Push(token.Digits, 1, numeral.End);
        (numeral.Coefficient, numeral.End, sum.Position) = (0, token.End, token.End);
        (sum.Room, sum.IsWithin, sum.Joins) = (0, false, false);
        return true;
    }

    private bool TakeWord(in PhraseToken token, ref Numeral numeral, ref NumeralSum sum)
    {
        if (Find(token, NumberOrMultiplier, out int end) is not LexiconNode node) return false;
        // "two hundred one-way drones" are two hundred.
        if (sum.Words > 0 && !token.IsGlued && IsCompound(end) && Find(AfterHyphen(_lexer.At(end)), LexiconRole.After, out _) is null) return false;
        if (node.Roles.Has(LexiconRole.Number) && (sum.Count == 0 || (Fits(node, sum.Room) && numeral.Scale == 0)))
        {
            LexiconMeaning meaning = node[LexiconRole.Number];
            if (sum.IsWithin) sum.Parts[sum.Count - 1].Value += meaning.Number;
            else sum.Push(meaning.Number, 1, numeral.End);
            if (numeral.HasMultiplier) numeral.Coefficient = 0;
            (sum.Room, sum.Joins, sum.IsWithin) = (meaning.Takes, meaning.Joins, true);
        }
        else if (node.Roles.Has(LexiconRole.Multiplier) && IsScale(node, token))
        {
            LexiconMeaning meaning = node[LexiconRole.Multiplier];
            if (meaning.IsForDigits && !numeral.IsInDigits) return false;
            if (!sum.Multiply(ref numeral, meaning.Number)) return false;
            sum.Room = NumeralSum.IsPowerOfTen(meaning.Number) ? meaning.Number - 1 : 0;
            (sum.Joins, sum.IsWithin) = (meaning.Joins, false);
        }
        else
        {
            return false;
        }

        sum.Words++;
        numeral.End = sum.Position = end;
        return true;
    }

    private static bool Fits(LexiconNode node, long room) => node[LexiconRole.Number].Number is > 0 and var value && value <= room;

    // "two and a half million", "a million and a half": a half of what the number ended in, and a multiplier after it.
    private void ReadHalf(ref Numeral numeral, long unit)
    {
        if (unit == 0 || numeral.Scale > 0 || Find(AfterHyphen(_lexer.At(numeral.End)), LexiconRole.And, out int end) is null) return;
        PhraseToken token = AfterHyphen(_lexer.At(end));
        if (Find(token, LexiconRole.Article, out end) is not null) token = AfterHyphen(_lexer.At(end));
        if (Find(token, LexiconRole.Fraction, out end) is not LexiconNode node) return;
        LexiconMeaning part = node[LexiconRole.Fraction];
        Numeral whole = new() { Digits = numeral.Digits }, half = new() { Digits = part.Number, Scale = part.Scale };
        half.Multiply(unit);
        for (int i = 0; i < half.Scale; i++) whole.Multiply(10);
        if (whole.IsTooLarge || half.IsTooLarge || whole.Digits > long.MaxValue - half.Digits) numeral.IsTooLarge = true;
        else numeral.Digits = whole.Digits + half.Digits;
        (numeral.Scale, numeral.Coefficient, numeral.End) = (half.Scale, 0, end);
        if (unit > 1 || Find(AfterHyphen(_lexer.At(end)), LexiconRole.Multiplier, out end) is not LexiconNode multiplier) return;
        numeral.Factor = multiplier[LexiconRole.Multiplier].Number;
        numeral.Multiply(numeral.Factor);
        numeral.End = end;
    }
}
