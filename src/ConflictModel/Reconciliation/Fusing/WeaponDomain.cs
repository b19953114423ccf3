using System;
using System.Collections.Generic;
using System.Linq;
using ConflictModel.Incidents;

namespace ConflictModel.Reconciliation.Fusing;

/// <summary>Weapons: a point is a set of classes that together made up the attack.</summary>
/// <remarks>
/// A claim that names one class says that the attack was made with it; one that names all of several says that each was used and nothing
/// else; one that names one of several is right whichever it was. A narrower class is a way of being a wider one.
/// </remarks>
internal sealed class WeaponDomain(Taxonomy taxonomy) : Domain<WeaponStatement, ValueList<string>, ValueList<string>>
{
    public override ConflictKind Conflict => ConflictKind.Identity;

    /// <summary>The greatest number of sets of classes that is tried; beyond it positions may be less than maximal.</summary>
    public const int MostPoints = 1024;

    // What each statement names, and what follows from several together: "rockets and drones" and "missiles and attack drones" can both
    // be right about rockets and attack drones, which neither names.
    public override IEnumerable<ValueList<string>> Points(IReadOnlyList<WeaponStatement> stated)
    {
        HashSet<ValueList<string>> points = [];
        foreach (ValueList<string> named in stated.SelectMany(Options).Distinct().ToList())
        {
            points.UnionWith([named, .. points.Select(point => Together(point, named)).OfType<ValueList<string>>()]);
            if (points.Count > MostPoints) return points.Take(MostPoints).Concat(stated.SelectMany(Options));
        }
        return points;
    }

    public override bool Contains(WeaponStatement stated, ValueList<string> point) => Options(stated).Any(option => IsRefinedBy(option, point));

    // Where several sets are possible, only the class that includes them all is certain: rockets or ballistic missiles are missiles.
    public override ValueList<string> Meet(IReadOnlyList<WeaponStatement> stated, IReadOnlyList<ValueList<string>> points)
    {
        // Of sets that come to the same, such as missiles and rockets with and without the missiles between, the shortest.
        IEnumerable<ValueList<string>> inOrder = points.OrderBy(point => point.Count).ThenBy(Text, StringComparer.Ordinal);
        List<ValueList<string>> widest = [];
        foreach (ValueList<string> point in inOrder)
        {
            if (widest.Exists(other => IsRefinedBy(other, point))) continue;
            widest.RemoveAll(other => IsRefinedBy(point, other));
            widest.Add(point);
        }
        if (widest.Count == 1) return widest[0];
        string[] used = [.. widest.SelectMany(point => point).Distinct(StringComparer.Ordinal)];
        string[] common = [.. UpFrom(used[0]).Where(wide => used.All(narrow => taxonomy.Includes(wide, narrow))).Distinct(StringComparer.Ordinal)];
        return common.Where(wide => !common.Any(other => other != wide && taxonomy.Includes(wide, other))).Order(StringComparer.Ordinal).ToValueList();
    }

    public override string Text(ValueList<string> value) => value.ToString();

    // No one set of classes is certain where two are disputed.
    public override ValueList<string> Join(ValueList<string> first, ValueList<string> second) => default;

    public override ValueList<string> Hull(IReadOnlyList<WeaponStatement> stated) => default;

    public override bool SayTheSame(WeaponStatement first, WeaponStatement second) =>
        first.Combination == second.Combination && new HashSet<string>(first.Weapons, StringComparer.Ordinal).SetEquals(second.Weapons);

    public override bool Explains(WeaponStatement broader, WeaponStatement other) => broader.Combination == Combination.AllOf && broader.Weapons.Count > 1
        && other.Weapons.All(weapon => broader.Weapons.Any(used => taxonomy.AreComparable(weapon, used)));

    // The sets of classes that the statement leaves open, one of which it says were used.
    private static IEnumerable<ValueList<string>> Options(WeaponStatement stated) => stated.Combination == Combination.OneOf
        ? stated.Weapons.Select(weapon => (ValueList<string>)[weapon])
        : [stated.Weapons.Order(StringComparer.Ordinal).ToValueList()];

    private bool IsRefinedBy(ValueList<string> wide, ValueList<string> narrow) =>
        narrow.All(used => wide.Any(weapon => taxonomy.Includes(weapon, used)))
        && wide.All(weapon => narrow.Any(used => taxonomy.Includes(weapon, used)));

    // The widest set that refines both, or null where none does.
    private ValueList<string>? Together(ValueList<string> first, ValueList<string> second)
    {
        ValueList<string> narrower = (from a in first
                                      from b in second
                                      where taxonomy.AreComparable(a, b)
                                      select taxonomy.Includes(a, b) ? b : a).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal).ToValueList();
        return IsRefinedBy(first, narrower) && IsRefinedBy(second, narrower) ? narrower : null;
    }

    private IEnumerable<string> UpFrom(string weapon) => (taxonomy.Find(weapon)?.Above ?? default).SelectMany(UpFrom).Prepend(weapon);
}
