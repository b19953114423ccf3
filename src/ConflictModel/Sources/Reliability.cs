using System.Text.Json.Serialization;

namespace ConflictModel.Sources;

/// <summary>How far a source has earned trust, apart from what it says now: the letter of the Admiralty code.</summary>
/// <remarks>
/// <para>The default value is <see cref="CannotBeJudged"/>, which says nothing about the source: it is not the worst grade, nor a middling
/// one. So the grades are no scale from end to end, and there is no order.</para>
/// <para>It grades a source and never a statement: see <see cref="Credibility"/>. In JSON the letter.</para>
/// <para>Source: NATO AJP-2.1 (the Admiralty code, formerly STANAG 2511), reliability of the source.</para>
/// </remarks>
[JsonConverter(typeof(EnumJsonConverter<Reliability>))]
public enum Reliability
{
    /// <summary>F: there is no basis for a judgement.</summary>
    [JsonStringEnumMemberName("F")] CannotBeJudged,
    /// <summary>A: completely reliable.</summary>
    [JsonStringEnumMemberName("A")] CompletelyReliable,
    /// <summary>B: usually reliable.</summary>
    [JsonStringEnumMemberName("B")] UsuallyReliable,
    /// <summary>C: fairly reliable.</summary>
    [JsonStringEnumMemberName("C")] FairlyReliable,
    /// <summary>D: not usually reliable.</summary>
    [JsonStringEnumMemberName("D")] NotUsuallyReliable,
    /// <summary>E: unreliable.</summary>
    [JsonStringEnumMemberName("E")] Unreliable,
}
