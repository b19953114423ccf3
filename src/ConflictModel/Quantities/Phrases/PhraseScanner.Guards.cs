using System;

namespace ConflictModel.Quantities.Phrases;

// What is written like a number and counts nothing.
internal ref partial struct PhraseScanner
{
    private const int DaysOfMonth = 31;
    private const int LongestFraction = 5;
    private const int MostSpaces = 4;

    private static readonly RoleSet Passed = RoleSet.Of(LexiconRole.Skip, LexiconRole.Label);

    private static readonly RoleSet Remembered = RoleSet.Of(LexiconRole.Month, LexiconRole.Year, LexiconRole.Either)
        | RoleSet.Of(LexiconRole.Money, LexiconRole.Determiner, LexiconRole.Within);

    // Words that belong together and would mislead one by one, and labels of digits.
    private bool PassOver(in PhraseToken first, ref Reading reading)
    {
        if (!_lexicon.Root(first.Word).Ahead.Meets(Passed) || Find(first, Passed, out int end) is not LexiconNode node) return false;
        if (Find(first, Starters, out int quantity) is not null && quantity >= end) return false;
        if (node.Roles.Has(LexiconRole.Label))
        {
            bool isName = !node[LexiconRole.Label].IsCapital || first.Has(TokenMarks.Capital);
            if (!isName || !IsLabelled(end)) return false;
        }

        reading.Resume = end;
        _before = new() { Roles = node.Roles };
        return true;
    }

    // Digits, or a range of them: "aged 12", "aged between 12 and 15".
    private bool IsLabelled(int end)
    {
        PhraseToken next = _lexer.At(end);
        if (Find(next, Openers, out int after) is not null) next = _lexer.At(after);
        return next.Kind == TokenKind.Number;
    }

    // Roles of the words just passed that decide what a number after them is.
    private void Remember(in PhraseToken first, Before before, ref Reading reading)
    {
        if (first.Word < 0) return;
        if (IsMonth(first, out int end) || Find(first, Remembered, out end) is not null)
        {
            LexiconNode? node = Find(first, Remembered, out _);
            if (node is not null && (!node.Roles.Has(LexiconRole.Month) || IsMonth(first, out _))) _before.Roles = node.Roles;
            if (reading.Code == QuantityErrorCode.NoQuantity) reading.Resume = end;
        }

        // "January 20, 21 and 22": a date goes on over commas and "and".
        _before.IsDate = before.IsDate && Find(first, Joints, out _) is not null;
        _before.IsChain = before.IsChain && first.IsHyphen;
    }

    private bool IsMonth(in PhraseToken token, out int end) => Find(token, LexiconRole.Month, out end) is LexiconNode node
        && (!node[LexiconRole.Month].IsCapital || token.Has(TokenMarks.Capital));

    // A number that a word or mark before it makes a date, a name, a negative or a code.
    private readonly bool IsNamed(in PhraseToken token, in Numeral numeral, Before before)
    {
        if (token.IsGlued && numeral.Start > 0 && token.Start == token.Asked - 1 && IsCode(numeral, before)) return true;
        if (before.Roles.Has(LexiconRole.Label)) return numeral.IsInDigits;
        if (before.Roles.Has(LexiconRole.Money)) return !IsAsked(QuantitySearch.Money);
        return before.Roles.Has(LexiconRole.Month) && (IsDay(numeral) || LooksLikeYear(numeral));
    }

    // Written against something: F-16, -5, #3, a/5, "three-nought-four" is not.
    private readonly bool IsCode(in Numeral numeral, Before before) => Typography.Fold(_lexer.Text[numeral.Start - 1]) switch
    {
        Typography.Hyphen => !before.IsChain && (numeral.IsInDigits || IsWordAt(numeral.Start - 2)),
        '.' or ':' or '/' or '\\' or '@' or '#' or '^' or '+' or '&' or '\u2116' or '\u00B0' => numeral.IsInDigits,
        _ => false,
    };

    private readonly bool IsWordAt(int position) => position >= 0
        && (Typography.IsDigit(_lexer.Text[position]) || Typography.WordUnits(_lexer.Text, position) > 0);

    // Digits that go on after a mark: in pieces that hyphens join, or as "(555) 123-4567".
    private bool GoesOn(in Numeral numeral)
    {
        PhraseToken joint = _lexer.At(numeral.End);
        if (!numeral.IsInDigits || joint is not { IsGlued: true, Kind: TokenKind.Symbol }) return false;
        if (Plain(joint) == '@' || IsAge(numeral, joint)) return true;
        PhraseToken next = _lexer.At(joint.End);
        if (next.Kind != TokenKind.Number) return false;
        return joint.IsHyphen
            ? next.IsGlued
            : Plain(joint) == ')' && numeral.Start > 0 && _lexer.Text[numeral.Start - 1] == '(' && _lexer.At(next.End).IsHyphen;
    }

    // "the boy, 7, was hurt": a number between commas that nothing follows.
    private readonly bool IsAge(in Numeral numeral, in PhraseToken next)
    {
        int i = numeral.Start - 1;
        while (i > 0 && Typography.IsSpace(_lexer.Text[i]) && numeral.Start - i <= MostSpaces) i--;
        return i > 0 && i < numeral.Start - 1 && _lexer.Text[i] == ',' && char.IsLetter(_lexer.Text[i - 1]) && Plain(next) == ',';
    }

    // "+44 20 7946 0958", "(020) 7946 0958": numbers that go on after a country or area code.
    private int SkipTelephone(in Numeral numeral, int resume)
    {
        if (!numeral.IsInDigits || numeral.Start == numeral.End) return resume;
        bool isCode = Typography.DigitOf(_lexer.Text[numeral.Start]) == 0 && numeral.Digits > 0;
        if (!isCode && (numeral.Start == 0 || _lexer.Text[numeral.Start - 1] != '+')) return resume;
        PhraseToken next = _lexer.At(resume);
        while (next.Kind == TokenKind.Number || (next is { IsGlued: true, Kind: TokenKind.Symbol } && Plain(next) == ')'))
        {
            resume = next.End;
            next = _lexer.At(resume);
        }

        return resume;
    }

    // "2 1/2": a fraction that belongs to it.
    private bool IsMixed(in Numeral numeral)
    {
        if (!numeral.IsInDigits || _lexer.At(numeral.End) is not { Kind: TokenKind.Number, IsGlued: false } next) return false;
        return next.Has(TokenMarks.NoNumber) && next.End - next.Start <= LongestFraction && _lexer.Text[next.Start..next.End].IndexOf('/') > 0;
    }

    // "January 20, 21 and 22": the days of a date go on, unless a word says what is counted.
    private bool IsNextDay(in Numeral numeral, in Hedged phrase, in Reading reading)
    {
        if (!phrase.Before.IsDate || phrase.IsHedged || !IsDay(numeral) || reading.NounEnd > 0) return false;
        PhraseToken next = _lexer.At(numeral.End);
        return next.Kind != TokenKind.Word || Find(next, Joints, out _) is not null;
    }

    // 555-1234, which is a range only in round numbers.
    private static bool IsTelephone(in Numeral least, in Numeral greatest) =>
        least is { IsInDigits: true, Marks: TokenMarks.None or TokenMarks.Glued }
        && greatest is { IsInDigits: true, Marks: TokenMarks.Glued, Scale: 0, HasMultiplier: false }
        && least.Digits is >= 100 and <= 999 && greatest.Digits is >= 1000 and <= 9999
        && (least.Digits % 10 != 0 || greatest.Digits % 10 != 0);

    // What follows makes it something else: a unit, a time, a month, money, or a compound such as "14-member".
    private bool IsKilled(int end, in Numeral numeral)
    {
        if (IsCompound(end)) return true;
        PhraseToken next = AfterHyphen(_lexer.At(end));
        if (next.Word < 0) return false;
        if (Find(next, KillersOrSkip, out int last) is LexiconNode node)
        {
            if (node.Roles.Has(LexiconRole.Skip)) return false;
            if (node.Roles.Has(LexiconRole.Month)) return IsMonth(next, out _) && IsDay(numeral);
            return !IsDesignation(last);
        }

        return !IsAsked(QuantitySearch.Money) && Find(next, LexiconRole.Money, out _) is not null;
    }

    private static bool IsDay(in Numeral numeral) =>
        numeral is { IsInDigits: true, HasMultiplier: false, Scale: 0, Digits: >= 1 and <= DaysOfMonth };

    // "5 M-16 rifles": a letter that is no unit, because digits go on after it.
    private bool IsDesignation(int end) => _lexer.At(end) is { IsHyphen: true, IsGlued: true } joint
        && _lexer.At(joint.End) is { IsGlued: true, Kind: TokenKind.Number };

    // A hyphen joins a word to it that is no numeral: "14-member", "multiple-launch", "14- and 15-year-olds".
    private bool IsCompound(int end)
    {
        PhraseToken joint = _lexer.At(end);
        if (!joint.IsHyphen || !joint.IsGlued) return false;
        PhraseToken next = _lexer.At(joint.End);
        return next.Kind == TokenKind.Word && (!next.IsGlued || Find(next, NumberOrMultiplier, out _) is null);
    }

    // "one of the wounded"; "the one", where nothing is counted.
    private bool IsBarelyOne(in Numeral numeral, int end, in Hedged phrase)
    {
        if (!numeral.IsOneWord || numeral.Digits != 1 || phrase.IsHedged) return false;
        PhraseToken next = _lexer.At(end);
        if (Find(next, LexiconRole.Of, out _) is not null) return true;
        bool isArticle = Find(_lexer.At(numeral.Start), LexiconRole.Article, out _) is not null;
        if (isArticle && Find(next, NotAfterArticle, out _) is not null) return true;
        if (!phrase.Before.Roles.Has(LexiconRole.Determiner)) return false;
        return next.Kind != TokenKind.Word || Find(next, NounEnds, out _) is not null;
    }

    private readonly bool LooksLikeYear(in Numeral numeral) => numeral is { IsInDigits: true, Scale: 0, HasMultiplier: false }
        && (numeral.Marks & TokenMarks.Formatted) == TokenMarks.None
        && numeral.Digits >= _lexicon.Settings.FirstYear && numeral.Digits <= _lexicon.Settings.LastYear;

    // Four digits that look like a year are one, unless a comparison stands before them, or a plural after them and they are round.
    private readonly bool IsYear(in Numeral numeral, in Hedged phrase, in Reading reading)
    {
        if (!LooksLikeYear(numeral)) return false;
        bool isCompared = phrase.IsHedged && phrase.Saying is not (Saying.About or Saying.Nearly or Saying.Plain);
        if (isCompared || phrase.IsOpened) return false;
        if (phrase.Before.Roles.Has(LexiconRole.Year) || phrase.Before.Roles.Has(LexiconRole.Determiner)) return true;
        return reading.NounEnd == 0 ? !phrase.IsHedged || !IsRound(numeral) : !phrase.IsHedged && !IsRound(numeral);
    }

    private readonly bool IsYears(in Numeral least, in Numeral greatest) =>
        LooksLikeYear(least) && LooksLikeYear(greatest) && !(IsRound(least) && IsRound(greatest));

    private static bool IsRound(in Numeral numeral) => numeral.Digits % 100 == 0;
}
