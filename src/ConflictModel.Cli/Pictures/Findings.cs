using System;
using System.Collections.Generic;
using System.Linq;
using ConflictModel.Incidents;
using ConflictModel.Reconciliation;

namespace ConflictModel.Cli.Pictures;

/// <summary>Draws what the claims about one property establish, or each position of a dispute, with those who say so.</summary>
internal sealed class Findings(Voices voices, ClaimIndex claims)
{
    public const string NotZero = "not the same as zero";

    /// <summary>The row of one property.</summary>
    /// <param name="label">The property.</param>
    /// <param name="finding">What the claims say.</param>
    /// <param name="words">A position in words, given the claims that put it as the position does.</param>
    /// <param name="states">Whether a claim says exactly what a position does.</param>
    /// <param name="says">A claim in words, where it says something else.</param>
    /// <param name="remark">What else there is to say of a position, if anything.</param>
    public Row Row<T>(
        string label, Finding<T> finding, Func<T, IEnumerable<Claim>, string> words, Func<Claim, T, bool> states, Func<Claim, Span> says,
        Func<T, IEnumerable<Claim>, string?>? remark = null) => Row<T, Claim>(label, finding, words, states, says, remark);

    /// <summary>The row of one property that claims, tallies or strengths tell of.</summary>
    /// <typeparam name="T">The type of the property.</typeparam>
    /// <typeparam name="TSaid">Which of these they are.</typeparam>
    public Row Row<T, TSaid>(
        string label, Finding<T> finding, Func<T, IEnumerable<TSaid>, string> words, Func<TSaid, T, bool> states, Func<TSaid, Span> says,
        Func<T, IEnumerable<TSaid>, string?>? remark = null)
        where TSaid : Assertion
    {
        HashSet<ClaimReference> shared = [.. finding.Positions.Count > 1
            ? finding.Positions.Select(position => position.Claims.AsEnumerable()).Aggregate((all, next) => all.Intersect(next)) : []];
        List<Line> lines = [];
        if (finding.Positions.Count > 1) lines.Add(new([Span.Dispute("disputed")]));
        foreach (Position<T> position in finding.Positions)
        {
            ClaimReference[] own = [.. position.Claims.Where(reference => !shared.Contains(reference))];
            ClaimReference[] stating = Array.FindAll(own, reference => states((TSaid)claims.Said(reference), position.Value));
            if (stating.Length == 0) stating = own;
            TSaid[] said = [.. stating.Select(reference => (TSaid)claims.Said(reference))];
            ValueList<Span> value = [Span.Value(words(position.Value, said))];
            if (finding.Positions.Count > 1) value = [lines.Count == 1 ? "either " : "or ", .. value];
            lines.Add(new(value, Support(position, stating)));
            if (remark?.Invoke(position.Value, said) is string more) lines.Add(Line.Note([more]));
            HashSet<ClaimReference> outgrown =
                [.. finding.Conflicts.Where(conflict => conflict.Kind == ConflictKind.AsOf).SelectMany(conflict => conflict.Claims)];
            AddNote(lines, "grown from ", own.Except(stating).Where(outgrown.Contains), says);
            AddNote(lines, "consistent with ", own.Except(stating).Where(reference => !outgrown.Contains(reference)), says);
        }
        if (finding.Agreement == Agreement.Strained)
            lines.Add(Line.Note(["each claim can be right, but not if all words mean what they usually do"]));
        AddNote(lines, finding.Positions.Count > 2 ? "consistent with all: " : "consistent with both: ", shared, says);
        foreach (LikelyCause cause in finding.Conflicts.SelectMany(conflict => conflict.Causes)) lines.Add(Likely(cause, says));
        AddNote(lines, "revised since: ", finding.Revisions.Select(revision => revision.Earlier), says);
        Dispute dispute = finding.Positions.Count > 1 ? Dispute.Open : finding.Conflicts.IsEmpty ? Dispute.None : Dispute.Explained;
        return new(label, [.. lines, .. Silences(finding)], dispute) { About = [finding] };
    }

    /// <summary>What is said where no value is: that none was reported, that it is unknown, or nothing.</summary>
    public IEnumerable<Line> Silences<T>(Finding<T> finding)
    {
        if (!finding.NoneReported.IsEmpty)
            yield return new([Span.Silence("none reported"), $", {NotZero}"], [.. voices.Of(finding.NoneReported)]);
        if (!finding.ExplicitlyUnknown.IsEmpty)
            yield return new([Span.Silence("unknown"), ", says ", .. voices.Of(finding.ExplicitlyUnknown)]);
    }

    /// <summary>How well a position is supported and who puts it so; claims that are only consistent with it count too.</summary>
    public ValueList<Span> Support<T>(Position<T> position, IReadOnlyCollection<ClaimReference> stating)
    {
        string support = Doubt(position.Modality) + Number.OfSupport(position.Units, position.Reports);
        return stating.Count == position.Claims.Count
            ? [support, ": ", .. voices.Of(stating)]
            : [$"{support} consistent with it; stated by ", .. voices.Of(stating)];
    }

    /// <summary>How those who support something doubt it, where all of them do: "only suspected; ".</summary>
    public static string Doubt(Modality modality) => modality switch
    {
        Modality.Asserted => "",
        Modality.Apparent => "only apparent; ",
        Modality.Suspected => "only suspected; ",
        _ => "only held possible; ",
    };

    /// <summary>The words of the report, or what the claim says where they are not kept.</summary>
    public static Span Wording(Assertion claim, string instead) => claim.Wording is { } wording ? Span.Quote(wording.Text)
        : claim.State == ClaimState.NoneReported ? "none reported" : instead;

    // What may lie behind a dispute: a hint, which decides nothing.
    private Line Likely<TSaid>(LikelyCause cause, Func<TSaid, Span> says)
        where TSaid : Assertion
    {
        IEnumerable<Span> explained = voices.Of(cause.Explains), suggesting = voices.Of(cause.SuggestedBy);
        return Line.Note(cause.Kind switch
        {
            LikelyCauseKind.StatementDay => ["likely cause: a day of statement (", .. suggesting, ") taken for that of the event (", .. explained, ")"],
            LikelyCauseKind.OtherZone => [$"likely cause: the day in the zone {cause.Zone} (", .. explained, "), given the time of day (", .. suggesting, ")"],
            _ => [.. voices.Quoting(cause.Explains, says), $" can also be read as {Phase(cause)}, which agrees with ", .. suggesting],
        });
    }

    private static string? Phase(LikelyCause cause) => cause.Phase?.ToString().ToLowerInvariant();

    private void AddNote<TSaid>(List<Line> lines, string opening, IEnumerable<ClaimReference> references, Func<TSaid, Span> says)
        where TSaid : Assertion
    {
        ClaimReference[] all = [.. references.Order(ClaimReference.SortOrder)];
        if (all.Length > 0) lines.Add(Line.Note([opening, .. voices.Quoting(all, says)]));
    }
}
