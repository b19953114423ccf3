using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Serialization.Metadata;
using System.Text.Unicode;
using ConflictModel.Incidents;
using ConflictModel.Sources;

namespace ConflictModel.Json;

/// <summary>Reads a report that the fast reader rejected: finds every problem where it is, and keeps what is left without them.</summary>
/// <remarks>
/// It walks the document along the contract's own metadata, so it knows nothing that the serialiser does not. A problem belongs to the
/// smallest part that does not read by itself. A claim, an account or a source with a problem is set aside, and whatever stands around it is
/// tried without it. An optional member of the report or of a source is left out instead: what it would have said is then unknown.
/// </remarks>
internal sealed partial class ReportDiagnosis(long firstLine)
{
    private readonly List<JsonProblem> _problems = [];

    // Where the parts that can be set aside stood in the document, since places shift when one is.
    private readonly Dictionary<JsonNode, Origin> _origin = new(ReferenceEqualityComparer.Instance);

    public ReportReading Read(ReadOnlySpan<byte> utf8)
    {
        JsonNode? left = null;
        if (!Utf8.IsValid(utf8))
        {
            Add(JsonProblemCode.Syntax, "$", "the document is not UTF-8; save it in that encoding");
            return new(null, _problems.ToValueList());
        }
        try
        {
            using JsonDocument document = JsonDocument.Parse(utf8.ToArray());
            left = Walk(document.RootElement, ConflictModelJson.Report, "$");
        }
        catch (JsonException fault)
        {
            AddSyntax(fault, utf8.IsEmpty);
        }
        return left is null ? new(null, _problems.ToValueList()) : new(left.Deserialize(ConflictModelJson.Report), _problems.ToValueList())
        {
            SourcePlaces = Places(left["sources"]!.AsArray()),
            AccountPlaces = Places(left["accounts"]!.AsArray()),
        };
    }

    // Empty where each element stands at its own index, as in a document without problems.
    private ValueList<int> Places(JsonArray elements)
    {
        ValueList<int> places = elements.Select(element => _origin[element!].Index).ToValueList();
        return places.SequenceEqual(Enumerable.Range(0, places.Count)) ? [] : places;
    }

    // What is left of an element, or null where it has to be set aside.
    private JsonNode? Walk(JsonElement element, JsonTypeInfo type, string path)
    {
        if (type.Converter is IArrayJsonConverter array) return WalkArray(element, type, array.ElementType, path);
        return type.Kind == JsonTypeInfoKind.Object ? WalkObject(element, type, path) : WalkLeaf(element, type, path);
    }

    private JsonNode? WalkLeaf(JsonElement element, JsonTypeInfo type, string path)
    {
        if (!Reads(element, type, path)) return null;
        // A reference type reads null, which no member here may be.
        if (element.ValueKind == JsonValueKind.Null)
            AddUnreadable(element, type, path, new JsonException("null is out of place; leave the member out"));
        return JsonNode.Parse(element.GetRawText());
    }

    private JsonArray? WalkArray(JsonElement element, JsonTypeInfo type, Type of, string path)
    {
        if (element.ValueKind != JsonValueKind.Array)
        {
            Add(JsonProblemCode.WrongType, path, $"expected an array, found {Name(element.ValueKind)}");
            return null;
        }
        JsonTypeInfo item = type.Options.GetTypeInfo(of);
        bool canSetAside = of == typeof(Claim) || of == typeof(Account) || of == typeof(Source) || of == typeof(Tally) || of == typeof(Strength);
        var left = new JsonArray();
        bool whole = true;
        int index = 0;
        foreach (JsonElement child in element.EnumerateArray())
        {
            string place = string.Create(CultureInfo.InvariantCulture, $"{path}[{index}]");
            JsonNode? node = Walk(child, item, place);
            whole &= node is not null;
            if (node is not null && canSetAside) _origin.Add(node, new(place, index, item));
            index++;
            if (node is null) continue;
            left.Add(node);
        }
        if (canSetAside) return left;
        return whole && Reads(element, type, path) ? left : null;
    }

