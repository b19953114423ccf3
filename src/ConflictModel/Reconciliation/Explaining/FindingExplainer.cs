using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using ConflictModel.Incidents;
using ConflictModel.Sources;

namespace ConflictModel.Reconciliation.Explaining;

/// <summary>Says why a finding is what it is.</summary>
internal sealed class FindingExplainer(Speakers speakers)
{
    /// <summary>The explanation of a finding.</summary>
    /// <param name="subject">What it is about, as a noun phrase.</param>
    /// <param name="finding">The finding.</param>
    /// <param name="words">A value in words.</param>
    /// <param name="more">What else belongs to the finding: parts and derived numbers.</param>
    public Explanation Explain<T>(string subject, Finding<T> finding, Func<T, string> words, params IEnumerable<Explanation> more)
    {
        List<Explanation> parts = [];
        foreach (Position<T> position in finding.Positions)
        {
            parts.Add(new(
                ExplanationRule.Position, words(position.Value),
                $"{Capital(words(position.Value))}: consistent with what {speakers.Names(position.Claims)} said {Support(position)}.",
                position.Claims, Said(position.Claims)));
        }
        foreach (Revision revision in finding.Revisions) parts.Add(Revised(subject, revision));
        foreach (Conflict conflict in finding.Conflicts)
        {
            parts.Add(Conflicting(subject, conflict));
            parts.AddRange(conflict.Causes.Select(cause => Likely(subject, cause)));
        }
        AddSilence(parts, ExplanationRule.NoneReported, subject, finding.NoneReported, "reported none, which is not zero");
        AddSilence(parts, ExplanationRule.ExplicitlyUnknown, subject, finding.ExplicitlyUnknown, "said that it is not known");
        parts.AddRange(more);
        return new(RuleOf(finding.Agreement), subject, $"{Capital(subject)} {Because(subject, finding, words)}.", Together(parts), parts.ToValueList());
    }

    /// <summary>Claims that are kept with those who make them.</summary>
    public Explanation Kept(ExplanationRule rule, string subject, string sentence, IEnumerable<ClaimReference> claims)
    {
        ValueList<ClaimReference> all = claims.Distinct().Order(ClaimReference.SortOrder).ToValueList();
        return new(rule, subject, Capital(sentence), all, Said(all));
    }

    /// <summary>What claims say that are not compared, with who says so: "AFP said that it was attacked (1 independent origin, 1 report)."</summary>
    public Explanation Attributed(string subject, string does, ValueList<ClaimReference> claims, EvidenceUnits units, int reports) =>
        Kept(ExplanationRule.Attributed, subject, $"{speakers.Names(claims)} {does} {Support(units, reports)}.", claims);

    /// <summary>The claims of parts, each once.</summary>
    public static ValueList<ClaimReference> Together(IEnumerable<Explanation> parts) =>
        parts.SelectMany(part => part.Claims).Distinct().Order(ClaimReference.SortOrder).ToValueList();

    /// <summary>"(1 to 2 independent origins, 2 reports)".</summary>
    public static string Support(EvidenceUnits units, int reports) => string.Create(
        CultureInfo.InvariantCulture,
        $"({units} independent origin{(units.Optimistic == 1 ? "" : "s")}, {reports} report{(reports == 1 ? "" : "s")})");

    private static string Support<T>(Position<T> position) => position.Modality switch
    {
        Modality.Asserted => Support(position.Units, position.Reports),
        Modality.Apparent => "(only apparent; " + Support(position.Units, position.Reports)[1..],
        Modality.Suspected => "(only suspected; " + Support(position.Units, position.Reports)[1..],
        _ => "(only held possible; " + Support(position.Units, position.Reports)[1..],
    };

    public static string Capital(string text) => text.Length == 0 ? text : char.ToUpperInvariant(text[0]) + text[1..];

