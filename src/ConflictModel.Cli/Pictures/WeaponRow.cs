using System;
using System.Collections.Generic;
using System.Linq;
using ConflictModel.Incidents;
using ConflictModel.Reconciliation;

namespace ConflictModel.Cli.Pictures;

/// <summary>Draws the weapons of an incident; a dispute that one claim explains is told as such.</summary>
internal sealed class WeaponRow(Findings findings, Voices voices, ClaimIndex claims)
{
    public IEnumerable<Row> Of(Incident incident)
    {
        Finding<ValueList<string>> weapons = incident.Weapons;
        Row row = weapons.Conflicts.FirstOrDefault(conflict => conflict.ExplainedBy is not null) is { ExplainedBy: { } by } conflict
            ? Explained(weapons, conflict, by)
            : findings.Row(
                "weapon", weapons, (used, stating) => used.IsEmpty ? Open(incident, stating.First()) : Words(used),
                (claim, used) => States(claim, used), claim => Says(claim));
        yield return row.Lines.IsEmpty ? row with { Lines = [new([Span.Silence("not stated")])] } : row with { Lines = [.. row.Lines, .. Levels(incident)] };
    }

    // One class may have one witness, and a wider one several.
    private static IEnumerable<Line> Levels(Incident incident)
    {
        string[] levels = [.. incident.WeaponLevels.Select(level =>
            $"{CountWords.Label(Taxonomy.Weapons, level.Value)}: {Number.OfSupport(level.Units, level.Reports)}")];
        if (levels.Length > 0) yield return Line.Note(["class by class, " + string.Join("; ", levels)]);
    }

    private Row Explained(Finding<ValueList<string>> weapons, Conflict conflict, ClaimReference by)
    {
        Position<ValueList<string>> whole = weapons.Positions.First(position => position.Claims.Contains(by));
        ClaimReference[] shared = [.. weapons.Positions.SelectMany(position => position.Claims).Distinct()
            .Except(conflict.Claims).Order(ClaimReference.SortOrder)];
        List<Line> lines =
        [
            new([Span.Value(Words(whole.Value))], findings.Support(whole, [by])),
            Line.Note(["which explains ", .. voices.Quoting(conflict.Claims.Where(reference => reference != by), Says)]),
        ];
        if (shared.Length > 0) lines.Add(Line.Note(["consistent with all: ", .. voices.Quoting(shared, Says)]));
        return new("weapon", [.. lines, .. findings.Silences(weapons)], Dispute.Explained) { About = [weapons] };
    }

    private static bool States(Claim claim, ValueList<string> used) =>
        (claim is not WeaponClaim { Combination: Combination.OneOf } || used.Count == 1)
            && Named(claim).ToHashSet(StringComparer.Ordinal).SetEquals(used);

    // A number of munitions says which weapon was used as well.
    private static ValueList<string> Named(Claim claim) => claim switch
    {
        WeaponClaim weapon => weapon.Weapons,
        MunitionClaim { Weapon: string weapon } => [weapon],
        _ => default,
    };

    private static Span Says(Claim claim) => Span.Quote(Number.List(
        [.. Named(claim).Select(id => CountWords.Label(Taxonomy.Weapons, id))],
        claim is WeaponClaim { Combination: Combination.OneOf } ? "or" : "and"));

    private static string Words(ValueList<string> used) => used.Count == 1 ? CountWords.Label(Taxonomy.Weapons, used[0])
        : Number.List([.. used.Select(id => CountWords.Plural(Taxonomy.Weapons, id))]);

    // Where one of several was used and no class includes them all, they are named.
    private string Open(Incident incident, Claim stating) => Number.List(
        [.. incident.OpenWeapons.First(open => open.Claims.Any(claim => ReferenceEquals(claims[claim], stating))).OneOf.Select(Words)], "or");
}
