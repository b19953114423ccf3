using System;
using System.Collections.Generic;
using System.Linq;
using ConflictModel.Reconciliation;

namespace ConflictModel.Cli.Pictures;

/// <summary>Draws why everything is what it is, beneath the row that shows it: for each finding the sentence, its steps, and what each claim says.</summary>
internal static class WhyRows
{
    /// <summary>An incident with its reasons; those that no row shows stand at the end.</summary>
    public static PictureOfIncident Explained(PictureOfIncident picture, Incident incident, Explanation why)
    {
        List<(object About, Explanation Why)> left = [.. Findings(incident).Zip(why.Parts)];
        List<Row> rows = [];
        foreach (Row row in picture.Rows)
        {
            List<(object About, Explanation Why)> its = left.FindAll(one => row.About.Any(about => ReferenceEquals(about, one.About)));
            left.RemoveAll(its.Contains);
            rows.Add(row with { Lines = [.. row.Lines, .. its.SelectMany(one => Reasons(one.Why))] });
        }
        return picture with
        {
            Rows =
            [
                .. rows, new("why one incident", [new([why.Sentence])]),
                .. left.Select(one => new Row("why: " + one.Why.Subject, [new([one.Why.Sentence]), .. Steps(one.Why)])),
            ],
        };
    }

    /// <summary>A series, or the strengths, with the reason of each row that shows one of the findings.</summary>
    public static PictureOfIncident Explained(PictureOfIncident picture, IReadOnlyDictionary<object, Explanation> all)
    {
        return picture with
        {
            Rows = picture.Rows.Select(row => row.About.FirstOrDefault(all.ContainsKey) is { } about
                ? row with { Lines = [.. row.Lines, .. Reasons(all[about])] } : row).ToValueList(),
        };
    }

    /// <summary>Why pairs of accounts were joined, left open or kept apart.</summary>
    public static IEnumerable<ValueList<Span>> OfLinks(Explanation whole) =>
        whole.Parts.Where(part => part.Weight is not null).Select(link => (ValueList<Span>)[link.Sentence]);

    // What the parts of the explanation of an incident are about, in their order.
    private static IEnumerable<object> Findings(Incident incident) =>
    [
        incident.Day, .. incident.Times.Select(found => found.Time), .. incident.Places.Select(found => found.Place),
        .. incident.Events.Select(found => found.Number), .. incident.Targets, incident.Weapons, .. incident.Munitions.Select(found => found.Count),
        .. incident.Casualties.Select(found => found.Count), .. incident.Damage, .. incident.Responsibility, .. incident.Relations,
        .. incident.Statuses, .. incident.Listed, .. incident.Discounted, incident,
    ];

    private static IEnumerable<Line> Reasons(Explanation why) => Steps(why).Prepend(Line.Note(["why: " + why.Sentence]));

    private static IEnumerable<Line> Steps(Explanation finding)
    {
        IEnumerable<string> steps = finding.Parts.Where(part => part.Rule is not (ExplanationRule.Position or ExplanationRule.Said))
            .Select(part => part.Sentence).Distinct(StringComparer.Ordinal);
        IEnumerable<string> said = Leaves(finding).Where(leaf => leaf.Rule == ExplanationRule.Said)
            .DistinctBy(leaf => leaf.Claims[0]).OrderBy(leaf => leaf.Claims[0], ClaimReference.SortOrder)
            .Select(leaf => $"{leaf.Claims[0].Report}: {leaf.Sentence}");
        return steps.Concat(said).Select(line => Line.Note([line]));
    }

    private static IEnumerable<Explanation> Leaves(Explanation one) => one.Parts.IsEmpty ? [one] : one.Parts.SelectMany(Leaves);
}
