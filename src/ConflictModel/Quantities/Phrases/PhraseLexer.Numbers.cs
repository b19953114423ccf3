using System;

namespace ConflictModel.Quantities.Phrases;

// Digits: in groups, with a decimal mark, or as something that is no number at all.
internal ref partial struct PhraseLexer
{
    private const int MostGroups = 10;
    private const int MostDecimals = 18;

    private readonly PhraseToken ReadNumber(int start)
    {
        var token = new PhraseToken { Start = start, Kind = TokenKind.Number, Word = -1 };
        int i = ReadDigits(start, ref token);
        int first = i - start;
        if (first > 1 && Typography.DigitOf(_text[start]) == 0) token.Marks |= TokenMarks.NoNumber;
        if (first is > 0 and <= 3) i = ReadGroups(i, ref token);
        if (IsMark(i, _lexicon.Settings.Decimal) && IsDigitAt(i + 1))
        {
            int fraction = i + 1, scale = 0;
            token.Marks |= TokenMarks.Formatted;
            i = ReadDigits(fraction, ref token);
            foreach (char c in _text[fraction..i]) scale += Typography.IsDigit(c) ? 1 : 0;
            if (scale > MostDecimals) token.Marks |= TokenMarks.TooLarge;
            token.Scale = (byte)Math.Min(scale, MostDecimals);
        }

        else
        {
            i = ReadFraction(i, first > 0, ref token);
        }

        token.End = ReadRest(i, ref token);
        return token;
    }

    // Digits, a fraction of one character, or a decimal without its zero: ".5".
    private readonly bool IsNumberAt(int i) => Typography.IsDigit(_text[i]) || VulgarAt(i).Parts > 0
        || (_text[i] == '.' && _lexicon.Settings.Decimal == '.' && IsDigitAt(i + 1) && (i == 0 || Typography.IsSpace(_text[i - 1])));

    // Adds digits to those that the token has.
    private readonly int ReadDigits(int i, ref PhraseToken token)
    {
        for (; i < _text.Length; i++)
        {
            if (!Typography.IsDigit(_text[i]))
            {
                if (Typography.IsIgnorable(_text[i]) && IsDigitAt(i + 1)) continue;
                break;
            }

            int digit = Typography.DigitOf(_text[i]);
            if (token.Digits > (long.MaxValue - digit) / 10) token.Marks |= TokenMarks.TooLarge;
            else token.Digits = (token.Digits * 10) + digit;
        }

        return i;
    }

    // 1,234,567 and 12,34,567; with spaces 1 234 567. Groups that end in disorder are no number.
    private readonly int ReadGroups(int i, ref PhraseToken token)
    {
        if (i >= _text.Length) return i;
        char mark = Typography.Fold(_text[i]);
        if (!_lexicon.Settings.Groups.Contains(mark) || _text[i] is '\n' or '\r' or '\t') return i;
        int groups = CountGroups(i, mark);
        for (int n = 0; n < groups; n++) i = ReadDigits(i + 1, ref token);
        if (groups == 0 && (mark == ' ' || IsList(token.Start, i, mark))) return i;
        token.Marks |= TokenMarks.Formatted;
        if (!IsMark(i, mark) || !IsDigitAt(i + 1) || (mark == ' ' && DigitsAt(i + 1) == 3)) return i;
        token.Marks |= TokenMarks.NoNumber;
        while (IsMark(i, mark) && IsDigitAt(i + 1)) i = ReadDigits(i + 1, ref token);
        return i;
    }

    // 22,24,26: three numbers at least, none of them long. "1,5" and "1,2345" are numbers in another notation, or none.
    private readonly bool IsList(int start, int i, char mark)
    {
        int next = DigitsAt(i + 1);
        bool isFirst = start < 2 || !IsMark(start - 1, mark) || !IsDigitAt(start - 2);
        return next == 0 || (next < 4 && (!isFirst || (IsMark(i + 1 + next, mark) && IsDigitAt(i + 2 + next))));
    }

    private readonly int CountGroups(int i, char mark)
    {
        int threes = 0, twos = 0;
        for (int at = i; IsMark(at, mark) && DigitsAt(at + 1) == 3; at += 4) threes++;
        // "14 107mm rockets": the last three digits belong to what comes after them.
        if (threes > 0 && mark == ' ' && GoesOnInWord(i + (4 * threes))) threes--;
        if (threes > 0 || mark == ' ') return threes;
        for (; twos < MostGroups && IsMark(i, mark) && DigitsAt(i + 1) == 2; i += 3) twos++;
        return twos > 0 && twos < MostGroups && IsMark(i, mark) && DigitsAt(i + 1) == 3 && !(IsMark(i + 4, mark) && IsDigitAt(i + 5))
            ? twos + 1
            : 0;
    }

    // Times, dates, versions, addresses: digits that go on after a mark which is no part of a number.
    private readonly int ReadRest(int i, ref PhraseToken token)
    {
        while (i < _text.Length && Typography.Fold(_text[i]) is '.' or ':' or '/' or '\\' or '^' && IsDigitAt(i + 1))
        {
            token.Marks |= TokenMarks.NoNumber;
            i = ReadDigits(i + 1, ref token);
        }

        return i;
    }

    private readonly bool GoesOnInWord(int i) => i < _text.Length && (Typography.WordUnits(_text, i) > 0
        || (IsMark(i, Typography.Hyphen) && i + 1 < _text.Length && Typography.WordUnits(_text, i + 1) > 0));

    private readonly bool IsMark(int i, char mark) => i < _text.Length && mark != '\0' && Typography.Fold(_text[i]) == mark;

    private readonly bool IsDigitAt(int i) => i < _text.Length && Typography.IsDigit(_text[i]);

    // How many digits stand here, at most 4.
    private readonly int DigitsAt(int i)
    {
        int n = 0;
        while (n < 4 && IsDigitAt(i + n)) n++;
        return n;
    }
}
