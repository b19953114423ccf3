namespace ConflictModel.Quantities.Phrases;

// Numbers of physical units: 122 mm, about 3 km, between 5 and 10 miles, a 20-kilogram warhead.
internal ref partial struct PhraseScanner
{
    private const int LongestSign = 3;

    private static readonly RoleSet AnyJoint = RoleSet.Of(LexiconRole.And, LexiconRole.Or, LexiconRole.But);

    private static readonly RoleSet UnitOrOther = RoleSet.Of(LexiconRole.Unit, LexiconRole.Skip, LexiconRole.Money);

    /// <summary>A unit that stands after a number.</summary>
    private struct UnitWords
    {
        public string Code;
        public int Start;
        public int End;

        /// <summary>Written against the number, or joined to it by a hyphen.</summary>
        public bool IsJoined;
        public bool IsPlural;

        /// <summary>The same sign multiplies: "5m people" may be millions.</summary>
        public bool IsMultiplier;
    }

    // The unit that stands at a position, after a number; not where the number counts what the word begins, as in "two foot patrols".
    private bool FindUnit(int position, in Numeral numeral, out UnitWords unit)
    {
        unit = default;
        PhraseToken token = AfterHyphen(_lexer.At(position));
        if (token.Word < 0 || !_lexicon.Root(token.Word).Ahead.Has(LexiconRole.Unit)) return false;
        LexiconNode? node = Find(token, UnitOrOther, out int end);
        if (node is null || !node.Roles.Has(LexiconRole.Unit) || node[LexiconRole.Unit].Unit is not { Length: > 0 } code) return false;
        if (end - token.Start == 1 && token.Has(TokenMarks.Capital) && (code.Length > 1 || code[0] != _lexer.Text[token.Start])) return false;
        // "5 M-16 rifles", "two Mi-8 helicopters"
        if ((end - token.Start == 1 || token.Has(TokenMarks.Capital)) && IsDesignation(end)) return false;
        unit.IsPlural = HasPlural(token, end);
        unit.IsJoined = token.IsGlued;
        // "5 million pounds" are money, and "5 million pounds of rice" are none.
        if (node.Roles.Has(LexiconRole.Money) && numeral.HasMultiplier && Find(_lexer.At(end), LexiconRole.Of, out _) is null) return false;
        bool isSign = token.End - token.Start <= LongestSign;
        if (!unit.IsPlural && !unit.IsJoined && !isSign && !numeral.IsInDigits && numeral.IsAboveOne) return false;
        (unit.Code, unit.Start, unit.End) = (code, token.Start, end);
        unit.IsMultiplier = node.Roles.Has(LexiconRole.Multiplier);
        return true;
    }

    private bool HasPlural(PhraseToken token, int end)
    {
        for (; token.Start < end; token = _lexer.At(token.End))
        {
            if (token.Kind == TokenKind.Word && IsPlural(token)) return true;
        }

        return false;
    }

    private bool ReadUnits(in Numeral numeral, in Hedged phrase, ref Reading reading) => ReadMeasureBounds(numeral, phrase, ref reading)
        || ReadMeasure(numeral, numeral, phrase, ref reading) || ReadSharedUnit(numeral, phrase, ref reading);

    // A number or a range that a unit makes a measurement; a hedge may stand on either side of the unit.
    private bool ReadMeasure(in Numeral least, in Numeral greatest, in Hedged phrase, ref Reading reading)
    {
        Hedged said = phrase;
        int end = greatest.End;
        QuantityErrorCode code = FindAfter(ref end, ref said);
        if (!FindUnit(end, greatest, out UnitWords unit)) return false;
        bool isHedged = end > greatest.End;
        // "two miles and a half"
        Numeral last = greatest;
        last.End = unit.End;
        if (least.Start == greatest.Start && !isHedged && unit.IsPlural) ReadHalf(ref last, 1);
        end = last.End;
        Numeral first = least.Start == greatest.Start ? last : least;
        if (code == QuantityErrorCode.None && !isHedged) code = FindAfter(ref end, ref said);
        bool isBound = said.Before.Roles.Has(LexiconRole.Within);
        if (isBound && !PhraseMeaning.TryCombine(Saying.AtMost, said.Saying, ref said.IsAbout, out said.Saying))
            code = QuantityErrorCode.HedgesClash;
        if (code == QuantityErrorCode.None && GoesOnAsRate(end)) code = QuantityErrorCode.NotACount;
        Measurement measurement = default;
        if (code == QuantityErrorCode.None)
            code = MeasurementMeaning.Read(said.Saying, said.IsAbout, first, last, unit.Code, out measurement);
        FinishMeasure(code, measurement, unit, end, least, greatest, said, ref reading);
        return true;
    }

    // "107 and 122 mm rockets": the unit of the second number is meant for the first, where it is part of a name.
    private bool ReadSharedUnit(in Numeral numeral, in Hedged phrase, ref Reading reading)
    {
        if (!numeral.IsInDigits || phrase.IsHedged || Find(_lexer.At(numeral.End), AnyJoint, out int end) is null) return false;
        if (!ReadNumeral(end, out Numeral second) || !second.IsInDigits || !FindUnit(second.End, second, out UnitWords unit)) return false;
        if (unit.IsPlural || Find(_lexer.At(unit.End), LexiconRole.Of, out _) is not null) return false;
        FindNoun(unit.End, isSingular: false, ref reading);
        if (reading.NounEnd == 0) return false;
        QuantityErrorCode code = MeasurementMeaning.Read(Saying.Plain, false, numeral, numeral, unit.Code, out Measurement measurement);
        if (code == QuantityErrorCode.None) reading.Succeed(measurement, numeral.End);
        return code == QuantityErrorCode.None;
    }

    // "more than 2.7 and at most 3.3 mm".
    private bool ReadMeasureBounds(in Numeral first, in Hedged phrase, ref Reading reading)
    {
        if (phrase.IsAbout || !(PhraseMeaning.IsLower(phrase.Saying) || PhraseMeaning.IsUpper(phrase.Saying))) return false;
        bool isNamed = FindUnit(first.End, first, out UnitWords unit);
        if (!FindOtherBound(isNamed ? unit.End : first.End, phrase.Saying, out Saying other, out Numeral second)) return false;
        if (!FindUnit(second.End, second, out UnitWords last) || (isNamed && last.Code != unit.Code)) return false;
        if (GoesOnAsRate(last.End)) return false;
        QuantityErrorCode code = MeasurementMeaning.ReadBounds(phrase.Saying, first, other, second, last.Code, out Measurement measurement);
        if (code != QuantityErrorCode.None) return false;
        FinishMeasure(code, measurement, last, last.End, first, second, phrase, ref reading);
        return true;
    }

    private bool IsOfUnit(int end)
    {
        if (Find(_lexer.At(end), LexiconRole.Of, out int of) is not null) end = of;
        return FindUnit(end, new Numeral { Digits = 2 }, out _);
    }

    // "several kilometres", "hundreds of metres".
    private bool ReadVagueMeasure(Count word, int end, ref Reading reading)
    {
        bool isOf = Find(_lexer.At(end), LexiconRole.Of, out int after) is not null;
        var several = new Numeral { Digits = 2 };
        if (!FindUnit(isOf ? after : end, several, out UnitWords unit) || (isOf && !unit.IsPlural)) return false;
        if (word.Hedge == Hedge.NoneOf)
        {
            // "no kilometres" denies nothing that could be counted.
            reading.Fail(QuantityErrorCode.NotACount, reading.Start, unit.End);
            return true;
        }

        reading.Succeed(MeasurementMeaning.Of(word, unit.Code), unit.End);
        FindMeasured(unit, unit.End, ref reading);
        return true;
    }

    private void FinishMeasure(
        QuantityErrorCode code, Measurement measurement, in UnitWords unit, int end, in Numeral least, in Numeral greatest,
        Hedged phrase, ref Reading reading)
    {
        if (code == QuantityErrorCode.None)
        {
            bool isBeforePlural = FindMeasured(unit, end, ref reading);
            if (unit.IsMultiplier && isBeforePlural) code = QuantityErrorCode.NotACount;
        }

        if (code == QuantityErrorCode.None) reading.Succeed(measurement, end);
        else Refuse(greatest, least.Start, ref phrase, ref reading, code);
    }

    // A unit that goes on, "kg/ha", is another one.
    private bool GoesOnAsRate(int end) => _lexer.At(end) is { IsGlued: true, Kind: TokenKind.Symbol } mark && Plain(mark) is '/' or '^';

    // What is measured: "rockets" in "122mm rockets", "wall" in "a 5-metre-high wall", "explosives" in "20 kg of explosives". Whether it
    // is a plural right after the unit.
    private bool FindMeasured(in UnitWords unit, int end, ref Reading reading)
    {
        PhraseToken next = _lexer.At(end);
        if (Find(next, LexiconRole.Of, out int of) is not null)
        {
            // "within 5 km of the border" says from where.
            PhraseToken first = _lexer.At(of);
            bool isPlace = first.Has(TokenMarks.Capital) && !first.Has(TokenMarks.Capitals);
            if (!isPlace && Find(first, DeterminerOrArticle, out _) is null) FindNoun(of, isSingular: true, ref reading);
            return false;
        }

        bool isJoined = unit.IsJoined;
        if (next.IsHyphen && next.IsGlued && _lexer.At(next.End) is { IsGlued: true, Kind: TokenKind.Word } shape)
            (end, isJoined) = (shape.End, true);
        else if (unit.IsPlural) return false;
        // "a 5m wide crater"
        if (Find(_lexer.At(end), LexiconRole.Dimension, out int dimension) is not null) end = dimension;
        FindNoun(end, isSingular: false, ref reading);
        if (reading.NounEnd > 0) return true;
        if (isJoined) FindNoun(end, isSingular: true, ref reading);
        return false;
    }
}
