using System.Collections.Generic;
using System.Linq;
using ConflictModel.Incidents;
using ConflictModel.Quantities;
using ConflictModel.Time;
using FsCheck;
using FsCheck.Fluent;

namespace ConflictModel.Testing;

public static partial class Generate
{
    /// <summary>Places of one small nest, some of them under several spellings.</summary>
    public static Arbitrary<Place> Places => Arb.From(SomePlace, SimplerPlaces);

    /// <summary>Groups of few nationalities, roles, ages and genders, of which one role is no class of the taxonomy.</summary>
    public static Arbitrary<Group> Groups => Arb.From(
        from nationality in Gen.Elements(null, "US", "IQ")
        from role in Gen.Elements(null, "military", "security-force", "civilian", "road-crew")
        from age in Mostly(null, Gen.Elements<string?>("child", "adult"))
        from gender in Mostly(null, Gen.Elements<string?>("female", "male"))
        where nationality is not null || role is not null || age is not null || gender is not null
        select new Group(nationality, role, age, gender),
        SimplerGroups);

    /// <summary>Actors of few ids under several spellings.</summary>
    public static Arbitrary<Actor> Actors => Gen.Elements<Actor>(
        new("militias", "Iran-backed militias"), new("militias", "Iranian-aligned groups"), new("other-group", "another group")).ToArbitrary();

    /// <summary>Quotes with and without an offset, in several scripts and with characters that JSON escapes.</summary>
    public static Arbitrary<Wording> Wordings => Arb.From(
        from text in Gen.Elements("at least 15", "\"quoted\" \\ text", "صاروخ باليستي", "café \U0001F680 <b>&'", "x")
        from offset in Gen.Elements<int?>(null, 0, 36, int.MaxValue)
        select new Wording(text, offset),
        wording => wording.Offset is null ? [] : [new(wording.Text)]);

    /// <summary>Classes of the taxonomy of weapons, and one that it does not have.</summary>
    public static Arbitrary<string> WeaponIds => Gen.Elements(
        "missile", "rocket", "katyusha-rocket", "107mm-rocket", "ballistic-missile", "drone", "attack-drone", "trebuchet").ToArbitrary();

    // What a claim can state: not unknown and not impossible, and small, so that claims meet and clash.
    internal static Gen<Count> StatedCounts => Gen.Frequency(
        (5, Gen.Choose(0, 5).Select(n => Count.Of(n))),
        (1, Gen.Choose(0, 5).Select(n => Count.Exactly(n))),
        (3, Gen.Choose(0, 4).Select(n => Count.AtLeast(n))),
        (1, Gen.Choose(0, 5).Select(n => Count.AtMost(n))),
        (2, from least in Gen.Choose(0, 4) from more in Gen.Choose(0, 3) select Count.Between(least, least + more)),
        (1, Gen.Elements(Count.Several, Count.OneOrMore, Count.None, Count.About(4), Count.Nearly(5))),
        (1, Gen.Elements(Count.Of(15), Count.AtLeast(15), Count.Of(long.MaxValue))));

    // What a claim can state: a day of few, a run, one of several with a gap, and open or wide ones.
    internal static Gen<UncertainDate> StatedDates => Gen.Frequency(
        (8, Gen.Elements(20, 20, 20, 21, 22, 23).Select(day => UncertainDate.On(2024, 1, day))),
        (2, from day in Gen.Choose(18, 22) from length in Gen.Choose(1, 3)
            select UncertainDate.Parse($"[2024-01-{day}..2024-01-{day + length}]")),
        (1, Gen.Elements("[2024-01-20,2024-01-22]", "[2024-01-19,2024-01-21,2024-01-23]").Select(text => UncertainDate.Parse(text))),
        (1, Gen.Elements("2024-01", "2024", "[2024-01-21..]", "[..2024-01-21]", "2024-01-30", "2023-12-31").Select(text => UncertainDate.Parse(text))));

    private static Gen<Place> SomePlace => Gen.Frequency(
        (2, Gen.Elements<Place>(
            new("base", "Ain al-Asad", ["anbar", "iraq"], "IQ"),
            new("base", "Al-Assad Airbase", ["anbar", "iraq"], "IQ", ["Al-Asad", "Qadisiyah"], new(33.7856, 42.4412), 5_000))),
        (1, Gen.Elements<Place>(
            new("town", "Al-Baghdadi", ["anbar", "iraq"], "IQ", point: new(33.86, 42.55), precision: 2_500.5),
            new("anbar", "Anbar", ["iraq"], "IQ", point: new(32.5, 42)),
            new("iraq", "Iraq", country: "IQ"),
            new("syria", "Syria", country: "SY"),
            new("iraq-and-syria", "Iraq and Syria", covers: ["iraq", "syria"]),
            new("asad", "Al Asad", aliases: ["the base"]),
            new("somewhere", "Somewhere", point: new(-10, 180), precision: 0))));

    private static IEnumerable<Place> SimplerPlaces(Place place)
    {
        if (SomePlaceAbove(place) is Place above) yield return above;
        if (!place.Covers.IsEmpty) yield return new(place.Id, place.Name);
        if (place.Precision is not null) yield return new(place.Id, place.Name, place.Within, place.Country, place.Aliases, place.Point);
        if (place.Point is not null) yield return new(place.Id, place.Name, place.Within, place.Country, place.Aliases);
        if (!place.Aliases.IsEmpty) yield return new(place.Id, place.Name, place.Within, place.Country);
    }

    private static IEnumerable<Group> SimplerGroups(Group group)
    {
        if (group is { Nationality: null } or { Role: null, Age: null, Gender: null }) yield break;
        yield return new(group.Nationality);
        if (group.Gender is not null) yield return new(group.Nationality, group.Role, group.Age);
        if (group.Age is not null) yield return new(group.Nationality, group.Role, null, group.Gender);
        if (group.Role is not null) yield return new(group.Nationality, null, group.Age, group.Gender);
    }

    private static Place? SomePlaceAbove(Place place) => (place.Within.IsEmpty ? null : place.Within[0]) switch
    {
        "anbar" => new("anbar", "Anbar", ["iraq"], "IQ"),
        "iraq" => new("iraq", "Iraq", country: "IQ"),
        _ => null,
    };
}
