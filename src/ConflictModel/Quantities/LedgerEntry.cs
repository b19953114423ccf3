using System;

namespace ConflictModel.Quantities;

/// <summary>A named number in a <see cref="Ledger"/>, with what is said of it.</summary>
/// <remarks>Equality is component-wise; names are compared as they are written. Immutable.</remarks>
/// <example>
/// <code>
/// var launched = new LedgerEntry("launched", Count.Of(17));
/// Console.WriteLine(launched);
/// // launched: 17
/// </code>
/// </example>
public sealed record LedgerEntry
{
    /// <summary>A name and what is said of its number.</summary>
    /// <param name="name">The name, which is unique in a ledger.</param>
    /// <param name="count">What is said; <see cref="Count.Unknown"/> where nothing is.</param>
    /// <exception cref="ArgumentException"><paramref name="name"/> is null, empty or white space.</exception>
    public LedgerEntry(string name, Count count)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(name);
        Name = name;
        Count = count;
    }

    /// <summary>The name.</summary>
    public string Name { get; }

    /// <summary>What is said of the number.</summary>
    public Count Count { get; }

    /// <summary>The name and the number in plain English, for a person.</summary>
    /// <returns>A text that may change between releases.</returns>
    public override string ToString() => $"{Name}: {Count.DescribeFully()}";
}