    private string Because<T>(string subject, Finding<T> finding, Func<T, string> words)
    {
        if (finding.Preferred is not Position<T> preferred)
        {
            return finding.NoneReported.IsEmpty && finding.ExplicitlyUnknown.IsEmpty && !finding.Revisions.IsEmpty
                ? "is not stated: whoever said that none was reported has since counted some"
                : finding.NoneReported.IsEmpty && finding.ExplicitlyUnknown.IsEmpty
                ? "is not stated by anyone" + (subject.StartsWith("the number", StringComparison.Ordinal) ? ", which is not zero" : "")
                : "is not stated: the claims about it say that none was reported or that it is not known";
        }
        string names = speakers.Names(preferred.Claims), support = Support(preferred);
        string value = words(preferred.Value);
        return finding.Agreement switch
        {
            Agreement.Disputed => "is disputed: " + Speakers.List(finding.Positions.Select(position =>
                $"{words(position.Value)} according to {speakers.Names(position.Claims)} {Support(position)}"), "or")
                + (finding.Conflicts.FirstOrDefault(conflict => conflict.ExplainedBy is not null) is { ExplainedBy: { } by }
                    ? $"; what {speakers.Names([by])} said has room for all of them" : ""),
            Agreement.Developing => $"is {value}: it was smaller when earlier claims gave it, and is so according to {names} {support}",
            Agreement.Revised => $"is {value} according to {names} {support}, and {speakers.Names(finding.Revisions.Select(revision => revision.Later))} "
                + "said something else before",
            Agreement.Strained => $"is {value}: what {names} said can all be right, but not if all words mean what they usually do {support}",
            Agreement.Refined => $"is {value}: what {names} said can all be right, and some say it more exactly than others {support}",
            Agreement.Corroborated => $"is {value}: {names} said the same {support}",
            _ => $"is {value} according to {names} {support}",
        };
    }

    private Explanation Revised(string subject, Revision revision) => Kept(
        ExplanationRule.Revision, subject,
        $"{speakers.Names([revision.Later])} said it later in {revision.Later.Report}, and so revises what was said in {revision.Earlier.Report}.",
        [revision.Earlier, revision.Later]);

    private Explanation Conflicting(string subject, Conflict conflict)
    {
        string why = conflict.Kind switch
        {
            ConflictKind.Disjoint => "no value is possible for all of them",
            ConflictKind.Identity => "none of it includes all the rest",
            ConflictKind.AsOf => "the number grew from one day to another",
            _ => "they count people by how badly they were harmed",
        };
        IEnumerable<ClaimReference> all = conflict.ExplainedBy is { } by ? conflict.Claims.Append(by) : conflict.Claims;
        // Of kinds, the broader claim has room for what the others name: it is not at odds with them.
        IEnumerable<ClaimReference> odd = conflict.Claims.Where(claim => conflict.Kind != ConflictKind.Identity || claim != conflict.ExplainedBy);
        return Kept(
            ExplanationRule.Conflict, subject,
            $"what {speakers.Names(odd)} said does not fit together: {why}"
                + (conflict.ExplainedBy is { } broader ? $"; what {speakers.Names([broader])} said in {broader.Report} explains it." : "."),
            all);
    }

    // A hint, which decides nothing.
    private Explanation Likely(string subject, LikelyCause cause)
    {
        string said = $"what {speakers.Names(cause.Explains)} said", others = speakers.Names(cause.SuggestedBy);
        string why = cause.Kind switch
        {
            LikelyCauseKind.StatementDay => $"{said} may be the day of a statement and not that of the event: what {others} said is as of that day",
            LikelyCauseKind.OtherZone => $"{said} may be the day in the zone {cause.Zone}: it was that day there at the time of day that {others} gave",
            _ => $"{said} may count those {Phase(cause)}, as its words may mean either: it is consistent with what {others} said of those",
        };
        return Kept(ExplanationRule.LikelyCause, subject, why + "; this decides nothing.", cause.Explains.Concat(cause.SuggestedBy));
    }

    private static string? Phase(LikelyCause cause) => cause.Phase?.ToString().ToLowerInvariant();

    private void AddSilence(List<Explanation> parts, ExplanationRule rule, string subject, ValueList<ClaimReference> claims, string says)
    {
        if (!claims.IsEmpty) parts.Add(Kept(rule, subject, $"{speakers.Names(claims)} {says}.", claims));
    }

    // What each claim says, where the reports are there.
    private ValueList<Explanation> Said(IEnumerable<ClaimReference> claims) => claims
        .Select(claim => (claim, Sentence: speakers.Sentence(claim))).Where(said => said.Sentence is not null)
        .Select(said => new Explanation(ExplanationRule.Said, "what is said in " + said.claim.Report, said.Sentence!, [said.claim])).ToValueList();

    private static ExplanationRule RuleOf(Agreement agreement) => agreement switch
    {
        Agreement.Disputed => ExplanationRule.Disputed,
        Agreement.Developing => ExplanationRule.Developing,
        Agreement.Revised => ExplanationRule.Revised,
        Agreement.Strained => ExplanationRule.Strained,
        Agreement.Refined => ExplanationRule.Refined,
        Agreement.Corroborated => ExplanationRule.Corroborated,
        Agreement.Single => ExplanationRule.Single,
        _ => ExplanationRule.Unstated,
    };
}
