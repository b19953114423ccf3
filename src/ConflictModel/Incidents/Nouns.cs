using System;
using System.Collections.Frozen;
using System.Collections.Generic;
using ConflictModel.Quantities;

namespace ConflictModel.Incidents;

/// <summary>The nouns of classes, as a sentence needs them, and how they are counted.</summary>
internal static class Nouns
{
    // Labels that no rule gets right; what has no plural is counted by the act or the piece.
    private static readonly FrozenDictionary<string, Noun> Irregular = new Dictionary<string, Noun>(StringComparer.Ordinal)
    {
        ["artillery"] = new("artillery", "artillery pieces", true),
        ["rocket artillery"] = new("rocket artillery", "rocket artillery pieces", true),
        ["small arms"] = new("small arms", "small arms", true),
        ["unexploded ordnance"] = new("unexploded ordnance", "pieces of unexploded ordnance", true),
        ["violence"] = new("violence", "acts of violence", true),
        ["non-state conflict"] = new("non-state conflict", "non-state conflicts", true),
        ["state-based conflict"] = new("state-based conflict", "state-based conflicts", true),
        ["one-sided violence"] = new("one-sided violence", "acts of one-sided violence", true),
        ["sexual violence"] = new("sexual violence", "acts of sexual violence", true),
        ["shelling"] = new("shelling", "shellings", true),
        ["torture"] = new("torture", "acts of torture", true),
        ["piracy"] = new("piracy", "acts of piracy", true),
        ["sabotage"] = new("sabotage", "acts of sabotage", true),
        ["arson"] = new("arson", "acts of arson", true),
        ["hostage taking"] = new("hostage taking", "cases of hostage taking", true),
        ["barricade hostage taking"] = new("barricade hostage taking", "cases of barricade hostage taking", true),
        ["ethnic cleansing"] = new("ethnic cleansing", "acts of ethnic cleansing", true),
        ["people"] = new("people", "people", true),
        ["civilians"] = new("civilians", "civilians", true),
        ["troops"] = new("troops", "troops", true),
        ["journalists"] = new("journalists", "journalists", true),
        ["aid workers"] = new("aid workers", "aid workers", true),
        ["peacekeepers"] = new("peacekeepers", "peacekeepers", true),
        ["infrastructure"] = new("infrastructure", "pieces of infrastructure", true),
        ["telecommunications"] = new("telecommunications", "pieces of telecommunications", true),
        ["cultural property"] = new("cultural property", "pieces of cultural property", true),
        ["agricultural land"] = new("agricultural land", "pieces of agricultural land", true),
        ["military"] = new("member of the military", "military personnel"),
        ["coalition military"] = new("member of the coalition military", "coalition military personnel"),
        ["police"] = new("police officer"),
        ["security force"] = new("member of the security forces", "members of the security forces"),
        ["special forces"] = new("member of special forces", "members of special forces"),
        ["intelligence service"] = new("member of an intelligence service", "members of intelligence services"),
        ["navy"] = new("member of the navy", "navy personnel"),
        ["air force"] = new("member of the air force", "air force personnel"),
        ["army"] = new("member of the army", "army personnel"),
        ["elderly"] = new("elderly person"),
        ["female"] = new("female person"),
        ["male"] = new("male person"),
    }.ToFrozenDictionary(StringComparer.Ordinal);

    /// <summary>The noun of a class; an id that the taxonomy does not have is made of words, and what it stands for is the consumer's.</summary>
    public static Noun Of(Taxonomy taxonomy, string id) => Of(Label(taxonomy, id));

    /// <summary>The noun of a member of a group of people. A militia is a group, and whom a claim counts are people.</summary>
    public static Noun Member(string role) => role == "militia" ? new("militia member") : Of(Taxonomy.Groups, role);

    /// <summary>The label of a class, or the words of an id that the taxonomy does not have.</summary>
    public static string Label(Taxonomy taxonomy, string id) => taxonomy.Find(id)?.Label ?? id.Replace('-', ' ');

    /// <summary>"at least 15 missiles", "no missiles", "one person", "dozens of drones", "an unstated number of attacks".</summary>
    public static string Counted(Count count, Noun noun)
    {
        if (count == Count.None) return "no " + noun.Many;
        if (count.IsUnknown) return "an unstated number of " + noun.Many;
        string number = Number(count);
        if (IsOne(count)) return $"{number} {noun.One}";
        bool isNoun = count.Hedge == Hedge.Vague && (number[^1] == 's' || number.StartsWith("a ", StringComparison.Ordinal));
        return isNoun && number != "various" ? $"{number} of {noun.Many}" : $"{number} {noun.Many}";
    }

    /// <summary>Whether a noun that is so counted is in the singular.</summary>
    public static bool IsOne(Count count) => Number(count) is "one" or "exactly one" or "at least one";

    /// <summary>"was" or "were".</summary>
    public static string Were(Count count) => IsOne(count) ? "was" : "were";

    /// <summary>The number in words below ten, as newspapers have it: "at least three", "between five and 12".</summary>
    public static string Number(Count count) => Number(count.Describe());

    /// <summary>The same of a phrase that has numbers in it.</summary>
    public static string Number(string phrase)
    {
        string[] words = phrase.Split(' ');
        for (int i = 0; i < words.Length; i++)
            if (words[i] is [>= '0' and <= '9' and char digit]) words[i] = Digits[digit - '0'];
        return string.Join(' ', words);
    }

    private static readonly string[] Digits = ["zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine"];

    private static Noun Of(string label) => Irregular.TryGetValue(label, out Noun noun) ? noun : new(label);
}
