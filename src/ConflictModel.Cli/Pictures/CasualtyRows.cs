using System.Collections.Generic;
using System.Linq;
using ConflictModel.Incidents;
using ConflictModel.Quantities;
using ConflictModel.Reconciliation;

namespace ConflictModel.Cli.Pictures;

/// <summary>Draws the people harmed, by harm and group. Where no report speaks of killed, it says so: silence is not zero.</summary>
internal sealed class CasualtyRows(Findings findings)
{
    public IEnumerable<Row> Of(Incident incident)
    {
        bool speaksOfKilled = incident.Casualties.Any(found => found.Harm == Harm.Killed)
            || incident.Casualties.Any(found => found is { Harm: Harm.KilledOrInjured, Group: null, Count.NoneReported.IsEmpty: false });
        if (!speaksOfKilled) yield return new("killed", [new([Span.Silence("not stated")], [Findings.NotZero])]);
        Group? above = null;
        foreach (CasualtyFinding found in incident.Casualties.AsEnumerable())
        {
            yield return findings.Row(
                Label(found, above), found.Count, (value, stating) => Words(found.Harm, value, stating),
                (claim, value) => Stated(claim).Possible == value.Possible,
                claim => Findings.Wording(claim, Stated(claim).Describe())) with
            { IsPart = found.IsPart };
            if (!found.IsPart) above = found.Group;
        }
    }

    // A part is of the group of the row above it, unless it says otherwise.
    private static string Label(CasualtyFinding found, Group? above)
    {
        string harm = found switch
        {
            { IsPart: true, Severity: not Severity.Unstated } => $"{Adverb(found.Severity)} {Words(found.Harm)}",
            { Harm: Harm.KilledOrInjured, Count: { Positions.IsEmpty: true, NoneReported.IsEmpty: false } } => "casualties",
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
