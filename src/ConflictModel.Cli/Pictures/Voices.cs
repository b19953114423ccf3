using System;
using System.Collections.Generic;
using System.Linq;
using ConflictModel.Incidents;
using ConflictModel.Reconciliation;
using ConflictModel.Sources;

namespace ConflictModel.Cli.Pictures;

/// <summary>Who says something, by name, and in which words.</summary>
internal sealed class Voices(ClaimIndex claims)
{
    /// <summary>The origins of some claims, each once: "a US official via Reuters; AFP".</summary>
    public IEnumerable<Span> Of(IEnumerable<ClaimReference> references)
    {
        Voice[] voices = [.. references.GroupBy(Origin, StringComparer.Ordinal)
            .Select(one => new Voice(Name(one.First()), one.First().Report, Qualifiers(one)))];
        Dictionary<string, int> named = voices.CountBy(voice => voice.Name, StringComparer.Ordinal).ToDictionary(StringComparer.Ordinal);
        for (int i = 0; i < voices.Length; i++)
        {
            if (i > 0) yield return "; ";
            bool isAmbiguous = named[voices[i].Name] > 1
                && !voices[i].Name.EndsWith(" in " + voices[i].Report, StringComparison.Ordinal);
            yield return Span.Source(isAmbiguous ? $"{voices[i].Name} in {voices[i].Report}" : voices[i].Name);
            if (voices[i].Qualifiers.Length > 0) yield return $" [{voices[i].Qualifiers}]";
        }
    }

    /// <summary>What some claims say and who says it: <c>"at least 14" (AFP); "several" (UPI)</c>.</summary>
    /// <param name="references">The claims.</param>
    /// <param name="says">What a claim says.</param>
    public IEnumerable<Span> Quoting(IEnumerable<ClaimReference> references, Func<Claim, Span> says) => Quoting<Claim>(references, says);

    /// <summary>What some claims, tallies or strengths say and who says it.</summary>
    /// <typeparam name="TSaid">Which of these they are.</typeparam>
    /// <param name="references">What is said.</param>
    /// <param name="says">What one of them says.</param>
    public IEnumerable<Span> Quoting<TSaid>(IEnumerable<ClaimReference> references, Func<TSaid, Span> says)
        where TSaid : Assertion
    {
        bool isFirst = true;
        foreach (IGrouping<Span, ClaimReference> same in references.GroupBy(reference => says((TSaid)claims.Said(reference))))
        {
            if (!isFirst) yield return "; ";
            isFirst = false;
            yield return same.Key;
            yield return " (";
            foreach (Span span in Of(same)) yield return span;
            yield return ")";
        }
    }

    private string Origin(ClaimReference reference) => claims.Said(reference).Attribution.Origin;

    // For someone unnamed, the nearest one with a name who relays it, or else the report to look it up in.
    private string Name(ClaimReference reference)
    {
        Report report = claims.ReportOf(reference);
        Source[] chain = [.. claims.Said(reference).Attribution.Hops.Select(hop => report.Sources.First(source => source.Id == hop.Source))];
        Source origin = chain[^1];
        if (!origin.IsAnonymous) return origin.Name + Organisation(origin, report);
        Source? relay = Array.FindLast(chain, source => !source.IsAnonymous);
        return relay is null ? $"{origin.Name} in {report.Id}" : $"{origin.Name} via {relay.Name}";
    }

    private static string Organisation(Source person, Report report) =>
        person.Kind is SourceKind.Spokesperson or SourceKind.Official && person.Affiliation is string id
            ? ", " + report.Sources.First(source => source.Id == id).Name
            : "";

    // What weakens every claim that the origin makes of this.
    private string Qualifiers(IEnumerable<ClaimReference> references) => string.Join(", ", references
        .Select(reference => Qualifiers(claims.Said(reference)))
        .Aggregate((all, next) => all.Intersect(next, StringComparer.Ordinal)));

    private static IEnumerable<string> Qualifiers(Assertion claim)
    {
        string?[] all =
        [
            claim.Modality switch
            {
                Modality.Apparent => "apparently",
                Modality.Suspected => "suspected",
                Modality.Possible => "possibly",
                _ => null,
            },
            claim.Attribution.Hops[claim.Attribution.Depth - 1].Mode switch
            {
                AttributionMode.InitialReports => "initial reports",
                AttributionMode.Alleged => "alleges",
                AttributionMode.Denied => "denies",
                AttributionMode.Believed => "believes",
                AttributionMode.Suspected => "suspects",
                _ => null,
            },
            claim.IsProvisional ? "provisional" : null,
        ];
        return all.OfType<string>();
    }

    private readonly record struct Voice(string Name, string Report, string Qualifiers);
}
