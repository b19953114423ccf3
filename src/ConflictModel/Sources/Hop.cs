using System;
using System.Text.Json.Serialization;

namespace ConflictModel.Sources;

/// <summary>One source in an attribution, and how it passed the claim on.</summary>
/// <remarks>Equality is component-wise. There is no order. Immutable.</remarks>
/// <example>
/// <code>
/// var hop = new Hop("reuters", AttributionMode.Quoted);
/// Console.WriteLine($"{hop.Source} {hop.Mode}");
/// // reuters Quoted
/// </code>
/// </example>
public sealed record Hop
{
    /// <summary>A hop.</summary>
    /// <param name="source">The id of the source.</param>
    /// <param name="mode">How the source passed the claim on.</param>
    /// <exception cref="ArgumentException"><paramref name="source"/> is no identifier: see <see cref="Source"/>.</exception>
    /// <exception cref="ArgumentOutOfRangeException">An argument is not a member of its enum.</exception>
    [JsonConstructor]
    public Hop(string source, AttributionMode mode = AttributionMode.Said)
    {
        Source = Identifier.Require(source, nameof(source));
        Mode = Defined.Require(mode, nameof(mode));
    }

    /// <summary>The id of the source.</summary>
    [JsonPropertyOrder(0)]
    public string Source { get; }

    /// <summary>How the source passed the claim on.</summary>
    [JsonPropertyOrder(1)]
    public AttributionMode Mode { get; }
}

/// <summary>How a source passed a claim on.</summary>
/// <remarks>The default value is <see cref="Said"/>. In JSON the name in camelCase. The mode is kept, and weakens nothing; but
/// what a source denies is evidence for no value, and is listed as it was said.</remarks>
[JsonConverter(typeof(EnumJsonConverter<AttributionMode>))]
public enum AttributionMode
{
    /// <summary>It said so.</summary>
    [JsonStringEnumMemberName("said")] Said,
    /// <summary>It confirmed what another had said.</summary>
    [JsonStringEnumMemberName("confirmed")] Confirmed,
    /// <summary>It is quoted word for word, or quotes the next source so.</summary>
    [JsonStringEnumMemberName("quoted")] Quoted,
    /// <summary>It passed on what the next source said.</summary>
    [JsonStringEnumMemberName("relayed")] Relayed,
    /// <summary>It claims so in its own cause.</summary>
    [JsonStringEnumMemberName("claimed")] Claimed,
    /// <summary>It alleges so against another.</summary>
    [JsonStringEnumMemberName("alleged")] Alleged,
    /// <summary>It denies what the claim says.</summary>
    [JsonStringEnumMemberName("denied")] Denied,
    /// <summary>It believes so.</summary>
    [JsonStringEnumMemberName("believed")] Believed,
    /// <summary>It suspects so.</summary>
    [JsonStringEnumMemberName("suspected")] Suspected,
    /// <summary>It passed on first reports that it does not vouch for.</summary>
    [JsonStringEnumMemberName("initialReports")] InitialReports,
}
