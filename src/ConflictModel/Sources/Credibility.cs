using System.Text.Json.Serialization;

namespace ConflictModel.Sources;

/// <summary>How far other information bears a statement out, whoever made it: the digit of the Admiralty code.</summary>
/// <remarks>
/// <para>The default value is <see cref="CannotBeJudged"/>, which says nothing about the statement: it is not the worst grade, nor a
/// middling one. So the grades are no scale from end to end, and there is no order.</para>
/// <para>It grades a statement and never a source: see <see cref="Reliability"/>. "Confirmed" is what a person judged from independent
/// information; that a source said "confirmed" is <see cref="AttributionMode.Confirmed"/>. In JSON the digit, as a string.</para>
/// <para>Source: NATO AJP-2.1 (the Admiralty code, formerly STANAG 2511), credibility of the information.</para>
/// </remarks>
[JsonConverter(typeof(EnumJsonConverter<Credibility>))]
public enum Credibility
{
    /// <summary>6: there is no basis for a judgement.</summary>
    [JsonStringEnumMemberName("6")] CannotBeJudged,
    /// <summary>1: confirmed by independent sources.</summary>
    [JsonStringEnumMemberName("1")] Confirmed,
    /// <summary>2: probably true.</summary>
    [JsonStringEnumMemberName("2")] ProbablyTrue,
    /// <summary>3: possibly true.</summary>
    [JsonStringEnumMemberName("3")] PossiblyTrue,
    /// <summary>4: doubtful.</summary>
    [JsonStringEnumMemberName("4")] Doubtful,
    /// <summary>5: improbable.</summary>
    [JsonStringEnumMemberName("5")] Improbable,
}
