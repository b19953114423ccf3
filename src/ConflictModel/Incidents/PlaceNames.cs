using System;
using System.Threading;

namespace ConflictModel.Incidents;

/// <summary>The name and the aliases of a place in the form in which spellings are compared, made when they are first asked for.</summary>
/// <remarks>It follows from what the place says, and so takes no part in the equality of places: any two are equal.</remarks>
internal sealed record PlaceNames
{
    private string[][]? _words; // the name's first

    /// <summary>Whether a name or alias of one may be a spelling of a name or alias of the other.</summary>
    public static bool MayMatch(Place first, Place second)
    {
        foreach (string[] one in first.Names.Of(first))
        {
            foreach (string[] other in second.Names.Of(second))
                if (PlaceName.MayMatch(one, other)) return true;
        }
        return false;
    }

    /// <summary>Whether a place lists a spelling of the other's name among its aliases.</summary>
    public static bool Lists(Place place, Place other)
    {
        if (place.Aliases.IsEmpty) return false;
        string[] name = other.Names.Of(other)[0];
        foreach (string[] alias in place.Names.Of(place).AsSpan(1))
            if (name.Length > 0 && alias.AsSpan().SequenceEqual(name)) return true;
        return false;
    }

    /// <inheritdoc/>
    public bool Equals(PlaceNames? other) => other is not null;

    /// <inheritdoc/>
    public override int GetHashCode() => 0;

    private string[][] Of(Place place)
    {
        if (Volatile.Read(ref _words) is { } known) return known;
        string[][] words = [PlaceName.Words(place.Name), .. new string[place.Aliases.Count][]];
        for (int i = 0; i < place.Aliases.Count; i++) words[i + 1] = PlaceName.Words(place.Aliases[i]);
        Volatile.Write(ref _words, words);
        return words;
    }
}
