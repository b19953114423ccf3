namespace ConflictModel.Time.Writing;

internal ref partial struct EdtfReader
{
    /// <summary>Fails at the cursor, because what follows makes the text say something of another kind.</summary>
    public bool ReadWrongKind(string message) => Fail(EdtfErrorCode.WrongKind, _position, message);

    /// <summary>Fails at the start, because what was read cannot be held.</summary>
    public bool ReadFault(EdtfErrorCode code, string message) => Fail(code, 0, message);

    private bool Fail(EdtfErrorCode code, int position, string message)
    {
        Error = new EdtfError(code, position, message);
        return false;
    }

    /// <summary>Fails at the cursor, with what would be right as a clause without its full stop.</summary>
    private bool Unexpected(string right)
    {
        if (AtEnd) return Fail(EdtfErrorCode.UnexpectedEnd, _position, $"The text ends too early: {right}.");
        string hint = Hint() ?? right;
        return Fail(EdtfErrorCode.UnexpectedCharacter, _position, $"{Shown(_text[_position])} is out of place: {hint}.");
    }

    // What seems to be meant by a character that the draft of 2012 or a careless hand writes; null where nothing does.
    private readonly string? Hint() => _text[_position] switch
    {
        'u' or 'x' => "an unspecified digit is written X",
        'y' when DigitAt(1) || At("y-") => "a long year begins with an upper-case Y",
        'e' when DigitAt(-1) && DigitAt(1) => "an exponent is written with an upper-case E",
        '~' or '?' when _position > 0 && _text[_position - 1] is '?' or '~' => "uncertain and approximate together are written %",
        '.' when DigitAt(-1) && DigitAt(1) => "a year has no decimal point: write it whole, such as Y17000000 or Y17E6",
        '~' or '?' or '%' when _position > 0 && _text[_position - 1] == '-' => "a qualification stands before the sign of a year: write ~-2004",
        '(' or ')' => "a part of a date is qualified by ? ~ % beside it, without parentheses",
        _ => null,
    };

    private readonly bool DigitAt(int offset) =>
        (uint)(_position + offset) < (uint)_text.Length && char.IsAsciiDigit(_text[_position + offset]);

    private static string Shown(char c) => c switch
    {
        ' ' => "A space",
        > ' ' and < '\x7f' => $"'{c}'",
        _ => $"The character U+{(int)c:X4}",
    };
}
