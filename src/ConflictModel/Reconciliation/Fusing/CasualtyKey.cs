using System;
using ConflictModel.Incidents;

namespace ConflictModel.Reconciliation.Fusing;

/// <summary>What casualty claims must have in common to count the same people: harm, nationality, age, gender, and for a part its severity.</summary>
/// <remarks>Those who say a role and those who do not are counted apart: three soldiers, or three children, may be among ten people.</remarks>
internal readonly record struct CasualtyKey(
    Harm Harm, string? Nationality, string? Age, string? Gender, bool HasRole, bool IsPart, Severity Severity) : IComparable<CasualtyKey>
{
    public static CasualtyKey Of(Harm harm, Group? group, bool isPart, Severity severity) =>
        new(harm, group?.Nationality, group?.Age, group?.Gender, group?.Role is not null, isPart, severity);

    /// <summary>Those who are counted under this key and have a role, or null where nothing is said of them.</summary>
    public Group? With(string? role) =>
        Nationality is null && role is null && Age is null && Gender is null ? null : new(Nationality, role, Age, Gender);

    /// <summary>Whether the people are of the same description, however they were harmed.</summary>
    public bool IsOfSamePeople(CasualtyKey other) =>
        Nationality == other.Nationality && Age == other.Age && Gender == other.Gender && HasRole == other.HasRole;

    public int CompareTo(CasualtyKey other) =>
        Harm.CompareTo(other.Harm) is not 0 and int byHarm ? byHarm
        : string.CompareOrdinal(Nationality, other.Nationality) is not 0 and int byNationality ? byNationality
        : string.CompareOrdinal(Age, other.Age) is not 0 and int byAge ? byAge
        : string.CompareOrdinal(Gender, other.Gender) is not 0 and int byGender ? byGender
        : HasRole.CompareTo(other.HasRole) is not 0 and int byRole ? byRole
        : IsPart.CompareTo(other.IsPart) is not 0 and int byPart ? byPart
        : Severity.CompareTo(other.Severity);
}
