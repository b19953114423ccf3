using System;

namespace ConflictModel.Time.Mentions;

internal ref partial struct MentionLexer
{
    private const int MostGroups = 4;

    // Groups of digits with one mark between each two are one token, whatever they are: an address is not cut into dates.
    private readonly void ReadDigits(ref MentionToken token)
    {
        Span<short> values = stackalloc short[MostGroups];
        Span<byte> lengths = stackalloc byte[MostGroups];
        Span<char> marks = stackalloc char[MostGroups];
        marks.Clear();
        int i = token.Start, groups = 0;
        bool fits = true;
        while (true)
        {
            int start = i, value = 0;
            for (; i < _text.Length && Typography.IsDigit(_text[i]); i++)
            {
                if (i - start < 4) value = (value * 10) + Typography.DigitOf(_text[i]);
            }

            fits &= groups < MostGroups && i - start <= 4;
            if (fits) (values[groups], lengths[groups]) = ((short)value, (byte)(i - start));
            groups++;
            if (i + 1 >= _text.Length || !Typography.IsDigit(_text[i + 1]) || !IsMark(_text[i], out char mark)) break;
            if (groups < MostGroups) marks[groups - 1] = mark;
            i++;
        }

        (token.End, token.Kind) = (i, TokenKind.Number);
        if (!fits) return;
        (token.A, token.B, token.C, token.Digits) = (values[0], values[1], values[2], lengths[0]);
        token.Form = FormOf(groups, values, lengths, marks);
    }

    private static bool IsMark(char c, out char mark)
    {
        mark = Typography.Fold(c);
        if (mark == Typography.Dash) mark = Typography.Hyphen;
        return mark is '.' or ',' or ':' or '/' or Typography.Hyphen;
    }

    private static DigitForm FormOf(int groups, ReadOnlySpan<short> values, ReadOnlySpan<byte> lengths, ReadOnlySpan<char> marks)
    {
        bool areEqual = groups != 3 || marks[0] == marks[1];
        return (groups, marks[0]) switch
        {
            (1, _) => DigitForm.Plain,
            (2 or 3, ':') when areEqual && lengths[0] <= 2 && lengths[1] == 2 && values[0] <= 23 && values[1] <= 59
                && (groups == 2 || (lengths[2] == 2 && values[2] <= 59)) => DigitForm.Clock,
            (2, '.') when lengths[0] <= 2 && lengths[1] == 2 && values[0] <= 23 && values[1] <= 59 => DigitForm.PointClock,
            (2, Typography.Hyphen) when lengths[0] <= 2 && lengths[1] <= 2 => DigitForm.Pair,
            (2, '/') when lengths[0] <= 2 && lengths[1] <= 2 => DigitForm.Slash,
            (2, Typography.Hyphen) when lengths[0] == 4 && lengths[1] == 4 => DigitForm.Years,
            (3, Typography.Hyphen) when areEqual && lengths[0] == 4 && lengths[1] == 2 && lengths[2] == 2 => DigitForm.Iso,
            (3, '/') when areEqual && lengths[0] == 4 && lengths[1] == 2 && lengths[2] == 2 => DigitForm.Iso,
            (3, '/') when areEqual && lengths[0] <= 2 && lengths[1] <= 2 && lengths[2] == 4 => DigitForm.Numeric,
            (3, '.') when areEqual && lengths[0] == 2 && lengths[1] == 2 && lengths[2] == 4 => DigitForm.Numeric,
            _ => DigitForm.Other,
        };
    }
}
