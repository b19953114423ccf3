namespace ConflictModel.Reconciliation.Linking;

/// <summary>How two accounts compare in one feature, and what that weighs; the default where one says nothing of it.</summary>
internal readonly record struct Compared(LinkLevel Level, double Weight, bool IsCompared)
{
    public Compared(LinkLevel level, double weight)
        : this(level, weight, IsCompared: true)
    {
    }
}
