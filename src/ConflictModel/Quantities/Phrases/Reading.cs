namespace ConflictModel.Quantities.Phrases;

/// <summary>What the scanner has read of one quantity, or why it is none.</summary>
internal struct Reading
{
    public int Start;
    public int End;
    public int NounStart;
    public int NounEnd;
    public bool IsShare;
    public Count Count;
    public Share Share;
    public QuantityErrorCode Code;

    /// <summary>Where the fault is.</summary>
    public int Position;

    /// <summary>Where to read on.</summary>
    public int Resume;

    public void Fail(QuantityErrorCode code, int position, int resume) => (Code, Position, Resume) = (code, position, resume);

    public void Succeed(Count count, int end) => (Code, Count, End, Resume) = (QuantityErrorCode.None, count, end, end);

    public void Succeed(Share share, int end) => (Code, IsShare, Share, End, Resume) = (QuantityErrorCode.None, true, share, end, end);

    public readonly QuantityMatch ToMatch() => IsShare
        ? new(Start, End - Start, NounStart, NounEnd - NounStart, Share)
        : new(Start, End - Start, NounStart, NounEnd - NounStart, Count);
}
