using System;
using System.Collections.Generic;
using System.Linq;
using ConflictModel.Incidents;
using ConflictModel.Quantities;
using ConflictModel.Reconciliation;

namespace ConflictModel.Cli.Pictures;

/// <summary>Draws the numbers of munitions, phase by phase, with what follows from them.</summary>
internal sealed class MunitionRows(Findings findings, Voices voices, ClaimIndex claims)
{
    private static readonly MunitionPhase[] Order =
        [MunitionPhase.Launched, MunitionPhase.Landed, MunitionPhase.Intercepted, MunitionPhase.Failed, MunitionPhase.Seized];

    public IEnumerable<Row> Of(Incident incident)
    {
        MunitionFinding[][] kinds = [.. incident.Munitions.GroupBy(found => (found.Weapon, found.IsPart)).Select(kind => kind.ToArray())];
        bool hasSeveral = kinds.Count(kind => !kind[0].IsPart) > 1;
        foreach (MunitionFinding[] ledger in kinds)
        {
            string suffix = (hasSeveral || ledger[0].IsPart) && ledger[0].Weapon is string weapon
                ? $", {CountWords.Plural(Taxonomy.Weapons, weapon)}" : "";
            foreach (MunitionFinding found in ledger.OrderBy(found => Array.IndexOf(Order, found.Phase)))
                yield return Row(found, ledger, Words(found.Phase) + suffix);
        }
    }

    private Row Row(MunitionFinding found, MunitionFinding[] ledger, string label)
    {
        Row row = findings.Row(
            label, found.Count, Words, (claim, value) => Stated(claim).Possible == value.Possible,
            claim => Findings.Wording(claim, Stated(claim).Describe()));
        return row with
        {
            Lines =
            [
                .. row.Lines, .. found.Derived.Select(derived => Derived(derived, found, ledger)), .. found.Shares.Select(Share),
                .. Misfits(found, ledger),
            ],
            Misfits = found.Misfits.Where(misfit => misfit.Assuming.IsEmpty).ToValueList(),
        };
    }

    // "9 to 15 if 2 landed", "derived: most of 17 launched were intercepted, 2 landed".
    private Line Derived(DerivedCount derived, MunitionFinding found, MunitionFinding[] ledger)
    {
        string condition = Number.List([..
            derived.Assuming.Select(assumed => $"{Amount(assumed.Phase, assumed.Count, ledger)} {Words(assumed.Phase)}")]);
        string[] because = [.. Facts(derived.Claims, found, ledger, derived.Assuming)];
        return new(
            [Span.Value(Number.OfDerived(derived.Count)), condition.Length == 0 ? "" : $" if {condition}"],
            ["derived: " + (because.Length == 0 ? derived.Because : string.Join(", ", because))]);
    }

    private Line Share(ShareStatement share) =>
        new(["stated: ", Span.Value($"{share.Share.Describe()} of those {Words(share.Of)}")], [.. voices.Of([share.Claim])]);

    // A position of this phase that cannot be squared with others, or numbers that do not add up although nothing is disputed.
    private IEnumerable<Line> Misfits(MunitionFinding found, MunitionFinding[] ledger)
    {
        foreach (Misfit misfit in found.Misfits.AsEnumerable())
        {
            Assumption? own = misfit.Assuming.FirstOrDefault(assumed => assumed.Phase == found.Phase);
            if (own is null && !misfit.Assuming.IsEmpty) continue;
            string which = own is null ? "these numbers do not add up: " : $"\"{Amount(found.Phase, own.Count, ledger)}\" cannot be squared with: ";
            ClaimReference[] against = [.. misfit.Claims.Where(claim => own is null || ((MunitionClaim)claims[claim]).Phase != found.Phase)];
            yield return Line.Note([which, Number.List([.. Facts(misfit.Claims, found, ledger, misfit.Assuming)]), " (", .. voices.Of(against), ")"]);
        }
    }

    private static bool IsOpen(MunitionFinding found) => found.Misfits.Any(misfit => misfit.Assuming.IsEmpty);

    // What some claims say, by phase: shares first, as they name the number that they are of.
    private IEnumerable<string> Facts(
        ValueList<ClaimReference> references, MunitionFinding found, MunitionFinding[] ledger, ValueList<Assumption> assuming)
    {
        foreach (MunitionFinding other in ledger)
        {
            foreach (ShareStatement share in other.Shares.Where(share => references.Contains(share.Claim)))
            {
                string whole = ledger.FirstOrDefault(phase => phase.Phase == share.Of)
                    is { Count.Preferred: { } position } of && of.Count.Positions.Count == 1
                    ? $"{Amount(share.Of, position.Value, ledger)} {Words(share.Of)}" : $"those {Words(share.Of)}";
                yield return $"{share.Share.Describe()} of {whole} were {Words(other.Phase)}";
            }
        }
        MunitionPhase[] told = [.. ledger.SelectMany(other => other.Shares)
            .Where(share => references.Contains(share.Claim)).Select(share => share.Of)];
        foreach (MunitionFinding other in ledger.Where(other => other != found || IsOpen(other)))
        {
            if (Array.IndexOf(told, other.Phase) >= 0) continue;
            Count[] values = assuming.FirstOrDefault(assumed => assumed.Phase == other.Phase) is { } assumption
                ? [assumption.Count]
                : [.. other.Count.Positions.Where(position => position.Claims.Any(references.Contains)).Select(position => position.Value)];
            if (values.Length > 0)
                yield return $"{string.Join(" or ", values.Select(value => Amount(other.Phase, value, ledger)))} {Words(other.Phase)}";
        }
    }

    // The number of a position in the words of a claim that gives it.
    private string Amount(MunitionPhase phase, Count value, MunitionFinding[] ledger)
    {
        Position<Count>? position = ledger.First(found => found.Phase == phase).Count.Positions.FirstOrDefault(one => one.Value == value);
        return CountWords.Of(value, position is null ? [] : position.Claims.Select(reference => claims[reference]), Stated);
    }

    private static string Words(Count value, IEnumerable<Claim> stating)
    {
        Claim[] all = [.. stating];
        string number = CountWords.Of(value, all, Stated);
        string?[] weapons = [.. all.Select(claim => ((MunitionClaim)claim).Weapon).Distinct(StringComparer.Ordinal)];
        return weapons is not [string weapon] ? number
            : value.Greatest == 1 ? $"{number} {CountWords.Label(Taxonomy.Weapons, weapon)}"
            : $"{number} {CountWords.Plural(Taxonomy.Weapons, weapon)}";
    }

    private static Count Stated(Claim claim) => ((MunitionClaim)claim).Count;

    private static string Words(MunitionPhase phase) => phase switch
    {
        MunitionPhase.Launched => "launched",
        MunitionPhase.Intercepted => "intercepted",
        MunitionPhase.Landed => "landed",
        MunitionPhase.Failed => "failed",
        _ => "seized",
    };
}
