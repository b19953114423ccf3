using System;
using System.Collections.Generic;
using System.Linq;
using ConflictModel.Time;

namespace ConflictModel.Incidents;

/// <content>What each kind of assertion says: when, where, what, with what.</content>
internal static partial class Prose
{
    /// <summary>"on 20 January 2024", "on or before 9 November 2019", "at an unknown time".</summary>
    public static string On(string day) => day.StartsWith("on or ", StringComparison.Ordinal) ? day : "on " + day;

    private static Predicate Content(Assertion said, ProseTopic about) => said switch
    {
        WhenClaim { When: null } => new($"it is unknown when {about.Name} took place"),
        WhenClaim c => new($"{about.Name} took place {When(c.When)}"),
        WhereClaim c => new(Where(c, about)),
        EventClaim c => new(Event(c, about)),
        WeaponClaim c => new(Weapons(c, about)),
        MunitionClaim c => new(Munitions(c, about)),
        CasualtyClaim c => new(Casualties(c, about)),
        ResponsibilityClaim c => Responsibility(c, about),
        DamageClaim c => new(Damage(c) + about.In),
        TargetClaim c => new(Target(c, about)),
        RelationClaim c => new(Relation(c, about)),
        StatusClaim c => new(Status(c, about)),
        StatementClaim c => Statement(c, about),
        Tally c => new(Series(c, about)),
        Strength c => new(Stocks(c)),
        _ => throw new ArgumentException($"{said.GetType()} is no assertion of the family.", nameof(said)),
    };

    private static string When(UncertainMoment when)
    {
        string time = when.Time.IsUnknown ? "" : when.Time.Describe();
        if (time.StartsWith("about ", StringComparison.Ordinal)) time = "at " + time;
        return On(when.Date.Describe()) + (time.Length == 0 ? "" : ", " + time) + (when.Zone is null ? "" : $" (time zone {when.Zone})");
    }

    private static string Where(WhereClaim c, ProseTopic about) => (c.Role, c.Place is null ? null : ProperName.Of(c.Place.Name)) switch
    {
        (PlaceRole.Target, string place) => $"{about.Name} {about.Was} {(about.IsMany || IsWide(c.Place!) ? ProperName.Within(c.Place!.Name) : "on " + place)}",
        (PlaceRole.LaunchSite, string place) => $"{about.Name} {about.Was} launched from {place}",
        (_, string place) => $"munitions came down at {place}{about.In}",
        (PlaceRole.Target, null) => $"it is unknown what place was attacked{about.In}",
        (PlaceRole.LaunchSite, null) => $"it is unknown from where {about.Name} {about.Was} launched",
        _ => $"it is unknown where munitions came down{about.In}",
    };

    // What is attacked is in a country, and not the country.
    private static bool IsWide(Place place) => !place.Covers.IsEmpty || (place.Country is string code && Country.Find(code)!.Name == place.Name);

    private static string Event(EventClaim c, ProseTopic about)
    {
        if (c.State == ClaimState.NoneReported) return "there was no word of any event";
        if (c.State == ClaimState.ExplicitlyUnknown) return $"it is unknown what kind of event {about.Name} {about.Was}";
        Noun kind = Nouns.Of(Taxonomy.Events, c.Event!);
        return c.Number.IsUnknown ? $"there was {kind.AsKind}{about.In}" : $"there {Nouns.Were(c.Number)} {Nouns.Counted(c.Number, kind)}{about.In}";
    }

    private static string Weapons(WeaponClaim c, ProseTopic about)
    {
        if (c.State == ClaimState.ExplicitlyUnknown) return $"it is unknown what weapon was used{about.In}";
        IEnumerable<Noun> weapons = c.Weapons.Select(id => Nouns.Of(Taxonomy.Weapons, id).With(Measured(c.Measures)));
        return c.Weapons.Count > 1 && c.Combination == Combination.AllOf
            ? $"the types of weapon used{about.In} were {List(weapons.Select(weapon => weapon.IsBare ? weapon.One : weapon.Many))}"
            : $"the type of weapon used{about.In} was {List(weapons.Select(weapon => weapon.AsKind), c.Combination)}";
    }

    private static string Measured(WeaponMeasures? measures)
    {
        if (measures is null) return "";
        string of = measures.Calibre.IsUnknown ? "" : $" of {measures.Calibre.Describe()} calibre";
        List<string> with = [];
        if (!measures.Warhead.IsUnknown) with.Add($"a warhead of {measures.Warhead.Describe()}");
        if (!measures.Range.IsUnknown) with.Add($"a range of {measures.Range.Describe()}");
        return with.Count == 0 ? of : $"{of} with {List(with)}";
    }

