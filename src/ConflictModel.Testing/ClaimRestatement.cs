using System;
using ConflictModel.Incidents;
using ConflictModel.Quantities;
using ConflictModel.Sources;
using ConflictModel.Time;

namespace ConflictModel.Testing;

/// <summary>What a claim says beside its statement.</summary>
internal readonly record struct Manner(Modality Modality, bool IsProvisional, Wording? Wording, UncertainDate AsOf, Assessment? Assessment)
{
    public static Manner Of(Claim claim) => new(claim.Modality, claim.IsProvisional, claim.Wording, claim.AsOf, claim.Assessment);
}

/// <summary>The same statement under another id, by another chain of sources, in another manner, or as no part.</summary>
internal static class ClaimRestatement
{
    public static Claim Restated(this Claim claim, string? id = null, Attribution? attribution = null, Manner? manner = null)
    {
        (string name, Attribution by, Manner m) = (id ?? claim.Id, attribution ?? claim.Attribution, manner ?? Manner.Of(claim));
        return claim switch
        {
            WhenClaim c => new WhenClaim(name, by, c.When, c.Basis, c.State, m.Modality, m.IsProvisional, m.Wording, m.AsOf, m.Assessment),
            WhereClaim c => new WhereClaim(name, by, c.Place, c.Role, c.State, m.Modality, m.IsProvisional, m.Wording, m.AsOf, m.Assessment),
            EventClaim c => new EventClaim(name, by, c.Event, c.Number, c.State, m.Modality, m.IsProvisional, m.Wording, m.AsOf, m.Assessment),
            WeaponClaim c => new WeaponClaim(
                name, by, c.Weapons, c.Combination, c.State, m.Modality, m.IsProvisional, m.Wording, m.AsOf, m.Assessment, c.Measures),
            MunitionClaim c => new MunitionClaim(
                name, by, c.Phase, c.Count, c.Share, c.Of, c.Weapon, c.State, m.Modality, m.IsProvisional, m.Wording, m.AsOf, m.Assessment,
                c.Measures),
            CasualtyClaim c => new CasualtyClaim(
                name, by, c.Harm, c.Count, c.Group, c.Severity, c.PartOf, c.State, m.Modality, m.IsProvisional, m.Wording, m.AsOf, m.Assessment, c.OneOf,
                c.Injury),
            ResponsibilityClaim c => new ResponsibilityClaim(
                name, by, c.Kind, c.Actor, c.State, m.Modality, m.IsProvisional, m.Wording, m.AsOf, m.Assessment, c.Role, c.Share),
            DamageClaim c => new DamageClaim(
                name, by, c.Damage, c.State, m.Modality, m.IsProvisional, m.Wording, m.AsOf, m.Assessment, c.Kind, c.Item, c.Number),
            TargetClaim c => new TargetClaim(
                name, by, c.Targets, c.Combination, c.Name, c.Number, c.Owner, c.Users, c.IsOpen,
                c.State, m.Modality, m.IsProvisional, m.Wording, m.AsOf, m.Assessment),
            RelationClaim c => new RelationClaim(
                name, by, c.Kind, c.Accounts, c.Series, c.Combination, c.Description, c.After, c.Ordinal,
                c.State, m.Modality, m.IsProvisional, m.Wording, m.AsOf, m.Assessment),
            StatusClaim c => new StatusClaim(
                name, by, c.Kind, c.Of, c.Count, c.Share, c.State, m.Modality, m.IsProvisional, m.Wording, m.AsOf, m.Assessment),
            StatementClaim c => new StatementClaim(name, by, c.Kind, c.Statement, c.State, m.Modality, m.IsProvisional, m.Wording, m.AsOf, m.Assessment),
            _ => throw new ArgumentException($"{claim.GetType()} is no claim of the family.", nameof(claim)),
        };
    }

    /// <summary>The same claim with another number, where it states one.</summary>
    public static Claim Numbering(this Claim claim, Count count) => claim switch
    {
        MunitionClaim { State: ClaimState.Stated, Of: null } c => new MunitionClaim(
            c.Id, c.Attribution, c.Phase, count, weapon: c.Weapon, modality: c.Modality, isProvisional: c.IsProvisional, wording: c.Wording, asOf: c.AsOf,
            assessment: c.Assessment, measures: c.Measures),
        CasualtyClaim { State: ClaimState.Stated } c => new CasualtyClaim(
            c.Id, c.Attribution, c.Harm, count, c.Group, c.Severity, c.PartOf, c.State, c.Modality, c.IsProvisional, c.Wording, c.AsOf,
            c.Assessment, c.OneOf, c.Injury),
        _ => claim,
    };

    /// <summary>The same claim of another day, where it states one.</summary>
    public static Claim Dated(this Claim claim, Func<UncertainDate, UncertainDate> date) => claim is WhenClaim { When: { } when } c
        ? new WhenClaim(
            c.Id, c.Attribution, new(date(when.Date), when.Time, when.Zone), c.Basis, c.State, c.Modality, c.IsProvisional, c.Wording, c.AsOf, c.Assessment)
        : claim;

    /// <summary>The same claim of another place, where it states one.</summary>
    public static Claim At(this Claim claim, Place place) => claim is WhereClaim { Place: not null } c
        ? new WhereClaim(c.Id, c.Attribution, place, c.Role, c.State, c.Modality, c.IsProvisional, c.Wording, c.AsOf, c.Assessment)
        : claim;

    public static CasualtyClaim AsPartOf(this CasualtyClaim c, string? whole) => new(
        c.Id, c.Attribution, c.Harm, c.Count, c.Group, c.Severity, whole, c.State, c.Modality, c.IsProvisional, c.Wording, c.AsOf,
        c.Assessment, c.OneOf, c.Injury);

    /// <summary>The same status of the people of another claim, or of nobody named.</summary>
    public static StatusClaim About(this StatusClaim c, string? of) => new(
        c.Id, c.Attribution, c.Kind, of, c.Count, c.Share, c.State, c.Modality, c.IsProvisional, c.Wording, c.AsOf, c.Assessment);

    /// <summary>The same claim without a reference to others of its account.</summary>
    public static Claim Alone(this Claim claim) => claim switch
    {
        CasualtyClaim { PartOf: not null } part => part.AsPartOf(null),
        StatusClaim { Of: not null } status => status.About(null),
        _ => claim,
    };
}
