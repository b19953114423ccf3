using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using ConflictModel.Incidents;
using ConflictModel.Quantities;
using NodaTime;

namespace ConflictModel.Reconciliation;

/// <summary>The cells of one row of <see cref="IncidentTable"/>.</summary>
internal static class IncidentRow
{
    private static readonly (string Name, MunitionPhase Phase)[] Phases =
    [
        ("launched", MunitionPhase.Launched), ("intercepted", MunitionPhase.Intercepted), ("landed", MunitionPhase.Landed),
        ("failed", MunitionPhase.Failed), ("seized", MunitionPhase.Seized),
    ];

    private static readonly (string Name, Harm Harm)[] Harms =
    [
        ("killed", Harm.Killed), ("injured", Harm.Injured), ("missing", Harm.Missing), ("captured", Harm.Captured),
        ("displaced", Harm.Displaced), ("killed_or_injured", Harm.KilledOrInjured),
    ];

    /// <summary>What is counted, in the order of the columns.</summary>
    public static IEnumerable<string> Numbers => Phases.Select(phase => phase.Name).Concat(Harms.Select(harm => harm.Name));

    public static List<TableCell> Of(Incident incident)
    {
        var cells = new List<TableCell>();
        AddWhole(cells, incident);
        AddDay(cells, incident);
        AddPlace(cells, incident);
        cells.Add(Text(string.Join(" | ", incident.Weapons.Positions.Select(position => Weapons(incident, position)))));
        cells.Add(Text(Agreed(incident.Weapons)));
        foreach ((_, MunitionPhase phase) in Phases) AddMunitions(cells, incident, phase);
        foreach ((_, Harm harm) in Harms) AddHarmed(cells, incident, harm);
        AddDamage(cells, incident);
        return cells;
    }

    // Where no class says it, each set of classes of which one was used.
    private static string Weapons(Incident incident, Position<ValueList<string>> position)
    {
        WeaponAlternatives? open = position.Value.IsEmpty ? incident.OpenWeapons.FirstOrDefault(one => one.Claims == position.Claims) : null;
        return open is null ? string.Join(" + ", position.Value) : string.Join(" or ", open.OneOf.Select(used => string.Join(" + ", used)));
    }

    private static void AddWhole(List<TableCell> cells, Incident incident)
    {
        cells.Add(Text(incident.Id));
        cells.Add(Number(incident.Accounts.Count));
        cells.Add(Number(IncidentClaims.Of(incident).Select(claim => claim.Report).Distinct(StringComparer.Ordinal).Count()));
        (int open, int explained) = IncidentClaims.Disputes(incident);
        cells.Add(Number(open));
        cells.Add(Number(explained));
    }

    private static void AddDay(List<TableCell> cells, Incident incident)
    {
        bool isStated = incident.Day.Agreement != Agreement.Unstated;
        cells.Add(Text(isStated ? incident.Day.Established.ToString() : ""));
        cells.Add(Text(isStated ? Iso(incident.Day.Established.Earliest) : ""));
        cells.Add(Text(isStated ? Iso(incident.Day.Established.Latest) : ""));
        cells.Add(Text(Agreed(incident.Day)));
    }

    private static void AddPlace(List<TableCell> cells, Incident incident)
    {
        Finding<Place>? found = IncidentClaims.Place(incident);
        Place? place = found?.Preferred?.Value;
        cells.Add(Text(place?.Id ?? ""));
        cells.Add(Text(place?.Name ?? ""));
        cells.Add(Text(found is null ? Name(Agreement.Unstated) : Agreed(found)));
        cells.Add(Text(found is not null && found.Positions.All(position => position.Value.Country == place?.Country) ? place?.Country ?? "" : ""));
        cells.Add(Number(place?.Point?.Latitude));
        cells.Add(Number(place?.Point?.Longitude));
        cells.Add(Number(place?.Precision));
    }

