namespace ConflictModel.Time.Mentions;

/// <summary>A set of roles.</summary>
internal readonly record struct DateRoles(uint Bits)
{
    public static DateRoles Of(DateLexiconRole role) => new(1u << (int)role);

    public bool Has(DateLexiconRole role) => (Bits >> (int)role & 1) != 0;

    public DateRoles With(DateRoles other) => new(Bits | other.Bits);

    public bool Meets(DateRoles other) => (Bits & other.Bits) != 0;
}
