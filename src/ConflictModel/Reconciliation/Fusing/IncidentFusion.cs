using System;
using System.Collections.Generic;
using ConflictModel.Incidents;
using ConflictModel.Sources;
using ConflictModel.Time;

namespace ConflictModel.Reconciliation.Fusing;

/// <summary>Makes an incident of its accounts: sorts their claims by property and fuses each.</summary>
internal sealed class IncidentFusion
{
    private static readonly DayDomain Days = new();
    private readonly ClaimJudgements _judgements;
    private readonly Fusion _fusion;
    private readonly EventFusion _events;
    private readonly WeaponFusion _weapons;
    private readonly MunitionFusion _munitions;
    private readonly CasualtyFusion _casualties;
    private readonly CircumstanceFusion _circumstances;
    private readonly DamageFusion _damage;
    private readonly int _neighbours;

    public IncidentFusion(SourceDirectory sources, ReconciliationPolicy policy, ClaimJudgements judgements)
    {
        _judgements = judgements;
        _fusion = new(sources, policy.Fusing, judgements);
        _events = new(_fusion, policy.Events);
        _weapons = new(_fusion, policy.Weapons);
        _munitions = new(_fusion, policy.Weapons);
        _casualties = new(_fusion, policy.Groups);
        _circumstances = new(_fusion);
        _damage = new(_fusion);
        _neighbours = int.Max(1, policy.DayTolerance);
    }

    public Incident Fuse(IReadOnlyList<(Report Report, Account Account)> accounts)
    {
        string[] ids = new string[accounts.Count];
        for (int i = 0; i < ids.Length; i++) ids[i] = accounts[i].Account.Id;
        Array.Sort(ids, StringComparer.Ordinal);

        ClaimsByKind claims = ClaimsByKind.Of(accounts, _judgements);
        (Finding<ValueList<string>> weapons, ValueList<WeaponAlternatives> open, ValueList<Position<string>> levels) =
            _weapons.Fuse(claims.Weapon, claims.Munitions);
        ValueList<ResponsibilityFinding> responsibility = _circumstances.Responsibility(claims.Responsibility);
        return new(
            ids[0], new(ids),
            Day(claims),
            new TimeFusion(_fusion).Fuse(claims.When),
            new PlaceFusion(_fusion).Fuse(claims.Where),
            _events.Fuse(claims.Event),
            weapons,
            _munitions.Fuse(claims.Munitions, claims.Weapon),
            _casualties.Fuse(claims.Casualties),
            responsibility,
            _damage.Fuse(claims.Damage),
            _circumstances.Targets(claims.Target),
            _circumstances.Relations(claims.Relation),
            _circumstances.Statuses(claims.Status),
            Fusion.References(claims.Statement),
            claims.Discounted,
            Grade(claims),
            open,
            levels);
    }

    private Finding<UncertainDate> Day(ClaimsByKind claims)
    {
        List<Said> dated = claims.When.FindAll(said => said.As<WhenClaim>().When is not { Date.IsUnknown: true });
        return DayCauses.Added(_fusion.Fuse(dated, said => said.As<WhenClaim>().When!.Date, Days), dated, claims.All, _neighbours);
    }

    // What says that it happened, and not what somebody thinks of it.
    private static List<Said> Evidence(ClaimsByKind claims) => claims.All.FindAll(said =>
        said.Assertion is not (ResponsibilityClaim or RelationClaim or StatusClaim or StatementClaim) && said.State == ClaimState.Stated);

    private IncidentGrade Grade(ClaimsByKind claims)
    {
        if (claims.All.Count == 0) return claims.Discounted.IsEmpty ? IncidentGrade.Ungraded : IncidentGrade.Discounted;
        bool isClaimed = false, isContested = false;
        var named = new Dictionary<string, List<string>>(StringComparer.Ordinal); // the perpetrators, by who names them
        foreach (Said said in claims.Responsibility)
        {
            if (said.As<ResponsibilityClaim>() is not { State: ClaimState.Stated, Role: ActorRole.Perpetrator, Actor: { } actor } claim) continue;
            isContested |= claim.Kind == ResponsibilityKind.Denied;
            isClaimed |= claim.Kind == ResponsibilityKind.Claimed;
            if (claim.Kind == ResponsibilityKind.Denied) continue;
            if (!named.TryGetValue(said.Origin, out List<string>? its)) named.Add(said.Origin, its = []);
            if (!its.Contains(actor.Id)) its.Add(actor.Id);
        }
        foreach (List<string> one in named.Values)
            foreach (List<string> other in named.Values) isContested |= !one.Exists(other.Contains);
        return isContested ? IncidentGrade.Contested : isClaimed ? IncidentGrade.Confirmed
            : _fusion.Units(Evidence(claims)).Conservative >= 2 ? IncidentGrade.Fair : IncidentGrade.Weak;
    }
}
