namespace ConflictModel.Reconciliation.Linking;

/// <summary>All that an account leaves possible of one number.</summary>
internal readonly record struct StatedNumber(int Thing, long Least, long Greatest)
{
    /// <summary>The least number that few happenings share by chance.</summary>
    private const int Telling = 3;

    /// <summary>Whether it is exact, and not one that many happenings share.</summary>
    public bool IsTelling => Least == Greatest && Least >= Telling;

    public bool Overlaps(StatedNumber other) => Least <= other.Greatest && other.Least <= Greatest;
}
