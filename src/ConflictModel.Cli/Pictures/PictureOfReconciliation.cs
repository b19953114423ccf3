using System.Collections.Generic;
using System.Globalization;
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
    /// <param name="hasProblems">Whether the input had problems. How many depends on how often something was given, which the picture does not.</param>
    /// <param name="isExplained">Whether to say why everything is as it is.</param>
    public static Picture Draw(Reconciliation.Reconciliation reconciliation, ValueList<Report> reports, bool hasProblems, bool isExplained = false)
    {
        reports = TakingPart.In(reconciliation, reports);
        var index = new ClaimIndex(reports);
        var painter = new IncidentPainter(index);
        var series = new SeriesPainter(index);
        ValueList<PictureOfIncident> incidents = reconciliation.Incidents.Select(painter.Paint).ToValueList();
        ValueList<PictureOfIncident> rest = [.. reconciliation.Tallies.Select(series.Paint), .. series.Paint(reconciliation.Strengths)];
        IEnumerable<ValueList<Span>> closing = [.. Closing(reconciliation, reports, [.. incidents, .. rest])];
        if (!isExplained) return new(incidents, rest, [.. closing, .. Problems(hasProblems), Legend]);

        Explanation why = reconciliation.Explain(reports);
        Dictionary<object, Explanation> counted = reconciliation.Tallies.Cast<object>().Concat(reconciliation.Strengths)
            .Zip(why.Parts.Skip(reconciliation.Incidents.Count + reconciliation.Links.Count))
            .ToDictionary(one => one.First, one => one.Second, ReferenceEqualityComparer.Instance);
        return new(
            incidents.Zip(reconciliation.Incidents, why.Parts).Select(one => WhyRows.Explained(one.First, one.Second, one.Third)).ToValueList(),
            rest.Select(one => WhyRows.Explained(one, counted)).ToValueList(),
            [.. closing, .. WhyRows.OfLinks(why), .. Problems(hasProblems), Legend]);
    }

    private static ValueList<Span> Legend =>
    [
        "An origin is whoever said it first: ten reports that repeat one origin are still one origin. ",
        "\"1 to 2 independent origins\" means that what looks like two may be one and the same voice. ",
        "\"Not stated\" means that no report says anything of it about this incident or series alone, which is never zero.",
    ];

    private static IEnumerable<ValueList<Span>> Closing(
        Reconciliation.Reconciliation reconciliation, ValueList<Report> reports, ValueList<PictureOfIncident> parts)
    {
        int open = parts.Sum(part => part.Open), explained = parts.Sum(part => part.Explained);
        string series = reconciliation.Tallies.IsEmpty ? ""
            : $" and {string.Create(CultureInfo.InvariantCulture, $"{reconciliation.Tallies.Count} series")}";
        yield return
        [
            Span.Of(Number.Of(reconciliation.Incidents.Count, "incident") + series, SpanRole.Heading),
            $" in {Number.OfAll(reports)}; {(open == 0 ? "no open disputes" : Number.Of(open, "open dispute"))}, {explained} explained.",
        ];
        if (reconciliation.Incidents.IsEmpty && reconciliation.SetAside.IsEmpty) yield break;
        Link[] undecided = [.. reconciliation.Links.Where(link => link.Decision == LinkDecision.Undecided)];
        yield return undecided.Length == 0
            ? ["No pair of accounts is undecided."]
            : [Span.Dispute($"{Number.Of(undecided.Length, "pair")} of accounts undecided"),
                "; a person should say whether they are one incident: "
                + Number.First([.. undecided.OrderByDescending(link => link.Score).Select(link => $"{link.First} and {link.Second}")], "; ") + "."];
        yield return reconciliation.Undated.IsEmpty
            ? ["Every account has a date."]
            : [Span.Dispute($"{Number.Of(reconciliation.Undated.Count, "account")} without a date"), ", joined with no other: "
                + Number.First([.. reconciliation.Undated]) + "."];
        if (!reconciliation.Foretold.IsEmpty)
        {
            yield return [Span.Dispute($"{Number.Of(reconciliation.Foretold.Count, "account")} of a day after the report was published"),
                ", one of which is wrong; they take part as they stand: " + Number.First([.. reconciliation.Foretold]) + "."];
        }
        yield return reconciliation.SetAside.IsEmpty
            ? ["Nothing was set aside."]
            : [Span.Dispute("Set aside"), ": " + Number.First([.. reconciliation.SetAside.Select(aside => aside.Describe())], "; ") + "."];
    }

    private static IEnumerable<ValueList<Span>> Problems(bool any) => !any
        ? []
        : [[Span.Dispute("There are problems in the input"), ", listed on standard error; what cannot be used is not in this picture, and all else is."]];
}
