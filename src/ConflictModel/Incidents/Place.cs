using System;
using System.Text.Json.Serialization;

namespace ConflictModel.Incidents;

/// <summary>A place, by an identifier that stands for it however it is spelled.</summary>
/// <remarks>
/// <para>Places nest: <see cref="Within"/> names the places around it, all that matter or none. Two places with one id are the same; one that
/// names the other among those around it is a part of it; two that name what is around them and not each other are different.</para>
/// <para>Equality is component-wise, so two spellings of one place differ; <see cref="MayBeSame"/> compares ids. There is no order. Immutable.</para>
/// </remarks>
/// <example>
/// <code>
/// var baghdadi = new Place("al-baghdadi", "Al-Baghdadi", within: ["western-iraq", "iraq"], country: "IQ");
/// var west = new Place("western-iraq", "Western Iraq", within: ["iraq"], country: "IQ");
/// Console.WriteLine(baghdadi.IsWithin(west));
/// Console.WriteLine(baghdadi.MayBeSame(west));
/// // true
/// // unknown
/// </code>
/// </example>
public sealed record Place
{
    /// <summary>A place.</summary>
    /// <param name="id">The identifier of the place.</param>
    /// <param name="name">How the text spells it.</param>
    /// <param name="within">The ids of the places around it, nearest first.</param>
    /// <param name="country">The ISO 3166-1 alpha-2 code of its country, or null where that is not known.</param>
    /// <exception cref="ArgumentException">An id or the name is no identifier or label; <paramref name="within"/> names the place itself; or
    /// <paramref name="country"/> is not two letters from A to Z.</exception>
    [JsonConstructor]
    public Place(string id, string name, ValueList<string> within = default, string? country = null)
    {
        Id = Identifier.Require(id, nameof(id));
        Name = Identifier.RequireLabel(name, nameof(name));
        foreach (string around in within)
        {
            if (Identifier.Require(around, nameof(within)) == id)
                throw new ArgumentException($"The place '{id}' cannot be within itself; name the places around it.", nameof(within));
        }
        Within = within;
        Country = CountryCode.Optional(country, nameof(country));
    }

    /// <summary>The identifier of the place, compared ordinally.</summary>
    public string Id { get; }

    /// <summary>How the text spells it.</summary>
    public string Name { get; }

    /// <summary>The ids of the places around it, nearest first.</summary>
    public ValueList<string> Within { get; }

    /// <summary>The ISO 3166-1 alpha-2 code of its country, or null where that is not known.</summary>
    public string? Country { get; }

    /// <summary>Whether this place lies in another, or is it.</summary>
    /// <param name="other">The other place.</param>
    /// <returns>True where it is the other or names it around itself; false where the countries differ, or where it names places around
    /// itself and the other is none of them; unknown where nothing is said of what lies around it.</returns>
    public Truth IsWithin(Place other)
    {
        ArgumentNullException.ThrowIfNull(other);
        return Id == other.Id || Within.AsSpan().Contains(other.Id) ? Truth.True
            : CountriesDiffer(other) || !Within.IsEmpty ? Truth.False : Truth.Unknown;
    }

    /// <summary>Whether two mentions may mean one place.</summary>
    /// <param name="other">The other place.</param>
    /// <returns>True for one id; false where the countries differ or neither can lie in the other; else unknown, since the wider mention may
    /// mean the narrower place. Symmetric.</returns>
    public Truth MayBeSame(Place other)
    {
        ArgumentNullException.ThrowIfNull(other);
        return Id == other.Id ? Truth.True : IsWithin(other).IsFalse && other.IsWithin(this).IsFalse ? Truth.False : Truth.Unknown;
    }

    private bool CountriesDiffer(Place other) => Country is not null && other.Country is not null && Country != other.Country;
}

/// <summary>What happened at a place.</summary>
/// <remarks>The default value is <see cref="Target"/>. In JSON the name in camelCase.</remarks>
[JsonConverter(typeof(EnumJsonConverter<PlaceRole>))]
public enum PlaceRole
{
    /// <summary>It was attacked.</summary>
    [JsonStringEnumMemberName("target")] Target,
    /// <summary>Munitions were fired from there.</summary>
    [JsonStringEnumMemberName("launchSite")] LaunchSite,
    /// <summary>Munitions came down there.</summary>
    [JsonStringEnumMemberName("impact")] Impact,
}
