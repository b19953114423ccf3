using System;

namespace ConflictModel.Quantities.Phrases;

// What is written like a number and counts nothing.
internal ref partial struct PhraseScanner
{
    private const int DaysOfMonth = 31;
    private const int LongestFraction = 5;
    private const int MostSpaces = 4;
    private const int HoursOfDay = 24;
    private const int MostDays = 4;
    private const int MostRelated = 3;

    private static readonly RoleSet Passed = RoleSet.Of(LexiconRole.Skip, LexiconRole.Label, LexiconRole.Not);

    private static readonly RoleSet RelationOrPercent = RoleSet.Of(LexiconRole.Relation, LexiconRole.Percent);
    private static readonly RoleSet RelationOrUnit = RoleSet.Of(LexiconRole.Relation, LexiconRole.Unit);
    private static readonly RoleSet MonthOrLabel = RoleSet.Of(LexiconRole.Month, LexiconRole.Label);

    private static readonly RoleSet Remembered = RoleSet.Of(LexiconRole.Month, LexiconRole.Year, LexiconRole.Either)
        | RoleSet.Of(LexiconRole.Money, LexiconRole.Determiner, LexiconRole.Within)
        | RoleSet.Of(LexiconRole.Change, LexiconRole.Not, LexiconRole.At)
        | RoleSet.Of(LexiconRole.From);

    // Words that belong together and would mislead one by one, and labels of digits.
    private bool PassOver(in PhraseToken first, ref Reading reading)
    {
        if (!_lexicon.Root(first.Word).Ahead.Meets(Passed) || Find(first, Passed, out int end) is not LexiconNode node) return false;
        if (Find(first, Starters, out int quantity) is not null && quantity >= end) return false;
        if (node.Roles.Has(LexiconRole.Label))
        {
            bool isName = !node[LexiconRole.Label].IsCapital || first.Has(TokenMarks.Capital);
            LexiconMeaning label = node[LexiconRole.Label];
            if (!isName || !IsLabelled(end, label)) return false;
            reading.Resume = end;
            // What names a number only where nothing is counted is no label to anything else.
            _before = label.IsAlone ? new() { MayName = true } : new() { Roles = node.Roles, IsForWords = label.IsForWords };
            return true;
        }

        reading.Resume = end;
        _before = new() { Roles = node.Roles };
        return true;
    }

    // Digits, or a range of them: "aged 12", "aged between 12 and 15"; "Part Two".
    private bool IsLabelled(int end, LexiconMeaning label)
    {
        PhraseToken next = _lexer.At(end);
        if (Find(next, Openers, out int after) is not null) next = _lexer.At(after);
        return next.Kind == TokenKind.Number
            || ((label.IsForWords || (label.IsCapital && next.Has(TokenMarks.Capital))) && Find(next, LexiconRole.Number, out _) is not null);
    }

    // A word that the lexicon does not know. In capitals within a sentence it may name the number after it: "Tower 22".
    private void PassUnknown(in PhraseToken token)
    {
        bool isRest = token.Kind == TokenKind.Symbol && Plain(token) == '\'';
        if (isRest) return; // "in '23"
        _before = default;
        if (token.Kind != TokenKind.Word) return;
        if (IsOtherNumber(token)) PassCounted(token.End);
        _before.MayName = token.Has(TokenMarks.Capital) && (!token.Has(TokenMarks.Capitals) || IsAcronym(token)) && !IsInitial(token)
            && !_lexicon.EndsAsVerb(_lexer.Text[token.Start..token.End]) && !IsPlural(token);
    }

    // The first word of a sentence has its capital from there.
    private readonly bool IsInitial(in PhraseToken token)
    {
        int i = token.Start - 1;
        for (; i >= 0 && token.Start - i <= MostSpaces; i--)
        {
            if (!Typography.IsSpace(_lexer.Text[i]) && Typography.Fold(_lexer.Text[i]) is not ('"' or '\'' or '(')) break;
        }

        return i < 0 || _lexer.Text[i] is '.' or '!' or '?' or ':' or '\n';
    }

    // Digits and numerals of other scripts: what is counted by them is no bare plural.
    private readonly bool IsOtherNumber(in PhraseToken token) =>
        token.Kind == TokenKind.Word && Typography.IsOtherNumber(_lexer.Text[token.Start..token.End]);

    private void PassCounted(int position)
    {
        var probe = new Reading();
        FindNoun(position, isSingular: false, ref probe);
        _nounEnd = int.Max(_nounEnd, probe.NounEnd);
    }

    // "Tower 22 was hit", "day 100": digits after a name that count nothing.
    private bool IsNameOnly(in Numeral numeral, in Hedged phrase, ref Reading reading)
    {
        if (phrase.IsHedged || !numeral.IsInDigits || numeral.HasMultiplier || numeral.Scale > 0) return false;
        if (phrase.Before.IsNamed) return reading.NounEnd == 0 && Find(_lexer.At(numeral.End), LexiconRole.PluralVerb, out _) is null;
        if (!phrase.Before.MayName || (numeral.Marks & TokenMarks.Formatted) != TokenMarks.None) return false;
        if (reading.NounEnd == 0) return Find(_lexer.At(numeral.End), LexiconRole.PluralVerb, out _) is null;
        // "Tower 22 killed three soldiers"
        PhraseToken noun = _lexer.At(reading.NounStart);
        if (noun.End != reading.NounEnd || !IsParticiple(noun)) return false;
        return IsObjectAt(noun.End);
    }

    private bool IsParticiple(in PhraseToken token) =>
        Find(token, LexiconRole.Plural, out _) is not null && _lexicon.EndsAsVerb(_lexer.Text[token.Start..token.End]);

    // What a verb may act on: a number, "the", "a", "several".
    private bool IsObjectAt(int position)
    {
        PhraseToken next = _lexer.At(position);
        return next.Kind == TokenKind.Number || Find(next, Starters | DeterminerOrArticle, out _) is not null;
    }

    // "one in five", "14 per 100,000", "20 \u00B1 2", "2 x 20 m", "6 feet 2 inches": numbers that say something together.
    private bool IsRelated(in Numeral numeral, out Numeral last)
    {
        last = numeral;
        PhraseToken follower = AfterHyphen(_lexer.At(numeral.End));
        if (follower.Word < 0 || !_lexicon.Root(follower.Word).Ahead.Meets(RelationOrUnit)) return false;
        bool isMeasure = FindUnit(numeral.End, numeral, out UnitWords unit);
        int end = isMeasure ? unit.End : numeral.End;
        if (isMeasure && _lexer.At(end).Kind != TokenKind.Symbol && ReadNumeral(end, out Numeral inches)
            && (FindUnit(inches.End, inches, out UnitWords second) ? second.Code != unit.Code : inches.IsNoNumber && !IsSymbolIn(inches)))
        {
            last = inches;
            return true;
        }

        bool isRelated = false;
        for (int i = 0; i < MostRelated; i++)
        {
            PhraseToken token = _lexer.At(end);
            // The French "pour cent" is longer than "pour".
            if (token.Word < 0 || Find(token, RelationOrPercent, out int after) is not LexiconNode node || !node.Roles.Has(LexiconRole.Relation)) break;
            if (_lexer.At(after) is { IsHyphen: true } minus) after = minus.End; // "+/-"
            if (!ReadNumeral(after, out Numeral next) || (node[LexiconRole.Relation].IsNarrow && !IsRatio(numeral, next))) break;
            (last, end, isRelated) = (next, next.End, true);
            if (FindUnit(end, next, out unit)) end = unit.End;
        }

        return isRelated;
    }

    // Digits with a sign in them, "12:30" or "1/2": no number of a lesser unit.
    private readonly bool IsSymbolIn(in Numeral numeral) => !Typography.IsDigit(_lexer.Text[numeral.Start])
        || Typography.WordUnits(_lexer.Text, numeral.End - 1) == 0;

    // "one in five", "eight in ten"; "hit 14 in two days" is none.
    private bool IsRatio(in Numeral part, in Numeral whole)
    {
        if (part.Scale > 0 || whole.Scale > 0 || part.Digits >= whole.Digits || whole.IsNoNumber || LooksLikeYear(whole)) return false;
        if (Find(_lexer.At(whole.End), LexiconRole.Uncounted, out _) is not null) return false;
        if (whole.Digits >= 10 && NumeralSum.IsPowerOfTen(whole.Digits)) return true;
        if (part.Digits == 1) return true;
        if (whole.Digits > 10) return false;
        var probe = new Reading();
        FindNoun(whole.End, isSingular: false, ref probe);
        return probe.NounEnd == 0;
    }

    // "50-50", "fifty-fifty"
    private bool IsEven(in Numeral least, in Numeral greatest) => least.Digits == greatest.Digits && least.Scale == greatest.Scale
        && _lexer.At(least.End) is { IsHyphen: true, IsGlued: true };

    // Roles of the words just passed that decide what a number after them is.
    private void Remember(in PhraseToken first, Before before, ref Reading reading)
    {
        if (first.Word < 0) return;
        if (IsMonth(first, out int end) || Find(first, Remembered, out end) is not null)
        {
            LexiconNode? node = Find(first, Remembered, out _);
            if (node is not null && (!node.Roles.Has(LexiconRole.Month) || IsMonth(first, out _))) _before.Roles = node.Roles;
            _isChange |= _before.Roles.Has(LexiconRole.Change);
            if (reading.Code == QuantityErrorCode.NoQuantity) reading.Resume = end;
        }

        // "January 20, 21 and 22": a date goes on over commas and "and".
        if (before.IsDate || before.IsNamed)
        {
            bool isJoint = Find(first, AnyJoint, out _) is not null;
            (_before.IsDate, _before.IsNamed) = (before.IsDate && isJoint, before.IsNamed && isJoint);
        }

        _before.IsChain = before.IsChain && first.IsHyphen;
    }

    private bool IsMonth(in PhraseToken token, out int end) => Find(token, LexiconRole.Month, out end) is LexiconNode node
        && (!node[LexiconRole.Month].IsCapital || token.Has(TokenMarks.Capital));

    // A number that a word or mark before it makes a date, a name, a negative or a code.
    private readonly bool IsNamed(in PhraseToken token, in Numeral numeral, Before before)
    {
        if (token.IsGlued && numeral.Start > 0 && token.Start == token.Asked - 1 && IsCode(numeral, before)) return true;
        if (before.Roles.Has(LexiconRole.Label)) return numeral.IsInDigits || before.IsForWords || token.Has(TokenMarks.Capital);
        if (before.Roles.Has(LexiconRole.Money)) return !IsAsked(QuantitySearch.Money);
        if (before.Roles.Has(LexiconRole.Year) && IsShortYear(numeral)) return true;
        return before.Roles.Has(LexiconRole.Month) && (IsDay(numeral) || LooksLikeYear(numeral));
    }

    // "in '23"
    private readonly bool IsShortYear(in Numeral numeral) => numeral is { IsInDigits: true, Scale: 0, HasMultiplier: false, Digits: < 100 }
        && numeral.Start > 0 && numeral.End - numeral.Start == 2 && Typography.Fold(_lexer.Text[numeral.Start - 1]) == '\'';

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

    // "14 and 15 January": a day of a month that comes after the other days.
    private bool IsEarlierDay(in Numeral numeral)
    {
        int end = numeral.End;
        if (!IsDay(numeral)) return false;
        for (int i = 0; i < MostDays && Find(_lexer.At(end), AnyJoint, out int after) is not null; i++)
        {
            PhraseToken next = _lexer.At(after);
            if (next.Kind != TokenKind.Number || next.Digits is < 1 or > DaysOfMonth || next.Scale > 0) return false;
            if (IsMonth(AfterHyphen(_lexer.At(next.End)), out _)) return true;
            end = next.End;
        }

        return false;
    }

    // 555-1234, which is a range only in round numbers.
    private static bool IsTelephone(in Numeral least, in Numeral greatest) =>
        least is { IsInDigits: true, Marks: TokenMarks.None or TokenMarks.Glued }
        && greatest is { IsInDigits: true, Marks: TokenMarks.Glued, Scale: 0, HasMultiplier: false }
        && least.Digits is >= 100 and <= 999 && greatest.Digits is >= 1000 and <= 9999
        && (least.Digits % 10 != 0 || greatest.Digits % 10 != 0);

    // What follows makes it something else: a unit, a time, a month, money, or a compound such as "14-member".
    private bool IsKilled(int end, in Numeral numeral, in Hedged phrase)
    {
        _refusal = WhyKilled(end, numeral, phrase);
        return _refusal != Refusal.None;
    }

    private Refusal WhyKilled(int end, in Numeral numeral, in Hedged phrase)
    {
        if (IsCompound(end)) return Refusal.Compound;
        if (IsEarlierDay(numeral)) return Refusal.Date;
        PhraseToken next = AfterHyphen(_lexer.At(end));
        if (next.Word < 0) return Refusal.None;
        if (Find(next, KillersOrSkip, out int last) is LexiconNode node)
        {
            if (node.Roles.Has(LexiconRole.Skip)) return Refusal.None;
            if (node.Roles.Has(LexiconRole.Month)) return IsMonth(next, out _) && IsDay(numeral) ? Refusal.Date : Refusal.None;
            if (node.Roles.Has(LexiconRole.Clock) && !node.Roles.Has(LexiconRole.Unit))
                return IsTime(node, next, numeral, phrase) ? Refusal.Time : Refusal.None;
            return IsDesignation(last) ? Refusal.None : Refusal.Unit;
        }

        return !IsAsked(QuantitySearch.Money) && Find(next, LexiconRole.Money, out _) is not null ? Refusal.Money : Refusal.None;
    }

    private bool IsTime(LexiconNode node, in PhraseToken clock, in Numeral numeral, in Hedged phrase)
    {
        LexiconMeaning meaning = node[LexiconRole.Clock];
        if (meaning.IsNarrow)
        {
            if (numeral.Scale > 0 || numeral.Digits > HoursOfDay) return false;
            return phrase.IsOpened || phrase.Before.Roles.Has(LexiconRole.At) || Find(_lexer.At(phrase.Start), LexiconRole.At, out _) is not null;
        }

        if (meaning.IsBare) return !phrase.IsHedged;
        if (meaning.IsCapital) return clock.Has(TokenMarks.Capitals);
        return !meaning.IsFourDigits || (numeral is { IsInDigits: true, Scale: 0, HasMultiplier: false, Digits: >= 100 and < 2400 }
            && numeral.End - numeral.Start == 4 && numeral.Digits % 100 < 60);
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
