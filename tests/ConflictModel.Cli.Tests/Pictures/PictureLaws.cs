using System;
using System.IO;
using System.Linq;
using ConflictModel.Cli.Pictures;
using ConflictModel.Cli.Writing;
using ConflictModel.Incidents;
using ConflictModel.Reconciliation;
using ConflictModel.Sources;
using ConflictModel.Testing;
using Xunit;

namespace ConflictModel.Cli.Tests.Pictures;

/// <summary>What holds of the picture of any reports whatever.</summary>
public sealed class PictureLaws
{
    [Fact]
    public void Draw_finds_words_for_anything_that_can_be_reported() => Law.Holds(Generate.Corpora, 200, reports =>
    {
        using var output = new StringWriter { NewLine = "\n" };
        new PlainWriter(60).Write(Draw(reports), output);
        return output.ToString().Split('\n').All(line => line.Length <= 60 && !line.Contains('\u001b', StringComparison.Ordinal));
    });

    [Fact]
    public void Draw_names_the_origin_of_every_claim_in_a_row_of_its_property() => Law.Holds(Generate.Corpora, 200, reports =>
    {
        ValueList<Incident> incidents = Reconciler.Reconcile(reports).Incidents;
        ValueList<PictureOfIncident> pictures = Draw(reports).Incidents;
        return reports.All(report => report.Accounts.All(account =>
        {
            int incident = incidents.ToList().FindIndex(one => one.Accounts.Contains(account.Id, StringComparer.Ordinal));
            return account.Claims.Where(SaysSomething).All(claim =>
                pictures[incident].Rows.Any(row => IsAbout(claim, row.Label)
                    && Text(row).Contains(OriginOf(claim, report), StringComparison.Ordinal)));
        }));
    });

    [Fact]
    public void Draw_counts_as_many_disputes_as_the_reconciliation_has() => Law.Holds(Generate.Corpora, 200, reports =>
        Reconciler.Reconcile(reports).Incidents.Zip(Draw(reports).Incidents).All(pair =>
            (Cell(pair.First, "disputes"), Cell(pair.First, "explained")) == ($"{pair.Second.Open}", $"{pair.Second.Explained}")));

    [Fact]
    public void Draw_does_not_depend_on_the_order_of_reports() => Law.Holds(Generate.Corpora, 200, reports =>
        Text(Draw(reports)) == Text(Draw(reports.Reverse().ToValueList())));

    [Fact]
    public void Draw_with_reasons_says_everything_that_is_said() => Law.Holds(Generate.Corpora, Generate.SeriesCorpora, 100, (told, counted) =>
        new[] { told, counted }.All(reports =>
        {
            string text = Rows(Draw(reports, isExplained: true));
            return reports.SelectMany(Sentences).All(sentence => text.Contains(Printable.Line(sentence), StringComparison.Ordinal));
        }));

    [Fact]
    public void Draw_names_everything_that_is_said_of_series_without_reasons() => Law.Holds(Generate.SeriesCorpora, 100, reports =>
    {
        string text = Rows(Draw(reports));
        return reports.All(report => report.Tallies.Concat<Assertion>(report.Tallies.SelectMany(tally => tally.Claims)).Concat(report.Strengths)
            .Concat(report.Strengths.SelectMany(strength => strength.Claims))
            .All(said => text.Contains(OriginOf(said, report), StringComparison.Ordinal)
                && (said is ResponsibilityClaim or Strength || text.Contains(Printable.Line(report.Describe(said)), StringComparison.Ordinal))));
    });

    [Fact]
    public void Draw_counts_the_disputes_of_series_too() => Law.Holds(Generate.SeriesCorpora, 100, reports =>
        Draw(reports).Series.Sum(part => part.Open) == Reconciler.Reconcile(reports) switch
        {
            var all => all.Tallies.Count(found => found.Count.Agreement == Agreement.Disputed)
                + all.Strengths.Count(found => found.Count.Agreement == Agreement.Disputed),
        });

    private static Picture Draw(ValueList<Report> reports, bool isExplained = false) => PictureOfReconciliation.Draw(
        Reconciler.Reconcile(reports), reports.OrderBy(report => report.Id, StringComparer.Ordinal).ToValueList(), hasProblems: false, isExplained);

    private static string[] Sentences(Report report) => report.Accounts.SelectMany(account => account.Claims)
        .Concat<Assertion>(report.Tallies).Concat(report.Tallies.SelectMany(tally => tally.Claims))
        .Concat(report.Strengths).Concat(report.Strengths.SelectMany(strength => strength.Claims))
        .Select(report.Describe).ToArray();

    private static string Rows(Picture picture) => string.Join('\n', picture.Parts.SelectMany(part => part.Rows).Select(Text));

    private static string Cell(Incident incident, string column) => IncidentTable.Row(incident)[IncidentTable.Columns.ToList().IndexOf(column)];

    private static string Text(Picture picture)
    {
        using var output = new StringWriter();
        new PlainWriter(PlainWriter.PipeWidth).Write(picture, output);
        return output.ToString();
    }

    private static string Text(Row row) =>
        string.Concat(row.Lines.SelectMany(line => line.Finding.Concat(line.Support)).Select(span => span.Text));

    private static string OriginOf(Assertion claim, Report report) =>
        Printable.Line(report.Sources.First(source => source.Id == claim.Attribution.Origin).Name);

    private static bool IsAbout(Claim claim, string label) => claim switch
    {
        not ResponsibilityClaim { Kind: ResponsibilityKind.Denied } when claim.Attribution.Hops.Any(hop => hop.Mode == AttributionMode.Denied) => label == "also said",
        TargetClaim => label == "target",
        RelationClaim => label == "related",
        StatusClaim => label == "status",
        StatementClaim => label == "also said",
        WhenClaim => label is "date" or "time of day",
        WhereClaim { Role: PlaceRole.LaunchSite } => label == "launched from",
        WhereClaim => label is "place" or "place of impact",
        EventClaim => label == "kind of event",
        WeaponClaim => label == "weapon",
        MunitionClaim munitions => label.StartsWith(munitions.Phase.ToString(), StringComparison.OrdinalIgnoreCase),
        DamageClaim damage => label == (damage.Kind == DamageKind.Damaged ? "damage" : damage.Kind == DamageKind.Destroyed ? "destroyed" : "seized"),
        ResponsibilityClaim => label == "responsibility",
        CasualtyClaim { Harm: Harm.Injured } => label.Contains("wounded", StringComparison.Ordinal),
        CasualtyClaim { Harm: Harm.KilledOrInjured } =>
            label.Contains("killed or wounded", StringComparison.Ordinal) || label.Contains("casualties", StringComparison.Ordinal),
        CasualtyClaim casualties => label.Contains(casualties.Harm.ToString(), StringComparison.OrdinalIgnoreCase),
        _ => false,
    };

    // The library leaves these out of every finding: they name neither a day nor a kind of event.
    private static bool SaysSomething(Claim claim) =>
        claim is not (WhenClaim { When: null or { Date.IsUnknown: true, Time.IsUnknown: true } } or EventClaim { Event: null });
}
