using System.Text.Json.Serialization;

namespace ConflictModel.Time;

/// <summary>A part of the day in everyday words. The words exclude no time of day; the clock ranges are what a reader takes them to
/// mean.</summary>
/// <remarks>
/// <para>The ranges overlap, as the words do, and are this library's convention: no standard defines them. They make strain and never
/// contradiction: see <see cref="UncertainTime.Plausible"/>.</para>
/// <para>The default is <see cref="Unknown"/>. In JSON it is its name in camel case.</para>
/// </remarks>
[JsonConverter(typeof(EnumJsonConverter<PartOfDay>))]
public enum PartOfDay
{
    /// <summary>Not said.</summary>
    [JsonStringEnumMemberName("unknown")]
    Unknown,

    /// <summary>The night: plausibly 21:00 to 05:00, over midnight.</summary>
    [JsonStringEnumMemberName("night")]
    Night,

    /// <summary>Dawn: plausibly 04:00 to 07:00.</summary>
    [JsonStringEnumMemberName("dawn")]
    Dawn,

    /// <summary>The morning: plausibly 05:00 to 12:00.</summary>
    [JsonStringEnumMemberName("morning")]
    Morning,

    /// <summary>Midday: plausibly 11:00 to 14:00.</summary>
    [JsonStringEnumMemberName("midday")]
    Midday,

    /// <summary>The afternoon: plausibly 12:00 to 18:00.</summary>
    [JsonStringEnumMemberName("afternoon")]
    Afternoon,

    /// <summary>The evening: plausibly 17:00 to 22:00.</summary>
    [JsonStringEnumMemberName("evening")]
    Evening,
}
