using System;
using System.Text.Json.Serialization;

namespace ConflictModel.Incidents;

/// <summary>Who the people are that a claim counts.</summary>
/// <remarks>
/// <para>Invariant: it says at least one thing. A role is the id of a class of <see cref="Taxonomy.Groups"/> or of the consumer's own.</para>
/// <para>Equality is component-wise. There is no order. Immutable.</para>
/// </remarks>
/// <example>
/// <code>
/// var group = new Group(nationality: "IQ", role: "military");
/// Console.WriteLine($"{group.Nationality} {group.Role}");
/// // IQ military
/// </code>
/// </example>
public sealed record Group
{
    /// <summary>A group of people.</summary>
    /// <param name="nationality">The ISO 3166-1 alpha-2 code of their nationality, or null where that is not said.</param>
    /// <param name="role">The id of their role, or null where that is not said.</param>
    /// <exception cref="ArgumentException">Both are null; <paramref name="nationality"/> is not two letters from A to Z; or
    /// <paramref name="role"/> is no identifier.</exception>
    [JsonConstructor]
    public Group(string? nationality = null, string? role = null)
    {
        if (nationality is null && role is null)
            throw new ArgumentException("A group says who they are: give a nationality or a role, or leave the group out.", nameof(nationality));
        Nationality = CountryCode.Optional(nationality, nameof(nationality));
        Role = Identifier.Optional(role, nameof(role));
    }

    /// <summary>The ISO 3166-1 alpha-2 code of their nationality, or null where that is not said.</summary>
    public string? Nationality { get; }

    /// <summary>The id of their role, or null where that is not said.</summary>
    public string? Role { get; }
}
