using System.Text.Json.Serialization;

namespace ConflictModel.Sources;

/// <summary>What kind of source it is.</summary>
/// <remarks>The default value is <see cref="Unknown"/>. In JSON the name in camelCase. The kind never makes a source more or less credible;
/// <see cref="Spokesperson"/> and <see cref="NewsAgency"/> matter to <see cref="Independence"/>.</remarks>
[JsonConverter(typeof(EnumJsonConverter<SourceKind>))]
public enum SourceKind
{
    /// <summary>Not stated.</summary>
    [JsonStringEnumMemberName("unknown")] Unknown,
    /// <summary>An agency whose reports others reprint: a wire.</summary>
    [JsonStringEnumMemberName("newsAgency")] NewsAgency,
    /// <summary>A newspaper, broadcaster or site.</summary>
    [JsonStringEnumMemberName("outlet")] Outlet,
    /// <summary>A person in office who does not speak for the whole of it.</summary>
    [JsonStringEnumMemberName("official")] Official,
    /// <summary>A person who speaks for the organisation named as affiliation.</summary>
    [JsonStringEnumMemberName("spokesperson")] Spokesperson,
    /// <summary>Armed forces of a state, or a part of them.</summary>
    [JsonStringEnumMemberName("military")] Military,
    /// <summary>A government, or a part of one that is not military.</summary>
    [JsonStringEnumMemberName("government")] Government,
    /// <summary>An armed group that is not a state's.</summary>
    [JsonStringEnumMemberName("armedGroup")] ArmedGroup,
    /// <summary>A person who saw it.</summary>
    [JsonStringEnumMemberName("witness")] Witness,
    /// <summary>A hospital, clinic or ambulance service.</summary>
    [JsonStringEnumMemberName("medicalFacility")] MedicalFacility,
    /// <summary>A non-governmental organisation.</summary>
    [JsonStringEnumMemberName("ngo")] Ngo,
    /// <summary>A body that records such incidents.</summary>
    [JsonStringEnumMemberName("monitor")] Monitor,
    /// <summary>A social media account or channel.</summary>
    [JsonStringEnumMemberName("socialMedia")] SocialMedia,
    /// <summary>A data set.</summary>
    [JsonStringEnumMemberName("dataset")] Dataset,
}
