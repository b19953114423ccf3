using System;
using System.Collections.Generic;
using System.Linq;
using ConflictModel.Incidents;
using ConflictModel.Quantities;
using ConflictModel.Sources;

namespace ConflictModel.Reconciliation.Fusing;

/// <summary>Makes an incident of its accounts: sorts their claims by property and fuses each.</summary>
internal sealed class IncidentFusion(SourceDirectory sources, ReconciliationPolicy policy)
{
    private static readonly CountDomain Counts = new();
    private static readonly DayDomain Days = new();
    private readonly Fusion _fusion = new(sources);
    private readonly WeaponDomain _weapons = new(policy.Weapons);

    public Incident Fuse(IReadOnlyList<(Report Report, Account Account)> accounts)
    {
        ValueList<string> ids = accounts.Select(a => a.Account.Id).Order(StringComparer.Ordinal).ToValueList();
        List<Said<WhenClaim>> whens = Of<WhenClaim>(accounts);
        return new(
            ids[0], ids,
            _fusion.Fuse(whens.Where(s => s.Claim.When is not { Date.IsUnknown: true }), s => s.Claim.When?.Date ?? default, Days),
            Times(whens),
            Places(Of<WhereClaim>(accounts)),
            Events(Of<EventClaim>(accounts)),
            Weapons(accounts),
            new MunitionFusion(_fusion, policy.Weapons).Fuse(Of<MunitionClaim>(accounts)),
            Casualties(Of<CasualtyClaim>(accounts)),
            Responsibility(Of<ResponsibilityClaim>(accounts)),
            Damage(Of<DamageClaim>(accounts)),
            Listed(accounts));
    }

    private static ValueList<ClaimReference> Listed(IReadOnlyList<(Report Report, Account Account)> accounts) => Of<Claim>(accounts)
        .Where(s => s.Claim is TargetClaim or RelationClaim or StatusClaim or StatementClaim).Select(s => s.Reference).ToValueList();

    private static List<Said<TClaim>> Of<TClaim>(IReadOnlyList<(Report Report, Account Account)> accounts)
        where TClaim : Claim =>
        [.. accounts.SelectMany(a => a.Account.Claims.OfType<TClaim>().Select(claim => new Said<TClaim>(a.Report, claim)))
            .OrderBy(s => s.Reference, ClaimReference.SortOrder)];

    private ValueList<TimeFinding> Times(List<Said<WhenClaim>> said) => said
        .Where(s => s.Claim.When is { Time.IsUnknown: false })
        .GroupBy(s => (s.Claim.When!.Time, s.Claim.When.Zone))
        .Select(same => new TimeFinding(
            same.Key.Time, same.Select(s => s.Reference).ToValueList(), _fusion.Units(same), Fusion.Reports(same), same.Key.Zone))
        .ToValueList();

    private ValueList<PlaceFinding> Places(List<Said<WhereClaim>> said)
    {
        var places = new PlaceDomain(said.Select(s => s.Claim.Place).OfType<Place>());
        return said
            .GroupBy(s => s.Claim.Role).OrderBy(group => group.Key)
            .Select(group => new PlaceFinding(group.Key, _fusion.Fuse(group, s => s.Claim.Place!, places)))
            .ToValueList();
    }

    private Finding<ValueList<string>> Weapons(IReadOnlyList<(Report Report, Account Account)> accounts)
    {
        List<Said<WeaponClaim>> named = Of<WeaponClaim>(accounts);
        List<Said<MunitionClaim>> counted = Of<MunitionClaim>(accounts).FindAll(s => s.Claim.NamesUsedWeapon);
        Dictionary<ClaimReference, WeaponStatement> statements = WeaponStatement.Of(named, counted, policy.Weapons);
        IEnumerable<Said<Claim>> said = named.Select(s => new Said<Claim>(s.Report, s.Claim)).Concat(counted.Select(s => new Said<Claim>(s.Report, s.Claim)));
        return _fusion.Fuse(said, s => statements[s.Reference], _weapons);
    }

    private ValueList<EventFinding> Events(List<Said<EventClaim>> said) => said
        .GroupBy(s => s.Claim.Event, StringComparer.Ordinal).OrderBy(group => group.Key, StringComparer.Ordinal)
        .Select(group => new EventFinding(
            group.Select(s => s.Reference).ToValueList(),
            _fusion.Fuse(group.Where(s => s.Claim.State != ClaimState.Stated || !s.Claim.Number.IsUnknown), s => s.Claim.Number, Counts),
            group.Key))
        .ToValueList();

    private ValueList<CasualtyFinding> Casualties(List<Said<CasualtyClaim>> said) => said
        .GroupBy(s => CasualtyKey.Of(s.Claim)).OrderBy(group => group.Key)
        .SelectMany(
            group => ClassGroup<Said<CasualtyClaim>>.Of([.. group], s => s.Claim.Group?.Role, policy.Groups),
            (group, people) => (group.Key, People: people))
        .Select(found => new CasualtyFinding(
            found.Key.Harm, _fusion.Fuse(found.People.Items, s => Counted(s.Claim, found.People.Class), Counts),
            found.Key.With(found.People.Class),
            found.Key.IsPart, found.Key.Severity))
        .ToValueList();

    // Whoever counts the soldiers among the security forces says how many of these there were at least.
    private static Count Counted(CasualtyClaim claim, string? role) =>
        claim.Group?.Role == role || claim.State != ClaimState.Stated ? claim.Count : Count.AtLeast(claim.Count.Least);

    private ValueList<ResponsibilityFinding> Responsibility(List<Said<ResponsibilityClaim>> said) => said
        .GroupBy(s => (s.Claim.Kind, s.Claim.State, s.Claim.Role, s.Claim.Actor?.Id))
        .OrderBy(group => group.Key.Kind).ThenBy(group => group.Key.State).ThenBy(group => group.Key.Role)
        .ThenBy(group => group.Key.Id, StringComparer.Ordinal)
        .Select(group => new ResponsibilityFinding(
            group.Key.Kind, group.Key.State, group.Select(s => s.Reference).ToValueList(),
            _fusion.Units(group), Fusion.Reports(group), group.First().Claim.Actor, group.Key.Role))
        .ToValueList();

    private DamageFinding? Damage(List<Said<DamageClaim>> said)
    {
        if (said.Count == 0) return null;
        List<Said<DamageClaim>> stating = said.FindAll(s => s.Claim.State == ClaimState.Stated);
        return new(
            stating.Select(s => s.Claim.Damage!).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal).ToValueList(),
            stating.Select(s => s.Reference).ToValueList(), _fusion.Units(stating), Fusion.Reports(stating),
            said.Where(s => s.Claim.State == ClaimState.NoneReported).Select(s => s.Reference).ToValueList(),
            said.Where(s => s.Claim.State == ClaimState.ExplicitlyUnknown).Select(s => s.Reference).ToValueList());
    }
}
