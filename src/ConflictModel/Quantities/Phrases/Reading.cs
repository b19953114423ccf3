namespace ConflictModel.Quantities.Phrases;

/// <summary>What the scanner has read of one quantity, or why it is none.</summary>
internal struct Reading
{
    public int Start;
    public int End;
    public int NounStart;
    public int NounEnd;
    public Count Count;

    /// <summary>A share, or a measurement without its unit.</summary>
    public Imprecise<decimal> Part;
    public bool IsShare;

    /// <summary>The words hold what is counted, "a group of", and a number of it follows.</summary>
    public bool IsContainer;

    /// <summary>The words stand for what is counted: "nobody".</summary>
    public bool IsPronoun;
    public string? Unit;
    public QuantityErrorCode Code;

    /// <summary>Where the fault is.</summary>
    public int Position;

    /// <summary>Where to read on.</summary>
    public int Resume;

    public void Fail(QuantityErrorCode code, int position, int resume) => (Code, Position, Resume) = (code, position, resume);

    public void Succeed(Count count, int end) => (Code, Count, End, Resume) = (QuantityErrorCode.None, count, end, end);

    public void Succeed(Share share, int end) =>
        (Code, IsShare, Part, End, Resume) = (QuantityErrorCode.None, true, share.ToImprecise(), end, end);

    public void Succeed(Measurement measurement, int end) =>
        (Code, Unit, Part, End, Resume) = (QuantityErrorCode.None, measurement.Unit, measurement.ToImprecise(), end, end);

    public readonly QuantityMatch ToMatch() => IsShare || Unit is not null
        ? new(Start, End - Start, NounStart, NounEnd - NounStart, Part, Unit)
        : new(Start, End - Start, NounStart, NounEnd - NounStart, Count);
}
