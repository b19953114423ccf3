using System;
using System.Collections.Generic;
using System.Globalization;
using System.Text;
using ConflictModel.Incidents;
using ConflictModel.Sources;
using NodaTime;

namespace ConflictModel.Testing;

/// <summary>The places, sources and actors of a simulation, and what happened: each incident on its own, from the seed and its number.</summary>
/// <remarks>
/// Ten towns in a province, eight provinces in a country of the three whose codes are used; town 0 is the base. Towns lie 33 km apart, the
/// base 15 km from its nearest town, and each within 3 km of its point. The names are syllables; no place that exists is meant.
/// </remarks>
internal sealed class SimulationWorld(SimulationSettings settings)
{
    private const int TownsPerProvince = 10;

    private static readonly string[] Countries = ["IQ", "SY", "YE"];

    private static readonly (string Event, string Weapon)[] Kinds =
    [
        ("drone-attack", "one-way-attack-drone"), ("ballistic-missile-attack", "short-range-ballistic-missile"), ("rocket-attack", "122mm-rocket"),
        ("mortar-attack", "82mm-mortar"), ("air-strike", "guided-bomb"), ("roadside-bombing", "roadside-ied"),
    ];

    private static readonly Source[] Publishers = [.. Named(
        30, number => number < 6 ? new Source($"agency-{number}", $"Agency {number}", SourceKind.NewsAgency)
            : new Source($"outlet-{number}", $"Outlet {number}", SourceKind.Outlet))];

    private static readonly Source[] Ministries = [.. Named(
        Countries.Length, n => new Source($"ministry-{Countries[n]}", $"the defence ministry ({Countries[n]})", SourceKind.Government))];

    private static readonly Source Command = new("command", "the command of the base", SourceKind.Military);

    private static readonly Source[] Monitors = [.. Named(4, n => new Source($"monitor-{n}", $"Monitor {n}", SourceKind.Monitor))];

    private static readonly Actor[] Actors = [.. Named(9, n => new Actor($"armed-group-{n}", $"armed group {n}"))];

    private readonly Place[] _towns = [.. Named(settings.Places + 1, Town)];

    /// <summary>How many origins may speak first of an incident: no two of them speak for each other.</summary>
    public const int Origins = 8;

    /// <summary>One incident.</summary>
    public TrueIncident Incident(int number)
    {
        var dice = new SimulationDice(settings.Seed, number, 0);
        LocalDate day = SimulationSettings.FirstDay.PlusDays((int)(((number * 1024L) + dice.Below(1024)) * settings.Days / (settings.Incidents * 1024L)));
        int town = dice.Chance(settings.AtBase) ? 0 : 1 + dice.Below(settings.Places), province = town / TownsPerProvince;
        Place place = _towns[town];
        // Each province has one armed group that does most of what happens there, and a weapon that it favours.
        Actor actor = Actors[dice.Chance(0.8) ? province % Actors.Length : dice.Below(Actors.Length)];
        (string kind, string weapon) = Kinds[dice.Chance(0.4) ? province % Kinds.Length : dice.Below(Kinds.Length)];
        bool develops = dice.Chance(settings.Developing);
        var salvos = new List<TrueIncident.Salvo> { Salvo(weapon, dice) };
        if (weapon != "one-way-attack-drone" && dice.Chance(0.1)) salvos.Add(Salvo("one-way-attack-drone", dice));
        LocalTime time = LocalTime.Midnight.PlusMinutes(10 * dice.Below(144));
        return new(number, town, day, time, place, kind, actor, develops, salvos.ToValueList(), Harmed(place.Country!, town == 0, dice));
    }

    /// <summary>Another town than the true one: usually of the same province.</summary>
    public Place OtherTown(TrueIncident truth, SimulationDice dice)
    {
        int first = truth.Town / TownsPerProvince * TownsPerProvince;
        int other = dice.Chance(0.75) ? first + dice.Below(Math.Min(TownsPerProvince, _towns.Length - first)) : dice.Below(_towns.Length);
        return _towns[other != truth.Town ? other : other > 0 ? other - 1 : 1];
    }

