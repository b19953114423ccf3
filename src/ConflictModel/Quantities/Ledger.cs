using System;
using System.Collections.Generic;

namespace ConflictModel.Quantities;

/// <summary>Numbers that hang together: what is said of each, and relations such as launched = intercepted + landed + failed.</summary>
/// <remarks>
/// <para>Invariants: names are unique; every name in a relation is declared; no number is, through relations, a part of itself.</para>
/// <para>Equality is component-wise: entries and relations in order. Immutable. Its solution depends on neither order.</para>
/// <para>Solving propagates bounds in whole-number arithmetic: each relation narrows its numbers from the bounds of the others until
/// nothing changes, or 64 rounds have passed. It is sound: no assignment that fits all counts and relations is dropped. It is idempotent
/// and monotone: more knowledge never widens a bound. It is not complete: bounds of a number that take several relations together to see
/// may stay wider than need be.</para>
/// <para>Source: bounds propagation over linear constraints, as in interval constraint programming (Benhamou and Older 1997).</para>
/// </remarks>
/// <example>
/// <code>
/// var ledger = new Ledger(
///     [
///         new("launched", Count.Of(17)),
///         new("intercepted", Count.Unknown),
///         new("landed", Count.Of(2)),
///         new("failed", Count.Unknown),
///     ],
///     [
///         LedgerRelation.Sum("launched", ["intercepted", "landed", "failed"]),
///         LedgerRelation.ShareOf("intercepted", Share.Most, "launched"),
///     ]);
/// LedgerSolution solution = ledger.Solve();
/// Console.WriteLine(solution["intercepted"]);
/// Console.WriteLine(solution.Explain("intercepted"));
/// // [9,15] derived
/// // intercepted is between 9 and 15: more than half of launched (17); launched (17) less landed (2)
/// </code>
/// </example>
public sealed class Ledger : IEquatable<Ledger>
{
    private readonly LedgerNetwork _network;

    /// <summary>A ledger of numbers and relations.</summary>
    /// <param name="entries">The numbers, each with a name of its own.</param>
    /// <param name="relations">The relations between them.</param>
    /// <exception cref="ArgumentException">An entry or relation is null, two entries have the same name, a relation names a number that
    /// is not declared, or relations form a cycle; the message names the numbers.</exception>
    public Ledger(ValueList<LedgerEntry> entries, ValueList<LedgerRelation> relations)
    {
        Entries = entries;
        Relations = relations;
        _network = new LedgerNetwork(entries, relations);
    }

    /// <summary>The numbers with what is said of each, as given.</summary>
    public ValueList<LedgerEntry> Entries { get; }

    /// <summary>The relations, as given.</summary>
    public ValueList<LedgerRelation> Relations { get; }

    /// <summary>What is said of a number.</summary>
    /// <param name="name">Its name.</param>
    /// <returns>The count as given.</returns>
    /// <exception cref="KeyNotFoundException">The ledger has no number of this name.</exception>
    public Count this[string name] => Entries[_network.IndexOf(name)].Count;

    /// <summary>What follows from all counts and relations together.</summary>
    /// <returns>The narrowed counts and the reasons, or the conflict.</returns>
    public LedgerSolution Solve() => new(_network);

    /// <inheritdoc/>
    public bool Equals(Ledger? other) => other is not null && Entries == other.Entries && Relations == other.Relations;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as Ledger);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Entries, Relations);

    /// <summary>Whether two ledgers have equal entries and relations in the same order.</summary>
    public static bool operator ==(Ledger? left, Ledger? right) => left is null ? right is null : left.Equals(right);

    /// <summary>Whether two ledgers differ in an entry, in a relation or in their order.</summary>
    public static bool operator !=(Ledger? left, Ledger? right) => !(left == right);

    /// <summary>The entries and relations, for a person.</summary>
    /// <returns>A text that may change between releases.</returns>
    public override string ToString() => string.Join("; ", [.. Texts(Entries), .. Texts(Relations)]);

    private static IEnumerable<string> Texts<T>(IEnumerable<T> items)
        where T : class
    {
        foreach (T item in items) yield return item.ToString()!;
    }
}
