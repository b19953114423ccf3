namespace ConflictModel.Quantities.Phrases;

// What is counted: the noun phrase after a quantity, and plurals alone.
internal ref partial struct PhraseScanner
{
    private const int MostWords = 7;
    private const int MostJoined = 4;
    private const int MostAdopted = 8;
    private const int MostDeterminers = 3;
    private const int MostInPlural = 3;
    private const int ReportWithin = 8;
    private const int LongestAcronym = 4;

    private static readonly RoleSet NounEnds = RoleSet.Of(LexiconRole.Stop, LexiconRole.Determiner, LexiconRole.Article)
        | RoleSet.Of(LexiconRole.And, LexiconRole.Or, LexiconRole.To)
        | RoleSet.Of(LexiconRole.Between, LexiconRole.From, LexiconRole.Before)
        | RoleSet.Of(LexiconRole.Number, LexiconRole.Multiplier, LexiconRole.Count)
        | RoleSet.Of(LexiconRole.None, LexiconRole.Share, LexiconRole.Of)
        | RoleSet.Of(LexiconRole.Year, LexiconRole.Percent, LexiconRole.Clock)
        | RoleSet.Of(LexiconRole.But, LexiconRole.Either, LexiconRole.After)
        | RoleSet.Of(LexiconRole.Relation);

    private static readonly RoleSet NotAfterArticle = RoleSet.Of(LexiconRole.Uncounted, LexiconRole.Ordinal, LexiconRole.Unit);
    private static readonly RoleSet DeterminerOrArticle = RoleSet.Of(LexiconRole.Determiner, LexiconRole.Article);
    private static readonly RoleSet DeterminerOrSkip = RoleSet.Of(LexiconRole.Determiner, LexiconRole.Skip);
    private static readonly RoleSet OnlyPlural = RoleSet.Of(LexiconRole.Plural, LexiconRole.Singular);

    // In the singular up to the first word that is no part of it, in the plural up to the first plural.
    private void FindNoun(int position, bool isSingular, ref Reading reading)
    {
        position = SkipPartitive(position);
        _isMoneyNoun = false;
        int start = 0, end = 0;
        bool isOpen = true; // nothing but acronyms so far
        for (int words = 0; words < MostWords; words++)
        {
            PhraseToken token = _lexer.At(position);
            // "a crater 5 metres wide": how wide is no part of it; "a BM-21 122mm launcher" has one.
            if (isSingular && words > 0 && token.Kind == TokenKind.Number && !_lexer.At(token.End).IsGlued) break;
            if (FindMeasure(token, isFirst: words == 0) is int measured)
            {
                // "two 122 mm rockets", "a three-kilometre tunnel"
                (start, position) = (words == 0 ? token.Start : start, measured);
                continue;
            }

            if (token.Kind != TokenKind.Word) break;
            PhraseToken last = LastJoined(token);
            // "one-way drones", "so-called drones": joined to another, a word is part of the noun; "a three-day visit" counts nothing.
            bool isJoined = last.Start > token.Start && !(isSingular && Find(token, Starters, out _) is not null);
            if (!isJoined && EndsNoun(token) && !(words == 0 && IsCollective(token))) break;
            if (words == 0) start = token.Start;
            position = last.End;
            if (isSingular)
            {
                if (last.Start == token.Start && IsVerb(token, isOpen)) break;
                isOpen &= IsAcronym(token);
                _isMoneyNoun = Find(last, LexiconRole.Money, out _) is not null;
                end = last.End;
            }
            else if (IsPlural(last) || (last.Start > token.Start && _lexicon.EndsAsPlural(_lexer.Text[token.Start..last.End])))
            {
                // "10 million Iraqi dinars"
                _isMoneyNoun = Find(last, LexiconRole.Money, out _) is not null;
                // "58 times and sites in Syria": how often joins nothing.
                end = Find(last, LexiconRole.Uncounted, out _) is null ? WithMorePlurals(last) : last.End;
                break;
            }
            else if (last.Start == token.Start && Find(token, LexiconRole.Verb, out _) is not null)
            {
                break;
            }
        }

        if (end > start) (reading.NounStart, reading.NounEnd) = (start, end);
    }

    // "security forces members", "missiles and rockets".
    private int WithMorePlurals(in PhraseToken last)
    {
        int end = last.End;
        bool isPlainPlural = _lexicon.EndsAsPlural(_lexer.Text[last.Start..last.End]);
        PhraseToken next = _lexer.At(end);
        if (next.Kind == TokenKind.Word && IsPlural(next) && !EndsNoun(next)) return next.End;
        if (Find(next, RoleSet.Of(LexiconRole.And, LexiconRole.Or), out int after) is null) return end;
        next = _lexer.At(after);
        if (next.Kind != TokenKind.Word || !IsPlural(next) || EndsNoun(next)) return end;
        // "killed three soldiers and wounded five": after a noun a participle goes on with the verb.
        return IsParticiple(next) && (isPlainPlural || IsObjectAt(next.End)) ? end : next.End;
    }

    // "waves" in "two waves of drones", which without the number would be a quantity.
    private bool IsCollective(in PhraseToken token) => token.Kind == TokenKind.Word && token.Word >= 0 && IsPlural(token)
        && _lexicon.Root(token.Word).Roles.IsEmpty && Find(token, LexiconRole.Count, out int end) is not null && EndsInOf(token, end);

    // "of the", "of its": what is counted comes after it, and after the number of the whole.
    private int SkipPartitive(int position)
    {
        PhraseToken token = _lexer.At(position);
        if (Find(token, LexiconRole.Of, out int end) is null && Find(token, LexiconRole.Determiner, out _) is null) return position;
        if (Find(token, LexiconRole.Of, out _) is null) end = position;
        for (int i = 0; i < MostDeterminers && Find(_lexer.At(end), DeterminerOrSkip, out int after) is not null; i++) end = after;
        if (ReadNumeral(end, out Numeral numeral) && !FindUnit(numeral.End, numeral, out _)) end = numeral.End;
        return end;
    }

    private int? FindMeasure(in PhraseToken number, bool isFirst)
    {
        if (number.Kind == TokenKind.Number)
            return Find(AfterHyphen(_lexer.At(number.End)), LexiconRole.Unit, out int end) is not null ? end : null;
        if (!isFirst || number.Word < 0 || !_lexicon.Root(number.Word).Ahead.Meets(NumberOrMultiplier)) return null;
        return ReadNumeral(number.Asked - 1, out Numeral numeral) && FindUnit(numeral.End, numeral, out UnitWords unit) && unit.IsJoined
            ? unit.End
            : null;
    }

    // A multiplier that is a unit as well is a letter like any other: "M-16 rifles"; "hours" are counted, unless they are a time.
    private bool EndsNoun(in PhraseToken token) => token.Word >= 0 && Find(token, NounEnds, out _) is LexiconNode node
        && !(node.Roles.Has(LexiconRole.Multiplier) && node.Roles.Has(LexiconRole.Unit))
        && !(node.Roles.Has(LexiconRole.Clock) && IsCounted(node[LexiconRole.Clock]));

    private static bool IsCounted(LexiconMeaning clock) => clock.IsFourDigits || clock.IsNarrow || clock.IsBare;

    // The last of the words that hyphens join to a word: "US-led".
    private PhraseToken LastJoined(PhraseToken token)
    {
        for (int i = 0; i < MostJoined; i++)
        {
            PhraseToken next = _lexer.At(token.End);
            if (!next.IsHyphen || !next.IsGlued) break;
            next = _lexer.At(next.End);
            if (!next.IsGlued || next.Kind is TokenKind.Symbol or TokenKind.End) break;
            token = next;
        }

        // "F-16s"
        return token.Kind == TokenKind.Number && _lexer.At(token.End) is { IsGlued: true, Kind: TokenKind.Word } letters ? letters : token;
    }

    private readonly bool IsPlural(in PhraseToken token)
    {
        RoleSet roles = token.Word >= 0 ? _lexicon.Root(token.Word).Roles : default;
        if (roles.Meets(OnlyPlural)) return roles.Has(LexiconRole.Plural);
        return token.Kind == TokenKind.Word && !IsAcronym(token) && _lexicon.EndsAsPlural(_lexer.Text[token.Start..token.End]);
    }

    private static bool IsAcronym(in PhraseToken token) => token.Has(TokenMarks.Capitals) && token.End - token.Start <= LongestAcronym;

    // A known verb always; a word that only ends as one where it is not the first, which may be an adjective: "a US armed forces base".
    private bool IsVerb(in PhraseToken token, bool isFirst) => Find(token, LexiconRole.Verb, out _) is not null
        || (!isFirst && token.IsGlued is false && _lexicon.EndsAsVerb(_lexer.Text[token.Start..token.End]));

    // "were reported", within the clause that denies.
    private bool IsReported(int position)
    {
        for (int i = 0; i < ReportWithin; i++)
        {
            PhraseToken token = _lexer.At(position);
            if (token.Kind != TokenKind.Word) return false;
            if (Find(token, LexiconRole.Reported, out _) is not null) return true;
            position = token.End;
        }

        return false;
    }

    // In a whole phrase all words that are left are what is counted.
    private int AdoptRest(int position, ref Reading reading)
    {
        // What is measured from, "of the border", is not what is measured.
        int start = reading.Unit is null ? SkipPartitive(position) : position, end = start, words = 0;
        for (PhraseToken token = _lexer.At(start); token.Kind == TokenKind.Word && !EndsNoun(token); token = _lexer.At(end))
        {
            if (++words > MostAdopted) return position;
            PhraseToken last = LastJoined(token);
            if (last.Start == token.Start && IsVerb(token, isFirst: words == 1)) return position;
            if (words == 1) start = token.Start;
            end = last.End;
        }

        if (words == 0 || _lexer.At(end) is { Kind: TokenKind.Word or TokenKind.Number }) return position;
        (reading.NounStart, reading.NounEnd) = (start, end);
        return end;
    }

    private bool TryBarePlural(in PhraseToken token, out QuantityMatch match)
    {
        match = default;
        bool isPlural = token.Kind == TokenKind.Word && !IsOtherNumber(token) && IsPlural(token) && !EndsNoun(token) && !_lexicon.Settings.Plural.IsUnknown;
        if (isPlural) match = new(token.Start, token.End - token.Start, token.Start, token.End - token.Start, _lexicon.Settings.Plural);
        return isPlural;
    }

    // A few words the last of which is a plural, and nothing else.
    private void ReadBarePlural(in PhraseToken first, ref Reading reading)
    {
        PhraseToken token = first, last = first;
        int words = 0;
        for (; token.Kind == TokenKind.Word && words < MostInPlural; words++)
        {
            if (EndsNoun(token) || IsOtherNumber(token) || (words > 0 && IsPlural(last)) || IsVerb(token, isFirst: words == 0)) return;
            last = LastJoined(token);
            token = _lexer.At(last.End);
        }

        if (words == 0 || token.Kind is TokenKind.Word or TokenKind.Number || !IsPlural(last) || _lexicon.Settings.Plural.IsUnknown) return;
        reading.Succeed(_lexicon.Settings.Plural, last.End);
        (reading.NounStart, reading.NounEnd) = (reading.Start, last.End);
    }
}