    /// <summary>The province or, one time in five, the country of a town.</summary>
    public static Place Around(Place town, SimulationDice dice) => dice.Chance(0.8)
        ? new(town.Within[0], "province " + town.Within[0], [town.Within[1]], town.Country)
        : new(town.Within[1], "country " + town.Within[1], country: town.Country);

    /// <summary>The publication with a number.</summary>
    public static Source Publisher(int number) => Publishers[number % Publishers.Length];

    /// <summary>Who speaks first: one of <see cref="Origins"/>, or null where the publication itself does.</summary>
    public static Source? Origin(int number, TrueIncident truth, string report) => number switch
    {
        1 => Ministries[Array.IndexOf(Countries, truth.Place.Country)],
        2 => Command,
        3 => new("hospital-" + truth.Place.Within[0], "the hospital of " + truth.Place.Within[0], SourceKind.MedicalFacility),
        4 => new(report + "#official", "an official", SourceKind.Official, isAnonymous: true),
        5 => Monitors[truth.Number % Monitors.Length],
        6 => new(truth.Actor.Id, truth.Actor.Name, SourceKind.ArmedGroup),
        _ => null,
    };

    private static TrueIncident.Salvo Salvo(string weapon, SimulationDice dice)
    {
        if (weapon == "roadside-ied") return new(weapon, 0, 1, 0);
        int launched = dice.Chance(0.8) ? 1 + dice.Below(8) : 5 + dice.Below(40);
        int landed = dice.Below(launched + 1), failed = dice.Chance(0.2) ? dice.Below(launched - landed + 1) : 0;
        return weapon == "guided-bomb" ? new(weapon, 0, launched, 0) : new(weapon, launched - landed - failed, landed, failed);
    }

    private static ValueList<TrueIncident.Harmed> Harmed(string country, bool isBase, SimulationDice dice)
    {
        Group soldiers = isBase ? new("US", "military") : new(country, "military"), civilians = new(country, "civilian");
        var people = new List<TrueIncident.Harmed>();
        foreach (Group group in (Group[])[soldiers, civilians])
        {
            Add(Harm.Killed, group, Severity.Unstated, 0.35);
            Add(Harm.Injured, group, Severity.Slight, 0.4);
            Add(Harm.Injured, group, Severity.Serious, 0.25);
        }
        return people.ToValueList();

        void Add(Harm harm, Group group, Severity severity, double rate)
        {
            if (dice.Chance(rate)) people.Add(new(harm, group, severity, dice.Chance(0.85) ? 1 + dice.Below(6) : 5 + dice.Below(60)));
        }
    }

    private static Place Town(int number)
    {
        int province = number / TownsPerProvince, within = number % TownsPerProvince, country = province / 8 % Countries.Length;
        double south = (12 + (1.5 * (province / 16 % 30))) + (0.3 * (within / 4)), west = 20 + (1.5 * (province % 16)) + (0.3 * (within % 4));
        ValueList<string> around = [Name(province) + "bilad", Countries[country].ToLowerInvariant()];
        if (number == 0) return new("base", "the base", around, Countries[country], ["the air base"], new(south + 0.15, west), 3_000);
        string name = Name(number) + "n";
        return new(name, Label(name), around, Countries[country], ["Al-" + Label(name)], new(south, west), 3_000);
    }

    // The number in syllables, at least two of them.
    private static string Name(int number)
    {
        const string Consonants = "bdfghklmnrstwz";
        var name = new StringBuilder();
        for (int rest = number, i = 0; rest > 0 || i < 2; rest /= Consonants.Length, i++)
            name.Append(Consonants[rest % Consonants.Length]).Append("aiu"[i % 3]);
        return name.ToString();
    }

    private static string Label(string name) => string.Create(CultureInfo.InvariantCulture, $"{char.ToUpperInvariant(name[0])}{name[1..]}");

    private static IEnumerable<T> Named<T>(int count, Func<int, T> make)
    {
        for (int i = 0; i < count; i++) yield return make(i);
    }
}
