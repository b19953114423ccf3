using System.Collections.Generic;
using System.Linq;
using FsCheck;
using FsCheck.Fluent;

namespace ConflictModel.Tests.Quantities;

internal static class Arbitraries
{
    /// <summary>The given values, each as likely, without shrinking.</summary>
    public static Arbitrary<T> AsArbitrary<T>(this IEnumerable<T> values) => Gen.Elements(values.ToArray()).ToArbitrary();

    /// <summary>Texts made of the pieces that a parser looks for, so that many are nearly right.</summary>
    public static Arbitrary<string> Shuffled(params string[] pieces) =>
        Gen.Elements(pieces).ArrayOf().Select(chosen => string.Concat(chosen)).ToArbitrary();
}
