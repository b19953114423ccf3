using System.Collections.Generic;
using System.Linq;
using ConflictModel.Incidents;
using ConflictModel.Time;

namespace ConflictModel.Reconciliation.Explaining;

/// <summary>Says why a series or a stock is what it is: its number, and what else is said of it.</summary>
internal sealed class SeriesExplainer(Speakers speakers, IncidentExplainer incidents)
{
    private readonly FindingExplainer _findings = new(speakers);

    /// <summary>Why a series has its number, and what else is said of it.</summary>
    public Explanation Explain(TallyFinding found)
    {
        string what = found.Describe();
        Explanation why = _findings.Explain(
            $"the number of {what}{Since(found.Period)}", found.Count, number => number.Describe(),
            [
                _findings.Kept(
                    ExplanationRule.Attributed, "the tallies", $"{speakers.Names(found.Tallies)} spoke of {what} ({Speakers.Reports(found.Tallies)}).",
                    found.Tallies),
                .. found.Derived.Select(one => _findings.Kept(
                    ExplanationRule.Derived, one.Count.Describe(), $"it follows that there were {one.Count.Describe()}: {one.Because}.", one.Claims)),
                .. found.Responsibility.Select(incidents.Responsibility),
                .. More(found.Listed, found.Discounted),
            ]);
        return found.Count is { Agreement: Agreement.Corroborated or Agreement.Single, Preferred: { Claims.Count: > 1 } only } ? why with
        {
            Sentence = $"{FindingExplainer.Capital(why.Subject)} is {only.Value.Describe()}: what {speakers.Names(only.Claims)} said fits together, "
                + $"since the number of an earlier day says how many there were at least {FindingExplainer.Support(only.Units, only.Reports)}.",
        } : why;
    }

    /// <summary>Why a stock has its number, and what else is said of it.</summary>
    public Explanation Explain(StrengthFinding found)
    {
        string from = found.From.Describe(), to = found.To.Describe();
        string when = found.From.IsUnknown || found.To.IsUnknown ? "" : from == to ? " as of " + from : $" from {from} to {to}";
        string number = found.Change == StrengthChange.Level ? "the number of " + found.Describe()["the ".Length..] : "the size of " + found.Describe();
        return _findings.Explain(
            number + when, found.Count, count => count.IsUnknown ? "not known" : count.Describe(),
            [
                _findings.Kept(
                    ExplanationRule.Attributed, "the strengths",
                    $"{speakers.Names(found.Strengths)} spoke of {found.Describe()} ({Speakers.Reports(found.Strengths)}).", found.Strengths),
                .. More(found.Listed, found.Discounted),
            ]);
    }

    private IEnumerable<Explanation> More(ValueList<ClaimReference> listed, ValueList<DiscountedClaim> discounted) =>
        listed.Select(claim => _findings.Kept(
                ExplanationRule.Attributed, "a statement",
                $"what {speakers.Names([claim])} said of it is kept as it was said, and compared with nothing.", [claim]))
            .Concat(discounted.Select(incidents.Discounted));

    private static string Since(UncertainInterval period) => period.IsUnknown ? "" : $" ({period.Describe()})";
}
