namespace ConflictModel.Quantities.Phrases;

/// <summary>Why a number is no count, as far as the scanner knows it: what the message says is narrower than the code.</summary>
internal enum Refusal : byte
{
    None,
    Code,
    Name,
    Date,
    Year,
    Time,
    Money,
    Unit,
    Compound,
    Relation,
    Denied,
    Part,
}
