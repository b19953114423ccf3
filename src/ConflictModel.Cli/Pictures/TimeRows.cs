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
                claim => Findings.Wording(claim, Clock(Moment(claim).Time, Moment(claim).Zone)));
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

    // "12:30, Asia/Baghdad", "about 12:30", "in the morning".
    private static string Clock(UncertainTime time, string? zone)
    {
        string text = time.Describe();
        if (text is ['a', 't', ' ', >= '0' and <= '9', ..]) text = text[3..];
        return zone is null ? text : $"{text}, {zone}";
    }
}
