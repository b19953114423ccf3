using System;
using ConflictModel.Incidents;

namespace ConflictModel.Reconciliation.Fusing;

/// <summary>What casualty claims must have in common to count the same people: harm, nationality, and for a part its severity.</summary>
/// <remarks>Those who say a role and those who do not are counted apart: three soldiers may be among ten people.</remarks>
internal readonly record struct CasualtyKey(Harm Harm, string? Nationality, bool HasRole, bool IsPart, Severity Severity) : IComparable<CasualtyKey>
{
    public static CasualtyKey Of(CasualtyClaim claim)
    {
        bool isPart = claim.PartOf is not null;
        return new(claim.Harm, claim.Group?.Nationality, claim.Group?.Role is not null, isPart, isPart ? claim.Severity : Severity.Unstated);
    }

    public int CompareTo(CasualtyKey other) =>
        Harm.CompareTo(other.Harm) is not 0 and int byHarm ? byHarm
        : string.CompareOrdinal(Nationality, other.Nationality) is not 0 and int byNationality ? byNationality
        : HasRole.CompareTo(other.HasRole) is not 0 and int byRole ? byRole
        : IsPart.CompareTo(other.IsPart) is not 0 and int byPart ? byPart
        : Severity.CompareTo(other.Severity);
}
