using System;
using System.Collections.Generic;
using System.Diagnostics.CodeAnalysis;

namespace ConflictModel.Quantities;

/// <summary>A value that a source gives imprecisely: what its words exclude, what a reader takes them to mean, and the figure they
/// name.</summary>
/// <typeparam name="T">The type of the exact value.</typeparam>
/// <remarks>
/// <para>Invariants: <see cref="Plausible"/> is a subset of <see cref="Possible"/>; where it is one value, that value is
/// <see cref="Best"/>; where it is empty or unbounded, there is no Best; otherwise Best, if any, lies in it; and
/// <see cref="Quantities.Hedge.Exactly"/>, <see cref="Quantities.Hedge.Unhedged"/> and <see cref="Quantities.Hedge.NoneOf"/> leave at
/// most one possible value. So <see cref="Unknown"/> is the only value that says nothing at all. An empty Plausible is strain: what was
/// said together is possible and yet not what any of it means.</para>
/// <para>Equality is component-wise: bounds, Best and hedge. There is no order, because most pairs of imprecise values have none.</para>
/// <para>The default value is <see cref="Unknown"/>: nothing is known. Immutable. The wording itself is not part of the value.</para>
/// <para>Questions answer from Possible; their <c>Plausibly</c> twins answer from Plausible. Where that set is empty the answer is
/// <see cref="Truth.Unknown"/>, since a contradiction decides nothing.</para>
/// </remarks>
/// <example>
/// <code>
/// var day = Imprecise&lt;long&gt;.Create(ConflictModel.Interval.AtLeast(2L), ConflictModel.Interval.Between(3L, 10L), hedge: Hedge.Vague);
/// var two = Imprecise&lt;long&gt;.Create(ConflictModel.Interval.Exactly(2L), hedge: Hedge.Unhedged);
/// Console.WriteLine(day.Intersect(two));
/// Console.WriteLine(day.Intersect(two).IsStrained);
/// Console.WriteLine(day.IsIn(ConflictModel.Interval.AtLeast(3L)));
/// Console.WriteLine(day.IsPlausiblyIn(ConflictModel.Interval.AtLeast(3L)));
/// // 2 plausible empty derived
/// // True
/// // unknown
/// // true
/// </code>
/// </example>
public readonly partial struct Imprecise<T> : IEquatable<Imprecise<T>>, IFormattable
    where T : struct, IComparable<T>
{
    private Imprecise(Interval<T> possible, Interval<T> plausible, T? best, Hedge hedge)
    {
        Possible = possible;
        Plausible = plausible;
        Best = best;
        Hedge = hedge;
    }

    /// <summary>Nothing is known. This is the default value, and the identity of <see cref="Intersect"/>.</summary>
    public static Imprecise<T> Unknown => default;

    /// <summary>No value is possible, and no words are known. The identity of <see cref="Hull"/>.</summary>
    public static Imprecise<T> Impossible => new(Interval<T>.Empty, Interval<T>.Empty, null, Hedge.Unstated);

    /// <summary>The values that the words do not exclude. Empty where statements contradict each other.</summary>
    public Interval<T> Possible { get; }

    /// <summary>The values that a reader takes the words to mean, a subset of <see cref="Possible"/>. Empty where there is
    /// strain.</summary>
    public Interval<T> Plausible { get; }

    /// <summary>The single figure that the words give, in <see cref="Plausible"/>, or <see langword="null"/> where they give
    /// none.</summary>
    public T? Best { get; }

    /// <summary>How the words qualify the value.</summary>
    public Hedge Hedge { get; }

    /// <summary>Whether no value is possible: what was said contradicts itself.</summary>
    public bool IsImpossible => Possible.IsEmpty;

    /// <summary>Whether some value is possible and none is plausible: what was said fits together in letter and not in spirit.</summary>
    public bool IsStrained => Plausible.IsEmpty && !Possible.IsEmpty;

    /// <summary>A value from its parts.</summary>
    /// <param name="possible">The values that the words do not exclude.</param>
    /// <param name="plausible">The values that a reader takes them to mean; those of <paramref name="possible"/> where left out.</param>
    /// <param name="best">The single figure that the words give; filled in where one value alone is plausible.</param>
    /// <param name="hedge">How the words qualify the value.</param>
    /// <returns>The value.</returns>
    /// <exception cref="ArgumentException"><paramref name="plausible"/> is not a subset of <paramref name="possible"/>,
    /// <paramref name="best"/> is not in <paramref name="plausible"/> or that is unbounded, or <paramref name="hedge"/> is undefined or
    /// says one number while
    /// <paramref name="possible"/> has several.</exception>
    public static Imprecise<T> Create(Interval<T> possible, Interval<T>? plausible = null, T? best = null, Hedge hedge = Hedge.Unstated) =>
        TryCreate(possible, plausible ?? possible, best, hedge, out Imprecise<T> value, out QuantityError error)
            ? value
            : throw new ArgumentException(error.Message, ParameterOf(error.Code));

    internal static bool TryCreate(
        Interval<T> possible, Interval<T> plausible, T? best, Hedge hedge, out Imprecise<T> value, out QuantityError error)
    {
        error = CheckPlausible(possible, plausible) ?? CheckBest(plausible, best) ?? CheckHedge(possible, hedge) ?? default;
        value = error.Code == QuantityErrorCode.None
            ? new(possible, plausible, plausible.TryGetSingle(out T single) ? single : Canonical(best), hedge)
            : default;
        return error.Code == QuantityErrorCode.None;
    }

    /// <summary>The canonical text form, such as <c>[1,) plausible [850,950] best 900 about</c> or <c>17 unhedged</c>.</summary>
    /// <returns>Text that does not depend on culture, if that of <typeparamref name="T"/> under the invariant culture does not.</returns>
    public override string ToString() => ImpreciseText<T>.Of(this);

    string IFormattable.ToString(string? format, IFormatProvider? formatProvider) => ToString();

    /// <inheritdoc/>
    public bool Equals(Imprecise<T> other) => Possible == other.Possible && Plausible == other.Plausible
        && EqualityComparer<T?>.Default.Equals(Best, other.Best) && Hedge == other.Hedge;

    /// <inheritdoc/>
    public override bool Equals([NotNullWhen(true)] object? obj) => obj is Imprecise<T> other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Possible, Plausible, Best, Hedge);

    /// <summary>Whether two values have equal bounds, best figures and hedges.</summary>
    public static bool operator ==(Imprecise<T> left, Imprecise<T> right) => left.Equals(right);

    /// <summary>Whether two values differ in a bound, in the best figure or in the hedge.</summary>
    public static bool operator !=(Imprecise<T> left, Imprecise<T> right) => !left.Equals(right);

    private static QuantityError? CheckPlausible(Interval<T> possible, Interval<T> plausible) => plausible.IsSubsetOf(possible)
        ? null
        : Error(
            QuantityErrorCode.PlausibleOutsidePossible,
            $"The plausible values {plausible} are not all among the possible values {possible}: what is plausible is possible.");

    private static QuantityError? CheckBest(Interval<T> plausible, T? best) => best is not T figure
        ? null
        : !plausible.Contains(figure)
        ? Error(
            QuantityErrorCode.BestOutsidePlausible,
            $"The best value {Interval<T>.Text(figure)} is not among the plausible values {plausible}: widen those, or leave it out.")
        : plausible.IsUnbounded
        ? Error(
            QuantityErrorCode.BestWithoutBounds,
            $"The best value {Interval<T>.Text(figure)} comes without bounds: say what is plausible around it, or what is possible.")
        : null;

    // The hedges that say one number: they leave at most one possible value.
    private static bool SaysOneValue(Hedge hedge) => hedge is Hedge.Exactly or Hedge.Unhedged or Hedge.NoneOf;

    private static QuantityError? CheckHedge(Interval<T> possible, Hedge hedge) => !EnumNames<Hedge>.Has(hedge)
        ? Error(QuantityErrorCode.UnknownHedge, $"{(int)hedge} is not a hedge: use one of {EnumNames<Hedge>.List}.")
        : SaysOneValue(hedge) && !HasAtMostOneValue(possible)
        ? Error(
            QuantityErrorCode.HedgeContradictsBounds,
            $"The hedge {EnumNames<Hedge>.Of(hedge)} says one number, and {possible} leaves several possible: use one value, or another hedge.")
        : null;

    private static bool HasAtMostOneValue(Interval<T> set) => set.IsEmpty || set.TryGetSingle(out _);

    private static T? Canonical(T? value) => value is T exact ? Interval<T>.Canonical(exact) : null;

    private static QuantityError Error(QuantityErrorCode code, string message) => new(code, 0, message);

    private static string ParameterOf(QuantityErrorCode code) => code switch
    {
        QuantityErrorCode.PlausibleOutsidePossible => "plausible",
        QuantityErrorCode.BestOutsidePlausible or QuantityErrorCode.BestWithoutBounds => "best",
        QuantityErrorCode.UnknownHedge or QuantityErrorCode.HedgeContradictsBounds => "hedge",
        _ => "possible",
    };
}
