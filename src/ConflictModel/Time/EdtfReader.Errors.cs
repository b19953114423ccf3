namespace ConflictModel.Time;

internal ref partial struct EdtfReader
{
    /// <summary>Fails at the cursor, because what follows makes the text say something of another kind.</summary>
    public bool ReadWrongKind(string message) => Fail(EdtfErrorCode.WrongKind, _position, message);

    private bool Fail(EdtfErrorCode code, int position, string message)
    {
        Error = new EdtfError(code, position, message);
        return false;
    }

    /// <summary>Fails at the cursor, with what would be right as a clause without its full stop.</summary>
    private bool Unexpected(string right)
    {
        if (AtEnd) return Fail(EdtfErrorCode.UnexpectedEnd, _position, $"The text ends too early: {right}.");
        if (Later() is string later) return Fail(EdtfErrorCode.NotSupported, _position, later);
        return Fail(EdtfErrorCode.UnexpectedCharacter, _position, $"{Shown(_text[_position])} is out of place: {right}.");
    }

    /// <summary>Why what stands at the cursor belongs to levels 1 and 2, or null where it does not.</summary>
    private readonly string? Later() => _text[_position] switch
    {
        'X' => LaterLevel("X, an unspecified digit,", 1),
        '?' or '~' or '%' => LaterLevel("? ~ %, a qualification,", 1),
        'S' when AfterYear() => LaterLevel("S, significant digits,", 2),
        'Y' when StartsDate() && (DigitAt(1) || At("Y-")) => LaterLevel("Y, a long year,", 1),
        '-' when StartsDate() && DigitAt(1) => LaterLevel("a negative year", 1),
        '{' when _position == 0 => LaterLevel("{ }, all of several dates,", 2),
        '.' when _position == 0 && At("../") => LaterLevel("an open start (..)", 1),
        '/' when _position == 0 && _text.Length > 1 => LaterLevel("a start that is left empty", 1),
        _ => null,
    };

    // At the start of the text, or after what may stand before a date.
    private readonly bool StartsDate() => _position == 0 || _text[_position - 1] is '/' or '[' or ',' or '.';

    private readonly bool AfterYear() => _position >= 4 && DigitAt(-1) && DigitAt(-2) && DigitAt(-3) && DigitAt(-4) && DigitAt(1);

    private readonly bool DigitAt(int offset) =>
        (uint)(_position + offset) < (uint)_text.Length && char.IsAsciiDigit(_text[_position + offset]);

    private static string LaterLevel(string what, int level) =>
        $"{what} belongs to level {level} of EDTF, which this version does not read.";

    private static string Shown(char c) => c switch
    {
        ' ' => "A space",
        > ' ' and < '\x7f' => $"'{c}'",
        _ => $"The character U+{(int)c:X4}",
    };
}
