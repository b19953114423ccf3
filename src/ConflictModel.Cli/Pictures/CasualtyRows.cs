using System;
using System.Collections.Generic;
using System.Linq;
using ConflictModel.Incidents;
using ConflictModel.Quantities;
using ConflictModel.Reconciliation;

namespace ConflictModel.Cli.Pictures;

/// <summary>Draws the people harmed, by harm and group. Where no report speaks of killed, it says so: silence is not zero.</summary>
internal sealed class CasualtyRows(Findings findings, Voices voices)
{
    public IEnumerable<Row> Of(Incident incident)
    {
        bool speaksOfKilled = incident.Casualties.Any(found => found.Harm == Harm.Killed)
            || incident.Casualties.Any(found => found is { Harm: Harm.KilledOrInjured, Group: null, Count.NoneReported.IsEmpty: false });
        if (!speaksOfKilled) yield return new("killed", [new([Span.Silence("not stated")], [Findings.NotZero])]);
        Group? above = null;
        foreach (CasualtyFinding found in incident.Casualties.AsEnumerable())
        {
            bool saysSeverity = !found.IsPart && !incident.Casualties.Any(part =>
                part.IsPart && part.Harm == found.Harm && part.Group == found.Group && part.Severity != Severity.Unstated && part.Count != found.Count);
            Row row = findings.Row(
                Label(found, above), found.Count,
                (value, stating) => saysSeverity ? Words(found.Harm, value, stating) : CountWords.Of(value, stating, Stated),
                (claim, value) => Stated(claim).Possible == value.Possible,
                claim => Findings.Wording(claim, Stated(claim).Describe()));
            if (found.Misfits.IsEmpty && RepeatsWhole(found, incident)) continue;
            yield return row with
            {
                Lines =
                [
                    .. row.Lines, .. found.Injuries.Select(Injury), .. Open(found), .. found.Derived.Select(Derived),
                    .. found.Misfits.Select(misfit => Misfit(misfit)),
                ],
                IsPart = found.IsPart,
                Misfits = found.Misfits,
                FullLabel = found.IsPart ? Label(found with { IsPart = false }, null) : null,
            };
            if (!found.IsPart) above = found.Group;
        }
    }

    // Where all who count the whole say the same severity, the row of the whole says so too.
    private static bool RepeatsWhole(CasualtyFinding part, Incident incident) => part.Severity != Severity.Unstated && incident.Casualties.Any(whole =>
        !whole.IsPart && whole.Harm == part.Harm && whole.Group == part.Group && whole.Count == part.Count);

    private Line Injury(InjuryFinding found) => Line.Note(
        [$"{CountWords.Label(Taxonomy.Harms, found.Injury)} ({Number.OfSupport(found.Units, found.Reports)}: ", .. voices.Of(found.Claims), ")"]);

    private static IEnumerable<Line> Open(CasualtyFinding found) => found.OneOf.IsEmpty ? []
        : [Line.Note(["who they were is left open: " + Number.List([.. found.OneOf.Select(Words)], "or")])];

    // What the ledger says after "a is between 1 and 9: ".
    private static Line Derived(DerivedCount derived)
    {
        string opening = $" is {derived.Count.DescribeFully()}: ";
        int at = derived.Because.IndexOf(opening, StringComparison.Ordinal);
        return new([Span.Value(derived.Count.Describe())], ["derived: " + (at < 0 ? derived.Because : derived.Because[(at + opening.Length)..])]);
    }

    private static Line Misfit(Misfit misfit) => Line.Note(["these numbers do not add up: " + misfit.Because]);

    // A part is of the group of the row above it, unless it says otherwise.
    private static string Label(CasualtyFinding found, Group? above)
    {
        string harm = found switch
        {
            { Severity: not Severity.Unstated } => $"{Adverb(found.Severity)} {Words(found.Harm)}",
            { Harm: Harm.KilledOrInjured, Count.Positions.IsEmpty: true }
                when !found.Count.NoneReported.IsEmpty || !found.Count.Revisions.IsEmpty => "casualties",
            _ => Words(found.Harm),
        };
        string group = found.Group is { } who && !(found.IsPart && who == above) ? ", " + Words(who) : "";
        return (found.IsPart ? "of which " : "") + harm + group;
    }

    // How badly, where all who say the number say so.
    private static string Words(Harm harm, Count value, IEnumerable<Claim> stating)
    {
        CasualtyClaim[] all = [.. stating.Cast<CasualtyClaim>()];
        Severity[] severities = [.. all.Where(claim => claim.PartOf is null).Select(claim => claim.Severity).Distinct()];
        string number = CountWords.Of(value, all, Stated);
        return severities is [not Severity.Unstated and var severity] ? $"{number}, {Adverb(severity)} {Words(harm)}" : number;
    }

    // "Iraqi military", "US civilian, female, child".
    private static string Words(Group group) => string.Join(", ", new[]
    {
        string.Join(' ', new[] { group.Nationality is string code ? Country.Find(code)!.Adjective : null, Label(group.Role) }.OfType<string>()),
        Label(group.Gender),
        Label(group.Age),
    }.Where(word => !string.IsNullOrEmpty(word)));

    private static string? Label(string? id) => id is null ? null : CountWords.Label(Taxonomy.Groups, id);

    private static Count Stated(Claim claim) => ((CasualtyClaim)claim).Count;

    private static string Words(Harm harm) => harm switch
    {
        Harm.Killed => "killed",
        Harm.Injured => "wounded",
        Harm.Missing => "missing",
        Harm.Captured => "captured",
        Harm.Displaced => "displaced",
        _ => "killed or wounded",
    };

    private static string Adverb(Severity severity) => severity switch
    {
        Severity.Slight => "slightly",
        Severity.Serious => "seriously",
        _ => "critically",
    };
}
