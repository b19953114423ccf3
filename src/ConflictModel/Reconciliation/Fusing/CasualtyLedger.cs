using System;
using System.Collections.Generic;
using System.Linq;
using ConflictModel.Incidents;
using ConflictModel.Quantities;

namespace ConflictModel.Reconciliation.Fusing;

/// <summary>Adds to the numbers of people harmed what follows from each other.</summary>
/// <remarks>
/// <para>A part is at most its whole ("nine others, including a US soldier"); the slightly and the seriously injured make up at most all;
/// killed or injured are the killed and the injured together.</para>
/// <para>The ledger runs once, over everything that the positions of each finding leave open: what follows holds whichever is right. Where
/// two numbers do not add up in any of them, that is a misfit.</para>
/// </remarks>
internal sealed class CasualtyLedger(List<CasualtyRow> rows, Wholes wholes, Taxonomy groups)
{
    private readonly List<(LedgerRelation Relation, List<Said> Because)> _relations = [];
    private string[] _names = [];

    public ValueList<CasualtyFinding> Complete()
    {
        AddMissing();
        _names = [.. rows.Select((row, i) => Name(row) is var name && rows.FindIndex(other => Name(other) == name) == i ? name : $"{name} ({i + 1})")];
        Relate();
        if (_relations.Count == 0) return rows.ConvertAll(row => row.Finding).ToValueList();
        LedgerSolution solution = new Ledger(
            [.. rows.Select((row, i) => new LedgerEntry(_names[i], Known(row)))], [.. _relations.Select(one => one.Relation).Distinct()]).Solve();
        return rows.Select((row, i) => solution.Conflict is { } conflict ? WithMisfit(row, i, conflict) : WithDerived(row, i, solution))
            .Where(finding => finding.Count.Agreement != Agreement.Unstated || !finding.Derived.IsEmpty
                || !finding.Count.NoneReported.IsEmpty || !finding.Count.ExplicitlyUnknown.IsEmpty)
            .ToValueList();
    }

    // Of the killed, the injured and both together, the third follows from two, also where nobody gives it.
    private void AddMissing()
    {
        foreach (CasualtyRow sum in rows.FindAll(row => row.Key is { Harm: Harm.KilledOrInjured, IsPart: false } && !row.Finding.Count.Positions.IsEmpty))
        {
            bool hasKilled = Find(Harm.Killed, sum) >= 0, hasInjured = Find(Harm.Injured, sum) >= 0;
            if (hasKilled == hasInjured) continue;
            CasualtyKey key = sum.Key with { Harm = hasKilled ? Harm.Injured : Harm.Killed };
            int after = rows.FindLastIndex(row => row.Key.CompareTo(key) <= 0);
            rows.Insert(after + 1, new(key, sum.Class, [], new(key.Harm, new(Agreement.Unstated, default), key.With(sum.Class))));
        }
    }

    private void Relate()
    {
        for (int i = 0; i < rows.Count; i++)
        {
            CasualtyKey key = rows[i].Key;
            if (key.Severity != Severity.Unstated)
            {
                if (Find(key.Harm, rows[i]) is >= 0 and int all) Add(LedgerRelation.PartOf(_names[i], _names[all]), []);
                if (key.Severity == Severity.Slight && Find(key.Harm, rows[i]) is >= 0 and int whole
                    && Find(key.Harm, rows[i], Severity.Serious) is >= 0 and int worse)
                {
                    Add(LedgerRelation.Disjoint(_names[whole], [_names[i], _names[worse]]), []);
                }
            }
            if (key is { Harm: Harm.KilledOrInjured, IsPart: false } && Find(Harm.Killed, rows[i]) is >= 0 and int killed
                && Find(Harm.Injured, rows[i]) is >= 0 and int injured)
            {
                Add(LedgerRelation.Sum(_names[i], [_names[killed], _names[injured]]), []);
            }

            foreach (Said part in rows[i].Said)
            {
                if (wholes.Of(part) is not { } counted || rows.FindIndex(row => Counts(row, counted)) is not (>= 0 and int of) || of == i) continue;
                if (counted.As<CasualtyClaim>().Harm == key.Harm || rows[of].Key.Harm == Harm.KilledOrInjured)
                    Add(LedgerRelation.PartOf(_names[i], _names[of]), [part]);
            }
        }
    }

