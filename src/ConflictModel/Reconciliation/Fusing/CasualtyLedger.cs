using System;
using System.Collections.Generic;
using System.Linq;
using ConflictModel.Incidents;
using ConflictModel.Quantities;

namespace ConflictModel.Reconciliation.Fusing;

/// <summary>Adds to the numbers of people harmed what follows from each other, as <see cref="CasualtyRelations"/> has it.</summary>
/// <remarks>
/// The ledger runs over everything that the positions of each finding leave open: what follows holds whichever is right. Where numbers do
/// not add up in any of them, that is a misfit of all of them, and nothing is derived from them.
/// </remarks>
internal sealed class CasualtyLedger(List<CasualtyRow> rows, Wholes wholes, PeopleRelations people)
{
    /// <summary>The greatest number of misfits that is looked for.</summary>
    public const int MostMisfits = 16;

    private string[] _names = [];
    private Misfit?[] _misfits = [];
    private readonly Dictionary<string, int> _places = new(StringComparer.Ordinal);
    private CasualtyRelations? _relations;

    public ValueList<CasualtyFinding> Complete()
    {
        AddMissing();
        if (rows.Count == 1) return Kept(rows.Select(row => row.Finding));
        _names = [.. rows.Select(Name)];
        for (int i = 0; i < _names.Length; i++)
            if (!_places.TryAdd(_names[i], i)) _places.Add(_names[i] += $" ({i + 1})", i);
        var relations = _relations = new CasualtyRelations(rows, _names, wholes, people);
        if (relations.All.Count == 0) return Kept(rows.Select(row => row.Finding));
        _misfits = new Misfit?[rows.Count];
        Count[] known = [.. rows.Select((row, i) => relations.IsOutgrown(i) ? Count.AtLeast(row.Known.Least) : row.Firm)];
        LedgerSolution solution = Solve(known);
        for (int i = 1; i < MostMisfits && solution.Conflict is { } conflict; i++)
        {
            SetAside(conflict, known);
            solution = Solve(known);
        }
        if (solution.Conflict is { } last) SetAside(last, known);
        return Kept(rows.Select((row, i) => _misfits[i] is { } misfit ? row.Finding with { Misfits = [misfit] }
            : solution.Conflict is null ? WithDerived(row, i, known[i], solution) : row.Finding));
    }

    private LedgerSolution Solve(Count[] known) => new Ledger(
        [.. _names.Select((name, i) => new LedgerEntry(name, known[i]))], _relations!.All.ToValueList()).Solve();

    // Nothing follows from numbers that do not add up.
    private void SetAside(LedgerConflict conflict, Count[] known)
    {
        var misfit = new Misfit([], conflict.ToString(), Claims(conflict.Entries.Select(entry => entry.Name), conflict.Relations));
        foreach (LedgerEntry entry in conflict.Entries)
        {
            int row = _places[entry.Name];
            (_misfits[row], known[row]) = (misfit, Count.Unknown);
        }
    }

    private static ValueList<CasualtyFinding> Kept(IEnumerable<CasualtyFinding> findings) => findings
        .Where(finding => finding.Count.Agreement != Agreement.Unstated || !finding.Derived.IsEmpty || !finding.Count.NoneReported.IsEmpty
            || !finding.Count.ExplicitlyUnknown.IsEmpty || !finding.Count.Revisions.IsEmpty)
        .ToValueList();

    // Of the killed, the injured and both together, the third follows from two, also where nobody gives it.
    private void AddMissing()
    {
        foreach (CasualtyRow sum in rows.FindAll(row => row.Key is { Harm: Harm.KilledOrInjured, IsPart: false } && !row.Finding.Count.Positions.IsEmpty))
        {
            bool hasKilled = CasualtyRelations.Find(rows, Harm.Killed, sum) >= 0, hasInjured = CasualtyRelations.Find(rows, Harm.Injured, sum) >= 0;
            if (hasKilled == hasInjured) continue;
            CasualtyKey key = sum.Key with { Harm = hasKilled ? Harm.Injured : Harm.Killed };
            int after = rows.FindLastIndex(row => row.Key.CompareTo(key) <= 0);
            rows.Insert(after + 1, new(key, sum.Class, [], new(key.Harm, new(Agreement.Unstated, default), key.With(sum.Class)), _ => Count.Unknown));
        }
    }

    private CasualtyFinding WithDerived(CasualtyRow row, int index, Count known, LedgerSolution solution)
    {
        ValueList<LedgerDerivation> derivations = solution.DerivationsOf(_names[index]);
        Count derived = solution[_names[index]];
        if (derivations.IsEmpty || derived.Possible == known.Possible) return row.Finding;
        IEnumerable<string> from = derivations.SelectMany(derivation => derivation.Entries);
        IEnumerable<LedgerRelation> by = derivations.SelectMany(derivation => derivation.Relations);
        string because = $"{_names[index]} is {derived.DescribeFully()}: {solution.Because(_names[index])}";
        return row.Finding with { Derived = [new(derived, [], because, Claims(from, by))] };
    }

    private ValueList<ClaimReference> Claims(IEnumerable<string> from, IEnumerable<LedgerRelation> by) =>
        from.SelectMany(name => rows[_places[name]].Finding.Count.Positions).SelectMany(position => position.Claims)
            .Concat(by.SelectMany(relation => _relations!.Because(relation)).Select(said => said.Reference))
            .Distinct().Order(ClaimReference.SortOrder).ToValueList();

    // "US military injured", "seriously injured", "all killed".
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
        string who = string.Join(' ', new[]
        {
            row.Key.Nationality is string code ? Country.Find(code)!.Adjective : null, Label(row.Key.Gender), Label(row.Key.Age), Label(row.Class),
        }.OfType<string>());
        return (who.Length > 0 ? who + " " : row.Key is { IsPart: false, Severity: Severity.Unstated } ? "all " : "") + name
            + (row.IsSome ? ", as a part" : "");
    }

    private static string? Label(string? who) => who is null ? null : Taxonomy.Groups.Find(who)?.Label ?? who;
}
