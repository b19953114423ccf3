using System.Text.Json.Serialization;

namespace ConflictModel.Json;

/// <summary>One thing that is wrong in a document: what, where, and what would be right.</summary>
/// <remarks>Equality is component-wise. There is no order. Immutable.</remarks>
/// <example>
/// <code>
/// ReportReading reading = ConflictModelJson.ReadReport("{\"id\":\"R1\"}"u8);
/// Console.WriteLine(reading.Problems[0]);
/// // $: the member "publisher" is missing
/// </code>
/// </example>
/// <param name="Code">What kind of problem it is: stable between releases.</param>
/// <param name="Path">Where it is, as a JSON path from the document's root.</param>
/// <param name="Message">What was wrong and what would be right, for a person; it may change between releases.</param>
public sealed record JsonProblem(JsonProblemCode Code, string Path, string Message)
{
    /// <summary>The path and the message.</summary>
    /// <returns>"path: message".</returns>
    public override string ToString() => $"{Path}: {Message}";
}

/// <summary>What kind of problem a document has.</summary>
/// <remarks>In JSON the name in camelCase.</remarks>
[JsonConverter(typeof(EnumJsonConverter<JsonProblemCode>))]
public enum JsonProblemCode
{
    /// <summary>The text is not JSON: empty, truncated, or malformed.</summary>
    [JsonStringEnumMemberName("syntax")] Syntax,
    /// <summary>A member that the contract does not know.</summary>
    [JsonStringEnumMemberName("unknownMember")] UnknownMember,
    /// <summary>A member that the contract needs is missing.</summary>
    [JsonStringEnumMemberName("missingMember")] MissingMember,
    /// <summary>A member stands twice in one object.</summary>
    [JsonStringEnumMemberName("duplicateMember")] DuplicateMember,
    /// <summary>A value of another JSON type than the contract's.</summary>
    [JsonStringEnumMemberName("wrongType")] WrongType,
    /// <summary>A value of the right JSON type that stands for nothing: no such day, no such name.</summary>
    [JsonStringEnumMemberName("invalidValue")] InvalidValue,
    /// <summary>Values that are right each by itself and break a rule together.</summary>
    [JsonStringEnumMemberName("brokenRule")] BrokenRule,
}
