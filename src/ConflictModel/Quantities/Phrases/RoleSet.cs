namespace ConflictModel.Quantities.Phrases;

/// <summary>A set of roles.</summary>
internal readonly struct RoleSet
{
    private readonly ulong _bits;

    private RoleSet(ulong bits) => _bits = bits;

    public bool IsEmpty => _bits == 0;

    public static RoleSet Of(LexiconRole role) => new(1UL << (int)role);

    public static RoleSet Of(LexiconRole first, LexiconRole second) => Of(first) | Of(second);

    public static RoleSet Of(LexiconRole first, LexiconRole second, LexiconRole third) => Of(first) | Of(second) | Of(third);

    public bool Has(LexiconRole role) => (_bits & (1UL << (int)role)) != 0;

    public bool Meets(RoleSet other) => (_bits & other._bits) != 0;

    public static RoleSet operator |(RoleSet left, RoleSet right) => new(left._bits | right._bits);
}
