using System;
using System.Text.Json.Serialization;

namespace ConflictModel.Incidents;

/// <summary>Who the people are that a claim counts.</summary>
/// <remarks>
/// <para>Invariant: it says at least one thing. Role, age and gender are ids of classes of <see cref="Taxonomy.Groups"/> or of the
/// consumer's own. They are said apart because they do not exclude each other: three children may be among ten civilians.</para>
/// <para>Equality is component-wise. There is no order. Immutable.</para>
/// </remarks>
/// <example>
/// <code>
/// var group = new Group(nationality: "IQ", role: "military");
/// Console.WriteLine($"{group.Nationality} {group.Role}");
/// Console.WriteLine(new Group(role: "civilian", age: "child").Age);
/// // IQ military
/// // child
/// </code>
/// </example>
public sealed record Group
{
    /// <summary>A group of people.</summary>
    /// <param name="nationality">The ISO 3166-1 alpha-2 code of their nationality, or null where that is not said.</param>
    /// <param name="role">The id of their role, or null where that is not said.</param>
    /// <param name="age">The id of their age: "child", "adult", "elderly"; or null where that is not said.</param>
    /// <param name="gender">The id of their gender: "female", "male"; or null where that is not said. Women are female adults.</param>
    /// <exception cref="ArgumentException">All are null; <paramref name="nationality"/> is no code of a <see cref="Country"/>; or another is
    /// no identifier.</exception>
    [JsonConstructor]
    public Group(string? nationality = null, string? role = null, string? age = null, string? gender = null)
    {
        if (nationality is null && role is null && age is null && gender is null)
        {
            throw new ArgumentException(
                "A group says who they are: give a nationality, a role, an age or a gender, or leave the group out.", nameof(nationality));
        }
        Nationality = CountryCode.Optional(nationality, nameof(nationality));
        Role = Identifier.Optional(role, nameof(role));
        Age = Identifier.Optional(age, nameof(age));
        Gender = Identifier.Optional(gender, nameof(gender));
    }

    /// <summary>The ISO 3166-1 alpha-2 code of their nationality, or null where that is not said.</summary>
    public string? Nationality { get; }

    /// <summary>The id of their role, or null where that is not said.</summary>
    public string? Role { get; }

    /// <summary>The id of their age, or null where that is not said.</summary>
    public string? Age { get; }

    /// <summary>The id of their gender, or null where that is not said.</summary>
    public string? Gender { get; }
}
