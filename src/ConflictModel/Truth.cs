using System;
using System.Diagnostics.CodeAnalysis;

namespace ConflictModel;

/// <summary>The answer to a question about something that is not known exactly: true, false, or unknown.</summary>
/// <remarks>
/// <para>A value is one of <see cref="True"/>, <see cref="False"/> and <see cref="Unknown"/>. The default value is <see cref="Unknown"/>.</para>
/// <para>Equality is identity of the answer: <c>Truth.Unknown == Truth.Unknown</c> is <see langword="true"/>. There is no order.</para>
/// <para>The operators <c>!</c>, <c>&amp;</c> and <c>|</c> are those of Kleene's strong three-valued logic: commutative, associative,
/// idempotent, absorbing, distributive, and De Morgan's laws hold. There is deliberately no conversion to <see cref="bool"/>: ask
/// <see cref="IsTrue"/>, <see cref="IsFalse"/> or <see cref="IsUnknown"/> and say which of the three is meant.</para>
/// <para>Source: S. C. Kleene, Introduction to Metamathematics (1952), section 64.</para>
/// </remarks>
/// <example>
/// <code>
/// Truth launchedAtNight = Truth.Unknown;
/// Truth hitTheBase = Truth.True;
/// Console.WriteLine(launchedAtNight &amp; hitTheBase);
/// Console.WriteLine(launchedAtNight | hitTheBase);
/// // unknown
/// // true
/// </code>
/// </example>
public readonly struct Truth : IEquatable<Truth>
{
    // -1 false, 0 unknown, 1 true: conjunction is the minimum, disjunction the maximum, negation the sign.
    private readonly sbyte _sign;

    private Truth(int sign) => _sign = (sbyte)sign;

    /// <summary>The answer is yes, whatever the exact values are.</summary>
    public static Truth True => new(1);

    /// <summary>The answer is no, whatever the exact values are.</summary>
    public static Truth False => new(-1);

    /// <summary>What is known does not decide the question. This is the default value.</summary>
    public static Truth Unknown => default;

    /// <summary>Whether the answer is certainly yes.</summary>
    public bool IsTrue => _sign > 0;

    /// <summary>Whether the answer is certainly no.</summary>
    public bool IsFalse => _sign < 0;

    /// <summary>Whether what is known leaves the question open.</summary>
    public bool IsUnknown => _sign == 0;

    /// <summary>The certain answer that a two-valued one stands for.</summary>
    /// <param name="value">The two-valued answer.</param>
    /// <returns><see cref="True"/> or <see cref="False"/>.</returns>
    public static Truth Of(bool value) => value ? True : False;

    /// <summary>The answer to a question that holds in every case, in none, or in some.</summary>
    /// <param name="possible">Whether there is a case in which it holds.</param>
    /// <param name="certain">Whether it holds in every case.</param>
    /// <returns><see cref="True"/> where it is certain, <see cref="False"/> where it is not possible, else <see cref="Unknown"/>.</returns>
    /// <exception cref="ArgumentException"><paramref name="certain"/> but not <paramref name="possible"/>.</exception>
    public static Truth From(bool possible, bool certain) =>
        certain && !possible ? throw new ArgumentException("What is certain is possible: pass possible: true as well.", nameof(certain))
        : certain ? True : possible ? Unknown : False;

    /// <summary>"true", "false" or "unknown".</summary>
    /// <returns>The name of the answer, in lower case.</returns>
    public override string ToString() => IsTrue ? "true" : IsFalse ? "false" : "unknown";

    /// <inheritdoc/>
    public bool Equals(Truth other) => _sign == other._sign;

    /// <inheritdoc/>
    public override bool Equals([NotNullWhen(true)] object? obj) => obj is Truth other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => _sign;

    /// <summary>Whether two answers are the same; two unknown answers are.</summary>
    public static bool operator ==(Truth left, Truth right) => left.Equals(right);

    /// <summary>Whether two answers differ.</summary>
    public static bool operator !=(Truth left, Truth right) => !left.Equals(right);

    /// <summary>Negation: unknown stays unknown.</summary>
    public static Truth operator !(Truth value) => new(-value._sign);

    /// <summary>Conjunction: false where either is false, true where both are true, else unknown.</summary>
    public static Truth operator &(Truth left, Truth right) => new(Math.Min(left._sign, right._sign));

    /// <summary>Disjunction: true where either is true, false where both are false, else unknown.</summary>
    public static Truth operator |(Truth left, Truth right) => new(Math.Max(left._sign, right._sign));
}
