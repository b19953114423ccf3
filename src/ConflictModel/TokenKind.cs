namespace ConflictModel;

/// <summary>What a piece of text is, to a scanner.</summary>
internal enum TokenKind : byte
{
    End,
    Word,
    Number,
    Symbol,
}
