using System;
using System.Collections.Generic;
using System.Linq;
using ConflictModel.Incidents;
using ConflictModel.Quantities;
using ConflictModel.Reconciliation;
using ConflictModel.Sources;

namespace ConflictModel.Cli.Pictures;

/// <summary>Draws an incident: a headline, the reports, and a row for each property.</summary>
internal sealed class IncidentPainter(ClaimIndex claims)
{
    private readonly Voices _voices = new(claims);
    private readonly Findings _findings = new(new(claims), claims);

    public PictureOfIncident Paint(Incident incident)
    {
        string[] reports = [.. incident.Accounts.Select(id => claims.ReportWith(id).Id)
            .Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)];
        return new(
            Headline(incident),
            [$"{Number.Of(reports.Length, "report")} ({string.Join(", ", reports)})"],
            [
                .. new TimeRows(_findings, _voices, claims).Of(incident),
                .. new PlaceRows(_findings).Of(incident),
                .. incident.Events.Select(Event),
                .. new WeaponRow(_findings, _voices).Of(incident),
                .. new MunitionRows(_findings, _voices, claims).Of(incident),
                .. new CasualtyRows(_findings).Of(incident),
                .. new DamageRow(_findings, _voices).Of(incident),
                .. new ResponsibilityRow(_voices).Of(incident),
                .. AlsoSaid(incident),
            ]);
    }

    // What is kept as it was said, and not fused.
    private IEnumerable<Row> AlsoSaid(Incident incident) => incident.Listed.IsEmpty ? []
        : [new("also said", incident.Listed.Select(reference => new Line(
            [Span.Value(claims[reference].Describe(SourceDirectory.Of(claims.ReportOf(reference).Sources)))],
            [.. _voices.Of([reference])])).ToValueList())];

    private static ValueList<Span> Headline(Incident incident)
    {
        Finding<Place>? target = incident.Places.FirstOrDefault(place => place.Role == PlaceRole.Target)?.Place;
        string day = incident.Day.Agreement == Agreement.Unstated ? "Date not stated" : incident.Day.Established.Describe();
        string place = target?.Preferred is { } preferred ? PlaceRows.Words(preferred.Value) : "place not stated";
        return
        [
            Span.Of(char.ToUpperInvariant(day[0]) + day[1..], SpanRole.Heading), .. Doubt(incident.Day.Agreement, "the day"),
            Span.Of(", " + place, SpanRole.Heading), .. Doubt(target?.Agreement, "the place"),
        ];
    }

    private static ValueList<Span> Doubt(Agreement? agreement, string what) =>
        agreement == Agreement.Disputed ? [Span.Dispute($" ({what} is disputed)")] : [];

    private Row Event(EventFinding found)
    {
        Row row = _findings.Row(
            "kind of event", found.Number, (number, stating) => $"{found.Event}, {CountWords.Of(number, stating, Stated)} of them",
            (claim, number) => Stated(claim).Possible == number.Possible, claim => Findings.Wording(claim, Stated(claim).Describe()));
        if (found.Event is not string kind) return row;
        ClaimReference[] without = [.. found.Claims.Except(found.Number.Positions.SelectMany(position => position.Claims))];
        return without.Length == 0 ? row
            : row.Lines.IsEmpty ? row with { Lines = [new([Span.Value(kind)], [.. _voices.Of(without)])] }
            : row with { Lines = [.. row.Lines, Line.Note(["without a number: ", .. _voices.Of(without)])] };
    }

    private static Count Stated(Claim claim) => ((EventClaim)claim).Number;
}
