using System;
using System.Diagnostics.CodeAnalysis;
using System.Numerics;

namespace ConflictModel.Time;

/// <summary>The relations that are possible between two intervals, of the thirteen that there are.</summary>
/// <remarks>
/// <para>Invariants: a set of members of <see cref="AllenRelation"/>. One relation is certain where no other is possible.</para>
/// <para>Equality is of the set. There is no order beyond <see cref="IsSubsetOf"/>.</para>
/// <para>The default value is <see cref="Unknown"/>: all thirteen. Immutable.</para>
/// <para>Source: J. F. Allen, Maintaining Knowledge about Temporal Intervals, Communications of the ACM 26 (1983), 832-843.</para>
/// </remarks>
/// <example>
/// <code>
/// UncertainInterval campaign = UncertainInterval.Parse("2023-10-17/2024-01");
/// AllenSet relation = campaign.RelationTo(UncertainInterval.Parse("2024-01-20"));
/// Console.WriteLine(relation);
/// Console.WriteLine(relation.IsOneOf(AllenRelation.Contains, AllenRelation.FinishedBy));
/// Console.WriteLine(relation.Converse());
/// Console.WriteLine(AllenSet.Of(AllenRelation.Meets).Compose(AllenSet.Of(AllenRelation.Meets)));
/// // before, meets, finishedBy, contains
/// // unknown
/// // during, finishes, metBy, after
/// // before
/// </code>
/// </example>
public readonly partial struct AllenSet : IEquatable<AllenSet>
{
    private const int Size = 13;
    private const int Full = (1 << Size) - 1;

    // A bit for each relation that is excluded, so that zero bits exclude nothing.
    private readonly ushort _excluded;

    private AllenSet(int possible) => _excluded = (ushort)(Full & ~possible);

    /// <summary>All thirteen: nothing is known. This is the default value.</summary>
    public static AllenSet Unknown => default;

    /// <summary>No relation: what was said cannot all be true.</summary>
    public static AllenSet Impossible => new(0);

    /// <summary>How many relations are possible, from 0 to 13.</summary>
    public int Count => BitOperations.PopCount((uint)Bits);

    /// <summary>Whether every relation is possible.</summary>
    public bool IsUnknown => _excluded == 0;

    /// <summary>Whether no relation is possible.</summary>
    public bool IsImpossible => Bits == 0;

    /// <summary>Whether exactly one relation is possible.</summary>
    public bool IsCertain => BitOperations.IsPow2(Bits);

    private int Bits => Full & ~_excluded;

    /// <summary>The set of some relations.</summary>
    /// <param name="relations">The relations, in any order and with repetitions.</param>
    /// <returns>The set with those relations and no others; <see cref="Impossible"/> where there are none.</returns>
    /// <exception cref="ArgumentOutOfRangeException">One is not a member of <see cref="AllenRelation"/>.</exception>
    public static AllenSet Of(params ReadOnlySpan<AllenRelation> relations)
    {
        int bits = 0;
        foreach (AllenRelation relation in relations) bits |= Bit(relation);
        return new(bits);
    }

    /// <summary>Whether a relation is possible.</summary>
    /// <param name="relation">The relation.</param>
    /// <returns>Whether it is in the set.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="relation"/> is not a member of
    /// <see cref="AllenRelation"/>.</exception>
    public bool Contains(AllenRelation relation) => (Bits & Bit(relation)) != 0;

    /// <summary>The relation, where exactly one is possible.</summary>
    /// <param name="relation">The relation, or the default.</param>
    /// <returns>Whether exactly one is possible.</returns>
    public bool TryGetSingle(out AllenRelation relation)
    {
        relation = IsCertain ? (AllenRelation)BitOperations.Log2((uint)Bits) : default;
        return IsCertain;
    }

    /// <summary>Whether the relation is one of some relations.</summary>
    /// <param name="relations">The relations.</param>
    /// <returns><see cref="Truth.True"/> where every possible relation is one of them, <see cref="Truth.False"/> where none is, else
    /// <see cref="Truth.Unknown"/>; also <see cref="Truth.Unknown"/> where no relation is possible.</returns>
    /// <exception cref="ArgumentOutOfRangeException">One is not a member of <see cref="AllenRelation"/>.</exception>
    public Truth IsOneOf(params ReadOnlySpan<AllenRelation> relations)
    {
        AllenSet asked = Of(relations);
        return IsImpossible ? Truth.Unknown : Truth.From(possible: Overlaps(asked), certain: IsSubsetOf(asked));
    }

    /// <summary>The possible relations, in the order of <see cref="AllenRelation"/>.</summary>
    /// <returns>A list of them.</returns>
    public ValueList<AllenRelation> ToList()
    {
        var relations = new AllenRelation[Count];
        int bits = Bits;
        for (int i = 0; i < relations.Length; i++, bits &= bits - 1) relations[i] = (AllenRelation)BitOperations.TrailingZeroCount(bits);
        return ValueList.Create<AllenRelation>(relations);
    }

    /// <summary>The names of the possible relations in camel case, joined by commas; "unknown" where all are possible and "impossible" where
    /// none is.</summary>
    /// <returns>For example "before, meets". It does not depend on culture.</returns>
    public override string ToString()
    {
        if (IsUnknown) return "unknown";
        if (IsImpossible) return "impossible";
        return string.Join(", ", Array.ConvertAll([.. ToList()], EnumNames<AllenRelation>.Of));
    }

    /// <inheritdoc/>
    public bool Equals(AllenSet other) => _excluded == other._excluded;

    /// <inheritdoc/>
    public override bool Equals([NotNullWhen(true)] object? obj) => obj is AllenSet other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => _excluded;

    /// <summary>Whether the same relations are possible.</summary>
    public static bool operator ==(AllenSet left, AllenSet right) => left.Equals(right);

    /// <summary>Whether a relation is possible in one and not in the other.</summary>
    public static bool operator !=(AllenSet left, AllenSet right) => !left.Equals(right);

    internal static AllenSet Where(
        bool before, bool meets, bool overlaps, bool finishedBy, bool contains, bool starts, bool equal, bool startedBy, bool during,
        bool finishes, bool overlappedBy, bool metBy, bool after)
    {
        ReadOnlySpan<bool> holds =
            [before, meets, overlaps, finishedBy, contains, starts, equal, startedBy, during, finishes, overlappedBy, metBy, after];
        int bits = 0;
        for (int i = 0; i < holds.Length; i++) bits |= holds[i] ? 1 << i : 0;
        return new(bits);
    }

    private static int Bit(AllenRelation relation) => relation is >= AllenRelation.Before and <= AllenRelation.After
        ? 1 << (int)relation
        : throw new ArgumentOutOfRangeException(nameof(relation), relation, "A relation is a member of AllenRelation.");
}
