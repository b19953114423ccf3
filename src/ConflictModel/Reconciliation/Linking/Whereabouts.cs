using System;
using System.Collections.Generic;
using ConflictModel.Incidents;

namespace ConflictModel.Reconciliation.Linking;

/// <summary>What accounts are looked for by, beside their time: a place, its name, a cell on the ground, or an actor.</summary>
/// <remarks>
/// An account stands where its places and actors are. It looks, as a guest, at the places around its own and into the cells next to
/// its own. Two whose places may be one, or lie within each other, or near, or who have a common actor, meet where one of them stands.
/// </remarks>
internal readonly record struct Whereabouts(WhereaboutsKind Kind, string Name, PlaceCell Cell, bool IsGuest)
{
    private const int MostChosen = 5;

    public static Whereabouts Of(string actor) => new(WhereaboutsKind.Actor, actor, Cell: default, IsGuest: false);

    public static List<Whereabouts> Of(Place place)
    {
        List<Whereabouts> all = [new(WhereaboutsKind.Place, place.Id, Cell: default, IsGuest: false)];
        foreach (string around in place.Within) all.Add(new(WhereaboutsKind.Place, around, Cell: default, IsGuest: true));
        AddWords(place.Name);
        foreach (string alias in place.Aliases) AddWords(alias);
        if (place.Point is GeoPoint point)
        {
            all.Add(new(WhereaboutsKind.Cell, "", PlaceCell.Of(point), IsGuest: false));
            foreach (PlaceCell cell in PlaceCell.Around(point)) all.Add(new(WhereaboutsKind.Cell, "", cell, IsGuest: true));
        }
        return all;

        void AddWords(string name)
        {
            foreach (Whereabouts one in OfName(name))
                if (!all.Contains(one)) all.Add(one);
        }
    }

    // A name may be another cut short: so one stands at its words together, and looks at each choice of some of them. Of many words there are
    // too many choices: such a name looks at each word, where shorter ones stand with one of theirs.
    private static IEnumerable<Whereabouts> OfName(string name)
    {
        string[] words = [.. new SortedSet<string>(PlaceName.Words(name), StringComparer.Ordinal)];
        if (words.Length == 0) yield break;
        yield return Named(string.Join(' ', words), isGuest: false);
        yield return new(WhereaboutsKind.LongName, words[0], Cell: default, IsGuest: false);
        if (words.Length > MostChosen)
        {
            foreach (string word in words) yield return new(WhereaboutsKind.LongName, word, Cell: default, IsGuest: true);
            yield break;
        }
        for (int choice = 1; choice < (1 << words.Length) - 1; choice++)
            yield return Named(string.Join(' ', Chosen(words, choice)), isGuest: true);
    }

    private static List<string> Chosen(string[] words, int choice)
    {
        var chosen = new List<string>();
        for (int i = 0; i < words.Length; i++)
            if ((choice & (1 << i)) != 0) chosen.Add(words[i]);
        return chosen;
    }

    private static Whereabouts Named(string words, bool isGuest) => new(WhereaboutsKind.Name, words, Cell: default, isGuest);

    /// <summary>The same, of one that stands there.</summary>
    public Whereabouts Itself => this with { IsGuest = false };

    public override string ToString() => Kind switch
    {
        WhereaboutsKind.Place => "place " + Name,
        WhereaboutsKind.Name => "name " + Name,
        WhereaboutsKind.LongName => "long name " + Name,
        WhereaboutsKind.Cell => "cell " + Cell,
        _ => "actor " + Name,
    };

    public bool Equals(Whereabouts other) =>
        Kind == other.Kind && Cell == other.Cell && IsGuest == other.IsGuest && string.Equals(Name, other.Name, StringComparison.Ordinal);

    public override int GetHashCode() => HashCode.Combine(Kind, StringComparer.Ordinal.GetHashCode(Name), Cell, IsGuest);
}

/// <summary>What kind of thing accounts are looked for by.</summary>
internal enum WhereaboutsKind
{
    Place,
    Name,
    LongName,
    Cell,
    Actor,
}
