using System;
using System.Diagnostics.CodeAnalysis;

namespace ConflictModel.Quantities;

/// <summary>A quantity that a text gives: where, of what, and how many or what part.</summary>
/// <remarks>
/// <para>Invariants: either <see cref="IsShare"/> and the share is known, or not and the count is. Positions are UTF-16 code units of the
/// text as it was given. The quantity is the words that say how many, "at least 14", without what is counted; a noun stands after it, or is
/// the same words where a plural alone is the quantity.</para>
/// <para>Equality is component-wise. There is no order. The default is a match of nothing: an unknown count at 0. Immutable. It does not
/// hold the text.</para>
/// </remarks>
/// <example>
/// <code>
/// string text = "Most of the 17 ballistic missiles were intercepted.";
/// foreach (QuantityMatch match in QuantityPhrase.FindAll(text))
/// {
///     string noun = text.Substring(match.NounStart, match.NounLength);
///     Console.WriteLine($"{text.Substring(match.Start, match.Length)}, {noun}: {(match.IsShare ? match.Share : match.Count)}");
/// }
/// // Most, ballistic missiles: (0.5,1] plausible (0.5,1) vague
/// // 17, ballistic missiles: 17 unhedged
/// </code>
/// </example>
public readonly struct QuantityMatch : IEquatable<QuantityMatch>
{
    internal QuantityMatch(int start, int length, int nounStart, int nounLength, Count count)
    {
        (Start, Length, NounStart, NounLength, Count) = (start, length, nounStart, nounLength, count);
        Share = default;
        IsShare = false;
    }

    internal QuantityMatch(int start, int length, int nounStart, int nounLength, Share share)
    {
        (Start, Length, NounStart, NounLength, Share) = (start, length, nounStart, nounLength, share);
        Count = default;
        IsShare = true;
    }

    /// <summary>Where the quantity begins.</summary>
    public int Start { get; }

    /// <summary>How many code units it has.</summary>
    public int Length { get; }

    /// <summary>Where the noun that is counted begins; 0 where there is none.</summary>
    public int NounStart { get; }

    /// <summary>How many code units the noun has; 0 where there is none.</summary>
    public int NounLength { get; }

    /// <summary>Whether the text gives a part of something and not a number.</summary>
    public bool IsShare { get; }

    /// <summary>How many; unknown where <see cref="IsShare"/>.</summary>
    public Count Count { get; }

    /// <summary>What part; unknown where not <see cref="IsShare"/>.</summary>
    public Share Share { get; }

    /// <inheritdoc/>
    public bool Equals(QuantityMatch other) => Start == other.Start && Length == other.Length && NounStart == other.NounStart
        && NounLength == other.NounLength && IsShare == other.IsShare && Count == other.Count && Share == other.Share;

    /// <inheritdoc/>
    public override bool Equals([NotNullWhen(true)] object? obj) => obj is QuantityMatch other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Start, Length, NounStart, NounLength, IsShare, Count, Share);

    /// <summary>Whether two matches have the same place, noun and quantity.</summary>
    public static bool operator ==(QuantityMatch left, QuantityMatch right) => left.Equals(right);

    /// <summary>Whether two matches differ in place, noun or quantity.</summary>
    public static bool operator !=(QuantityMatch left, QuantityMatch right) => !left.Equals(right);
}
