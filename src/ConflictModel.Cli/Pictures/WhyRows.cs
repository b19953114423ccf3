using System.Collections.Generic;
using System.Linq;
using ConflictModel.Reconciliation;

namespace ConflictModel.Cli.Pictures;

/// <summary>Draws why an incident is what it is: for each finding the sentence, its steps, and what each claim says.</summary>
internal static class WhyRows
{
    public static IEnumerable<Row> Of(Explanation incident)
    {
        yield return new("why one incident", [new([incident.Sentence])]);
        foreach (Explanation finding in incident.Parts.AsEnumerable())
        {
            IEnumerable<string> steps = finding.Parts.Where(part => part.Rule is not (ExplanationRule.Position or ExplanationRule.Said))
                .Select(part => part.Sentence);
            IEnumerable<string> said = Leaves(finding).Where(leaf => leaf.Rule == ExplanationRule.Said)
                .DistinctBy(leaf => leaf.Claims[0]).OrderBy(leaf => leaf.Claims[0], ClaimReference.SortOrder)
                .Select(leaf => $"{leaf.Claims[0].Report}: {leaf.Sentence}");
            yield return new("why: " + finding.Subject, [new([finding.Sentence]), .. steps.Concat(said).Select(line => Line.Note([line]))]);
        }
    }

    /// <summary>Why pairs of accounts were joined, left open or kept apart.</summary>
    public static IEnumerable<ValueList<Span>> OfLinks(Explanation whole) =>
        whole.Parts.Where(part => part.Weight is not null).Select(link => (ValueList<Span>)[link.Sentence]);

    private static IEnumerable<Explanation> Leaves(Explanation one) => one.Parts.IsEmpty ? [one] : one.Parts.SelectMany(Leaves);
}
