using System.Text.Json.Serialization;

namespace ConflictModel.Incidents;

/// <summary>Whether a claim states a value, or that there is none to state.</summary>
/// <remarks>The default value is <see cref="Stated"/>. The fourth state, not stated, is the absence of a claim. In JSON the name in camelCase.</remarks>
[JsonConverter(typeof(EnumJsonConverter<ClaimState>))]
public enum ClaimState
{
    /// <summary>The claim states a value; "no casualties" states zero.</summary>
    [JsonStringEnumMemberName("stated")] Stated,
    /// <summary>"No casualties were reported": silence about any, which is not zero.</summary>
    [JsonStringEnumMemberName("noneReported")] NoneReported,
    /// <summary>"It is unknown who is responsible": the text says that it is not known.</summary>
    [JsonStringEnumMemberName("explicitlyUnknown")] ExplicitlyUnknown,
}

/// <summary>How strongly the origin of a claim puts it.</summary>
/// <remarks>The default value is <see cref="Asserted"/>. A weaker modality weakens a claim and never deletes it. There is no order: the
/// words of reporters are not a scale. In JSON the name in camelCase.</remarks>
[JsonConverter(typeof(EnumJsonConverter<Modality>))]
public enum Modality
{
    /// <summary>Said without reservation.</summary>
    [JsonStringEnumMemberName("asserted")] Asserted,
    /// <summary>"Apparently", "it seems".</summary>
    [JsonStringEnumMemberName("apparent")] Apparent,
    /// <summary>"Suspected".</summary>
    [JsonStringEnumMemberName("suspected")] Suspected,
    /// <summary>"Left open the possibility".</summary>
    [JsonStringEnumMemberName("possible")] Possible,
}
