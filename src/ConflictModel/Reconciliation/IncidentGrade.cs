using System.Text.Json.Serialization;

namespace ConflictModel.Reconciliation;

/// <summary>How well founded an incident is, in the manner of a casualty recorder's grades.</summary>
/// <remarks>
/// <para>Where there is no claim it is ungraded, where a person believes none it is discounted; else it is the first of contested, confirmed, fair and weak
/// that applies. A mere repetition changes none.</para>
/// <para>The default value is <see cref="Ungraded"/>. In JSON the name in camelCase.</para>
/// <para>Source: the grades of Airwars (airwars.org/about/methodology), read for claims: their "credible source" is an independent origin
/// here, and who is responsible is taken from responsibility claims alone.</para>
/// </remarks>
[JsonConverter(typeof(EnumJsonConverter<IncidentGrade>))]
public enum IncidentGrade
{
    /// <summary>There is no claim to grade.</summary>
    [JsonStringEnumMemberName("ungraded")] Ungraded,
    /// <summary>Contested: a named perpetrator denies it, or two origins name perpetrators of whom none is the same.</summary>
    [JsonStringEnumMemberName("contested")] Contested,
    /// <summary>Confirmed: an actor claims to be the perpetrator.</summary>
    [JsonStringEnumMemberName("confirmed")] Confirmed,
    /// <summary>Fair: at least two origins are certainly independent that say what happened, when, where or to whom.</summary>
    [JsonStringEnumMemberName("fair")] Fair,
    /// <summary>Weak: perhaps a single origin.</summary>
    [JsonStringEnumMemberName("weak")] Weak,
    /// <summary>Discounted: a person believes none of the claims.</summary>
    [JsonStringEnumMemberName("discounted")] Discounted,
}
