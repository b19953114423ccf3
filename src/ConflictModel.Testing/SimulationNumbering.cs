namespace ConflictModel.Testing;

/// <summary>Numbers things anew so that a number says nothing about the order in which they came, and can be taken back.</summary>
/// <remarks>
/// A Feistel network of four rounds over the least even number of bits that holds all numbers; a number that falls outside is put
/// through again until it falls inside (cycle walking; Black and Rogaway, Ciphers with Arbitrary Finite Domains, CT-RSA 2002).
/// So it is a permutation, and nothing has to be kept in memory.
/// </remarks>
internal sealed class SimulationNumbering
{
    private const int Rounds = 4;

    private readonly ulong _seed;
    private readonly long _limit;
    private readonly int _half;

    /// <summary>The numbers from 0 to one below the limit, in an order that the seed gives.</summary>
    public SimulationNumbering(ulong seed, long limit)
    {
        (_seed, _limit, _half) = (SimulationDice.Mixed(seed), limit, 1);
        while (1L << (2 * _half) < limit) _half++;
    }

    /// <summary>The number that the thing at a place gets.</summary>
    public long NumberOf(long place)
    {
        do place = Through(place, forward: true);
        while (place >= _limit);
        return place;
    }

    /// <summary>The place of the thing that has a number.</summary>
    public long PlaceOf(long number)
    {
        do number = Through(number, forward: false);
        while (number >= _limit);
        return number;
    }

    private long Through(long value, bool forward)
    {
        ulong mask = (1UL << _half) - 1, left = (ulong)value >> _half, right = (ulong)value & mask;
        for (int i = 0; i < Rounds; i++)
        {
            if (forward) (left, right) = (right, left ^ (Round(right, i) & mask));
            else (left, right) = (right ^ (Round(left, Rounds - 1 - i) & mask), left);
        }
        return (long)((left << _half) | right);
    }

    private ulong Round(ulong half, int round) => SimulationDice.Mixed(_seed ^ SimulationDice.Mixed((half << 3) | (uint)round));
}
