using System;
using ConflictModel.Incidents;
using ConflictModel.Sources;
using ConflictModel.Time;

namespace ConflictModel.Testing;

/// <summary>What a claim says beside its statement.</summary>
internal readonly record struct Manner(Modality Modality, bool IsProvisional, Wording? Wording, UncertainDate AsOf)
{
    public static Manner Of(Claim claim) => new(claim.Modality, claim.IsProvisional, claim.Wording, claim.AsOf);
}

/// <summary>The same statement under another id, by another chain of sources, in another manner, or as no part.</summary>
internal static class ClaimRestatement
{
    public static Claim Restated(this Claim claim, string? id = null, Attribution? attribution = null, Manner? manner = null)
    {
        (string name, Attribution by, Manner m) = (id ?? claim.Id, attribution ?? claim.Attribution, manner ?? Manner.Of(claim));
        return claim switch
        {
            WhenClaim c => new WhenClaim(name, by, c.When, c.Basis, c.State, m.Modality, m.IsProvisional, m.Wording, m.AsOf),
            WhereClaim c => new WhereClaim(name, by, c.Place, c.Role, c.State, m.Modality, m.IsProvisional, m.Wording, m.AsOf),
            EventClaim c => new EventClaim(name, by, c.Event, c.Number, c.State, m.Modality, m.IsProvisional, m.Wording, m.AsOf),
            WeaponClaim c => new WeaponClaim(name, by, c.Weapons, c.Combination, c.State, m.Modality, m.IsProvisional, m.Wording, m.AsOf),
            MunitionClaim c => new MunitionClaim(
                name, by, c.Phase, c.Count, c.Share, c.Of, c.Weapon, c.State, m.Modality, m.IsProvisional, m.Wording, m.AsOf),
            CasualtyClaim c => new CasualtyClaim(
                name, by, c.Harm, c.Count, c.Group, c.Severity, c.PartOf, c.State, m.Modality, m.IsProvisional, m.Wording, m.AsOf),
            ResponsibilityClaim c => new ResponsibilityClaim(name, by, c.Kind, c.Actor, c.State, m.Modality, m.IsProvisional, m.Wording, m.AsOf),
            DamageClaim c => new DamageClaim(name, by, c.Damage, c.State, m.Modality, m.IsProvisional, m.Wording, m.AsOf),
            _ => throw new ArgumentException($"{claim.GetType()} is no claim of the family.", nameof(claim)),
        };
    }

    public static CasualtyClaim AsPartOf(this CasualtyClaim c, string? whole) => new(
        c.Id, c.Attribution, c.Harm, c.Count, c.Group, c.Severity, whole, c.State, c.Modality, c.IsProvisional, c.Wording, c.AsOf);
}
