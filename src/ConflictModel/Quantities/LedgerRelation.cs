using System;

namespace ConflictModel.Quantities;

/// <summary>How the numbers of a ledger hang together. A closed family.</summary>
public enum LedgerRelationKind
{
    /// <summary>The whole is the sum of its parts: they are disjoint and there is nothing else.</summary>
    Sum = 0,

    /// <summary>The parts are disjoint and there may be more: their sum is at most the whole.</summary>
    Disjoint,

    /// <summary>The part belongs to the whole, and may overlap with others: it is at most the whole.</summary>
    PartOf,

    /// <summary>The part is a share of the whole.</summary>
    ShareOf,

    /// <summary>The one number is at most the other, which need not contain it.</summary>
    AtMost,
}

/// <summary>A relation between numbers of a <see cref="Ledger"/>: a sum, disjoint parts, a part, a share, or an order.</summary>
/// <remarks>
/// <para>Invariants: at least one part; no name twice, so no name on both sides; exactly one part unless it is a sum or disjoint parts; a
/// share other than <see cref="Share.Unknown"/> only where it is a share. That names are declared and relations acyclic is checked by the
/// ledger.</para>
/// <para>Equality is component-wise, parts in order. Immutable.</para>
/// </remarks>
/// <example>
/// <code>
/// Console.WriteLine(LedgerRelation.Sum("launched", ["intercepted", "landed", "failed"]));
/// Console.WriteLine(LedgerRelation.ShareOf("intercepted", Share.Most, "launched"));
/// // launched = intercepted + landed + failed
/// // intercepted is most of launched
/// </code>
/// </example>
public sealed record LedgerRelation
{
    private LedgerRelation(LedgerRelationKind kind, string whole, ValueList<string> parts, Share share = default)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(whole);
        if (parts.IsEmpty) throw new ArgumentException($"'{whole}' has no parts here: name at least one.", nameof(parts));
        for (int i = 0; i < parts.Count; i++)
        {
            ArgumentException.ThrowIfNullOrWhiteSpace(parts[i], nameof(parts));
            if (parts[i] == whole || parts.AsSpan()[..i].Contains(parts[i]))
            {
                throw new ArgumentException($"'{parts[i]}' occurs twice in one relation: name each number once.", nameof(parts));
            }
        }

        Kind = kind;
        Whole = whole;
        Parts = parts;
        Share = share;
    }

    /// <summary>What kind of relation it is.</summary>
    public LedgerRelationKind Kind { get; }

    /// <summary>The name of the whole, or of the greater number.</summary>
    public string Whole { get; }

    /// <summary>The names of the parts, or of the lesser number, in the order given.</summary>
    public ValueList<string> Parts { get; }

    /// <summary>The share that the part is of the whole; <see cref="Share.Unknown"/> in relations of other kinds.</summary>
    public Share Share { get; }

    /// <summary>The whole is the sum of its parts: launched = intercepted + landed + failed.</summary>
    /// <param name="whole">The name of the whole.</param>
    /// <param name="parts">The names of the parts, which have no member in common and leave none out.</param>
    /// <returns>The relation.</returns>
    /// <exception cref="ArgumentException">There is no part, a name is null or blank, or a name occurs twice.</exception>
    public static LedgerRelation Sum(string whole, ValueList<string> parts) => new(LedgerRelationKind.Sum, whole, parts);

    /// <summary>The whole has disjoint parts, and perhaps more than these.</summary>
    /// <param name="whole">The name of the whole.</param>
    /// <param name="parts">The names of the parts, which have no member in common.</param>
    /// <returns>The relation.</returns>
    /// <exception cref="ArgumentException">There is no part, a name is null or blank, or a name occurs twice.</exception>
    public static LedgerRelation Disjoint(string whole, ValueList<string> parts) => new(LedgerRelationKind.Disjoint, whole, parts);

    /// <summary>One number counts members of another group.</summary>
    /// <param name="part">The name of the part.</param>
    /// <param name="whole">The name of the whole.</param>
    /// <returns>The relation.</returns>
    /// <exception cref="ArgumentException">A name is null or blank, or both are the same.</exception>
    public static LedgerRelation PartOf(string part, string whole) => new(LedgerRelationKind.PartOf, whole, [part]);

    /// <summary>One number is a share of another: the part is share x whole, for some possible share, to a whole number.</summary>
    /// <param name="part">The name of the part.</param>
    /// <param name="share">The share. Its possible fractions count, not the plausible ones.</param>
    /// <param name="whole">The name of the whole. Of a whole of 0 every share is 0.</param>
    /// <returns>The relation.</returns>
    /// <exception cref="ArgumentException">A name is null or blank, or both are the same.</exception>
    /// <remarks>
    /// <para>A fraction of a whole number is seldom one: "half of 17" is said of 8 and of 9. So the part is a whole number next to
    /// share x whole: a bound of the share that is included is rounded outward, down at the lower end and up at the upper, and "at least
    /// 40 percent" of 17 excludes no 6 that "40 percent" allows. A bound that is excluded compares: "most" is more than half of
    /// the whole, of 17 and of 16 at least 9. The same holds of the whole that a part is a share of: 4 is half of 7, 8 or 9.</para>
    /// <para>Where rounding gave a bound, <see cref="LedgerSolution.Explain(string)"/> says so.</para>
    /// </remarks>
    /// <example>
    /// <code>
    /// ValueList&lt;LedgerEntry&gt; entries = [new("launched", Count.Of(17)), new("intercepted", Count.Unknown)];
    /// foreach (Share share in new[] { Share.Half, Share.Of(0.4m), Share.AtLeast(0.4m), Share.Most, Share.All })
    /// {
    ///     var ledger = new Ledger(entries, [LedgerRelation.ShareOf("intercepted", share, "launched")]);
    ///     Console.WriteLine(ledger.Solve().Explain("intercepted"));
    /// }
    /// // intercepted is between 8 and 9: half of launched (17), rounded
    /// // intercepted is between 6 and 7: 40 percent of launched (17), rounded
    /// // intercepted is between 6 and 17: at least 40 percent of launched (17), rounded; part of launched (17)
    /// // intercepted is between 9 and 17: more than half of launched (17); part of launched (17)
    /// // intercepted is 17: all of launched (17)
    /// </code>
    /// </example>
    public static LedgerRelation ShareOf(string part, Share share, string whole) => new(LedgerRelationKind.ShareOf, whole, [part], share);

    /// <summary>One number is at most another.</summary>
    /// <param name="lesser">The name of the number that is not above the other.</param>
    /// <param name="greater">The name of the other number.</param>
    /// <returns>The relation.</returns>
    /// <exception cref="ArgumentException">A name is null or blank, or both are the same.</exception>
    public static LedgerRelation AtMost(string lesser, string greater) => new(LedgerRelationKind.AtMost, greater, [lesser]);

    /// <summary>The relation as a person would write it.</summary>
    /// <returns>A text that may change between releases.</returns>
    public override string ToString() => Kind switch
    {
        LedgerRelationKind.Sum => $"{Whole} = {string.Join(" + ", Parts)}",
        LedgerRelationKind.Disjoint => $"{string.Join(" + ", Parts)} <= {Whole}",
        LedgerRelationKind.PartOf => $"{Parts[0]} is part of {Whole}",
        LedgerRelationKind.ShareOf => $"{Parts[0]} is {Share.DescribeFully()} of {Whole}",
        _ => $"{Parts[0]} <= {Whole}",
    };
}