    // Whether the row is that in which a claim counts what it says, and not a lower bound of something wider.
    private static bool Counts(CasualtyRow row, Said said) =>
        row.Said.Contains(said) && row.Key.Severity == said.As<CasualtyClaim>().Severity;

    // People of the same description who were harmed so, all of them or those of a severity, of whatever wider role.
    private int Find(Harm harm, CasualtyRow like, Severity severity = Severity.Unstated) => rows.FindIndex(row => row != like && row.Key.Harm == harm
        && row.Key.IsPart == (severity != Severity.Unstated) && row.Key.Severity == severity && row.Key.IsOfSamePeople(like.Key)
        && (row.Class == like.Class || (row.Class is not null && like.Class is not null && groups.Includes(row.Class, like.Class))));

    // Claims that are parts of each other in a circle are left out: a ledger has none.
    private void Add(LedgerRelation relation, List<Said> because)
    {
        if (relation.Parts.Any(part => part == relation.Whole || Reaches(relation.Whole, part))) return;
        int at = _relations.FindIndex(one => one.Relation == relation);
        if (at < 0) _relations.Add((relation, because));
        else _relations[at].Because.AddRange(because);
    }

    private bool Reaches(string part, string whole) => _relations.Exists(one =>
        one.Relation.Parts.AsSpan().Contains(part) && (one.Relation.Whole == whole || Reaches(one.Relation.Whole, whole)));

    private CasualtyFinding WithDerived(CasualtyRow row, int index, LedgerSolution solution)
    {
        ValueList<LedgerDerivation> derivations = solution.DerivationsOf(_names[index]);
        Count known = Known(row), derived = solution[_names[index]];
        if (derivations.IsEmpty || derived.Possible == known.Possible) return row.Finding;
        IEnumerable<string> from = derivations.SelectMany(derivation => derivation.Entries);
        IEnumerable<LedgerRelation> by = derivations.SelectMany(derivation => derivation.Relations);
        return row.Finding with { Derived = [new(derived, [], solution.Explain(_names[index]), Claims(from, by))] };
    }

    private CasualtyFinding WithMisfit(CasualtyRow row, int index, LedgerConflict conflict) =>
        conflict.Entries.Any(entry => entry.Name == _names[index])
            ? row.Finding with { Misfits = [new([], conflict.ToString(), Claims(conflict.Entries.Select(entry => entry.Name), conflict.Relations))] }
            : row.Finding;

    private ValueList<ClaimReference> Claims(IEnumerable<string> from, IEnumerable<LedgerRelation> by) =>
        from.SelectMany(name => rows[Array.IndexOf(_names, name)].Finding.Count.Positions).SelectMany(position => position.Claims)
            .Concat(by.SelectMany(relation => _relations.Find(one => one.Relation == relation).Because).Select(said => said.Reference))
            .Distinct().Order(ClaimReference.SortOrder).ToValueList();

    private static Count Known(CasualtyRow row) =>
        row.Finding.Count.Positions.IsEmpty ? Count.Unknown : row.Finding.Count.Established;

    private static string Name(CasualtyRow row)
    {
        string harm = row.Key.Harm == Harm.KilledOrInjured ? "killed or injured" : row.Key.Harm.ToString().ToLowerInvariant();
        string name = row.Key.Severity switch
        {
            Severity.Slight => "slightly " + harm,
            Severity.Serious => "seriously " + harm,
            Severity.Critical => "critically " + harm,
            _ => harm,
        };
        foreach (string? who in new[] { row.Key.Nationality, row.Class, row.Key.Gender, row.Key.Age })
            if (who is not null) name += ", " + who;
        return row.Key is { IsPart: true, Severity: Severity.Unstated } ? name + ", as a part" : name;
    }
}