    private static string Munitions(MunitionClaim c, ProseTopic about)
    {
        Noun noun = (c.Weapon is null ? new Noun("munition") : Nouns.Of(Taxonomy.Weapons, c.Weapon)).With(Measured(c.Measures));
        string text = c.State switch
        {
            ClaimState.NoneReported => $"there was no word of {noun.Many} {Done(c.Phase)}",
            ClaimState.ExplicitlyUnknown => $"it is unknown how many {noun.Many} {Did(c.Phase, "were")}",
            _ when c.Of is MunitionPhase of => $"{c.Share.Describe()} of the {noun.Many} that {Did(of, "were")} {Did(c.Phase, "were")}",
            _ => $"{Nouns.Counted(c.Count, noun)} {Did(c.Phase, Nouns.Were(c.Count))}",
        };
        return text + about.In;
    }

    private static string Did(MunitionPhase phase, string were) => phase switch
    {
        MunitionPhase.Launched => were + " launched",
        MunitionPhase.Intercepted => were + " intercepted",
        MunitionPhase.Landed => "hit the target",
        MunitionPhase.Failed => "failed to reach the target",
        _ => were + " seized before launch",
    };

    private static string Done(MunitionPhase phase) => phase switch
    {
        MunitionPhase.Landed => "that hit the target",
        MunitionPhase.Failed => "that failed to reach the target",
        _ => Did(phase, "that were"),
    };

    private static string Damage(DamageClaim c)
    {
        string did = Lower(c.Kind);
        if (c.State == ClaimState.NoneReported) return c.Kind == DamageKind.Damaged ? "there was no word of damage" : $"there was no word of anything {did}";
        if (c.State == ClaimState.ExplicitlyUnknown) return c.Kind == DamageKind.Damaged ? "the damage is not known" : $"it is unknown what was {did}";
        if (c.Item is string id)
        {
            Noun item = Nouns.Of(Taxonomy.Targets, id);
            string what = c.Number.IsUnknown ? $"{item.AsKind} was" : $"{Nouns.Counted(c.Number, item)} {Nouns.Were(c.Number)}";
            return c.Damage == item.AsKind ? $"{what} {did}" : $"{what} {did}, namely {c.Damage}";
        }
        bool isDamage = c.Kind == DamageKind.Damaged && c.Damage!.Split(' ').Contains("damage", StringComparer.Ordinal);
        return isDamage ? "there was " + c.Damage : c.Kind == DamageKind.Damaged ? $"there was damage to {c.Damage}" : $"{c.Damage} was {did}";
    }

    private static string Target(TargetClaim c, ProseTopic about)
    {
        if (c.State == ClaimState.ExplicitlyUnknown) return $"the target of {about.Name} is unknown";
        IEnumerable<Noun> kinds = c.Targets.Select(id => Nouns.Of(Taxonomy.Targets, id));
        bool isAll = c.Targets.Count > 1 && c.Combination == Combination.AllOf;
        string list = c.Targets.IsEmpty ? "" : List(kinds.Select(kind => isAll && !kind.IsBare ? kind.Many : kind.AsKind), c.Combination);
        string more = (c.Owner is null || c.Owner.Name == c.Name ? "" : (c.Name is null ? " of " : " belonging to ") + ProperName.Of(c.Owner.Name))
            + (c.Users.IsEmpty ? "" : " used by " + List(c.Users.Select(user => ProperName.Of(user.Name)).Concat(c.IsOpen ? ["perhaps others"] : [])));
        if (c.Name is not null)
        {
            string named = ProperName.Of(c.Name) + (list.Length == 0 ? "" : $" ({list})") + more;
            return c.Number.IsUnknown ? $"the target of {about.Name} was {named}"
                : $"the targets of {about.Name} were {Nouns.Counted(c.Number, new("target"))}, namely {named}";
        }
        if (c.Number.IsUnknown) return $"the type{(isAll ? "s" : "")} of target of {about.Name} {(isAll ? "were" : "was")} {list}{more}";
        return c.Targets.Count == 1
            ? $"the targets of {about.Name} were {Nouns.Counted(c.Number, kinds.First().With(more))}"
            : $"there {Nouns.Were(c.Number)} {Nouns.Counted(c.Number, new("target"))} of {about.Name}, of the types {list}{more}";
    }
}
