using System.Text.Json.Serialization;

namespace ConflictModel.Reconciliation;

/// <summary>How far the claims about one property agree.</summary>
/// <remarks>It is the first that applies, in the order of the members. The default value is <see cref="Unstated"/>. In JSON the name in camelCase.</remarks>
[JsonConverter(typeof(EnumJsonConverter<Agreement>))]
public enum Agreement
{
    /// <summary>No claim states a value.</summary>
    [JsonStringEnumMemberName("unstated")] Unstated,
    /// <summary>The claims form several positions that cannot all be right.</summary>
    [JsonStringEnumMemberName("disputed")] Disputed,
    /// <summary>A number that only grows was smaller when earlier claims gave it: see the conflict that says so.</summary>
    [JsonStringEnumMemberName("developing")] Developing,
    /// <summary>Some origin said something else before: see the revisions.</summary>
    [JsonStringEnumMemberName("revised")] Revised,
    /// <summary>All can be right, and no value is plausible for all of them.</summary>
    [JsonStringEnumMemberName("strained")] Strained,
    /// <summary>All agree, and some say more exactly than others what it is.</summary>
    [JsonStringEnumMemberName("refined")] Refined,
    /// <summary>All say the same, and at least two origins are certainly independent. Other findings may still contradict it: see its
    /// conflicts.</summary>
    [JsonStringEnumMemberName("corroborated")] Corroborated,
    /// <summary>All say the same, and perhaps all from one origin. Other findings may still contradict it: see its conflicts.</summary>
    [JsonStringEnumMemberName("single")] Single,
}
