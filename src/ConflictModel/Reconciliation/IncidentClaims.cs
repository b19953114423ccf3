using System.Collections.Generic;
using System.Linq;
using ConflictModel.Incidents;

namespace ConflictModel.Reconciliation;

/// <summary>What all the findings of an incident have in common, whatever they are about.</summary>
internal static class IncidentClaims
{
    /// <summary>The claims that the findings cite; one may come several times.</summary>
    public static IEnumerable<ClaimReference> Of(Incident incident)
    {
        IEnumerable<ClaimReference> damage = incident.Damage is { } found ? [.. found.Claims, .. found.NoneReported, .. found.ExplicitlyUnknown] : [];
        return Of(incident.Day)
            .Concat(incident.Times.SelectMany(finding => Of(finding.Time)))
            .Concat(incident.Places.SelectMany(finding => Of(finding.Place)))
            .Concat(incident.Events.SelectMany(finding => finding.Claims.Concat(Of(finding.Number))))
            .Concat(Of(incident.Weapons))
            .Concat(incident.Munitions.SelectMany(finding => Of(finding.Count).Concat(finding.Shares.Select(share => share.Claim))))
            .Concat(incident.Casualties.SelectMany(finding => Of(finding.Count)))
            .Concat(incident.Responsibility.SelectMany(finding => finding.Claims))
            .Concat(damage)
            .Concat(incident.Targets.SelectMany(finding => finding.Claims.Concat(Of(finding.Number))))
            .Concat(incident.Relations.SelectMany(finding => finding.Claims))
            .Concat(incident.Statuses.SelectMany(finding => finding.Claims))
            .Concat(incident.Discounted.Select(discounted => discounted.Claim))
            .Concat(incident.Listed);
    }

    /// <summary>The claims that one finding cites.</summary>
    public static IEnumerable<ClaimReference> Of<T>(Finding<T> finding) =>
        finding.Positions.SelectMany(position => position.Claims).Concat(finding.NoneReported).Concat(finding.ExplicitlyUnknown)
            .Concat(finding.Revisions.Select(revision => revision.Earlier));

    /// <summary>How many findings are disputed, without and with a broader claim that explains it.</summary>
    public static (int Open, int Explained) Disputes(Incident incident)
    {
        int open = 0, explained = 0;
        Add(incident.Day);
        Add(incident.Weapons);
        foreach (TimeFinding finding in incident.Times) Add(finding.Time);
        foreach (PlaceFinding finding in incident.Places) Add(finding.Place);
        foreach (EventFinding finding in incident.Events) Add(finding.Number);
        foreach (TargetFinding finding in incident.Targets) Add(finding.Number);
        foreach (MunitionFinding finding in incident.Munitions) Add(finding.Count, IsMisfit(finding.Misfits));
        foreach (CasualtyFinding finding in incident.Casualties) Add(finding.Count, IsMisfit(finding.Misfits));
        return (open, explained);

        void Add<T>(Finding<T> finding, bool isMisfit = false)
        {
            bool isExplained = finding.Conflicts.Any(conflict => conflict.ExplainedBy is not null);
            if (finding.Agreement == Agreement.Disputed && isExplained) explained++;
            else if (finding.Agreement == Agreement.Disputed || isMisfit) open++;
        }
    }

    // Numbers that do not add up although none is disputed are a conflict of their own.
    private static bool IsMisfit(ValueList<Misfit> misfits) => misfits.Any(misfit => misfit.Assuming.IsEmpty);

    /// <summary>Where it was: its target or, where no claim names one, where munitions came down; null where no claim names either.</summary>
    public static Finding<Place>? Place(Incident incident) => Stated(incident, PlaceRole.Target) ?? Stated(incident, PlaceRole.Impact);

    private static Finding<Place>? Stated(Incident incident, PlaceRole role)
    {
        foreach (PlaceFinding finding in incident.Places)
            if (finding.Role == role && !finding.Place.Positions.IsEmpty) return finding.Place;
        return null;
    }
}
