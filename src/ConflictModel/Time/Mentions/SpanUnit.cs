namespace ConflictModel.Time.Mentions;

/// <summary>What is counted between two dates.</summary>
internal enum SpanUnit : byte
{
    None,
    Hour,
    Day,
    Weekend,
    Week,
    Fortnight,
    Month,
    Year,
}
