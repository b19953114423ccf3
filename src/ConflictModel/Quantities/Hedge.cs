using System.Text.Json.Serialization;

namespace ConflictModel.Quantities;

/// <summary>How the words of a source qualify a quantity; the bounds that they imply are part of the value.</summary>
/// <remarks>
/// <para>It lets two quantities with the same bounds and different words stay different: "14" and "exactly 14", "at most 9" and "fewer than
/// 10". The default is <see cref="Unstated"/>. There is no order.</para>
/// <para>In JSON and in text forms it is its name in camel case: <c>atLeast</c>.</para>
/// <para>Source: the classes follow Ferson et al. (2015), doi 10.1016/j.ijar.2014.11.003, and Nouwen (2006, 2010) on modified
/// numerals.</para>
/// </remarks>
/// <example>
/// <code>
/// Console.WriteLine(Count.Of(14) == Count.Exactly(14));
/// Console.WriteLine(Count.Of(14).Hedge);
/// // False
/// // Unhedged
/// </code>
/// </example>
[JsonConverter(typeof(EnumJsonConverter<Hedge>))]
public enum Hedge
{
    /// <summary>No words are known: the bounds alone are given.</summary>
    [JsonStringEnumMemberName("unstated")]
    Unstated = 0,

    /// <summary>A bare number: "14".</summary>
    [JsonStringEnumMemberName("unhedged")]
    Unhedged,

    /// <summary>"exactly 14".</summary>
    [JsonStringEnumMemberName("exactly")]
    Exactly,

    /// <summary>"at least 14", "14 or more".</summary>
    [JsonStringEnumMemberName("atLeast")]
    AtLeast,

    /// <summary>"more than 14", "over 14".</summary>
    [JsonStringEnumMemberName("moreThan")]
    MoreThan,

    /// <summary>"up to 14", "at most 14".</summary>
    [JsonStringEnumMemberName("atMost")]
    AtMost,

    /// <summary>"fewer than 14", "under 14".</summary>
    [JsonStringEnumMemberName("fewerThan")]
    FewerThan,

    /// <summary>"about 14", "some 14".</summary>
    [JsonStringEnumMemberName("about")]
    About,

    /// <summary>"nearly 14", "almost 14".</summary>
    [JsonStringEnumMemberName("nearly")]
    Nearly,

    /// <summary>"between 12 and 15", "12 to 15".</summary>
    [JsonStringEnumMemberName("between")]
    Between,

    /// <summary>Words without a number: "several", "dozens", "a drone", "most".</summary>
    [JsonStringEnumMemberName("vague")]
    Vague,

    /// <summary>"no", "none", "nobody".</summary>
    [JsonStringEnumMemberName("noneOf")]
    NoneOf,

    /// <summary>Nobody said it: it follows from what several statements say.</summary>
    [JsonStringEnumMemberName("derived")]
    Derived,
}
