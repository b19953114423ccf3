using System;
using System.Collections.Generic;
using System.Linq;
using ConflictModel.Incidents;
using ConflictModel.Reconciliation;

namespace ConflictModel.Cli.Pictures;

/// <summary>Draws the places of an incident.</summary>
internal sealed class PlaceRows(Findings findings)
{
    /// <summary>A place and its country, unless its name has it: "Ain al-Asad air base, Iraq", "northern Iraq".</summary>
    public static string Words(Place place) =>
        place.Country is string code && Country.Find(code)!.Name is var country && !place.Name.Contains(country, StringComparison.Ordinal)
            ? $"{place.Name}, {country}" : place.Name;

    public IEnumerable<Row> Of(Incident incident)
    {
        if (incident.Places.All(place => place.Role != PlaceRole.Target)) yield return new("place", [new([Span.Silence("not stated")])]);
        foreach (PlaceFinding found in incident.Places.AsEnumerable())
        {
            Row row = findings.Row(
                Label(found.Role), found.Place, (place, _) => Words(place), (claim, place) => Said(claim).Id == place.Id,
                claim => Span.Quote(Said(claim).Name), OtherNames);
            yield return row with { Lines = [.. row.Lines, .. Levels(found)] };
        }
    }

    // A narrow place may have one witness, and a wider one around it several.
    private static IEnumerable<Line> Levels(PlaceFinding found)
    {
        if (found.Place.Positions.Count != 1) yield break;
        string[] levels = [.. found.Levels.Select(level => $"{level.Value.Name}: {Number.OfSupport(level.Units, level.Reports)}")];
        if (levels.Length > 0) yield return Line.Note(["level by level, " + string.Join("; ", levels)]);
    }

    private static string Label(PlaceRole role) => role switch
    {
        PlaceRole.LaunchSite => "launched from",
        PlaceRole.Impact => "place of impact",
        _ => "place",
    };

    // One place may be written in several ways: a reader has to be able to find each.
    private static string? OtherNames(Place place, IEnumerable<Claim> stating)
    {
        string[] others = [.. stating.Select(claim => Said(claim).Name).Where(name => name != place.Name)
            .Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal).Select(name => $"\"{name}\"")];
        return others.Length == 0 ? null : $"also called {Number.List(others)}";
    }

    private static Place Said(Claim claim) => ((WhereClaim)claim).Place!;
}
