using System;
using System.Collections.Frozen;

namespace ConflictModel.Incidents;

/// <summary>A name as it stands in an English sentence: "the US", "the Iraqi Armed Forces", "Reuters".</summary>
internal static class ProperName
{
    // The words that a name with "the" turns on: its last, or that before "of", "in" or a bracket.
    private static readonly FrozenSet<string> Definite = new[]
    {
        "US", "U.S.", "USA", "UK", "U.K.", "UN", "U.N.", "EU", "UAE", "PMF", "IDF", "IRGC", "States", "Kingdom", "Nations", "Union", "Emirates",
        "Netherlands", "Philippines", "Houthis", "Taliban", "Forces", "Army", "army", "military", "Military", "Government", "government",
        "Ministry", "Department", "Office", "Embassy", "House", "Pentagon", "Kremlin", "Resistance", "Movement", "Front", "Corps", "Guard", "Council",
        "Sea", "Gulf", "East", "Republic", "Strip", "Bank", "Coalition", "coalition", "Brigades", "police", "Police",
    }.ToFrozenSet(StringComparer.Ordinal);

    private static readonly FrozenSet<string> Sites = new[]
    {
        "base", "Base", "airbase", "Airbase", "airfield", "Airfield", "airport", "Airport", "port", "Port", "camp", "Camp", "Embassy", "embassy",
        "consulate", "Consulate", "hospital", "Hospital", "station", "Station", "headquarters",
    }.ToFrozenSet(StringComparer.Ordinal);

    private static readonly string[] Articles = ["The ", "A ", "An "];

    private static readonly string[] Limits = [" of ", " in ", " for ", " ("];

    /// <summary>The name, with "the" before it where English has it and the name does not begin with an article or in lower case.</summary>
    public static string Of(string name)
    {
        if (!char.IsAsciiLetterUpper(name[0]) || Array.Exists(Articles, article => name.StartsWith(article, StringComparison.Ordinal))) return name;
        return Definite.GetAlternateLookup<ReadOnlySpan<char>>().Contains(Head(name)) ? "the " + name : name;
    }

    /// <summary>What happened in or at a place: "in Iraq", "at Ain al-Asad base", by the word for what kind of place it is.</summary>
    public static string Within(string place) => (Sites.GetAlternateLookup<ReadOnlySpan<char>>().Contains(Head(place)) ? "at " : "in ") + Of(place);

    private static ReadOnlySpan<char> Head(ReadOnlySpan<char> name)
    {
        foreach (string limit in Limits)
        {
            int at = name.IndexOf(limit, StringComparison.Ordinal);
            if (at > 0) name = name[..at];
        }
        return name[(name.LastIndexOf(' ') + 1)..];
    }
}
