using System.Collections.Generic;
using System.Linq;
using ConflictModel.Incidents;

namespace ConflictModel.Reconciliation.Linking;

/// <summary>Compares two accounts feature by feature: symmetric, finite, in bits.</summary>
/// <remarks>
/// The weights are judgements, not measurements: time is near-necessary (a pair outside the tolerance is never compared), place is strong
/// when it differs and moderate when it agrees, since one base may be attacked often, and says nothing where one lies in the other, since
/// all of a country's incidents do; the rest is weak, and disjoint numbers are a weak minus, for true pairs often have them. So no pair
/// is linked without a common place, a judgement, or nearly everything else.
/// </remarks>
internal sealed class PairScore(ReconciliationPolicy policy)
{
    public Link Of(AccountView a, AccountView b)
    {
        (AccountView first, AccountView second) = string.CompareOrdinal(a.Id, b.Id) < 0 ? (a, b) : (b, a);
        var evidence = new List<LinkEvidence>(5) { Day(first, second) };
        AddTo(evidence, Place(first, second));
        AddTo(evidence, Weapon(first, second));
        AddTo(evidence, Actor(first, second));
        AddTo(evidence, Numbers(first, second));
        double score = evidence.Sum(item => item.Weight);
        LinkDecision decision = score >= policy.LinkFrom ? LinkDecision.Same
            : score >= policy.UndecidedFrom ? LinkDecision.Undecided : LinkDecision.Different;
        return new(first.Id, second.Id, decision, evidence.ToValueList());
    }

    private static void AddTo(List<LinkEvidence> evidence, LinkEvidence? item)
    {
        if (item is not null) evidence.Add(item);
    }

    private static LinkEvidence Day(AccountView a, AccountView b) =>
        a.Days.IsSameDay(b.Days).IsTrue ? new(LinkFeature.Day, "same day", 2)
        : a.Days.Overlaps(b.Days) ? new(LinkFeature.Day, "possibly the same day", 1.5)
        : new(LinkFeature.Day, "days apart, within the tolerance", 1);

    private static LinkEvidence? Place(AccountView a, AccountView b)
    {
        if (a.Targets.Count == 0 || b.Targets.Count == 0) return null;
        Truth same = Truth.False;
        foreach (Place one in a.Targets)
            foreach (Place other in b.Targets) same |= one.MayBeSame(other);
        return same.IsTrue ? new(LinkFeature.Place, "same place", 3)
            : same.IsUnknown ? new(LinkFeature.Place, "places of which one may lie in the other", 0)
            : new(LinkFeature.Place, "different places", -6);
    }

    private LinkEvidence? Weapon(AccountView a, AccountView b)
    {
        if (a.Weapons.Count == 0 || b.Weapons.Count == 0) return null;
        if (a.Weapons.Any(one => b.Weapons.Any(other => policy.Weapons.AreComparable(one, other))))
            return new(LinkFeature.Weapon, "weapons that may be the same", 1);
        return Roots(a).Intersect(Roots(b), System.StringComparer.Ordinal).Any()
            ? new(LinkFeature.Weapon, "related weapons", 0.25)
            : new(LinkFeature.Weapon, "different weapons", -3);
    }

    private IEnumerable<string> Roots(AccountView view) => view.Weapons.SelectMany(weapon => policy.Weapons.Roots(weapon));

    private static LinkEvidence? Actor(AccountView a, AccountView b) =>
        a.Actors.Count == 0 || b.Actors.Count == 0 ? null
        : a.Actors.Intersect(b.Actors, System.StringComparer.Ordinal).Any() ? new(LinkFeature.Actor, "a common actor", 1)
        : new(LinkFeature.Actor, "different actors", -1);

    private static LinkEvidence? Numbers(AccountView a, AccountView b)
    {
        List<string> common = [.. a.Numbers.Keys.Where(b.Numbers.ContainsKey)];
        if (common.Count == 0) return null;
        int agreeing = common.Count(key => a.Numbers[key].Overlaps(b.Numbers[key]));
        return agreeing == common.Count ? new(LinkFeature.Numbers, "numbers that agree", 0.5)
            : agreeing == 0 ? new(LinkFeature.Numbers, "numbers that differ", -0.5)
            : new(LinkFeature.Numbers, "some numbers agree and some differ", 0);
    }
}
