using System;
using System.Collections.Generic;
using System.Linq;
using ConflictModel.Incidents;
using ConflictModel.Quantities;
using ConflictModel.Reconciliation;

namespace ConflictModel.Cli.Pictures;

/// <summary>Draws an incident: a headline, the reports, and a row for each property.</summary>
internal sealed class IncidentPainter(ClaimIndex claims)
{
    private readonly Voices _voices = new(claims);
    private readonly Findings _findings = new(new(claims), claims);
    private readonly Sentences _sentences = new(new(claims), claims);

    public PictureOfIncident Paint(Incident incident)
    {
        string[] reports = [.. incident.Accounts.Select(id => claims.ReportWith(id).Id)
            .Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)];
        return new(
            Headline(incident),
            [$"{Number.Of(reports.Length, "report")} ({Number.First(reports)}), graded {incident.Grade.ToString().ToLowerInvariant()}"],
            [
                .. new TimeRows(_findings, claims).Of(incident),
                .. new PlaceRows(_findings).Of(incident),
                .. incident.Events.Select(Event),
                .. new WeaponRow(_findings, _voices, claims).Of(incident),
                .. new MunitionRows(_findings, _voices, claims).Of(incident),
                .. new CasualtyRows(_findings, _voices).Of(incident),
                .. new DamageRow(_findings, _voices).Of(incident),
                .. new ResponsibilityRow(_voices).Of(incident.Responsibility),
                .. Targets([.. incident.Targets.Where(found => found.Number.Conflicts.IsEmpty)], Dispute.None),
                .. incident.Targets.Where(found => !found.Number.Conflicts.IsEmpty).SelectMany(found => Targets([found], Dispute.Open)),
                .. _sentences.Row("related", incident.Relations.Select(found => found.Claims), incident.Relations),
                .. _sentences.Row("status", incident.Statuses.Select(found => found.Claims), incident.Statuses),
                .. _sentences.Row("also said", incident.Listed.Select(claim => (ValueList<ClaimReference>)[claim]), incident.Listed),
                .. _sentences.Discounted(incident.Discounted),
            ]);
    }

    private IEnumerable<Row> Targets(TargetFinding[] found, Dispute dispute) =>
        _sentences.Row("target", found.SelectMany(Numbered), found).Select(row => row with { Dispute = dispute });

    // The claims of one target by the number of them that each gives.
    private IEnumerable<ValueList<ClaimReference>> Numbered(TargetFinding found) =>
        found.Claims.GroupBy(claim => ((TargetClaim)claims[claim]).Number).Select(same => same.ToValueList());

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
            "kind of event", found.Number,
            (number, stating) => Named(found, stating) is var kind && number is { Least: 1, Greatest: 1 } ? $"1 {kind}"
                : $"{kind}, {CountWords.Of(number, stating, Stated)} of them",
            (claim, number) => Stated(claim).Possible == number.Possible, claim => Findings.Wording(claim, Stated(claim).Describe()));
        if (found.Event is null) return row;
        ClaimReference[] without = [.. found.Claims.Except(found.Number.Positions.SelectMany(position => position.Claims))];
        if (row.Lines.IsEmpty)
            row = row with { Lines = [new([Span.Value(Label(found.Event))], [.. _voices.Of(found.Claims.Where(claim => KindOf(claim) == found.Event))])] };
        else if (without.Length > 0) row = row with { Lines = [.. row.Lines, Line.Note(["without a number: ", .. _voices.Of(without)])] };
        // Who names a wider kind does not say that it was the narrower.
        ClaimReference[] wider = [.. found.Claims.Where(claim => KindOf(claim) is string other && other != found.Event)];
        return wider.Length == 0 ? row : row with
        {
            Lines = [.. row.Lines, Line.Note(["named more widely: ", .. _voices.Quoting(wider, claim => Span.Quote(Label(((EventClaim)claim).Event)))])],
        };
    }

    // The narrowest kind that some claims name.
    private static string Named(EventFinding found, IEnumerable<Claim> stating)
    {
        HashSet<string?> named = [.. stating.Select(claim => ((EventClaim)claim).Event)];
        return Label(found.Wider.Append(found.Event).LastOrDefault(named.Contains, found.Event));
    }

    private string? KindOf(ClaimReference claim) => ((EventClaim)claims[claim]).Event;

    private static string Label(string? id) => CountWords.Label(Taxonomy.Events, id!);

    private static Count Stated(Claim claim) => ((EventClaim)claim).Number;
}
