using System;
using System.Collections.Generic;
using System.Globalization;
using System.Text.Json.Serialization;

namespace ConflictModel.Sources;

/// <summary>How many independent origins support something, as a range from conservative to optimistic.</summary>
/// <remarks>
/// <para>Conservative is the size of a largest set of origins that are certainly independent of each other, at least 1 where there is any
/// evidence; optimistic is the size of a largest set of which no two are certainly dependent. Repeats count once, however many
/// publications carry them.</para>
/// <para>Invariant: 0 &lt;= conservative &lt;= optimistic. The default value is 0 to 0: no evidence. Equality is component-wise. There is
/// no order.</para>
/// <para>Up to <see cref="ExactUpTo"/> distinct origins the two numbers are exact, and as a rule beyond. Where more origins than that
/// depend on each other in a way that the search does not exhaust, conservative is a lower and optimistic an upper bound of them, and
/// <see cref="IsExact"/> says so; more than 512 that may be one voice with others are not searched. An origin of which nothing is known, or
/// one that is independent of all, never lowers either.</para>
/// <para>Source: design.md, section 6.</para>
/// </remarks>
/// <example>
/// <code>
/// var sources = SourceDirectory.Of([
///     new("afp", "AFP", SourceKind.NewsAgency), new("reuters", "Reuters", SourceKind.NewsAgency), new("some-outlet", "an outlet", SourceKind.Outlet),
///     new("R000#us-official", "a US official", SourceKind.Official, isAnonymous: true)]);
/// EvidenceUnits units = EvidenceUnits.Of(
///     [new("R000", new([new("some-outlet"), new("reuters"), new("R000#us-official")])), new("R004a", new([new("afp")]))], sources);
/// Console.WriteLine(units);
/// // 1 to 2
/// </code>
/// </example>
public readonly record struct EvidenceUnits
{
    /// <summary>The greatest number of distinct origins that is certain to be counted exactly.</summary>
    public const int ExactUpTo = 20;

    /// <summary>A range of independent origins.</summary>
    /// <param name="conservative">The number that is certain.</param>
    /// <param name="optimistic">The number that is possible.</param>
    /// <param name="isExact">Whether both numbers are exact.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="conservative"/> is negative or above <paramref name="optimistic"/>.</exception>
    [JsonConstructor]
    public EvidenceUnits(int conservative, int optimistic, bool isExact = true)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(conservative);
        ArgumentOutOfRangeException.ThrowIfLessThan(optimistic, conservative);
        Conservative = conservative;
        Optimistic = optimistic;
        IsBounded = !isExact;
    }

    /// <summary>The number of origins that are certainly independent of each other.</summary>
    public int Conservative { get; }

    /// <summary>The number of origins that may be independent of each other.</summary>
    public int Optimistic { get; }

    /// <summary>Whether both numbers are exact, and not bounds.</summary>
    public bool IsExact => !IsBounded;

    // Stored the other way round, so that the default value is exact.
    private bool IsBounded { get; }

    /// <summary>Counts the independent origins of some citations.</summary>
    /// <param name="citations">The citations; repeats do not matter, nor does their order.</param>
    /// <param name="sources">What is known of the sources that they name.</param>
    /// <returns>The range.</returns>
    /// <exception cref="ArgumentException">A citation is null.</exception>
    public static EvidenceUnits Of(IEnumerable<Citation> citations, SourceDirectory sources)
    {
        ArgumentNullException.ThrowIfNull(citations);
        ArgumentNullException.ThrowIfNull(sources);
        return OriginGraph.Measure([.. citations], sources);
    }

    /// <summary>"2" where the range is one number, else "1 to 2".</summary>
    /// <returns>The range in words.</returns>
    public override string ToString() => Conservative == Optimistic
        ? Conservative.ToString(CultureInfo.InvariantCulture)
        : string.Create(CultureInfo.InvariantCulture, $"{Conservative} to {Optimistic}");
}
