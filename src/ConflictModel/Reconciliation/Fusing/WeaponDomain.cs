using System;
using System.Collections.Generic;
using System.Linq;
using ConflictModel.Incidents;

namespace ConflictModel.Reconciliation.Fusing;

/// <summary>Weapons: a point is a set of kinds of weapon that together made up the attack.</summary>
/// <remarks>
/// <para>A claim that names one class says that the attack was made with it; one that names all of several says that each was used and
/// nothing else; one that names one of several is right whichever it was. A narrower class is a way of being a wider one.</para>
/// <para>A kind of weapon may be of several classes of which neither includes the other: a rocket may be a Katyusha and of 122 mm. Only
/// classes that exclude each other cannot be of one: see <see cref="Taxonomy.AreCompatible"/>.</para>
/// </remarks>
internal sealed class WeaponDomain(Taxonomy taxonomy) : Domain<WeaponStatement, ValueList<string>>
{
    /// <summary>The greatest number of points that is tried; beyond it positions may be less than maximal.</summary>
    public const int MostPoints = 1024;

    private const int MostKnown = 4_096;

    private readonly Dictionary<ValueList<WeaponStatement>, List<Consistent<ValueList<string>>>> _known = [];
    private readonly Dictionary<(string, string), bool> _included = [];
    private readonly Dictionary<(string, string), bool> _excluded = [];

    public override ConflictKind Conflict => ConflictKind.Identity;

    // Weapons are few, so that most incidents have statements that another had before them.
    public override List<Consistent<ValueList<string>>> Positions(WeaponStatement[] stated)
    {
        var key = new ValueList<WeaponStatement>(stated);
        if (_known.TryGetValue(key, out List<Consistent<ValueList<string>>>? positions)) return positions;
        if (_known.Count == MostKnown) _known.Clear();
        positions = MaximalSets.OfPoints(stated, Points(stated), Contains)
            .ConvertAll(set => new Consistent<ValueList<string>>(set.Members, Meet(set.Points)));
        _known.Add(key, positions);
        return positions;
    }

    public override ValueList<string> Alone(WeaponStatement stated) => stated.Weapons.Count == 1 ? stated.Weapons : Meet([.. Options(stated)]);

    public override bool CanBothBeRight(WeaponStatement first, WeaponStatement second) =>
        Options(first).Any(one => Options(second).Any(other => Together(one, other) is not null));

    public override string Text(ValueList<string> value) => value.ToString();

    // No one set of classes is certain where two are disputed.
    public override ValueList<string> Join(ValueList<string> first, ValueList<string> second) => default;

    public override ValueList<string> Hull(WeaponStatement[] stated) => default;

    public override bool SayTheSame(WeaponStatement first, WeaponStatement second) =>
        first.Combination == second.Combination && new HashSet<string>(first.Weapons, StringComparer.Ordinal).SetEquals(second.Weapons);

    public override bool Explains(WeaponStatement broader, WeaponStatement other) => broader.Combination == Combination.AllOf && broader.Weapons.Count > 1
        && other.Weapons.All(weapon => broader.Weapons.Any(used => Includes(weapon, used) || Includes(used, weapon)));

    /// <summary>The sets of classes of which one was used if all of some statements are right.</summary>
    public ValueList<ValueList<string>> OneOf(WeaponStatement[] stated) =>
        Sets(Widest([.. Points(stated).Where(point => stated.All(one => Contains(one, point)))]));

