using System;
using System.Text.Json.Serialization;
using ConflictModel.Quantities;

namespace ConflictModel.Sources;

/// <summary>A person, organisation or publication that something is attributed to.</summary>
/// <remarks>
/// <para>The id of a named source is global: wherever it is used, it must stand for the same content. An anonymous source belongs to the
/// report that quotes it, so its id should be made unique by that report (<c>R000#us-official</c>); nothing looks inside an id.</para>
/// <para>A believer of whom the text says nothing ("are believed to be behind") is an anonymous source of unknown kind, and never the
/// publisher.</para>
/// <para>Equality is component-wise. There is no order. Immutable.</para>
/// </remarks>
/// <example>
/// <code>
/// var centcom = new Source("us-centcom", "U.S. Central Command", SourceKind.Military, affiliation: "us-dod");
/// var official = new Source("R000#us-official", "a US official", SourceKind.Official, isAnonymous: true);
/// Console.WriteLine(centcom.IsAnonymous);
/// Console.WriteLine(official.IsAnonymous);
/// // False
/// // True
/// </code>
/// </example>
public sealed record Source
{
    /// <summary>A source.</summary>
    /// <param name="id">The identifier that attributions use.</param>
    /// <param name="name">What to call it in a sentence; for an anonymous source a description ("a US official").</param>
    /// <param name="kind">What kind of source it is.</param>
    /// <param name="affiliation">The id of the organisation directly above it, or null where none is stated.</param>
    /// <param name="isAnonymous">Whether the publication withholds or does not know who it is.</param>
    /// <param name="informants">How many persons stand behind it, where that is stated ("two Iraqi security sources").</param>
    /// <param name="office">The office that a person holds, in the words of a report ("commander of operations"), or null where none is
    /// stated.</param>
    /// <param name="reliability">How far it has earned trust, by whoever records its reports.</param>
    /// <param name="anonymityReason">Why it is not named, in a few words ("not authorised to speak"), or null where that is not said.</param>
    /// <exception cref="ArgumentException">An id, the name, the office or the reason is empty, longer than 256 characters, begins or ends with
    /// white space, or has control characters; <paramref name="affiliation"/> equals <paramref name="id"/>; <paramref name="informants"/> is
    /// impossible; or <paramref name="anonymityReason"/> is given although the source is not anonymous.</exception>
    /// <exception cref="ArgumentOutOfRangeException">An argument is not a member of its enum.</exception>
    [JsonConstructor]
    public Source(
        string id, string name, SourceKind kind = SourceKind.Unknown, string? affiliation = null, bool isAnonymous = false, Count informants = default,
        string? office = null, Reliability reliability = Reliability.CannotBeJudged,
        string? anonymityReason = null)
    {
        Id = Identifier.Require(id, nameof(id));
        Name = Identifier.RequireLabel(name, nameof(name));
        Kind = Defined.Require(kind, nameof(kind));
        Affiliation = Identifier.Optional(affiliation, nameof(affiliation));
        IsAnonymous = isAnonymous;
        Informants = informants;
        Office = Identifier.OptionalLabel(office, nameof(office));
        Reliability = Defined.Require(reliability, nameof(reliability));
        AnonymityReason = Identifier.OptionalLabel(anonymityReason, nameof(anonymityReason));
        if (affiliation == id) throw new ArgumentException($"The source '{id}' cannot be the organisation above itself.", nameof(affiliation));
        if (informants.IsImpossible)
            throw new ArgumentException($"The source '{id}' has no possible number of informants; give the number, or leave it out.", nameof(informants));
        if (anonymityReason is not null && !isAnonymous)
            throw new ArgumentException($"The source '{id}' is named, and so has no reason to be anonymous; leave it out.", nameof(anonymityReason));
    }

    /// <summary>The identifier that attributions use; compared ordinally.</summary>
    [JsonPropertyOrder(0)]
    public string Id { get; }

    /// <summary>What to call it in a sentence.</summary>
    [JsonPropertyOrder(1)]
    public string Name { get; }

    /// <summary>What kind of source it is.</summary>
    [JsonPropertyOrder(2)]
    public SourceKind Kind { get; }

    /// <summary>The id of the organisation directly above it, or null where none is stated.</summary>
    [JsonPropertyOrder(3)]
    public string? Affiliation { get; }

    /// <summary>Whether the publication withholds or does not know who it is.</summary>
    [JsonPropertyOrder(4), JsonPropertyName("anonymous")]
    public bool IsAnonymous { get; }

    /// <summary>How many persons stand behind it; unknown where that is not stated.</summary>
    [JsonPropertyOrder(5)]
    public Count Informants { get; }

    /// <summary>The office that a person holds, in the words of a report, or null where none is stated. Whether it speaks for its
    /// organisation is said by <see cref="SourceKind.Spokesperson"/> and not by this.</summary>
    [JsonPropertyOrder(6)]
    public string? Office { get; }

    /// <summary>How far it has earned trust; <see cref="Reliability.CannotBeJudged"/> where that was not judged.</summary>
    [JsonPropertyOrder(7)]
    public Reliability Reliability { get; }

    /// <summary>Why it is not named, in a few words, or null where that is not said.</summary>
    [JsonPropertyOrder(8)]
    public string? AnonymityReason { get; }
}
