using System;
using System.Collections.Generic;
using System.Linq;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Serialization.Metadata;
using ConflictModel.Incidents;
using ConflictModel.Sources;

namespace ConflictModel.Json;

/// <content>What is left of an object without the parts that break a rule of the whole: all of them go at once, so that it is read anew only then.</content>
internal sealed partial class ReportDiagnosis
{
    // Losing one of these for one of its optional members would lose what hangs on it. A claim must not lose its hedge in silence.
    private static bool IsFrame(JsonTypeInfo type) => type.Type == typeof(Report) || type.Type == typeof(Source);

    // Takes a member out of what is left. Whether that can do without it, or with what says that nothing is known.
    private static bool LeaveOut(JsonObject left, JsonTypeInfo type, JsonPropertyInfo member)
    {
        left.Remove(member.Name);
        if (Unknown(type, member.Name) is JsonNode unknown) left.Add(member.Name, unknown);
        else return member.AssociatedParameter is { HasDefaultValue: true };
        return true;
    }

    // What a member says when nothing is known, where that is not what its absence says: nobody is named without being said to be.
    private static JsonNode? Unknown(JsonTypeInfo type, string member) => member switch
    {
        "published" when type.Type == typeof(Report) => "unknown",
        "anonymous" when type.Type == typeof(Source) => true,
        _ => null,
    };

    // Whether an object reads, once the parts of it that break a rule of the whole are set aside.
    private bool Settles(JsonObject left, JsonTypeInfo type, JsonTypeInfo shape, string path, bool partsWereSetAside)
    {
        while (true)
        {
            try
            {
                JsonSerializer.Deserialize(left, type);
                return true;
            }
            catch (InvariantException fault)
            {
                if (!SetAside(left, fault, path)) return false;
                partsWereSetAside = true;
            }
            catch (Exception fault) when (fault is JsonException or ArgumentException)
            {
                // Nothing is left of an account whose claims were all set aside: that was said already.
                if (partsWereSetAside && type.Type == typeof(Account) && left["claims"] is JsonArray { Count: 0 }) return false;
                JsonPropertyInfo? member = Member(fault, shape);
                Add(JsonProblemCode.BrokenRule, member is null ? path : path + "." + member.Name, Words(fault));
                // What was already left out, or stands for nothing known, cannot be what is wrong.
                if (member is null || !IsFrame(type) || !left.ContainsKey(member.Name) || !LeaveOut(left, type, member)) return false;
            }
        }
    }

    // Whether an object can do without the parts that have a fault. Paths are those of before, so all parts are found before any goes.
    private bool SetAside(JsonObject left, InvariantException broken, string path)
    {
        var parts = new HashSet<JsonNode>(ReferenceEqualityComparer.Instance);
        var members = new List<(JsonObject Of, JsonTypeInfo Type, JsonPropertyInfo Member)>();
        bool canGo = true;
        foreach (InvariantFault fault in broken.Faults)
        {
            for (int i = 0; i < fault.Paths.Count; i++)
            {
                (JsonObject? part, string place, string rest) = Find(left, fault.Paths[i], path);
                if (i == 0) Add(JsonProblemCode.BrokenRule, place + rest, fault.Message);
                if (part is null) canGo = false;
                else if (Optional(_origin[part].Type, rest) is JsonPropertyInfo member) members.Add((part, _origin[part].Type, member));
                else parts.Add(part);
            }
        }
        if (!canGo) return false;
        foreach ((JsonObject of, JsonTypeInfo type, JsonPropertyInfo member) in members) LeaveOut(of, type, member);
        JsonArray[] among = [.. parts.Select(part => (JsonArray)part.Parent!).Distinct<JsonArray>(ReferenceEqualityComparer.Instance)];
        foreach (JsonArray array in among) array.RemoveAll(part => parts.Contains(part!));
        JsonObject[] accounts = [.. among.Select(array => array.Parent).OfType<JsonObject>().Where(account => account != left && account.Parent is not null)];
        SettleAgain(accounts);
        return true;
    }

    // The smallest part at a path that can be set aside, where it stood in the document, and what of the path is left below it.
    private (JsonObject? Part, string Place, string Below) Find(JsonObject left, string inside, string path)
    {
        JsonNode? node = left;
        (JsonObject? Part, string Place, string Below) found = (null, path, inside);
        foreach ((string name, int? index, string after) in Steps(inside))
        {
            node = index is int i ? node?[name]?[i] : node?[name];
            if (node is JsonObject part && _origin.TryGetValue(part, out Origin origin)) found = (part, origin.Path, after);
        }
        return found;
    }

    // Accounts and series that lost claims to a rule of the whole report: others may have been part of those claims, or none is left.
    private void SettleAgain(JsonObject[] accounts)
    {
        var lost = new HashSet<JsonNode>(ReferenceEqualityComparer.Instance);
        foreach (JsonObject account in accounts)
        {
            Origin origin = _origin[account];
            if (!Settles(account, origin.Type, origin.Type, origin.Path, partsWereSetAside: true)) lost.Add(account);
        }
        foreach (JsonArray list in lost.Select(account => (JsonArray)account.Parent!).Distinct<JsonArray>(ReferenceEqualityComparer.Instance).ToArray())
            list.RemoveAll(account => lost.Contains(account!));
    }

    // The member that an argument came from, where the object has it.
    private static JsonPropertyInfo? Member(Exception fault, JsonTypeInfo type) =>
        fault is ArgumentException { ParamName: string parameter } ? type.Properties.FirstOrDefault(member => member.Name == parameter) : null;

    // The member that a step leads to, where the part is one that can do without it.
    private static JsonPropertyInfo? Optional(JsonTypeInfo type, string step) => !IsFrame(type) ? null
        : type.Properties.FirstOrDefault(member => "." + member.Name == step && member.AssociatedParameter is { HasDefaultValue: true });
}
