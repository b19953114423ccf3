using ConflictModel.Incidents;

namespace ConflictModel.Reconciliation.Linking;

/// <summary>What a number counts that another account may give too: a phase of munitions, or people by harm and group.</summary>
internal readonly record struct CountedThing(MunitionPhase? Phase, Harm? Harm, string? Nationality, string? Age, string? Gender)
{
    public static CountedThing Of(MunitionClaim claim) => new(claim.Phase, Harm: null, Nationality: null, Age: null, Gender: null);

    public static CountedThing Of(CasualtyClaim claim) =>
        new(Phase: null, claim.Harm, claim.Group?.Nationality, claim.Group?.Age, claim.Group?.Gender);

    public override string ToString() => $"{Phase}{Harm} {Nationality} {Age} {Gender}";
}
