using System.Collections.Generic;
using System.Linq;
using ConflictModel.Reconciliation;

namespace ConflictModel.Tests.Reconciliation;

/// <summary>Every claim that an incident cites, wherever it does.</summary>
internal static class ClaimsOf
{
    public static IEnumerable<ClaimReference> All(Incident incident) =>
    [
        .. Of(incident.Day),
        .. incident.Places.SelectMany(finding => Of(finding.Place)),
        .. incident.Events.SelectMany(finding => finding.Claims.Concat(Of(finding.Number))),
        .. Of(incident.Weapons),
        .. incident.Munitions.SelectMany(finding => Of(finding.Count).Concat(finding.Shares.Select(share => share.Claim))),
        .. incident.Casualties.SelectMany(finding => Of(finding.Count)),
        .. incident.Responsibility.SelectMany(finding => finding.Claims),
        .. incident.Damage.SelectMany(finding => finding.Claims.Concat(Of(finding.Number))),
        .. incident.Times.SelectMany(finding => Of(finding.Time)),
        .. incident.Targets.SelectMany(finding => finding.Claims),
        .. incident.Relations.SelectMany(finding => finding.Claims),
        .. incident.Statuses.SelectMany(finding => finding.Claims),
        .. incident.Discounted.Select(discounted => discounted.Claim),
        .. incident.Listed,
    ];

    /// <summary>Everything that any part of a reconciliation cites: claims, tallies and strengths.</summary>
    public static IEnumerable<ClaimReference> All(ConflictModel.Reconciliation.Reconciliation all) =>
    [
        .. all.Incidents.SelectMany(All),
        .. all.Tallies.SelectMany(All),
        .. all.Strengths.SelectMany(All),
    ];

    public static IEnumerable<ClaimReference> All(TallyFinding found) =>
    [
        .. found.Tallies,
        .. Of(found.Count),
        .. found.Derived.SelectMany(one => one.Claims),
        .. found.Responsibility.SelectMany(one => one.Claims),
        .. found.Listed,
        .. found.Discounted.Select(one => one.Claim),
    ];

    public static IEnumerable<ClaimReference> All(StrengthFinding found) =>
        [.. found.Strengths, .. Of(found.Count), .. found.Listed, .. found.Discounted.Select(one => one.Claim)];

    public static IEnumerable<Conflict> Conflicts(Incident incident) =>
    [
        .. incident.Day.Conflicts,
        .. incident.Times.SelectMany(finding => finding.Time.Conflicts),
        .. incident.Places.SelectMany(finding => finding.Place.Conflicts),
        .. incident.Events.SelectMany(finding => finding.Number.Conflicts),
        .. incident.Targets.SelectMany(finding => finding.Number.Conflicts),
        .. incident.Weapons.Conflicts,
        .. incident.Damage.SelectMany(finding => finding.Number.Conflicts),
        .. incident.Munitions.SelectMany(finding => finding.Count.Conflicts),
        .. incident.Casualties.SelectMany(finding => finding.Count.Conflicts),
    ];

    public static IEnumerable<ClaimReference> Of<T>(Finding<T> finding) =>
        finding.Positions.SelectMany(position => position.Claims).Concat(finding.NoneReported).Concat(finding.ExplicitlyUnknown)
            .Concat(finding.Revisions.Select(revision => revision.Earlier));
}
