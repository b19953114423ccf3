namespace ConflictModel.Quantities;

/// <summary>What a <see cref="CodingPolicy"/> made of a count: the number, or the reason why there is none. The names are stable.</summary>
public enum CodingOutcome
{
    /// <summary>No number: nothing is known of the count. This is the default value.</summary>
    NothingKnown = 0,

    /// <summary>A number.</summary>
    Coded,

    /// <summary>A number that was rounded down to a whole one.</summary>
    Rounded,

    /// <summary>No number: none is possible, because what was said contradicts itself.</summary>
    Impossible,

    /// <summary>No number: the count has no upper bound, and the policy needs one.</summary>
    NoUpperBound,

    /// <summary>No number: the count has only an upper bound, and the policy needs a lower one above 0.</summary>
    NoLowerBound,

    /// <summary>No number: the words give no single figure, and the policy takes no other.</summary>
    NoFigure,

    /// <summary>No number: the policy codes these words by more than the words, such as how intense the conflict is.</summary>
    DependsOnContext,

    /// <summary>No number: the source of the policy has no rule for such words.</summary>
    NoRule,
}

/// <summary>The whole number that a <see cref="CodingPolicy"/> writes for a count, or the reason why it writes none.</summary>
/// <remarks>
/// <para>Invariant: there is a <see cref="Value"/> exactly where the outcome is <see cref="CodingOutcome.Coded"/> or
/// <see cref="CodingOutcome.Rounded"/>, and it is one of the numbers that the count has possible.</para>
/// <para>Equality is component-wise. There is no order. The default value is no number, because nothing is known. Immutable.</para>
/// </remarks>
/// <example>
/// <code>
/// Console.WriteLine(CodingPolicy.Acled.Code(Count.Dozens));
/// Console.WriteLine(CodingPolicy.UpperBound.Code(Count.AtLeast(14)));
/// Console.WriteLine(CodingPolicy.UpperBound.Code(Count.AtLeast(14)).Outcome);
/// // 12: ACLED codes "dozens" as 12.
/// // no number: "at least 14" has no upper bound.
/// // NoUpperBound
/// </code>
/// </example>
public readonly record struct CodedCount
{
    private readonly string? _explanation;

    private CodedCount(CodingOutcome outcome, long? value, string explanation)
    {
        Outcome = outcome;
        Value = value;
        _explanation = explanation;
    }

    /// <summary>Whether there is a number, and if not, why.</summary>
    public CodingOutcome Outcome { get; }

    /// <summary>The number, 0 or more, or <see langword="null"/>.</summary>
    public long? Value { get; }

    /// <summary>The rule that gave the number, or what is missing, as a sentence. It may change between releases.</summary>
    public string Explanation => _explanation ?? "Nothing is known of the count.";

    /// <summary>Whether there is a number.</summary>
    public bool HasValue => Value is not null;

    /// <summary>The number, or that there is none, and the explanation.</summary>
    /// <returns>A text that may change between releases.</returns>
    public override string ToString() => $"{(Value is long value ? Count.Number(value) : "no number")}: {Explanation}";

    internal static CodedCount Of(long value, string rule) => new(CodingOutcome.Coded, value, rule);

    internal static CodedCount Rounded(long value, string rule) => new(CodingOutcome.Rounded, value, rule);

    internal static CodedCount None(CodingOutcome reason, string missing) => new(reason, null, missing);
}
