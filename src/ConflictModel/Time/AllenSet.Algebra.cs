using System;

namespace ConflictModel.Time;

public readonly partial struct AllenSet
{
    // What is possible from a first interval to a third, for each relation to the second and each from there.
    private static readonly ushort[] Compositions = Composed();

    /// <summary>The relations that are possible in both: what two statements about the same pair leave.</summary>
    /// <param name="other">The other set.</param>
    /// <returns>The intersection.</returns>
    /// <remarks>Commutative, associative and idempotent; <see cref="Unknown"/> is the identity and <see cref="Impossible"/>
    /// absorbs.</remarks>
    public AllenSet Intersect(AllenSet other) => new(Bits & other.Bits);

    /// <summary>The relations that are possible in either: what two statements leave of which one holds.</summary>
    /// <param name="other">The other set.</param>
    /// <returns>The union.</returns>
    /// <remarks>Commutative, associative and idempotent; <see cref="Impossible"/> is the identity and <see cref="Unknown"/>
    /// absorbs.</remarks>
    public AllenSet Union(AllenSet other) => new(Bits | other.Bits);

    /// <summary>The relations that are not possible.</summary>
    /// <returns>The complement, of which the complement is this.</returns>
    public AllenSet Complement() => new(_excluded);

    /// <summary>The relations that are possible when the two intervals are exchanged.</summary>
    /// <returns>The converse of each; the converse of the result is this.</returns>
    public AllenSet Converse()
    {
        int bits = 0;
        for (int i = 0; i < Size; i++) bits |= ((Bits >> i) & 1) << (Size - 1 - i);
        return new(bits);
    }

    /// <summary>The relations that are possible from a first interval to a third, where this holds from the first to a second and another
    /// from the second to the third.</summary>
    /// <param name="next">What is possible from the second interval to the third.</param>
    /// <returns>Every relation that some three intervals show.</returns>
    /// <remarks>Associative; <see cref="AllenRelation.Equal"/> alone is the identity; the converse of a composition is the composition of
    /// the converses in the opposite order.</remarks>
    public AllenSet Compose(AllenSet next)
    {
        int bits = 0;
        for (int i = 0; i < Size; i++)
        {
            if ((Bits & (1 << i)) == 0) continue;
            for (int j = 0; j < Size; j++) bits |= (next.Bits & (1 << j)) != 0 ? Compositions[(i * Size) + j] : 0;
        }
        return new(bits);
    }

    /// <summary>Whether every relation that is possible here is possible in another set.</summary>
    /// <param name="other">The other set.</param>
    /// <returns>Whether this says at least as much.</returns>
    public bool IsSubsetOf(AllenSet other) => (Bits & ~other.Bits) == 0;

    /// <summary>Whether some relation is possible in both.</summary>
    /// <param name="other">The other set.</param>
    /// <returns>Whether <see cref="Intersect"/> is not <see cref="Impossible"/>.</returns>
    public bool Overlaps(AllenSet other) => (Bits & other.Bits) != 0;

    // Three intervals have six ends, so six points are enough to show every order that those can have.
    private static ushort[] Composed()
    {
        const int Points = 6;
        var spans = new (int Start, int End)[Points * (Points - 1) / 2];
        int count = 0;
        for (int start = 0; start < Points; start++)
            for (int end = start + 1; end < Points; end++) spans[count++] = (start, end);
        var table = new ushort[Size * Size];
        foreach (var a in spans)
        {
            foreach (var b in spans)
            {
                foreach (var c in spans) table[((int)Relation(a, b) * Size) + (int)Relation(b, c)] |= (ushort)(1 << (int)Relation(a, c));
            }
        }
        return table;
    }

    // Of spans from a start to an end that is not part of it.
    private static AllenRelation Relation((int Start, int End) a, (int Start, int End) b) =>
        a.End < b.Start ? AllenRelation.Before
        : a.End == b.Start ? AllenRelation.Meets
        : b.End == a.Start ? AllenRelation.MetBy
        : b.End < a.Start ? AllenRelation.After
        : (Math.Sign(a.Start - b.Start), Math.Sign(a.End - b.End)) switch
        {
            (-1, -1) => AllenRelation.Overlaps,
            (-1, 0) => AllenRelation.FinishedBy,
            (-1, _) => AllenRelation.Contains,
            (0, -1) => AllenRelation.Starts,
            (0, 0) => AllenRelation.Equal,
            (0, _) => AllenRelation.StartedBy,
            (_, -1) => AllenRelation.During,
            (_, 0) => AllenRelation.Finishes,
            _ => AllenRelation.OverlappedBy,
        };
}