    private JsonObject? WalkObject(JsonElement element, JsonTypeInfo type, string path)
    {
        if (element.ValueKind != JsonValueKind.Object)
        {
            Add(JsonProblemCode.WrongType, path, $"expected an object, found {Name(element.ValueKind)}");
            return null;
        }
        var left = new JsonObject();
        JsonTypeInfo shape = type;
        string? discriminator = null;
        if (type.PolymorphismOptions is { } family)
        {
            if (MemberOfFamily(element, family, path) is not JsonDerivedType member) return null;
            discriminator = family.TypeDiscriminatorPropertyName;
            left.Add(discriminator, (string)member.TypeDiscriminator!);
            shape = type.Options.GetTypeInfo(member.DerivedType);
        }
        int before = _problems.Count;
        return WalkMembers(element, shape, discriminator, left, path)
            && Settles(left, type, shape, path, _problems.Count > before) ? left : null;
    }

    private bool WalkMembers(JsonElement element, JsonTypeInfo type, string? discriminator, JsonObject left, string path)
    {
        Dictionary<string, JsonPropertyInfo> members = type.Properties
            .Where(member => member.Get is not null).ToDictionary(member => member.Name, StringComparer.Ordinal);
        HashSet<string> seen = new(StringComparer.Ordinal), meant = new(StringComparer.Ordinal);
        bool isFrame = IsFrame(type), sound = true;
        foreach (JsonProperty property in element.EnumerateObject())
        {
            if (Text(() => property.Name) is not string name)
            {
                Add(JsonProblemCode.UnknownMember, path, "a member name has half of a surrogate pair; leave the member out");
                sound &= isFrame;
                continue;
            }
            string shown = Short(name), place = path + Step(shown);
            if (!seen.Add(name))
            {
                Add(JsonProblemCode.DuplicateMember, place, $"the member \"{shown}\" stands twice; keep one");
                sound &= isFrame && (name == discriminator || !members.TryGetValue(name, out JsonPropertyInfo? twice) || LeaveOut(left, type, twice));
            }
            else if (name == discriminator)
            {
                continue;
            }
            else if (!members.TryGetValue(name, out JsonPropertyInfo? member))
            {
                AddUnknown(name, place, members.Keys, meant);
                sound &= isFrame;
            }
            else if (property.Value.ValueKind == JsonValueKind.Null && member.IsSetNullable)
            {
                continue;
            }
            else if (Walk(property.Value, type.Options.GetTypeInfo(member.PropertyType), place) is JsonNode child)
            {
                left.Add(name, child);
            }
            else
            {
                sound &= isFrame && LeaveOut(left, type, member);
            }
        }
        foreach (JsonPropertyInfo member in members.Values)
        {
            if (member.AssociatedParameter is not { HasDefaultValue: false } || seen.Contains(member.Name)) continue;
            if (!meant.Contains(member.Name)) Add(JsonProblemCode.MissingMember, path, $"the member \"{member.Name}\" is missing");
            sound &= isFrame && LeaveOut(left, type, member);
        }
        return sound;
    }

    // The text of a string or a member name, or null where it is none: an escape can stand for half of a surrogate pair.
    private static string? Text(Func<string?> read)
    {
        try
        {
            return read();
        }
        catch (InvalidOperationException)
        {
            return null;
        }
    }

    private JsonDerivedType? MemberOfFamily(JsonElement element, JsonPolymorphismOptions family, string path)
    {
        string discriminator = family.TypeDiscriminatorPropertyName;
        string names = OneOf(family.DerivedTypes.Select(derived => (string)derived.TypeDiscriminator!));
        JsonElement value = element.EnumerateObject().FirstOrDefault(member => Text(() => member.Name) == discriminator).Value;
        if (value.ValueKind == JsonValueKind.Undefined)
        {
            Add(JsonProblemCode.MissingMember, path, $"the member \"{discriminator}\" is missing; it is {names}");
            return null;
        }
        string? name = value.ValueKind == JsonValueKind.String ? Text(value.GetString) : null;
        foreach (JsonDerivedType derived in family.DerivedTypes)
            if ((string)derived.TypeDiscriminator! == name) return derived;
        Add(JsonProblemCode.InvalidValue, path + Step(discriminator), $"{Raw(value)} is none of the kinds of claim; expected {names}");
        return null;
    }

    private bool Reads(JsonElement element, JsonTypeInfo type, string path)
    {
        try
        {
            JsonSerializer.Deserialize(element, type);
            return true;
        }
        catch (Exception fault) when (fault is JsonException or InvalidOperationException)
        {
            return AddUnreadable(element, type, path, fault);
        }
        catch (ArgumentException fault)
        {
            return Add(JsonProblemCode.BrokenRule, path, Words(fault));
        }
    }

    // Where a part stood, and what it is.
    private readonly record struct Origin(string Path, int Index, JsonTypeInfo Type);
}
