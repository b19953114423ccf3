using System;
using System.Diagnostics.CodeAnalysis;
using System.Text.Json.Serialization;

namespace ConflictModel.Quantities;

/// <summary>How many, as a source says it: a whole number, 0 or more, that may be given imprecisely.</summary>
/// <remarks>
/// <para>Invariants: those of <see cref="Imprecise{T}"/>, and every bound lies in 0..<see cref="long.MaxValue"/> and is closed; a hedge of
/// <see cref="Quantities.Hedge.NoneOf"/> leaves only 0 possible. <c>[0,)</c> bounds nothing, so plausible values that are all of it have
/// no Best.</para>
/// <para>Equality is component-wise: bounds, Best and hedge, so "at most 9" and "fewer than 10" differ. There is no order.</para>
/// <para>The default value is <see cref="Unknown"/>, never zero: nothing said about deaths is not "no deaths". Immutable.</para>
/// <para>What each factory takes its words to mean is stated with it; g is ten to the number of trailing zeros of the number said.
/// Sources: Ferson et al. (2015), doi 10.1016/j.ijar.2014.11.003; Nouwen (2006) on "nearly"; Kennedy (2015) on "at least"; ACLED's coding
/// of vague words.</para>
/// <para>In JSON it is an object with <c>min</c>, <c>max</c>, <c>plausibleMin</c>, <c>plausibleMax</c>, <c>best</c> and <c>hedge</c>, all
/// optional: an absent bound of the possible values is 0 or unbounded, one of the plausible values is that of the possible ones.</para>
/// </remarks>
/// <example>
/// <code>
/// Count afp = Count.AtLeast(12);
/// Count centcom = Count.Of(17);
/// Console.WriteLine(afp.Intersect(centcom));
/// Console.WriteLine(afp.IsAtLeast(17));
/// Console.WriteLine(Count.About(900));
/// Console.WriteLine(Count.Several.Describe());
/// // 17 derived
/// // unknown
/// // [1,) plausible [850,950] best 900 about
/// // several
/// </code>
/// </example>
[JsonConverter(typeof(CountJsonConverter))]
public readonly partial struct Count : IEquatable<Count>, ISpanParsable<Count>, IFormattable
{
    internal static readonly Interval<long> Whole = Interval.AtLeast(0L);

    private readonly Imprecise<long> _value; // [0,) without words is stored as the default, so that default is Unknown

    private Count(Imprecise<long> value) =>
        _value = value.Possible == Whole && value.Plausible == Whole && value.Hedge == Hedge.Unstated ? default : value;

    /// <summary>Nothing is known of the number: <c>[0,)</c>. This is the default value, and the identity of
    /// <see cref="Intersect"/>.</summary>
    public static Count Unknown => default;

    /// <summary>No number is possible, and no words are known. The identity of <see cref="Hull"/>.</summary>
    public static Count Impossible => new(Imprecise<long>.Impossible);

    /// <summary>The numbers that the words do not exclude, within <c>[0,)</c>.</summary>
    public Interval<long> Possible => IsUnknown ? Whole : _value.Possible;

    /// <summary>The numbers that a reader takes the words to mean, a subset of <see cref="Possible"/>. Empty where there is
    /// strain.</summary>
    public Interval<long> Plausible => IsUnknown ? Whole : _value.Plausible;

    /// <summary>The single number that the words give, or <see langword="null"/> where they give none.</summary>
    public long? Best => _value.Best;

    /// <summary>How the words qualify the number.</summary>
    public Hedge Hedge => _value.Hedge;

    /// <summary>The least possible number: 0 where there is no lower bound.</summary>
    /// <exception cref="InvalidOperationException">The count is <see cref="IsImpossible"/>.</exception>
    public long Least => Possible.Lower;

    /// <summary>The greatest possible number, or <see langword="null"/> where there is no upper bound.</summary>
    /// <exception cref="InvalidOperationException">The count is <see cref="IsImpossible"/>.</exception>
    public long? Greatest => Possible.HasUpper ? Possible.Upper
        : IsImpossible ? throw new InvalidOperationException("No number is possible: ask IsImpossible first.") : null;

    /// <summary>Whether it says nothing at all: neither bounds nor words.</summary>
    public bool IsUnknown => _value.Possible.IsUnbounded;

    /// <summary>Whether no number is possible: what was said contradicts itself.</summary>
    public bool IsImpossible => _value.IsImpossible;

    /// <summary>Whether some number is possible and none is plausible: "several" and later "two".</summary>
    public bool IsStrained => _value.IsStrained;

    /// <summary>The same as a general imprecise value, whose possible numbers are bounded below by 0.</summary>
    /// <returns>A value whose parts are those of this.</returns>
    public Imprecise<long> ToImprecise() => IsUnknown ? Imprecise<long>.Join(Whole, Whole, null, Hedge.Unstated) : _value;

    /// <inheritdoc/>
    public bool Equals(Count other) => _value == other._value;

    /// <inheritdoc/>
    public override bool Equals([NotNullWhen(true)] object? obj) => obj is Count other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => _value.GetHashCode();

    /// <summary>Whether two counts have equal bounds, best numbers and hedges.</summary>
    public static bool operator ==(Count left, Count right) => left.Equals(right);

    /// <summary>Whether two counts differ in a bound, in the best number or in the hedge.</summary>
    public static bool operator !=(Count left, Count right) => !left.Equals(right);
}
