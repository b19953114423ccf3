using System;
using System.Diagnostics.CodeAnalysis;

namespace ConflictModel.Quantities;

/// <summary>A quantity that a text gives: where, of what, and how many, what part, or how much of a unit.</summary>
/// <remarks>
/// <para>Invariants: one of the three is known: the share where <see cref="IsShare"/>, the measurement where <see cref="IsMeasurement"/>, else
/// the count. Positions are UTF-16 code units of the text as it was given. The quantity is the words that say how many, "at least 14", with
/// the unit of a measurement, "about 3 km", without what is counted; a noun stands after it, or is the same words where a plural alone is
/// the quantity. A noun may hold a measurement that is a match of its own: in "five 122mm rockets" the count is of "122mm rockets", and the
/// next match is "122mm", of "rockets".</para>
/// <para>Equality is component-wise. There is no order. The default is a match of nothing: an unknown count at 0. Immutable. It does not
/// hold the text.</para>
/// </remarks>
/// <example>
/// <code>
/// string text = "Most of the 17 missiles with a 500-pound warhead were intercepted.";
/// foreach (QuantityMatch match in QuantityPhrase.FindAll(text))
/// {
///     object quantity = match.IsShare ? match.Share : match.IsMeasurement ? match.Measurement : match.Count;
///     Console.WriteLine($"{text.Substring(match.Start, match.Length)}, {text.Substring(match.NounStart, match.NounLength)}: {quantity}");
/// }
/// // Most, missiles: (0.5,1] plausible (0.5,1) vague
/// // 17, missiles: 17 unhedged
/// // a, 500-pound warhead: [1,) plausible 1 vague
/// // 500-pound, warhead: 500 [lb_av] unhedged
/// </code>
/// </example>
public readonly struct QuantityMatch : IEquatable<QuantityMatch>
{
    private readonly Imprecise<decimal> _part; // of a share or a measurement
    private readonly string? _unit;

    internal QuantityMatch(int start, int length, int nounStart, int nounLength, Count count)
    {
        (Start, Length, NounStart, NounLength, Count) = (start, length, nounStart, nounLength, count);
        (_part, _unit, IsShare) = (default, null, false);
    }

    internal QuantityMatch(int start, int length, int nounStart, int nounLength, Imprecise<decimal> part, string? unit)
    {
        (Start, Length, NounStart, NounLength, Count) = (start, length, nounStart, nounLength, default);
        (_part, _unit, IsShare) = (part, unit, unit is null);
    }

    /// <summary>Where the quantity begins.</summary>
    public int Start { get; }

    /// <summary>How many code units it has.</summary>
    public int Length { get; }

    /// <summary>Where the noun begins that is counted, measured or divided; 0 where there is none.</summary>
    public int NounStart { get; }

    /// <summary>How many code units the noun has; 0 where there is none.</summary>
    public int NounLength { get; }

    /// <summary>Whether the text gives a part of something.</summary>
    public bool IsShare { get; }

    /// <summary>Whether the text gives a number of a physical unit.</summary>
    public bool IsMeasurement => _unit is not null;

    /// <summary>How many; unknown where <see cref="IsShare"/> or <see cref="IsMeasurement"/>.</summary>
    public Count Count { get; }

    /// <summary>What part; unknown where not <see cref="IsShare"/>.</summary>
    public Share Share => IsShare ? Share.Trusted(_part) : default;

    /// <summary>How much of a unit; unknown where not <see cref="IsMeasurement"/>.</summary>
    public Measurement Measurement => _unit is null ? default : Measurement.Trusted(_part, _unit);

    /// <inheritdoc/>
    public bool Equals(QuantityMatch other) => Start == other.Start && Length == other.Length && NounStart == other.NounStart
        && NounLength == other.NounLength && IsShare == other.IsShare && Count == other.Count && _part == other._part && _unit == other._unit;

    /// <inheritdoc/>
    public override bool Equals([NotNullWhen(true)] object? obj) => obj is QuantityMatch other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Start, Length, NounStart, NounLength, IsShare, Count, _part, _unit);

    /// <summary>Whether two matches have the same place, noun and quantity.</summary>
    public static bool operator ==(QuantityMatch left, QuantityMatch right) => left.Equals(right);

    /// <summary>Whether two matches differ in place, noun or quantity.</summary>
    public static bool operator !=(QuantityMatch left, QuantityMatch right) => !left.Equals(right);
}
