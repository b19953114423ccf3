using System;
using System.Collections.Generic;
using System.Text.Json.Nodes;
using ConflictModel.Incidents;
using ConflictModel.Quantities;
using ConflictModel.Time;

namespace ConflictModel.Json;

/// <summary>The schemas of the values that have a converter of their own.</summary>
internal static class ValueSchema
{
    private static readonly string[] Hedges =
    [
        "unstated", "unhedged", "exactly", "atLeast", "moreThan", "atMost", "fewerThan", "about", "nearly", "between", "vague", "noneOf", "derived",
    ];

    private static readonly Dictionary<Type, Func<JsonObject>> Schemas = new()
    {
        [typeof(Count)] = Count,
        [typeof(Share)] = Share,
        [typeof(Measurement)] = Measurement,
        [typeof(UncertainDate)] = Date,
        [typeof(UncertainInterval)] = Period,
        [typeof(UncertainTime)] = Time,
        [typeof(GeoPoint)] = Point,
    };

    /// <summary>The types that have one.</summary>
    public static IEnumerable<Type> Types => Schemas.Keys;

    /// <summary>The schema of a type, or null where the metadata knows it.</summary>
    public static JsonObject? Of(Type type) => Schemas.TryGetValue(type, out Func<JsonObject>? schema) ? schema() : null;

    private static JsonObject Count() => Numbers(
        "A count that may be imprecise. An absent min is 0, an absent max is unbounded, an absent plausible member is the same as the possible one; "
            + "{} is unknown, never zero.",
        () => new() { ["type"] = "integer", ["minimum"] = 0, ["maximum"] = long.MaxValue },
        ["min", "max", "plausibleMin", "plausibleMax", "best"]);

    private static readonly string[] OpenMembers =
        ["min", "exclusiveMin", "max", "exclusiveMax", "plausibleMin", "plausibleExclusiveMin", "plausibleMax", "plausibleExclusiveMax", "best"];

    private static JsonObject Share() => Numbers(
        "A part of another quantity, from 0 to 1, that may be imprecise. Absent members are as in Count, with 1 as the greatest value.",
        () => new() { ["type"] = "number", ["minimum"] = 0, ["maximum"] = 1 },
        OpenMembers);

    private static JsonObject Measurement()
    {
        JsonObject schema = Numbers(
            "A physical magnitude that may be imprecise, such as a calibre or a distance. Absent members are as in Count; {} is unknown, all else has a unit.",
            () => new() { ["type"] = "number", ["minimum"] = 0 },
            OpenMembers);
        var unit = new JsonObject
        {
            ["type"] = "string",
            ["pattern"] = @"^[A-Za-z0-9_\[\]./-]{1,32}$",
            ["description"] = "A case-sensitive UCUM code: mm, km, kg, t, km/h, [in_i], [lb_av].",
        };
        schema["properties"]!.AsObject().Insert(OpenMembers.Length, "unit", unit);
        schema["if"] = new JsonObject { ["minProperties"] = 1 };
        schema["then"] = new JsonObject { ["required"] = new JsonArray("unit") };
        return schema;
    }

    private static JsonObject Numbers(string description, Func<JsonObject> number, string[] members)
    {
        var properties = new JsonObject();
        foreach (string member in members) properties.Add(member, number());
        properties.Add("hedge", new JsonObject { ["type"] = "string", ["enum"] = new JsonArray([.. Array.ConvertAll(Hedges, name => (JsonNode)name)]) });
        properties.Add("strained", new JsonObject { ["const"] = true, ["description"] = "No number is plausible for all that was said." });
        properties.Add("impossible", new JsonObject { ["const"] = true, ["description"] = "No number is possible." });
        return new() { ["description"] = description, ["type"] = "object", ["properties"] = properties, ["additionalProperties"] = false };
    }

    private const string Mark = "[?~%]?";

    private const string Part = $"(-{Mark}[0-9X]{{2}}{Mark})";

    private const string Plain = $"({Mark}-?([0-9X]{{4}}{Mark}({Part}{Part}?)?|[0-9]{{4}}S[1-4]{Mark}))";

    private const string Member = $@"({Plain}|{Plain}?\.\.{Plain}|{Plain}\.\.)";

    private const string Day = $@"({Plain}|\[{Member}(,{Member})*\])";

    private static JsonObject Period() => new()
    {
        ["description"] = "An extended happening: start/end, each a day that may not be known exactly, nothing where it is unknown, or .. where it is open.",
        ["type"] = "string",
        ["pattern"] = $@"^(({Day}|\.\.)?/({Day}|\.\.)?|{Plain}|unknown)$",
    };

    private static JsonObject Point() => new()
    {
        ["description"] = "A point of WGS 84 as a GeoJSON position: the longitude and the latitude in degrees, without an altitude.",
        ["type"] = "array",
        ["prefixItems"] = new JsonArray(Degrees(180), Degrees(90)),
        ["items"] = false,
        ["minItems"] = 2,
    };

    private static JsonObject Degrees(int greatest) => new() { ["type"] = "number", ["minimum"] = -greatest, ["maximum"] = greatest };

    private static JsonObject Date()
    {
        return new()
        {
            ["description"] = "One day that may not be known exactly: an EDTF date of any level (2024-01-20, 2024-01, 2024, XXXX-01-20, 2024-~01, the season "
                + "2024-25) or one-of set ([2024-01-20..2024-01-23], [..2019-11-09]). X is an unspecified digit. ? ~ % are read and not kept.",
            ["type"] = "string",
            ["pattern"] = $@"^({Day}|unknown|impossible)$",
        };
    }

    private static JsonObject Time()
    {
        const string Clock = @"\d{2}:\d{2}(:\d{2})?";
        const string Range = $@"({Clock}(\.\.({Clock})?)?|\.\.{Clock})";
        const string Set = $@"({Range}|\[{Range}(,{Range})*\]|any|none)";
        return new()
        {
            ["description"] = "A time of day that may not be known exactly: 12:30, about ~12:30, a range 22:00..02:00 (over midnight) or 21:30.. "
                + "(to midnight), several of them [08:00,22:00..23:00], a part of the day, or what is possible and what is plausible, "
                + "12:00..18:00 plausible 12:00..13:00.",
            ["type"] = "string",
            ["pattern"] = $@"^(~{Clock}|{Set}( plausible {Set})?|night|dawn|morning|midday|afternoon|evening|unknown|impossible)$",
        };
    }
}