    private static ValueList<ValueList<string>> Sets(List<Makeup> points) => points
        .Select(point => point.Kinds.SelectMany(kind => kind).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal).ToValueList())
        .Distinct().OrderBy(set => set.ToString(), StringComparer.Ordinal).ToValueList();

    // What each statement names, and what follows from several together: "rockets and drones" and "missiles and attack drones" can both
    // be right about rockets and attack drones, which neither names.
    private IEnumerable<Makeup> Points(WeaponStatement[] stated)
    {
        HashSet<Makeup> points = [];
        foreach (Makeup named in stated.SelectMany(Options).Distinct().ToList())
        {
            points.UnionWith([named, .. points.Select(point => Together(point, named)).OfType<Makeup>()]);
            if (points.Count > MostPoints) return points.Take(MostPoints).Concat(stated.SelectMany(Options)).Distinct();
        }
        return points;
    }

    private bool Contains(WeaponStatement stated, Makeup point) => Options(stated).Any(option => IsRefinedBy(option, point));

    // Where several sets are possible, only the class that includes them all is certain: rockets or ballistic missiles are missiles.
    private ValueList<string> Meet(List<Makeup> points)
    {
        ValueList<ValueList<string>> sets = Sets(Widest(points));
        if (sets.Count == 1) return sets[0];
        string[] used = [.. sets.SelectMany(set => set).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)];
        string[] common = [.. UpFrom(used[0]).Where(wide => used.All(narrow => Includes(wide, narrow))).Distinct(StringComparer.Ordinal)];
        return common.Where(wide => !common.Any(other => other != wide && Includes(wide, other))).Order(StringComparer.Ordinal).ToValueList();
    }

    private List<Makeup> Widest(List<Makeup> points)
    {
        // Of sets that come to the same, such as missiles and rockets with and without the missiles between, the shortest.
        IEnumerable<Makeup> inOrder = points.OrderBy(point => point.Kinds.Count).ThenBy(point => point.Kinds.ToString(), StringComparer.Ordinal);
        List<Makeup> widest = [];
        foreach (Makeup point in inOrder)
        {
            if (widest.Exists(other => IsRefinedBy(other, point))) continue;
            widest.RemoveAll(other => IsRefinedBy(point, other));
            widest.Add(point);
        }
        return widest;
    }

    // The sets of classes that the statement leaves open, one of which it says were used.
    private static IEnumerable<Makeup> Options(WeaponStatement stated) => stated.Combination == Combination.OneOf
        ? stated.Weapons.Select(weapon => new Makeup([[weapon]]))
        : [new Makeup(stated.Weapons.Order(StringComparer.Ordinal).Select(weapon => (ValueList<string>)[weapon]).ToValueList())];

    private bool IsRefinedBy(Makeup wide, Makeup narrow) =>
        narrow.Kinds.All(used => wide.Kinds.Any(kind => IsOf(used, kind))) && wide.Kinds.All(kind => narrow.Kinds.Any(used => IsOf(used, kind)));

    // Whether what is of some classes is certainly of others.
    private bool IsOf(ValueList<string> narrow, ValueList<string> wide) => wide.All(general => narrow.Any(specific => Includes(general, specific)));

    // The widest set that refines both, or null where none does.
    private Makeup? Together(Makeup first, Makeup second)
    {
        var kinds = new HashSet<ValueList<string>>();
        foreach (ValueList<string> one in first.Kinds)
        {
            foreach (ValueList<string> other in second.Kinds)
                if (!one.Any(a => other.Any(b => Exclude(a, b)))) kinds.Add(Narrowest([.. one, .. other]));
        }

        var narrower = new Makeup(kinds.OrderBy(kind => kind.ToString(), StringComparer.Ordinal).ToValueList());
        return IsRefinedBy(first, narrower) && IsRefinedBy(second, narrower) ? narrower : null;
    }

    private ValueList<string> Narrowest(string[] classes) => classes.Distinct(StringComparer.Ordinal)
        .Where(one => !classes.Any(other => other != one && Includes(one, other))).Order(StringComparer.Ordinal).ToValueList();

    private bool Includes(string general, string specific)
    {
        if (general == specific) return true;
        if (!_included.TryGetValue((general, specific), out bool included))
            _included.Add((general, specific), included = taxonomy.Includes(general, specific));
        return included;
    }

    private bool Exclude(string first, string second)
    {
        if (first == second) return false;
        if (!_excluded.TryGetValue((first, second), out bool excluded))
            _excluded.Add((first, second), excluded = taxonomy.AreCompatible(first, second).IsFalse);
        return excluded;
    }

    private IEnumerable<string> UpFrom(string weapon) => (taxonomy.Find(weapon)?.Above ?? default).SelectMany(UpFrom).Prepend(weapon);

    // Kinds of weapon that together made up an attack; each by the narrowest classes that it is of.
    private readonly record struct Makeup(ValueList<ValueList<string>> Kinds);
}
