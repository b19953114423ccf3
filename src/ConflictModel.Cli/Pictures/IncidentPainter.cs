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

    public PictureOfIncident Paint(Incident incident)
    {
        string[] reports = [.. incident.Accounts.Select(id => claims.ReportWith(id).Id)
            .Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)];
        return new(
            Headline(incident),
            [$"{Number.Of(reports.Length, "report")} ({string.Join(", ", reports)}), graded {incident.Grade.ToString().ToLowerInvariant()}"],
            [
                .. new TimeRows(_findings, claims).Of(incident),
                .. new PlaceRows(_findings).Of(incident),
                .. incident.Events.Select(Event),
                .. new WeaponRow(_findings, _voices).Of(incident),
                .. new MunitionRows(_findings, _voices, claims).Of(incident),
                .. new CasualtyRows(_findings).Of(incident),
                .. new DamageRow(_findings, _voices).Of(incident),
                .. new ResponsibilityRow(_voices).Of(incident),
                .. Sentences("target", incident.Targets.SelectMany(Numbered)).Select(row => row with
                {
                    Dispute = incident.Targets.Any(found => !found.Number.Conflicts.IsEmpty) ? Dispute.Open : Dispute.None,
                }),
                .. Sentences("related", incident.Relations.Select(found => found.Claims)),
                .. Sentences("status", incident.Statuses.Select(found => found.Claims)),
                .. Sentences("also said", incident.Listed.Select(claim => (ValueList<ClaimReference>)[claim])),
                .. Discounted(incident),
            ]);
    }

    // What claims say that has no one answer, in the words of the first who say so.
    private IEnumerable<Row> Sentences(string label, IEnumerable<ValueList<ClaimReference>> said)
    {
        ValueList<Line> lines = said.Select(same => new Line(
            [Span.Value(claims.ReportOf(same[0]).Describe(claims[same[0]]))], [.. _voices.Of(same)])).ToValueList();
        if (!lines.IsEmpty) yield return new(label, lines);
    }

    // The claims of one target by the number of them that each gives.
    private IEnumerable<ValueList<ClaimReference>> Numbered(TargetFinding found) =>
        found.Claims.GroupBy(claim => ((TargetClaim)claims[claim]).Number).Select(same => same.ToValueList());

    // What a person does not believe is shown all the same.
    private IEnumerable<Row> Discounted(Incident incident) => incident.Discounted.IsEmpty ? []
        : [new("not believed", incident.Discounted.Select(discounted => new Line(
            [claims.ReportOf(discounted.Claim).Describe(claims[discounted.Claim])],
            ["discounted: " + string.Join("; ", discounted.Reasons.AsEnumerable())])).ToValueList())];

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
        string? kind = found.Event is string id ? CountWords.Label(Taxonomy.Events, id) : null;
        Row row = _findings.Row(
            "kind of event", found.Number, (number, stating) => $"{kind}, {CountWords.Of(number, stating, Stated)} of them",
            (claim, number) => Stated(claim).Possible == number.Possible, claim => Findings.Wording(claim, Stated(claim).Describe()));
        if (kind is null) return row;
        ClaimReference[] without = [.. found.Claims.Except(found.Number.Positions.SelectMany(position => position.Claims))];
        return without.Length == 0 ? row
            : row.Lines.IsEmpty ? row with { Lines = [new([Span.Value(kind)], [.. _voices.Of(without)])] }
            : row with { Lines = [.. row.Lines, Line.Note(["without a number: ", .. _voices.Of(without)])] };
    }

    private static Count Stated(Claim claim) => ((EventClaim)claim).Number;
}
