using System.Collections.Generic;
using System.Linq;
using FsCheck;
using FsCheck.Fluent;

namespace ConflictModel.Testing;

/// <summary>Generators with shrinkers for the values of ConflictModel, one property per type.</summary>
/// <remarks>
/// They lean towards small, clashing and boundary values, where the bugs are. A shrunk value goes through the public factories, so it is
/// always a legal value.
/// </remarks>
/// <example>
/// <code>
/// Law.Holds(Generate.Truths, Generate.Truths, (a, b) =&gt; (a &amp; b) == (b &amp; a));
/// Console.WriteLine("conjunction is commutative");
/// // conjunction is commutative
/// </code>
/// </example>
public static partial class Generate
{
    /// <summary>The three answers.</summary>
    public static Arbitrary<Truth> Truths { get; } = Gen.Elements(Truth.True, Truth.False, Truth.Unknown).ToArbitrary();

    /// <summary>Lists of small integers, with equal ones in them.</summary>
    public static Arbitrary<ValueList<int>> Lists { get; } = Arb.From(
        Gen.Choose(0, 3).ArrayOf().Select(items => ValueList.Create<int>(items)),
        list => ArbMap.Default.ArbFor<int[]>().Shrinker([.. list]).Select(items => ValueList.Create<int>(items)));

    // Candidates strictly smaller in absolute value, so that shrinking ends.
    internal static IEnumerable<long> Smaller(long value) =>
        ArbMap.Default.ArbFor<long>().Shrinker(value).Where(v => v >= 0 && v < value);
}
