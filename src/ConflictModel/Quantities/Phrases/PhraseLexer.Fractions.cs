namespace ConflictModel.Quantities.Phrases;

// Fractions of one character, as in "2\u00BD", and with the fraction slash: Unicode 16, Number Forms and Latin-1 Supplement.
internal ref partial struct PhraseLexer
{
    private const char FractionSlash = '\u2044';
    private const int MostFractionDigits = 2;
    private const int MostScale = 4; // a sixteenth

    // A fraction alone, right after digits, or after them and a space.
    private readonly int ReadFraction(int i, bool hasDigits, ref PhraseToken token)
    {
        if (i >= _text.Length) return i;
        (long whole, int at) = (token.Digits, i);
        if (hasDigits && _text[i] == FractionSlash && i - token.Start <= MostFractionDigits) (whole, at) = (0, token.Start);
        else if (hasDigits && _text[i] is ' ' or '\u00A0' or '\u2009' or '\u202F') at++;
        else if (_text[i] < 128) return i;
        int end = FractionAt(at, out int number, out int parts);
        return end == at || token.Has(TokenMarks.TooLarge) || whole > long.MaxValue / (parts * 10_000) - 1 ? i : Add(whole, number, parts, end, ref token);
    }

    // As a decimal where one is the number.
    private static int Add(long whole, int number, int parts, int end, ref PhraseToken token)
    {
        token.Marks |= TokenMarks.Formatted | TokenMarks.Fraction;
        long digits = (whole * parts) + number, unit = 1;
        byte scale = 0;
        for (; scale < MostScale && digits * unit % parts != 0; unit *= 10) scale++;
        bool isDecimal = digits * unit % parts == 0;
        (token.Digits, token.Scale, token.Parts) = isDecimal ? (digits * unit / parts, scale, (byte)0) : (digits, (byte)0, (byte)parts);
        return end;
    }

    // Where a fraction that begins here ends; here, if none does.
    private readonly int FractionAt(int i, out int number, out int parts)
    {
        (number, parts) = VulgarAt(i);
        if (parts > 0) return i + 1;
        int above = DigitsAt(i), slash = i + above, below = DigitsAt(slash + 1);
        if (above is 0 or > MostFractionDigits || below is 0 or > MostFractionDigits || _text[slash] != FractionSlash) return i;
        for (int at = i; at < slash; at++) number = (number * 10) + Typography.DigitOf(_text[at]);
        for (int at = slash + 1; at <= slash + below; at++) parts = (parts * 10) + Typography.DigitOf(_text[at]);
        return parts < 2 ? i : slash + 1 + below;
    }

    private readonly (int Number, int Parts) VulgarAt(int i) => i >= _text.Length || _text[i] < '\u00BC' ? default : _text[i] switch
    {
        '\u00BC' => (1, 4),
        '\u00BD' => (1, 2),
        '\u00BE' => (3, 4),
        '\u2150' => (1, 7),
        '\u2151' => (1, 9),
        '\u2152' => (1, 10),
        '\u2153' => (1, 3),
        '\u2154' => (2, 3),
        '\u2155' => (1, 5),
        '\u2156' => (2, 5),
        '\u2157' => (3, 5),
        '\u2158' => (4, 5),
        '\u2159' => (1, 6),
        '\u215A' => (5, 6),
        '\u215B' => (1, 8),
        '\u215C' => (3, 8),
        '\u215D' => (5, 8),
        '\u215E' => (7, 8),
        _ => default,
    };
}
