using System;
using System.Collections.Generic;
using System.Text;
using ConflictModel.Quantities;
using ConflictModel.Sources;

namespace ConflictModel.Incidents;

/// <summary>Writes an assertion as one English sentence: who publishes it, on whose word, how surely, and what.</summary>
/// <remarks>It adds nothing to what is said, rounds nothing, and leaves nothing out but the wording and how a date was found.</remarks>
internal static partial class Prose
{
    /// <summary>The sentence.</summary>
    /// <param name="said">What is said.</param>
    /// <param name="sources">The sources, for their names.</param>
    /// <param name="of">The tally or strength that a claim is about, or null.</param>
    public static string Sentence(Assertion said, SourceDirectory sources, string? of = null)
    {
        var text = new StringBuilder();
        for (int i = 0; i < said.Attribution.Depth; i++)
        {
            Hop hop = said.Attribution.Hops[i];
            text.Append(i switch { 0 => "", 1 => $", {Citing(hop.Mode)} ", _ => $", itself {Citing(hop.Mode)} " }).Append(Name(hop.Source, sources));
        }
        if (said.Attribution.Depth > 1) text.Append(',');
        text.Append(said.Modality switch
        {
            Modality.Apparent => " reports that apparently ",
            Modality.Suspected => " reports the suspicion that ",
            Modality.Possible => " reports the possibility that ",
            _ => " reports that ",
        });
        text.Append(Content(said));
        if (of is not null) text.Append(", of ").Append(of);
        if (said.IsProvisional) text.Append(", which may still change");
        if (!said.AsOf.IsUnknown) text.Append(", as of ").Append(said.AsOf.Describe());
        if (said.Assessment is { } assessment) text.Append(Judged(assessment));
        return text.Append('.').ToString();
    }

    private static string Name(string id, SourceDirectory sources)
    {
        if (sources.Find(id) is not Source source) return id;
        List<string> more = [];
        if (source.Office is not null) more.Add(source.Office);
        if (source.IsAnonymous) more.Add("anonymous");
        if (!source.Informants.IsUnknown) more.Add(Counted(source.Informants, "informant"));
        return more.Count == 0 ? source.Name : $"{source.Name} ({string.Join(", ", more)})";
    }

    private static string Citing(AttributionMode mode) => mode switch
    {
        AttributionMode.Confirmed => "citing confirmation by",
        AttributionMode.Quoted => "quoting",
        AttributionMode.Relayed => "relaying",
        AttributionMode.Claimed => "citing a claim by",
        AttributionMode.Alleged => "citing an allegation by",
        AttributionMode.Denied => "citing a denial by",
        AttributionMode.Believed => "citing a belief of",
        AttributionMode.Suspected => "citing a suspicion of",
        AttributionMode.InitialReports => "citing initial reports by",
        _ => "citing",
    };

    private static string Judged(Assessment assessment)
    {
        string text = "";
        if (assessment.Likelihood != Likelihood.Unstated) text += ", said to be " + Likely(assessment.Likelihood);
        if (assessment.Confidence != Confidence.Unstated) text += $", with {Lower(assessment.Confidence)} confidence";
        return assessment.Credibility switch
        {
            Credibility.Confirmed => text + ", which the coder holds to be confirmed",
            Credibility.ProbablyTrue => text + ", which the coder holds to be probably true",
            Credibility.PossiblyTrue => text + ", which the coder holds to be possibly true",
            Credibility.Doubtful => text + ", which the coder doubts",
            Credibility.Improbable => text + ", which the coder holds to be improbable",
            _ => text,
        };
    }

    private static string Likely(Likelihood likelihood) => likelihood switch
    {
        Likelihood.AlmostNoChance => "almost without a chance",
        Likelihood.RoughlyEvenChance => "a roughly even chance",
        _ => likelihood.ToWords(),
    };

    // "at least 15 missiles", "no missiles", "1 person", "dozens of drones", "an unknown number of attacks".
    private static string Counted(Count count, string one, string? many = null)
    {
        many ??= Plural(one);
        if (count.Greatest == 0) return "no " + many;
        if (count.IsUnknown) return "an unknown number of " + many;
        string number = count.Describe();
        if (number[^1] == '1' && (number.Length == 1 || number[^2] == ' ')) return $"{number} {one}";
        bool isNoun = count.Hedge == Hedge.Vague && (number[^1] == 's' || number.StartsWith("a ", StringComparison.Ordinal));
        return isNoun ? $"{number} of {many}" : $"{number} {many}";
    }

    private static bool IsOne(Count count) => count.Describe() is "1" or "exactly 1" or "at least 1";

    private static string Were(Count count) => IsOne(count) ? "was" : "were";

    private static string Plural(string noun) =>
        noun.EndsWith('y') && noun.Length > 1 && !"aeiou".Contains(noun[^2], StringComparison.Ordinal) ? noun[..^1] + "ies"
        : noun.EndsWith('s') || noun.EndsWith('x') || noun.EndsWith("ch", StringComparison.Ordinal) ? noun + "es"
        : noun.EndsWith("aircraft", StringComparison.Ordinal) || noun.EndsWith("personnel", StringComparison.Ordinal) ? noun
        : noun + "s";

    // An id is made of words; what it stands for is the consumer's.
    private static string Words(string id) => id.Replace('-', ' ');

    private static string Lower<T>(T member)
        where T : struct, Enum => $"{member}".ToLowerInvariant();

    private static string List(IEnumerable<string> items, Combination combination = Combination.AllOf)
    {
        string[] all = [.. items];
        string last = combination == Combination.OneOf ? " or " : " and ";
        string joined = all.Length == 1 ? all[0] : string.Join(", ", all[..^1]) + last + all[^1];
        return combination == Combination.OneOf && all.Length > 1 ? "either " + joined : joined;
    }
}
