using System.Collections.Generic;
using System.Linq;
using ConflictModel.Incidents;
using ConflictModel.Quantities;
using ConflictModel.Reconciliation;

namespace ConflictModel.Cli.Pictures;

/// <summary>Draws what became of things: what was damaged, destroyed and seized stands apart, each with its number.</summary>
internal sealed class DamageRow(Findings findings, Voices voices)
{
    public IEnumerable<Row> Of(Incident incident) => incident.Damage.Select(found => Of(found) with { About = [found] });

    private Row Of(DamageFinding found)
    {
        string label = found.Kind == DamageKind.Damaged ? "damage" : found.Kind.ToString().ToLowerInvariant();
        if (found.State != ClaimState.Stated)
        {
            bool isNone = found.State == ClaimState.NoneReported;
            return new(label, [.. findings.Silences(new Finding<Count>(
                Agreement.Unstated, [], NoneReported: isNone ? found.Claims : [], ExplicitlyUnknown: isNone ? [] : found.Claims))]);
        }
        if (found.Number.Positions.IsEmpty)
        {
            string support = Findings.Doubt(found.Modality) + Number.OfSupport(found.Units, found.Reports);
            string what = found.Description == "damage" ? "there was damage" : found.Description!;
            return new(label, [new([Span.Value(what)], [support, ": ", .. voices.Of(found.Claims)])]);
        }
        Row row = findings.Row(
            label, found.Number, (number, stating) => $"{Words(number, stating, found.Item!)}: {found.Description}",
            (claim, number) => Stated(claim).Possible == number.Possible, claim => Findings.Wording(claim, Stated(claim).Describe()));
        ClaimReference[] without = [.. found.Claims.Except(found.Number.Positions.SelectMany(position => position.Claims))
            .Except(found.Number.Revisions.Select(revision => revision.Earlier))];
        return without.Length == 0 ? row : row with { Lines = [.. row.Lines, Line.Note(["without a number: ", .. voices.Of(without)])] };
    }

    private static string Words(Count number, IEnumerable<Claim> stating, string item) => CountWords.Of(number, stating, Stated) + " "
        + (number.Greatest == 1 ? CountWords.Label(Taxonomy.Targets, item) : CountWords.Plural(Taxonomy.Targets, item));

    private static Count Stated(Claim claim) => ((DamageClaim)claim).Number;
}
