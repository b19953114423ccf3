using System;
using System.Collections.Generic;
using ConflictModel.Incidents;
using ConflictModel.Sources;

namespace ConflictModel.Reconciliation.Fusing;

/// <summary>Makes an incident of its accounts: sorts their claims by property and fuses each.</summary>
internal sealed class IncidentFusion
{
    private static readonly CountDomain Counts = new();
    private static readonly DayDomain Days = new();
    private readonly ClaimJudgements _judgements;
    private readonly Fusion _fusion;
    private readonly WeaponFusion _weapons;
    private readonly MunitionFusion _munitions;
    private readonly CasualtyFusion _casualties;
    private readonly CircumstanceFusion _circumstances;

    public IncidentFusion(SourceDirectory sources, ReconciliationPolicy policy, ClaimJudgements judgements)
    {
        _judgements = judgements;
        _fusion = new(sources, policy.Fusing, judgements);
        _weapons = new(_fusion, policy.Weapons);
        _munitions = new(_fusion, policy.Weapons);
        _casualties = new(_fusion, policy.Groups);
        _circumstances = new(_fusion);
    }

    public Incident Fuse(IReadOnlyList<(Report Report, Account Account)> accounts)
    {
        string[] ids = new string[accounts.Count];
        for (int i = 0; i < ids.Length; i++) ids[i] = accounts[i].Account.Id;
        Array.Sort(ids, StringComparer.Ordinal);

        ClaimsByKind claims = ClaimsByKind.Of(accounts, _judgements);
        ValueList<ResponsibilityFinding> responsibility = _circumstances.Responsibility(claims.Responsibility);
        return new(
            ids[0], new(ids),
            _fusion.Fuse(claims.When.FindAll(said => said.As<WhenClaim>().When is not { Date.IsUnknown: true }), said => said.As<WhenClaim>().When!.Date, Days),
            new TimeFusion(_fusion).Fuse(claims.When),
            new PlaceFusion(_fusion).Fuse(claims.Where),
            Events(claims.Event),
            _weapons.Fuse(claims.Weapon, claims.Munitions),
            _munitions.Fuse(claims.Munitions, claims.Weapon),
            _casualties.Fuse(claims.Casualties),
            responsibility,
            _circumstances.Damage(claims.Damage),
            _circumstances.Targets(claims.Target),
            _circumstances.Relations(claims.Relation),
            _circumstances.Statuses(claims.Status),
            Fusion.References(claims.Statement),
            claims.Discounted,
            Grade(claims));
    }

    private ValueList<EventFinding> Events(List<Said> said)
    {
        if (said.Count == 0) return default;
        var kinds = new SortedDictionary<string, List<Said>>(StringComparer.Ordinal);
        foreach (Said one in said)
        {
            string kind = one.As<EventClaim>().Event ?? "";
            if (!kinds.TryGetValue(kind, out List<Said>? of)) kinds.Add(kind, of = []);
            of.Add(one);
        }
        var events = new List<EventFinding>(kinds.Count);
        foreach ((string kind, List<Said> of) in kinds)
        {
            List<Said> numbered = of.FindAll(one => one.State != ClaimState.Stated || !one.As<EventClaim>().Number.IsUnknown);
            events.Add(new(
                Fusion.References(of), _fusion.Fuse(numbered, one => one.As<EventClaim>().Number, Counts), kind.Length == 0 ? null : kind,
                _fusion.Units(of), Fusion.Reports(of)));
        }
        return events.ToValueList();
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