    // What is counted as a whole. Of kinds that exclude each other, with nothing said of all, the sum is how many there were at least.
    private static void AddMunitions(List<TableCell> cells, Incident incident, MunitionPhase phase)
    {
        MunitionFinding[] found = [.. incident.Munitions.Where(finding => finding.Phase == phase && !finding.IsPart)];
        if (found is [{ Count.Agreement: Agreement.Unstated, Derived.IsEmpty: false } derived])
        {
            Add(cells, derived.Derived.Select(follows => follows.Count).Aggregate((a, b) => a.Hull(b)), "derived", null);
        }
        else if (found is [var whole])
        {
            Add(cells, Stated(whole.Count), Agreed(whole.Count), whole.Count.Preferred);
        }
        else
        {
            long least = found.Where(finding => Stated(finding.Count) is not null).Select(finding => Count.AtLeast(finding.Count.Established.Least))
                .Aggregate(Count.None, (a, b) => a + b).Least;
            Add(cells, least > 0 ? Count.AtLeast(least) : null, least > 0 ? "derived" : Name(Agreement.Unstated), null);
        }
    }

    private static void AddHarmed(List<TableCell> cells, Incident incident, Harm harm)
    {
        Toll toll = Toll.Of(incident, harm, group: null);
        CasualtyFinding[] everyone = [.. incident.Casualties.Where(finding =>
            finding is { Group: null, IsPart: false, Severity: Severity.Unstated }
            && (finding.Harm == harm || (harm is Harm.Killed or Harm.Injured && finding.Harm == Harm.KilledOrInjured)))];
        CasualtyFinding? whole = Array.Find(everyone, finding => finding.Harm == harm);
        // What other findings leave no room for is nobody's number.
        bool isStated = whole is { Count.Agreement: not Agreement.Unstated } && toll.Count.Possible.IsSubsetOf(whole.Count.Established.Possible);
        string agreement = isStated ? Name(whole!.Count.Agreement)
            : toll.IsStated ? "derived"
            : everyone.Select(finding => Agreed(finding.Count)).FirstOrDefault(state => state != Name(Agreement.Unstated), Name(Agreement.Unstated));
        Add(cells, toll.IsStated ? toll.Count : null, agreement, isStated ? whole!.Count.Preferred : null);
    }

    private static void AddDamage(List<TableCell> cells, Incident incident)
    {
        DamageFinding[] stated = [.. incident.Damage.Where(finding => finding.State == ClaimState.Stated)];
        cells.Add(Text(string.Join(" | ", stated.Select(finding => $"{EnumNames<DamageKind>.Of(finding.Kind)}: {finding.Description}"
            + (finding.Number.Agreement == Agreement.Unstated ? "" : $" ({finding.Number.Established.Describe()})")))));
        cells.Add(Text(
            Array.Exists(stated, finding => finding.Number.Agreement == Agreement.Disputed) ? Name(Agreement.Disputed)
            : Array.Exists(stated, finding => finding.Units.Conservative >= 2) ? Name(Agreement.Corroborated)
            : stated.Length > 0 ? Name(Agreement.Single)
            : incident.Damage.IsEmpty ? Name(Agreement.Unstated) : EnumNames<ClaimState>.Of(incident.Damage[0].State)));
    }

    private static void Add(List<TableCell> cells, Count? count, string agreement, Position<Count>? preferred)
    {
        cells.Add(Number(count?.Least));
        cells.Add(Number(count?.Best));
        cells.Add(Number(count?.Greatest));
        cells.Add(Text(agreement));
        cells.Add(Number(preferred?.Units.Conservative));
    }

    private static Count? Stated(Finding<Count> finding) => finding.Agreement == Agreement.Unstated ? null : finding.Established;

    private static string Agreed<T>(Finding<T> finding) =>
        finding.Agreement != Agreement.Unstated ? Name(finding.Agreement)
        : !finding.NoneReported.IsEmpty ? "noneReported"
        : !finding.ExplicitlyUnknown.IsEmpty ? "explicitlyUnknown"
        : Name(Agreement.Unstated);

    private static string Name(Agreement agreement) => EnumNames<Agreement>.Of(agreement);

    private static string Iso(LocalDate? day) => day?.ToString("uuuu'-'MM'-'dd", CultureInfo.InvariantCulture) ?? "";

    private static TableCell Text(string text) => new(text, IsNumber: false);

    private static TableCell Number(long? number) => new(number?.ToString(CultureInfo.InvariantCulture) ?? "", IsNumber: true);

    private static TableCell Number(double? number) => new(number?.ToString(CultureInfo.InvariantCulture) ?? "", IsNumber: true);
}

/// <summary>One cell: numbers are never taken for formulas.</summary>
internal readonly record struct TableCell(string Text, bool IsNumber);
