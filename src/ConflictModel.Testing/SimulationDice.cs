using System;

namespace ConflictModel.Testing;

/// <summary>Numbers that look random and are the same for the same key on every platform: the generator SplitMix64.</summary>
/// <remarks>
/// A state of 64 bits grows by the odd constant 0x9E3779B97F4A7C15, and each output is the state mixed by two rounds of multiplying and
/// shifting (Steele, Lea and Flood, Fast Splittable Pseudorandom Number Generators, OOPSLA 2014). Integers alone, and products of a
/// rate with a power of two, which IEEE 754 defines exactly. Every part of a simulation has a generator of its own, keyed by the seed,
/// the incident and what it decides, so that any report can be made without those before it.
/// </remarks>
internal sealed class SimulationDice
{
    private const ulong Step = 0x9E3779B97F4A7C15;

    private ulong _state;

    /// <summary>The generator of one part of a simulation.</summary>
    public SimulationDice(ulong seed, long incident, int part) => _state = Mixed(Mixed(seed + Step) ^ Mixed((ulong)incident * Step) ^ ((ulong)part << 17));

    /// <summary>The next 64 bits.</summary>
    public ulong Next() => Mixed(_state += Step);

    /// <summary>A number from 0 to one below the limit. Its bias is below the limit divided by 2 to the power of 64.</summary>
    public int Below(int limit) => (int)Math.BigMul(Next(), (ulong)limit, out _);

    /// <summary>Whether something happens that happens at this rate, of which 53 bits count.</summary>
    public bool Chance(double rate) => (Next() >> 11) * (1.0 / (1UL << 53)) < rate;

    /// <summary>One of several.</summary>
    public T Of<T>(ReadOnlySpan<T> items) => items[Below(items.Length)];

    /// <summary>64 bits of which each depends on all bits of a key.</summary>
    public static ulong Mixed(ulong key)
    {
        key = (key ^ (key >> 30)) * 0xBF58476D1CE4E5B9;
        key = (key ^ (key >> 27)) * 0x94D049BB133111EB;
        return key ^ (key >> 31);
    }
}
