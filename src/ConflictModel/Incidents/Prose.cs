using System;
using System.Collections.Generic;
using System.Text;
using ConflictModel.Sources;

namespace ConflictModel.Incidents;

/// <summary>Writes an assertion as one English sentence: who publishes it, on whose word, how surely, and what.</summary>
/// <remarks>
/// <para>It adds nothing to what is said, rounds nothing, and leaves out only the wording, how a date was found, and what a record of a place,
/// an actor or a source holds beside its name. "The attack" stands for an incident of whatever kind.</para>
/// <para>What an origin said, was quoted with or passed on stands behind its publisher ("AFP, citing ..., reports that"); whoever confirmed,
/// claimed, alleged, denied, believed or suspected it has that verb. What is claimed is never put without one.</para>
/// </remarks>
internal static partial class Prose
{
    /// <summary>The sentence.</summary>
    /// <param name="said">What is said.</param>
    /// <param name="sources">The sources, for their names.</param>
    /// <param name="about">What it is about, and what its report knows of others.</param>
    public static string Sentence(Assertion said, SourceDirectory sources, ProseTopic about)
    {
        var text = new StringBuilder();
        Predicate what = Content(said, about);
        Hop speaker = Chain(text, said.Attribution, sources);
        bool isSelf = said is ResponsibilityClaim { Kind: ResponsibilityKind.Claimed, Actor: { } actor, Modality: Modality.Asserted }
            && speaker.Mode == AttributionMode.Claimed && actor.Id == speaker.Source;
        bool isOwn = said is ResponsibilityClaim { Kind: ResponsibilityKind.Accused, State: ClaimState.Stated }
            && said.Attribution.Depth == 1 && speaker.Mode == AttributionMode.Said;
        string verb = isOwn ? "states in its own words" : Verb(speaker.Mode);
        if (isOwn || IsSame(said, speaker.Mode)) what = new(what.Bare!);
        text.Append(' ').Append(verb).Append(isSelf ? what.Bare : Object(what, said.Modality, isOwn ? AttributionMode.Quoted : speaker.Mode));
        return Capital(text.Append(Remarks(said)).Append('.').ToString());
    }

    // Whether the verb of whoever speaks already says what kind of claim of responsibility it is.
    private static bool IsSame(Assertion said, AttributionMode mode) => said is ResponsibilityClaim { State: ClaimState.Stated } claim && (mode, claim.Kind) is
        (AttributionMode.Alleged, ResponsibilityKind.Accused) or (AttributionMode.Denied, ResponsibilityKind.Denied)
        or (AttributionMode.Believed, ResponsibilityKind.Believed);

    private static string Object(Predicate what, Modality modality, AttributionMode mode) =>
        what.Noun is not null && mode is not (AttributionMode.Believed or AttributionMode.Suspected) ? " " + what.Noun(modality)
        : (modality, mode) switch
        {
            (Modality.Suspected, AttributionMode.Said) => " a suspicion that " + what.Clause,
            (Modality.Possible, AttributionMode.Said) => " the possibility that " + what.Clause,
            _ => $" that {Reserved(modality)}{what.Clause}",
        };

    // The reservation before a clause, and before a noun.
    private static string Reserved(Modality modality) => modality switch
    {
        Modality.Apparent => "apparently ",
        Modality.Suspected => "it is suspected that ",
        Modality.Possible => "it is possible that ",
        _ => "",
    };

    private static string Adjective(Modality modality) => modality == Modality.Asserted ? "" : Lower(modality) + " ";

    private static string Remarks(Assertion said)
    {
        List<string> remarks = [];
        if (!said.AsOf.IsUnknown) remarks.Add("as of " + said.AsOf.Describe());
        if (said.IsProvisional) remarks.Add("this may still change");
        if (said.Assessment is { } assessment)
        {
            if (assessment.Likelihood != Likelihood.Unstated) remarks.Add("said to be " + Likely(assessment.Likelihood));
            if (assessment.Confidence != Confidence.Unstated) remarks.Add("said with " + assessment.Confidence.ToWords());
            if (assessment.Credibility != Credibility.CannotBeJudged) remarks.Add("the coder holds it to be " + Judged(assessment.Credibility));
        }
        return remarks.Count == 0 ? "" : $" ({string.Join("; ", remarks)})";
    }

    private static string Judged(Credibility credibility) => credibility switch
    {
        Credibility.Confirmed => "confirmed",
        Credibility.ProbablyTrue => "probably true",
        Credibility.PossiblyTrue => "possibly true",
        Credibility.Doubtful => "doubtful",
        _ => "improbable",
    };

    private static string Likely(Likelihood likelihood) => likelihood switch
    {
        Likelihood.AlmostNoChance => "almost without a chance",
        Likelihood.RoughlyEvenChance => "a roughly even chance",
        _ => likelihood.ToWords(),
    };

    // A name begins as its owner writes it; a description, as a sentence does.
    private static string Capital(string text) =>
        text.StartsWith("a ", StringComparison.Ordinal) || text.StartsWith("an ", StringComparison.Ordinal)
        || text.StartsWith("the ", StringComparison.Ordinal) || text.StartsWith("anonymous ", StringComparison.Ordinal)
            ? char.ToUpperInvariant(text[0]) + text[1..] : text;

    private static string Lower<T>(T member)
        where T : struct, Enum => $"{member}".ToLowerInvariant();

    private static string List(IEnumerable<string> items, Combination combination = Combination.AllOf)
    {
        string[] all = [.. items];
        string last = combination == Combination.OneOf ? " or " : " and ";
        string joined = all.Length == 1 ? all[0] : string.Join(", ", all[..^1]) + last + all[^1];
        return combination == Combination.OneOf && all.Length > 1 ? "either " + joined : joined;
    }

    /// <summary>What is said: as a clause after "that"; where a noun reads better as its object, as that too, with the reservation in it; and,
    /// of responsibility, without the word for what kind of claim it is.</summary>
    private sealed record Predicate(string Clause, Func<Modality, string>? Noun = null, string? Bare = null);
}
