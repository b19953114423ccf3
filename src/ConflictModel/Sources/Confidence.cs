using System.Text.Json.Serialization;

namespace ConflictModel.Sources;

/// <summary>How well a judgement is founded, as whoever made it says: "assesses with high confidence".</summary>
/// <remarks>
/// <para>The default value is <see cref="Unstated"/>. The three levels are in order; no number belongs to them, so a confidence gives no
/// <see cref="Likelihood"/>, nor the other way round. In JSON the name in camelCase.</para>
/// <para>Source: Intelligence Community Directive 203, Analytic Standards (2 January 2015), D.6.e(2)(b).</para>
/// </remarks>
[JsonConverter(typeof(EnumJsonConverter<Confidence>))]
public enum Confidence
{
    /// <summary>Not said.</summary>
    [JsonStringEnumMemberName("unstated")] Unstated,
    /// <summary>Low: the information is scant, questionable or fragmented.</summary>
    [JsonStringEnumMemberName("low")] Low,
    /// <summary>Moderate: credible and plausible, and not corroborated enough for more.</summary>
    [JsonStringEnumMemberName("moderate")] Moderate,
    /// <summary>High: information of high quality from several sources.</summary>
    [JsonStringEnumMemberName("high")] High,
}
