namespace ConflictModel.Time;

/// <summary>Why a text is not a date, a time or an interval: what is wrong, where, and what would be right.</summary>
/// <remarks>
/// <para>Equality is of the code, the position and the message. There is no order.</para>
/// <para>The default value says that nothing is wrong: code <see cref="EdtfErrorCode.None"/>, position 0, no message. Immutable.</para>
/// </remarks>
/// <example>
/// <code>
/// EdtfValue.TryParse("2023-02-30", out _, out EdtfError error);
/// Console.WriteLine(error.Code);
/// Console.WriteLine(error.Position);
/// Console.WriteLine(error.Message);
/// // DayOutOfRange
/// // 8
/// // 2023-02-30: February 2023 has 28 days.
/// </code>
/// </example>
public readonly record struct EdtfError
{
    private readonly string? _message;

    internal EdtfError(EdtfErrorCode code, int position, string message)
    {
        Code = code;
        Position = position;
        _message = message;
    }

    /// <summary>The kind of error.</summary>
    public EdtfErrorCode Code { get; }

    /// <summary>Where it is: the number of UTF-16 code units before it, from 0 to the length of the text.</summary>
    public int Position { get; }

    /// <summary>A sentence for a person that says what is wrong and what would be right; empty where nothing is wrong.</summary>
    public string Message => _message ?? "";

    internal EdtfError After(int offset) => new(Code, Position + offset, Message);

    /// <summary>The code, the position and the message.</summary>
    /// <returns>A text that may change between releases.</returns>
    public override string ToString() => Code == EdtfErrorCode.None ? "no error" : $"{Code} at {Position}: {Message}";
}
