using System;
using System.Text.Json.Serialization;

namespace ConflictModel.Incidents;

/// <summary>A place, by an identifier that stands for it however it is spelled.</summary>
/// <remarks>
/// <para>Places nest: <see cref="Within"/> names the places around it, all that matter or none. Two places with one id are the same; one that
/// names the other among those around it is a part of it; two that name what is around them and not each other are different, unless
/// their names are spellings of one name.</para>
/// <para>A point with a precision says that the whole place lies within so many metres of it: a disc, which may be much larger than the place.
/// So two discs that do not meet are two places, and one disc inside another proves nothing.</para>
/// <para>A text may name several places as one ("Iraq and Syria"). Such a place has no country of its own and <see cref="Covers"/> its parts,
/// so that what lies in a part lies in it.</para>
/// <para>Equality is component-wise, so two spellings of one place differ; <see cref="MayBeSame"/> compares. There is no order. Immutable.</para>
/// </remarks>
/// <example>
/// <code>
/// var baghdadi = new Place("al-baghdadi", "Al-Baghdadi", within: ["western-iraq", "iraq"], country: "IQ");
/// var west = new Place("western-iraq", "Western Iraq", within: ["iraq"], country: "IQ");
/// Console.WriteLine(baghdadi.IsWithin(west));
/// Console.WriteLine(baghdadi.MayBeSame(west));
///
/// var asad = new Place("ain-al-asad", "Ain al-Asad", country: "IQ", aliases: ["Al-Asad"], point: new(33.79, 42.44), precision: 5_000);
/// Console.WriteLine(asad.MayBeSame(new("R1#base", "Al-Assad Airbase", country: "IQ")));
/// Console.WriteLine(asad.MayBeSame(new("R2#base", "Ayn al-Assad air base")));
/// // true
/// // unknown
/// // true
/// // unknown
/// </code>
/// </example>
public sealed partial record Place
{
    /// <summary>A place.</summary>
    /// <param name="id">The identifier of the place.</param>
    /// <param name="name">How the text spells it.</param>
    /// <param name="within">The ids of the places around it, nearest first.</param>
    /// <param name="country">The code of its country: see <see cref="Incidents.Country"/>; or null where that is not known.</param>
    /// <param name="aliases">Its other names, as whoever keeps the places knows them.</param>
    /// <param name="point">A point at or near it, or null where none is known.</param>
    /// <param name="precision">Within how many metres of the point the whole place lies at most, or null where that is not known.</param>
    /// <param name="covers">The ids of the places that it is made up of, all of them, where a text names several as one; else empty.</param>
    /// <exception cref="ArgumentException">An id, the name or an alias is no identifier or label; <paramref name="within"/> names the place itself;
    /// <paramref name="covers"/> names one place only, one twice, the place itself, or one that is around it;
    /// <paramref name="country"/> is no code of a country; or <paramref name="precision"/> is given without a point.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="precision"/> is negative or not finite.</exception>
    [JsonConstructor]
    public Place(
        string id, string name, ValueList<string> within = default, string? country = null,
        ValueList<string> aliases = default, GeoPoint? point = null, double? precision = null, ValueList<string> covers = default)
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
        foreach (string alias in aliases) Identifier.RequireLabel(alias, nameof(aliases));
        Aliases = aliases;
        Point = point;
        Precision = Metres(precision, point);
        Covers = Parts(covers);
    }

    /// <summary>The identifier of the place, compared ordinally.</summary>
    public string Id { get; }

    /// <summary>How the text spells it.</summary>
    public string Name { get; }

    /// <summary>The ids of the places around it, nearest first.</summary>
    public ValueList<string> Within { get; }

    /// <summary>The code of its country, or null where that is not known.</summary>
    public string? Country { get; }

    /// <summary>Its other names.</summary>
    public ValueList<string> Aliases { get; }

    /// <summary>A point at or near it, or null where none is known.</summary>
    public GeoPoint? Point { get; }

    /// <summary>Within how many metres of the point the whole place lies at most, or null where that is not known.</summary>
    public double? Precision { get; }

    /// <summary>The ids of the places that it is made up of, all of them, where a text names several as one; else empty.</summary>
    public ValueList<string> Covers { get; }

    internal PlaceNames Names { get; } = new();

    private ValueList<string> Parts(ValueList<string> covers)
    {
        covers.RequireIds(nameof(covers), $"The place '{Id}'", "the part");
        if (covers.Count == 1)
            throw new ArgumentException($"The place '{Id}' covers one place only; name all that it is made up of, or none.", nameof(covers));
        foreach (string part in covers)
        {
            if (part == Id || Within.AsSpan().Contains(part))
                throw new ArgumentException($"The place '{Id}' cannot cover '{part}', which it is or lies in; leave it out.", nameof(covers));
        }
        return covers;
    }

    private static double? Metres(double? precision, GeoPoint? point)
    {
        if (precision is not double metres) return null;
        if (!(metres >= 0 && double.IsFinite(metres)))
        {
            throw new ArgumentOutOfRangeException(
                nameof(precision), precision, "A precision is a number of metres, 0 or more; leave it out where it is not known.");
        }
        if (point is null) throw new ArgumentException("A precision says how near a point the place lies; give the point too.", nameof(precision));
        return metres == 0 ? 0 : metres;
    }
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
