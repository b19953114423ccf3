using System;
using System.Collections.Generic;
using System.Runtime.InteropServices;
using System.Text;
using ConflictModel.Incidents;
using ConflictModel.Time;

namespace ConflictModel.Reconciliation.Linking;

/// <summary>Numbers for everything that accounts say and linking looks at. What number stands for what depends on the order of reading; nothing else
/// does.</summary>
internal sealed class Vocabulary
{
    private readonly Numbered<int[]> _sets = new(ByElements.Comparer);
    private readonly Numbered<CountedThing> _things = new();
    private readonly List<int> _places = [], _kinds = [], _weapons = [], _actors = [], _targets = [], _times = [];
    private readonly List<StatedNumber> _numbers = [];

    public Vocabulary() => _sets.Of([]);

    /// <summary>The places, by their content: two spellings of one place have two numbers.</summary>
    public Numbered<Place> Places { get; } = new(PlacesById.Comparer);

    /// <summary>The ids of classes and actors.</summary>
    public Numbered<string> Ids { get; } = new(StringComparer.Ordinal);

    /// <summary>The times of day, by the clock that they are told on.</summary>
    public Numbered<StatedTime> Times { get; } = new();

    /// <summary>The elements of a set, in ascending order.</summary>
    public int[] Set(int number) => _sets[number];

    /// <summary>What an account says.</summary>
    public Profile Read(Account account)
    {
        UncertainDate days = UncertainDate.Impossible;
        foreach (Claim claim in account.Claims)
        {
            if (claim.State != ClaimState.Stated || claim.Attribution.IsDenied) continue;
            if (claim is WhenClaim { When: { Time.Best: { } time, Zone: var zone } }) _times.Add(Times.Of(StatedTime.Of(time, zone)));
            switch (claim)
            {
                // An account that gives two days may be right about either; a claim of a time alone says nothing about the day.
                case WhenClaim { When.Date: { IsUnknown: false } date }: days = days.IsImpossible ? date : days.Union(date); break;
                case WhereClaim where when where.Role != PlaceRole.LaunchSite: _places.Add(Places.Of(where.Place!)); break;
                case EventClaim happening: _kinds.Add(Ids.Of(happening.Event!)); break;
                case WeaponClaim weapon: foreach (string one in weapon.Weapons) _weapons.Add(Ids.Of(one)); break;
                case TargetClaim target: foreach (string one in target.Targets) _targets.Add(Ids.Of(one)); break;
                case ResponsibilityClaim said when said.Kind != ResponsibilityKind.Denied && said.Role == ActorRole.Perpetrator:
                    _actors.Add(Ids.Of(said.Actor!.Id));
                    break;
                case MunitionClaim munitions:
                    if (munitions.NamesUsedWeapon) _weapons.Add(Ids.Of(munitions.Weapon!));
                    if (munitions.Of is null) Count(CountedThing.Of(munitions), munitions.Count);
                    break;
                case CasualtyClaim people when people.PartOf is null: Count(CountedThing.Of(people), people.Count); break;
            }
        }
        StatedNumber[] numbers = [.. _numbers];
        Array.Sort(numbers, static (a, b) => a.Thing.CompareTo(b.Thing));
        _numbers.Clear();
        return new(
            days.IsImpossible ? UncertainDate.Unknown : days,
            SetOf(_places), SetOf(_kinds), SetOf(_weapons), SetOf(_actors), SetOf(_targets), numbers, SetOf(_times));
    }

    /// <summary>What a profile says, as text without numbers of this vocabulary: for an order that is the same whatever was read first.</summary>
    public string TextOf(Profile profile)
    {
        var text = new StringBuilder().Append(profile.Days);
        var parts = new List<string>();
        foreach (int place in Set(profile.Places)) parts.Add(TextOf(Places[place]));
        Append();
        foreach (int set in (ReadOnlySpan<int>)[profile.Kinds, profile.Weapons, profile.Actors, profile.Targets])
        {
            foreach (int id in Set(set)) parts.Add(Ids[id]);
            Append();
        }
        foreach (int time in Set(profile.Times)) parts.Add(Times[time].ToString());
        Append();
        foreach (StatedNumber number in profile.Numbers) parts.Add($"{_things[number.Thing]} {number.Least} {number.Greatest}");
        Append();
        return text.ToString();

        void Append()
        {
            parts.Sort(StringComparer.Ordinal);
            text.Append('|').AppendJoin(',', parts);
            parts.Clear();
        }
    }

    private static string TextOf(Place place) =>
        $"{place.Id};{place.Name};{place.Within};{place.Country};{place.Aliases};{place.Point};{place.Precision}";

    private void Count(CountedThing thing, Quantities.Count count)
    {
        var stated = new StatedNumber(_things.Of(thing), count.Least, count.Greatest ?? long.MaxValue);
        foreach (ref StatedNumber known in CollectionsMarshal.AsSpan(_numbers))
        {
            if (known.Thing != stated.Thing) continue;
            known = new(stated.Thing, Math.Min(known.Least, stated.Least), Math.Max(known.Greatest, stated.Greatest));
            return;
        }
        _numbers.Add(stated);
    }

    // The number of a set; what is in it stands once, in ascending order.
    private int SetOf(List<int> elements)
    {
        if (elements.Count == 0) return 0;
        if (elements.Count > 1) elements.Sort();
        int kept = 1;
        for (int i = 1; i < elements.Count; i++)
            if (elements[i] != elements[kept - 1]) elements[kept++] = elements[i];
        int[] set = [.. CollectionsMarshal.AsSpan(elements)[..kept]];
        elements.Clear();
        return _sets.Of(set);
    }

    // Most reports share one value for a place, so that its id is enough of a hash.
    private sealed class PlacesById : IEqualityComparer<Place>
    {
        public static PlacesById Comparer { get; } = new();

        public bool Equals(Place? x, Place? y) => ReferenceEquals(x, y) || (x is not null && x.Equals(y));

        public int GetHashCode(Place obj) => StringComparer.Ordinal.GetHashCode(obj.Id);
    }
}
