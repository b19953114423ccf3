using System.Collections.Generic;
using ConflictModel.Incidents;

namespace ConflictModel.Reconciliation.Fusing;

/// <summary>The claims of an incident that count, sorted by what they are about; each list in the order of references.</summary>
internal sealed class ClaimsByKind
{
    public List<Said> All { get; } = [];

    public List<Said> When { get; } = [];

    public List<Said> Where { get; } = [];

    public List<Said> Event { get; } = [];

    public List<Said> Weapon { get; } = [];

    public List<Said> Munitions { get; } = [];

    public List<Said> Casualties { get; } = [];

    public List<Said> Responsibility { get; } = [];

    public List<Said> Damage { get; } = [];

    public List<Said> Target { get; } = [];

    public List<Said> Relation { get; } = [];

    public List<Said> Status { get; } = [];

    public List<Said> Statement { get; } = [];

    /// <summary>The claims that a person does not believe.</summary>
    public ValueList<DiscountedClaim> Discounted { get; private set; }

    public static ClaimsByKind Of(IReadOnlyList<(Report Report, Account Account)> accounts, ClaimJudgements judgements)
    {
        var claims = new ClaimsByKind();
        var discounted = new List<DiscountedClaim>();
        foreach ((Report report, Account account) in accounts)
        {
            foreach (Claim claim in account.Claims)
            {
                var said = new Said(report, claim);
                if (!judgements.AreNone && judgements.ReasonsToDiscount(said.Reference) is { IsEmpty: false } reasons)
                    discounted.Add(new(said.Reference, reasons));
                else claims.All.Add(said);
            }
        }
        claims.All.Sort((a, b) => ClaimReference.SortOrder.Compare(a.Reference, b.Reference));
        foreach (Said said in claims.All) claims.ListOf((Claim)said.Assertion).Add(said);
        discounted.Sort((a, b) => ClaimReference.SortOrder.Compare(a.Claim, b.Claim));
        claims.Discounted = discounted.ToValueList();
        return claims;
    }

    // What somebody denies is no evidence for it: it is kept as it was said. Who denies having done something says so by the kind of the claim.
    private List<Said> ListOf(Claim claim) => claim switch
    {
        ResponsibilityClaim { Kind: ResponsibilityKind.Denied } => Responsibility,
        { Attribution.IsDenied: true } => Statement,
        WhenClaim => When,
        WhereClaim => Where,
        EventClaim => Event,
        WeaponClaim => Weapon,
        MunitionClaim => Munitions,
        CasualtyClaim => Casualties,
        ResponsibilityClaim => Responsibility,
        DamageClaim => Damage,
        TargetClaim => Target,
        RelationClaim => Relation,
        StatusClaim => Status,
        _ => Statement,
    };
}
