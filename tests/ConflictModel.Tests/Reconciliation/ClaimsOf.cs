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
        .. Of(incident.Damage),
        .. incident.Listed,
    ];

    public static IEnumerable<ClaimReference> Of<T>(Finding<T> finding) =>
        finding.Positions.SelectMany(position => position.Claims).Concat(finding.NoneReported).Concat(finding.ExplicitlyUnknown);

    private static IEnumerable<ClaimReference> Of(DamageFinding? damage) =>
        damage is null ? [] : [.. damage.Claims, .. damage.NoneReported, .. damage.ExplicitlyUnknown];
}
