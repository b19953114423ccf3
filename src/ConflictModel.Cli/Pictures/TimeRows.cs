using System.Collections.Generic;
using System.Linq;
using ConflictModel.Incidents;
using ConflictModel.Reconciliation;
using ConflictModel.Time;

namespace ConflictModel.Cli.Pictures;

/// <summary>Draws the day of an incident, and the time of day where a claim gives one.</summary>
internal sealed class TimeRows(Findings findings, ClaimIndex claims)
{
    public IEnumerable<Row> Of(Incident incident)
    {
        Row day = findings.Row(
            "date", incident.Day, (date, _) => date.Describe(), (claim, date) => Moment(claim).Date == date,
            claim => Findings.Wording(claim, Moment(claim).Date.Describe()));
        yield return day.Lines.IsEmpty
            ? day with { Lines = [new([Span.Silence("not stated")])] }
            : day with { Lines = [.. day.Lines, .. Basis(incident.Day)] };

        foreach (TimeFinding found in incident.Times.AsEnumerable())
        {
            yield return findings.Row(
                "time of day", found.Time, (time, _) => Clock(time, found.Zone), (claim, time) => Moment(claim).Time == time,
                claim => Findings.Wording(claim, Moment(claim).Time.Describe()));
        }
    }

    private IEnumerable<Line> Basis(Finding<UncertainDate> day)
    {
        WhenClaim[] whens = [.. day.Positions.SelectMany(position => position.Claims).Select(reference => (WhenClaim)claims[reference])];
        if (whens.Length == 0 || whens.Any(when => when.Basis == DateBasis.Stated)) yield break;
        yield return Line.Note([whens.All(when => when.Basis == DateBasis.ResolvedFromPublication)
            ? "no report gives the full date: worked out from the day of publication"
            : "no report gives the full date: worked out by whoever recorded the claims"]);
    }

    private static UncertainMoment Moment(Claim claim) => ((WhenClaim)claim).When!;

    private static string Clock(UncertainTime time, string? zone) => time.Describe() + (zone is null ? "" : ", " + zone);
}
