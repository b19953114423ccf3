using System;
using System.Collections.Generic;
using System.Linq;
using ConflictModel.Incidents;
using ConflictModel.Reconciliation;

namespace ConflictModel.Cli.Pictures;

/// <summary>Draws the weapons of an incident; a dispute that one claim explains is told as such.</summary>
internal sealed class WeaponRow(Findings findings, Voices voices)
{
    public IEnumerable<Row> Of(Incident incident)
    {
        Finding<ValueList<string>> weapons = incident.Weapons;
        Row row = weapons.Conflicts.FirstOrDefault(conflict => conflict.ExplainedBy is not null) is { ExplainedBy: { } by } conflict
            ? Explained(weapons, conflict, by)
            : findings.Row("weapon", weapons, Words, (claim, used) => States(claim, used), claim => Says(claim));
        yield return row.Lines.IsEmpty ? row with { Lines = [new([Span.Silence("not stated")])] } : row;
    }

    private Row Explained(Finding<ValueList<string>> weapons, Conflict conflict, ClaimReference by)
    {
        Position<ValueList<string>> whole = weapons.Positions.First(position => position.Claims.Contains(by));
        ClaimReference[] shared = [.. weapons.Positions.SelectMany(position => position.Claims).Distinct()
            .Except(conflict.Claims).Order(ClaimReference.SortOrder)];
        List<Line> lines =
        [
            new([Span.Value(Words(whole.Value, []))], findings.Support(whole, [by])),
            Line.Note(["which explains ", .. voices.Quoting(conflict.Claims.Where(reference => reference != by), Says)]),
        ];
        if (shared.Length > 0) lines.Add(Line.Note(["consistent with all: ", .. voices.Quoting(shared, Says)]));
        return new("weapon", [.. lines, .. findings.Silences(weapons)], Dispute.Explained);
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

    // Where one of several was used and no class includes them all, they are named.
    private static string Words(ValueList<string> used, IEnumerable<Claim> stating) =>
        used.IsEmpty ? Number.List(
            [.. stating.SelectMany(claim => Named(claim).AsEnumerable()).Distinct(StringComparer.Ordinal)
                .Select(id => CountWords.Label(Taxonomy.Weapons, id))], "or")
        : used.Count == 1 ? CountWords.Label(Taxonomy.Weapons, used[0])
        : Number.List([.. used.Select(id => CountWords.Plural(Taxonomy.Weapons, id))]);
}
