using System;
using System.Text.Json.Serialization;

namespace ConflictModel.Sources;

/// <summary>Whether two attributions are independent evidence, and why.</summary>
/// <remarks>
/// <para>Three-valued and symmetric, and not transitive: A may be independent of B and B of C, while A speaks for C.</para>
/// <para>It is false where both come from one origin; where one origin stands in the chain of the other, and so only relays it (the
/// narrator of an article is no second witness to what the article attributes); where one speaks for the other; and where both are
/// reached through one document or one wire and stand under one organisation. It is true where both origins are named and share no
/// organisation. It is unknown otherwise: an anonymous US official and CENTCOM may be one voice or two.</para>
/// <para>The default value is unknown. Equality is component-wise.</para>
/// <para>Source: design.md, section 6.</para>
/// </remarks>
/// <example>
/// <code>
/// var sources = SourceDirectory.Of([
///     new("afp", "AFP", SourceKind.NewsAgency), new("upi", "UPI", SourceKind.NewsAgency), new("us-centcom", "CENTCOM", SourceKind.Military)]);
/// var narrator = new Citation("R004a", new([new("afp")]));
/// var military = new Citation("R004b", new([new("upi"), new("us-centcom")]));
/// Independence independence = Independence.Between(narrator, military, sources);
/// Console.WriteLine($"{independence.Answer}: {independence.Reason}");
/// // true: NamedAndUnrelated
/// </code>
/// </example>
/// <param name="Answer">Whether they are independent.</param>
/// <param name="Reason">The rule that gave the answer.</param>
public readonly record struct Independence(Truth Answer, IndependenceReason Reason)
{
    /// <summary>Whether two citations are independent evidence.</summary>
    /// <param name="first">One citation.</param>
    /// <param name="second">The other.</param>
    /// <param name="sources">What is known of the sources that they name.</param>
    /// <returns>The answer with its reason. Symmetric.</returns>
    /// <exception cref="ArgumentNullException">A parameter is null.</exception>
    public static Independence Between(Citation first, Citation second, SourceDirectory sources)
    {
        ArgumentNullException.ThrowIfNull(first);
        ArgumentNullException.ThrowIfNull(second);
        ArgumentNullException.ThrowIfNull(sources);
        (string a, string b) = (first.Attribution.Origin, second.Attribution.Origin);
        if (a == b) return new(Truth.False, IndependenceReason.SameOrigin);
        if (first.Attribution.PassesThrough(b) || second.Attribution.PassesThrough(a)) return new(Truth.False, IndependenceReason.Relayed);
        if (sources.SpeaksFor(a, b) || sources.SpeaksFor(b, a)) return new(Truth.False, IndependenceReason.SpeaksFor);
        bool related = sources.SharesOrganisation(a, b);
        if (related && first.Document == second.Document) return new(Truth.False, IndependenceReason.SameDocument);
        if (related && ShareWire(first.Attribution, second.Attribution, sources)) return new(Truth.False, IndependenceReason.SameWire);
        if (!sources.IsNamed(a) || !sources.IsNamed(b)) return new(Truth.Unknown, IndependenceReason.Anonymous);
        return related ? new(Truth.Unknown, IndependenceReason.SameOrganisation) : new(Truth.True, IndependenceReason.NamedAndUnrelated);
    }

    private static bool ShareWire(Attribution first, Attribution second, SourceDirectory sources)
    {
        foreach (Hop hop in first.Hops)
            if (sources.Find(hop.Source) is { Kind: SourceKind.NewsAgency } && second.PassesThrough(hop.Source)) return true;
        return false;
    }
}

/// <summary>The rule that decided about the independence of two attributions.</summary>
/// <remarks>The default value is <see cref="Anonymous"/>, which decides nothing.</remarks>
[JsonConverter(typeof(EnumJsonConverter<IndependenceReason>))]
public enum IndependenceReason
{
    /// <summary>Unknown: at least one origin is anonymous, or not declared.</summary>
    [JsonStringEnumMemberName("anonymous")] Anonymous,
    /// <summary>Unknown: both are named and stand under one organisation, each with a voice of its own.</summary>
    [JsonStringEnumMemberName("sameOrganisation")] SameOrganisation,
    /// <summary>True: both are named and share no organisation.</summary>
    [JsonStringEnumMemberName("namedAndUnrelated")] NamedAndUnrelated,
    /// <summary>False: both come from one origin.</summary>
    [JsonStringEnumMemberName("sameOrigin")] SameOrigin,
    /// <summary>False: one origin only relays the other.</summary>
    [JsonStringEnumMemberName("relayed")] Relayed,
    /// <summary>False: one origin speaks for the other.</summary>
    [JsonStringEnumMemberName("speaksFor")] SpeaksFor,
    /// <summary>False: one document quotes both, and both stand under one organisation.</summary>
    [JsonStringEnumMemberName("sameDocument")] SameDocument,
    /// <summary>False: one wire quotes both, and both stand under one organisation.</summary>
    [JsonStringEnumMemberName("sameWire")] SameWire,
}
