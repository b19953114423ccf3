using System.Collections.Generic;
using System.Linq;
using ConflictModel.Incidents;

namespace ConflictModel.Reconciliation;

/// <summary>What all the findings of an incident have in common, whatever they are about.</summary>
internal static class IncidentClaims
{
    /// <summary>The claims that the findings cite; one may come several times.</summary>
    public static IEnumerable<ClaimReference> Of(Incident incident) =>
        Of(incident.Day)
            .Concat(incident.Times.SelectMany(finding => Of(finding.Time)))
            .Concat(incident.Places.SelectMany(finding => Of(finding.Place)))
            .Concat(incident.Events.SelectMany(finding => finding.Claims.Concat(Of(finding.Number))))
            .Concat(Of(incident.Weapons))
            .Concat(incident.Munitions.SelectMany(finding => Of(finding.Count).Concat(finding.Shares.Select(share => share.Claim))))
            .Concat(incident.Casualties.SelectMany(finding => Of(finding.Count)))
            .Concat(incident.Responsibility.SelectMany(finding => finding.Claims))
            .Concat(incident.Damage.SelectMany(finding => finding.Claims))
            .Concat(incident.Targets.SelectMany(finding => finding.Claims.Concat(Of(finding.Number))))
            .Concat(incident.Relations.SelectMany(finding => finding.Claims))
            .Concat(incident.Statuses.SelectMany(finding => finding.Claims))
            .Concat(incident.Discounted.Select(discounted => discounted.Claim))
            .Concat(incident.Listed);

    /// <summary>The claims that one finding cites.</summary>
    public static IEnumerable<ClaimReference> Of<T>(Finding<T> finding) =>
        finding.Positions.SelectMany(position => position.Claims).Concat(finding.NoneReported).Concat(finding.ExplicitlyUnknown)
            .Concat(finding.Revisions.Select(revision => revision.Earlier));

    /// <summary>How many disputes are open, and how many conflicts are explained by a broader claim, a part, or a number that grew.</summary>
    /// <remarks>Numbers that do not add up are one open dispute, however many findings they are of; a misfit that takes a side in a dispute belongs to
    /// that.</remarks>
    public static (int Open, int Explained) Disputes(Incident incident)
    {
        int open = 0, explained = 0;
        var misfits = new HashSet<Misfit>();
        Add(incident.Day);
        Add(incident.Weapons);
        foreach (TimeFinding finding in incident.Times) Add(finding.Time);
        foreach (PlaceFinding finding in incident.Places) Add(finding.Place);
        foreach (EventFinding finding in incident.Events) Add(finding.Number);
        foreach (TargetFinding finding in incident.Targets) Add(finding.Number);
        foreach (DamageFinding finding in incident.Damage) Add(finding.Number);
        foreach (MunitionFinding finding in incident.Munitions)
        {
            Add(finding.Count);
            misfits.UnionWith(finding.Misfits.Where(misfit => misfit.Assuming.IsEmpty));
        }
        foreach (CasualtyFinding finding in incident.Casualties)
        {
            if (!RepeatsWhole(finding, incident)) Add(finding.Count);
            misfits.UnionWith(finding.Misfits);
        }
        return (open + misfits.Count, explained);

        void Add<T>(Finding<T> finding)
        {
            if (finding.Positions.Count > 1 && finding.Conflicts[^1].ExplainedBy is null) open++;
            else if (!finding.Conflicts.IsEmpty) explained++;
        }
    }

    // Where all who count the people say the same severity, what is said of that severity is said of all.
    private static bool RepeatsWhole(CasualtyFinding part, Incident incident) => part.Severity != Severity.Unstated && incident.Casualties.Any(whole =>
        !whole.IsPart && whole.Harm == part.Harm && whole.Group == part.Group && whole.Count == part.Count);

    /// <summary>Where it was: its target or, where no claim names one, where munitions came down; null where no claim names either.</summary>
    public static Finding<Place>? Place(Incident incident) => Stated(incident, PlaceRole.Target) ?? Stated(incident, PlaceRole.Impact);

    private static Finding<Place>? Stated(Incident incident, PlaceRole role)
    {
        foreach (PlaceFinding finding in incident.Places)
            if (finding.Role == role && !finding.Place.Positions.IsEmpty) return finding.Place;
        return null;
    }
}
