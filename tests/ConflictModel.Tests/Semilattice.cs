using System;
using ConflictModel.Testing;
using FsCheck;

namespace ConflictModel.Tests;

/// <summary>The laws of an operation that takes values together, whatever their order, their grouping and how often each comes.</summary>
internal static class Semilattice
{
    /// <summary>The operation is commutative, associative and idempotent, and the identity adds nothing.</summary>
    public static void Holds<T>(Arbitrary<T> values, Func<T, T, T> together, T identity)
        where T : IEquatable<T> => Law.Holds(values, values, values, (a, b, c) =>
        together(a, b).Equals(together(b, a))
        && together(together(a, b), c).Equals(together(a, together(b, c)))
        && together(together(a, b), b).Equals(together(a, b))
        && together(a, a).Equals(a)
        && together(a, identity).Equals(a)
        && together(identity, a).Equals(a));

    /// <summary>The same, and nothing can be added to the zero.</summary>
    public static void Holds<T>(Arbitrary<T> values, Func<T, T, T> together, T identity, T zero)
        where T : IEquatable<T>
    {
        Holds(values, together, identity);
        Law.Holds(values, a => together(a, zero).Equals(zero) && together(zero, a).Equals(zero));
    }
}
