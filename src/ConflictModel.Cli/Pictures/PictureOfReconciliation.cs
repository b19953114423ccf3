using System.Collections.Generic;
using System.Linq;
using ConflictModel.Cli.Reading;
using ConflictModel.Incidents;
using ConflictModel.Reconciliation;

namespace ConflictModel.Cli.Pictures;

/// <summary>Draws a reconciliation for people.</summary>
internal static class PictureOfReconciliation
{
    /// <summary>The picture of a reconciliation.</summary>
    /// <param name="reconciliation">The reconciliation.</param>
    /// <param name="reports">The reports that it was made of, with those that it set aside.</param>
    /// <param name="problems">How many problems the reports had.</param>
    /// <param name="isExplained">Whether to say why everything is as it is.</param>
    public static Picture Draw(Reconciliation.Reconciliation reconciliation, ValueList<Report> reports, int problems, bool isExplained = false)
    {
        reports = TakingPart.In(reconciliation, reports);
        var painter = new IncidentPainter(new ClaimIndex(reports));
        ValueList<PictureOfIncident> incidents = reconciliation.Incidents.Select(painter.Paint).ToValueList();
        if (isExplained)
        {
            Explanation why = reconciliation.Explain(reports);
            return new(
                incidents.Zip(why.Parts, (incident, because) => incident with { Rows = [.. incident.Rows, .. WhyRows.Of(because)] }).ToValueList(),
                [.. Closing(reconciliation, reports, incidents), .. WhyRows.OfLinks(why), .. Problems(problems), Legend]);
        }
        return new(incidents, [.. Closing(reconciliation, reports, incidents), .. Problems(problems), Legend]);
    }

    private const int MostPairs = 20; // the strongest; a person looks at these first

    private static ValueList<Span> Legend =>
    [
        "An origin is whoever said it first: ten reports that repeat one origin are still one origin. ",
        "\"1 to 2 independent origins\" means that what looks like two may be one and the same voice. ",
        "\"Not stated\" means that no report says anything of it about this incident alone, which is never zero.",
    ];

    private static IEnumerable<ValueList<Span>> Closing(
        Reconciliation.Reconciliation reconciliation, ValueList<Report> reports, ValueList<PictureOfIncident> incidents)
    {
        int open = incidents.Sum(incident => incident.Count(Dispute.Open));
        int explained = incidents.Sum(incident => incident.Count(Dispute.Explained));
        yield return
        [
            Span.Of(Number.Of(incidents.Count, "incident"), SpanRole.Heading),
            $" in {Number.OfAll(reports)}; {(open == 0 ? "no open disputes" : Number.Of(open, "open dispute"))}, {explained} explained.",
        ];
        if (incidents.IsEmpty && reconciliation.SetAside.IsEmpty) yield break;
        Link[] undecided = [.. reconciliation.Links.Where(link => link.Decision == LinkDecision.Undecided)];
        yield return undecided.Length == 0
            ? ["No pair of accounts is undecided."]
            : [Span.Dispute($"{Number.Of(undecided.Length, "pair")} of accounts undecided"),
                "; a person should say whether they are one incident: "
                + string.Join("; ", undecided.OrderByDescending(link => link.Score).Take(MostPairs).Select(link => $"{link.First} and {link.Second}"))
                + (undecided.Length > MostPairs ? $"; and {undecided.Length - MostPairs} more, which --format json lists." : ".")];
        yield return reconciliation.Undated.IsEmpty
            ? ["Every account has a date."]
            : [Span.Dispute($"{Number.Of(reconciliation.Undated.Count, "account")} without a date"), ", joined with no other: "
                + string.Join(", ", reconciliation.Undated.AsEnumerable()) + "."];
        yield return reconciliation.SetAside.IsEmpty
            ? ["Nothing was set aside."]
            : [Span.Dispute("Set aside"), ": " + string.Join("; ", reconciliation.SetAside.Select(Words)) + "."];
    }

    private static IEnumerable<ValueList<Span>> Problems(int problems) => problems == 0
        ? []
        : [[Span.Dispute(Number.Of(problems, "problem")),
            " in the input, listed on standard error; what has a problem is not in this picture."]];

    private static string Words(SetAside aside) => $"{aside.Kind.ToString().ToLowerInvariant()} {aside.Id}, because {aside.Reason}";
}
