using System;
using System.Collections.Generic;
using ConflictModel.Incidents;
using ConflictModel.Reconciliation.Linking;

namespace ConflictModel.Reconciliation;

/// <summary>A stretch of time and a place, name, cell or actor by which an account is found: only accounts whose keys meet are compared.</summary>
/// <remarks>
/// <para>An account stands at its own possible days and places. As a guest it also looks where others may stand with whom it is to be
/// compared: days within the tolerance, longer stretches, the places around its own, cells next to its own, shorter forms of its name. Two keys meet where
/// they are of one block, unless both are guests in time or both are guests in place: so a day is not compared with all of its month, nor two cities for
/// being in one country.</para>
/// <para>A data-parallel engine partitions by <see cref="Block"/>; the union over all blocks of the pairs that meet is that of the whole.</para>
/// <para>An account with at most 62 possible days stands at each day; else at each month, if these are at most 24; else at each year, if these are at
/// most 100; else at all time. One without a possible day has no keys, and so has one that names no place and no actor.</para>
/// <para>Equality is component-wise. There is no order. The default value is of no block and meets nothing. Immutable.</para>
/// </remarks>
/// <example>
/// <code>
/// Account Attack(string id, LocalDate day, Place place) => new(id, [
///     new WhenClaim("C1", new([new("afp")]), new(UncertainDate.Exactly(day))), new WhereClaim("C2", new([new("afp")]), place)]);
/// ValueList&lt;BlockingKey&gt; one = BlockingKey.Of(Attack("A", new(2024, 1, 20), new("ain-al-asad", "Ain al-Asad", ["anbar"])));
/// ValueList&lt;BlockingKey&gt; next = BlockingKey.Of(Attack("B", new(2024, 1, 21), new("anbar", "Anbar")));
/// Console.WriteLine(one[0].Block);
/// Console.WriteLine(one.Any(key => next.Any(key.Meets)));
/// // 2024-01-20 place ain-al-asad
/// // True
/// </code>
/// </example>
/// <param name="Block">What the key partitions by: a stretch of time, and a place, name, cell or actor.</param>
/// <param name="IsGuestInTime">Whether the account only looks there, since it does not stand in this stretch.</param>
/// <param name="IsGuestInPlace">Whether the account only looks there, since it does not stand at this place, name or cell.</param>
public readonly record struct BlockingKey(string? Block, bool IsGuestInTime, bool IsGuestInPlace)
{
    /// <summary>Whether accounts with these keys are compared for them. Symmetric; true of a key and itself unless it is a guest's.</summary>
    /// <param name="other">A key of the other account.</param>
    /// <returns>Whether both are of one block, and not both guests in time or both guests in place.</returns>
    public bool Meets(BlockingKey other) => Block is not null && string.Equals(Block, other.Block, StringComparison.Ordinal)
        && !(IsGuestInTime && other.IsGuestInTime) && !(IsGuestInPlace && other.IsGuestInPlace);

    /// <summary>The keys of an account, each once; those where it stands in time come first.</summary>
    /// <param name="account">The account.</param>
    /// <param name="policy">The policy whose day tolerance widens them; null for <see cref="ReconciliationPolicy.Default"/>.</param>
    /// <returns>The keys: some ten to a hundred for an account with one day and place.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="account"/> is null.</exception>
    public static ValueList<BlockingKey> Of(Account account, ReconciliationPolicy? policy = null)
    {
        ArgumentNullException.ThrowIfNull(account);
        var vocabulary = new Vocabulary();
        Profile profile = vocabulary.Read(account);
        if (profile.IsUndated) return default;
        var stretches = new List<TimeBlock>();
        TimeBlock.Of(profile.Days, (policy ?? ReconciliationPolicy.Default).DayTolerance, stretches);
        var wheres = new List<Whereabouts>();
        foreach (int place in vocabulary.Set(profile.Places)) wheres.AddRange(Whereabouts.Of(vocabulary.Places[place]));
        foreach (int actor in vocabulary.Set(profile.Actors)) wheres.Add(Whereabouts.Of(vocabulary.Ids[actor]));
        var keys = new List<BlockingKey>(stretches.Count * wheres.Count);
        var seen = new HashSet<BlockingKey>();
        foreach (TimeBlock stretch in stretches)
        {
            foreach (Whereabouts where in wheres)
            {
                var key = new BlockingKey($"{stretch} {where}", stretch.IsGuest, where.IsGuest);
                if (seen.Add(key)) keys.Add(key);
            }
        }
        return keys.ToValueList();
    }
}
