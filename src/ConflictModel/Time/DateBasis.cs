using System.Text.Json.Serialization;

namespace ConflictModel.Time;

/// <summary>Where a date comes from: the words of the report, or a step beyond them.</summary>
/// <remarks>The default is <see cref="Stated"/>. In JSON it is its name in camel case.</remarks>
[JsonConverter(typeof(EnumJsonConverter<DateBasis>))]
public enum DateBasis
{
    /// <summary>The report gives the date.</summary>
    [JsonStringEnumMemberName("stated")]
    Stated,

    /// <summary>The report gives a relative day ("on Saturday"), and the date follows from when it was published.</summary>
    [JsonStringEnumMemberName("resolvedFromPublication")]
    ResolvedFromPublication,

    /// <summary>The person who recorded the claim concluded the date from something else.</summary>
    [JsonStringEnumMemberName("inferredByCoder")]
    InferredByCoder,
}
