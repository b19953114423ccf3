using System;
using ConflictModel.Quantities;

namespace ConflictModel.Incidents;

/// <content>What can be asked of two places.</content>
public sealed partial record Place
{
    // Half a meridian of WGS 84, the longest of all shortest ways, rounded up.
    private const double Farthest = 20_003_932;

    // How far a degree on the ellipsoid is off one on the mean sphere at most. On WGS 84 the radii of curvature, by latitude and direction,
    // are from 6,335,439 to 6,399,594 m, which is 0.9944 to 1.0045 of the mean radius; so is every way, and with it the shortest.
    private const double Flattening = 0.0056;

    /// <summary>Whether this place lies in another, or is it.</summary>
    /// <param name="other">The other place.</param>
    /// <returns>True where it is the other, names it around itself, or is or lies in a part that the other covers; false where the countries differ, where
    /// the two are certainly apart on
    /// the ground, or where it names places around itself and the other is none of them nor a spelling of its own name; else unknown.</returns>
    public Truth IsWithin(Place other)
    {
        ArgumentNullException.ThrowIfNull(other);
        return IsOrNames(other) ? Truth.True
            : AreApart(other) || (!Within.IsEmpty && !PlaceNames.MayMatch(this, other)) ? Truth.False : Truth.Unknown;
    }

    /// <summary>Whether two mentions may mean one place. Symmetric; not transitive.</summary>
    /// <param name="other">The other place.</param>
    /// <returns>
    /// True for one id, and where both are of one country, neither is known to be a part of the other, and one lists a spelling of the other's name
    /// among its aliases: who keeps that list says what the name means there. False where the countries differ, where the two are certainly apart
    /// on the ground, or where neither can lie in the other. Else unknown: the wider mention may mean the narrower place, and
    /// spellings of one name may be two places that are called the same.
    /// </returns>
    /// <remarks>Spellings of one name differ in case, accents, apostrophes, hyphens, the Arabic article, doubled letters, vowels such as "o" and
    /// "u", or a word for a kind of place: "Ain al-Asad", "Ayn Al-Assad Air Base". A shorter name may be a longer one cut short: "Al-Asad".</remarks>
    public Truth MayBeSame(Place other)
    {
        ArgumentNullException.ThrowIfNull(other);
        if (Id == other.Id) return Truth.True;
        if (AreApart(other)) return Truth.False;
        if (IsListed(other)) return Truth.True;
        return IsWithin(other).IsFalse && other.IsWithin(this).IsFalse ? Truth.False : Truth.Unknown;
    }

    /// <summary>How far two places are apart, in metres, from any point of the one to any point of the other. Symmetric.</summary>
    /// <param name="other">The other place.</param>
    /// <returns>
    /// Unknown where one has no point. Else the bounds hold for every point of both discs, and the best figure is the distance of the two given
    /// points; where a precision is not known, only the size of the earth bounds it.
    /// </returns>
    /// <remarks>
    /// The distance is that of the great circle on the sphere of the mean radius of the earth, 6,371,008.8 m. That of the ellipsoid WGS 84
    /// differs by less than 0.56%, by which the bounds are widened, so that they hold for it too. Bounds are whole metres, rounded outwards.
    /// </remarks>
    /// <example>
    /// <code>
    /// var asad = new Place("ain-al-asad", "Ain al-Asad", point: new(33.79, 42.44), precision: 5_000);
    /// var baghdad = new Place("baghdad", "Baghdad", point: new(33.32, 44.37), precision: 25_000);
    /// Console.WriteLine(asad.DistanceTo(baghdad));
    /// Console.WriteLine(asad.DistanceTo(baghdad).IsAtMost(Measurement.Of(100_000, "m")));
    /// // [155276,217363] m best 186319 derived
    /// // false
    /// </code>
    /// </example>
    public Measurement DistanceTo(Place other)
    {
        ArgumentNullException.ThrowIfNull(other);
        if (Point is null || other.Point is null) return Measurement.Unknown;
        double metres = Point.MetresOnSphereTo(other.Point);
        double least = 0, greatest = Farthest;
        if (Precision + other.Precision is double around)
        {
            least = Math.Floor(Math.Max(0, (metres * (1 - Flattening)) - around));
            greatest = Math.Min(Farthest, Math.Ceiling((metres * (1 + Flattening)) + around));
        }
        decimal best = (decimal)Math.Min(Farthest, Math.Round(metres));
        return Measurement.Create("m", Interval.Between((decimal)least, (decimal)greatest), best: best, hedge: Hedge.Derived);
    }

    private bool IsOrNames(Place other)
    {
        if (Id == other.Id || Within.AsSpan().Contains(other.Id)) return true;
        foreach (string part in other.Covers)
            if (part == Id || Within.AsSpan().Contains(part)) return true;
        return false;
    }

    // In two countries one name is two places, and a base that bears the name of its town is not the town.
    private bool IsListed(Place other) => Country is not null && other.Country is not null && !IsOrNames(other) && !other.IsOrNames(this)
        && (PlaceNames.Lists(this, other) || PlaceNames.Lists(other, this));

    private bool AreApart(Place other) => (Country is not null && other.Country is not null && Country != other.Country)
        || (Precision is not null && other.Precision is not null && DistanceTo(other).Possible.Lower > 0);
}
