using System;
using System.Collections.Generic;
using System.Linq;
using ConflictModel.Incidents;

namespace ConflictModel.Reconciliation.Fusing;

/// <summary>Fuses what claims say of the weapons: those that name them, and those that count munitions of a kind.</summary>
internal sealed class WeaponFusion(Fusion fusion, Taxonomy weapons)
{
    private readonly WeaponDomain _domain = new(weapons);

    /// <summary>The weapons, of each position that no class describes what it leaves open, and how well each class is supported.</summary>
    public (Finding<ValueList<string>> Weapons, ValueList<WeaponAlternatives> Open, ValueList<Position<string>> Levels) Fuse(
        List<Said> named, List<Said> munitions)
    {
        List<Said> counted = munitions.FindAll(said => said.As<MunitionClaim>().NamesUsedWeapon);
        if (named.Count == 0 && counted.Count == 0) return (new(Agreement.Unstated, default), default, default);
        Dictionary<ClaimReference, WeaponStatement> statements = WeaponStatement.Of(named, counted, weapons);
        List<Said> all = [.. named, .. counted];
        all.Sort((a, b) => ClaimReference.SortOrder.Compare(a.Reference, b.Reference));
        Finding<ValueList<string>> finding = fusion.Fuse(all, said => statements[said.Reference], _domain);
        List<WeaponAlternatives>? open = null;
        foreach (Position<ValueList<string>> position in finding.Positions)
        {
            if (!position.Value.IsEmpty) continue;
            WeaponStatement[] stated = Array.ConvertAll(position.Claims.AsSpan().ToArray(), claim => statements[claim]);
            (open ??= []).Add(new(position.Claims, _domain.OneOf(stated)));
        }
        return (finding, open is null ? default : open.ToValueList(), Levels(all, statements));
    }

    // Who names a class speaks for all classes above it, too; who leaves open which it was, for those that are above each.
    private ValueList<Position<string>> Levels(List<Said> all, Dictionary<ClaimReference, WeaponStatement> statements)
    {
        List<Said> naming = all.FindAll(said => said.State == ClaimState.Stated);
        var classes = new SortedSet<string>(StringComparer.Ordinal);
        foreach (Said said in naming) classes.UnionWith(statements[said.Reference].Weapons);
        if (classes.Count < 2) return default;
        var levels = new List<(Position<string> Position, int Depth)>(classes.Count);
        foreach (string used in classes)
        {
            List<Said> speaking = naming.FindAll(said => SpeaksFor(statements[said.Reference], used));
            if (speaking.Count > 0) levels.Add((Level(used, speaking), Depth(used)));
        }
        return levels.OrderByDescending(level => level.Depth).Select(level => level.Position).ToValueList();
    }

    private Position<string> Level(string used, List<Said> speaking) =>
        new(used, Fusion.References(speaking), fusion.Units(speaking), Fusion.Reports(speaking), Fusion.StrongestOf(speaking));

    private bool SpeaksFor(WeaponStatement stated, string used) => stated.Combination == Combination.OneOf
        ? stated.Weapons.AsEnumerable().All(one => weapons.Includes(used, one)) : stated.Weapons.AsEnumerable().Any(one => weapons.Includes(used, one));

    private int Depth(string weapon) => 1 + (weapons.Find(weapon)?.Above ?? default).AsEnumerable().Select(Depth).DefaultIfEmpty().Max();
}
